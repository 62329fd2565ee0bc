Feature: Hacking by the State is kept within strict limits

  Scenario: a Part of its own with all limits
    Given the bill
      """
      20. Remote access warrants
      (1) A judge of the High Court may issue a warrant to access a computer remotely, only for an offence listed in the Schedule.
      (2) The warrant specifies the computer, the tool and the period.
      (3) The agency shall disclose to the maker every vulnerability that it has used.
      (4) At the end the tool is removed and the system is restored to its original state.
      (5) Data that are not relevant are deleted at once and every measure is logged.
      (6) The person is notified within thirty days of the end.
      (7) No device outside the territory shall be accessed without the consent of the other State.
      """
    Then "government-hacking-limits" for the bill is met
    And the bill grants remote-access

  Scenario: a judge and a list of crimes
    Given the bill
      """
      20. Remote tools
      (1) A judge may authorise the police to access a computer remotely for the investigation of a serious offence.
      (2) The application specifies the device.
      """
    Then "government-hacking-limits" for the bill is partly

  Scenario: any tool whatever
    Given the bill
      """
      20. Remote tools
      (1) An investigator may use remote forensic software, or any other technological tool, to access a computer.
      """
    Then "government-hacking-limits" for the bill is contradicted by s 20(1)

  Scenario: remote access without any limit
    Given the bill
      """
      20. Remote tools
      (1) A police officer may access a computer remotely.
      """
    Then "government-hacking-limits" for the bill is missing

  Scenario: all limits but for the flaw that is used
    Given the bill
      """
      20. Remote access warrants
      (1) A judge of the High Court may issue a warrant to access a computer remotely, only for an offence listed in the Schedule.
      (2) The warrant specifies the computer, the tool and the period.
      (3) At the end the tool is removed and the system is restored to its original state.
      (4) Data that are not relevant are deleted at once and every measure is logged.
      (5) The person is notified within thirty days of the end.
      """
    Then "government-hacking-limits" for the bill is partly

  Scenario: hacking is ruled out
    Given the bill
      """
      20. Search
      (1) A judge may issue a warrant to search a computer where there are reasonable grounds to suspect that it holds evidence of an offence.
      (2) Nothing in this section authorises covert remote access to a device.
      """
    Then "government-hacking-limits" for the bill is met by s 20(2)

  Scenario: limits of another power
    Given the bill
      """
      20. Remote tools
      (1) A police officer may access a computer remotely.
      31. Interception
      (1) A judge of the High Court may issue a warrant to intercept the communications of a person suspected of an offence listed in the Schedule.
      (2) The person is notified within thirty days and recordings that are not relevant are destroyed.
      """
    Then "government-hacking-limits" for the bill is missing

  Scenario: the Minister approves
    Given the bill
      """
      20. Remote tools
      (1) The Director may, with the approval of the Minister, install software on a computer of a suspect to access it remotely.
      (2) The approval names the device and is limited to serious offences.
      """
    Then "government-hacking-limits" for the bill is partly

  Scenario: any tool, but a judge decides
    Given the bill
      """
      20. Remote tools
      (1) A judge may authorise an officer to access a computer remotely, with any technical tool, for an offence listed in the Schedule.
      (2) Every measure is logged.
      """
    Then "government-hacking-limits" for the bill is partly

  Scenario: remote attendance of witnesses
    Given the bill
      """
      20. Hearings
      (1) The court may allow a witness to attend a hearing by remote participation.
      """
    Then "government-hacking-limits" for the bill does not apply

  Scenario: software that the officer takes away again
    Given the bill
      """
      20. Source telecommunication
      (1) The court may order that an officer access a computer remotely where certain facts support the suspicion of a particularly serious offence.
      (2) Changes to the system are limited to what is indispensable and are undone at the end.
      """
    Then "government-hacking-limits" for the bill is partly

  Scenario: ruled out in one section and granted in the next
    Given the bill
      """
      20. Search
      (1) Nothing in this section authorises remote access to a device.
      21. Tools
      (1) The Director may install software on a computer and read it from afar without the knowledge of its user.
      """
    Then "government-hacking-limits" for the bill is missing

  Scenario: a judge or the Director
    Given the bill
      """
      20. Remote access warrants
      (1) A judge or the Director may issue a warrant to access a computer remotely, only for an offence listed in the Schedule.
      (2) The warrant specifies the computer, the tool and the period.
      (3) The agency shall disclose to the maker every vulnerability that it has used.
      (4) At the end the tool is removed and the system is restored to its original state.
      (5) Data that are not relevant are deleted at once and every measure is logged.
      (6) The person is notified within thirty days of the end.
      (7) No device outside the territory shall be accessed without the consent of the other State.
      """
    Then "government-hacking-limits" for the bill is partly

  @blind
  Scenario: the search power says that it is an open search and no break-in from afar
    Given the bill
      """
      21. Search warrants for computers
      (1) A magistrate may issue a warrant to search the premises named in it and to examine the computer described in it, if there are reasonable grounds to suspect that the computer holds evidence of an offence.
      (2) The search is carried out at the premises, in the presence of the occupier or an independent witness, and with equipment physically connected to the computer.
      (3) This section does not permit, and no power in this Act is to be read as permitting, an officer to enter or alter a computer secretly or from a distance, to plant software on it, or to make use of a flaw in its security.
      22. Offence of obstruction
      A person who obstructs an officer in the execution of a warrant is liable to a fine of 2,000 dollars.
      """
    Then "government-hacking-limits" for the bill is met by s 21(3)

  @blind
  Scenario: a closed regime for covert intrusion with every safeguard
    Given the bill
      """
      Article 100b. Intrusion into an information system
      (1) A chamber of three judges may permit covert intrusion into a specified device used by the accused, for 30 days, if specific facts give rise to suspicion of an offence listed in Annex 2 and every other measure would be futile. The harm to the person and to the security of others must not outweigh the aim.
      (2) The tool is tested beforehand by an independent body. It may make only the changes indispensable for the collection, these are undone at the end, and each step is recorded in a tamper-proof protocol. No data may be added or altered.
      (3) A vulnerability that comes to be known is reported to the manufacturer without delay. Orders to weaken products are inadmissible.
      (4) Data outside the permission, or from the core of private life, are deleted at once; all other data are destroyed when the proceedings end.
      (5) Devices abroad may not be entered without the consent of the State concerned.
      (6) The person is notified within six months and may claim review and damages before the court.
      (7) An independent supervisory commission inspects each case and publishes yearly figures.
      """
    Then "government-hacking-limits" for the bill is met

  @blind
  Scenario: a judge and a list of grave crimes, but no rule on flaws or on the soundness of the device
    Given the bill
      """
      27A. Use of remote forensic software
      (1) A judge of the High Court may, on application, authorise a police officer to install and use remote forensic software on a computer identified in the application, where there are reasonable grounds to believe that evidence of murder, kidnapping, terrorism or the sexual abuse of a child is held there and cannot be collected by other means in this Part.
      (2) The authorisation has effect for not more than 14 days and may be extended once on the same proof.
      (3) The application shall describe the computer, the offence and the evidence sought.
      27B. Fees
      No court fee is payable on an application under this Part.
      """
    Then "government-hacking-limits" for the bill is partly

  @blind
  Scenario: whatever technical means the agency thinks fit
    Given the bill
      """
      15. Special powers of the Cyber Bureau
      (1) For the purpose of detecting, preventing or investigating an offence under this Act, the Bureau may employ technical means of any description, spyware and remotely activated forensic programmes among them, to obtain entry to a computer, phone or network and to extract or record what passes through it.
      (2) The Director of the Bureau shall approve each operation and may approve operations by category.
      16. Fund
      There is established a Cyber Security Fund, into which shall be paid moneys appropriated by the National Assembly and levies under section 17.
      17. Levy
      A bank shall pay into the Fund 0.005 of each electronic transaction.
      """
    Then "government-hacking-limits" for the bill is contradicted by s 15(1)

  @blind
  Scenario: the ordinary search may also be made unseen over the network
    Given the bill
      """
      Article 57. Search of computer systems
      (1) Officers of judicial police may, in the course of an inquiry, access by any means a computer system and the data stored there which are of interest to the inquiry.
      (2) The access may take place from the system on which the search is conducted or, over the network and without the knowledge of the user, from the premises of the service, if need be by neutralising the protection of the system.
      (3) The data may be copied on any medium. The media are placed under seal.
      Article 58. Experts
      The officers may have recourse to any qualified person, who swears an oath in writing to lend assistance on his honour and conscience.
      """
    Then "government-hacking-limits" for the bill is contradicted by art 57(2)

  @blind
  Scenario: hacking as an offence and remote access to a hearing
    Given the bill
      """
      4. Hacking
      A person who, knowing that he is not authorised, gains remote access to a computer or installs software on it by technical means, commits an offence and is liable to imprisonment for a term not exceeding five years.
      5. Evidence by live link
      (1) The court may allow a witness who is abroad or unwell to give evidence by remote access through a video link.
      (2) The registrar shall test the equipment and shall stop the link if the voice or picture fails.
      6. Forensic laboratory
      The Minister may designate a laboratory for the analysis of exhibits already in the custody of the court. The laboratory shall issue a signed report to both parties.
      """
    Then "government-hacking-limits" for the bill does not apply

  @blind
  Scenario: the chapter does not permit software to be planted or a weakness to be used
    Given the bill
      """
      Article 14. Search
      (1) The judge may order that a data carrier or computer designated in the order be searched. The examination takes place on equipment which is in the custody of the investigating body.

      Article 16. Limits
      (1) No provision of this Chapter is to be understood as permitting the investigating body, or anyone on its behalf,
      a) to bring a program into the equipment of another person without that person's knowledge;
      b) to make use of a security flaw in order to gain entry to such equipment; or
      c) to observe from a distance what takes place in it.
      (2) Data got in that way may not be used.
      """
    Then "government-hacking-limits" for the bill is met by s 16

  @blind
  Scenario: an ordinary search warrant may be carried out from afar by planting programs, for any offence
    Given the bill
      """
      20. Search warrants
      (1) A magistrate may issue a warrant to search a computer if there is reason to suspect that it holds evidence of an offence.

      21. Manner of execution
      (1) The warrant may be executed on the spot or across a network, with or without the knowledge of the occupier, and by whatever means the officer finds fit, including the placing of a program in the computer and the defeating of its protective features.
      (2) The officer shall lodge a return with the court within fourteen days.
      """
    Then "government-hacking-limits" for the bill is contradicted by s 21(1)
