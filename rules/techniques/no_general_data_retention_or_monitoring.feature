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
