Feature: Children are no offenders for images of themselves

  Scenario: own images and partners of their age
    Given the bill
      """
      9. Child material
      (1) A person who knowingly possesses or distributes child pornography commits an offence.
      (2) A person under eighteen commits no offence under this section by making or sending an image of himself or herself, or by exchanging in private and with consent images with a person who is within three years of age.
      """
    Then "minors-self-generated-content" for the bill is met

  Scenario: only adults groom
    Given the bill
      """
      10. Grooming
      An adult who proposes to meet a child for a sexual purpose commits an offence.
      """
    Then "minors-self-generated-content" for the bill is met

  Scenario: the accused is under eighteen
    Given the bill
      """
      10. Grooming
      (1) A person who solicits a child for a sexual purpose commits an offence.
      (2) Subsection (1) does not apply where the accused is a child.
      """
    Then "minors-self-generated-content" for the bill is met

  Scenario: own images only
    Given the bill
      """
      9. Child material
      (1) A person who produces or distributes child pornography commits an offence.
      (2) A child is not guilty of an offence under this section in respect of an image depicting only himself or herself.
      """
    Then "minors-self-generated-content" for the bill is partly

  Scenario: the prosecutor's leave
    Given the bill
      """
      9. Child material
      (1) A person who produces child pornography commits an offence.
      (2) A child shall not be charged under this section without the consent of the Director of Public Prosecutions.
      """
    Then "minors-self-generated-content" for the bill is partly

  Scenario: nothing is said
    Given the bill
      """
      9. Child material
      A person who produces or distributes child pornography commits an offence.
      """
    Then "minors-self-generated-content" for the bill is missing

  Scenario: consent of the child is no defence of an adult
    Given the bill
      """
      9. Child material
      (1) A person who produces child pornography commits an offence.
      (2) It is no defence that the child consented.
      """
    Then "minors-self-generated-content" for the bill is missing

  Scenario: the child is an offender
    Given the bill
      """
      9. Child material
      (1) A person who produces child pornography commits an offence.
      (2) A child who produces such material shall be dealt with as an offender.
      """
    Then "minors-self-generated-content" for the bill is contradicted

  @blind
  Scenario: Own images and private exchange between close ages are not crimes
    Given the bill
      """
      16. Child abuse material
      (1) A person who intentionally and without right makes, possesses or transmits child abuse material commits an offence.
      (2) A person under eighteen commits no offence under this section by making, keeping or sending an image that shows no one but that person.
      (3) Where two persons are each at least fourteen and not more than three years apart in age, neither commits an offence by making, keeping or exchanging, with the consent of both and for their private use, an image that shows one or both of them.
      (4) Section 17 (solicitation of a child) does not apply to an accused who was under eighteen.
      """
    Then "minors-self-generated-content" for the bill is met

  @blind
  Scenario: Only adults can be offenders under the child material and grooming sections
    Given the bill
      """
      14. A person who, being eighteen years of age or older, intentionally and without right produces, distributes or has in possession a sexual image of a child commits an offence. It is not a defence that the child agreed to, or made, the image.

      15. A person who, being eighteen years of age or older, communicates with a child through a computer system for the purpose of committing a sexual act with that child commits an offence.

      16. No person who was under eighteen at the time of the conduct may be charged with an offence under section 14 or 15, or with attempting or aiding such an offence.
      """
    Then "minors-self-generated-content" for the bill is met

  @blind
  Scenario: The child shown is spared and the partner is not
    Given the bill
      """
      25. (1) Whoever knowingly produces, possesses or sends a sexually explicit image of a person under eighteen years of age commits an offence.
      (2) A child who is the only person depicted in an image shall not be liable under subsection (1) in respect of that image.
      (3) The punishment for an offence under subsection (1) is imprisonment which may extend to five years.
      """
    Then "minors-self-generated-content" for the bill is partly

  @blind
  Scenario: Charging a child needs leave of the public prosecutor
    Given the bill
      """
      § 12 Child pornography
      (1) Any person who intentionally procures, stores or passes on a pornographic picture of a child is punishable.
      (2) Where the suspect was himself or herself a child when the act was done, proceedings may be brought only with the written consent of the Director of Public Prosecutions, who shall consider whether the picture was made and shared by agreement between young persons of similar age.
      """
    Then "minors-self-generated-content" for the bill is partly

  @blind
  Scenario: Researchers and police are exempt and nothing is said of the young
    Given the bill
      """
      18. Child sexual abuse material
      (1) A person who knowingly and without right produces, offers or possesses child sexual abuse material commits an offence and is liable to imprisonment for a term not exceeding ten years.
      (2) Subsection (1) does not apply to anything done for law enforcement, medical treatment, research, education or the reporting of such material.
      """
    Then "minors-self-generated-content" for the bill is missing

  @blind
  Scenario: The minor who makes such a picture is expressly an offender
    Given the bill
      """
      Article 19
      Whoever produces or exchanges a sexual picture of a minor shall be punished with imprisonment.
      A minor who photographs himself in such a manner, or who sends the picture to another, shall be considered a perpetrator of the offence and placed in a reform institution.
      """
    Then "minors-self-generated-content" for the bill is contradicted

  @blind
  Scenario: Consent and self-creation are ruled out whoever stands accused
    Given the bill
      """
      21. Offences concerning images of children
      (1) A person who intentionally makes, keeps or distributes a sexual image of a child is guilty of an offence.
      (2) A person does not escape liability because the child consented to the image being made, kept or distributed, or because the person is the child who made it.
      (3) Subsection (2) applies whatever the age of the accused and however close in age the accused and the child are.
      """
    Then "minors-self-generated-content" for the bill is contradicted

  Scenario: nobody under age may be tried as an adult
    Given the bill
      """
      14. A person who intentionally possesses child pornography commits an offence.

      15. No person under eighteen may be tried as an adult.
      """
    Then "minors-self-generated-content" for the bill is missing

  Scenario: whoever is of age
    Given the bill
      """
      14. Any person aged eighteen years or over who intentionally possesses a sexual image of a child commits an offence.
      """
    Then "minors-self-generated-content" for the bill is met

  Scenario: it is no excuse that one is the child who made it
    Given the bill
      """
      14. (1) A person who intentionally makes a sexual image of a child commits an offence.
      (2) It is no defence that the accused is the child who made the image.
      """
    Then "minors-self-generated-content" for the bill is contradicted
