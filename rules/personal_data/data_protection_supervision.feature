Feature: Data-protection law and its authority reach the police

  Scenario: the Data Protection Act applies
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The Data Protection Act applies to the processing of data under this Act; a restriction of a right must be necessary and proportionate in each case.
      """
    Then "data-protection-supervision" for the bill is met by s 20
    And the bill grants production

  Scenario: an authority supervises and the person has rights
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Supervision
      (1) The Privacy Commissioner shall monitor the use of the powers under this Act.
      (2) Every person has the right to obtain access to data concerning that person and to have them corrected.
      """
    Then "data-protection-supervision" for the bill is met

  Scenario: exempt only as far as harm would be done
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      (1) The Data Protection Act applies to everything done under this Act.
      (2) An officer is exempt from sections 7 and 8 of the Data Protection Act to the extent that compliance would be likely to prejudice a specific investigation.
      """
    Then "data-protection-supervision" for the bill is met

  Scenario: the authority watches, but the person has no rights
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Supervision
      The Data Protection Authority shall monitor the use of the powers under this Act.
      """
    Then "data-protection-supervision" for the bill is partly by s 20

  Scenario: the principles are to be observed
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Officers shall observe the principles of data protection.
      """
    Then "data-protection-supervision" for the bill is partly by s 4(2)

  Scenario: the Act does not apply
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The Data Protection Act does not apply to anything done under this Act.
      """
    Then "data-protection-supervision" for the bill is contradicted by s 20

  Scenario: processing is deemed to comply
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The processing of personal data under this Act is deemed to comply with the Data Protection Act.
      """
    Then "data-protection-supervision" for the bill is contradicted by s 20

  Scenario: police are exempt altogether
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The police are exempt from the provisions of the law on the protection of personal data.
      """
    Then "data-protection-supervision" for the bill is contradicted by s 20

  Scenario: notwithstanding the Data Protection Act
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Notwithstanding the Data Protection Act, the person shall comply with the order.
      """
    Then "data-protection-supervision" for the bill is contradicted by s 4(2)

  Scenario: processed as that Act lays down
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Personal data obtained under this section shall be processed in accordance with the Data Protection Act.
      """
    Then "data-protection-supervision" for the bill is deferred by s 4(2)

  Scenario: nothing is said
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      """
    Then "data-protection-supervision" for the bill is missing

  Scenario: near miss: the Act applies to data controllers
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Operators
      The Data Protection Act applies to a data controller that offers a service to consumers.
      """
    Then "data-protection-supervision" for the bill is missing

  Scenario: near miss: an object of the law
    Given the bill
      """
      2. Objects
      The objects of this Act are that the Data Protection Act applies to the police.
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      """
    Then "data-protection-supervision" for the bill is missing

  Scenario: the proposed clause
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The Data Protection Act applies to the processing of personal data under this Act. The Data Protection Commissioner shall supervise that processing and may order the rectification or deletion of data. A restriction of a right of the person concerned must be necessary and proportionate in each case.
      """
    Then "data-protection-supervision" for the bill is met by s 20

  Scenario: near miss: the principles apply, but the authority has no power
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Data protection
      The data protection principles apply to processing under this Act, but the Data Protection Commissioner has no power in relation to it.
      """
    Then "data-protection-supervision" for the bill is partly by s 20

  Scenario: near miss: a case in which the Act happens to apply
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Registers
      Where the Data Protection Act applies to an officer, the officer shall keep a register of access.
      """
    Then "data-protection-supervision" for the bill is deferred by s 20
