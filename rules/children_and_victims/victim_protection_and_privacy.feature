Feature: Victims are protected and keep their privacy

  Scenario: removal and identity
    Given the bill
      """
      9. Intimate images
      A person who distributes an intimate image of another person without consent commits an offence.
      10. Victims
      The court may order the removal of the material and shall protect the identity of the victim.
      """
    Then "victim-protection-and-privacy" for the bill is met

  Scenario: compensation and limits of the search
    Given the bill
      """
      9. Intimate images
      A person who distributes an intimate image of another person without consent commits an offence.
      10. Compensation
      The court may order the offender to compensate the victim.
      11. Devices
      What is extracted from a device of the victim shall be limited to what is relevant.
      """
    Then "victim-protection-and-privacy" for the bill is met

  Scenario: identity only
    Given the bill
      """
      9. Intimate images
      A person who distributes an intimate image of another person without consent commits an offence.
      10. Names
      No person shall publish the name of a victim.
      """
    Then "victim-protection-and-privacy" for the bill is partly

  Scenario: nothing is said
    Given the bill
      """
      9. Intimate images
      A person who distributes an intimate image of another person without consent commits an offence.
      """
    Then "victim-protection-and-privacy" for the bill is missing

  Scenario: the identity of an officer
    Given the bill
      """
      9. Intimate images
      A person who distributes an intimate image of another person without consent commits an offence.
      10. Officers
      The identity of an officer shall not be disclosed.
      """
    Then "victim-protection-and-privacy" for the bill is missing

  Scenario: a complainant must open the device
    Given the bill
      """
      9. Intimate images
      A person who distributes an intimate image of another person without consent commits an offence.
      10. Devices
      A complainant who refuses to give access to a device is guilty of obstruction.
      """
    Then "victim-protection-and-privacy" for the bill is contradicted

  Scenario: offences without victims
    Given the bill
      """
      3. Register
      A person who fails to register a device commits an offence.
      """
    Then "victim-protection-and-privacy" for the bill does not apply
