Feature: Traffic data are protected like content

  Scenario: one judge for everything
    Given the bill
      """
      9. Production
      (1) A judge of the High Court may order a provider to hand over traffic data, location data and content data that the order specifies, where there are reasonable grounds to suspect an offence.
      """
    Then "traffic-data-equal-protection" for the bill is met by s 9(1)
    And the bill grants production

  Scenario: the same conditions for traffic data
    Given the bill
      """
      9. Production
      (1) A judge may order a provider to hand over stored content data.
      (2) Traffic data and location data may be obtained only under the same conditions.
      """
    Then "traffic-data-equal-protection" for the bill is met by s 9(2)

  Scenario: a police notice for traffic data
    Given the bill
      """
      9. Traffic data
      (1) A police officer may by written notice require a provider to hand over traffic data.
      10. Content
      (1) A judge may order a provider to hand over stored content data.
      """
    Then "traffic-data-equal-protection" for the bill is contradicted by s 9(1)

  Scenario: on the police's request
    Given the bill
      """
      9. Traffic data
      (1) A provider shall hand over traffic data on the request of a police officer.
      """
    Then "traffic-data-equal-protection" for the bill is contradicted by s 9(1)

  Scenario: a judge for live data, an officer for who the subscriber is
    Given the bill
      """
      9. Subscriber information
      (1) A police officer may by notice require a provider to hand over subscriber information.
      10. Traffic data
      (1) A judge may order a provider to hand over traffic data and to collect traffic data in real time.
      """
    Then "traffic-data-equal-protection" for the bill is partly

  Scenario: a lower court
    Given the bill
      """
      9. Traffic data
      (1) A magistrate may order a provider to hand over stored traffic data.
      """
    Then "traffic-data-equal-protection" for the bill is partly

  Scenario: subscriber data that tell a life
    Given the bill
      """
      2. Interpretation
      (1) In this Act, "subscriber information" includes browsing history, location data and the logs of dynamic internet protocol addresses.
      9. Production
      (1) A judge may order a provider to hand over subscriber information and content data.
      """
    Then "traffic-data-equal-protection" for the bill is contradicted by s 2(1)

  Scenario: subscriber data without traffic data
    Given the bill
      """
      2. Interpretation
      (1) In this Act, "subscriber information" means the name, address and billing details of a subscriber other than traffic data or content data.
      9. Production
      (1) A judge may order a provider to hand over specified stored data, including traffic data and content data.
      """
    Then "traffic-data-equal-protection" for the bill is met by s 9(1)

  Scenario: any data on a police notice
    Given the bill
      """
      9. Production
      (1) A police officer may by notice require any person to hand over specified stored data.
      """
    Then "traffic-data-equal-protection" for the bill is contradicted by s 9(1)

  Scenario: only the path
    Given the bill
      """
      9. Preservation
      (1) A police officer may by notice require a provider to preserve specified traffic data and to disclose sufficient traffic data to identify the path of the communication.
      10. Production
      (1) The High Court may order a provider to hand over traffic data.
      """
    Then "traffic-data-equal-protection" for the bill is partly

  Scenario: nobody is named
    Given the bill
      """
      9. Production
      (1) A production order may require a provider to hand over traffic data.
      """
    Then "traffic-data-equal-protection" for the bill is missing

  Scenario: no such data
    Given the bill
      """
      9. Search of premises
      (1) A judge may issue a warrant to search premises for drugs.
      """
    Then "traffic-data-equal-protection" for the bill does not apply

  Scenario: a regulator directs licensees to give call records
    Given the bill
      """
      11. Call records
      (1) An authorised officer may direct any licensee to furnish call detail records.
      """
    Then "traffic-data-equal-protection" for the bill is contradicted by s 11(1)

  Scenario: an urgent route of the police for a short time
    Given the bill
      """
      11. Traffic data
      (1) A judge may order a provider to hand over traffic data.
      (2) In urgent cases a police officer may by temporary order require a provider to hand over stored data, and the officer applies to the judge within a day.
      """
    Then "traffic-data-equal-protection" for the bill is partly

  Scenario: an officer collects live traffic data
    Given the bill
      """
      11. Collection
      (1) A police officer may collect or record traffic data of specified communications in real time.
      (2) A judge may order a provider to hand over stored content data.
      """
    Then "traffic-data-equal-protection" for the bill is contradicted by s 11(1)

  Scenario: the same conditions for the renewal of an order
    Given the bill
      """
      11. Orders
      (1) A magistrate may order a provider to hand over subscriber information or traffic data.
      (2) The renewal of an order for traffic data is subject to the same conditions as its issue.
      """
    Then "traffic-data-equal-protection" for the bill is partly

  Scenario: the prosecutor or the police for the stored data
    Given the bill
      """
      5. Live
      (1) A judge may order a provider to record the traffic data of a specified connection.
      6. Data
      (1) The public prosecutor or a police officer may require a provider to hand over traffic data.
      """
    Then "traffic-data-equal-protection" for the bill is contradicted by s 6(1)

  Scenario: traffic data of a communication are not its content
    Given the bill
      """
      5. Traffic data
      (1) A magistrate may order a provider to disclose traffic data concerning a specified communication.
      6. Interception
      (1) A judge of the High Court may issue a warrant to intercept the content of communications.
      """
    Then "traffic-data-equal-protection" for the bill is partly

  @blind
  Scenario: one judge and one set of grounds for everything that a communication leaves behind
    Given the bill
      """
      3. Meaning of terms
      (1) "protected information" means the content of a communication and any traffic data or location data relating to it, whether stored or passing.
      (2) "subscriber particulars" means only the name, postal address, contract number and form of payment of a customer. It leaves out network addresses assigned to a session, places, and persons contacted.
      12. Obtaining protected information
      (1) Protected information may be collected in real time, or demanded from store, only under a warrant of a judge of the High Court who is satisfied that there are reasonable grounds to suspect a serious offence and that the measure is proportionate.
      (2) The same application, the same proof and the same period of 30 days apply whatever the class of protected information.
      13. Subscriber particulars
      A magistrate may order a provider to disclose the subscriber particulars of an identified customer.
      """
    Then "traffic-data-equal-protection" for the bill is met

  @blind
  Scenario: cell-site and log records need the same probable cause warrant as messages
    Given the bill
      """
      Sec. 2703A. Warrant for records and contents
      (a) A governmental entity may require a provider of electronic communication service to disclose the contents of a communication, or any noncontent record concerning it, including routing, session, log and cell-site records, only pursuant to a warrant issued by a district judge on probable cause.
      (b) The installation of a pen register or any other acquisition of such records as they are generated is subject to the warrant described in subsection (a) and to no lesser standard.
      (c) Basic account information, being the name and billing address under which an account was opened and nothing more, may be obtained by court subpoena.
      Sec. 2703B. Delayed effective date
      This Act takes effect 120 days after enactment.
      """
    Then "traffic-data-equal-protection" for the bill is met

  @blind
  Scenario: the judge for live data and the prosecutor for the stored
    Given the bill
      """
      Article 263. Traffic data as they arise
      (1) The judge for preliminary proceedings may, on a reasoned motion, order an operator to record for one month the traffic and location data of a specified connection, if there is a founded suspicion of a crime punishable by at least four years of imprisonment.
      (2) The same conditions apply to the recording of the content.
      Article 264. Traffic data already stored
      The public prosecutor may, by a reasoned decision in a pending case concerning a crime punishable by at least four years, require an operator to hand over the stored traffic and location data of a specified connection for the past three months.
      Article 265. Subscriber data
      The name and address of the holder of a connection are given to the prosecutor on written request.
      """
    Then "traffic-data-equal-protection" for the bill is partly

  @blind
  Scenario: content from a judge, call records from the station inspector
    Given the bill
      """
      9. Interception of content
      A judge in chambers may by warrant authorise the interception of the content of communications of a named person, upon proof of reasonable grounds to suspect an offence punishable by seven years or more.
      10. Call and location records
      (1) An inspector of police may, by letter to a service provider, demand the traffic data and location data of any customer for any period.
      (2) The provider shall furnish the data within 24 hours.
      11. Forms
      The Minister may prescribe the form of a warrant and of a letter under this Part.
      """
    Then "traffic-data-equal-protection" for the bill is contradicted by s 10(1)

  @blind
  Scenario: the name of the customer grows to include where he was and what he read
    Given the bill
      """
      2. Definitions
      In this Act "subscriber information" means any information held by a service provider about a user other than the content of messages, such as identity, payment, the history of Internet Protocol addresses used, sites visited, the masts to which a handset was attached, and the numbers in contact with it.
      20. Notice to supply subscriber information
      (1) An authorised officer who requires subscriber information for an investigation may give a notice in writing to the provider, which shall supply it at no charge.
      (2) A notice may be given by electronic mail.
      21. Production of content
      The content of messages may be obtained only by order of a judge of the Supreme Court.
      """
    Then "traffic-data-equal-protection" for the bill is contradicted

  @blind
  Scenario: traffic data of the motorways
    Given the bill
      """
      5. Traffic data
      (1) The Roads Authority may collect and record traffic data in real time by means of counting loops set in the carriageway, and shall publish hourly totals for each junction.
      (2) Loops shall count axles only and shall not be capable of reading a number plate or of recognising a vehicle or a person.
      6. Interference with signals
      A person who without authority alters data in a computer that controls road signals commits an offence and is liable to imprisonment for a term not exceeding five years.
      7. Contributions
      A municipality shall contribute one third of the cost of loops within its boundaries.
      """
    Then "traffic-data-equal-protection" for the bill does not apply

  @blind
  Scenario: one regime for content, traffic and location, and subscriber particulars kept narrow
    Given the bill
      """
      2. Meaning of words
      (1) "Subscriber particulars" are the name, the postal address and the contract number of the customer. A network address given to the customer for a session is not part of them, nor is anything that shows whom the customer contacted or where the customer was.

      8. One rule for all data
      (1) Content, traffic data and location data may be obtained, from storage or as they arise, only by a warrant of a judge of the County Court who finds reasonable grounds to suspect an offence punishable by five years' imprisonment.
      (2) Subscriber particulars may be obtained by an order of the same court.
      (3) The warrant or order names the account.
      """
    Then "traffic-data-equal-protection" for the bill is met by s 8

  @blind
  Scenario: content has its High Court judge, while customer particulars with all the logs go by a sergeant's letter
    Given the bill
      """
      2. Definitions
      "customer particulars" means information on a customer held by a service provider, other than content, and includes the network addresses assigned to the customer, the times of each session, the numbers and addresses with which the customer was in contact and the cells through which the customer's device was connected.

      12. Content
      (1) A judge of the High Court may order the production of stored content where there are reasonable grounds to believe that an offence listed in the Schedule has been committed.

      13. Customer particulars
      (1) A service provider shall furnish customer particulars within one day of receiving a letter signed by a police officer of the rank of sergeant or above.
      """
    Then "traffic-data-equal-protection" for the bill is contradicted by s 13
