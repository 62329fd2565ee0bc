Feature: Preservation is short and of specified data

  Scenario: ninety days, renewed once by a judge
    Given the bill
      """
      9. Preservation
      (1) A magistrate may order a person to preserve the stored computer data that the order specifies, for a period not exceeding 90 days.
      (2) A judge may renew the order once, for a further period not exceeding 90 days.
      (3) At the end of that period the order lapses and the person shall delete the data, unless a production order has been applied for.
      """
    Then "preservation-order-limits" for preservation is met by s 9(1)
    And the bill grants preservation

  Scenario: the safeguard as it is proposed
    Given the bill
      """
      9. Preservation
      (1) A police officer may by notice require a person to preserve stored computer data.
      (2) A preservation order names the data, and expires at the end of the period that it states, which shall not exceed ninety days. A judge may renew it once, for not more than ninety days, if satisfied that its grounds still exist.
      """
    Then "preservation-order-limits" for preservation is met

  Scenario: sixty days without renewal
    Given the bill
      """
      9. Preservation
      (1) An inspector of police may by written notice require a person to preserve the specified data described in the notice for up to sixty (60) days.
      """
    Then "preservation-order-limits" for preservation is met

  Scenario: seven days, and as long again as the judge likes
    Given the bill
      """
      9. Preservation
      (1) A police officer may by written notice require a person to ensure that the data specified in the notice are preserved for a period of up to 7 days.
      (2) The period may be extended beyond 7 days if, on an ex parte application, a judge authorises an extension for a further specified period of time.
      """
    Then "preservation-order-limits" for preservation is partly

  Scenario: renewed from time to time
    Given the bill
      """
      9. Preservation
      (1) A police officer may by written notice require a person to preserve the data specified in the notice for a period of ninety days, and the notice may be renewed from time to time.
      """
    Then "preservation-order-limits" for preservation is partly

  Scenario: six months
    Given the bill
      """
      9. Preservation
      (1) A police officer may by written notice require a person to preserve the data specified in the notice for a period not exceeding six months.
      """
    Then "preservation-order-limits" for preservation is partly by s 9(1)

  Scenario: ninety days of whatever the officer has in mind
    Given the bill
      """
      9. Preservation
      (1) A police officer may by written notice require a service provider to preserve computer data for a period not exceeding ninety days.
      """
    Then "preservation-order-limits" for preservation is partly

  Scenario: no limit
    Given the bill
      """
      9. Preservation
      (1) A police officer may by written notice require a person to preserve the data specified in the notice.
      (2) A person who receives a notice shall answer within 14 days that it has been complied with.
      """
    Then "preservation-order-limits" for preservation is missing

  Scenario: until further notice
    Given the bill
      """
      9. Preservation
      (1) A police officer may by written notice require a person to preserve the data specified in the notice until further notice.
      """
    Then "preservation-order-limits" for preservation is contradicted by s 9(1)

  Scenario: the data of everybody
    Given the bill
      """
      9. Preservation
      (1) The Director may order a service provider to preserve the stored data of every customer for a period of ninety days.
      """
    Then "preservation-order-limits" for preservation is contradicted by s 9(1)

  Scenario: as long as necessary but ninety days at most
    Given the bill
      """
      Article 16. Expedited preservation
      (1) The competent authority may order a person to preserve specified stored computer data in that person's possession for as long as necessary, up to a maximum of ninety days. The order may be renewed once on the same conditions.
      """
    Then "preservation-order-limits" for preservation is met

  Scenario: as long as the investigation needs
    Given the bill
      """
      Article 16. Expedited preservation
      (1) The prosecutor may order a person to preserve specified stored computer data for as long as is necessary for the investigation.
      """
    Then "preservation-order-limits" for preservation is contradicted

  Scenario: providers keep traffic data for a year, which is no limit of an order
    Given the bill
      """
      9. Preservation
      (1) A police officer may by written notice require a person to preserve the data specified in the notice.
      10. Retention
      (1) A service provider shall retain traffic data for a period of sixty days.
      """
    Then "preservation-order-limits" for preservation is missing

  Scenario: the period is prescribed by regulations
    Given the bill
      """
      9. Preservation
      (1) A police officer may by written notice require a person to preserve the data specified in the notice for the period prescribed by regulations.
      """
    Then "preservation-order-limits" for preservation is deferred

  Scenario: ninety days of secrecy are not ninety days of preservation
    Given the bill
      """
      9. Preservation
      (1) A police officer may by written notice require a person to preserve the data specified in the notice.
      (2) The person shall keep the notice confidential for a period of ninety days.
      """
    Then "preservation-order-limits" for preservation is missing

  Scenario: thirty days to answer
    Given the bill
      """
      16. Preservation
      (1) The Authority may by notice require a service provider to preserve specified data.
      (2) The provider shall within a period of 30 days after the notice inform the Authority in writing.
      """
    Then "preservation-order-limits" for preservation is missing

  Scenario: three months, and six in total
    Given the bill
      """
      Article 16. Preservation
      (1) The prosecutor may order any person to preserve specified stored computer data for a period of three months. The judge may extend the period, if the conditions still exist, up to a total of six months.
      """
    Then "preservation-order-limits" for preservation is met
