Feature: Privileged communications are left alone

  Scenario: nothing authorises access, a judge decides, counsel sifts
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      (1) Nothing in this Act authorises access to legally privileged material.
      (2) A dispute whether material is privileged shall be decided by a judge, once independent counsel has sifted it.
      """
    Then "legal-privilege" for the bill is met by s 9(1)

  Scenario: no one may be made to disclose
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      No person shall be required under this Act to disclose a communication between a client and an advocate.
      """
    Then "legal-privilege" for the bill is met by s 9

  Scenario: what passes between counsel and client is inviolable
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Defence
      Correspondence between counsel and client shall remain inviolable, whatever power under this Act is used.
      """
    Then "legal-privilege" for the bill is met by s 9

  Scenario: privilege is not mentioned
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      """
    Then "legal-privilege" for the bill is missing

  Scenario: no evidence power
    Given the bill
      """
      4. Offences
      A person who intentionally accesses a computer without right commits an offence.
      """
    Then "legal-privilege" for the bill does not apply

  Scenario: production only, not interception
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over stored computer data that are specified in the order.
      (2) An order under this section does not apply to documents that are subject to legal privilege.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      """
    Then "legal-privilege" for the bill is partly

  Scenario: not knowingly
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      An officer who acts under this Act shall not knowingly examine privileged material.
      """
    Then "legal-privilege" for the bill is partly

  Scenario: left to the Evidence Act
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      Privilege is governed by the Evidence Act.
      """
    Then "legal-privilege" for the bill is deferred by s 9

  Scenario: notwithstanding any privilege
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Compliance
      A person shall comply with an order under this Act notwithstanding any privilege or obligation of confidence.
      """
    Then "legal-privilege" for the bill is contradicted by s 9

  Scenario: professional secrecy may not be invoked
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Compliance
      Professional secrecy may not be invoked against a measure under this Law.
      """
    Then "legal-privilege" for the bill is contradicted by s 9

  Scenario: the officer decides on abuse
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      (1) Nothing in this Act authorises access to privileged communications.
      (2) Privilege does not apply where the officer suspects that it is abused for an offence.
      """
    Then "legal-privilege" for the bill is contradicted by s 9(2)

  Scenario: an exception for crime is no officer's choice
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      (1) Nothing in this Act authorises access to privileged communications.
      (2) A communication made in furtherance of a crime is not privileged, and a judge decides whether it was.
      """
    Then "legal-privilege" for the bill is met by s 9(1)

  Scenario: the privilege against self-incrimination is another
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Answers
      Nothing in this Act affects the privilege against self-incrimination.
      """
    Then "legal-privilege" for the bill is missing

  Scenario: privileges of a user of a computer
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Security
      A provider shall not extend administrator privileges to a subscriber.
      """
    Then "legal-privilege" for the bill is missing

  Scenario: lawyers in an offence
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Impersonation
      A person who pretends to be an advocate in order to obtain privileged material commits an offence.
      """
    Then "legal-privilege" for the bill is missing

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      Nothing in this Act authorises any person to obtain, examine or use material that is subject to legal
      privilege. Where privilege is claimed, the material shall be sealed at once and a judge of the High Court
      shall decide, after independent counsel has examined it. Privileged material shall be destroyed or
      returned.
      """
    Then "legal-privilege" for the bill is met by s 9

  @blind
  Scenario: nothing in the Act opens privileged material, and doubts go to independent counsel and the court
    Given the bill
      """
      17. Orders and warrants
      A judge may, on reasonable grounds to believe that an offence has been committed, make an order for the production of specified data or issue a warrant to search for and copy them.
      18. Communications with a lawyer
      (1) No power conferred by this Act extends to a communication between a lawyer and a client made for the giving of advice or in connection with proceedings.
      (2) Where a claim is made, or it is apparent, that data include such a communication, the data are sealed unread and delivered to the court. Counsel who is independent of the investigation sorts them, and a judge decides any dispute.
      (3) Data found to be within subsection (1) are returned or destroyed, and no use of any kind may be made of them.
      """
    Then "legal-privilege" for the bill is met by s 18(1)

  @blind
  Scenario: the president of the Bar attends and calls with counsel are erased
    Given the bill
      """
      Article 96. Lawyers' offices
      (1) A search ordered by the judge in the office or on the devices of a lawyer takes place only in the presence of the President of the Bar. Items and data covered by professional secrecy may not be consulted or seized.
      (2) On objection by the President of the Bar the item is sealed, unread, and the liberty judge, who takes no part in the inquiry, rules within five days. Items covered are given back and the copies destroyed.
      Article 97. Interception
      (1) The judge may order the interception of a specified line for one month in respect of a felony.
      (2) Conversations between a person and his lawyer may not be recorded or transcribed. A recording made by inadvertence is erased at once under the control of the liberty judge and may serve no purpose.
      """
    Then "legal-privilege" for the bill is met

  @blind
  Scenario: the officer should not look on purpose
    Given the bill
      """
      36. Examination of seized devices
      (1) An officer authorised by a warrant of a judge may examine a device seized under this Part for evidence of the offence stated in the warrant.
      (2) In doing so the officer shall not knowingly open a message which the officer is aware is from a solicitor to a client and concerns legal advice.
      (3) The officer shall note on the file the time at which the examination began and ended.
      37. Security of exhibits
      Devices shall be kept in a locked store, and the keeper of the store shall sign for each device received or issued.
      """
    Then "legal-privilege" for the bill is partly by s 36(2)

  @blind
  Scenario: secrecy of the profession falls away
    Given the bill
      """
      Sec. 22. Obligation to furnish information
      (1) Upon order of the court, any person, including counsel, notaries and auditors, shall furnish to the Task Force the data specified in the order that are in his possession or control.
      (2) The obligation prevails over any duty of silence owed to a client and over the privilege attaching to legal advice, and a person who furnishes data incurs no liability to the client.
      (3) The court shall issue the order upon a showing of probable cause to believe that an offense under this Act was committed.
      Sec. 23. Task Force
      The Task Force is composed of nine members appointed for a term of four years.
      """
    Then "legal-privilege" for the bill is contradicted by s 22(2)

  @blind
  Scenario: the matter is left to the general law of evidence
    Given the bill
      """
      8. Production of data
      (1) A judge may by order require a person to produce data specified in the order, being data in respect of which there are reasonable grounds to believe that they will afford evidence of an indictable offence.
      (2) A claim of legal professional privilege in respect of the data shall be made and determined in accordance with Part 3.10 of the Evidence Act.
      (3) The order shall state the form in which the data are to be produced and the time allowed.
      9. Variation
      The judge may vary the time allowed on the application of the person to whom the order is directed.
      """
    Then "legal-privilege" for the bill is deferred by s 8(2)

  @blind
  Scenario: privileges of accounts and of Members of Parliament
    Given the bill
      """
      5. Misuse of access privileges
      (1) A person who, having been granted user or administrator privileges, uses them to obtain data to which those privileges do not extend commits an offence.
      (2) An employee is not liable if a legal adviser to the employer had approved the use in writing.
      13. Search warrants
      (1) A magistrate may issue a warrant to search a computer for specified data where there are reasonable grounds to suspect an offence under section 5.
      (2) A warrant shall not be executed within the precincts of Parliament without leave of the Speaker, and nothing in this section affects the privileges of the House.
      """
    Then "legal-privilege" for the bill is missing

  @blind
  Scenario: exchanges between advocate and client stay out of reach and doubts go under seal to a judge
    Given the bill
      """
      8. Powers
      (1) A judge may order the production of stored data specified in the order.
      (2) A judge may issue a warrant to search the computer described in it, or to intercept the communications of a person named in it.

      21. Advocate and client
      (1) What passes between an advocate and a client for the sake of advice or of proceedings, pending or expected, may be neither sought nor taken nor listened to under section 8.
      (2) If it is claimed, or seems likely, that an item is of that kind, it is sealed unread and brought before a judge who has not dealt with the case. The judge decides after hearing a delegate of the Bar Council, who sorts the items together with the judge.
      (3) Items found to be of that kind are given back, and every copy is destroyed.
      """
    Then "legal-privilege" for the bill is met by s 21

  @blind
  Scenario: privilege is left to whatever the Evidence Act says
    Given the bill
      """
      18. Production and search
      (1) A judge may order a person to produce the data specified in the order.
      (2) A judge may issue a warrant to search the computer described in it.

      19. Privileged communications
      (1) Whether a communication between legal practitioner and client is protected from an order or warrant under section 18, and in what manner, shall be determined in accordance with the Evidence Act.
      """
    Then "legal-privilege" for the bill is deferred by s 19
