Feature: The law is applied in conformity with human rights

  Scenario: every power is exercised in conformity with named instruments
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Interpretation
      This Act shall be construed, and every function under it performed, in a manner that is compatible with the Bill of Rights and the International Covenant on Civil and Political Rights, and without discrimination.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 9

  Scenario: whoever acts under the law must refuse to breach a right
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Duty to refuse
      A court or an officer who acts under this Act shall refuse to act where the act would breach a right set out in the First Schedule.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 9

  Scenario: nothing in the law allows what human rights forbid
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Savings
      Nothing in this Law authorises any measure that is contrary to the fundamental rights guaranteed by the Constitution.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 9

  Scenario: officers respect human rights when they apply the law
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. General duty
      All public authorities shall respect and protect human rights when they apply this Proclamation.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 9

  Scenario: no word of human rights
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  Scenario: one Part only
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Exercise of powers
      The powers in Part IV shall be exercised in conformity with fundamental rights.
      """
    Then "human-rights-consistency-clause" for the bill is partly by s 9

  Scenario: due regard
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Regard
      Officers shall have due regard to human rights in the exercise of powers under this Act.
      """
    Then "human-rights-consistency-clause" for the bill is partly by s 9

  Scenario: an object of the law
    Given the bill
      """
      2. Objects
      The objects of this Act are to fight cybercrime and to do so in accordance with human rights.
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      """
    Then "human-rights-consistency-clause" for the bill is partly by s 2

  Scenario: the law prevails over the Human Rights Act
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Effect
      This Act has effect despite any provision of the Human Rights Act.
      """
    Then "human-rights-consistency-clause" for the bill is contradicted by s 9

  Scenario: rights end where the Minister thinks so
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Limitation
      Rights under the Constitution may be limited to the extent that the Minister considers necessary for the security of networks.
      """
    Then "human-rights-consistency-clause" for the bill is contradicted by s 9

  Scenario: the Commission on human rights is only consulted
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Consultation
      The Director shall act under this Act in accordance with such advice as the Human Rights Commission may give on its budget.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  Scenario: a duty of those who hold personal data
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Security
      A data controller shall process personal data in a manner that is compatible with the fundamental rights of the data subject.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  Scenario: the strategy is to respect rights
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Strategy
      The Authority shall under this Act prepare a national strategy that is consistent with human rights.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  Scenario: regard to rights for one decision only
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Cell site data
      (1) A judge may make the order only after taking into account its effect on the fundamental rights of individuals.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      This Act shall be interpreted, and every power under it exercised, in conformity with the Bill of Rights,
      the International Covenant on Civil and Political Rights and every other human rights obligation of the
      State, and without discrimination on any ground.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 9
