Feature: Evidence taken unlawfully is kept out

  Scenario: what was obtained in breach of the Act is inadmissible
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) Information obtained in contravention of this Act shall not be admitted as evidence in any proceedings.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is met by s 18

  Scenario: inadmissible unless justice requires otherwise
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) Evidence that was obtained in breach of this Act or of the rights of any person is inadmissible, unless the court is satisfied that its admission would not bring the administration of justice into disrepute.
      (2) Evidence obtained by torture is never admissible.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is met by s 18

  Scenario: no evidence unlawfully obtained may be received
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) No evidence obtained in violation of the provisions of this Law shall be received in any court.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is met by s 18

  Scenario: only what was lawfully obtained is evidence
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) Data are admissible only if they were obtained in accordance with this Code.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is met by s 18

  Scenario: without legal force
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) Evidence obtained in violation of the requirements of this Code has no legal force and may not form the basis of a charge.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is met by s 18

  Scenario: the remedy put into a bill that is silent
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      Evidence obtained in contravention of this Act, and evidence derived from it, is inadmissible in any proceedings, unless the court is satisfied that to admit it would not make the trial unfair or bring the administration of justice into disrepute. Evidence obtained by torture or ill-treatment is never admissible.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is met by s 18

  Scenario: silence
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is missing

  Scenario: the court may refuse
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) The court may exclude evidence that was obtained in contravention of this Act.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is partly by s 18

  Scenario: what was taken unlawfully is only destroyed
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Destruction
      (1) Data that were unlawfully obtained shall be destroyed.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is partly by s 18

  Scenario: only what one section yielded
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      3. Interception
      (1) A judge may order a licensee to intercept the communications of a person suspected of a serious offence.
      18. Evidence
      (1) A conversation recorded in contravention of this section is inadmissible.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is partly by s 18

  Scenario: admissible however it was obtained
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) Electronic evidence shall be admissible notwithstanding how it was obtained.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is contradicted by s 18

  Scenario: a breach does not make evidence inadmissible
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) No evidence shall be excluded by reason only that it was obtained in contravention of this Act.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is contradicted by s 18

  Scenario: an irregular search stays valid
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Validity
      (1) A failure to comply with section 4 shall not render the evidence inadmissible.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is contradicted by s 18

  Scenario: the court may forgive a failure in the interests of justice
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) Material may be admitted as evidence notwithstanding a failure to comply with a requirement of the warrant, if the court, having regard to the right that was infringed, decides that this is in the interests of justice.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is partly by s 18

  Scenario: electronic form is no ground of refusal
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) Evidence shall not be inadmissible on the sole ground that it is in electronic form.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is missing

  Scenario: privileged and compelled statements
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) A communication with a lawyer remains privileged and is inadmissible.
      (2) An answer that a person was compelled to give is not admissible against that person.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is missing

  Scenario: a faulty appointment to the Board
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      2. The Board
      (1) No act of the Board is invalid by reason of an irregularity in the appointment of a member.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is missing

  Scenario: the law of evidence decides
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Evidence
      (1) The admissibility of data obtained under this Act is determined in accordance with the Evidence Act.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is deferred by s 18

  Scenario: a rule on previous convictions in trials for a breach of the Act
    Given the bill
      """
      4. Search
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      18. Previous convictions
      (1) In a prosecution for contravention of this Act, evidence of a previous conviction shall not be admissible.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is missing
