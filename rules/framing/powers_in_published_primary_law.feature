Feature: Powers and their limits stand in published law

  Scenario: forms and fees only, by affirmative resolution
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Regulations
      (1) The Minister may make regulations on the forms and fees to be used under this Act.
      (2) The regulations shall be published in the Gazette and come into force once approved by resolution of both Houses of Parliament.
      """
    Then "powers-in-published-primary-law" for the bill is met by s 9(2)

  Scenario: parliament may annul
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Regulations
      (1) The Cabinet Secretary may by regulations set fees.
      (2) The regulations shall be laid before the National Assembly, which may annul them by resolution within twenty-one sitting days.
      """
    Then "powers-in-published-primary-law" for the bill is met by s 9(2)

  Scenario: no delegated powers
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      """
    Then "powers-in-published-primary-law" for the bill does not apply

  Scenario: gazetted but not controlled
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Regulations
      The Minister may make regulations for the better carrying out of this Act, which shall be published in the Gazette.
      """
    Then "powers-in-published-primary-law" for the bill is partly by s 9

  Scenario: destruction as prescribed
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Destruction
      (1) Data obtained under section 4 shall be stored, disclosed and destroyed as may be prescribed.
      10. Regulations
      The Minister may make regulations for this Act.
      """
    Then "powers-in-published-primary-law" for the bill is partly by s 9(1)

  Scenario: parliament approves, yet the manner of interception is left to the rules
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Regulations
      (1) The Minister may make regulations that prescribe the manner of interception.
      (2) Regulations shall be approved by resolution of Parliament before they come into force.
      """
    Then "powers-in-published-primary-law" for the bill is partly

  Scenario: neither publication nor control
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Regulations
      The Minister may make regulations for the purposes of this Act.
      """
    Then "powers-in-published-primary-law" for the bill is missing

  Scenario: an unpublished directive
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Directives
      The Minister may by directive, which need not be published, determine how interception is carried out.
      """
    Then "powers-in-published-primary-law" for the bill is contradicted by s 9

  Scenario: offences by notice
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Further offences
      The Authority may by notice in the Gazette designate any other conduct as an offence.
      """
    Then "powers-in-published-primary-law" for the bill is contradicted by s 9

  Scenario: classified procedures
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Procedures
      The Director shall adopt standard operating procedures for interception. The procedures are classified.
      """
    Then "powers-in-published-primary-law" for the bill is contradicted by s 9

  Scenario: an order that is kept secret is no secret rule
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Confidentiality
      (1) The existence of an order shall not be disclosed by the service provider.
      10. Regulations
      The Minister may make regulations for the purposes of this Act, which shall be published in the Gazette.
      """
    Then "powers-in-published-primary-law" for the bill is partly by s 10

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      Regulations under this Act may provide only for forms, fees and the keeping of registers. Such regulations
      shall be published in the Gazette and have no effect until they are approved by resolution of each House
      of Parliament.
      """
    Then "powers-in-published-primary-law" for the bill is met by s 9
