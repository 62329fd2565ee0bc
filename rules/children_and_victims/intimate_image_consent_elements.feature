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

  @blind
  Scenario: Consent, privacy and the person shown are all dealt with
    Given the bill
      """
      19. Non-consensual distribution of an intimate image
      (1) A person commits an offence who intentionally distributes, or threatens to distribute, an intimate image of another person without the consent of every person shown in it, where those persons reasonably expected the image to stay private.
      (2) Consent to the making of an image, or to its being sent to one person, is not consent to any further distribution.
      (3) A person shown in an image commits no offence by making or distributing that person's own image.
      (4) Nothing in this section applies to what is reasonably done to report or investigate an offence, for legal proceedings, or in the public interest.
      """
    Then "intimate-image-consent-elements" for the bill is met

  @blind
  Scenario: Code article protects the person depicted and excludes reports and justice
    Given the bill
      """
      Article 226-7
      The act of intentionally making available to others, by an information system, a picture or recording of a sexual character, real or synthetic, of an adult, without the agreement of each person represented to that dissemination, when such person could legitimately expect it to remain private, shall be punished by two years' imprisonment.
      Agreement to the recording does not amount to agreement to its dissemination.
      The person represented incurs no penalty by reason of his or her own picture.
      The act is not punishable when done to denounce or establish an offence, at the request of a judicial or police authority, or to inform the public on a matter of general interest.
      """
    Then "intimate-image-consent-elements" for the bill is met

  @blind
  Scenario: Lack of consent is required and expected privacy is not
    Given the bill
      """
      16. A person who, knowing that the person depicted does not consent, publishes by means of a computer an image of another adult engaged in a sexual act or showing the genitals of that adult commits an offence and is liable to imprisonment for three years.
      """
    Then "intimate-image-consent-elements" for the bill is partly

  @blind
  Scenario: Obscene pictures are punished even where those shown agree
    Given the bill
      """
      67. Whoever publishes or transmits in electronic form any material which shows a private part of the body, or is lascivious or appeals to prurient interest, shall be punished with imprisonment which may extend to three years and with fine.
      Explanation.— The consent of a person shown in the material is immaterial.
      """
    Then "intimate-image-consent-elements" for the bill is contradicted

  @blind
  Scenario: Agreement to be filmed passes for agreement to be shown
    Given the bill
      """
      22. Intimate images
      (1) A person who intentionally distributes an intimate image of another without consent, where there was a reasonable expectation of privacy, commits an offence.
      (2) For the purposes of subsection (1) a person who agreed to the taking of the image, or who gave it to another, shall be taken to have consented to its distribution.
      """
    Then "intimate-image-consent-elements" for the bill is contradicted

  @blind
  Scenario: The one who first sent the picture shares the guilt
    Given the bill
      """
      Article 14
      1. Whoever deliberately circulates an intimate photograph of another person without that person's consent, although it was meant to remain private, shall be punished with detention.
      2. If the person in the photograph took it or sent it to anyone in the first place, that person shall be regarded as a partner in the crime and punished with the same penalty.
      """
    Then "intimate-image-consent-elements" for the bill is contradicted

  @blind
  Scenario: Forensic images of disks are the only images in the text
    Given the bill
      """
      7. Unlawful access
      A person who intentionally and without right gains access to a computer system commits an offence.

      18. Forensic images
      (1) An officer who seizes a storage medium shall make a full forensic image of it and return the medium within thirty days.
      (2) The image shall be kept private and shall not be distributed without the leave of the court.
      """
    Then "intimate-image-consent-elements" for the bill does not apply

  Scenario: consent to the filming is not taken for more
    Given the bill
      """
      22. (1) A person who intentionally distributes an intimate image of another without consent commits an offence.
      (2) A person who agreed to the taking of the image shall not be taken to have consented to its distribution.
      """
    Then "intimate-image-consent-elements" for the bill is partly

  Scenario: the person in the picture is an accomplice
    Given the bill
      """
      22. (1) A person who intentionally distributes an intimate image of another without consent commits an offence.
      (2) The person shown in the image who sent it first is an accomplice.
      """
    Then "intimate-image-consent-elements" for the bill is contradicted
