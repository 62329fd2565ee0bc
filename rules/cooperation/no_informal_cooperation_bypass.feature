Feature: Informal cooperation is no way round the judge

  Scenario: the contact point discloses only under an order
    Given the bill
      """
      41. Contact point
      (1) A contact point shall be available to foreign States at all hours and may transmit requests.
      (2) The contact point shall not disclose personal data to a foreign authority other than under an order of a court made under Part IV, and all sharing is recorded and subject to section 30.
      """
    Then "no-informal-cooperation-bypass" for the bill is met by s 41(2)

  Scenario: police channels may not replace a request
    Given the bill
      """
      Article 90. Police cooperation
      1. The police may exchange information with foreign police services.
      2. Police channels and joint teams shall not be used to obtain or to transmit what requires an order of a judge or a request for mutual legal assistance.
      """
    Then "no-informal-cooperation-bypass" for the bill is met

  Scenario: evidence leaves only by a formal request
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      31. Police
      Content and traffic data may be transmitted to a foreign police service only in execution of a request for mutual legal assistance that a court has granted.
      """
    Then "no-informal-cooperation-bypass" for the bill is met

  Scenario: only what is no personal data passes directly
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Nothing in this Act prevents the direct exchange with foreign authorities of information other than personal data.
      """
    Then "no-informal-cooperation-bypass" for the bill is met

  Scenario: only subscribers pass without an order
    Given the bill
      """
      41. Contact point
      (1) A contact point shall be available to foreign States at all hours.
      (2) The contact point shall not disclose data to a foreign authority, other than subscriber information, except under an order of a court.
      """
    Then "no-informal-cooperation-bypass" for the bill is partly

  Scenario: records without grounds of refusal
    Given the bill
      """
      41. Police cooperation
      (1) The Commissioner may share information with a foreign law enforcement agency.
      (2) The Commissioner shall keep a record of every disclosure.
      """
    Then "no-informal-cooperation-bypass" for the bill is partly

  Scenario: unasked information, within domestic law and under conditions
    Given the bill
      """
      31. Spontaneous information
      (1) The Central Authority may, within the limits of domestic law and without prior request, forward to a foreign State information obtained in its own investigations when it considers that it might assist that State.
      (2) It may require that the information be kept confidential.
      """
    Then "no-informal-cooperation-bypass" for the bill is partly

  Scenario: the contact point acts as the law permits
    Given the bill
      """
      41. Contact point
      The Authority shall designate a point of contact available twenty-four hours a day, which facilitates or, if permitted by domestic law and practice, directly carries out the preservation of data and the collection of evidence.
      """
    Then "no-informal-cooperation-bypass" for the bill is partly

  Scenario: any information with any agency
    Given the bill
      """
      41. Police cooperation
      The Commissioner may share any information with any foreign law enforcement agency where he considers it appropriate.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted by s 41

  Scenario: formalities to follow
    Given the bill
      """
      41. Contact point
      The 24/7 contact point may execute the measures requested by a foreign State immediately, formalities to follow.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted

  Scenario: the list of the Budapest Convention as a power
    Given the bill
      """
      36. Contact point
      There shall be a contact point available on a twenty-four hour, seven-day-a-week basis to provide immediate assistance to other States. Such assistance by the contact point includes the provision of technical advice, the preservation of data, the collection of evidence and the locating of suspects.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted

  Scenario: no letter of request is needed
    Given the bill
      """
      6. Exchange of police information
      (1) The Commissioner may furnish to the police force of any other country such information contained in the records of the Service as the Commissioner deems fit.
      (2) It shall not be necessary for such purposes that a letter of request be received from the authorities of the foreign country.
      (3) The Commissioner shall keep a register of information furnished.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted

  Scenario: useful to a foreign authority
    Given the bill
      """
      31. Spontaneous information
      The Central Authority may, without a prior request, disclose to a foreign State any data where the disclosure may be useful to that State.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted

  Scenario: informal practice is left as it is
    Given the bill
      """
      3. Relation to other arrangements
      (1) The Minister may execute a request of a foreign State for evidence.
      (2) Nothing in this Act shall be construed so as to abrogate or derogate from an arrangement or practice respecting cooperation between a competent authority and a foreign authority.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted by s 3(2)

  Scenario: despite any other law
    Given the bill
      """
      41. Police cooperation
      Despite any other law on secrecy or privacy, the Director may disclose data to a foreign service.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted

  Scenario: silence
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      """
    Then "no-informal-cooperation-bypass" for the bill is missing

  Scenario: near miss: secrecy of the request
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A provider shall not disclose the existence of a request except under an order of a court.
      """
    Then "no-informal-cooperation-bypass" for the bill is missing

  Scenario: near miss: a bar on disclosure at home
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      44. Confidentiality
      An officer shall not disclose information to any member of the public except under an order of a court.
      """
    Then "no-informal-cooperation-bypass" for the bill is missing

  Scenario: the proposed clause
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      31. No way round an order
      No authority, contact point or joint team shall disclose data or evidence to a foreign authority, with or without a request, that may be obtained only under an order of a court, unless that order has been given. Each disclosure is recorded and is subject to the grounds of refusal under this Act.
      """
    Then "no-informal-cooperation-bypass" for the bill is met by s 31

  @blind
  Scenario: Contact point tied to orders, records and refusal grounds
    Given the bill
      """
      50. Contact point
      (1) The Cybercrime Unit is the point of contact available at all hours to give technical advice and to receive urgent requests of foreign States.
      (2) Content data, traffic data, subscriber information and other personal data shall be given by the contact point to a foreign authority, whether on request or of its own motion, only after a court has made the order which Part IV requires for obtaining them and only as that order allows.
      (3) Sections 42 to 46 (refusal of requests) and the Data Protection Act apply to every disclosure by the contact point, to joint investigation teams and to exchanges between police services.
      (4) The contact point shall record each request and disclosure, the legal basis and the recipient, and shall submit the record to the Information Commissioner every six months.
      """
    Then "no-informal-cooperation-bypass" for the bill is met

  @blind
  Scenario: Joint teams and spontaneous information held to the formal rules
    Given the bill
      """
      Article 33. Direct cooperation between police services
      1. Police services may cooperate directly with foreign services, form joint teams and transmit information without request.
      2. Such cooperation may not be used to obtain or hand over data for which this Law requires a judicial order, unless that order has first been given.
      3. The grounds of refusal in Articles 28 and 29 and the rules on the protection of personal data in Chapter V apply in full to every transmission under this Article.
      4. Each transmission shall be entered in a register showing its content, purpose, legal basis and recipient. The register is inspected annually by the Data Protection Authority.
      """
    Then "no-informal-cooperation-bypass" for the bill is met

  @blind
  Scenario: Subscriber information by telephone and the rest by order
    Given the bill
      """
      24/7 Network
      38.—(1) The Commissioner shall designate a contact point which shall be available twenty-four hours a day, seven days a week.
      (2) The contact point may, upon a request by a counterpart in another State, provide subscriber information directly and without an order.
      (3) Traffic data and content data shall not be provided by the contact point, or by any other police officer, to a foreign agency except in execution of an order issued by the High Court under section 30.
      """
    Then "no-informal-cooperation-bypass" for the bill is partly

  @blind
  Scenario: Register of police exchanges without refusal grounds
    Given the bill
      """
      Article 22
      The Directorate of Information Security may exchange information relating to cybercrime directly with the corresponding services of other States and with the international police organisation.
      Article 23
      Every piece of information transmitted under Article 22 shall be entered in a numbered register indicating the date, the service that received it, its nature and the reason for the transmission. The register is kept for ten years and submitted each year to the Public Prosecutor at the Court of Appeal, who makes observations.
      """
    Then "no-informal-cooperation-bypass" for the bill is partly

  @blind
  Scenario: Any information to any foreign agency
    Given the bill
      """
      45. Sharing of information with foreign bodies
      (1) The Director-General has an unfettered discretion to pass to a law enforcement, intelligence or regulatory body of another country, or to an international organisation, whatever information is in the possession of the Agency, however it was obtained.
      (2) Information may be passed under subsection (1) with or without a request, orally or by any other means, and notwithstanding any duty of confidence or any other written law.
      (3) The Agency may enter into memoranda of understanding for the purposes of this section.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted

  @blind
  Scenario: Limits on police exchange to be set in regulations
    Given the bill
      """
      Chapter 9 – Operational cooperation
      9.1 The National Police may cooperate with foreign police services directly, including through the permanent contact point, for the rapid exchange of information on computer-related offences.
      9.2 The categories of data that may be exchanged without a judicial order, the records to be kept, the grounds for refusing an exchange and the protection of personal data in such exchanges shall be determined by regulation of the Council of Ministers.
      9.3 The contact point is staffed at all times by at least two officers with suitable training.
      """
    Then "no-informal-cooperation-bypass" for the bill is deferred

  @blind
  Scenario: Immediate execution with the order to follow
    Given the bill
      """
      41. Permanent contact point
      (1) There is established a permanent contact point which shall act in accordance with law and keep a log of its activities.
      (2) Upon a request by a foreign contact point the officer on duty may forthwith carry out a search of a computer system, seize the data found and send it to the requesting State.
      (3) The formal request and any court order that would otherwise be needed shall be obtained afterwards, within thirty days.
      (4) The fact that no order is obtained within that period shall not affect what has been done or the use of the data by the requesting State.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted

  @blind
  Scenario: Strict formal route with a saving for all other arrangements
    Given the bill
      """
      7. Assistance by court order
      The Central Authority shall not provide computer data to a foreign State except under an order of the High Court, and shall refuse any request to which section 8 (grounds of refusal) applies.
      15. Saving for other assistance
      (1) Nothing in this Act restricts the provision of assistance otherwise than under this Act.
      (2) In particular, a police officer may obtain for and supply to a foreign police service any data or information under an arrangement, whether formal or informal, even if the data could be obtained under this Act only by an order of the High Court and even if a request for it would be refused under section 8.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted

  Scenario: near miss: a register is less than a limit on free sharing
    Given the bill
      """
      30. Police
      (1) The Director may share any information with a foreign police service where the Director considers it appropriate.
      (2) A register of all exchanges is kept.
      """
    Then "no-informal-cooperation-bypass" for the bill is partly

  Scenario: the warrant is got when the data are gone
    Given the bill
      """
      30. Contact point
      (1) The contact point shall immediately seize the data that a foreign contact point asks for and send them.
      (2) The warrant of a judge is to be sought afterwards.
      """
    Then "no-informal-cooperation-bypass" for the bill is contradicted

  Scenario: near miss: a court acts of its own motion
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      31. Compensation
      The court may of its own motion order that the offender pay for the loss of data, and no data shall be given back without an order of the court.
      """
    Then "no-informal-cooperation-bypass" for the bill is missing
