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
