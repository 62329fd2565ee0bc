Feature: The law names who may use its powers

  Scenario: a rank and a unit
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means a police officer of or above the rank of inspector in the Cybercrime Unit, certified under section 9.
      6. Search
      (1) A magistrate may issue a warrant that authorises an authorised officer to search a computer.
      """
    Then "competent-authority-defined" for the bill is met by s 2
    And the bill grants search-seizure

  Scenario: the safeguard as it is proposed
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means a police officer of or above the rank of inspector who serves in the Cybercrime Unit and is certified under section 9; no other person shall exercise its powers.
      6. Search
      (1) A magistrate may issue a warrant that authorises an authorised officer to search a computer.
      """
    Then "competent-authority-defined" for the bill is met

  Scenario: a law without powers
    Given the bill
      """
      4. Illegal access
      A person who intentionally accesses a computer system without authority commits an offence.
      """
    Then "competent-authority-defined" for the bill does not apply

  Scenario: a closed list of heads of services
    Given the bill
      """
      1. Definitions
      In this Act, "applicant" means any of the following persons: (a) the Commissioner of Police; (b) the Director of the Anti-Corruption Bureau.
      5. Interception
      (1) A judge may, on the application of an applicant, order the interception of the communications of a person.
      """
    Then "competent-authority-defined" for the bill is met

  Scenario: any police officer
    Given the bill
      """
      2. Interpretation
      In this Act, "investigator" means any police officer.
      6. Search
      (1) An investigator may, under a warrant of a magistrate, search a computer.
      """
    Then "competent-authority-defined" for the bill is partly by s 2

  Scenario: the police, without a definition
    Given the bill
      """
      6. Search
      (1) A police officer may, under a warrant of a magistrate, search a computer.
      """
    Then "competent-authority-defined" for the bill is partly

  Scenario: a rank, and whomever the Cabinet Secretary adds
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means a police officer not below the rank of inspector, and any other person designated by the Cabinet Secretary by notice in the Gazette.
      6. Search
      (1) A magistrate may issue a warrant that authorises an authorised officer to search a computer.
      """
    Then "competent-authority-defined" for the bill is partly by s 2

  Scenario: any person authorised in writing by the Director-General
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means any person authorised in writing by the Director-General for the purposes of this Act.
      6. Search
      (1) A magistrate may issue a warrant that authorises an authorised officer to search a computer.
      """
    Then "competent-authority-defined" for the bill is contradicted by s 2

  Scenario: such other agency as the President may direct
    Given the bill
      """
      2. Interpretation
      In this Act, "law enforcement agency" means the Police Force, the State Security Service and such other agency as the President may direct.
      6. Search
      (1) A judge may issue a warrant that authorises an officer of a law enforcement agency to search a computer.
      """
    Then "competent-authority-defined" for the bill is contradicted by s 2

  Scenario: the Minister appoints anybody
    Given the bill
      """
      5. Inspectors
      (1) The Minister may appoint any person to be an inspector for the purposes of this Act.
      6. Search
      (1) An inspector may, under a warrant of a magistrate, search a computer.
      """
    Then "competent-authority-defined" for the bill is contradicted by s 5(1)

  Scenario: a name that nothing explains
    Given the bill
      """
      6. Search
      (1) With the approval of the court, a competent official may search a computer and copy data.
      """
    Then "competent-authority-defined" for the bill is missing

  Scenario: a rank in the objects of the law defines nobody
    Given the bill
      """
      6. Search
      (1) With the approval of the court, a competent official may search a computer and copy data.
      7. Salaries
      (1) A member of staff of the Agency of the rank of inspector receives the allowance laid down in the Schedule.
      """
    Then "competent-authority-defined" for the bill is missing

  Scenario: a rank for one power, any police officer for another
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means a police officer of the rank of superintendent or above.
      6. Interception
      (1) A judge may, on the application of an authorised officer, order the interception of communications.
      7. Search
      (1) Any police officer may, with a warrant, search a computer.
      """
    Then "competent-authority-defined" for the bill is partly

  Scenario: ranks in the power itself
    Given the bill
      """
      6. Disclosure
      (1) A member of the Police Service not below the rank of chief superintendent may require a service provider to disclose data in its possession.
      (2) An officer of the Revenue Commissioners not below the rank of principal officer may require a service provider to disclose data in its possession.
      """
    Then "competent-authority-defined" for the bill is met

  Scenario: a rank, which may pass its powers on to anybody
    Given the bill
      """
      2. Interpretation
      In this Act, "authorised officer" means a police officer of the rank of superintendent or above.
      6. Interception
      (1) A judge may, on the application of an authorised officer, order the interception of communications.
      (2) The authorised officer may delegate his powers to any person.
      """
    Then "competent-authority-defined" for the bill is partly

  Scenario: a list of the members of a board closes no circle
    Given the bill
      """
      3. Board
      (1) Each of the following officers is a member of the Board of the Agency: (a) the Director; (b) the Deputy Director.
      (2) Only the Minister may issue rules on its sittings.
      6. Search
      (1) A police officer may, under a warrant of a magistrate, search a computer.
      """
    Then "competent-authority-defined" for the bill is partly
