Feature: Nobody is punished for insult or annoyance

  Scenario: the bill only punishes attacks on systems
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system by breaking a security measure commits an offence and is liable to imprisonment for two years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: grossly offensive or menacing messages
    Given the bill
      """
      21. Misuse of networks
      (1) A person who sends by means of a public electronic communications network a message that is grossly offensive or of an indecent, obscene or menacing character commits an offence and is liable on summary conviction to imprisonment for six months.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted by s 21(1)

  Scenario: annoyance and needless anxiety in a list
    Given the bill
      """
      30. Cyberstalking
      (1) Any person who knowingly or intentionally sends a message by means of computer systems or networks that
      (a) is grossly offensive, pornographic or of an indecent or menacing character; or
      (b) he knows to be false, for the purpose of causing annoyance, inconvenience, danger, insult, ill will or needless anxiety to another,
      commits an offence and is liable on conviction to a fine or imprisonment for not more than three years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted

  Scenario: whoever insults another by means of technology
    Given the bill
      """
      Article 20
      Whoever insults another person, or attributes to that person an event that may make him the subject of contempt by others, by means of an information network, shall be punished with imprisonment and a fine of not less than two hundred and fifty thousand.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted by art 20

  Scenario: an insult to those in office
    Given the bill
      """
      Article 31
      Any person who, by way of an electronic communication, offends the dignity or prestige of the Head of State shall be punished by six months to two years of imprisonment.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted by art 31

  Scenario: cyberbullying without limits
    Given the bill
      """
      16. Cyberbullying
      (1) A person shall not use a computer system to bully, embarrass, humiliate or otherwise hurt the feelings of another person.
      (2) A person who contravenes subsection (1) commits an offence and is liable to a fine or imprisonment for five years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted by s 16(1)

  Scenario: one message that causes emotional distress
    Given the bill
      """
      23. Harassment by computer
      (1) A person shall not send an electronic communication to another person with intent to harass or to cause emotional distress.
      (2) A person who contravenes subsection (1) commits an offence and is liable to imprisonment for three years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted by s 23(1)

  Scenario: dignity of a natural person
    Given the bill
      """
      20. Offences against dignity of a natural person
      (1) Whoever intentionally and publicly exhibits or displays or transmits any information through any information system, which he knows to be false, and intimidates or harms the reputation or privacy of a natural person, shall be punished with imprisonment for up to three years or with fine.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted by s 20(1)

  Scenario: defamation on line
    Given the bill
      """
      11. Online libel
      Libel committed through a computer system or any other similar means which may be devised in the future shall be punished by imprisonment of six years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted by s 11

  Scenario: stalking that makes one fear for one's life
    Given the bill
      """
      26. Stalking
      (1) A person who, intentionally and without reasonable excuse, repeatedly sends messages to another person in a manner that makes that person fear that violence will be used against him or her, commits an offence and is liable to imprisonment for five years.
      (2) It is not an offence to do what is reasonable in the circumstances or serves the public interest.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: a threat to kill is no insult
    Given the bill
      """
      18. Threats
      (1) A person who sends another a message in which he threatens to kill that person or to cause serious bodily injury commits an offence and is liable to imprisonment for seven years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: an intimate picture shown to humiliate
    Given the bill
      """
      19. Intimate images
      (1) A person who shares an intimate image of another person without the consent of that person, with intent to cause distress, embarrassment or humiliation, commits an offence and is liable to imprisonment for three years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: blackmail with damage to reputation
    Given the bill
      """
      15. Extortion by computer
      (1) A person who sends a message threatening to harm the reputation of another in order to extort money or other property commits an offence and is liable to imprisonment for ten years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: a single act, serious emotional distress meant
    Given the bill
      """
      24. Serious harm
      (1) A person commits an offence who publishes a statement about an identifiable individual with intent to cause that individual serious emotional distress, where the statement does cause serious emotional distress.
      (2) The penalty is a fine.
      """
    Then "no-insult-or-annoyance-offence" for the bill is partly by s 24(1)

  Scenario: defamation with a defence of truth
    Given the bill
      """
      25. Defamation by computer
      (1) A person who, by means of a computer system, publishes matter that is defamatory of another person commits an offence and is liable to a fine.
      (2) It is a defence that the matter is true and that its publication was for the public benefit.
      """
    Then "no-insult-or-annoyance-offence" for the bill is partly by s 25(1)

  Scenario: repetition without grave harm
    Given the bill
      """
      27. Persistent messages
      (1) A person who repeatedly sends messages to another and thereby causes distress to that other commits an offence and is liable to a fine.
      """
    Then "no-insult-or-annoyance-offence" for the bill is partly

  Scenario: the bill says that insult is no crime
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      5. Expression
      (1) Nothing in this Act makes it an offence to publish matter that is offensive, insulting or annoying to any person.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: a heading speaks of harassment and the text of flooding a system
    Given the bill
      """
      14. Harassment of networks
      (1) A person who intentionally floods a computer system with requests so that it stops working commits an offence and is liable to imprisonment for three years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: a civil claim for defamation
    Given the bill
      """
      40. Civil liability
      (1) A person whose reputation has been injured by matter published on line may bring an action for damages in the High Court.
      41. Access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: members of the board are dismissed who bring it into disrepute
    Given the bill
      """
      8. Members
      (1) A member who publishes matter that brings the Authority into disrepute may be removed from office by the High Court.
      9. Secrecy
      (1) A member who discloses confidential records commits an offence and is liable to a fine.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: conduct that one ought to know detrimentally affects somebody
    Given the bill
      """
      27. Cyber harassment
      (1) A person who, individually or with other persons, wilfully communicates, either directly or indirectly, with another person commits an offence, if they know or ought to know that their conduct
      (a) is likely to cause those persons apprehension or fear of violence to them; or
      (b) detrimentally affects that person; or
      (c) is in whole or part, of an indecent or grossly offensive nature and affects the person.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted

  Scenario: to torment or put down another by computer
    Given the bill
      """
      15. Cyber bullying
      Any person who uses a computer network or electronic device to torment, intimidate, humiliate, embarrass or put down another person is guilty of a crime and liable to imprisonment for two years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted

  Scenario: terms of service that speak of insulting content
    Given the bill
      """
      60. Terms of service
      (1) A platform shall publish terms that say how it deals with offensive or insulting content.
      61. Access
      (1) Any person who intentionally enters a computer without right commits an offence.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: a prohibition in one section and its penalty in another
    Given the bill
      """
      27. (1) No person shall, by means of a telecommunication system, send a message that is offensive or annoying.
      45. Penalties
      (1) A person who contravenes any provision of this Act commits an offence and is liable to a fine.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted

  Scenario: pursuit on many days that puts one in fear for life
    Given the bill
      """
      12. Persistent pursuit
      (1) A person commits an offence who on at least three occasions contacts or follows another by electronic means, meaning to put that other in fear for his life or bodily safety, where a reasonable person in that other's position would be so afraid.
      (2) Reporting on matters of public concern is not an offence under this section.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: to belittle another or to scorn an officer
    Given the bill
      """
      18. Respectful use of networks
      (1) Users of networks owe one another and the authorities respect.
      (2) Whoever by post, comment or message causes another person to feel belittled, or writes of a public officer in a scornful way, is punished by a fine of up to one hundred daily rates.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted

  Scenario: a definition that hides ridicule
    Given the bill
      """
      2. Interpretation
      "offensive material" means any statement or picture that ridicules, belittles or insults a person.
      14. Offensive material
      A person who makes offensive material available through a computer system commits an offence.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted

  @blind
  Scenario: Stalking is repeated, meant and frightening
    Given the bill
      """
      17. Stalking through a computer system
      (1) A person commits an offence who, on two or more occasions, sends communications to or tracks another person by means of a computer system, intending that the other person fear violence, where the conduct is such that a reasonable person in that position would fear violence.
      (2) No offence is committed by conduct that was reasonable in the circumstances, including reporting, criticism or protest on a matter of public interest.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  @blind
  Scenario: Bill on access and devices says nothing of messages to others
    Given the bill
      """
      Sec. 4. Illegal access. – Any person who intentionally and without right accesses the whole or any part of a computer system by infringing security measures shall be punished by prision correccional.

      Sec. 5. Misuse of devices. – Any person who intentionally and without right sells a program designed primarily to commit the offense in Section 4, with intent that it be so used, shall suffer the same penalty.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  @blind
  Scenario: One message meant to cause grave distress is enough
    Given the bill
      """
      23. Harmful digital communication
      (1) A person commits an offence who posts a digital communication with the intention of causing serious emotional distress to an individual, if it does cause serious emotional distress to that individual and would do so to an ordinary reasonable person.
      (2) A single communication may be an offence under subsection (1).
      """
    Then "no-insult-or-annoyance-offence" for the bill is partly

  @blind
  Scenario: Coarse, indecent and alarming messages are crimes
    Given the bill
      """
      24. Any person who, whether on his own behalf or on behalf of any other person, and whether for reward or otherwise, sends or causes, procures or permits to be sent, by means of a telecommunication service, a computer, a mobile telephone or any other electronic contrivance whatsoever, to any person or to the public or any section thereof, any message, picture, sound or other matter which is rude, vulgar, indecent or of an alarming character, or which is such as to bring the recipient or any other person into ridicule, shall, without prejudice to any other proceedings which may be taken against him in respect of the same matter, be guilty of an offence and shall be liable on summary conviction to a fine not exceeding five hundred pounds or to imprisonment for a term not exceeding twelve months or to both such fine and such imprisonment.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted

  @blind
  Scenario: Messages that irritate or hurt feelings are crimes
    Given the bill
      """
      Art. 33. — Whoever, by way of an information system, addresses to another person remarks of a nature to irritate him, to wound his honour or his sensibility or to trouble his peace shall be liable to imprisonment of three months to one year and a fine of 500 to 5 000 dinars.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted

  @blind
  Scenario: Cyberstalking by course of conduct rests on what the sender should have known
    Given the bill
      """
      20. Cyberstalking and cyberbullying
      (1) A person who, on one or more occasions, communicates with another person commits an offence if the person knew or should have known that the communication would affect the other person adversely.
      (2) It does not matter that the person did not intend to harass.
      (3) A person convicted under this section is liable to a fine not exceeding ten million shillings or to imprisonment for a term not exceeding seven years, or to both.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted

  @blind
  Scenario: Only threats to kill or maim are punished
    Given the bill
      """
      12. Threats of death or serious injury
      (1) A person commits an offence who, by means of a computer system, threatens another person that he or a third person will kill or seriously injure that other person or a member of that person's family, intending that the threat be believed and feared.
      (2) Words that a reasonable person would take as a joke, exaggeration or political speech are not a threat under this section.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: what affects the recipient badly is punished
    Given the bill
      """
      12. Online conduct
      (1) Any person who sends an electronic message that negatively affects the recipient commits an offence and is liable to imprisonment for two years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is contradicted

  Scenario: what badly affects a system is no insult
    Given the bill
      """
      12. Interference
      (1) A person who intentionally transmits a program that adversely affects the operation of a computer system without authority commits an offence and is liable to imprisonment for five years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met

  Scenario: data are deleted whatever was intended
    Given the bill
      """
      12. Interference
      (1) A person who intentionally and without right deletes data commits an offence, whether or not the person intended to affect any particular computer, and is liable to imprisonment for five years.
      """
    Then "no-insult-or-annoyance-offence" for the bill is met
