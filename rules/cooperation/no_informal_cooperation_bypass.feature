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
