Feature: Property is frozen by a court, for a time, and leaves enough to live

  Scenario: a court, ninety days, a hearing and hardship
    Given the bill
      """
      50. Freezing orders
      (1) The High Court may, on reasonable grounds to believe that property is the proceeds of an offence under this Act, order that the property be frozen for a period not exceeding ninety days.
      (2) The owner shall be notified and may apply to the Court to vary or discharge the order.
      (3) The order shall leave what is needed for reasonable living expenses and legal fees, and shall not affect a third party in good faith.
      """
    Then "asset-freeze-safeguards" for the bill is met

  Scenario: the Director freezes for a year
    Given the bill
      """
      50. Freezing
      (1) The Director may freeze any bank account that he suspects to be linked to an offence under this Act for twelve months.
      """
    Then "asset-freeze-safeguards" for the bill is contradicted by s 50(1)

  Scenario: seventy-two hours and then a court
    Given the bill
      """
      50. Freezing
      (1) The Authority may direct a bank to freeze the funds in an account for 72 hours, which may be extended only by a court on notice to the account holder.
      """
    Then "asset-freeze-safeguards" for the bill is partly

  Scenario: a court without more
    Given the bill
      """
      50. Freezing
      (1) The court may order that the assets of the suspect be frozen.
      """
    Then "asset-freeze-safeguards" for the bill is partly by s 50(1)

  Scenario: a court and a time, but nothing to live on
    Given the bill
      """
      50. Restraint
      (1) A judge may make a restraint order that freezes the property of a suspect for sixty days.
      (2) A person affected may apply to the judge to discharge the order.
      """
    Then "asset-freeze-safeguards" for the bill is partly

  Scenario: a prosecutor in the civil-law way
    Given the bill
      """
      Article 60
      The public prosecutor may order the freezing of the bank accounts and funds of the suspect until the end of the investigation.
      """
    Then "asset-freeze-safeguards" for the bill is contradicted by art 60

  Scenario: confiscation after conviction is no freezing
    Given the bill
      """
      50. Forfeiture
      (1) The court may, on convicting a person, order the forfeiture of the proceeds of the offence.
      """
    Then "asset-freeze-safeguards" for the bill does not apply

  Scenario: three months, a hearing, subsistence and a lawyer
    Given the bill
      """
      71. (1) On an application of the prosecutor the court may freeze property that is likely to be proceeds of an offence, for no longer than three months. (2) Whoever holds the property is heard within ten days and may ask for the order to be varied or lifted. (3) The court leaves free what the holder needs for his and his family's subsistence and for a lawyer's fees. (4) Those who acquired in good faith get back what is theirs.
      """
    Then "asset-freeze-safeguards" for the bill is met
