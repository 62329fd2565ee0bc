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
