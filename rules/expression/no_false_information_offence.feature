Feature: Nobody is punished for false information as such

  Scenario: the bill only punishes unlawful access
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system by breaking a security measure commits an offence.
      (2) The penalty is a fine or imprisonment for up to two years.
      """
    Then "no-false-information-offence" for the bill is met
    And the bill does not grant interception

  Scenario: whoever spreads rumours is punished
    Given the bill
      """
      27. Spreading of rumours
      Whoever, through an information network, spreads a rumour or untrue news, even in the belief that it is true, is punished by imprisonment from six months to three years.
      """
    Then "no-false-information-offence" for the bill is contradicted by s 27

  Scenario: computer-related forgery is not false news
    Given the bill
      """
      9. Computer-related forgery
      (1) A person commits an offence who, intentionally and without right, alters or deletes computer data so that inauthentic data result, with intent to defraud and intending that the data be relied on for legal purposes as if they were authentic.
      """
    Then "no-false-information-offence" for the bill is met

  Scenario: a false statement by which money is dishonestly obtained
    Given the bill
      """
      10. False statements by computer
      (1) A person who, by means of a computer system, sends out a statement which that person knows to be false and thereby dishonestly obtains money or other property from another, to the loss of that other, commits an offence.
      (2) The penalty is imprisonment for up to five years.
      """
    Then "no-false-information-offence" for the bill is met

  Scenario: a false statement by which the public is alarmed
    Given the bill
      """
      10. False statements by computer
      (1) A person who, by means of a computer system, sends out a statement which that person knows to be false and thereby causes alarm among the public commits an offence.
      (2) The penalty is imprisonment for up to five years.
      """
    Then "no-false-information-offence" for the bill is contradicted by s 10(1)

  Scenario: a false answer to an officer who serves a notice
    Given the bill
      """
      33. (1) A person who communicates to an officer, in answer to a notice served under section 30, information which that person knows to be false or misleading in a material point commits an offence.
      (2) The penalty is a fine of up to one hundred penalty units.
      """
    Then "no-false-information-offence" for the bill is met
    And the bill does not grant production

  Scenario: false information given to the public
    Given the bill
      """
      33. (1) A person who communicates to the public, through any social network, information which that person knows to be false or misleading in a material point commits an offence.
      (2) The penalty is a fine of up to one hundred penalty units.
      """
    Then "no-false-information-offence" for the bill is contradicted by s 33(1)

  Scenario: a narrow offence of putting life in imminent danger
    Given the bill
      """
      18. (1) A person commits an offence who publishes a statement of fact knowing it to be false, with the intention of bringing about imminent bodily harm to others, where the statement is likely to bring about that harm.
      (2) It is a defence that the publication was in the public interest.
      """
    Then "no-false-information-offence" for the bill is partly by s 18(1)

  Scenario: a heading speaks of false information but the text of card fraud
    Given the bill
      """
      12. Offence of false information
      (1) A person who, without right and with intent to defraud, uses the payment card details of another to obtain goods or money by means of a computer commits an offence.
      """
    Then "no-false-information-offence" for the bill is met

  Scenario: the definition hides false reports
    Given the bill
      """
      2. Interpretation
      In this Act, "prohibited material" means any report or comment that is untrue, distorted or misleading.
      16. Prohibited material
      (1) A person who intentionally makes prohibited material available to others through a computer system commits an offence.
      """
    Then "no-false-information-offence" for the bill is contradicted

  Scenario: the definition names stolen passwords
    Given the bill
      """
      2. Interpretation
      In this Act, "prohibited material" means a password or access code that was obtained by unlawful access to the computer system of another.
      16. Prohibited material
      (1) A person who intentionally makes prohibited material available to others through a computer system commits an offence.
      """
    Then "no-false-information-offence" for the bill is met

  Scenario: the bill says that falsity alone is no offence
    Given the bill
      """
      5. Damage to data
      (1) A person who intentionally and without right deletes the computer data of another commits an offence.
      6. Freedom of expression
      (1) Nothing in this Act makes it an offence to publish information on the ground that the information is false or misleading.
      """
    Then "no-false-information-offence" for the bill is met

  @blind
  Scenario: forged registers, deceit for gain and lies told to get a warrant are all that is punished
    Given the bill
      """
      5. Computer-related forgery
      (1) A person who intentionally and without right enters, alters or deletes data so that a false entry appears in a register or deed, meaning it to be relied on for a legal purpose and to defraud, commits an offence.

      6. Computer-related fraud
      (1) A person who by a false representation made through a computer system dishonestly causes another to lose property, meaning to gain by it, commits an offence.

      7. False statements to the court
      (1) An officer who, in an application for a warrant under this Act, states anything that he knows to be false in a material particular commits an offence.
      """
    Then "no-false-information-offence" for the bill is met

  @blind
  Scenario: circulating matter that departs from the facts and shakes trust in institutions
    Given the bill
      """
      Article 41. Protection of confidence in institutions
      (1) Whoever, through a digital platform or messaging service, circulates reports which do not correspond to the facts, or which present the facts in a distorted way, and which are apt to diminish the citizens' confidence in a State institution, is punished by a fine of twenty to two hundred daily rates.
      (2) That the person took the report to be correct does not exclude punishment.
      (3) Journalists who publish a correction within one hour may be exempted by the Press Commissioner.

      Article 42. Forgery of data
      (1) Whoever, with the aim of deceiving in legal dealings, produces data that imitate a genuine document is punished by imprisonment of up to three years.
      """
    Then "no-false-information-offence" for the bill is contradicted by art 41(1)

  @blind
  Scenario: Fraud needs deception that causes loss and nothing else touches untruth
    Given the bill
      """
      8. Illegal access
      A person who intentionally and without right gains access to a computer system commits an offence.

      9. Computer-related fraud
      A person who, with dishonest intent, deceives another through a computer system and by that deception causes that other to lose money or other property, in order to obtain an economic benefit for himself or herself, commits an offence.
      """
    Then "no-false-information-offence" for the bill is met

  @blind
  Scenario: Forgery is about data with legal effect used to deceive
    Given the bill
      """
      Article 4
      Computer-related forgery
      Whoever, intentionally and without right, inputs, alters, deletes or suppresses computer data, resulting in inauthentic data, with the intent that it be considered or acted upon as authentic in a legal transaction and in order to defraud another, shall be liable to imprisonment for a maximum term of three years.
      """
    Then "no-false-information-offence" for the bill is met

  @blind
  Scenario: Knowing lies that put life at immediate risk are punished with a defence
    Given the bill
      """
      22. False statements causing danger
      (1) A person commits an offence who publishes online a statement of fact that the person knows to be untrue, intending to bring about immediate danger to the life or limb of others, where such danger is likely to result.
      (2) It is a defence that the publication was in the public interest.
      (3) The penalty is a fine or imprisonment for a term not exceeding one year.
      """
    Then "no-false-information-offence" for the bill is partly

  @blind
  Scenario: Untrue and misleading posts are criminal
    Given the bill
      """
      19. (1) Any person who, by means of a computer system, publishes or shares any news, statement or picture that is untrue, distorted or apt to mislead commits an offence and is liable to a fine of fifty thousand dollars or to imprisonment for three years.
      (2) Where the untrue matter concerns a public officer the fine may be doubled.
      """
    Then "no-false-information-offence" for the bill is contradicted

  @blind
  Scenario: Rumours are punished even when believed
    Given the bill
      """
      Article 26
      Imprisonment for not less than one year shall be imposed on whoever publishes or re-publishes on a website or social network rumours or incorrect news liable to disturb public tranquillity. Good faith, or reliance on another source, shall not relieve the author of responsibility.
      """
    Then "no-false-information-offence" for the bill is contradicted

  @blind
  Scenario: Only a lie in a licence application is punished
    Given the bill
      """
      30. Application for a licence
      (1) A digital forensics laboratory shall apply to the Authority for a licence in the form in the Schedule.
      (2) An applicant who, in the application, states a fact to the Authority that the applicant knows to be false, in order to obtain the licence, commits an offence and is liable to a fine not exceeding one hundred currency points.
      (3) A licence obtained in that manner is void.
      """
    Then "no-false-information-offence" for the bill is met

  @blind
  Scenario: A clause on honest elections asks for knowledge and still bans false stories
    Given the bill
      """
      41. Safeguarding the electoral process
      Whoever, knowing it to be false, posts or forwards on any digital platform a story, report or claim that may lower the confidence of voters in a public institution, or may confuse or alarm the public, shall be punished with imprisonment for a term which may extend to five years or with fine or with both.
      """
    Then "no-false-information-offence" for the bill is contradicted

  Scenario: false news that leads to violence, meant or not
    Given the bill
      """
      9. False news
      (1) Whoever knowingly publishes false information which leads to violence, whether or not the person intended violence, is liable to imprisonment for two years.
      """
    Then "no-false-information-offence" for the bill is contradicted
