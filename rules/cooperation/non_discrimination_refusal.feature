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
