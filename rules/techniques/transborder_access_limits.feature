Feature: Data abroad are reached by consent or treaty

  Scenario: data abroad go through mutual assistance
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer and to extend the search to another computer system.
      (2) Where the data sought are known to be held in another State, the officer shall obtain them by a request for mutual legal assistance under Part VI.
      """
    Then "transborder-access-limits" for the bill is met by s 8(2)

  Scenario: only systems at home
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer.
      (2) The search may be extended to another computer system in the territory of the Republic that is lawfully accessible from the first.
      """
    Then "transborder-access-limits" for the bill is met by s 8(2)

  Scenario: the free consent of who may give the data
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer and to extend the search to another computer system.
      (2) An officer may access data stored abroad only with the voluntary consent of the person who has lawful authority to disclose the data.
      """
    Then "transborder-access-limits" for the bill is met by s 8(2)

  Scenario: consent of the provider is enough
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer and to extend the search to another computer system.
      (2) An officer may access data stored abroad with the consent of the person who has lawful authority to disclose the data or of the service provider.
      """
    Then "transborder-access-limits" for the bill is contradicted by s 8(2)

  Scenario: an exception for when the place is unknown
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer and to extend the search to another computer system.
      (2) Where the data are held in another State, the officer shall obtain the data by a request for mutual legal assistance.
      (3) Subsection (2) does not apply where the location of the data is unknown and the officer acts in good faith; the other State is told.
      """
    Then "transborder-access-limits" for the bill is partly

  Scenario: whatever foreign law says
    Given the bill
      """
      8. Search
      (1) A police officer may access computer data wherever situated, notwithstanding the law of any other country.
      """
    Then "transborder-access-limits" for the bill is contradicted by s 8(1)

  Scenario: wherever they are
    Given the bill
      """
      8. Production
      (1) A police officer may require a person to produce specified data wherever they are located.
      """
    Then "transborder-access-limits" for the bill is contradicted by s 8(1)

  Scenario: orders to foreign providers
    Given the bill
      """
      8. Production
      (1) A judge may order a provider to hand over stored subscriber information and other stored data.
      (2) The order may be served on a foreign service provider directly.
      """
    Then "transborder-access-limits" for the bill is contradicted by s 8(2)

  Scenario: another system, of which no more is said
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer.
      (2) The officer may extend the search to another computer system where there are reasonable grounds to believe that the data are stored there.
      """
    Then "transborder-access-limits" for the bill is missing

  Scenario: another system that is lawfully reached
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer.
      (2) The officer may extend the search to another computer system that is lawfully accessible from the first system.
      """
    Then "transborder-access-limits" for the bill is partly by s 8(2)

  Scenario: crimes abroad
    Given the bill
      """
      3. Jurisdiction
      (1) The courts may try an offence committed outside the Republic where a computer in the Republic was used.
      8. Search
      (1) A judge may issue a warrant to search a computer that is described in the warrant.
      """
    Then "transborder-access-limits" for the bill does not apply

  Scenario: mutual assistance in another matter
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer.
      (2) The officer may extend the search to another computer system where there are reasonable grounds to believe that the data are stored there.
      60. Foreign requests
      (1) The Attorney-General may execute a request for mutual legal assistance from a foreign State.
      """
    Then "transborder-access-limits" for the bill is missing

  Scenario: a search that foreign law does not stop
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer and to extend the search to another computer system.
      (2) Data may be accessed under the warrant despite the law of the other State.
      """
    Then "transborder-access-limits" for the bill is contradicted by s 8(2)
