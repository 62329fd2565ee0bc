Feature: An independent body watches over the powers

  Scenario: a commissioner of parliament inspects logs and reports every year
    Given the bill
      """
      4. Search of computers
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      30. Surveillance Commissioner
      (1) The National Assembly shall elect a Surveillance Commissioner for one term of eight years, and may remove the Commissioner only for grave misconduct, by two thirds of its members.
      (2) The Surveillance Commissioner shall oversee the exercise of the powers conferred by this Act, and may open an inquiry of his or her own motion.
      (3) The Surveillance Commissioner has access to every log, record and place that is used under this Act.
      (4) The Surveillance Commissioner shall make a report to the National Assembly each year, and the report shall be published.
      """
    Then "independent-oversight" for the bill is met by s 30
    And the bill grants search-seizure

  Scenario: a designated judge keeps the Act under review
    Given the bill
      """
      3. Interception
      (1) A judge may order a licensee to intercept the communications of a person suspected of an offence.
      9. Review of the operation of this Act
      (1) The President of the High Court shall designate a serving judge to keep the operation of this Act under review and to ascertain whether the police comply with its provisions.
      (2) The serving judge may inspect all documents that relate to an application under section 3.
      (3) The report of the serving judge shall be laid before each House of Parliament every year.
      """
    Then "independent-oversight" for the bill is met by s 9
    And the bill grants interception

  Scenario: the remedy put into a bill without oversight
    Given the bill
      """
      4. Search of computers
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      5. Oversight
      (1) Parliament shall appoint an independent Commissioner, for one term of seven years, whom only a resolution of two thirds of its members may remove.
      (2) The independent Commissioner shall keep under review the exercise of the powers conferred by this Act, of his or her own motion or on complaint.
      (3) The independent Commissioner shall have access at any time to all records, logs and premises, and may refer any use to the court.
      (4) The independent Commissioner shall report to Parliament each year, and shall publish the report.
      """
    Then "independent-oversight" for the bill is met by s 5

  Scenario: nobody watches
    Given the bill
      """
      4. Search of computers
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      (2) The officer shall show the warrant to the occupier.
      """
    Then "independent-oversight" for the bill is missing

  Scenario: a preamble and a heading that speak of oversight
    Given the bill
      """
      Whereas an independent commission ought to review the exercise of investigative powers and report to Parliament;
      4. Search of computers under independent oversight
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      """
    Then "independent-oversight" for the bill is missing

  Scenario: the prosecutor general supervises
    Given the bill
      """
      3. Interception
      (1) A judge may order an operator to intercept the communications of a person suspected of an offence.
      12. Supervision
      (1) Supervision over the lawfulness of special investigative measures is carried out by the Prosecutor General and the prosecutors subordinate to him.
      """
    Then "independent-oversight" for the bill is partly by s 12

  Scenario: a committee that the Minister of the Interior chairs
    Given the bill
      """
      3. Interception
      (1) A judge may order an operator to intercept the communications of a person suspected of an offence.
      12. Review Committee
      (1) A Review Committee, chaired by the Minister of the Interior and with one member from civil society, shall review interceptions carried out under section 3 every three months.
      """
    Then "independent-oversight" for the bill is partly by s 12

  Scenario: the overseer reports to the Minister only
    Given the bill
      """
      3. Interception
      (1) A judge may order an operator to intercept the communications of a person suspected of an offence.
      12. Inspection
      (1) A retired judge shall inspect the records of warrants and verify that the interceptions carried out under section 3 are lawful.
      (2) The retired judge shall send a report to the Minister only.
      """
    Then "independent-oversight" for the bill is partly by s 12

  Scenario: a retired judge whom the President may dismiss at pleasure
    Given the bill
      """
      3. Interception
      (1) A judge may order an operator to intercept the communications of a person suspected of an offence.
      12. Inspection
      (1) A retired judge, who is appointed and holds office at the pleasure of the President, shall oversee the exercise of the powers in section 3.
      (2) The retired judge may inspect all records and shall lay a report before Parliament each year.
      """
    Then "independent-oversight" for the bill is partly

  Scenario: the director strikes matters from the report to the committee
    Given the bill
      """
      3. Interception
      (1) A judge may order an operator to intercept the communications of a person suspected of an offence.
      12. Parliamentary scrutiny
      (1) A parliamentary committee shall review the use of interception warrants and may examine the files of the Service.
      (2) The parliamentary committee shall publish a report each year, from which operational matters are redacted by the Director.
      """
    Then "independent-oversight" for the bill is partly

  Scenario: an agency of the President watches over itself
    Given the bill
      """
      3. Interception
      (1) An agent of the Agency may intercept any communication.
      12. Oversight
      (1) The Agency, which belongs to the Office of the President, shall oversee its own operations.
      """
    Then "independent-oversight" for the bill is contradicted by s 12

  Scenario: a chief of police supervises the unit that intercepts
    Given the bill
      """
      3. Interception
      (1) The Interception Unit may, under a warrant of a judge, intercept the communications of a suspect.
      (2) The Inspector-General of Police shall supervise the Unit.
      """
    Then "independent-oversight" for the bill is contradicted by s 3(2)

  Scenario: a board that governs the agency is no overseer of powers
    Given the bill
      """
      2. The Board
      (1) The Board shall oversee the sound management of the Agency and approve its budget.
      3. Production
      (1) An officer of the Agency may by notice require a person to hand over stored computer data.
      """
    Then "independent-oversight" for the bill is missing

  Scenario: a commissioner who reviews the licences of providers
    Given the bill
      """
      2. Licences
      (1) An independent commission shall review the tariffs of licensees and report to Parliament.
      3. Production
      (1) An officer may by notice require a person to hand over stored computer data.
      """
    Then "independent-oversight" for the bill is missing

  Scenario: a law without powers
    Given the bill
      """
      2. Illegal access
      A person who intentionally and without right gains access to a computer commits an offence.
      """
    Then "independent-oversight" for the bill does not apply

  Scenario: whoever merely receives a report is no overseer
    Given the bill
      """
      3. Production
      (1) An officer may by notice require a person to hand over stored computer data.
      9. Audit of critical infrastructure
      (1) The owner of a critical system shall audit its compliance with this Act every year and submit a report to the Data Protection Commission.
      """
    Then "independent-oversight" for the bill is missing

  @blind
  Scenario: a Commissioner chosen by parliament with tenure and access
    Given the bill
      """
      40. Interception
      (1) A Judge may issue a warrant for the interception of communications of a person named in it.
      41. Interception Commissioner
      (1) There is to be an Interception Commissioner, appointed by resolution of the National Assembly passed by two thirds of its members, for a single term of seven years.
      (2) The Commissioner may be removed only by the Assembly, for incapacity or serious misconduct, and takes instructions from nobody. The Assembly votes the budget of the office.
      (3) The Commissioner may at any time, and without having received a complaint, enter a monitoring facility and inspect warrants, logs and recordings.
      (4) Where a breach is found, the Commissioner may order that the interception cease and may refer the matter to the High Court.
      (5) The Commissioner reports every year to the Assembly and publishes the report.
      """
    Then "independent-oversight" for the bill is met

  @blind
  Scenario: a collegiate authority in a civil law country
    Given the bill
      """
      Article 18. Remote search
      The liberties judge may authorise, for fifteen days, the covert remote access to an information system used by a suspect of a crime listed in Article 3.
      Article 19. National Authority for the Control of Technical Measures
      1. An independent administrative authority is created, composed of two judges elected by the general assembly of the Court of Cassation, two members elected by parliament and one professor of computer science designated by the Academy. The mandate is six years, cannot be renewed and cannot be revoked.
      2. Members exercise no function in the Government or in a service that uses the measures.
      3. The Authority has its own staff and appropriations, permanent and direct access to the registers and tools, and acts of its own motion.
      4. It may seize the Court of Cassation, which rules within a month. Its annual report is public.
      """
    Then "independent-oversight" for the bill is met

  @blind
  Scenario: a committee in the hands of the Minister of the Interior
    Given the bill
      """
      22. Search and production
      (1) A magistrate may issue a warrant to search a computer or an order to produce stored data.
      23. Review Committee
      (1) A Committee is established to review the use of warrants and orders under section 22. It consists of the Minister of the Interior as chairperson, the Inspector-General of Police, the Attorney-General, and one member nominated by civil society organisations.
      (2) The Committee meets twice a year, may call for the files and may make recommendations to the police.
      (3) The Committee sends a report to the Minister, who may lay it before Parliament.
      """
    Then "independent-oversight" for the bill is partly

  @blind
  Scenario: the agency watches over itself
    Given the bill
      """
      3. National Cyber Agency
      (1) The Agency is part of the Office of the President. Its Director-General is appointed and may be dismissed by the President.
      4. Collection of traffic data
      (1) With the leave of a judge, the Agency may collect, in real time, traffic data of a person under investigation.
      5. Supervision
      (1) The Agency alone shall supervise the lawfulness of its own operations under section 4, through an internal unit that answers to the Director-General.
      (2) No other body, office or commission may inquire into those operations or inspect the files of the Agency.
      """
    Then "independent-oversight" for the bill is contradicted

  @blind
  Scenario: near miss, a Commissioner, an inspector and an independent expert who do not oversee anything
    Given the bill
      """
      10. Search warrants
      (1) The Commissioner of Police, or an officer of the rank of inspector or above, may apply to a judge for a warrant to search a computer system and to seize data.
      (2) The application shall be made on oath and state the offence under investigation.
      (3) The judge may order that an independent expert make the copy of the data.
      (4) The expert shall hand one copy to the inspector who carries out the warrant and another to the person whose computer was searched, and is paid by the State.
      11. Obstruction
      A person who obstructs an inspector or the expert commits an offence.
      """
    Then "independent-oversight" for the bill is missing

  @blind
  Scenario: near miss, a retired judge who serves at the pleasure of the President
    Given the bill
      """
      62. Equipment interference
      (1) The President of the High Court may authorise the security branch of the police to enter covertly into a computer by technical means for thirty days, where there are reasonable grounds to suspect a scheduled offence.
      63. Independent Monitor
      (1) The President of the Republic shall appoint a retired judge as Independent Monitor. The Monitor holds office during the pleasure of the President of the Republic, who may remove the Monitor at any time without giving reasons.
      (2) The Monitor shall look through the authorisations once a year and report in writing to the President of the Republic and to the Minister.
      (3) The President of the Republic decides whether and in what form the report is published.
      """
    Then "independent-oversight" for the bill is partly by s 63(1)

  @blind
  Scenario: a former judge chosen by the minister inspects and reports to him alone
    Given the bill
      """
      11. Interception
      (1) A judge of the Court of Appeal may grant a warrant to intercept the communications of the person named in it.

      35. Inspector of Interception
      (1) The Minister appoints a person who has held judicial office to be Inspector of Interception for a term of three years.
      (2) The Inspector examines from time to time how warrants have been executed and is to be given the papers needed for this.
      (3) The Inspector makes a report to the Minister once a year, with such recommendations as seem fit.
      """
    Then "independent-oversight" for the bill is partly by s 35

  @blind
  Scenario: an independent supervisory board made up of the director and his deputies
    Given the bill
      """
      15. Monitoring
      (1) The Agency may, with a warrant of the Special Judge, intercept the communications of the persons named in the warrant.

      19. Independent Supervisory Board
      (1) There is established an Independent Supervisory Board which shall supervise the exercise by the Agency of its powers under this Act.
      (2) The members of the Board are—
      (a) the Director of the Agency, who shall preside;
      (b) the two Deputy Directors of the Agency; and
      (c) the Legal Adviser to the Agency, who shall be the secretary.
      (3) The Board shall meet four times in each year and shall submit its report to the President of the Republic. The report is secret.
      """
    Then "independent-oversight" for the bill is contradicted by s 19
