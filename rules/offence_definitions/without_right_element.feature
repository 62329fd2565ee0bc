Feature: Only conduct without right is a computer offence

  Scenario: defined, and terms of use left out
    Given the bill
      """
      2. Definitions
      "without right" means without the consent of the controller and without any other lawful authority; a breach of terms of use, contract or policy alone is not without right.
      3. Access
      A person who intentionally and without right accesses a computer system commits an offence.
      """
    Then "without-right-element" for the bill is met

  Scenario: a subsection leaves terms of use out
    Given the bill
      """
      3. Access
      (1) No person shall access a computer system without authority.
      (2) Access is not unauthorised only because it breaches the terms of use of a service.
      (3) A person who contravenes subsection (1) is liable to imprisonment for one year.
      """
    Then "without-right-element" for the bill is met

  Scenario: the word alone
    Given the bill
      """
      3. Access
      Whoever unlawfully accesses a computer system shall be punished by imprisonment of up to two years.
      """
    Then "without-right-element" for the bill is partly

  Scenario: without lawful authority, as a prohibition
    Given the bill
      """
      3. Interception
      (1) A person shall not, without lawful authority, intercept a communication.
      (2) A person who contravenes subsection (1) commits an offence.
      """
    Then "without-right-element" for the bill is partly

  Scenario: one limb lacks it
    Given the bill
      """
      3. Data
      A person who—
      (a) without right deletes computer data; or
      (b) alters computer data,
      commits an offence.
      """
    Then "without-right-element" for the bill is missing

  Scenario: the element is missing
    Given the bill
      """
      3. Access
      Whoever accesses a computer system commits an offence.
      """
    Then "without-right-element" for the bill is missing

  Scenario: policies decide
    Given the bill
      """
      2. Definitions
      Access is unauthorised if it is contrary to any instruction, policy or condition of use.
      3. Access
      A person who gains unauthorised access to a computer system commits an offence.
      """
    Then "without-right-element" for the bill is contradicted

  Scenario: the power of an officer is no offence
    Given the bill
      """
      3. Access
      An officer may access a computer system under a warrant.
      """
    Then "without-right-element" for the bill does not apply
