Feature: Intimate images: lack of consent is the offence

  Scenario: consent, privacy, and the person shown
    Given the bill
      """
      11. Intimate images
      (1) A person who intentionally distributes an intimate image of another person without the consent of that person, in which there was a reasonable expectation of privacy, commits an offence.
      (2) A person depicted commits no offence in respect of the own image.
      """
    Then "intimate-image-consent-elements" for the bill is met

  Scenario: the public interest is a defence
    Given the bill
      """
      Article 11
      (1) Whoever shares an intimate image of a person without that person's consent, where the person had a reasonable expectation of privacy, shall be punished by imprisonment of up to two years.
      (2) Paragraph (1) does not apply to sharing for law enforcement or in the public interest.
      """
    Then "intimate-image-consent-elements" for the bill is met

  Scenario: consent alone
    Given the bill
      """
      11. Intimate images
      A person who publishes a nude photograph of another person without consent commits an offence.
      """
    Then "intimate-image-consent-elements" for the bill is partly

  Scenario: a threat
    Given the bill
      """
      11. Threats
      (1) A person shall not threaten to distribute an intimate image of another person.
      (2) A person who contravenes subsection (1) commits an offence.
      """
    Then "intimate-image-consent-elements" for the bill is partly

  Scenario: consent is not asked for
    Given the bill
      """
      11. Images
      A person who transmits an intimate image by a computer system commits an offence.
      """
    Then "intimate-image-consent-elements" for the bill is missing

  Scenario: consent does not matter
    Given the bill
      """
      11. Images
      A person who transmits an intimate image of a person, whether or not that person consented, commits an offence.
      """
    Then "intimate-image-consent-elements" for the bill is contradicted

  Scenario: recording is consent to all
    Given the bill
      """
      11. Images
      (1) A person who distributes an intimate image without consent commits an offence.
      (2) A person who consented to the recording of the image is deemed to have consented to its distribution.
      """
    Then "intimate-image-consent-elements" for the bill is contradicted

  Scenario: no such offence
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      """
    Then "intimate-image-consent-elements" for the bill does not apply
