Feature: Child material: intent, no right, and lawful purposes left out

  Scenario: knowingly, without right, with exclusions
    Given the bill
      """
      9. Child material
      (1) A person who knowingly and without right possesses or distributes child pornography commits an offence.
      (2) Acts that are necessary for law enforcement, medical treatment, research or education are not without right.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is met

  Scenario: intent without exclusions
    Given the bill
      """
      Article 9
      Whoever intentionally and without right produces or distributes child pornography shall be punished by imprisonment of up to ten years.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is partly

  Scenario: officers only
    Given the bill
      """
      9. Child material
      (1) A person who knowingly possesses child pornography is guilty of an offence.
      (2) Subsection (1) does not apply to a police officer in the course of a criminal investigation.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is partly

  Scenario: bare possession
    Given the bill
      """
      9. Child material
      (1) A person shall not publish or possess child pornography.
      (2) A person who contravenes subsection (1) is liable to imprisonment for seven years.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is missing

  Scenario: words and drawings
    Given the bill
      """
      9. Child material
      (1) A person who possesses an indecent image of a child commits an offence.
      (2) In this section "indecent image" includes any text, drawing or cartoon that depicts a child in a suggestive way.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is contradicted

  Scenario: knowledge does not matter
    Given the bill
      """
      9. Child material
      (1) A person who possesses child pornography commits an offence.
      (2) It is immaterial whether the person knew that the material showed a child.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is contradicted

  Scenario: no such offence
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill does not apply

  Scenario: reports and treatment are no exclusions
    Given the bill
      """
      9. Child material
      (1) A person who knowingly possesses child pornography commits an offence.
      (2) A provider shall report such material to the police.
      (3) The court may order treatment of the offender.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is partly
