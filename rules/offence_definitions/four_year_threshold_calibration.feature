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
