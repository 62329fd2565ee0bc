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

  @blind
  Scenario: Clear definition and all proper purposes excluded
    Given the bill
      """
      13. Child sexual abuse material
      (1) A person commits an offence who, knowingly and without right, makes, offers, distributes, obtains or possesses child sexual abuse material.
      (2) "Child sexual abuse material" means a visual depiction, real or realistic, of a person under eighteen engaged in explicit sexual activity, or of the sexual parts of such a person for primarily sexual purposes.
      (3) A person does not act "without right" who deals with material, to the extent needed—
      (a) to investigate, prosecute or try an offence;
      (b) to receive or make a report, including at a hotline;
      (c) for medical treatment, research or education; or
      (d) as a victim keeping evidence of the crime.
      (4) A genuine work of art that does not depict a real child is not material to which this section applies.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is met

  @blind
  Scenario: Latin American article lists lawful dealings including victims and art
    Given the bill
      """
      Article 9. Whoever intentionally and without right produces, distributes or possesses images in which a real person under eighteen years, or one realistically represented, takes part in explicit sexual acts shall be punished with prison of three to eight years.

      Article 10. Conduct is understood to be with right, and shall not be punished, when it serves
      1) the investigation or trial of crimes;
      2) the receipt, making or handling of complaints, including by civil organisations and hotlines;
      3) medical or psychological care, scientific research or teaching;
      4) the preservation of proof by the victim or those who represent the victim.
      Works of authentic artistic value that do not depict a real child are likewise excluded.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is met

  @blind
  Scenario: Police alone may handle the material
    Given the bill
      """
      15. Child pornography
      (1) A person who knowingly possesses or distributes an image of a child under eighteen years engaged in sexually explicit conduct commits an offence.
      (2) Subsection (1) does not apply to a police officer acting in the course of an investigation.
      (3) A person convicted under this section is liable to imprisonment for a term not exceeding ten years.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is partly

  @blind
  Scenario: Any rude drawing or text is caught and knowledge is not needed
    Given the bill
      """
      Article 11
      1. Whoever possesses child pornography on any device shall be punished, even if unaware of its presence or nature.
      2. Child pornography is any writing, drawing, cartoon, photograph or sound that is immodest and that refers to a person below eighteen years, including one showing such a person undressed for whatever reason.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is contradicted

  @blind
  Scenario: Research, reporting and art are expressly refused as excuses
    Given the bill
      """
      22. Indecent images of children
      (1) A person who has in his possession an indecent image of a child is guilty of an offence.
      (2) Where an offence under this section is charged it shall not be open to any accused, whatever his profession, to say that he had the image for the purposes of research, medicine, education, art, reporting or safeguarding.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is contradicted

  @blind
  Scenario: Allowed purposes are those in the child protection statute
    Given the bill
      """
      19. Child abuse material
      (1) A person who intentionally possesses or transmits child abuse material by means of a computer system commits an offence.
      (2) "Child abuse material" has the meaning given in section 4 of the Children's Protection Act.
      (3) The purposes for which possession or transmission is permitted, and the persons to whom the offence does not apply, are those laid down in Part 5 of the Children's Protection Act.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is deferred

  @blind
  Scenario: Only private pictures of adults are dealt with
    Given the bill
      """
      31. Distribution of an intimate image
      (1) A person who intentionally distributes an intimate image of an adult without that adult's consent commits an offence.
      (2) In this section "adult" means a person who has attained eighteen years of age.
      (3) Subsection (1) does not apply to disclosure for the purpose of a criminal investigation.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill does not apply

  Scenario: education ordered for a child offender is no lawful purpose
    Given the bill
      """
      14. A person who intentionally possesses child pornography commits an offence.

      15. A child shall not be punished and is referred to educational measures.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is partly

  Scenario: doctors and teachers have no excuse
    Given the bill
      """
      14. (1) A person who intentionally possesses child pornography commits an offence.
      (2) It is no defence that the material was held for research or medical purposes.
      """
    Then "csam-legitimate-purpose-exclusions" for the bill is contradicted
