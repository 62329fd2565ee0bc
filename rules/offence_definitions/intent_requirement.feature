Feature: Only intentional conduct is a computer offence

  Scenario: each section says so
    Given the bill
      """
      3. Access
      A person who intentionally and without right accesses a computer system commits an offence.
      4. Data
      Whoever intentionally and without right deletes or alters computer data shall be punished by imprisonment of up to two years.
      """
    Then "intent-requirement" for the bill is met

  Scenario: intent inside conditions
    Given the bill
      """
      1. Unauthorised access
      (1) A person is guilty of an offence if—
      (a) he causes a computer to perform any function with intent to secure access to any program or data;
      (b) the access is unauthorised; and
      (c) he knows that it is.
      (2) A person guilty of an offence under this section is liable to imprisonment for a term not exceeding two years.
      """
    Then "intent-requirement" for the bill is met

  Scenario: a prohibition with intent, punished elsewhere
    Given the bill
      """
      3. Interception
      No person shall intentionally and without right intercept a transmission of computer data.
      9. Penalties
      A person who contravenes section 3 is liable to imprisonment for a term not exceeding five years.
      """
    Then "intent-requirement" for the bill is met

  Scenario: a general clause for all offences
    Given the bill
      """
      3. Access
      A person who accesses a computer system without right commits an offence.
      8. Fault
      An act is an offence under this Act only if it is committed intentionally.
      """
    Then "intent-requirement" for the bill is met

  Scenario: intent for one limb only
    Given the bill
      """
      3. Data
      A person who—
      (a) intentionally deletes computer data; or
      (b) alters computer data,
      commits an offence.
      """
    Then "intent-requirement" for the bill is missing

  Scenario: one good section does not cover another
    Given the bill
      """
      3. Access
      A person who intentionally accesses a computer system without right commits an offence.
      4. System
      A person who hinders the functioning of a computer system commits an offence.
      """
    Then "intent-requirement" for the bill is missing

  Scenario: intent only makes it graver
    Given the bill
      """
      3. Access
      (1) A person who accesses a computer system without right is liable to imprisonment for one year.
      (2) Where the offence is committed with intent to cause damage, the offender is liable to imprisonment for five years.
      """
    Then "intent-requirement" for the bill is missing

  Scenario: recklessness beside intent
    Given the bill
      """
      3. Data
      A person who intentionally or recklessly damages computer data without right commits an offence.
      """
    Then "intent-requirement" for the bill is partly

  Scenario: knowledge alone
    Given the bill
      """
      3. Access
      Any person who knowingly and without authority accesses a computer system shall be guilty of an offence.
      """
    Then "intent-requirement" for the bill is partly

  Scenario: negligence is enough
    Given the bill
      """
      3. Data
      Whoever intentionally or negligently destroys computer data shall be punished by a fine.
      """
    Then "intent-requirement" for the bill is contradicted

  Scenario: knowledge is immaterial
    Given the bill
      """
      3. Access
      (1) A person who accesses a computer system without authority commits an offence.
      (2) It is immaterial whether the person knew that the access was unauthorised.
      """
    Then "intent-requirement" for the bill is contradicted

  Scenario: it does not matter which program was meant
    Given the bill
      """
      3. Access
      (1) A person who intentionally accesses a computer system without authority commits an offence.
      (2) The intent need not be directed at any particular program or computer.
      """
    Then "intent-requirement" for the bill is met

  Scenario: the penal code decides
    Given the bill
      """
      3. Access
      A person who accesses a computer system without right commits an offence.
      8. General part
      The general principles of the Penal Code apply to the offences under this Act.
      """
    Then "intent-requirement" for the bill is deferred

  Scenario: no computer offence
    Given the bill
      """
      3. Obstruction
      A person who obstructs an officer commits an offence.
      """
    Then "intent-requirement" for the bill does not apply

  Scenario: intent behind the penalty is graver conduct
    Given the bill
      """
      3. Access
      A person who accesses a computer system without right is liable to imprisonment for one year and, if that is done with intent to cause damage, for five years.
      """
    Then "intent-requirement" for the bill is missing

  @blind
  Scenario: Commonwealth bill asks for intention in every section
    Given the bill
      """
      4. Unauthorised access
      A person who intentionally and without right gains access to the whole or a part of a computer system, with intent to obtain computer data, commits an offence.

      5. Unauthorised interception
      A person who intentionally and without right intercepts by technical means a non-public transmission of computer data commits an offence.

      6. Interference with data
      A person who intentionally and without right deletes, damages or suppresses computer data commits an offence.

      7. Computer-related fraud
      A person who, intentionally and without right and with the dishonest intent of procuring a gain for that person or another, causes loss of property by altering computer data commits an offence.
      """
    Then "intent-requirement" for the bill is met

  @blind
  Scenario: Latin American code rules out negligence and adds a purpose for fraud
    Given the bill
      """
      Article 5. Subjective element.
      The offences established in this Chapter are punishable only where the agent acts with direct intent, that is, knowing and willing each element of the description. They do not admit a negligent form.

      Article 6. Improper access.
      Anyone who without authorisation enters an information system by violating its security measures shall be punished with six months to two years of imprisonment.

      Article 7. Computer fraud.
      Anyone who, for the purpose of obtaining an unlawful patrimonial benefit for himself or a third party, manipulates the processing of data and thereby causes loss to another shall be punished with one to four years of imprisonment.
      """
    Then "intent-requirement" for the bill is met

  @blind
  Scenario: Entry must be meant while damage may be reckless
    Given the bill
      """
      11. Obtaining access
      (1) A person who intentionally obtains access to a computer, knowing that he is not entitled to it, is guilty of an offence.

      12. Damaging data
      (1) A person who, without lawful excuse, erases or alters data held in a computer belonging to another is guilty of an offence if he does so knowingly or being reckless as to whether the data would be erased or altered.
      """
    Then "intent-requirement" for the bill is partly

  @blind
  Scenario: Careless conduct is punished like deliberate conduct
    Given the bill
      """
      Art. 14. Any person who, deliberately or through carelessness, enters a computer network which he is not permitted to enter shall be punished by imprisonment of up to three years.

      Art. 15. Any person who, deliberately or through lack of due care, causes data in a computer network to be lost or changed shall be punished by imprisonment of up to five years.
      """
    Then "intent-requirement" for the bill is contradicted

  @blind
  Scenario: Intention is written at the start and ignorance of the ban is excluded later
    Given the bill
      """
      18. Illegal access
      (1) A person who intentionally accesses a computer system without authorisation commits an offence and is liable on conviction to a fine not exceeding level five or imprisonment for a period not exceeding two years, or to both.
      (2) A person who intentionally alters data without authorisation commits an offence and is liable to the same penalty.
      (3) In proceedings under subsection (1) or (2) the prosecution need not show that the accused was aware that the access or alteration was without authorisation, and an honest mistake on that point shall not avail the accused.
      """
    Then "intent-requirement" for the bill is contradicted

  @blind
  Scenario: Objects speak of deliberate abuse and the offences of none
    Given the bill
      """
      2. Objects
      The objects of this Act are to deter deliberate abuse of computers and to punish those who intentionally harm others online.

      20. Unlawful access
      Any person who gains access to a computer system without the permission of the owner commits an offence and is liable to imprisonment for two years.

      21. Unlawful interception
      Any person who intercepts a private transmission of data without the permission of the sender or the recipient commits an offence and is liable to imprisonment for three years.
      """
    Then "intent-requirement" for the bill is missing

  @blind
  Scenario: The fault element is left to the general part of the penal code
    Given the bill
      """
      8. Offences
      (1) A person who without authority enters a computer system commits an offence.
      (2) A person who without authority intercepts data in transmission commits an offence.
      (3) A person who without authority destroys data commits an offence.

      9. Application of Penal Code
      The mental element required for an offence under section 8 shall be determined in accordance with Chapter IV of the Penal Code (General Rules as to Criminal Responsibility).
      """
    Then "intent-requirement" for the bill is deferred

  Scenario: the accused must be shown to have known
    Given the bill
      """
      4. (1) A person who intentionally accesses a computer system without authorisation commits an offence.
      (2) The prosecution must show that the accused was aware that the access was without authorisation.
      """
    Then "intent-requirement" for the bill is met

  Scenario: no particular program need be meant
    Given the bill
      """
      4. (1) A person who intentionally accesses a computer system without authorisation commits an offence.
      (2) The intent need not be directed at any particular program or data.
      """
    Then "intent-requirement" for the bill is met

  Scenario: a mistake of law is no way out
    Given the bill
      """
      4. (1) A person who intentionally deletes computer data without authorisation commits an offence.
      (2) It need not be proved that the accused knew that the deletion was unauthorised.
      """
    Then "intent-requirement" for the bill is contradicted
