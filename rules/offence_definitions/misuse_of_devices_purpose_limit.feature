Feature: Tools are a crime only with intent to commit one

  Scenario: intent, and testing left free
    Given the bill
      """
      6. Devices
      (1) A person who possesses a device or password with intent that it be used to commit an offence under sections 3 to 5 commits an offence.
      (2) Subsection (1) does not apply to testing, protection, research or education.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is met

  Scenario: the Convention's form
    Given the bill
      """
      Article 6
      (1) The production, sale, procurement or possession, intentionally and without right, of a program designed primarily to commit an offence, with intent that it be used to commit an offence under articles 2 to 5, shall be punished by imprisonment of up to three years.
      (2) This article does not impose liability where the act is for the authorised testing or protection of a computer system.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is met

  Scenario: intent without testing
    Given the bill
      """
      6. Devices
      A person who without right sells a program with intent that it be used to commit an offence commits an offence.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is partly

  Scenario: made for offences, without intent
    Given the bill
      """
      6. Devices
      (1) A person shall not unlawfully possess a device that is designed or adapted for the purpose of committing an offence.
      (2) A person who contravenes subsection (1) commits an offence.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is partly

  Scenario: done intentionally, with no intent to offend
    Given the bill
      """
      6. Devices
      A person who intentionally and without right sells a password by which a system can be entered, other than to commit an offence, commits an offence.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is missing

  Scenario: any password at all
    Given the bill
      """
      6. Devices
      A person who without authority discloses a password commits an offence.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is missing

  Scenario: whatever could be used
    Given the bill
      """
      6. Devices
      A person who possesses any program capable of being used to gain access to a computer system commits an offence.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is contradicted

  Scenario: the accused proves an excuse
    Given the bill
      """
      6. Devices
      A person who possesses a hacking tool commits an offence unless he proves a lawful excuse.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is contradicted

  Scenario: virtual private networks
    Given the bill
      """
      6. Devices
      No person shall use a virtual private network or any tool that conceals the origin of a communication.
      7. Penalty
      A person who contravenes section 6 is liable to imprisonment for two years.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is contradicted

  Scenario: no such offence
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      """
    Then "misuse-of-devices-purpose-limit" for the bill does not apply
