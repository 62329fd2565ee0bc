Feature: Data-protection law and its authority reach the police

  Scenario: the Data Protection Act applies
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The Data Protection Act applies to the processing of data under this Act; a restriction of a right must be necessary and proportionate in each case.
      """
    Then "data-protection-supervision" for the bill is met by s 20
    And the bill grants production

  Scenario: an authority supervises and the person has rights
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Supervision
      (1) The Privacy Commissioner shall monitor the use of the powers under this Act.
      (2) Every person has the right to obtain access to data concerning that person and to have them corrected.
      """
    Then "data-protection-supervision" for the bill is met

  Scenario: exempt only as far as harm would be done
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      (1) The Data Protection Act applies to everything done under this Act.
      (2) An officer is exempt from sections 7 and 8 of the Data Protection Act to the extent that compliance would be likely to prejudice a specific investigation.
      """
    Then "data-protection-supervision" for the bill is met

  Scenario: the authority watches, but the person has no rights
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Supervision
      The Data Protection Authority shall monitor the use of the powers under this Act.
      """
    Then "data-protection-supervision" for the bill is partly by s 20

  Scenario: the principles are to be observed
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Officers shall observe the principles of data protection.
      """
    Then "data-protection-supervision" for the bill is partly by s 4(2)

  Scenario: the Act does not apply
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The Data Protection Act does not apply to anything done under this Act.
      """
    Then "data-protection-supervision" for the bill is contradicted by s 20

  Scenario: processing is deemed to comply
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The processing of personal data under this Act is deemed to comply with the Data Protection Act.
      """
    Then "data-protection-supervision" for the bill is contradicted by s 20

  Scenario: police are exempt altogether
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The police are exempt from the provisions of the law on the protection of personal data.
      """
    Then "data-protection-supervision" for the bill is contradicted by s 20

  Scenario: notwithstanding the Data Protection Act
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Notwithstanding the Data Protection Act, the person shall comply with the order.
      """
    Then "data-protection-supervision" for the bill is contradicted by s 4(2)

  Scenario: processed as that Act lays down
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Personal data obtained under this section shall be processed in accordance with the Data Protection Act.
      """
    Then "data-protection-supervision" for the bill is deferred by s 4(2)

  Scenario: nothing is said
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      """
    Then "data-protection-supervision" for the bill is missing

  Scenario: near miss: the Act applies to data controllers
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Operators
      The Data Protection Act applies to a data controller that offers a service to consumers.
      """
    Then "data-protection-supervision" for the bill is missing

  Scenario: near miss: an object of the law
    Given the bill
      """
      2. Objects
      The objects of this Act are that the Data Protection Act applies to the police.
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      """
    Then "data-protection-supervision" for the bill is missing

  Scenario: the proposed clause
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The Data Protection Act applies to the processing of personal data under this Act. The Data Protection Commissioner shall supervise that processing and may order the rectification or deletion of data. A restriction of a right of the person concerned must be necessary and proportionate in each case.
      """
    Then "data-protection-supervision" for the bill is met by s 20

  Scenario: near miss: the principles apply, but the authority has no power
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The data protection principles apply to processing under this Act, but the Data Protection Commissioner has no power in relation to it.
      """
    Then "data-protection-supervision" for the bill is partly by s 20

  Scenario: near miss: a case in which the Act happens to apply
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Registers
      Where the Data Protection Act applies to an officer, the officer shall keep a register of access.
      """
    Then "data-protection-supervision" for the bill is deferred by s 20

  @blind
  Scenario: the Data Protection Act applies and each restriction is tested in the case
    Given the bill
      """
      47. Production orders
      (1) A judge may order a provider to produce stored data of a named person.
      48. Personal data
      (1) The Data Protection Act applies to personal data obtained, used or disclosed by the police under this Act, and the Data Protection Commission, which is independent, supervises that processing with all of its powers.
      (2) The police may restrict the right of a person to have access to or to correct his data only where, and for as long as, that is necessary and proportionate in the individual case.
      (3) The police shall give reasons for a restriction to the Commission, which may set it aside.
      """
    Then "data-protection-supervision" for the bill is met

  @blind
  Scenario: rights of access and correction with an exemption tied to a specific investigation
    Given the bill
      """
      Article 60. Search of information systems
      The investigating judge may authorise the search of an information system and the copying of data.
      Article 61. Rights of data subjects
      1. Whoever is concerned by data copied may ask the police for access, for rectification and for erasure.
      2. The police are exempt from these duties to the extent that compliance would be likely to prejudice a specific ongoing investigation.
      Article 62. Supervisory Authority
      1. The Supervisory Authority for Personal Data, whose members are elected by parliament and are not subject to instructions, monitors processing under this Law, handles complaints, and may order the police to bring processing into conformity, to erase data or to cease.
      2. Its decisions may be appealed to the administrative court.
      """
    Then "data-protection-supervision" for the bill is met

  @blind
  Scenario: the principles bind the police but the authority has no say
    Given the bill
      """
      19. Interception
      (1) A Judge may authorise the police to intercept communications of a named suspect.
      20. Handling of personal data
      (1) The police shall observe the data protection principles set out in the Schedule when handling personal data obtained under section 19.
      (2) The Information Commissioner may not investigate, audit or give directions about the handling of such data.
      (3) The Chief of Police shall appoint an officer to advise on the principles.
      """
    Then "data-protection-supervision" for the bill is partly

  @blind
  Scenario: the Data Protection Act is disapplied as a whole
    Given the bill
      """
      33. Collection of traffic data
      (1) An operator shall, under an order of a judge, supply traffic data of a specified user to the Agency in real time.
      34. Relationship with other laws
      (1) Nothing in the Personal Data Protection Act applies to anything done by the Agency, an operator or any other person under this Act.
      (2) The Data Protection Board shall not receive or entertain a complaint about such a thing.
      """
    Then "data-protection-supervision" for the bill is contradicted

  @blind
  Scenario: near miss, the processing is deemed to comply with data protection law
    Given the bill
      """
      22. Orders for stored data
      (1) A magistrate may order any person to hand over stored data described in the order.
      23. Data protection
      (1) Every collection, storage, matching and disclosure of personal data by the Bureau under this Act is deemed to comply with the Data Protection Act and with the rights of data subjects under it, and no finding to the contrary may be made by the Data Protection Authority.
      (2) The Bureau shall take care of the security of its systems.
      """
    Then "data-protection-supervision" for the bill is contradicted by s 23(1)

  @blind
  Scenario: near miss, the data protection officer of the provider merely receives the order
    Given the bill
      """
      4. Interference with data
      (1) A person who without right deletes or alters data, or who defeats a measure for the protection of personal data, commits an offence.
      5. Preservation orders
      (1) A judge may order a provider to preserve specified data for up to 90 days.
      (2) The order is served on the data protection officer of the provider or, where there is none, on its manager.
      (3) The data protection officer shall confirm within two days that the data are being preserved.
      6. Production
      (1) A judge may order the provider to produce the data preserved to the police.
      """
    Then "data-protection-supervision" for the bill is missing

  @blind
  Scenario: the data law covers police processing under the Act and its authority keeps all its powers
    Given the bill
      """
      Article 5. Production
      (1) The court may order the production of stored data designated in the order.

      Article 29. Protection of personal data
      (1) The Law on the Protection of Personal Data applies to all processing of data that the police and the prosecution carry out in pursuance of this Law.
      (2) The Data Protection Authority supervises that processing with the full powers it has under that Law, and may order data to be corrected, blocked or erased.
      (3) A person's right to know of the data and to have them put right may be limited only by a decision in the individual case, to the extent and for the time that is necessary and proportionate for the inquiry. The Authority may examine the decision at the person's request.
      """
    Then "data-protection-supervision" for the bill is met by art 29

  @blind
  Scenario: controllers register with the Commissioner, who has no say over anything collected for the Act
    Given the bill
      """
      19. Registration
      (1) Every person who controls personal data by means of a computer system shall register with the Information Commissioner, and the principles of data protection set out in the Fourth Schedule shall be observed by every person so registered.

      20. Data held for the purposes of this Act
      (1) Personal data collected or kept by an investigating authority for the purposes of this Act stands outside the Fourth Schedule and the Data Protection Act.
      (2) No function of the Information Commissioner is exercisable in relation to such data.

      21. Production
      (1) A judge may order a person to produce the data specified in the order to the investigating authority.
      """
    Then "data-protection-supervision" for the bill is contradicted by s 20
