Feature: Data are used only for the case for which they were taken

  Scenario: the stated offence, or another one by leave of a judge
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Data obtained under this section shall be used only for the investigation of the offence stated in the order, or of another listed serious offence with the leave of the judge.
      """
    Then "purpose-limitation" for the bill is met by s 4(2)
    And the bill grants production

  Scenario: no purpose other than the one for which they were sought
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      18. Limited use
      No data seized or copied under this Act shall be used for any purpose other than that for which the data were originally sought.
      """
    Then "purpose-limitation" for the bill is met by s 18

  Scenario: only in the case for which the warrant was given
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      (3) Evidence obtained by virtue of a warrant may be disclosed solely for the purposes of the proceedings in respect of which the warrant was issued.
      """
    Then "purpose-limitation" for the bill is met

  Scenario: the purposes of this Act
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) No person shall disclose information obtained under this section except for the purposes of this Act.
      """
    Then "purpose-limitation" for the bill is partly by s 4(2)

  Scenario: the limit has an exception for the public interest
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      18. Limited use
      No data obtained under section 5 shall be used for any purpose other than that for which the data were originally sought, except where the public interest so requires.
      """
    Then "purpose-limitation" for the bill is partly by s 18

  Scenario: or any other purpose of law enforcement
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Data obtained under this section shall be used only for the investigation or for any other purpose connected with law enforcement.
      """
    Then "purpose-limitation" for the bill is contradicted by s 4(2)

  Scenario: any public body in the public interest
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Data obtained under this section may be disclosed to any public body in the public interest.
      """
    Then "purpose-limitation" for the bill is contradicted by s 4(2)

  Scenario: any lawful purpose
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      (2) An officer may use the data seized under this section for any lawful purpose.
      """
    Then "purpose-limitation" for the bill is contradicted by s 5(2)

  Scenario: only the requesting State is protected
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) Information obtained in response to a request shall not be used for another purpose without the consent of the requesting State, except as evidence of innocence.
      """
    Then "purpose-limitation" for the bill is partly by s 30(2)

  Scenario: a strict limit beside a loose power to share
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Data obtained under this section shall be used only for the investigation of the offence stated in the order.
      (3) The Director may share the data obtained with another agency in the interest of national security.
      """
    Then "purpose-limitation" for the bill is partly

  Scenario: using what was obtained for something else is an offence
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) An officer who discloses data obtained under this section otherwise than in the performance of the officer's duties commits an offence.
      """
    Then "purpose-limitation" for the bill is partly

  Scenario: nothing is said
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      """
    Then "purpose-limitation" for the bill is missing

  Scenario: near miss: a data controller is bound
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data controllers
      A data controller shall not use personal data collected from a customer for any purpose other than the purpose for which the data were collected.
      """
    Then "purpose-limitation" for the bill is missing

  Scenario: near miss: only the recital speaks of it
    Given the bill
      """
      Preamble
      Whereas data obtained by the police should be used only for the purpose for which they were obtained;
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      """
    Then "purpose-limitation" for the bill is missing

  Scenario: near miss: unauthorised use of a computer
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      3. Unauthorised use
      No person shall use a computer system except with the permission of its owner.
      """
    Then "purpose-limitation" for the bill is missing

  Scenario: near miss: only the provider is bound
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) A service provider shall not use data obtained in carrying out the order for a purpose other than that stated in the order.
      """
    Then "purpose-limitation" for the bill is partly

  Scenario: left to data-protection law
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Personal data handed over to the police shall be processed in accordance with Part 4 of the Personal Data Protection Act.
      """
    Then "purpose-limitation" for the bill is deferred by s 4(2)

  Scenario: the proposed clause
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      9. Use of data
      Data obtained under this Act shall be used only for the investigation of the offence stated in the order under which they were obtained. A judge may, by order, allow their use for another serious offence, on the grounds on which they could have been obtained for it.
      """
    Then "purpose-limitation" for the bill is met by s 9

  Scenario: a list of exceptions behind the limit
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      18. Limited use
      No data obtained under section 4 shall be used for any purpose other than that for which the data was originally sought, except (a) in accordance with any other enactment; (b) in compliance with an order of the court; or (c) where the public interest requires it.
      """
    Then "purpose-limitation" for the bill is partly by s 18

  Scenario: near miss: officials may not use information for gain
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      18. Officials
      No member of the Board shall use information acquired in office for personal gain.
      """
    Then "purpose-limitation" for the bill is missing

  @blind
  Scenario: only for the offence stated or, with leave of the judge, another listed offence
    Given the bill
      """
      13. Interception
      (1) A Judge may issue a warrant to intercept the communications of a person reasonably suspected of an offence in the Second Schedule.
      14. Use of intercepted matter
      (1) Intercepted matter shall be used for no purpose other than the investigation and prosecution of the offence stated in the warrant.
      (2) A Judge may give leave to use it in respect of another offence in the Second Schedule if a warrant could have been issued for that offence.
      (3) A person who uses or discloses intercepted matter contrary to this section commits an offence.
      """
    Then "purpose-limitation" for the bill is met

  @blind
  Scenario: civil law rule with an express ban on intelligence, immigration and tax uses
    Given the bill
      """
      Article 71. Delivery of stored data
      The court may order a provider to deliver stored data of an identified user that serve as evidence in pending criminal proceedings.
      Article 72. Binding of the data to the proceedings
      1. Data delivered are bound to the proceedings in which they were ordered.
      2. Their use in other criminal proceedings requires a decision of the court, which is given only if the delivery could also have been ordered there.
      3. They may not be made accessible to intelligence services, nor to authorities in charge of taxes, aliens or social benefits.
      4. Data used in breach of this Article are disregarded.
      """
    Then "purpose-limitation" for the bill is met

  @blind
  Scenario: use is limited to the purposes of the Act
    Given the bill
      """
      30. Search and seizure of data
      (1) A magistrate may issue a warrant for the search of a computer and the seizure of data.
      (2) Seized data shall be kept in a secure place by the officer in charge.
      31. Use of data
      (1) Data seized under section 30 may be used by the police for the purposes of this Act.
      (2) A copy shall be given on request to the person from whom the data were seized, at the cost of that person.
      """
    Then "purpose-limitation" for the bill is partly by s 31(1)

  @blind
  Scenario: to any public body in the public interest
    Given the bill
      """
      25. Collection of traffic data
      (1) The Authority may, under an order of a judge, collect traffic data of a specified line in real time.
      26. Sharing
      (1) The Authority may disclose data collected under section 25 to any ministry, department, local council or state corporation, or to the intelligence service, where in its opinion that is in the public interest.
      (2) A body that receives data may use them for the discharge of any of its functions.
      """
    Then "purpose-limitation" for the bill is contradicted

  @blind
  Scenario: near miss, only for the investigation or for any other lawful purpose
    Given the bill
      """
      8. Data obtained from providers
      (1) A provider shall, when ordered by a court, produce stored communications described in the order.
      (2) Data produced shall be used only for the investigation for which they were ordered, or for any other lawful purpose of the police or of any other government agency.
      (3) The police shall keep the data apart from other exhibits.
      (4) A provider that produces false data commits an offence.
      """
    Then "purpose-limitation" for the bill is contradicted by s 8(2)

  @blind
  Scenario: near miss, the word purpose is in the offence and in the grounds for entry
    Given the bill
      """
      5. Misuse of devices
      (1) A person who makes or sells a program only for the purpose of committing an offence under section 2 commits an offence.
      6. Warrants
      (1) A magistrate may issue a warrant to search a computer for the purpose of finding evidence of an offence under this Act, if there are reasonable grounds to believe that the evidence is there.
      (2) For that purpose an officer may enter the premises named in the warrant, between six in the morning and nine in the evening, and may seize the computer.
      (3) The warrant lapses after fourteen days.
      """
    Then "purpose-limitation" for the bill is missing

  @blind
  Scenario: only the proceedings named in the order, another listed crime by leave of the judge, and no other agencies
    Given the bill
      """
      7. Production
      (1) The judge may order the production of stored data specified in the order, for the investigation named in it.

      15. Use of what has been produced
      (1) What has been produced may be used in the investigation named in the order and in the trial that follows from it.
      (2) Use in the investigation of a different offence is allowed if that offence is in Annex A and the judge, on application, has given leave beforehand.
      (3) It may not be handed to the revenue, to the immigration service or to an intelligence service.
      """
    Then "purpose-limitation" for the bill is met by s 15

  @blind
  Scenario: any lawful function of a public body counts as the original purpose
    Given the bill
      """
      16. Production
      (1) A magistrate may order a person to produce the data specified in the order.

      24. Limitation on use
      (1) Data obtained under this Act shall be used only for the purpose for which it was obtained.
      (2) For the purposes of subsection (1), data is to be taken to be used for the purpose for which it was obtained whenever it is used by, or disclosed to, a Ministry, department, local authority or other public body in connection with any function which that body has under any law.
      """
    Then "purpose-limitation" for the bill is contradicted by s 24(2)
