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

  @blind
  Scenario: A court freezes proceeds for a short time and hears those affected
    Given the bill
      """
      34. Restraint of property
      (1) The High Court may, on application, restrain a person from dealing with specified property if there are reasonable grounds to believe that it is the proceeds of an offence under this Act.
      (2) An order made without notice lasts fourteen days; after hearing the affected persons the Court may make an order for up to ninety days, renewable after a further hearing on fresh evidence.
      (3) The Court shall allow for reasonable living, medical and legal expenses.
      (4) Property of a person who acquired it in good faith and for value shall be released. Funds of an association are not to be restrained except to the extent that they are shown to be proceeds.
      """
    Then "asset-freeze-safeguards" for the bill is met

  @blind
  Scenario: Code article limits the freeze in object, time and effect
    Given the bill
      """
      Article 72. The judge of guarantees alone may, by reasoned decision, immobilise assets identified as the product of the crime under investigation.
      The measure lapses at sixty days. It may be extended once for the same period, after a hearing at which the holder is present or represented.
      There remain available to the holder the sums needed for his sustenance and that of his family, for wages owed and for his defence.
      Third parties of good faith may at any time ask for the lifting of the measure over what is theirs, and the judge shall grant it. Donations and means of civil society bodies that are not product of the crime shall not be affected.
      """
    Then "asset-freeze-safeguards" for the bill is met

  @blind
  Scenario: The agency may hold funds for three days and must then go to court
    Given the bill
      """
      19. (1) The Financial Intelligence Agency may direct a bank to hold, for a period not exceeding seventy-two hours, funds in a specified account that it reasonably suspects to be proceeds of an offence under this Act.
      (2) The funds may be held for a longer time only by order of the High Court, made on application by the Agency after notice to the account holder, and for not more than sixty days.
      """
    Then "asset-freeze-safeguards" for the bill is partly

  @blind
  Scenario: The commissioner freezes any linked account for a year
    Given the bill
      """
      46. Freezing of the accounts etc.
      Where that the Commissioner of Police is of the suspicion that account, wallet or any other property of person or organisation have connection in some way to any offence of this Act, he may by a letter freeze same for the period of one year and may extend as he think fit, and the bank must comply at once and no any information shall be given to the holder.
      """
    Then "asset-freeze-safeguards" for the bill is contradicted

  @blind
  Scenario: Freezing is sent to the proceeds of crime statute with its protections
    Given the bill
      """
      30. Restraint and forfeiture
      (1) Property that is the proceeds of an offence under this Act may be restrained and forfeited only under and in accordance with the Proceeds of Crime Act.
      (2) The authority that may make an order, its duration, the provision to be made for expenses, and the protection of third parties are as laid down in that Act.
      """
    Then "asset-freeze-safeguards" for the bill is deferred

  @blind
  Scenario: A court is open only after the prosecutor's freeze has run eighteen months
    Given the bill
      """
      Article 38
      The Public Prosecution may order the freezing of the funds of the suspect, of his spouse and of any body that he supports, for eighteen months, renewable.
      The order is not subject to review. Whoever is affected may submit a grievance to the court once the whole period, with its renewals, has come to an end. No sum shall be released in the meantime on any ground.
      """
    Then "asset-freeze-safeguards" for the bill is contradicted

  @blind
  Scenario: Data and not property is what is frozen
    Given the bill
      """
      12. Data freeze
      (1) A judge may, where there are reasonable grounds to suspect an offence under this Act, order a provider to freeze specified data, that is, to keep it unchanged, for not more than ninety days.
      (2) The judge may renew the order once on fresh grounds.
      (3) A data freeze does not authorise the disclosure of the data.
      """
    Then "asset-freeze-safeguards" for the bill does not apply

  Scenario: the funds of the commission itself
    Given the bill
      """
      30. Funds
      The Commission may hold funds in a bank account for the purposes of this Act. The Minister may require the Commission to keep the funds in a trust account.
      """
    Then "asset-freeze-safeguards" for the bill does not apply

  Scenario: he who suspects freezes by a notice
    Given the bill
      """
      19. Holds
      Where the Inspector General suspects that a wallet was used for an offence under this Act, he may by notice in writing freeze it for six months and may renew the notice.
      """
    Then "asset-freeze-safeguards" for the bill is contradicted

  Scenario: a hold of three days that the agency extends
    Given the bill
      """
      19. Holds
      The Agency may direct a bank to hold suspected proceeds of an offence for seventy-two hours and may extend the hold as often as it thinks necessary.
      """
    Then "asset-freeze-safeguards" for the bill is contradicted

  Scenario: a court orders a bank to hold funds
    Given the bill
      """
      19. Freezing
      (1) A court may order a bank to hold, for not more than sixty days, funds that are reasonably suspected to be proceeds of an offence.
      (2) The account holder is given notice and may apply to the court to vary the order.
      (3) The court shall leave what is needed for living expenses and legal fees.
      """
    Then "asset-freeze-safeguards" for the bill is met

  Scenario: a court only sets aside the freeze of the prosecutor
    Given the bill
      """
      Article 20
      The prosecutor may freeze an account that is linked to an offence. The owner may apply to the court to have the order set aside.
      """
    Then "asset-freeze-safeguards" for the bill is contradicted

  Scenario: freezing is governed by the code
    Given the bill
      """
      30. Proceeds
      The freezing and confiscation of the proceeds of offences under this Act are governed by the Code of Criminal Procedure.
      """
    Then "asset-freeze-safeguards" for the bill is deferred

  Scenario: notwithstanding the other law
    Given the bill
      """
      30. Proceeds
      Notwithstanding the Proceeds of Crime Act, the Commissioner may freeze any account that is connected with an offence under this Act.
      """
    Then "asset-freeze-safeguards" for the bill is contradicted
