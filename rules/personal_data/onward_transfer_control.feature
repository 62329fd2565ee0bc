Feature: Data go abroad only where they stay protected

  Scenario: refusal without an appropriate level, and no onward transfer without consent
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) The Central Authority shall refuse to transmit personal data unless the receiving State ensures an appropriate level of data protection.
      (3) The receiving State shall not transfer the data to a third State without the written consent of the Central Authority.
      """
    Then "onward-transfer-control" for the bill is met
    And the bill grants foreign-requests

  Scenario: only to States that protect data, and no further
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) Personal data may be transmitted only where the foreign State guarantees a level of protection of the data equivalent to that of this Act.
      (3) Onward transfer is prohibited without the prior authorisation of the Central Authority.
      """
    Then "onward-transfer-control" for the bill is met

  Scenario: refusal without adequate protection, but silence on onward transfer
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) The Central Authority shall refuse to transmit personal data unless the foreign State ensures an adequate level of data protection.
      """
    Then "onward-transfer-control" for the bill is partly by s 30(2)

  Scenario: refusal is optional
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) The Central Authority may refuse to transmit personal data to a foreign State that does not ensure an adequate level of data protection.
      """
    Then "onward-transfer-control" for the bill is partly by s 30(2)

  Scenario: conditions may be imposed
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) The Central Authority may impose conditions on the use by the foreign State of the data that it transmits.
      """
    Then "onward-transfer-control" for the bill is partly by s 30(2)

  Scenario: such conditions as the Attorney-General thinks fit
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) Evidence may be supplied to a foreign State on such conditions as the Attorney-General thinks fit.
      """
    Then "onward-transfer-control" for the bill is partly by s 30(2)

  Scenario: confidentiality may be requested for what is sent unasked
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      31. Spontaneous information
      The Central Authority may forward information to a foreign State and may request that it be kept confidential.
      """
    Then "onward-transfer-control" for the bill is partly by s 31

  Scenario: no ground of data protection may be invoked
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) The Central Authority shall transmit the data to the requesting State promptly, and no ground of data protection shall be invoked.
      """
    Then "onward-transfer-control" for the bill is contradicted by s 30(2)

  Scenario: onward as the law of the receiving State permits
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) Data sent to a foreign State shall not be transferred onward save as the law of that State permits.
      """
    Then "onward-transfer-control" for the bill is contradicted by s 30(2)

  Scenario: data are sent without any condition
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) The police may share computer data with a foreign law enforcement agency without any condition.
      """
    Then "onward-transfer-control" for the bill is contradicted by s 30(2)

  Scenario: left to data-protection law
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) The transfer of personal data to a foreign State takes place in accordance with the Data Protection Act.
      """
    Then "onward-transfer-control" for the bill is deferred by s 30(2)

  Scenario: nothing is said
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      """
    Then "onward-transfer-control" for the bill is missing

  Scenario: near miss: conditions of a property order
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      (2) A court may, at the request of a foreign State, restrain property on such conditions as it thinks fit.
      """
    Then "onward-transfer-control" for the bill is missing

  Scenario: near miss: the heading speaks of adequate protection
    Given the bill
      """
      30. Transfer only to States with an adequate level of data protection
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      """
    Then "onward-transfer-control" for the bill is missing

  Scenario: the proposed clause
    Given the bill
      """
      30. Assistance to other States
      (1) The Central Authority may execute the request of a foreign State for computer data and transmit the data to that State.
      31. Protection of data
      The Central Authority shall refuse to transmit personal data to a foreign State unless that State ensures an adequate level of protection of the data. The data shall not be transferred onward to a third State, authority or person without the prior written consent of the Central Authority.
      """
    Then "onward-transfer-control" for the bill is met by s 31

  Scenario: nothing goes abroad, so nothing is judged
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data.
      """
    Then the bill does not grant foreign-requests

  @blind
  Scenario: refusal where protection is not ensured and written consent before passing on
    Given the bill
      """
      55. Requests of foreign States
      (1) The Central Authority may, at the request of a foreign State, apply to a judge for an order to produce stored data and transmit to that State what is produced.
      56. Personal data
      (1) The Central Authority shall refuse to transmit personal data unless satisfied that the receiving authority is bound to protect them at a level equivalent to that of the Data Protection Act.
      (2) Data may be transmitted only upon a written undertaking that they will be used for the case stated in the request and not be passed on to another authority, State or organisation without prior written consent of the Central Authority.
      (3) Where an undertaking is broken, the Central Authority shall demand the return or deletion of the data and suspend transmission to that State.
      (4) A log is kept of every transmission.
      """
    Then "onward-transfer-control" for the bill is met

  @blind
  Scenario: civil law rule on transmission to third countries
    Given the bill
      """
      Article 80. Execution of letters rogatory
      1. Letters rogatory that seek traffic data, the content of communications or a search of an information system are executed by the investigating judge in accordance with Articles 20 to 30.
      Article 81. Transmission
      1. Personal data obtained may be transmitted only where the law so provides, in the individual case, and where an adequacy decision exists or the judge finds appropriate guarantees in a binding instrument. Otherwise transmission is refused.
      2. The judge attaches conditions on use, storage period and the rights of the person concerned. They bind the recipient, and transmission takes place only after the recipient has accepted them.
      3. The recipient may forward the data to a third State or international body only after the judge has given authorisation in advance.
      4. Each transmission is documented and open to the Data Protection Authority.
      """
    Then "onward-transfer-control" for the bill is met

  @blind
  Scenario: the Attorney General may set such conditions as seem fit
    Given the bill
      """
      29. Mutual assistance
      (1) Where a foreign State requests assistance in the investigation of a cyber offence, the Attorney General may authorise the police to apply to a magistrate for a search warrant.
      (2) Data seized under the warrant may be supplied to the foreign State on such conditions, if any, as the Attorney General thinks fit.
      (3) The Attorney General may refuse a request that would prejudice the sovereignty or security of the nation.
      """
    Then "onward-transfer-control" for the bill is partly by s 29(2)

  @blind
  Scenario: prompt transmission and no data protection ground
    Given the bill
      """
      41. Contact point
      (1) The Contact Point, open at all hours, shall receive requests of foreign authorities for the preservation, collection and production of computer data, and shall obtain the order of a judge where the data are held by a provider.
      (2) The Contact Point shall transmit the data promptly to the foreign authority. No ground relating to the protection of personal data shall be invoked to refuse, delay or make conditional a transmission.
      (3) The foreign authority is free to share the data with others.
      """
    Then "onward-transfer-control" for the bill is contradicted by s 41(2)

  @blind
  Scenario: near miss, the transfers with conditions and consent are those of prisoners
    Given the bill
      """
      12. Search on behalf of a foreign State
      (1) At the request of a foreign State a judge may issue a warrant to search a computer in the country, and the data found shall be sent to that State.
      13. Transfer of persons in custody
      (1) A person who serves a sentence in the country may be transferred to a foreign State to give evidence if that person consents in writing and the foreign State undertakes to keep the person in custody and not to transfer the person onward to a third State.
      (2) The Minister may attach further conditions to the transfer, and shall refuse it if the conditions are not accepted.
      """
    Then "onward-transfer-control" for the bill is missing

  @blind
  Scenario: near miss, no onward transfer save as the law of the receiving State permits
    Given the bill
      """
      Article 34. Cooperation of police services
      1. The National Police may, under a court order, collect traffic data in real time at the request of a foreign police service, and send them to it directly.
      2. Data sent shall not be transferred onward by the receiving service save as the law of the receiving State permits. No consent of the National Police is required for an onward transfer, and no further condition may be attached to the sending of data.
      3. The costs are borne by the requested service unless otherwise agreed.
      """
    Then "onward-transfer-control" for the bill is contradicted

  @blind
  Scenario: data go abroad only against a like level of protection, written consent to passing on and an entry in a log
    Given the bill
      """
      44. Requests of foreign States
      (1) The Central Authority may grant the request of a foreign State for evidence, which is then obtained by order of the court.

      45. Conditions of transmission
      (1) The Central Authority shall not transmit personal data unless the foreign State secures for them a level of protection which is in substance that of the law of the Republic.
      (2) It shall obtain from the foreign State a binding undertaking that the data will be put to no use but the one stated in the request and will be passed to no other authority, State or organisation unless the Central Authority has agreed in writing beforehand.
      (3) Where an undertaking has been broken, further transmission to that State is suspended.
      (4) Each transmission is entered in a log, with its legal ground and its conditions.
      """
    Then "onward-transfer-control" for the bill is met by s 45

  @blind
  Scenario: the part called control of onward transfer speeds the data out without conditions
    Given the bill
      """
      38. Requests from abroad
      (1) The 24/7 Point of Contact may execute a request of a foreign police service for stored data.

      39. Control of onward transfer
      (1) Data obtained in execution of a request shall be transmitted to the requesting service forthwith and in any event within twenty-four hours.
      (2) The Point of Contact shall not subject the transmission to any condition on the use of the data, on its retention or on its disclosure to third States.
      (3) Data received from a foreign service shall not be disclosed to any person without the consent of that service.
      """
    Then "onward-transfer-control" for the bill is contradicted by s 39(2)
