Feature: Security research in good faith is no crime

  Scenario: an exemption for the offences
    Given the bill
      """
      3. Access
      A person who intentionally and without right accesses a computer system commits an offence.
      8. Research
      No offence under section 3 is committed by a person who acts in good faith to identify or report a vulnerability and causes no avoidable harm.
      """
    Then "security-research-exemption" for the bill is met

  Scenario: not punishable, in the section itself
    Given the bill
      """
      Article 5
      (1) Whoever without right accesses an information system shall be punished by imprisonment of up to one year.
      (2) The act is not punishable where it is done with the sole purpose of finding vulnerabilities and these are reported without delay.
      """
    Then "security-research-exemption" for the bill is met

  Scenario: leave is expressly not needed
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Defence
      It is a defence to an offence under this Act that the conduct was security research in good faith. The absence of prior consent does not by itself defeat this defence.
      """
    Then "security-research-exemption" for the bill is met

  Scenario: only authorised testing
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Testing
      Section 3 does not apply to the authorised testing of a computer system.
      """
    Then "security-research-exemption" for the bill is partly

  Scenario: only licensed researchers
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Testing
      A security researcher who is licensed by the Authority does not commit an offence under section 3.
      """
    Then "security-research-exemption" for the bill is partly

  Scenario: for tools and not for access
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      4. Devices
      (1) A person who possesses a device designed to commit an offence with intent to use it commits an offence.
      (2) Subsection (1) does not apply where the device is for testing the security of a computer system.
      """
    Then "security-research-exemption" for the bill is missing

  Scenario: nothing is said
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      """
    Then "security-research-exemption" for the bill is missing

  Scenario: testing is no defence
    Given the bill
      """
      3. Access
      (1) A person who without right accesses a computer system commits an offence.
      (2) It is no defence that the access was for testing.
      """
    Then "security-research-exemption" for the bill is contradicted

  Scenario: good faith of officers is another thing
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Immunity
      No officer is liable for anything done in good faith under this Act.
      """
    Then "security-research-exemption" for the bill is missing

  Scenario: a subsection keeps it for the licensed
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Research
      (1) No offence under section 3 is committed by a person who looks for a vulnerability in good faith.
      (2) Subsection (1) applies only to persons who are licensed by the Agency.
      """
    Then "security-research-exemption" for the bill is partly

  Scenario: the agency may test
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Testing
      The Agency does not commit an offence under section 3 where it tests the security of a network.
      """
    Then "security-research-exemption" for the bill is partly

  @blind
  Scenario: Good-faith finders are outside all five offences and need no prior leave
    Given the bill
      """
      14. Security research
      (1) Nothing in sections 5 to 9 (access, interception, interference with data, interference with systems, and devices) makes it an offence for a person honestly seeking to discover, examine or disclose a weakness in a computer system to do what is reasonably needed for that purpose.
      (2) Subsection (1) applies only if the person takes reasonable care to avoid harm and, on finding a weakness, tells the operator or the national response team within a reasonable time.
      (3) It is not a condition of subsection (1) that the operator agreed beforehand or that the person holds any licence.
      """
    Then "security-research-exemption" for the bill is met

  @blind
  Scenario: US-style statute takes good-faith research out of the whole chapter
    Given the bill
      """
      SEC. 8. GOOD-FAITH SECURITY RESEARCH.
      (a) IN GENERAL.—No person violates this chapter by accessing a computer, observing traffic, or making or sharing a tool solely for the purpose of good-faith security research, whether or not the owner of the computer consented in advance.
      (b) DEFINITION.—The term "good-faith security research" means testing, investigating or correcting a security flaw, carried out in a way designed to avoid harm to individuals or the public, where the information gained is used mainly to promote the safety of the class of computers concerned or of those who use them.
      (c) DISCLOSURE.—Publication of a flaw after reasonable notice to the owner is within subsection (a).
      """
    Then "security-research-exemption" for the bill is met

  @blind
  Scenario: Only testing that the owner ordered is allowed
    Given the bill
      """
      9. Access without authority
      (1) Subject to subsection (2), a person who intentionally accesses a computer without authority commits an offence and is liable to imprisonment for two years.
      (2) A person who tests the security of a computer under a written agreement with its owner commits no offence by anything done within the scope of that agreement.
      (3) Subsection (2) applies also to an offence under section 10 (interception), section 11 (interference) or section 12 (devices).
      """
    Then "security-research-exemption" for the bill is partly

  @blind
  Scenario: Only researchers on the ministry's register are protected
    Given the bill
      """
      Article 22
      Persons entered in the register of information security researchers kept by the Ministry, and holding a valid card issued by it, shall not be criminally liable for the acts mentioned in Articles 4 to 8 when they carry out examination and testing of information systems in order to reveal gaps in their protection and report them to the Ministry.
      The register shall be open for new entries in January of each year.
      """
    Then "security-research-exemption" for the bill is partly

  @blind
  Scenario: No weakness may be made public unless the agency agrees
    Given the bill
      """
      31. Illegal access
      Any person who intentionally and without right accesses an information system commits an offence and is liable to imprisonment for five years.

      32. Vulnerabilities
      (1) A person who discovers a flaw in the security of any information system shall without delay inform the Cyber Agency and shall not inform any other person of it.
      (2) A person who discusses, describes or publishes such a flaw without the prior written approval of the Director of the Agency commits an offence and is liable to imprisonment for three years.
      """
    Then "security-research-exemption" for the bill is contradicted

  @blind
  Scenario: Promoting ethical hackers is a task of the council and no shield
    Given the bill
      """
      6. Functions of the Council
      The functions of the Council are to—
      (a) encourage research into the security of information systems;
      (b) support training of ethical hackers and hold competitions among them;
      (c) publish guidance to industry on patching.

      25. Hacking
      A person who intentionally and without right gains access to an information system commits an offence and is liable to imprisonment for a term not exceeding four years.

      26. Interference
      A person who intentionally and without right alters or deletes data commits an offence and is liable to imprisonment for a term not exceeding four years.
      """
    Then "security-research-exemption" for the bill is missing

  @blind
  Scenario: The section called penetration testing refuses the tester any defence
    Given the bill
      """
      17. Unlawful entry into a system
      A person who knowingly and without permission enters a computer system is liable to imprisonment for three years.

      18. Penetration testing and research
      In proceedings for an offence under section 17 the court shall not accept as a defence that the accused entered the system to test its strength, to find or report a fault in it, or for purposes of study.
      """
    Then "security-research-exemption" for the bill is contradicted

  Scenario: testers who may not plead that they tested
    Given the bill
      """
      4. Illegal access
      A person who intentionally and without right accesses a computer system commits an offence.

      5. Excuses
      In a trial under section 4 the court shall not admit any excuse that the accused was testing the security of the system.
      """
    Then "security-research-exemption" for the bill is contradicted

  Scenario: a court that does not accept late notice of a defence
    Given the bill
      """
      4. Illegal access
      A person who intentionally and without right accesses a computer system commits an offence.

      5. Notice
      The court shall not accept notice of a defence after the trial has begun.
      """
    Then "security-research-exemption" for the bill is missing

  Scenario: researchers on a list of the regulator
    Given the bill
      """
      4. Illegal access
      A person who intentionally and without right accesses a computer system commits an offence.

      5. Researchers
      A person who is enrolled on the list of security researchers kept by the Regulator commits no offence under section 4 by testing a computer system.
      """
    Then "security-research-exemption" for the bill is partly

  Scenario: flaws of one's own may be told with the approval of the owner only in a contract
    Given the bill
      """
      4. Illegal access
      A person who intentionally and without right accesses a computer system commits an offence.

      5. Contracts
      A supplier shall inform the owner of a weakness in goods without delay.
      """
    Then "security-research-exemption" for the bill is missing
