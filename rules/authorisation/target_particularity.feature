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
