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
