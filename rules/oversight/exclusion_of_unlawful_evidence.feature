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

  @blind
  Scenario: not received unless the court finds that justice is not brought into disrepute
    Given the bill
      """
      35. Search of computer systems
      (1) A provincial court judge may issue a warrant to search a computer system for data that will afford evidence of an offence.
      36. Matter obtained in contravention
      (1) Data obtained in contravention of this Act or of a warrant are not admissible against any person unless the court, having regard to the gravity of the contravention and to its effect on the rights of that person, is satisfied that their admission would not bring the administration of justice into disrepute.
      (2) Subsection (1) applies to evidence found by means of such data.
      (3) A statement or data obtained by torture, in this country or in another, are not admissible in any case.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is met

  @blind
  Scenario: nullity and removal from the file
    Given the bill
      """
      Article 88. Recording of communications
      The judge of guarantees authorises by reasoned decree the recording of the communications of a person under investigation for a crime punishable by more than five years.
      Article 89. Sanction of nullity
      1. The results of recordings carried out without a decree, outside the cases allowed by law or beyond the term of the decree may not be used in any stage or instance of the proceedings.
      2. The same applies to whatever was learned thanks to them.
      3. The judge declares the nullity even without a motion of a party, has the minutes withdrawn from the file and orders that the recordings be destroyed.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is met

  @blind
  Scenario: only unlawful interception is kept out, unlawful searches and production are not dealt with
    Given the bill
      """
      4. Interception
      (1) A Judge may issue a warrant for the interception of the communications of a person named in it.
      (2) A communication that was intercepted without a warrant shall not be received in evidence in criminal proceedings.
      5. Search and production
      (1) A magistrate may issue a warrant to search premises and computers and to seize them and the data in them.
      (2) A magistrate may order a provider to produce stored data.
      (3) A seized computer shall be sealed and labelled at the place where it was found.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is partly by s 4(2)

  @blind
  Scenario: everything is admissible however it was obtained
    Given the bill
      """
      70. Production and seizure of electronic records
      (1) An authorised officer holding an order of the court may require any person to produce electronic records, and may seize the device on which they are held.
      71. Evidence
      (1) Notwithstanding the Evidence Act or any other law, an electronic record is admissible in proceedings under this Act however it was obtained, and the court shall not inquire into the manner of its obtaining.
      (2) A printout certified by an authorised officer is proof of the contents of the record.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is contradicted by s 71(1)

  @blind
  Scenario: near miss, the words inadmissible and contravention in a clause that saves the evidence
    Given the bill
      """
      24. Access to stored communications
      (1) A police officer may, under a warrant issued by a magistrate, access and copy stored communications of the person named in the warrant.
      (2) A warrant expires after ten days.
      25. Admissibility
      (1) Stored communications shall not be inadmissible, and the court shall have no power to exclude them, on the ground that they were obtained without a warrant, under an expired warrant, or otherwise in contravention of section 24.
      (2) The burden of showing that a copy is not complete lies on the party who says so.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is contradicted by s 25(1)

  @blind
  Scenario: the consequences of a breach are left to the Evidence Act
    Given the bill
      """
      17. Preservation and production
      (1) A judge may order a provider to preserve and to produce the computer data specified in the order.
      (2) The provider shall certify the completeness of what it produces.
      18. Data obtained improperly
      (1) Whether data obtained in breach of section 17 or of an order may be given in evidence shall be determined in accordance with Part 3.11 of the Evidence Act.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is deferred by s 18(1)

  @blind
  Scenario: what was got in breach and what it led to may not found a judgment
    Given the bill
      """
      Article 10. Search of storage media
      (1) The judge may order the search of a storage medium designated in the order.

      Article 15. Prohibition of use
      (1) Data got in breach of the provisions of this Chapter may not be used to found the judgment. The same holds for whatever was discovered only by their means.
      (2) The prohibition does not operate against the accused who invokes the data in his defence.
      (3) Statements or data which there is reason to think were extracted by torture or degrading treatment, be it in another State, are removed from the file in every case.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is met by s 15

  @blind
  Scenario: relevance is all, and no objection may be taken to how the data came in
    Given the bill
      """
      16. Production
      (1) A magistrate may order a service provider to produce the data specified in the order.

      28. Electronic evidence
      (1) The court shall be satisfied as to the integrity of electronic evidence before it is received.
      (2) Subject to subsection (1), electronic evidence that is relevant shall be received, and an objection that it was come by without, or in excess of, an order under this Act shall not be upheld.
      """
    Then "exclusion-of-unlawful-evidence" for the bill is contradicted by s 28(2)
