Feature: Access and interference are crimes only above a threshold

  Scenario: a security measure is broken
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system by circumventing a security measure commits an offence.
      """
    Then "harm-or-security-threshold" for the bill is met

  Scenario: dishonest intent, serious harm, serious hindering
    Given the bill
      """
      Article 2
      Whoever without right accesses an information system with dishonest intent shall be punished by imprisonment of up to one year.
      Article 3
      Whoever without right deletes computer data and thereby causes serious harm shall be punished by imprisonment of up to two years.
      Article 4
      Whoever without right seriously hinders the functioning of an information system shall be punished by imprisonment of up to three years.
      """
    Then "harm-or-security-threshold" for the bill is met

  Scenario: serious harm only makes it graver
    Given the bill
      """
      3. Data
      (1) A person who without right alters computer data is liable to imprisonment for one year.
      (2) Where serious damage results, the offender is liable to imprisonment for five years.
      """
    Then "harm-or-security-threshold" for the bill is partly

  Scenario: intent is no dishonest intent
    Given the bill
      """
      3. Data
      A person who intentionally and without right damages computer data commits an offence.
      """
    Then "harm-or-security-threshold" for the bill is missing

  Scenario: plain access
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      """
    Then "harm-or-security-threshold" for the bill is missing

  Scenario: any hindering
    Given the bill
      """
      4. System
      No person shall hinder the functioning of a computer system without authority.
      5. Penalty
      A person who contravenes section 4 commits an offence.
      """
    Then "harm-or-security-threshold" for the bill is missing

  Scenario: whether or not it was protected
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system, whether or not the system was protected by a security measure, commits an offence.
      """
    Then "harm-or-security-threshold" for the bill is contradicted

  Scenario: however minor
    Given the bill
      """
      3. Data
      A person who makes without right any alteration of computer data, however minor, commits an offence.
      """
    Then "harm-or-security-threshold" for the bill is contradicted

  Scenario: an interception is another offence
    Given the bill
      """
      3. Interception
      A person who without right intercepts a communication commits an offence.
      """
    Then "harm-or-security-threshold" for the bill does not apply
