Feature: Who acts in the public interest has a defence

  Scenario: a defence for every offence
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Defence
      It is a defence to an offence under this Act that the person reasonably believed the conduct to be in the public interest.
      """
    Then "public-interest-defence" for the bill is met

  Scenario: in the section itself
    Given the bill
      """
      Article 4
      (1) Whoever without right intercepts a transmission of data shall be punished by imprisonment of up to two years.
      (2) There is no offence where the act was done to expose corruption or a violation of human rights.
      """
    Then "public-interest-defence" for the bill is met

  Scenario: only accredited journalists
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Press
      An accredited journalist who acts in the public interest does not commit an offence under section 3.
      """
    Then "public-interest-defence" for the bill is partly

  Scenario: the accused has to prove it
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Defence
      It is a defence to an offence under this Act if the accused proves on a balance of probabilities that the disclosure was necessary in the public interest.
      """
    Then "public-interest-defence" for the bill is partly

  Scenario: a milder sentence only
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Sentence
      In sentencing a person for an offence under this Act the court shall take into account that the conduct served the public interest.
      """
    Then "public-interest-defence" for the bill is partly

  Scenario: nothing is said
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      """
    Then "public-interest-defence" for the bill is missing

  Scenario: the public interest of an agency
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Functions
      The Authority shall act in the public interest.
      """
    Then "public-interest-defence" for the bill is missing

  Scenario: motive is irrelevant
    Given the bill
      """
      3. Access
      (1) A person who without right accesses a computer system commits an offence.
      (2) The motive of the person is irrelevant.
      """
    Then "public-interest-defence" for the bill is contradicted

  Scenario: the Minister may exempt
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      8. Exemption
      The Minister may in the public interest exempt any person from section 3.
      """
    Then "public-interest-defence" for the bill is partly
