Feature: The law names who may use its powers

  Scenario: a rank and a unit
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means a police officer of or above the rank of inspector in the Cybercrime Unit, certified under section 9.
      6. Search
      (1) A magistrate may issue a warrant that authorises an authorised officer to search a computer.
      """
    Then "competent-authority-defined" for the bill is met by s 2
    And the bill grants search-seizure

  Scenario: the safeguard as it is proposed
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means a police officer of or above the rank of inspector who serves in the Cybercrime Unit and is certified under section 9; no other person shall exercise its powers.
      6. Search
      (1) A magistrate may issue a warrant that authorises an authorised officer to search a computer.
      """
    Then "competent-authority-defined" for the bill is met

  Scenario: a law without powers
    Given the bill
      """
      4. Illegal access
      A person who intentionally accesses a computer system without authority commits an offence.
      """
    Then "competent-authority-defined" for the bill does not apply

  Scenario: a closed list of heads of services
    Given the bill
      """
      1. Definitions
      In this Act, "applicant" means any of the following persons: (a) the Commissioner of Police; (b) the Director of the Anti-Corruption Bureau.
      5. Interception
      (1) A judge may, on the application of an applicant, order the interception of the communications of a person.
      """
    Then "competent-authority-defined" for the bill is met

  Scenario: any police officer
    Given the bill
      """
      2. Interpretation
      In this Act, "investigator" means any police officer.
      6. Search
      (1) An investigator may, under a warrant of a magistrate, search a computer.
      """
    Then "competent-authority-defined" for the bill is partly by s 2

  Scenario: the police, without a definition
    Given the bill
      """
      6. Search
      (1) A police officer may, under a warrant of a magistrate, search a computer.
      """
    Then "competent-authority-defined" for the bill is partly

  Scenario: a rank, and whomever the Cabinet Secretary adds
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means a police officer not below the rank of inspector, and any other person designated by the Cabinet Secretary by notice in the Gazette.
      6. Search
      (1) A magistrate may issue a warrant that authorises an authorised officer to search a computer.
      """
    Then "competent-authority-defined" for the bill is partly by s 2

  Scenario: any person authorised in writing by the Director-General
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means any person authorised in writing by the Director-General for the purposes of this Act.
      6. Search
      (1) A magistrate may issue a warrant that authorises an authorised officer to search a computer.
      """
    Then "competent-authority-defined" for the bill is contradicted by s 2

  Scenario: such other agency as the President may direct
    Given the bill
      """
      2. Interpretation
      In this Act, "law enforcement agency" means the Police Force, the State Security Service and such other agency as the President may direct.
      6. Search
      (1) A judge may issue a warrant that authorises an officer of a law enforcement agency to search a computer.
      """
    Then "competent-authority-defined" for the bill is contradicted by s 2

  Scenario: the Minister appoints anybody
    Given the bill
      """
      5. Inspectors
      (1) The Minister may appoint any person to be an inspector for the purposes of this Act.
      6. Search
      (1) An inspector may, under a warrant of a magistrate, search a computer.
      """
    Then "competent-authority-defined" for the bill is contradicted by s 5(1)

  Scenario: a name that nothing explains
    Given the bill
      """
      6. Search
      (1) With the approval of the court, a competent official may search a computer and copy data.
      """
    Then "competent-authority-defined" for the bill is missing

  Scenario: a rank in the objects of the law defines nobody
    Given the bill
      """
      6. Search
      (1) With the approval of the court, a competent official may search a computer and copy data.
      7. Salaries
      (1) A member of staff of the Agency of the rank of inspector receives the allowance laid down in the Schedule.
      """
    Then "competent-authority-defined" for the bill is missing

  Scenario: a rank for one power, any police officer for another
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means a police officer of the rank of superintendent or above.
      6. Interception
      (1) A judge may, on the application of an authorised officer, order the interception of communications.
      7. Search
      (1) Any police officer may, with a warrant, search a computer.
      """
    Then "competent-authority-defined" for the bill is partly

  Scenario: ranks in the power itself
    Given the bill
      """
      6. Disclosure
      (1) A member of the Police Service not below the rank of chief superintendent may require a service provider to disclose data in its possession.
      (2) An officer of the Revenue Commissioners not below the rank of principal officer may require a service provider to disclose data in its possession.
      """
    Then "competent-authority-defined" for the bill is met

  Scenario: a rank, which may pass its powers on to anybody
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means a police officer of the rank of superintendent or above.
      6. Interception
      (1) A judge may, on the application of an authorised officer, order the interception of communications.
      (2) The authorised officer may delegate his powers to any person.
      """
    Then "competent-authority-defined" for the bill is partly

  Scenario: a list of the members of a board closes no circle
    Given the bill
      """
      3. Board
      (1) Each of the following officers is a member of the Board of the Agency: (a) the Director; (b) the Deputy Director.
      (2) Only the Minister may issue rules on its sittings.
      6. Search
      (1) A police officer may, under a warrant of a magistrate, search a computer.
      """
    Then "competent-authority-defined" for the bill is partly

  @blind
  Scenario: certified inspectors of one police unit and nobody else
    Given the bill
      """
      2. Definitions
      (1) In this Act, "investigator" means a member of the Cybercrime Division of the National Police who holds the rank of inspector or a higher rank and a valid certificate in digital forensics issued under section 40; and includes no other person.

      9. Search
      (1) An investigator may, under a warrant issued by a judge on reasonable grounds to suspect an offence, search the computer specified in the warrant.
      (2) An investigator shall not delegate a power under this Act, and shall not employ a private contractor to exercise it.

      40. Certificates
      (1) The Police College shall certify an officer who has passed the examination in digital forensics, and the certificate is valid for three years.
      """
    Then "competent-authority-defined" for the bill is met by s 2(1)

  @blind
  Scenario: translated article that reserves the measures to named bodies and excludes the intelligence services
    Given the bill
      """
      Article 11. Bodies entitled to act
      (1) The measures in Articles 12 and 13 are ordered by the investigating judge and are carried out exclusively by judicial police officers, of the grade of commissioner or above, who are assigned to the Central Office against Cybercrime and have completed its specialised course.
      (2) Intelligence services, the regulator and private undertakings may not carry out those measures, nor may the measures be delegated to them.

      Article 12. Interception
      (1) The interception of the correspondence of a suspect may be ordered for crimes listed in Article 3.

      Article 13. Seizure of data
      (1) Data specified in the order may be seized where there are serious indications of an offence.
      """
    Then "competent-authority-defined" for the bill is met by art 11(1)

  @blind
  Scenario: any police officer of whatever rank
    Given the bill
      """
      3. Interpretation
      (1) "Authorised officer" means any police officer.

      18. Production orders
      (1) If a magistrate is satisfied, on the application of an authorised officer, that specified data held by a person is reasonably required for the investigation of an offence, the magistrate may order the person to produce that data to the authorised officer.

      19. Powers on search
      (1) Under a warrant issued by a magistrate on reasonable suspicion of an offence, an authorised officer may enter the premises named in the warrant, and may inspect and copy data on any computer which the warrant describes.
      (2) An authorised officer shall show his identity card if asked.
      """
    Then "competent-authority-defined" for the bill is partly by s 3(1)

  @blind
  Scenario: whoever the head of the regulator chooses to authorise
    Given the bill
      """
      4. Inspectors
      (1) An inspector is any person whom the Director-General of the Communications Authority authorises in writing to be an inspector, whether or not the person is in the public service.
      (2) The Director-General may authorise a person for a particular case or generally.

      5. Powers of inspectors
      (1) An inspector may require a licensee to furnish stored communications of a subscriber named in a written demand, where the inspector reasonably suspects that an offence has been committed.
      (2) An inspector may enter the premises of a licensee at any reasonable hour and seize equipment.
      (3) A licensee that hinders an inspector commits an offence.
      """
    Then "competent-authority-defined" for the bill is contradicted by s 4(1)

  @blind
  Scenario: a narrow definition whose last limb lets the President bring in any agency or person
    Given the bill
      """
      2. Interpretation
      (1) In this Act "authorised officer" means—
      (a) a police officer of or above the rank of chief inspector who serves in the Cybercrime Unit and is certified in digital forensics; or
      (b) a member of such other agency, or such other person, as the President may direct to exercise all or any of the powers under this Act.
      (2) A direction under paragraph (b) may be given orally.

      21. Interception
      (1) An authorised officer may apply to a judge for an order to intercept the communications of a named person, and the judge may make the order on reasonable grounds to suspect an offence listed in the Schedule.
      (2) The order shall be carried out by an authorised officer.
      """
    Then "competent-authority-defined" for the bill is contradicted

  @blind
  Scenario: the term competent authority is used but never filled
    Given the bill
      """
      1. Definitions
      (1) In this Act—
      "computer" means a device that processes data automatically;
      "designated database" means a database designated by the Registrar under section 30;
      "provider" means a person who supplies an internet service to the public.

      12. Access to data
      (1) The competent authority may, where there are reasonable grounds to suspect an offence, require a provider to hand over the data specified in a written demand.
      (2) The competent authority may seize a computer that is reasonably suspected of having been used to commit an offence.
      (3) A provider may ask the High Court to set aside a demand.

      30. Designated databases
      (1) The Registrar of Companies may designate a database of public records for online filing.
      """
    Then "competent-authority-defined" for the bill is missing

  @blind
  Scenario: examiners are certified superintendents of one branch and may not delegate
    Given the bill
      """
      2. Interpretation
      In this Act, unless the context otherwise requires—
      "digital examiner" means a member of the Police Service who—
      (a) holds the rank of superintendent or a higher rank;
      (b) is posted to the Digital Crime Branch; and
      (c) holds a current certificate of competence granted under section 6;
      "Service Commission" means the Police Service Commission established by the Police Act.

      6. Certificates of competence
      (1) The Service Commission shall grant a certificate to a member who has passed the course in forensic method and in the law of evidence set by the Judicial Training Institute.
      (2) A certificate lapses after three years.

      7. Who may act
      (1) The powers in sections 8 and 9 are exercisable by a digital examiner and by nobody else.
      (2) A digital examiner may not hand over any of those powers to a contractor, to a member of an intelligence service or to another member of the Police Service.

      8. Search of a computer
      (1) A magistrate who, on sworn information, finds reasonable grounds to suspect an offence under Part II may issue a warrant to a digital examiner to search the computer described in it.

      9. Surrender of data
      (1) On the application of a digital examiner a magistrate may order a person to surrender the stored data described in the order.
      """
    Then "competent-authority-defined" for the bill is met by s 7(1)

  @blind
  Scenario: a closed looking list ends with anyone the chief executive finds suitable
    Given the bill
      """
      3. Definitions
      For the purposes of this Act:
      "authorised person" means only the following:
      (i) an inspector of the Communications Regulatory Agency;
      (ii) a police officer of the rank of captain or above who has completed a course in digital forensics;
      (iii) any other individual, in public service or not, whom the Chief Executive of the Agency considers suitable and names by instrument under his hand.

      11. Production of information
      (1) An authorised person may, having obtained the order of a district judge, require a service provider to produce the stored information described in that order.

      12. Entry
      (1) An authorised person may, with the warrant of a district judge, enter the premises named in the warrant and copy the data there described.
      """
    Then "competent-authority-defined" for the bill is contradicted by s 3
