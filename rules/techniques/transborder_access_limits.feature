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

  Scenario: another system, at home or elsewhere
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer.
      (2) The officer may extend the search to another computer system, whether in the territory or elsewhere, that is accessible from the first.
      """
    Then "transborder-access-limits" for the bill is contradicted by s 8(2)

  Scenario: without the consent of the other State
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer and to extend the search to another computer system.
      (2) An officer may access data stored in another State without the consent of that State or a request for mutual legal assistance.
      """
    Then "transborder-access-limits" for the bill is contradicted by s 8(2)

  Scenario: assistance may be asked of other States, and the search knows no border
    Given the bill
      """
      3. Jurisdiction
      This Act applies to a person who accesses another computer system in the territory of the Republic from abroad.
      8. Search
      (1) A judge may issue a warrant to search a computer.
      (2) The officer may extend the search to another computer system.
      9. Mutual assistance
      The Minister may make a request to a foreign State for mutual legal assistance to obtain data stored abroad.
      """
    Then "transborder-access-limits" for the bill is missing

  Scenario: the consent of the other State need not be sought
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer in the Republic and to extend the search to another computer system.
      (2) Nothing in this section requires the officer to seek the consent of the State in which the data are held before accessing them.
      """
    Then "transborder-access-limits" for the bill is contradicted by s 8(2)

  @blind
  Scenario: the search stops at the border unless the holder freely agrees
    Given the bill
      """
      19. Extended search
      (1) An officer executing a judge's warrant may extend the search to a second computer system that is in the territory and lawfully accessible from the first, if there are reasonable grounds to believe that the data described in the warrant are there.
      (2) Where it appears at any time that the second system is, or may be, in another State, the officer shall stop and shall make a request to that State under Part VI.
      (3) Subsection (2) does not prevent the officer from receiving data which the person lawfully entitled to disclose them has, in writing and without threat or inducement, agreed to disclose.
      (4) The officer records the steps taken to find where the system is.
      """
    Then "transborder-access-limits" for the bill is met

  @blind
  Scenario: orders bind only persons at home, and the rest goes through mutual assistance
    Given the bill
      """
      Article 77. Order to hand over data
      (1) The judge of guarantees may order a legal or natural person established in the Republic to hand over specified data which it holds there and which are presumed on concrete grounds to prove the crime under inquiry.
      (2) Data which the person holds on servers outside the Republic are not covered by the order. They are obtained solely through a request for international judicial assistance, and providers established abroad are addressed solely through the authorities of their State.
      (3) In the course of a search no connection may be opened to a system outside the Republic.
      Article 78. Appeal
      The person addressed may appeal within five days. The appeal suspends the order.
      """
    Then "transborder-access-limits" for the bill is met by art 77(2)

  @blind
  Scenario: good faith when the place of the cloud cannot be known
    Given the bill
      """
      110A. Remote storage
      (1) A warrant issued by a judge for a computer in the country also covers data held in remote storage to which that computer has rightful access, if the data are described in the warrant.
      (2) If the data are known to be held in another State, they shall not be read or copied, and the public prosecutor asks that State for assistance.
      (3) If after reasonable enquiry the place of storage cannot be learned, the data may be copied in good faith. Should it later turn out that they were held in another State, that State shall be told within 14 days of the measure.
      110B. Costs
      The costs of an unfounded measure are borne by the public purse.
      """
    Then "transborder-access-limits" for the bill is partly

  @blind
  Scenario: anywhere on earth, whatever the law there says
    Given the bill
      """
      Sec. 31. Reach of orders and searches
      (1) A police officer who holds a warrant issued by a court of competent jurisdiction may retrieve data by means of a computer located in the country from any server in the world, and the consent of the State where the server stands, or of any person there, shall not be required.
      (2) No prohibition in a foreign statute shall hinder the retrieval or be a ground for objecting to the evidence.
      Sec. 32. Training
      The Academy shall offer each year a course in digital evidence to judges, prosecutors and police officers, and shall admit officers of friendly nations on payment of a fee.
      """
    Then "transborder-access-limits" for the bill is contradicted

  @blind
  Scenario: a search may follow the network and the text forgets the border
    Given the bill
      """
      25. Search of networked systems
      (1) Where a magistrate has issued a warrant to search a computer, and the officer executing it has reasonable grounds to believe that the data described in the warrant are stored in another computer system, and those data are lawfully accessible from or available to the first computer, the officer may expeditiously extend the search to the other system.
      (2) The officer shall keep a written record of each system to which the search was extended.
      26. Damage
      An officer who executes a warrant shall take reasonable care not to impair the working of a system or to corrupt the data held on it.
      """
    Then "transborder-access-limits" for the bill is missing

  @blind
  Scenario: a section on sovereignty in front of a duty laid on foreign providers
    Given the bill
      """
      50. Respect for sovereignty
      This Part is to be carried out with regard to the sovereign equality of States and to friendly relations among them.
      51. Disclosure by foreign service providers
      (1) A provider which offers a service to persons in the Federation shall, within 72 hours of a written order of the Commissioner, disclose the data specified in the order, whether the provider or the data be inside or outside the Federation.
      (2) It is not a defence, nor a reason for delay, that disclosure is forbidden by the law of the place where the provider is established or the data are kept, or that no request has been made to the authorities of that place.
      (3) A provider in default may be fined up to four per cent of its worldwide turnover.
      """
    Then "transborder-access-limits" for the bill is contradicted by s 51(1)

  @blind
  Scenario: when the data turn out to be abroad the search stops and a treaty request is made
    Given the bill
      """
      17. Connected searches
      (1) Where the judge's warrant so provides, the search of a computer may be carried on to another computer that can lawfully be reached from it.
      (2) As soon as it appears that the other computer is outside the country, the officer breaks off, copies nothing, and asks the Central Authority to send a request under the treaty on mutual assistance.
      (3) This does not apply where the person who is entitled to dispose of the data has, after being told that there is no duty to do so, agreed in writing.
      (4) If the place cannot be found out and data were copied, the copy is sealed, and the State concerned is informed once it is known.
      """
    Then "transborder-access-limits" for the bill is met by s 17

  @blind
  Scenario: lawful consent is presumed from the terms of service and the law of the other State is no bar
    Given the bill
      """
      27. Extended search
      (1) Under a warrant issued by a magistrate an officer may search a computer and, from it, any account or storage which is accessible through it.

      28. Data outside the Republic
      (1) Stored data outside the Republic may be accessed with the lawful and voluntary consent of a person who has authority to disclose it.
      (2) A person who has accepted terms of service, or who has left an account open on a device, is presumed to have given the consent; the presumption cannot be rebutted.
      (3) It is no bar to access that it is unlawful under the law of the place where the data is stored.
      """
    Then "transborder-access-limits" for the bill is contradicted by s 28
