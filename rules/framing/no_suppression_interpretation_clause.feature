Feature: Nothing in the law permits freedoms to be suppressed

  Scenario: no investigation for the peaceful exercise of freedoms
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Freedoms
      No provision of this Act shall be used to investigate, prosecute or assist in respect of the peaceful exercise of the freedoms of expression, conscience, opinion, belief, assembly or association.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by s 9

  Scenario: nothing is read as permitting suppression
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Construction
      Nothing in this Ordinance shall be construed as permitting the suppression of the freedom of expression, of religion or belief, or of peaceful assembly.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by s 9

  Scenario: the law may not be used against assemblies and speech
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Construction
      This Law shall not be applied so as to hinder free speech, peaceful assembly or association.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by s 9

  Scenario: no word of freedoms
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      """
    Then "no-suppression-interpretation-clause" for the bill is missing

  Scenario: protected subject to public order
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Construction
      Nothing in this Act authorises the suppression of expression, assembly or association, subject to public order, morality and national security.
      """
    Then "no-suppression-interpretation-clause" for the bill is partly by s 9

  Scenario: for the offences only
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Construction
      Nothing in this Part makes the peaceful exercise of the freedom of expression or of assembly an offence.
      """
    Then "no-suppression-interpretation-clause" for the bill is partly by s 9

  Scenario: expression alone
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Construction
      Nothing in this Act limits the freedom of expression.
      """
    Then "no-suppression-interpretation-clause" for the bill is partly by s 9

  Scenario: expression is no defence
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Defences
      Freedom of expression shall not be a defence to a charge under this Part.
      """
    Then "no-suppression-interpretation-clause" for the bill is contradicted by s 9

  Scenario: calling for a demonstration
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Unlawful campaigns
      A person who by means of a computer organises or calls for an assembly, a demonstration or a campaign that is prejudicial to public tranquillity commits an offence and is liable to imprisonment for two years.
      """
    Then "no-suppression-interpretation-clause" for the bill is contradicted by s 9

  Scenario: organising a riot is another matter
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Violence
      A person who by means of a computer organises an armed riot or a violent demonstration commits an offence and is liable to imprisonment.
      """
    Then "no-suppression-interpretation-clause" for the bill is missing

  Scenario: the Assembly is a body
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Report
      The Minister shall not lay any report under this Act before the Assembly later than June.
      """
    Then "no-suppression-interpretation-clause" for the bill is missing

  Scenario: freedoms in the objects only
    Given the bill
      """
      2. Objects
      The objects of this Act are to fight cybercrime and to protect the freedoms of expression, assembly and association.
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      """
    Then "no-suppression-interpretation-clause" for the bill is missing

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      Nothing in this Act authorises the investigation, prosecution or surveillance of any person, or assistance
      to another State, on account of the peaceful exercise of the freedoms of expression, opinion, conscience,
      religion or belief, peaceful assembly or association.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by s 9
