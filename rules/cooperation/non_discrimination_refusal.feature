Feature: Nobody is helped to persecute

  Scenario: a full list and a duty
    Given the bill
      """
      12. Refusal of assistance
      A request by a foreign State for assistance shall be refused if there are substantial grounds to believe that it was made for the purpose of prosecuting or punishing a person on account of sex, race, language, religion, nationality, ethnic origin, political opinion, sexual orientation, gender identity, disability or any other status, or that the person's position may be prejudiced for any of those reasons.
      """
    Then "non-discrimination-refusal" for the bill is met by s 12

  Scenario: EU drafting with reasonable grounds
    Given the bill
      """
      3. Restriction on assistance
      (1) Assistance shall be refused—
      (a) if providing it would be contrary to public policy,
      (b) if there are reasonable grounds for believing that the request was made for the purpose of prosecuting a person on account of his or her sex, race, religion, ethnic origin, nationality, language, political opinion or sexual orientation,
      and may be refused on any other ground of refusal in the international instrument.
      4. Requests
      The Central Authority may execute a request of a designated state for evidence.
      """
    Then "non-discrimination-refusal" for the bill is met

  Scenario: no execution in civil-law drafting
    Given the bill
      """
      Article 80. Letters rogatory
      1. Letters rogatory are executed by the investigating judge.
      2. Execution is refused where there are serious reasons to believe that the person is pursued because of race, sex, religion, nationality, ethnic belonging, political opinions, sexual orientation or membership of a social group.
      """
    Then "non-discrimination-refusal" for the bill is met

  Scenario: the list of the Convention and no more
    Given the bill
      """
      12. Refusal of assistance
      A request by a foreign State for assistance shall be refused if there are substantial grounds for believing that it was made to prosecute a person on account of that person's sex, race, language, religion, nationality, ethnic origin or political opinions.
      """
    Then "non-discrimination-refusal" for the bill is partly by s 12

  Scenario: the short list of older Acts
    Given the bill
      """
      12. Refusal of assistance
      A request by a foreign State shall be refused if it was made for the purpose of punishing a person on account of race, religion, nationality or political opinion.
      """
    Then "non-discrimination-refusal" for the bill is partly

  Scenario: in the opinion of the Attorney-General
    Given the bill
      """
      8. Refusal
      A request by a foreign country for assistance shall be refused if, in the opinion of the Attorney-General, there are substantial grounds for believing that the request was made for the purpose of prosecuting a person on account of the person's race, sex, sexual orientation, religion, nationality, disability or political opinions.
      """
    Then "non-discrimination-refusal" for the bill is partly

  Scenario: nothing obliges, copied from the treaty
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Nothing in this Act shall be interpreted as imposing an obligation to afford assistance if the Central Authority has substantial grounds for believing that the request has been made for the purpose of prosecuting or punishing a person on account of that person's sex, race, language, religion, nationality, ethnic origin or political opinions.
      """
    Then "non-discrimination-refusal" for the bill is partly by s 30(2)

  Scenario: may refuse
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The Central Authority may refuse a request if it considers that it was made to persecute a person because of race, religion or political opinion.
      """
    Then "non-discrimination-refusal" for the bill is partly

  Scenario: extradition only
    Given the bill
      """
      50. Extradition
      (1) A person may be extradited to a foreign State for an offence under this Act.
      (2) No person shall be extradited where there are substantial grounds to believe that the request was made to punish the person on account of race, sex, religion, nationality, political opinion, sexual orientation or any other status.
      51. Evidence
      The Central Authority may execute the request of a foreign State for stored computer data.
      """
    Then "non-discrimination-refusal" for the bill is partly

  Scenario: forfeiture only
    Given the bill
      """
      9. Orders of forfeiture
      (1) When a written request is presented to the Minister by a foreign State for the enforcement of an order of forfeiture of property, the Minister may authorise the Director to make arrangements for the enforcement of the order.
      (2) The Minister shall refuse the request if he or she has reasonable grounds to believe that it was made for the purpose of punishing a person by reason of their race, sex, sexual orientation, religion, nationality, ethnic origin, language, colour, age, disability or political opinion.
      """
    Then "non-discrimination-refusal" for the bill is partly by s 9(2)

  Scenario: every request is granted
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The Central Authority shall comply with every request made in accordance with the Convention.
      """
    Then "non-discrimination-refusal" for the bill is contradicted by s 30(2)

  Scenario: persecution is no reason to refuse
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request shall not be refused on the ground that the person may be prejudiced by reason of race, religion or political opinion.
      """
    Then "non-discrimination-refusal" for the bill is contradicted

  Scenario: the grounds are those of another Act
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The conditions under which assistance is refused are governed by the Mutual Assistance in Criminal Matters Act.
      """
    Then "non-discrimination-refusal" for the bill is deferred

  Scenario: silence
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      """
    Then "non-discrimination-refusal" for the bill is missing

  Scenario: near miss: another Part forbids discrimination by officers
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      44. Equal service
      A service provider shall refuse no customer on account of race, sex, religion, nationality, political opinion or disability.
      """
    Then "non-discrimination-refusal" for the bill is missing

  Scenario: near miss: hate crime is an aggravation
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      31. Sentence
      A court shall not grant bail to a person who committed an offence on account of the race, religion or nationality of the victim.
      """
    Then "non-discrimination-refusal" for the bill is missing

  Scenario: near miss: nationality is no ground for refusing
    Given the bill
      """
      30. Extradition
      (1) A person may be extradited to a foreign State for an offence under this Act.
      (2) Extradition shall be refused if the person is a national.
      """
    Then "non-discrimination-refusal" for the bill is missing

  Scenario: the proposed clause
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      31. Persecution
      The Central Authority shall refuse a request for assistance or extradition if there are substantial grounds to believe that it was made to prosecute or punish a person on account of sex, race, language, religion, nationality, ethnic origin, political opinion, sexual orientation, gender identity, disability, profession or any other status, or that the person's position may be prejudiced for any of them.
      """
    Then "non-discrimination-refusal" for the bill is met by s 31

  @blind
  Scenario: Long list of grounds in a Commonwealth mutual assistance and surrender Act
    Given the bill
      """
      16. Mandatory refusal
      (1) This section applies to every request by a foreign country for assistance or for the surrender of a person.
      (2) The Attorney-General must refuse the request if there are substantial grounds for believing that—
      (a) it was made for the purpose of investigating, prosecuting, punishing or otherwise causing prejudice to a person on account of the person's sex, gender identity, sexual orientation, race, colour, language, religion, nationality, ethnic origin, disability, political opinion, or work as a journalist or a defender of human rights; or
      (b) the person's position may be prejudiced for any of those reasons.
      17. Execution
      Where a request is not refused, the Attorney-General may authorise an application to the High Court for the order needed to obtain the data or to commit the person.
      """
    Then "non-discrimination-refusal" for the bill is met

  @blind
  Scenario: European style article with sexual orientation, disability and profession
    Given the bill
      """
      Article 17
      Execution of requests
      1. The competent judicial authority shall execute a request for the gathering or transfer of electronic evidence.
      Article 18
      Grounds for non-execution
      1. The competent judicial authority shall refuse to execute any request under this Chapter where there are substantial grounds to believe, on the basis of objective elements, that it has been issued to prosecute or punish a person on the grounds of his or her sex, race, colour, ethnic or social origin, religion, language, nationality, political opinions, disability, sexual orientation, gender identity or professional activity, including journalism, or that the person's position may be harmed for any of those reasons.
      2. The decision may be appealed to the Regional Court.
      """
    Then "non-discrimination-refusal" for the bill is met

  @blind
  Scenario: Treaty list reproduced as absence of obligation
    Given the bill
      """
      Article 51
      1. The Republic shall afford the widest measure of mutual legal assistance and shall extradite persons for the offences established under this Law.
      2. Nothing in this Law shall be interpreted as imposing an obligation to extradite or to afford mutual legal assistance if the Central Authority has substantial grounds for believing that the request has been made for the purpose of prosecuting or punishing a person on account of that person's sex, race, language, religion, nationality, ethnic origin or political opinions, or that compliance with the request would cause prejudice to that person's position for any one of these reasons.
      3. Before refusing, the Central Authority shall consult the requesting State.
      """
    Then "non-discrimination-refusal" for the bill is partly

  @blind
  Scenario: Mandatory refusal limited to race, religion and political opinion
    Given the bill
      """
      Restriction on assistance
      11.—(1) A request for assistance made by a Commonwealth country or other designated country shall be refused if there are substantial grounds to believe that it was made with a view to prosecuting or punishing a person by reason of his race, religion or political opinions.
      (2) Subject to subsection (1), the Central Authority shall, upon a request, cause an application to be made to a Judge in Chambers for an order for the production of the computer data described in the request, and shall forward the data so obtained to the requesting country.
      """
    Then "non-discrimination-refusal" for the bill is partly

  @blind
  Scenario: Every request in Convention form must be complied with
    Given the bill
      """
      Article 45. Duty to comply
      (1) The Central Authority shall comply with each and every request for mutual legal assistance or extradition that is made in accordance with the Convention and drawn up in one of its languages.
      (2) The Central Authority shall have no power to examine the motive for which the request was made or the personal situation of the person whom it concerns, and no request shall be refused on account of them.
      Article 46. Time
      Requests shall be executed within twenty days. Where this is not possible, the requesting Party shall be informed of the reasons for the delay.
      """
    Then "non-discrimination-refusal" for the bill is contradicted

  @blind
  Scenario: Grounds of prejudice left to the Extradition Act
    Given the bill
      """
      39. Surrender of offenders
      (1) A person accused of an offence under Part II in another State may be surrendered to that State.
      (2) Refusal of surrender or of any other assistance on the ground that the person would be punished or prejudiced by reason of race, sex, religion, nationality, political opinion or other status shall be governed by the provisions of the Extradition and Mutual Assistance Act, which shall apply with the necessary modifications.
      (3) The Minister responsible for justice shall designate an officer to receive requests.
      """
    Then "non-discrimination-refusal" for the bill is deferred

  @blind
  Scenario: Full list that protects surrender but not evidence requests
    Given the bill
      """
      62. Extradition to be refused
      The court shall refuse to order extradition where there are substantial grounds for believing that the request was made for the purpose of prosecuting, punishing or prejudicing the person by reason of sex, gender, sexual orientation, race, colour, language, religion, nationality, ethnic origin, disability, occupation as a journalist, or political opinion.
      63. Search, seizure and disclosure for foreign States
      (1) The Central Authority shall, on the request of a foreign State, obtain from the court and transmit to that State the stored computer data, traffic data or records requested.
      (2) A request under this section shall be made in writing and shall identify the investigation to which it relates.
      """
    Then "non-discrimination-refusal" for the bill is partly

  @blind
  Scenario: Equal treatment by our own officers during execution
    Given the bill
      """
      Art. 70 – Foreign requests
      The Central Authority receives requests for cooperation and forwards them to the competent prosecutor, who executes them and sends the results abroad.
      Art. 71 – Conduct of execution
      In carrying out searches and hearings under Article 70, the officers shall treat all persons present with dignity and without discrimination based on sex, race, language, religion, disability, sexual orientation, nationality, ethnic origin or political opinion. An interpreter is provided where needed. An officer who violates this Article is subject to disciplinary measures.
      Art. 72 – Costs
      Ordinary costs of execution are borne by the Republic.
      """
    Then "non-discrimination-refusal" for the bill is missing
