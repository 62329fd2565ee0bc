Feature: A court authorises the power before it is used

  Scenario: the High Court orders interception
    Given the bill
      """
      2. Interpretation
      In this Act, "court" means the High Court.
      11. Interception of communications
      (1) On the sworn application of a police officer, the court may order a service provider to intercept the content of the communications named in the order, where there are reasonable grounds to suspect a person of an offence under this Act.
      (2) No one shall intercept the content of a communication otherwise than in obedience to an order under subsection (1).
      """
    Then "prior-judicial-authorisation" for interception is met by s 11(1)
    And the bill grants interception

  Scenario: the court or the Minister orders interception
    Given the bill
      """
      2. Interpretation
      In this Act, "court" means the High Court.
      11. Interception of communications
      (1) On the sworn application of a police officer, the court or the Minister may order a service provider to intercept the content of the communications named in the order, where there are reasonable grounds to suspect a person of an offence under this Act.
      (2) No one shall intercept the content of a communication otherwise than in obedience to an order under subsection (1).
      """
    Then "prior-judicial-authorisation" for interception is partly by s 11(1)

  Scenario: the court turns out to be a tribunal of the Minister
    Given the bill
      """
      2. Interpretation
      In this Act, "court" means the Communications Tribunal constituted under section 3.
      3. Communications Tribunal
      The Communications Tribunal consists of three officials of the Ministry, whom the Minister appoints and may remove at any time.
      11. Interception of communications
      (1) On the sworn application of a police officer, the court may order a service provider to intercept the content of the communications named in the order, where there are reasonable grounds to suspect a person of an offence under this Act.
      (2) No one shall intercept the content of a communication otherwise than in obedience to an order under subsection (1).
      """
    Then "prior-judicial-authorisation" for interception is contradicted

  Scenario: a search on the warrant of a magistrate
    Given the bill
      """
      5. Search of computers
      (1) An inspector of police may, on a warrant granted by a magistrate, enter a place and search and seize any computer in which he has reasonable grounds to believe that proof of an offence under this Act is kept.
      """
    Then "prior-judicial-authorisation" for search-seizure is met by s 5(1)
    And the bill grants search-seizure

  Scenario: the same search without a warrant
    Given the bill
      """
      5. Search of computers
      (1) An inspector of police may, without a warrant granted by a magistrate, enter a place and search and seize any computer in which he has reasonable grounds to believe that proof of an offence under this Act is kept.
      """
    Then "prior-judicial-authorisation" for search-seizure is contradicted by s 5(1)

  Scenario: an exception after the rule swallows the warrant
    Given the bill
      """
      5. Search of computers
      (1) An inspector of police may, on a warrant granted by a magistrate, enter a place and search and seize any computer in which he has reasonable grounds to believe that proof of an offence under this Act is kept.
      (2) Notwithstanding subsection (1), an inspector of police may at any time exercise the powers in that subsection without applying to a magistrate, if he finds that course more convenient.
      """
    Then "prior-judicial-authorisation" for search-seizure is contradicted by s 5(2)

  Scenario: the warrant of one section is issued by a judge in another
    Given the bill
      """
      8. Search of data carriers
      (1) An investigator may search a computer system or a data carrier, and copy or take away what is found there, only under a data warrant in accordance with section 15.
      (2) The investigator shows the data warrant to the person in charge of the premises before the search begins.
      15. Data warrants
      (1) A data warrant is issued by a judge of the Regional Court on a written and reasoned request of the investigator.
      (2) The data warrant names the system or carrier, the premises and the offence under investigation.
      """
    Then "prior-judicial-authorisation" for search-seizure is met

  Scenario: the warrant of one section is issued by the Minister in another
    Given the bill
      """
      8. Search of data carriers
      (1) An investigator may search a computer system or a data carrier, and copy or take away what is found there, only under a data warrant in accordance with section 15.
      (2) The investigator shows the data warrant to the person in charge of the premises before the search begins.
      15. Data warrants
      (1) A data warrant is issued by the Minister of Internal Affairs on a written and reasoned request of the investigator.
      (2) The data warrant names the system or carrier, the premises and the offence under investigation.
      """
    Then "prior-judicial-authorisation" for search-seizure is contradicted

  Scenario: nobody says who issues the warrant
    Given the bill
      """
      8. Search of data carriers
      (1) An investigator may search a computer system or a data carrier, and copy or take away what is found there, only under a data warrant in accordance with section 15.
      (2) The investigator shows the data warrant to the person in charge of the premises before the search begins.
      15. Data warrants
      (1) A data warrant is issued on a written and reasoned request of the investigator.
      (2) The data warrant names the system or carrier, the premises and the offence under investigation.
      """
    Then "prior-judicial-authorisation" for search-seizure is partly

  Scenario: a prosecutor may act for two days when a life is in danger
    Given the bill
      """
      19. Collection of traffic data in real time
      (1) The judge for liberties decides, at the reasoned request of the public prosecutor, whether the traffic data of a specified connection are collected in real time.
      (2) Where waiting for that decision would put the life of a person in danger, the public prosecutor may order the collection for no longer than forty-eight hours and shall lay the order before the judge for liberties at once.
      (3) The judge confirms or annuls the order within those forty-eight hours. If it is not confirmed, the collection ends and what was collected is destroyed.
      """
    Then "prior-judicial-authorisation" for traffic-collection is partly
    And the bill grants traffic-collection

  Scenario: the court comes in only when the notice of the officer has failed
    Given the bill
      """
      22. (1) A cybercrime officer may, by written notice, require any person to hand over stored computer data in that person's possession which are needed for the investigation of an offence.
      (2) Where the person has not complied with the notice within seven days, the officer may apply to the District Court, which may order the person to comply.
      """
    Then "prior-judicial-authorisation" for production is contradicted by s 22(1)
    And the bill grants production

  Scenario: a preamble and headings that name a judge count for nothing
    Given the bill
      """
      Whereas no communication should be listened to unless a judge has first allowed it;
      9. Order of a judge for the preservation of data
      (1) An officer of the Bureau may, by notice in writing, direct a person who controls specified computer data to keep those data unaltered for sixty days.
      10. Interception under the control of the court
      (1) The content of communications carried over a public network may be intercepted and recorded for the purpose of detecting an offence under this Act.
      """
    Then "prior-judicial-authorisation" for preservation is contradicted by s 9(1)
    And "prior-judicial-authorisation" for interception is missing

  @blind
  Scenario: wiretaps by decision of the investigating chamber alone and unlawful recording is punished
    Given the bill
      """
      Art. 88. Listening to telecommunications
      (1) The listening to and recording of telecommunications are decided by the investigating chamber of the court of appeal, upon the reasoned demand of the public prosecutor.
      (2) The chamber refuses the demand if the legal conditions are not met or the file does not bear out the facts alleged.
      (3) No agent may undertake or continue the listening otherwise than in execution of a decision of the chamber. The agent who does so is punished by two years of imprisonment.

      Art. 89. Furnishing of connection records
      (1) Police officers may require an operator, by a letter, to furnish the connection records of a subscriber.
      """
    Then "prior-judicial-authorisation" for interception is met by s 88
    Then "prior-judicial-authorisation" for production is contradicted by s 89

  @blind
  Scenario: the head of the service signs and the supreme court registry only numbers and stores the warrant
    Given the bill
      """
      10. Interception warrants
      (1) An officer of the Service shall not intercept a communication except under the authority of a warrant.
      (2) A warrant is issued by the Head of the Service upon an application which sets out the facts relied on and the identity of the target.
      (3) Every warrant shall, on the day of its issue, be lodged under seal with the Registrar of the Supreme Court, who shall give it a number and shall keep it in the strongroom of the court.
      (4) The seal shall not be broken except at the request of the Head of the Service.
      """
    Then "prior-judicial-authorisation" for interception is contradicted by s 10(2)
