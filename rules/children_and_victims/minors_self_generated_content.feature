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
