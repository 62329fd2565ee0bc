Feature: Secrecy of orders is limited

  Scenario: a judge, ninety days, and a lawyer may be asked
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The judge may order the provider to keep the order confidential for a period of up to ninety days, and may renew this once.
      (3) Confidentiality does not prevent the provider from disclosing the order to a lawyer in order to obtain legal advice, or from publishing the number of orders.
      """
    Then "secrecy-orders-limited" for the bill is met
    And the bill grants production

  Scenario: no order is secret
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The order states the offence.
      """
    Then "secrecy-orders-limited" for the bill does not apply

  Scenario: automatic, but for ninety days
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The provider shall keep the existence of the order confidential for a period of ninety days after it was served.
      """
    Then "secrecy-orders-limited" for the bill is partly by s 7(2)

  Scenario: at all times, with ten years of prison
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A provider shall keep confidential at all times the fact of any order and whatever has been done under it.
      (3) A provider that contravenes subsection (2) commits an offence and is liable to imprisonment for ten years.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 7(2)

  Scenario: not even counsel
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The provider shall not disclose the existence of the order to any person whatsoever.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 7(2)

  Scenario: until the Director certifies otherwise
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A provider shall not disclose the existence of an order until the Director certifies otherwise.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 7(2)

  Scenario: subject to counsel, court and ninety days
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) Subject to subsection (3), a provider shall not disclose the existence of the order.
      (3) The provider may disclose the order to a lawyer or to the court. The prohibition lapses ninety days after service unless a judge extends the prohibition.
      """
    Then "secrecy-orders-limited" for the bill is met

  Scenario: a judge decides, without a limit in time
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The judge may direct that the order be kept confidential where disclosure would put a life in danger.
      """
    Then "secrecy-orders-limited" for the bill is partly by s 7(2)

  Scenario: the court has to make every order secret
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The court shall require the provider to keep confidential the order and its execution.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 7(2)

  Scenario: silence about an investigation
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A person who is aware of an investigation under this Act shall not reveal any information about the investigation.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 7(2)

  Scenario: tipping off
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A person who, knowing of an order, makes a disclosure that is likely to prejudice the investigation commits an offence.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 7(2)

  Scenario: tipping off, save to a legal adviser
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A person who, knowing of an order, makes a disclosure that is likely to prejudice the investigation commits an offence.
      (3) It is a defence that the disclosure was made to a legal adviser for the purpose of obtaining legal advice.
      """
    Then "secrecy-orders-limited" for the bill is partly

  Scenario: confidentiality of customers is no secrecy of orders
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      20. Customers
      (1) A provider shall keep confidential the personal data of its customers.
      """
    Then "secrecy-orders-limited" for the bill does not apply

  Scenario: an employer may not disclose trade secrets
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      20. Trade secrets
      (1) No person shall disclose a trade secret that belongs to an employer for a period of two years.
      """
    Then "secrecy-orders-limited" for the bill does not apply

  Scenario: the secrecy of another Act
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The judge may make an order prohibiting the person from disclosing the production order under the conditions of section 487 of the Criminal Code.
      """
    Then "secrecy-orders-limited" for the bill is deferred

  Scenario: disclosing that an order was made is an offence
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      20. Confidentiality
      (1) An Internet service provider who without lawful authority discloses:
      (a) the fact that an order under section 7 has been made; or
      (b) that anything has been done under the order;
      commits an offence punishable by imprisonment for two years.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 20

  Scenario: the fact of the execution of any power
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The competent authority shall oblige the service provider to keep confidential the fact of the execution of any power under this section and any information relating to it.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 7(2)

  Scenario: such period as the court thinks right
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) The court may order the provider, for such period as it thinks appropriate, not to disclose the existence of the order to any other person.
      """
    Then "secrecy-orders-limited" for the bill is partly by s 7(2)

  Scenario: officials keep what they learn to themselves
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      20. Officials
      (1) A member of the staff of the Authority shall treat as confidential the business information of licensees.
      """
    Then "secrecy-orders-limited" for the bill does not apply

  Scenario: the remedy put into a bill
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      9. Confidentiality
      (1) A judge may order a service provider to keep an order confidential for not more than ninety days, and may extend this once, where disclosure would endanger an investigation or a life. Nothing in such an order prevents disclosure to a lawyer, to a court, to an oversight body or in aggregate statistics.
      """
    Then "secrecy-orders-limited" for the bill is met

  @blind
  Scenario: a separate court order of silence with an end and with exceptions
    Given the bill
      """
      17. Preservation of data
      (1) A judge may order a service provider to preserve specified stored data for up to 60 days where there are reasonable grounds to suspect that an offence under this Act has been committed.
      18. Non-disclosure
      (1) A judge may, on a separate application, direct the provider not to reveal that the order exists if satisfied, on the facts of the case, that disclosure would put a person at risk or lead to the loss of evidence.
      (2) A direction ends after 60 days. The judge may extend it once, for the same period, on fresh evidence.
      (3) A direction does not prevent the provider from obtaining legal advice, from applying to the court to have the direction discharged, from answering the Data Commissioner, or from publishing the number of orders received.
      """
    Then "secrecy-orders-limited" for the bill is met

  @blind
  Scenario: European draft in which silence is exceptional and lapses
    Given the bill
      """
      Article 9. Production of traffic data
      1. The court may order a provider to deliver traffic data relating to an identified account in proceedings for an offence punishable by at least three years' imprisonment.
      2. The provider informs the account holder that data were delivered, unless paragraph 3 applies.
      3. The court may, by reasoned decision in the individual case, oblige the provider to refrain from informing anyone, for as long as the account holder could otherwise frustrate the proceedings and for no longer than ninety days. Each prolongation, again of at most ninety days, requires a new reasoned decision.
      4. The obligation does not extend to the provider's counsel, to a court, to the supervisory authority or to the staff needed to comply, nor to anonymous statistics. The provider may at any time request the court to lift it.
      """
    Then "secrecy-orders-limited" for the bill is met

  @blind
  Scenario: every order carries silence for six months by itself
    Given the bill
      """
      31. Interception
      (1) A Judge of the Supreme Court may, on application supported by affidavit, authorise the interception of communications of a named suspect for up to 45 days.
      (2) The provider to which the authorisation is addressed shall give the police such help as is needed to carry it out.
      32. Confidentiality
      (1) Every authorisation under section 31 is confidential for six months from the day on which it is served, and during that time the provider and its employees shall not make its existence known.
      (2) Subsection (1) does not apply to disclosure to a legal practitioner for the purpose of obtaining advice.
      (3) A person who contravenes subsection (1) is liable to a fine of level 5.
      """
    Then "secrecy-orders-limited" for the bill is partly by s 32(1)

  @blind
  Scenario: silence for ever and towards everybody
    Given the bill
      """
      43. Duty to furnish information
      (1) A licensed operator shall, upon an order of a magistrate, furnish to the investigating officer the stored data described in the order.
      (2) An operator that fails to do so is liable to a fine of one million shillings for each day of default.
      44. Secrecy
      (1) An operator, and each director, employee or agent of an operator, shall at all times keep secret the fact that an order has been made, that it has been complied with, and whatever was furnished, and shall not speak of it to any person whatsoever.
      (2) The duty in subsection (1) continues after the person has left the service of the operator.
      (3) A breach of this section is punishable with imprisonment for ten years.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 44(1)

  @blind
  Scenario: near miss, the judge and the thirty days concern the order and not the silence
    Given the bill
      """
      5. Collection of traffic data
      (1) A judge may order a provider to record, in real time, traffic data of a specified account for up to 30 days, renewable once on fresh grounds.
      (2) The provider may apply to the judge, within 10 days and with the help of counsel, to have the order varied.
      6. Order to be kept from the public
      (1) Once an order has been served, the provider must not disclose to anyone outside its company that it was made.
      (2) The prohibition in subsection (1) applies to every order and remains in place, even after the 30 days have run out, until the Director of the Cyber Bureau certifies that disclosure no longer harms the work of the Bureau.
      (3) Contravention is an offence punishable with imprisonment for three years.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 6(2)

  @blind
  Scenario: near miss, the word confidentiality appears only in the name of the offences
    Given the bill
      """
      2. Offences against the confidentiality, integrity and availability of computer systems
      (1) A person who intentionally and without right gains access to the whole or a part of a computer system commits an offence punishable with imprisonment for up to two years.
      (2) A person who intentionally and without right deletes or alters computer data commits an offence punishable with imprisonment for up to three years.
      3. Production of subscriber information
      (1) In the investigation of an offence under section 2, a judge may order a service provider to produce the subscriber information of an account identified in the order.
      (2) The order states the period within which the information is to be produced.
      (3) The provider is entitled to its reasonable expenses.
      """
    Then "secrecy-orders-limited" for the bill does not apply

  @blind
  Scenario: a judge forbids disclosure for sixty days and counsel, court, Commissioner and totals are left free
    Given the bill
      """
      13. Production of data
      (1) A judge may order a provider to produce the stored data specified in the order.

      14. Non-disclosure
      (1) If the judge finds, on facts particular to the case, that a person would be put in danger or evidence would be destroyed, the judge may forbid the provider to make the order known, for up to sixty days. This may be repeated once.
      (2) The provider may at any time ask the judge to lift the prohibition.
      (3) The prohibition does not keep the provider from
       (a) instructing a lawyer;
       (b) going to court, or to the Commissioner for Privacy; or
       (c) making public how many orders it has received.
      """
    Then "secrecy-orders-limited" for the bill is met by s 14

  @blind
  Scenario: silence that outlives the case and the employment
    Given the bill
      """
      17. Interception
      (1) A judge may issue a warrant to intercept communications of the subscriber named therein.
      (2) A service provider shall render such assistance as the warrant states.

      18. Secrecy of warrants
      (1) A person to whose knowledge a warrant has come by reason of his employment with a service provider shall treat its existence and content as secret, save towards those fellow employees without whom it cannot be executed.
      (2) The duty is not brought to an end by the closing of the investigation, by the trial or by the ending of the employment.
      (3) Breach of the duty is punishable with imprisonment for a term of seven years.
      """
    Then "secrecy-orders-limited" for the bill is contradicted by s 18
