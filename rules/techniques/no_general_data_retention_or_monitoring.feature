Feature: Nobody has to keep or watch everybody's data

  Scenario: no such duty
    Given the bill
      """
      7. Production
      (1) A judge may order a provider to hand over specified stored computer data.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is met

  Scenario: data of one person are preserved
    Given the bill
      """
      7. Preservation
      (1) A judge may order a provider to preserve specified traffic data of a named person for ninety days.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is met
    And the bill grants preservation

  Scenario: traffic and content data for two years
    Given the bill
      """
      20. Retention
      (1) A service provider shall retain all traffic and content data for two years.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 20(1)

  Scenario: the Minister orders retention
    Given the bill
      """
      20. Retention
      (1) The Minister may by notice require a telecommunications operator to retain communications data of all users for a period of twelve months.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 20(1)

  Scenario: names of subscribers for six months
    Given the bill
      """
      20. Retention
      (1) A service provider shall retain subscriber information for a period not exceeding six months.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is partly by s 20(1)

  Scenario: names of subscribers for two years
    Given the bill
      """
      20. Retention
      (1) A service provider shall retain subscriber information for a period of two years.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 20(1)

  Scenario: looking for unlawful content
    Given the bill
      """
      21. Content
      (1) A platform shall monitor the content that its users upload for unlawful content.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 21(1)

  Scenario: no duty to look for unlawful content
    Given the bill
      """
      21. Content
      (1) A provider is not obliged to monitor the content that its users transmit, or to seek facts that indicate unlawful activity.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is met

  Scenario: monitoring is forbidden
    Given the bill
      """
      21. Content
      (1) A service provider shall not monitor the data that it transmits or stores.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is met

  Scenario: every user's identity
    Given the bill
      """
      22. Users
      (1) An operator shall verify the identity of every user before it provides a service.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 22(1)

  Scenario: no card without a name
    Given the bill
      """
      22. SIM cards
      (1) An operator shall not activate a SIM card without registration of the identity of the subscriber.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 22(1)

  Scenario: data at home
    Given the bill
      """
      23. Servers
      (1) A provider shall store the data of its users on servers located in the territory of the Republic.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 23(1)

  Scenario: a register of warrants
    Given the bill
      """
      24. Records
      (1) A provider shall keep for five years a record of each warrant received and of each disclosure made.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is met

  Scenario: personal data not longer than needed
    Given the bill
      """
      25. Personal data
      (1) A provider shall not keep traffic data of its users for longer than three months.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is met

  Scenario: guests of a cafe
    Given the bill
      """
      26. Cyber cafes
      (1) A person who operates a cyber cafe shall keep a register of the identity of every user.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 26(1)

  Scenario: the Minister may make rules on retention
    Given the bill
      """
      20. Retention
      (1) Operators shall keep the connection logs of their customers for the period that the Minister prescribes, which is at least one year.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 20(1)

  Scenario: a court has one suspect's data retained
    Given the bill
      """
      7. Retention order
      (1) A judge may order an operator to retain the traffic data of a suspect whom the order names.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is met

  Scenario: a short list of customers whose identity is verified
    Given the bill
      """
      5. Customers
      (1) A provider shall verify the identity of each customer and keep the name and address of the customer for four months.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 5(1)

  @blind
  Scenario: a statute that forbids general duties and leaves only targeted orders
    Given the bill
      """
      Article 6. No general obligation
      (1) Providers are under no obligation to store traffic, location or content data, to watch the information they transmit or host, or to look actively for circumstances indicating unlawful activity. No authority may lay such an obligation on them by order, licence or agreement.
      (2) The use of a communications service may not be made conditional on proof of civil identity.
      Article 7. Targeted order
      A court may order that the traffic data of a specified person suspected of a serious offence be stored for up to 60 days. The order may be renewed once on the same conditions.
      Article 8. Complaints
      Users may bring infringements of Article 6 before the administrative court.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is met

  @blind
  Scenario: an order to retain the data of one account is preservation
    Given the bill
      """
      16. Retention of specified data
      (1) A police officer who has reasonable grounds to believe that data held by a provider on an account named in the notice are evidence in a specific investigation, and that they may be lost, may require the provider to retain those data and to monitor that they are not overwritten.
      (2) The notice lapses after 30 days unless a judge extends it once for a further 60 days.
      (3) The data retained may be obtained only under a production order of a judge.
      17. Forgery
      A person who inputs or alters data so that they may be acted upon as if authentic, with intent to defraud, is liable to imprisonment for a term not exceeding four years.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is met

  @blind
  Scenario: only the customer's name and address, and only for four months after the contract
    Given the bill
      """
      33. Customer particulars
      (1) A provider of a fixed-line service shall keep the name and billing address that a customer gave when the contract was made for four months after the contract ends.
      (2) The duty does not extend to traffic data, location data, network addresses or the content of any communication, which shall be erased once no longer needed for billing.
      (3) The particulars may be disclosed only under an order of a judge in a specific criminal investigation, and are erased at the end of the four months.
      34. Directory
      A customer may require that the particulars be left out of a public directory.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is partly by s 33(1)

  @blind
  Scenario: all connections of all customers for two years
    Given the bill
      """
      Article 25. Conservation of connection data
      (1) Providers of access and of telephony conserve, for two years from the communication, the data making it possible to identify the origin, the destination, the date, the length and the place of every communication passing over their networks.
      (2) The data are conserved on equipment situated in the national territory and are held at the disposal of the judicial and administrative authorities.
      (3) The provider that does not conserve the data is punished by a fine of 5 to 50 million and, in case of repetition, by withdrawal of its licence.
      Article 26. Universal service
      Providers contribute to the universal service fund in proportion to their turnover.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by art 25(1)

  @blind
  Scenario: a platform screens whatever its members post
    Given the bill
      """
      8. Duties of intermediaries
      (1) An intermediary shall deploy automated tools to examine all material that its users upload, send or store, and shall identify such of it as is unlawful under any enactment.
      (2) Material so identified shall be reported within twelve hours to the Cyber Cell with the details of the user concerned.
      (3) An intermediary shall appoint a resident grievance officer and publish that officer's name and address on its website.
      9. Loss of exemption
      An intermediary that does not observe section 8 shall be liable for the material as if it were the author.
      10. Annual return
      An intermediary shall file a return of its number of users by 31 January.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by s 8(1)

  @blind
  Scenario: no general monitoring is the first sentence, and then each customer is put in a book
    Given the bill
      """
      70. Saving for intermediaries
      Nothing in this Act imposes a general obligation on a provider to monitor communications or to retain their content.
      71. Public internet places
      (1) The keeper of an internet café, hotel or other place where the public may connect shall inspect the national identity card of each customer, enter the number in a register together with the terminal and the time, and hold the register for inspection.
      (2) No operator shall activate a SIM card until the fingerprint of the purchaser has been matched with the national register.
      72. Opening hours
      A place to which section 71 applies shall not admit persons under sixteen years after nine in the evening.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted

  @blind
  Scenario: no duty to keep watch or to store, apart from a named customer's data by court order
    Given the bill
      """
      4. Position of providers
      (1) A provider is not bound to keep watch over what its customers send or store, to look for signs of unlawful acts, or to store data about its customers which it does not need for its own business.
      (2) No one may be made to show an identity document in order to use a service.

      5. Storage in the single case
      (1) In the single case of a customer named in the order, and on reasonable suspicion of an offence under Annex B, the district court may order a provider to store the traffic data of that customer for up to three months.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is met

  @blind
  Scenario: no general monitoring, yet a record of every session for eighteen months
    Given the bill
      """
      Article 6. No general obligation to monitor
      1. Providers shall be under no general obligation to monitor the information which they transmit or store.

      Article 7. Records of connections
      1. Providers shall generate and store, for each session of each customer, the source and destination of the connection, its beginning and end and the cell from which it was made.
      2. The records shall be stored for eighteen months and shall be made available to the competent authorities on the order of a judge.
      """
    Then "no-general-data-retention-or-monitoring" for the bill is contradicted by art 7
