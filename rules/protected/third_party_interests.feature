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

  @blind
  Scenario: the judge looks at the harm to bystanders and they can claim
    Given the bill
      """
      38. Effect on others
      (1) Before making an order or issuing a warrant under this Part for the search of a computer, the production of data or the interception of communications, the judge shall consider its effect on the rights and business of any provider, owner or user who is not suspected, and shall impose the conditions needed to keep that effect small.
      (2) Reasonable costs of compliance are paid by the State.
      (3) A person not suspected who suffers loss through execution may claim compensation in the court that made the order, and may apply at any time for the return of property or the release of data.
      39. Grounds
      The judge acts under this Part only on reasonable grounds to suspect an offence punishable by five years' imprisonment.
      """
    Then "third-party-interests" for the bill is met

  @blind
  Scenario: innocent owners are heard when property or servers are taken
    Given the bill
      """
      Article 111. Freezing and seizure
      (1) The court may freeze assets, or seize a server, which there is sufficient reason to regard as the instrument or proceeds of the offence.
      (2) The court weighs in its reasons the legitimate interests of persons who stand outside the offence, such as co-owners, creditors, tenants of the server and its customers, and exempts or replaces what they need, if a milder course exists.
      (3) Such persons are summoned and may oppose the measure at any stage. Rights acquired in good faith remain untouched by freezing and by confiscation.
      (4) The State makes good the damage, and the outlay of the keeper of the server, of persons outside the offence.
      Article 112. Register
      A freezing of land is entered in the land register.
      """
    Then "third-party-interests" for the bill is met

  @blind
  Scenario: the carrier's bill is paid and that is all
    Given the bill
      """
      14. Interception capability and delivery
      (1) A judge may issue an interception warrant against the service of a named person on reasonable grounds to suspect a serious offence.
      (2) The carrier named in the warrant shall deliver the intercepted communications to the agency.
      15. Payment
      (1) The agency shall pay the carrier the reasonable cost of delivery, at rates agreed between them or, failing agreement, fixed by an arbitrator.
      (2) An invoice shall be paid within 30 days.
      16. Duration
      A warrant is in force for the period stated in it, which shall not exceed 90 days.
      """
    Then "third-party-interests" for the bill is partly by s 15(1)

  @blind
  Scenario: nobody may sue for what the search has broken
    Given the bill
      """
      47. Entry and seizure
      (1) An officer may, under a warrant of a magistrate, enter premises and seize computers that are reasonably suspected to hold evidence of an offence.
      48. Loss
      (1) No action, suit or demand shall be brought by the owner of premises or equipment, a customer, or any other person whatsoever in respect of damage, interruption of business or loss of data arising from the execution of a warrant.
      (2) The court shall not, in deciding whether to issue a warrant, enquire into inconvenience to persons other than the suspect.
      49. Identification
      An officer shall show his card on request.
      """
    Then "third-party-interests" for the bill is contradicted by s 48(1)

  @blind
  Scenario: third parties who analyse, third-party software and third countries
    Given the bill
      """
      11. Production orders
      (1) A judge may order a provider to produce specified data on reasonable grounds to believe that they are evidence of an offence.
      (2) The police may engage a third party to analyse the data, and that third party is bound by the same duty of confidence as an officer.
      12. Third-party software
      A provider which relies on third-party software to extract the data shall state the name and version of it in a certificate.
      13. Third countries
      Data shall not be stored on equipment of the police situated in a third country.
      """
    Then "third-party-interests" for the bill is missing

  @blind
  Scenario: the innocent owner is not heard
    Given the bill
      """
      Sec. 9. Forfeiture of equipment and funds
      (1) Upon application of the Solicitor, the court shall order the forfeiture to the State of any computer, vehicle, account or premises used in or acquired from an offense under this Act, without regard to the identity or the fault of its owner.
      (2) A claim by an owner, lienholder or purchaser that he neither knew of nor consented to the use shall not be entertained, and no compensation is payable to any such person.
      (3) The proceeds of sale shall be divided equally between the police and the general fund.
      Sec. 10. Publication
      The order shall be published once in a newspaper of general circulation.
      """
    Then "third-party-interests" for the bill is contradicted by s 9(2)

  @blind
  Scenario: the court weighs the burden on bystanders, sets conditions and the Treasury pays
    Given the bill
      """
      9. Search and production
      (1) The court may issue a warrant to search a computer described in the warrant, or order the production of stored data specified in the order.

      10. Persons who are not suspected
      (1) Before it decides under section 9 the court considers what the measure would mean for persons who are not suspected, in particular for the provider, for the other customers whose data lie on the same system and for a co-owner of the device.
      (2) The court attaches the conditions needed to keep the burden on them as low as possible.
      (3) The provider's reasonable costs are met by the Treasury.
      (4) Whoever, without being suspected, suffers damage through the execution may claim compensation from the Treasury within one year. The court decides the claim.
      """
    Then "third-party-interests" for the bill is met by s 10

  @blind
  Scenario: no action lies for the outage, and costs lie where they fall
    Given the bill
      """
      13. Seizure
      (1) A judge may issue a warrant to seize the computer described in it.
      (2) The officer shall not disclose the contents of the computer to any third party.

      14. Interruption of services
      (1) Where by the execution of a warrant a service is interrupted, neither the operator of the service nor any customer or other person shall have a claim of any kind for the loss thereby occasioned.
      (2) The expenses of an operator in complying with a warrant shall be borne by the operator.
      """
    Then "third-party-interests" for the bill is contradicted by s 14
