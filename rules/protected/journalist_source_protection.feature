Feature: Journalists' sources are out of reach

  Scenario: a judge, an overriding interest, a last resort
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Sources
      (1) No power under this Act shall be exercised to identify a journalist's source, unless a High Court judge has found that an overriding requirement in the public interest demands it and that no less intrusive means exist.
      (2) The journalist shall be heard where possible.
      """
    Then "journalist-source-protection" for the bill is met by s 9(1)

  Scenario: sources are excluded altogether
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Sources
      Nothing in this Act authorises anyone to obtain journalistic material or to require a person to reveal a journalistic source.
      """
    Then "journalist-source-protection" for the bill is met by s 9

  Scenario: sources are not mentioned
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      """
    Then "journalist-source-protection" for the bill is missing

  Scenario: no evidence power
    Given the bill
      """
      4. Offences
      A person who intentionally accesses a computer without right commits an offence.
      """
    Then "journalist-source-protection" for the bill does not apply

  Scenario: special regard
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Regard
      A judge who decides on an application under this Act shall have special regard to the confidentiality of journalistic sources.
      """
    Then "journalist-source-protection" for the bill is partly by s 9

  Scenario: regard to the freedom of the press
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Regard
      In the exercise of powers under this Act, regard shall be had to the freedom of the press.
      """
    Then "journalist-source-protection" for the bill is partly by s 9

  Scenario: accredited practitioners only
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Sources
      No power under this Act shall be used to identify the source of a journalist who is accredited, unless a judge finds an overriding interest of the public.
      """
    Then "journalist-source-protection" for the bill is partly

  Scenario: the definition names those registered
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Sources
      (1) No power under this Act shall be used to identify a journalist's source.
      (2) In this section "journalist" means a person who is registered with the Media Council.
      """
    Then "journalist-source-protection" for the bill is partly

  Scenario: search only, not production
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Search
      (1) A magistrate may issue a warrant to search premises and to seize a computer.
      (2) A warrant under this section shall not authorise the seizure of journalistic material.
      """
    Then "journalist-source-protection" for the bill is partly

  Scenario: the Director's approval is enough
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Journalists
      An officer may, with the approval of the Director, obtain data to identify a journalist's source.
      """
    Then "journalist-source-protection" for the bill is contradicted by s 9

  Scenario: no privilege excuses
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Compliance
      No privilege shall excuse a person from disclosure under this Act.
      """
    Then "journalist-source-protection" for the bill is contradicted by s 9

  Scenario: a journalist must name the source
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Journalists
      A journalist shall reveal his or her source at the request of a police officer.
      """
    Then "journalist-source-protection" for the bill is contradicted by s 9

  Scenario: a judge without a test
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Sources
      No power under this Act shall be used to identify a journalist's source unless a judge permits it.
      """
    Then "journalist-source-protection" for the bill is partly

  Scenario: journalism in the law on personal data
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Exemptions
      Processing for journalistic purposes is exempt from section 12 of the Data Protection Act.
      """
    Then "journalist-source-protection" for the bill is missing

  Scenario: the source of a message is no journalist's
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Traffic data
      Traffic data show the source and destination of a communication and shall not be disclosed.
      """
    Then "journalist-source-protection" for the bill is missing

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      No power under this Act may be used to identify or obtain a journalist's source or journalistic material,
      unless a judge of the High Court finds, before it is used, that an overriding requirement in the public
      interest outweighs the protection of the source and that no less intrusive means exist. The journalist
      shall be heard where that is possible. Whoever gathers information for publication is a journalist.
      """
    Then "journalist-source-protection" for the bill is met by s 9
