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
