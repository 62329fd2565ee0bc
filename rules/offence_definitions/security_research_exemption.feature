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
