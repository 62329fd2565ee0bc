Feature: The power needs reasonable grounds tied to an offence

  Scenario: a judge needs reasonable grounds for an offence
    Given the bill
      """
      3. Unlawful access
      A person who intentionally and without right gains access to a computer system commits an offence.
      6. Search of computer systems
      (1) A judge may authorise an investigator to enter premises and to search and seize a computer system named in the authority where there are reasonable grounds to suspect that an offence under section 3 has been committed and that the system holds proof of that offence.
      (2) The authority is shown to the occupier of the premises.
      """
    Then "reasonable-suspicion-grounds" for search-seizure is met by s 6(1)

  Scenario: the same search, or when it is otherwise necessary
    Given the bill
      """
      3. Unlawful access
      A person who intentionally and without right gains access to a computer system commits an offence.
      6. Search of computer systems
      (1) A judge may authorise an investigator to enter premises and to search and seize a computer system named in the authority where there are reasonable grounds to suspect that an offence under section 3 has been committed and that the system holds proof of that offence, or where the search is otherwise necessary.
      (2) The authority is shown to the occupier of the premises.
      """
    Then "reasonable-suspicion-grounds" for search-seizure is partly by s 6(1)

  Scenario: the data need only be possibly relevant
    Given the bill
      """
      3. Unlawful access
      A person who intentionally and without right gains access to a computer system commits an offence.
      6. Search of computer systems
      (1) A judge may authorise an investigator to enter premises and to search and seize a computer system named in the authority where there are reasonable grounds to suspect that the system holds data which may be relevant to an inquiry.
      (2) The authority is shown to the occupier of the premises.
      """
    Then "reasonable-suspicion-grounds" for search-seizure is partly by s 6(1)

  Scenario: no ground is named at all
    Given the bill
      """
      3. Unlawful access
      A person who intentionally and without right gains access to a computer system commits an offence.
      6. Search of computer systems
      (1) A judge may authorise an investigator to enter premises and to search and seize a computer system named in the authority.
      (2) The authority is shown to the occupier of the premises.
      """
    Then "reasonable-suspicion-grounds" for search-seizure is missing
    And the bill grants search-seizure

  Scenario: a later subsection lifts the grounds
    Given the bill
      """
      3. Unlawful access
      A person who intentionally and without right gains access to a computer system commits an offence.
      6. Search of computer systems
      (1) A judge may authorise an investigator to enter premises and to search and seize a computer system named in the authority where there are reasonable grounds to suspect that an offence under section 3 has been committed and that the system holds proof of that offence.
      (2) The authority is shown to the occupier of the premises.
      (3) Notwithstanding subsection (1), the judge may give the authority for any purpose whatever that the Director of the Agency puts forward, and no ground for suspicion need be shown.
      """
    Then "reasonable-suspicion-grounds" for search-seizure is contradicted by s 6(3)

  Scenario: it is enough that the officer himself is satisfied
    Given the bill
      """
      14. Production of stored data
      (1) Where a police officer is satisfied that stored data are needed for the investigation of an offence, the officer may by notice require the person in possession of the data to hand them over.
      """
    Then "reasonable-suspicion-grounds" for production is partly by s 14(1)

  Scenario: the Director may listen for any purpose
    Given the bill
      """
      17. Interception
      (1) The Director may, for any purpose that the Director thinks fit, order a network operator to intercept and record the content of any communication.
      (2) The operator shall carry out the order without delay.
      """
    Then "reasonable-suspicion-grounds" for interception is contradicted by s 17(1)
    And the bill grants interception

  Scenario: economic interests stand beside real grounds
    Given the bill
      """
      20. Collection of traffic data in real time
      (1) The High Court may order a service provider to record in real time the traffic data of a specified subscriber if it finds
      (a) that there are reasonable grounds to suspect that the subscriber has committed an offence under this Act and that the data are evidence of that offence; or
      (b) that the recording serves the economic interests of the Republic.
      """
    Then "reasonable-suspicion-grounds" for traffic-collection is partly

  Scenario: the grounds stand only in the objects of the Act
    Given the bill
      """
      1. Objects
      The object of this Act is that no communication be intercepted unless there is reasonable suspicion of a specific offence.
      4. Interception of content
      (1) The Supreme Court may order a telecommunications undertaking to intercept and record the content of the communications of a named person.
      (2) The undertaking carries out the order at its own cost.
      """
    Then "reasonable-suspicion-grounds" for interception is missing

  Scenario: the grounds for a search do not serve for interception
    Given the bill
      """
      7. Search of premises and devices
      (1) A magistrate may issue a warrant to search a place and to seize a device found there if the evidence on oath discloses reasonable grounds to believe that an offence has been committed and that the device was used to commit it.
      8. Interception
      (1) A judge may order a service provider to intercept the content of the communications specified in the order.
      """
    Then "reasonable-suspicion-grounds" for search-seizure is met by s 7(1)
    And "reasonable-suspicion-grounds" for interception is missing

  Scenario: one general clause sets the grounds for every order
    Given the bill
      """
      3. Conditions common to all orders
      No order under this Act shall be made unless the judge finds, on the facts set out in the application, reasonable grounds to suspect an identified person of an offence and to believe that the data concerned are evidence in the investigation of that offence.
      4. Preservation
      (1) A judge may order a person to preserve specified computer data unaltered for sixty days.
      5. Production
      (1) A judge may order a person to hand over specified stored computer data.
      """
    Then "reasonable-suspicion-grounds" for preservation is met by s 3
    And "reasonable-suspicion-grounds" for production is met by s 3

  Scenario: the grounds are left to the code of procedure
    Given the bill
      """
      13. Interception of communications
      (1) The court may order the interception of the content of communications on the grounds laid down in the Code of Criminal Procedure.
      (2) The order is given in writing.
      """
    Then "reasonable-suspicion-grounds" for interception is deferred by s 13(1)

  @blind
  Scenario: concrete facts that a named person committed a listed offence
    Given the bill
      """
      Article 33. Handing over of stored data
      (1) The judge of first instance orders the holder to hand over stored data if concrete facts, which the demand recites and which the judge has verified in the file, give cause to suspect that an identified person has committed an offence under Articles 210 to 214 and that the data will serve as proof of it.
      (2) The data are listed in the decision.
      (3) The holder may lodge an objection within five days.
      """
    Then "reasonable-suspicion-grounds" for production is met by s 33(1)

  @blind
  Scenario: reasonable grounds belong to the arrest and the traffic order needs only a form
    Given the bill
      """
      8. Arrest
      (1) A police officer who suspects on reasonable grounds that a person has committed an offence under Part II may arrest that person.

      9. Traffic data orders
      (1) The Bureau may apply to a judge for an order that a provider collect in real time the traffic data of the account named in the application.
      (2) The application shall be on oath, in Form 4, and shall be accompanied by the order proposed.
      (3) The judge, having considered the application, may make the order, which lasts for not more than two months.
      """
    Then "reasonable-suspicion-grounds" for traffic-collection is missing
