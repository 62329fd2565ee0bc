Feature: Small and expressive offences open no cooperation

  Scenario: serious offences, expression excluded
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for five years.
      20. Assistance
      A court may, on the request of a foreign State, order that evidence be obtained and sent to that State.
      21. Serious offences
      Assistance shall be given only for an offence punishable by imprisonment of at least four years, and shall not be given for conduct protected by the freedom of expression.
      """
    Then "four-year-threshold-calibration" for the bill is met

  Scenario: the article of the Covenant
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for a term not exceeding six years.
      20. Assistance
      A court may, on the request of a foreign State, order that evidence be obtained and sent to that State.
      21. Limits
      A request shall be refused where it concerns expression that article 19 of the Covenant protects.
      """
    Then "four-year-threshold-calibration" for the bill is met

  Scenario: long terms and nothing said
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for ten years.
      20. Assistance
      A court may, on the request of a foreign State, order that evidence be obtained and sent to that State.
      """
    Then "four-year-threshold-calibration" for the bill is missing

  Scenario: every offence is extraditable
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for ten years.
      4. Insult
      A person who insults a public officer online is liable to imprisonment for one year.
      20. Assistance
      A court may, on the request of a foreign State, order that evidence be obtained and sent to that State.
      21. Extradition
      Any offence under this Act is an extraditable offence.
      """
    Then "four-year-threshold-calibration" for the bill is contradicted

  Scenario: one year is serious
    Given the bill
      """
      2. Definitions
      "serious offence" means an offence punishable by imprisonment of one year or more.
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for ten years.
      20. Assistance
      A court may, on the request of a foreign State, order that evidence be obtained and sent to that State.
      """
    Then "four-year-threshold-calibration" for the bill is contradicted

  Scenario: no cooperation
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for ten years.
      """
    Then "four-year-threshold-calibration" for the bill does not apply

  Scenario: short terms only
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for two years.
      20. Assistance
      A court may, on the request of a foreign State, order that evidence be obtained and sent to that State.
      """
    Then "four-year-threshold-calibration" for the bill does not apply

  Scenario: only political opinions are kept out
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for ten years.
      20. Assistance
      A court may, on the request of a foreign State, order that evidence be obtained and sent to that State. A request shall be refused where it is made to punish a person for political opinions.
      """
    Then "four-year-threshold-calibration" for the bill is missing

  @blind
  Scenario: Serious offence is tied to core conduct and leaves expression out
    Given the bill
      """
      13. System interference
      A person who intentionally and without right seriously hinders the functioning of a computer system commits an offence and is liable to imprisonment for up to six years.

      40. Meaning of serious offence
      For the purposes of this Part, "serious offence" means an offence punishable by at least four years' imprisonment which consists of an attack on a computer system, violence, sexual exploitation of a child or fraud causing grave loss. It does not include an act of peaceful expression, assembly or belief, whatever its penalty.

      41. Assistance
      The Central Authority may collect and send evidence to a foreign State only in relation to a serious offence.
      """
    Then "four-year-threshold-calibration" for the bill is met

  @blind
  Scenario: Cooperation is refused for minor and speech matters
    Given the bill
      """
      Article 8. Whoever, intentionally and without right, intercepts non-public transmissions of data shall be punished with imprisonment of two to five years.

      Article 27. The Public Ministry shall lend assistance to foreign authorities for the obtaining of electronic evidence.

      Article 28. Assistance under the preceding article is excluded where the act
      a) carries under the law of the Republic a maximum penalty below four years;
      b) consists in the expression or diffusion of opinions, information or ideas, in criticism, insult or defamation, in peaceful protest or in an offence against morals, even if the penalty laid down is higher; or
      c) is of little gravity in view of the damage caused.
      """
    Then "four-year-threshold-calibration" for the bill is met

  @blind
  Scenario: Only political offences are kept out of cooperation
    Given the bill
      """
      12. A person who intentionally and without right alters data in a computer commits an offence and is liable to imprisonment for seven years.

      50. (1) The Attorney-General may, at the request of a foreign State, obtain and transmit electronic evidence of an offence that carries a maximum of four years or more.
      (2) The Attorney-General shall refuse a request that relates to an offence of a political character.
      """
    Then "four-year-threshold-calibration" for the bill is partly

  @blind
  Scenario: Every offence in the law counts as serious for foreign requests
    Given the bill
      """
      17. Offensive messages
      A person who sends by means of a computer a message that is insulting or likely to cause offence commits an offence and is liable to imprisonment for five years.

      44. Definition
      In this Part "serious crime" means any of the offences in this Act, irrespective of the penalty for it.

      45. Execution of requests
      The Central Authority shall execute a request of a foreign State for the search, seizure or disclosure of data concerning a serious crime.
      """
    Then "four-year-threshold-calibration" for the bill is contradicted

  @blind
  Scenario: Heavy penalties and cooperation stand side by side with no filter
    Given the bill
      """
      6. Illegal access
      A person who intentionally and without right accesses a computer system is liable to imprisonment for a term not exceeding five years.

      7. Illegal interception
      A person who intentionally and without right intercepts a non-public transmission of data is liable to imprisonment for a term not exceeding five years.

      30. Mutual assistance
      The Minister of Justice may receive from foreign States, and send to them, requests for mutual assistance in the collection of electronic evidence, and shall designate an office for that purpose.
      """
    Then "four-year-threshold-calibration" for the bill is missing

  @blind
  Scenario: All penalties stay at two years or less
    Given the bill
      """
      5. Access
      A person who intentionally and without right gains access to a computer system is liable to imprisonment for not more than one year.

      6. Interference
      A person who intentionally and without right deletes data, causing serious harm, is liable to imprisonment for not more than two years.

      15. International assistance
      The Director of Public Prosecutions may assist a foreign State in gathering electronic evidence of an offence under this Act.
      """
    Then "four-year-threshold-calibration" for the bill does not apply

  @blind
  Scenario: A four-year line is drawn and rumours carry ten years
    Given the bill
      """
      Article 20
      A penalty of imprisonment of up to ten years shall be imposed on anyone who spreads through the information network untrue news or rumours.

      Article 52
      The competent authority shall provide foreign States with the widest judicial assistance, including the handing over of stored data, in respect of serious crimes.

      Article 53
      A serious crime in the application of Article 52 is any crime for which this Decree-Law prescribes a penalty whose maximum is not less than four years.
      """
    Then "four-year-threshold-calibration" for the bill is contradicted

  Scenario: a serious crime is listed, and the Act has others
    Given the bill
      """
      6. A person who intentionally and without right accesses a computer system is liable to imprisonment for five years.

      30. Requests
      (1) The Central Authority may execute the request of a foreign State to search data concerning a serious crime, punishable by at least four years.
      (2) A serious crime need not be an offence in this Act.
      """
    Then "four-year-threshold-calibration" for the bill is partly
