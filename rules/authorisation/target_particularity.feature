Feature: The order names its target

  Scenario: the warrant states account, facility and offence
    Given the bill
      """
      14. Interception warrants
      (1) A judge may issue a warrant for the interception of communications where there are reasonable grounds to suspect a serious offence.
      (2) The warrant shall state the identity or account of the person, the communications to be intercepted, the facility, the offence and the period.
      """
    Then "target-particularity" for interception is met by s 14(2)
    And the bill grants interception

  Scenario: a warrant that need not name anybody
    Given the bill
      """
      14. Interception warrants
      (1) A judge may issue a warrant for the interception of communications where there are reasonable grounds to suspect a serious offence.
      (2) The warrant need not name any person or account.
      """
    Then "target-particularity" for interception is contradicted by s 14(2)

  Scenario: nothing is named
    Given the bill
      """
      14. Interception warrants
      (1) A judge may issue a warrant for the interception of communications where there are reasonable grounds to suspect a serious offence.
      (2) The warrant shall state the date of its issue and the rank of the officer.
      """
    Then "target-particularity" for interception is missing

  Scenario: specified data
    Given the bill
      """
      9. Production orders
      (1) A judge may order a person to hand over specified computer data that are in that person's possession.
      """
    Then "target-particularity" for production is met by s 9(1)

  Scenario: data described in the order
    Given the bill
      """
      9. Production orders
      (1) A judge may order a person to hand over the computer data that are described in the order.
      """
    Then "target-particularity" for production is met by s 9(1)

  Scenario: only the addressee is named
    Given the bill
      """
      9. Production orders
      (1) A judge may order a person named in the order to hand over any computer data that are in that person's possession.
      """
    Then "target-particularity" for production is partly by s 9(1)

  Scenario: classes of persons
    Given the bill
      """
      14. Interception
      (1) The Minister may direct a licensee to intercept the messages of any person or class of persons.
      """
    Then "target-particularity" for interception is partly by s 14(1)

  Scenario: the premises alone
    Given the bill
      """
      7. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter the premises specified in the warrant and search and seize a computer, where there are reasonable grounds to believe that it holds proof of an offence.
      (2) The warrant is shown to the occupier.
      """
    Then "target-particularity" for search-seizure is partly by s 7(1)

  Scenario: the premises and whatever computer is found there
    Given the bill
      """
      7. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter premises and search and seize the computer described in the warrant, where there are reasonable grounds to believe that it holds proof of an offence.
      (2) The inspector may also search any other device found on the premises.
      """
    Then "target-particularity" for search-seizure is partly

  Scenario: all that the provider holds
    Given the bill
      """
      9. Production
      (1) An inspector may require a service provider to hand over all data held by the provider relating to any period.
      """
    Then "target-particularity" for production is contradicted by s 9(1)

  Scenario: such devices as the officer considers necessary
    Given the bill
      """
      7. Search of computers
      (1) An inspector may, on a warrant of a magistrate, enter premises and seize such devices as the inspector considers necessary.
      """
    Then "target-particularity" for search-seizure is contradicted by s 7(1)

  Scenario: a form that regulations prescribe
    Given the bill
      """
      7. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter premises and search and seize a computer, where there are reasonable grounds to believe that it holds proof of an offence.
      (2) The contents of the warrant shall be as prescribed by regulations made under section 60.
      """
    Then "target-particularity" for search-seizure is deferred by s 7(2)

  Scenario: the application names suspect and system
    Given the bill
      """
      22. Remote tools
      (1) A judge may authorise an officer to install software covertly on a computer in order to search it remotely.
      (2) The application shall state the name of the suspect and shall describe the computer system concerned.
      """
    Then "target-particularity" for remote-access is met by s 22(2)

  Scenario: the time for the answer is specified, the data are not
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over subscriber information within the period specified in the notice.
      (2) The notice shall specify the time within which and the place at which the information shall be handed over.
      """
    Then "target-particularity" for production is missing

  Scenario: the offence is specified, the target is not
    Given the bill
      """
      14. Interception
      (1) A judge may order a provider to intercept communications in the investigation of an offence specified in the Schedule.
      """
    Then "target-particularity" for interception is missing

  Scenario: specified for one power, open for another
    Given the bill
      """
      9. Preservation
      (1) An inspector may by notice direct a person to preserve the computer data specified in the notice.
      10. Search
      (1) A magistrate may issue a warrant to enter a place and search computers.
      """
    Then "target-particularity" for preservation is met by s 9(1)
    And "target-particularity" for search-seizure is missing

  Scenario: the proposed clause
    Given the bill
      """
      7. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter premises and search and seize a computer, where there are reasonable grounds to believe that it holds proof of an offence.
      16. Content of orders
      An order under this Act shall specify the person, account, computer system or premises that it concerns, the data sought and the period to which they relate, and gives no power over any other.
      """
    Then "target-particularity" for search-seizure is met by s 16

  @blind
  Scenario: the interception order states person, number, kind of communication, offence and days
    Given the bill
      """
      12. Interception orders
      (1) A judge may, on sworn evidence giving reasonable grounds to suspect an offence listed in the Schedule, order an operator to intercept communications.

      13. Contents of an interception order
      (1) A judge who makes an order under section 12 must state in it—
      (a) the name of the person whose communications are to be intercepted or, if the name is not known, the number or account which the person uses;
      (b) the service and the kinds of communication to be intercepted;
      (c) the offence under investigation; and
      (d) the first and last day of the interception.
      (2) An order that lacks any of these is void.
      """
    Then "target-particularity" for interception is met by s 13(1)

  @blind
  Scenario: the search warrant describes place, device, kinds of files and span of dates
    Given the bill
      """
      Sec. 8. Warrants for electronic devices.
      (a) No warrant to search an electronic device shall issue except upon probable cause, supported by affidavit.
      (b) The warrant shall describe with particularity the place to be entered, each device to be searched, the account or user concerned, the types of files to be examined, and the dates between which those files were created or altered.
      (c) Files outside that description shall not be opened, except so far as is unavoidable in order to locate the files described.
      (d) The executing officer shall file an inventory with the clerk within five days.
      """
    Then "target-particularity" for search-seizure is met by s 8(b)

  @blind
  Scenario: an order to produce may be framed by classes of subscribers
    Given the bill
      """
      Article 26. Communication of data held by operators
      (1) The investigating judge may order an operator to communicate stored traffic and location data when there are serious indications of an offence.
      (2) The order indicates the type of data and the period concerned, as well as the persons or classes of persons to whom the data relate.
      (3) The operator replies within five working days, in a format that allows the integrity of the data to be checked.
      (4) An operator who objects to the order may bring the matter before the indictment chamber within three days.
      """
    Then "target-particularity" for production is partly by art 26(2)

  @blind
  Scenario: every handset in the district is metered
    Given the bill
      """
      36. Area collection
      (1) On the application of the police, a magistrate who is satisfied that there are reasonable grounds to suspect that an offence has been committed may order a mobile operator to record in real time the traffic and location data of all devices connected to its network in the whole of a district.
      (2) It is not necessary for the order to identify a person, account or device.
      (3) The police may sift the data by any keyword, number or pattern they think fit.
      (4) The order remains in force for 14 days and may be renewed once on fresh evidence.
      """
    Then "target-particularity" for traffic-collection is contradicted

  @blind
  Scenario: the application gives particulars of the officer but not of the target
    Given the bill
      """
      15. Remote forensic tools
      (1) A judge may authorise the Cybercrime Unit to use a remote forensic tool where there are reasonable grounds to suspect that an offence punishable by ten years' imprisonment or more has been committed.
      (2) The application shall be in Form 6 and shall specify the name, rank and station of the officer applying, the name of the supplier of the tool, and the address for service.
      (3) The authorisation shall bear the date, the seal of the court and the name of the judge.
      (4) An authorisation expires after 30 days. A further one may be given only if the judge is again satisfied of the matters in subsection (1).
      """
    Then "target-particularity" for remote-access is missing

  @blind
  Scenario: the order specifies the provider and then sweeps in all its customers
    Given the bill
      """
      47. Orders for customer data
      (1) A judge may, where it is reasonably suspected that a licensed provider's services have been used to commit an offence, make an order under this section.
      (2) The order shall specify the name and registered office of the licensed provider, the officer to whom delivery is to be made, and the day for delivery.
      (3) On that day the provider shall deliver all of the stored data in its possession, being the data of each and every customer, of whatever kind and relating to any period.
      (4) A provider that does not deliver is liable to a fine of one million shillings for each day.
      """
    Then "target-particularity" for production is contradicted by s 47(3)

  @blind
  Scenario: the account, the categories of records and the dates stand in the warrant
    Given the bill
      """
      Sec. 4. Warrants for stored content and records.
      (a) A court of competent jurisdiction may issue a warrant requiring a provider to disclose stored content or records upon a showing of probable cause.
      (b) No warrant shall issue under this section unless it sets forth with particularity—
      (1) the account, by its assigned identifier or by the name of its holder;
      (2) each category of content or record to be disclosed;
      (3) the first and last dates of the period to which the disclosure relates; and
      (4) the offense under investigation.
      (c) A warrant directed to all users who were present in an area, or who entered a given search term, is void.
      """
    Then "target-particularity" for production is met by s 4(b)

  @blind
  Scenario: the warrant has to specify the cable and then takes in everything on it
    Given the bill
      """
      22. Contents of acquisition warrants
      (1) A warrant issued by the Intelligence Court under section 21 for the interception of external communications shall be in writing and shall specify with precision the cable, bearer or satellite link from which the communications are to be acquired.
      (2) The warrant extends to every communication carried on the cable, bearer or link so specified, whoever the sender or the recipient may be.
      (3) The warrant shall also specify the date on which it ceases to have effect.
      """
    Then "target-particularity" for interception is contradicted by s 22(2)
