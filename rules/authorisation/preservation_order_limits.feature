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

  @blind
  Scenario: sixty days, one extension by a magistrate, then deletion
    Given the bill
      """
      24. Expedited preservation
      (1) An inspector who has reasonable grounds to suspect that data specified in a written notice is evidence of an offence, and is at risk of being lost, may by that notice require the person in control of the data to preserve it for not more than 60 days.
      (2) A magistrate may extend the notice once, by not more than 30 days, if the inspector shows that the data is still needed and still at risk.
      (3) When the notice lapses the person shall delete any copy made only to comply with it, unless a production order has been served.
      (4) Nothing in this section requires the data to be disclosed. Disclosure may be had only under section 25.

      25. Production
      (1) A court may order the production of specified data on reasonable suspicion of an offence.
      """
    Then "preservation-order-limits" for preservation is met

  @blind
  Scenario: a translated article with forty-five days prolonged one single time
    Given the bill
      """
      Article 40. Conservation of data
      (1) The public prosecutor may, by an order with reasons, oblige the holder of computer data designated individually in the order to conserve them intact where they could serve to prove an offence of which a person is suspected.
      (2) The order is valid for forty-five days. The judge may prolong it one single time, by the same number of days, upon proof that the suspicion and the risk of alteration persist. Beyond that the order is without effect and the holder resumes free disposal of the data.
      (3) The conserved data are handed over only under a decision of the judge under Article 41.

      Article 41. Handing over
      (1) The judge may order that data designated in the decision be handed over to the police.
      """
    Then "preservation-order-limits" for preservation is met by art 40(2)

  @blind
  Scenario: ninety days which the officer may repeat from time to time
    Given the bill
      """
      16. Preservation directions
      (1) A police officer of the rank of inspector or above may direct a service provider to preserve the stored data described in the direction if the officer reasonably suspects that it relates to an offence under this Act.
      (2) A direction has effect for 90 days from the day on which it is given.
      (3) The officer may, from time to time, renew a direction for further periods, each of 90 days.
      (4) A service provider that contravenes a direction commits an offence and is liable to a fine at level 5.
      """
    Then "preservation-order-limits" for preservation is partly by s 16(3)

  @blind
  Scenario: a fixed term of one hundred and eighty days with one extension
    Given the bill
      """
      Sec. 5. Requirement to preserve evidence.
      (a) A provider of a remote computing service, on being served with an order of a magistrate judge, shall preserve the records and other evidence in its possession that are identified in the order.
      (b) The order shall issue on a showing of reasonable grounds to believe that the records are relevant to an ongoing criminal investigation.
      (c) Records shall be preserved for a period of 180 days. The court may extend that period once, by 60 days, if the government makes the showing in subsection (b) again.
      (d) Upon expiration the provider may dispose of the preserved copy.
      """
    Then "preservation-order-limits" for preservation is partly by s 5(c)

  @blind
  Scenario: ninety days to appeal and ninety units of fine, but no end to the duty to preserve
    Given the bill
      """
      29. Preservation of computer data
      (1) Where an investigating officer has reasonable grounds to suspect that computer data is required for a criminal investigation and may be modified, the officer may by notice require the person in control of that data to preserve the data identified in the notice.
      (2) The person shall acknowledge receipt within 48 hours.
      (3) A person who does not comply with a notice is liable to a fine not exceeding 90 penalty units.

      30. Appeals
      (1) A person aggrieved by a conviction under section 29 may appeal within 90 days.
      (2) The appellate court may extend the time for appealing once, by 30 days.
      """
    Then "preservation-order-limits" for preservation is missing

  @blind
  Scenario: all records of every subscriber are frozen until further notice
    Given the bill
      """
      55. Freezing of data
      (1) The Commissioner of Telecommunications may, if in the course of an investigation it appears expedient, serve a freezing direction on a licensee.
      (2) A licensee who has been served with a freezing direction shall preserve all traffic data of all its subscribers, and shall not delete or alter any of it.
      (3) A freezing direction continues in force until further notice, without any limit of time.
      (4) A licensee shall open the frozen data to an officer of the Commissioner whenever called upon, and no other order is needed for that purpose.
      """
    Then "preservation-order-limits" for preservation is contradicted

  @blind
  Scenario: sixty days with one judicial extension and release of the holder at the end
    Given the bill
      """
      Article 17. Expedited conservation of data
      (1) Where there is reason to believe that specified computer data relevant to an identified criminal case are particularly exposed to loss or alteration, the investigator may by written order oblige the holder to conserve those data, which the order describes by account, kind and dates.
      (2) The order has effect for sixty days. The investigating judge may extend it one time, by not more than thirty days, if the need is demonstrated.
      (3) Conserved data are not disclosed to the investigator under this Article; for this a decision under Article 19 is required.
      (4) When the time has run out without a decision under Article 19 having been served, the holder is released from the obligation and erases the copy made for the purpose.

      Article 19. Surrender
      (1) The investigating judge may order the surrender of stored data by reasoned decision.
      """
    Then "preservation-order-limits" for preservation is met by s 17(2)

  @blind
  Scenario: every ninety days the director thinks again but the notice stands until withdrawn
    Given the bill
      """
      8. Preservation notices
      (1) The Director of the Bureau may serve on any person a notice requiring that person to keep intact the data described in the notice.
      (2) The Director shall, at intervals of not more than ninety (90) days, consider whether the data is still wanted.
      (3) A notice remains binding until the Director withdraws it in writing.

      9. Failure to comply
      (1) A person who alters or loses data described in a notice commits an offence and is liable to a fine.
      """
    Then "preservation-order-limits" for preservation is contradicted by s 8(3)
