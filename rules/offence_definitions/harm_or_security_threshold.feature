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

  @blind
  Scenario: Barrier, serious harm and serious hindrance are all required
    Given the bill
      """
      4. Illegal access
      A person who intentionally and without right gains access to a computer system by overcoming a security measure commits an offence.

      5. Data interference
      A person who intentionally and without right deletes, alters or suppresses computer data commits an offence if serious harm results to another.

      6. System interference
      A person who intentionally and without right seriously hinders the functioning of a computer system by inputting, deleting or altering data commits an offence.
      """
    Then "harm-or-security-threshold" for the bill is met

  @blind
  Scenario: Directive leaves minor cases out and asks for broken protection
    Given the bill
      """
      Article 3
      Member States shall ensure that intentional access without right to an information system is punishable only where committed by breaching a security measure.

      Article 4
      Member States shall ensure that seriously hindering or interrupting the functioning of an information system by damaging or deleting data, intentionally and without right, is punishable.

      Article 5
      Member States shall ensure that deleting, damaging or rendering inaccessible computer data, intentionally and without right, is punishable only where it has led to serious damage. Minor cases shall not constitute criminal offences.
      """
    Then "harm-or-security-threshold" for the bill is met

  @blind
  Scenario: Protection and damage matter only for the heavier sentence
    Given the bill
      """
      11. (1) Whoever intentionally and without permission accesses a computer shall be punished with imprisonment up to one year.
      (2) Whoever intentionally and without permission alters data shall be punished with imprisonment up to one year.
      (3) Where the offence under subsection (1) is committed by defeating a security system, or the offence under subsection (2) causes serious loss, the punishment shall be imprisonment up to four years.
      """
    Then "harm-or-security-threshold" for the bill is partly

  @blind
  Scenario: Access needs a broken barrier and any hindrance is enough
    Given the bill
      """
      Article 6. Anyone who intentionally and without right accesses an information system, violating its security measures, shall be punished with prison of six months to one year.

      Article 7. Anyone who intentionally and without right hinders the functioning of an information system by introducing, transmitting or deleting data shall be punished with prison of one to three years.
      """
    Then "harm-or-security-threshold" for the bill is partly

  @blind
  Scenario: The slightest and most passing change of data is enough
    Given the bill
      """
      8. Modification of computer material
      (1) A person who intentionally and without authority makes any modification of the contents of a computer commits an offence.
      (2) It is irrelevant that the modification was trifling, was only temporary or did no harm to anyone.
      """
    Then "harm-or-security-threshold" for the bill is contradicted

  @blind
  Scenario: Bare access and bare alteration without any threshold
    Given the bill
      """
      Art. 16. — Any person who knowingly and without right enters an information system is punished by imprisonment of one month to one year.

      Art. 17. — Any person who knowingly and without right introduces, modifies or erases data in an information system is punished by imprisonment of three months to two years.

      Art. 18. — Any person who knowingly and without right impedes an information system is punished by imprisonment of three months to two years.
      """
    Then "harm-or-security-threshold" for the bill is missing

  @blind
  Scenario: Security measures are defined only to say that they do not matter
    Given the bill
      """
      2. Interpretation
      "security measure" means a password, firewall, encryption or other safeguard intended to prevent unauthorised access.

      9. Unauthorised access
      (1) A person who knowingly and without right accesses a computer system commits an offence.
      (2) For the purposes of subsection (1) it shall be no concern of the court whether the computer system had a security measure, whether one was overcome, or whether the person meant any dishonesty.
      """
    Then "harm-or-security-threshold" for the bill is contradicted

  Scenario: harm done abroad counts as well
    Given the bill
      """
      4. Illegal access
      A person who intentionally and without right accesses a computer system commits an offence.

      30. Jurisdiction
      It is immaterial whether the loss occurred inside or outside the country.
      """
    Then "harm-or-security-threshold" for the bill is missing

  Scenario: a security measure need not be there
    Given the bill
      """
      4. (1) A person who intentionally and without right accesses a computer system commits an offence.
      (2) It is immaterial whether the system was protected by a password.
      """
    Then "harm-or-security-threshold" for the bill is contradicted
