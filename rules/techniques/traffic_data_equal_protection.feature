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
