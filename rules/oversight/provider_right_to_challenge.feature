Feature: The recipient of an order may challenge it

  Scenario: ten days, a stay, and no offence meanwhile
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A provider on which the order is served may, within 10 days, apply to the High Court to vary it or set it aside. The order is stayed until the application is decided, and no offence is committed meanwhile.
      """
    Then "provider-right-to-challenge" for the bill is met by s 7(2)
    And the bill grants production

  Scenario: nothing is said
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The order states the time within which the data are to be handed over.
      """
    Then "provider-right-to-challenge" for the bill is missing

  Scenario: only what is technically infeasible
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A provider may apply to the court to vary the order only on the ground that it is technically infeasible to comply. The order is stayed until the application is decided.
      """
    Then "provider-right-to-challenge" for the bill is partly

  Scenario: an hour, whatever the objection
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The provider shall comply with the order within one hour, notwithstanding any objection.
      """
    Then "provider-right-to-challenge" for the bill is contradicted by s 7(2)

  Scenario: no challenge is admitted
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) No objection or challenge to an order shall be entertained.
      """
    Then "provider-right-to-challenge" for the bill is contradicted by s 7(2)

  Scenario: the court may vary, with no stay
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A person on whom an order was served may apply to the court for its variation or discharge.
      """
    Then "provider-right-to-challenge" for the bill is partly

  Scenario: objections go to the Minister
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A provider aggrieved by the order may object to the Minister, who may revoke it. The order is suspended while the Minister considers the objection.
      """
    Then "provider-right-to-challenge" for the bill is partly

  Scenario: decisions of the Authority are appealed
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      30. Appeals
      (1) A person aggrieved by a decision of the Authority may appeal to the High Court.
      """
    Then "provider-right-to-challenge" for the bill is partly

  Scenario: the officer may ask for an extension
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A police officer may apply to the court to extend or vary the order.
      """
    Then "provider-right-to-challenge" for the bill is missing

  Scenario: the accused appeals against the sentence
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      30. Appeals
      (1) An accused who has been convicted may appeal to the High Court against the sentence, and the order is suspended until the appeal is decided.
      """
    Then "provider-right-to-challenge" for the bill is missing

  Scenario: a licensee appeals against the loss of its licence
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      30. Licences
      (1) A licensee whose licence is revoked may appeal to the Tribunal, and the decision is suspended until the appeal is decided.
      """
    Then "provider-right-to-challenge" for the bill is missing

  Scenario: a subscriber complains of the provider
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      30. Complaints
      (1) A consumer may complain to the Commission of the quality of a service provider.
      """
    Then "provider-right-to-challenge" for the bill is missing

  Scenario: the recipient need not comply before the court has ruled
    Given the bill
      """
      21. Preservation and production
      (1) A justice may order a person to produce a document that contains data in the person's possession.
      22. Review
      (1) A person who is subject to an order under section 21 may apply in writing to a judge to revoke or vary the order.
      (2) The person is not required to prepare or produce the document until a final decision is made on the application.
      (3) The judge may revoke or vary the order if it is unreasonable or discloses privileged information.
      """
    Then "provider-right-to-challenge" for the bill is met by s 22(1)

  Scenario: a request for review has no suspensive effect
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The provider may appeal to the administrative tribunal against the order. The appeal does not suspend the order.
      """
    Then "provider-right-to-challenge" for the bill is partly

  Scenario: a motion to quash what is unduly burdensome
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A court that issued an order may, on a motion made promptly by the service provider, quash or modify the order if compliance would be an undue burden.
      """
    Then "provider-right-to-challenge" for the bill is partly

  Scenario: the notice goes back to the Minister
    Given the bill
      """
      9. Retention notices
      (1) The Minister may by notice require a telecommunications operator to retain traffic data of all users for twelve months.
      (2) The operator to whom the notice is given may refer the notice back to the Minister for a review, and is not required to comply until the review is decided.
      """
    Then "provider-right-to-challenge" for the bill is partly

  Scenario: representations to the Authority
    Given the bill
      """
      9. Blocking directions
      (1) The Authority may direct a service provider to block access to unlawful content.
      (2) A provider to whom a direction is given may make representations to the Authority within seven days.
      """
    Then "provider-right-to-challenge" for the bill is partly

  Scenario: a data subject goes to court about its data
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      30. Data protection
      (1) A data subject may apply to the High Court to set aside a decision of a controller, and the decision is suspended until the application is decided.
      """
    Then "provider-right-to-challenge" for the bill is missing

  Scenario: the remedy put into a bill
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      9. Challenge
      (1) A person on whom an order or notice under this Act is served may, within ten days, apply to the High Court to vary or set it aside on any ground, including that it is unlawful, too broad or in conflict with another law. The order is stayed until the application is decided, and no offence is committed meanwhile.
      """
    Then "provider-right-to-challenge" for the bill is met

  Scenario: a law without orders to anybody
    Given the bill
      """
      2. Illegal access
      (1) A person who, without right, accesses a computer system commits an offence.
      """
    Then "provider-right-to-challenge" for the bill does not apply

  @blind
  Scenario: fourteen days to apply to the court and no penalty in the meantime
    Given the bill
      """
      19. Production order
      (1) A judge may order a service provider to produce stored computer data described in the order.
      (2) A provider that without reasonable excuse fails to comply commits an offence.
      20. Application to vary or revoke
      (1) A provider served with an order may, within 14 days, apply to the judge to vary or revoke it on the ground that it is unlawful, is wider than is needed, would place the provider in breach of the law of another country, or would unjustifiably interfere with the rights of its customers.
      (2) The order is suspended from the making of the application until it is decided, and nothing done or omitted in that time is an offence under section 19(2).
      (3) The judge may order the State to pay the costs of a successful applicant.
      """
    Then "provider-right-to-challenge" for the bill is met by s 20(1)

  @blind
  Scenario: European draft with a reasoned objection that a court decides
    Given the bill
      """
      Article 12. Preservation and delivery
      1. The investigating judge may order an addressee offering services in the territory to preserve, and thereafter to deliver, data of an identified user.
      2. The addressee is allowed ten days.
      Article 13. Objection by the addressee
      1. An addressee which considers that the order is manifestly excessive, lacks a legal basis, collides with obligations under the law of a third country or violates fundamental rights sends the court a reasoned objection before the ten days end.
      2. The court hears the addressee and confirms, narrows or annuls the order.
      3. Until the court has ruled, the data are preserved but not delivered, and no pecuniary sanction may be imposed.
      4. The addressee is reimbursed for the cost of execution.
      """
    Then "provider-right-to-challenge" for the bill is met

  @blind
  Scenario: only technical impossibility can be pleaded
    Given the bill
      """
      33. Assistance with interception
      (1) Where a Judge has issued an interception warrant, the operator named in it shall intercept the communications described and route them to the Monitoring Centre.
      (2) The operator shall begin within 24 hours.
      34. Technical difficulties
      (1) An operator for which it is not technically feasible to carry out the warrant may within that time apply to the Judge to be released from it.
      (2) The Judge may release the operator from the warrant in whole or in part only if satisfied that compliance is technically not feasible.
      (3) The Monitoring Centre may send an expert to inspect the network.
      """
    Then "provider-right-to-challenge" for the bill is partly

  @blind
  Scenario: compliance within the hour whatever the objection
    Given the bill
      """
      7. Demand for subscriber data
      (1) Upon receipt of an order issued by a magistrate, an internet service provider shall hand over the subscriber data and traffic data set out in it.
      (2) The provider shall comply within one hour of receipt, notwithstanding any objection that it may have to the validity or the extent of the order, and no court shall hear an application by a provider to stay, vary or discharge it.
      (3) Where a provider does not comply, its licence may be suspended and its chief executive is liable to imprisonment for two years.
      """
    Then "provider-right-to-challenge" for the bill is contradicted by s 7(2)

  @blind
  Scenario: near miss, the customer may contest the order and the provider is not mentioned
    Given the bill
      """
      Sec. 4. Court order for stored communications
      (a) A court of competent jurisdiction may order an online service to disclose the stored communications of a customer if the government shows probable cause.
      (b) The government shall give the customer a copy of the order ten days before disclosure.
      (c) Within those ten days the customer may move to quash or modify the order on the ground that it is unlawful or overbroad; the motion stays disclosure until it is decided.
      Sec. 5. Duty of the service
      (a) The service shall collect and hold the records ready while a motion of the customer is pending.
      (b) When the motion is denied or the ten days have passed, the service shall disclose the records at once.
      """
    Then "provider-right-to-challenge" for the bill is missing

  @blind
  Scenario: the bill gives no power to direct orders at providers
    Given the bill
      """
      2. Warrant to search a suspect's computer
      (1) A justice of the peace who is satisfied by information on oath that there are reasonable grounds to suspect that a computer in the home of a suspect holds evidence of an indictable offence may issue a warrant to a constable to enter the home, to search the computer and to seize it.
      (2) The warrant shall name the suspect and the address and is valid for seven days.
      (3) The constable shall show the warrant to the occupier and leave a list of what was seized.
      3. Return
      A computer that is not needed in evidence shall be returned within one month.
      """
    Then "provider-right-to-challenge" for the bill does not apply

  @blind
  Scenario: ten days to object before the court, with suspension, no penalty and costs
    Given the bill
      """
      Article 8. Production order
      1. A judge may issue a production order to a service provider for the stored data specified in it.

      Article 11. Objection by the addressee
      1. Within ten days of receipt the addressee may object before the competent court that the order has not been lawfully issued, that it is manifestly too wide, that compliance would infringe the law of a third country or that the rights of users would be disproportionately affected.
      2. The objection suspends the obligation to produce. The data shall be kept until the court has ruled.
      3. The court may uphold the order, narrow it or annul it.
      4. No penalty shall be imposed on the addressee in respect of the period during which the objection is pending.
      5. The costs of compliance shall be reimbursed.
      """
    Then "provider-right-to-challenge" for the bill is met by art 11

  @blind
  Scenario: the ten day challenge with a stay is about licences and not about data directions
    Given the bill
      """
      7. Licences
      (1) A provider aggrieved by the refusal, suspension or revocation of its licence may within ten days apply to the High Court to have the decision set aside.
      (2) The decision has no effect while the application is pending, and no penalty is incurred in the meantime.

      10. Data directions
      (1) A judge may by data direction require a provider to deliver up the stored data described in the direction.
      (2) A provider which without reasonable excuse does not comply within the time stated in the direction commits an offence.
      """
    Then "provider-right-to-challenge" for the bill is missing
