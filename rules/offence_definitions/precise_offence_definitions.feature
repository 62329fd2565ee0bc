Feature: People can foresee what is criminal

  Scenario: access is defined and a barrier must be broken
    Given the bill
      """
      2. Definitions
      "access" means to gain the use of any part of a computer system;
      "computer system" means a device that processes data under a program;
      "intercept" means to acquire the content of a transmission while it is transmitted.
      3. Illegal access
      A person who intentionally and without right accesses a computer system by bypassing a security measure commits an offence.
      4. Illegal interception
      A person who intentionally and without right intercepts a non-public transmission of computer data by technical means commits an offence.
      """
    Then "precise-offence-definitions" for the bill is met

  Scenario: the civil-law form, each act described
    Given the bill
      """
      Article 1
      In this Law: "information system" means a device that automatically processes data; "computer data" means any representation of facts in a form that a system can process.
      Article 2
      Whoever intentionally and without right damages, deletes, deteriorates, alters or suppresses computer data shall be punished by imprisonment of up to three years.
      Article 3
      Whoever intentionally and without right seriously hinders the functioning of an information system by inputting, transmitting, deleting or altering computer data shall be punished by imprisonment of up to three years.
      """
    Then "precise-offence-definitions" for the bill is met

  Scenario: whatever harms the State
    Given the bill
      """
      2. Definitions
      "access" means to gain the use of any part of a computer system;
      "computer system" means a device that processes data under a program;
      "intercept" means to acquire the content of a transmission while it is transmitted.
      3. Misuse
      A person who accesses a computer system in a manner prejudicial to the interests of the Republic commits an offence.
      """
    Then "precise-offence-definitions" for the bill is contradicted

  Scenario: any other wrongful act
    Given the bill
      """
      2. Definitions
      "access" means to gain the use of any part of a computer system;
      "computer system" means a device that processes data under a program;
      "intercept" means to acquire the content of a transmission while it is transmitted.
      3. Access
      No person shall access a computer system without authority or do any other unlawful act with it.
      4. Penalty
      A person who contravenes section 3 is liable to imprisonment for two years.
      """
    Then "precise-offence-definitions" for the bill is contradicted

  Scenario: systems are defined and hindering is not
    Given the bill
      """
      2. Definitions
      "computer system" means a device that processes data under a program.
      3. Interference
      A person who intentionally and without right interferes with a computer system commits an offence.
      """
    Then "precise-offence-definitions" for the bill is partly

  Scenario: one offence is exact and another is not
    Given the bill
      """
      2. Definitions
      "access" means to gain the use of any part of a computer system;
      "computer system" means a device that processes data under a program;
      "intercept" means to acquire the content of a transmission while it is transmitted.
      3. Illegal access
      A person who intentionally and without right accesses a computer system commits an offence.
      4. Interference
      A person who intentionally and without right interferes with the operation of a computer system commits an offence.
      """
    Then "precise-offence-definitions" for the bill is partly

  Scenario: nothing is defined
    Given the bill
      """
      3. Access
      A person who accesses a computer without authority is guilty of an offence.
      """
    Then "precise-offence-definitions" for the bill is missing

  Scenario: a law of powers has no offences
    Given the bill
      """
      3. Production
      A judge may order a provider to hand over specified data.
      """
    Then "precise-offence-definitions" for the bill does not apply
