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
