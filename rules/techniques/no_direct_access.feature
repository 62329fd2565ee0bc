Feature: Authorities have no tap of their own

  Scenario: no interception and no tap
    Given the bill
      """
      7. Production
      (1) A judge may order a provider to hand over specified stored computer data.
      """
    Then "no-direct-access" for the bill is met

  Scenario: the provider checks the warrant and logs the access
    Given the bill
      """
      14. Execution of warrants
      (1) A judge may issue a warrant that requires a provider to intercept the communications of a suspect.
      (2) The provider shall verify the warrant before giving access, and the connection is logged by both.
      """
    Then "no-direct-access" for the bill is met
    And the bill grants interception

  Scenario: hardware linked to the monitoring centre
    Given the bill
      """
      22. Monitoring Centre
      (1) Every licensee shall install hardware linked to the Monitoring Centre giving real-time access to its network.
      """
    Then "no-direct-access" for the bill is contradicted by s 22(1)

  Scenario: direct access for the service
    Given the bill
      """
      22. Access of the Service
      (1) A provider shall give the Intelligence Service direct and permanent access to its communications network.
      """
    Then "no-direct-access" for the bill is contradicted by s 22(1)

  Scenario: the service may connect its own devices
    Given the bill
      """
      22. Connection
      (1) The Security Agency may connect to the networks of operators directly.
      """
    Then "no-direct-access" for the bill is contradicted by s 22(1)

  Scenario: the regulator may order a link
    Given the bill
      """
      22. Orders of the Commission
      (1) The Commission may require an operator to connect its switches to the monitoring facility of the Commission.
      """
    Then "no-direct-access" for the bill is contradicted by s 22(1)

  Scenario: a central facility on court order
    Given the bill
      """
      22. Interception centre
      (1) Where a court order so provides, an operator shall route the communications that the order names to the interception centre; the operator verifies the court order and both log each connection.
      """
    Then "no-direct-access" for the bill is met

  Scenario: a central facility on court order, without logs
    Given the bill
      """
      22. Interception centre
      (1) On presentation of a court order, an operator shall give the interception centre direct access to its network.
      """
    Then "no-direct-access" for the bill is partly by s 22(1)

  Scenario: officers who collect by their own means
    Given the bill
      """
      17. Traffic data
      (1) A judge may authorise a police officer to collect or record traffic data in real time through the application of technical means.
      """
    Then "no-direct-access" for the bill is partly by s 17(1)

  Scenario: a provider who collects by its own means
    Given the bill
      """
      17. Traffic data
      (1) A judge may order a service provider to collect or record traffic data of specified communications in real time.
      """
    Then "no-direct-access" for the bill is met

  Scenario: a capability that stands ready
    Given the bill
      """
      30. Capability
      (1) A provider shall maintain equipment capable of interception of the communications of its users under a warrant.
      """
    Then "no-direct-access" for the bill is partly by s 30(1)

  Scenario: direct access is forbidden
    Given the bill
      """
      22. Networks
      (1) A provider shall not give any authority direct access to its network.
      """
    Then "no-direct-access" for the bill is met

  Scenario: the public has access to a register
    Given the bill
      """
      40. Register of licences
      (1) The Authority shall maintain a register of licences and shall give the public online access to the register free of charge.
      """
    Then "no-direct-access" for the bill is met

  Scenario: remote access of customers is no business of the State
    Given the bill
      """
      41. Emergency numbers
      (1) An operator shall ensure that its customers have uninterrupted access to emergency numbers.
      """
    Then "no-direct-access" for the bill is met

  Scenario: an interface that the licensee does not see
    Given the bill
      """
      15. Interfaces
      (1) The licensee shall provide an interface through which the Directorate may extract communications data without the knowledge of the licensee.
      """
    Then "no-direct-access" for the bill is contradicted by s 15(1)

  Scenario: a centre on the lines of all operators, on court orders and with logs
    Given the bill
      """
      9. Centre
      (1) The Monitoring Centre is directly connected to the networks of the operators and operates only on a court order; every connection is logged.
      """
    Then "no-direct-access" for the bill is partly by s 9(1)

  @blind
  Scenario: the operator checks the order and makes the connection itself
    Given the bill
      """
      52. Carrying out an interception order
      (1) An interception order made by a judge of the High Court is served on the licensed operator of the network to which it relates.
      (2) The operator shall first check that the order is signed, in force and directed to a number or account on its network. It then isolates the communications described and delivers them to the agency named.
      (3) Every switch that can divert a communication stays on the operator's premises and under the sole control of its staff. No agency may install, keep or operate a device by which it could select or receive communications otherwise than by delivery under subsection (2).
      (4) The operator and the agency each keep a log of the start and end of every delivery, and the two logs are compared each month by the Commissioner for Surveillance.
      """
    Then "no-direct-access" for the bill is met

  @blind
  Scenario: direct access to the register of the court
    Given the bill
      """
      7. Illegal access
      A person who intentionally and without authority gains direct access to a computer system, or installs a monitoring device on a network of another, commits an offence and is liable to a fine or to imprisonment for two years, or to both.
      8. Production of records
      (1) A magistrate may order a provider to produce subscriber records that are reasonably believed to be evidence of an offence under section 7.
      (2) The provider extracts the records and sends them under seal to the registrar.
      9. Electronic filing
      Police stations and law firms shall have real-time direct access to the electronic cause list of the court by means of a link installed by the registrar at a central facility.
      """
    Then "no-direct-access" for the bill is met

  @blind
  Scenario: a national centre that can switch on only when the judge has released the order and everything is logged
    Given the bill
      """
      Article 22. Interception Centre
      (1) The Interception Centre is connected by secure line to the networks of the operators. It may receive communications only in execution of an order of the Supreme Court judge for a named line, and only after the judge has released the order in the system by means of his own electronic signature.
      (2) The technical installation records unalterably each connection, the number of the order and the official on duty. The operator receives a copy of the record and may stop a connection for which there is no released order.
      (3) The judge inspects the records every quarter.
      Article 23. Staff
      The staff of the Centre are bound to secrecy and are vetted every three years.
      """
    Then "no-direct-access" for the bill is partly

  @blind
  Scenario: every licensee puts a probe on its core network
    Given the bill
      """
      18. Lawful interception facilities
      (1) It is a condition of every unified licence that the licensee shall, at its own cost, place probes at its gateway and switching locations and extend a dark fibre from each of them to the Government's surveillance centre in the service area.
      (2) The centre shall be able to provision a target and to view call content and location without reference to the licensee.
      (3) The licensee shall provide space, power and air-conditioning for the equipment.
      19. Quality of service
      The licensee shall keep the rate of dropped calls below two per cent in each month and shall submit the figures to the Authority in the form specified.
      """
    Then "no-direct-access" for the bill is contradicted

  @blind
  Scenario: the police query the customer files of the operators by themselves
    Given the bill
      """
      Sec. 6. Subscriber and call detail portal
      (1) Every public telecommunications entity shall establish and maintain an interface by which accredited personnel of the National Bureau of Investigation and the National Police may at any hour search and download the entity's subscriber and call detail records.
      (2) The interface shall operate without human intervention by the entity, and the entity shall not be informed of the searches made.
      (3) The Department shall issue the technical standard of the interface within ninety days.
      Sec. 7. Penalties
      An entity that fails to establish the interface shall be punished by a fine of one million pesos for each month of delay.
      Sec. 8. Separability
      If any provision of this Act is held invalid, the other provisions shall remain in effect.
      """
    Then "no-direct-access" for the bill is contradicted

  @blind
  Scenario: a court decision is needed but the operator never sees it and holds no switch
    Given the bill
      """
      Article 64. Duties of communication operators
      (1) Control of communications is permitted only on the basis of a court decision.
      (2) For the conduct of operative measures operators shall install in their networks equipment meeting the requirements approved by the Security Service, through which officers of the Service carry out the control from a remote console in the premises of the Service.
      (3) The court decision is kept by the officer who obtained it and is not presented to the operator. Operators shall take measures to prevent disclosure of the methods used.
      Article 65. Settlement of accounts
      Operators settle accounts with one another for the passing of calls under contracts, at prices which are not discriminatory.
      """
    Then "no-direct-access" for the bill is contradicted by art 64(2)

  @blind
  Scenario: the provider's own staff connect after checking the judge's order and no police terminal hangs on the network
    Given the bill
      """
      11. Interception
      (1) A judge of the High Court may order the interception of the communications of the person named in the order.

      12. How it is carried out
      (1) The provider's own staff make the connection, and only when they have seen the order and have checked that it bears the signature of the judge and names the account.
      (2) The police may not have a terminal, probe or line of their own on the provider's network.
      (3) Provider and police each keep a log of when the connection was made and cut.
      """
    Then "no-direct-access" for the bill is met by s 12

  @blind
  Scenario: an interface at the centre through which the service itself selects, unseen by the operator
    Given the bill
      """
      16. Interception warrants
      (1) The Minister of Security may issue a warrant to intercept the communications of the persons named in it.

      17. Interface
      (1) Each operator shall at its own cost set up and keep in order, at the premises of the Communications Centre, an interface by means of which the officers of the Service themselves select and draw off the communications.
      (2) The interface shall be so made that the operator cannot learn which communications are selected.
      (3) The warrants are kept at the Centre. The operator is not entitled to see a warrant.
      """
    Then "no-direct-access" for the bill is contradicted by s 17
