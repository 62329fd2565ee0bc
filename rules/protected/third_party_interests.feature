Feature: People who are not under suspicion are protected

  Scenario: a judge weighs, sets conditions, and there is a claim
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Others
      (1) The judge shall consider the impact of the measure on third parties and may impose conditions to lessen it.
      (2) A third party may apply to the court for compensation.
      """
    Then "third-party-interests" for the bill is met by s 9(1)

  Scenario: an order is refused where innocent users suffer, and costs are paid
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Others
      (1) The court shall not make an order unless it is satisfied that the effect on users who are not suspected is proportionate.
      (2) The reasonable costs of a provider shall be paid by the State.
      """
    Then "third-party-interests" for the bill is met by s 9(1)

  Scenario: others are not mentioned
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      """
    Then "third-party-interests" for the bill is missing

  Scenario: neither evidence power nor freezing
    Given the bill
      """
      4. Offences
      A person who intentionally accesses a computer without right commits an offence.
      """
    Then "third-party-interests" for the bill does not apply

  Scenario: costs only
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Costs
      The reasonable costs of the provider shall be reimbursed by the State.
      """
    Then "third-party-interests" for the bill is partly by s 9

  Scenario: confiscation only
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Confiscation
      (1) The court may order the confiscation of property used to commit an offence.
      (2) Confiscation shall not prejudice the rights of bona fide third parties.
      """
    Then "third-party-interests" for the bill is partly by s 9(2)

  Scenario: the application tells how the privacy of others is kept
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Application
      An application shall state the measures that will be taken to protect the privacy of other users and third parties.
      """
    Then "third-party-interests" for the bill is partly by s 9

  Scenario: no claim lies
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Claims
      No claim lies for any loss caused by the execution of a warrant.
      """
    Then "third-party-interests" for the bill is contradicted by s 9

  Scenario: immunity of officers who act in good faith is another question
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Immunity
      No suit shall lie against an officer for damage caused by anything done in good faith under this Act.
      """
    Then "third-party-interests" for the bill is missing

  Scenario: compensation of victims by the convicted
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Compensation
      A court may order the convicted person to pay compensation to the victim.
      """
    Then "third-party-interests" for the bill is missing

  Scenario: frozen property of a buyer in good faith
    Given the bill
      """
      4. Freezing
      (1) The court may order that property derived from an offence be frozen.
      (2) Before it makes the order, the court shall take into account the interests of bona fide purchasers and of other persons, who may apply for its variation.
      """
    Then "third-party-interests" for the bill is met by s 4(2)

  Scenario: third parties in a definition
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Definitions
      "service provider" means a person who makes services available to third parties.
      """
    Then "third-party-interests" for the bill is missing

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      Before making an order under this Act, the judge shall consider its impact on third parties who are not
      under suspicion, among them providers, users and owners, and may impose conditions to limit it. Reasonable
      costs shall be paid out of public funds. A third party who claims an interest in what was seized or frozen
      may apply to the court for its release and for compensation.
      """
    Then "third-party-interests" for the bill is met by s 9
