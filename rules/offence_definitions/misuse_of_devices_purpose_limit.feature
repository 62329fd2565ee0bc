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

  @blind
  Scenario: Making and holding tools is limited by design, intent and a testing rule
    Given the bill
      """
      9. Misuse of devices
      (1) A person commits an offence who, intentionally and without right, makes, sells, procures for use, imports, supplies or possesses—
      (a) a device or program designed or adapted primarily for committing an offence under sections 5 to 8; or
      (b) a password or access code by which a computer system can be entered,
      with the intent that it be used to commit an offence under sections 5 to 8.
      (2) This section shall not be read as imposing liability on a person who acts otherwise than for the purpose of committing such an offence, for instance to test or protect a computer system with permission, to conduct research, or to teach.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is met

  @blind
  Scenario: Directive article confines the tools offence and shields protective work
    Given the bill
      """
      Article 7
      Tools used for committing offences
      1. Member States shall ensure that the production, sale, procurement for use, import or distribution of one of the following tools, when done intentionally, without right and with the aim that it be used to commit any of the offences referred to in Articles 3 to 6, is punishable:
      (a) a computer programme conceived or modified principally for committing any of those offences;
      (b) a password or similar data giving access to an information system.
      2. No criminal liability shall arise where the objective is not the commission of such an offence, as in the case of authorised testing, the protection of an information system, scientific research or education.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is met

  @blind
  Scenario: Intent to offend is needed and lawful testing is not mentioned
    Given the bill
      """
      14. (1) Any person who manufactures, sells, distributes or has in his possession a device or computer program primarily designed for the commission of an offence under section 10, 11, 12 or 13, with the intention that it shall be used by himself or another to commit such an offence, shall be guilty of an offence.
      (2) The penalty on conviction shall be a fine of two hundred penalty units or imprisonment for two years.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is partly

  @blind
  Scenario: Only holders of a service provider licence are excepted
    Given the bill
      """
      26. Possession of hacking tools
      (1) A person who, with intent to facilitate an offence under Part II, possesses or supplies a program designed primarily for committing an offence under Part II commits an offence.
      (2) Subsection (1) does not apply to a cybersecurity service provider licensed under Part VI who uses the program to test or defend a computer system in the course of the licensed business.
      (3) The penalty for an offence under subsection (1) is a fine or imprisonment for not more than two years.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is partly

  @blind
  Scenario: Tools for hiding the source of a message are banned outright
    Given the bill
      """
      Article 13
      Whoever imports, sells, installs or makes available any program, application or service by which a user of the network may mask his address, place or identity shall be punished with imprisonment for a period not less than one year and a fine, unless he holds a permit from the Regulatory Authority.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is contradicted

  @blind
  Scenario: Any program able to open a system is caught until its holder shows why
    Given the bill
      """
      21. Whoever makes, obtains, offers or keeps any software, code or equipment by means of which it is possible to gain entry to, to monitor or to disrupt a computer network shall be punished with imprisonment which may extend to three years.
      Explanation.— A person shall not be liable under this section if he proves to the satisfaction of the court that he kept the software, code or equipment for the testing or the protection of a network.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is contradicted

  @blind
  Scenario: Devices are defined but no tools offence is made
    Given the bill
      """
      2. Interpretation
      "device" includes a mobile telephone, tablet, router or sensor, and "password" means any secret sequence by which a user proves identity.

      3. Access
      A person who intentionally and without right gains access to a device by circumventing its password commits an offence and is liable to a fine or to imprisonment for one year.

      4. Interference
      A person who intentionally and without right impairs the working of a device, causing serious harm, commits an offence and is liable to imprisonment for three years.
      """
    Then "misuse-of-devices-purpose-limit" for the bill does not apply

  Scenario: apps that hide where somebody is
    Given the bill
      """
      13. Whoever sells or installs an application by which a user can disguise his location or identity is punished with imprisonment of one year.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is contradicted

  Scenario: passwords by which a system can be entered, with intent
    Given the bill
      """
      13. A person who possesses a password by which a computer system can be accessed, with the intent that it be used to commit an offence under section 4, commits an offence.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is partly

  Scenario: a licensed firm alone may test
    Given the bill
      """
      13. (1) A person who, with the aim of committing an offence under section 4, supplies a program designed primarily for committing such an offence commits an offence.
      (2) Subsection (1) does not apply to a security firm licensed under Part III that tests a computer system.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is partly

  Scenario: whoever has no licence to test is punished, and nobody is left free
    Given the bill
      """
      13. A person who does not hold a licence to test computer systems and who, with intent that it be used to commit an offence under section 4, possesses a program designed primarily for committing such an offence commits an offence.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is partly

  Scenario: the section is not to be read against those who teach
    Given the bill
      """
      13. (1) A person who possesses a program designed primarily for committing an offence under section 4, with intent that it be used to commit such an offence, commits an offence.
      (2) This section shall not be construed as making liable a person who acts to protect a computer system or to teach.
      """
    Then "misuse-of-devices-purpose-limit" for the bill is met
