Feature: Privileged communications are left alone

  Scenario: nothing authorises access, a judge decides, counsel sifts
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      (1) Nothing in this Act authorises access to legally privileged material.
      (2) A dispute whether material is privileged shall be decided by a judge, once independent counsel has sifted it.
      """
    Then "legal-privilege" for the bill is met by s 9(1)

  Scenario: no one may be made to disclose
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      No person shall be required under this Act to disclose a communication between a client and an advocate.
      """
    Then "legal-privilege" for the bill is met by s 9

  Scenario: what passes between counsel and client is inviolable
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Defence
      Correspondence between counsel and client shall remain inviolable, whatever power under this Act is used.
      """
    Then "legal-privilege" for the bill is met by s 9

  Scenario: privilege is not mentioned
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      """
    Then "legal-privilege" for the bill is missing

  Scenario: no evidence power
    Given the bill
      """
      4. Offences
      A person who intentionally accesses a computer without right commits an offence.
      """
    Then "legal-privilege" for the bill does not apply

  Scenario: production only, not interception
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over stored computer data that are specified in the order.
      (2) An order under this section does not apply to documents that are subject to legal privilege.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      """
    Then "legal-privilege" for the bill is partly

  Scenario: not knowingly
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      An officer who acts under this Act shall not knowingly examine privileged material.
      """
    Then "legal-privilege" for the bill is partly

  Scenario: left to the Evidence Act
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      Privilege is governed by the Evidence Act.
      """
    Then "legal-privilege" for the bill is deferred by s 9

  Scenario: notwithstanding any privilege
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Compliance
      A person shall comply with an order under this Act notwithstanding any privilege or obligation of confidence.
      """
    Then "legal-privilege" for the bill is contradicted by s 9

  Scenario: professional secrecy may not be invoked
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Compliance
      Professional secrecy may not be invoked against a measure under this Law.
      """
    Then "legal-privilege" for the bill is contradicted by s 9

  Scenario: the officer decides on abuse
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      (1) Nothing in this Act authorises access to privileged communications.
      (2) Privilege does not apply where the officer suspects that it is abused for an offence.
      """
    Then "legal-privilege" for the bill is contradicted by s 9(2)

  Scenario: an exception for crime is no officer's choice
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Privilege
      (1) Nothing in this Act authorises access to privileged communications.
      (2) A communication made in furtherance of a crime is not privileged, and a judge decides whether it was.
      """
    Then "legal-privilege" for the bill is met by s 9(1)

  Scenario: the privilege against self-incrimination is another
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Answers
      Nothing in this Act affects the privilege against self-incrimination.
      """
    Then "legal-privilege" for the bill is missing

  Scenario: privileges of a user of a computer
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Security
      A provider shall not extend administrator privileges to a subscriber.
      """
    Then "legal-privilege" for the bill is missing

  Scenario: lawyers in an offence
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Impersonation
      A person who pretends to be an advocate in order to obtain privileged material commits an offence.
      """
    Then "legal-privilege" for the bill is missing

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      Nothing in this Act authorises any person to obtain, examine or use material that is subject to legal
      privilege. Where privilege is claimed, the material shall be sealed at once and a judge of the High Court
      shall decide, after independent counsel has examined it. Privileged material shall be destroyed or
      returned.
      """
    Then "legal-privilege" for the bill is met by s 9
