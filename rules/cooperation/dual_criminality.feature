Feature: What is no crime at home is not pursued for others

  Scenario: a duty for the intrusive measures
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The Central Authority shall refuse assistance by search, production, interception or freezing unless the conduct, had it occurred here, would be an offence punishable by imprisonment of one year or more.
      """
    Then "dual-criminality" for the bill is met by s 30(2)

  Scenario: assistance is available for conduct that would be an offence here
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Assistance is available only for conduct which, if it had occurred in Marland, would constitute an offence, whatever its denomination.
      """
    Then "dual-criminality" for the bill is met

  Scenario: granted only if punishable under the law of both States
    Given the bill
      """
      Article 41. Letters rogatory
      1. Letters rogatory are executed by the regional court.
      2. Legal assistance shall be granted only if the act for which it is asked is punishable under the law of both states.
      """
    Then "dual-criminality" for the bill is met

  Scenario: the list of refusals in a Commonwealth Act
    Given the bill
      """
      12. Refusal of assistance
      The Central Authority may give effect to a request by a foreign State for assistance, but the request shall be refused if—
      (a) it would prejudice the security of the country; or
      (b) the conduct to which it relates would not, had it occurred in the country, have constituted an offence against its law.
      """
    Then "dual-criminality" for the bill is met

  Scenario: a court orders, provided that the acts are punishable here
    Given the bill
      """
      41. Data held by providers
      Upon a request by a foreign judicial authority for stored content the competent court shall, provided that the acts described would be punishable also under the law of Kesta, order the provider to surrender the data.
      """
    Then "dual-criminality" for the bill is met

  Scenario: preservation is excepted
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Assistance by coercive measures shall be refused where dual criminality is absent.
      (3) Dual criminality is not required for preservation.
      """
    Then "dual-criminality" for the bill is met

  Scenario: may refuse
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The Central Authority may refuse a request on the ground of absence of dual criminality.
      """
    Then "dual-criminality" for the bill is partly by s 30(2)

  Scenario: the older form, may also be refused
    Given the bill
      """
      6. Refusal of assistance
      (1) A request by a foreign country for assistance may be granted by the Attorney-General.
      (2) Assistance may also be refused where the act to which the request relates, had it occurred in the Islands, would not have constituted an offence.
      """
    Then "dual-criminality" for the bill is partly

  Scenario: the Attorney-General may dispense with it
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request shall be refused unless the conduct, had it occurred in the Republic, would be an offence, but the Attorney-General may dispense with this requirement in the public interest.
      """
    Then "dual-criminality" for the bill is partly

  Scenario: an offence in both States or under the Convention
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Assistance is given only if the conduct is an offence in both States or an offence under the Convention.
      """
    Then "dual-criminality" for the bill is partly

  Scenario: listed offences are not examined
    Given the bill
      """
      30. Recognition of investigation orders
      (1) The court shall execute an investigation order of another Member State.
      (2) The court shall refuse an order where the conduct does not constitute an offence under the law of the executing State, unless it is one of the offences listed in the Annex.
      """
    Then "dual-criminality" for the bill is partly

  Scenario: extradition only
    Given the bill
      """
      50. Extradition
      (1) A person may be extradited to a foreign State for an offence under this Act, provided that it is punishable under the laws of both States.
      51. Evidence
      The Central Authority may execute the request of a foreign State for stored computer data.
      """
    Then "dual-criminality" for the bill is partly

  Scenario: orders against property only
    Given the bill
      """
      9. Orders for restraint
      (1) When a request is made by a foreign State for the enforcement of an order for the restraint of property, the Minister may authorise the Attorney General to make arrangements for the enforcement of the order.
      (2) Before filing an order, the Attorney General must be satisfied that the offence would be an indictable offence if it were committed in Canada.
      10. Search
      On the request of a foreign State a judge may issue a warrant to search premises.
      """
    Then "dual-criminality" for the bill is partly

  Scenario: only how it is judged
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Where dual criminality is considered a requirement, it shall be deemed fulfilled irrespective of whether the laws of the requested State place the offence within the same category or denominate it by the same terminology, if the conduct is a criminal offence under the laws of both States.
      """
    Then "dual-criminality" for the bill is partly

  Scenario: never refused for want of it
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Assistance shall not be refused solely for absence of dual criminality.
      """
    Then "dual-criminality" for the bill is contradicted by s 30(2)

  Scenario: deemed to be satisfied
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Dual criminality is deemed satisfied for any offence committed by means of information and communications technology.
      """
    Then "dual-criminality" for the bill is contradicted

  Scenario: whether or not it is an offence here
    Given the bill
      """
      30. Assistance
      (1) The Central Authority shall execute the request of a foreign State for computer data whether or not the conduct would constitute an offence under the law of the Republic.
      """
    Then "dual-criminality" for the bill is contradicted

  Scenario: the grounds of another Act
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The grounds of refusal in the Mutual Legal Assistance Act apply to a request under this section.
      """
    Then "dual-criminality" for the bill is deferred

  Scenario: silence
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      """
    Then "dual-criminality" for the bill is missing

  Scenario: near miss: preservation without dual criminality, and silence on the rest
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Dual criminality shall not be required as a condition for providing preservation.
      """
    Then "dual-criminality" for the bill is missing

  Scenario: near miss: jurisdiction over acts abroad
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      31. Jurisdiction
      A court may try a citizen for an act committed abroad only if the act would constitute an offence under the law of the place where it was committed and if it had been committed in the Republic.
      """
    Then "dual-criminality" for the bill is missing

  Scenario: near miss: the grounds for a warrant at home
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      31. Search
      A judge may issue a warrant only if satisfied that there are reasonable grounds to believe that an offence under this Act has been committed.
      """
    Then "dual-criminality" for the bill is missing

  Scenario: the proposed clause
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      31. Dual criminality
      The Central Authority shall refuse a request for assistance by search, production, collection or interception of data, or freezing, unless the conduct to which it relates, had it occurred in the territory, would be an offence, whatever its denomination. This cannot be waived.
      """
    Then "dual-criminality" for the bill is met by s 31

  @blind
  Scenario: Pacific mutual assistance Act, coercive help refused without an equivalent offence
    Given the bill
      """
      23. Requests for coercive assistance
      (1) The Attorney-General may authorise a police officer to apply for a search warrant, production order, interception warrant or restraining order in response to a request by a foreign country.
      (2) The Attorney-General must refuse a request to which subsection (1) applies if the act or omission alleged to constitute the foreign offence, had it taken place in these Islands at the time of the request, would not have constituted an offence punishable here by imprisonment for at least 12 months.
      24. How equivalence is decided
      (1) In applying section 23(2), the totality of the acts or omissions alleged must be considered.
      (2) It does not matter whether the two countries use the same name for the offence, place it in the same category, or define its elements in the same way.
      """
    Then "dual-criminality" for the bill is met

  @blind
  Scenario: Francophone code, double incrimination verified by the indictments chamber
    Given the bill
      """
      Article 41
      The competent judicial authorities shall lend assistance to foreign judicial authorities in the investigation and prosecution of offences related to information systems.
      Article 42
      No search, seizure, interception, freezing or order for the communication of data shall be carried out at the request of a foreign State unless the facts set out in the request are punishable both under the law of the requesting State and under the law of the Republic.
      Article 43
      The indictments chamber verifies compliance with Article 42 before any execution. It considers the facts as described and not the legal classification given to them by the requesting authority. Where the condition is not fulfilled, it declares the request inadmissible. No authority may dispense with this condition.
      """
    Then "dual-criminality" for the bill is met

  @blind
  Scenario: Caribbean Act, absence of dual criminality as one discretionary ground
    Given the bill
      """
      31.—(1) The Central Authority shall receive requests from designated States and, subject to this section, shall cause them to be executed without delay.
      (2) The Central Authority may refuse a request, in whole or in part, where—
      (a) the request does not contain the particulars mentioned in section 30;
      (b) the conduct to which the request relates would not, had it occurred in Saint Columba, have constituted an offence against the laws of Saint Columba;
      (c) execution would place an excessive burden on the resources of the Crown.
      (3) Before refusing, the Central Authority shall consult the requesting State with a view to modifying the request.
      """
    Then "dual-criminality" for the bill is partly

  @blind
  Scenario: East African Act, requirement that the Attorney-General may dispense with
    Given the bill
      """
      Conditions for assistance
      18. (1) The Attorney General shall, upon receipt of a request in the prescribed particulars, take steps for the search of premises, the production of stored computer data or the interception of communications, as the case may be.
      (2) A request shall be refused where the act constituting the offence under investigation in the requesting State would not constitute an offence if done in the Republic.
      (3) Notwithstanding subsection (2), assistance may be given in respect of an act which is no offence in the Republic if the Attorney General is of the view that good relations or the public interest so require.
      """
    Then "dual-criminality" for the bill is partly

  @blind
  Scenario: Gulf decree, absence of double criminality may not be invoked
    Given the bill
      """
      Article (31)
      The competent authorities in the State shall provide assistance to their counterparts in foreign countries in accordance with the treaties in force or on condition of reciprocity, and such assistance shall include search, seizure of devices, disclosure of stored information and recording of communications.
      Article (32)
      Assistance under the preceding Article shall be provided whether or not the act constitutes a crime under the legislation of the State, and the fact that it does not constitute such a crime shall be no reason to reject or postpone the request.
      Article (33)
      The Public Prosecutor shall notify the requesting authority of the result within fifteen days.
      """
    Then "dual-criminality" for the bill is contradicted

  @blind
  Scenario: South Asian bill, double criminality left to another Act
    Given the bill
      """
      44. Assistance to foreign States.—(1) The Federal Government may, upon receipt of a request, through the Agency, extend assistance to any foreign government or international agency for the purposes of investigations or proceedings concerning offences related to information systems, including the search of information systems and the seizure of data.
      (2) The question whether, and for which forms of assistance, the conduct must constitute an offence in both countries shall be determined in accordance with the Mutual Legal Assistance (Criminal Matters) Act.
      (3) The Agency shall maintain a register of requests received under this section and of the action taken on each.
      """
    Then "dual-criminality" for the bill is deferred

  @blind
  Scenario: Dual criminality demanded and then deemed for every technology offence
    Given the bill
      """
      Chapter VI: Judicial cooperation
      52. Condition of dual criminality
      (1) The Central Authority shall not execute a request for measures of search, production, freezing or real-time collection unless the requirement of dual criminality is fulfilled.
      (2) For the purposes of subsection (1), any conduct that is described in the request as an offence under the law of the requesting State and that was committed by means of an information and communications technology is deemed to be an offence under the law of the Republic, whatever its nature.
      53. Execution
      Requests that fulfil section 52 are transmitted to the competent court, which shall issue the orders required.
      """
    Then "dual-criminality" for the bill is contradicted

  @blind
  Scenario: Strict rule written for surrender while evidence requests carry none
    Given the bill
      """
      Article 60. Extradition
      1. Extradition for the offences of this Law shall be granted only if the acts are punishable in both States by deprivation of liberty of a maximum period of at least two years. The judge shall look to the acts and not to their name. Where this condition is lacking, extradition shall be refused.
      Article 61. Other assistance
      1. The Public Ministry shall, at the request of a foreign authority, arrange the search of computer systems, the seizure and delivery of data, the interception of communications and the freezing of accounts.
      2. The request shall be in writing and translated into Spanish.
      3. The requesting authority shall be told of any cause that delays execution.
      """
    Then "dual-criminality" for the bill is partly

  Scenario: near miss: an act abroad is tried as an offence against the law of the State
    Given the bill
      """
      4. Acts abroad
      An act that a citizen does abroad is deemed to be an offence under the law of the Republic and may be tried here.
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request shall be refused where the conduct would not be an offence if it had occurred in the Republic.
      """
    Then "dual-criminality" for the bill is met

  Scenario: near miss: dual criminality is left to another Act for surrender, and said for evidence
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request shall be refused where the conduct would not be an offence if it had occurred in the Republic.
      31. Surrender
      Whether the conduct must be an offence in both States for surrender is determined by the Extradition Act.
      """
    Then "dual-criminality" for the bill is met
