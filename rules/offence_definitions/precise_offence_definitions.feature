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

  @blind
  Scenario: Pacific bill defines access and system and describes one act
    Given the bill
      """
      3. Interpretation
      In this Act—
      "access", in relation to a computer system, means to read, copy, move or run data or a program held in it;
      "access control" means a password, key, biometric check or similar technical barrier that keeps out those not permitted to enter;
      "computer system" means a device, or a group of connected devices, one or more of which runs a program to process data automatically;
      "data" means facts or instructions in a form fit for processing in a computer system.

      4. Breaking into a computer system
      A person who, without right, gets past an access control of a computer system and so gains access to that system, meaning to obtain data held in it, commits an offence and is liable on conviction to imprisonment for not more than 18 months.
      """
    Then "precise-offence-definitions" for the bill is met

  @blind
  Scenario: Civil-law code articles list the acts that make up each offence
    Given the bill
      """
      Article 321-1
      For the purposes of this Chapter:
      1° an automated data processing system is any apparatus, or set of interconnected apparatuses, which executes a program in order to process data automatically;
      2° data are any representation of facts or concepts that such a system can process, including a program;
      3° to intercept is to capture, by technical means, data in the course of a transmission that is not addressed to the public.

      Article 321-2
      Whoever deliberately and without right intercepts data passing to, from or within an automated data processing system shall be punished by one year's imprisonment.

      Article 321-3
      Whoever deliberately and without right deletes, alters or renders inaccessible data belonging to another, and thereby causes that person loss exceeding 5 000 francs, shall be punished by two years' imprisonment.
      """
    Then "precise-offence-definitions" for the bill is met

  @blind
  Scenario: Access is tight but interference is whatever has an effect on a system
    Given the bill
      """
      2. In this Act, unless the context otherwise requires—
      "access" means to instruct, communicate with, store data in or retrieve data from a computer;
      "computer" means an electronic device which performs logical, arithmetic and storage functions under the control of a program;
      "interference" means anything done which has an effect on a computer or on the use of a computer.

      7. (1) Any person who, intending to obtain data held in a computer, defeats a password or other technical barrier and thereby secures access to that computer without the consent of its owner commits an offence.

      8. (1) Any person who intentionally and without the consent of the owner commits interference with a computer commits an offence.
      """
    Then "precise-offence-definitions" for the bill is partly

  @blind
  Scenario: Technical words take the meaning the trade gives them
    Given the bill
      """
      1. Technical terms
      In this Law the expressions "information system", "access", "network" and "data" bear the meaning commonly attributed to them in the information technology sector from time to time.

      2. Entry into an information system
      Any person who knowingly circumvents a technical protection in order to enter an information system belonging to another without that other's consent, with the purpose of copying data, shall be liable to a term of imprisonment of up to one year.

      3. Deletion of data
      Any person who knowingly and without the consent of the owner deletes data kept in an information system shall be liable to the same penalty.
      """
    Then "precise-offence-definitions" for the bill is partly

  @blind
  Scenario: Gulf decree punishes use of the network against the higher interests of the State
    Given the bill
      """
      Article 9
      There shall be punished with detention and a fine not exceeding one hundred thousand, or with one of these two penalties, whosoever makes use of the information network, or of any means of information technology, in a way that harms the higher interests of the State or departs from the proper use of modern technology.

      Article 10
      The penalty shall be doubled where the act is repeated.
      """
    Then "precise-offence-definitions" for the bill is contradicted

  @blind
  Scenario: Careful definitions are followed by a residual offence for all else
    Given the bill
      """
      2. Definitions
      (1) "computer resource" means a computer, a computer network, data or a computer database;
      (2) "access" means gaining entry into, or communicating with the memory function of, a computer resource;
      (3) "security procedure" means a password, firewall or encryption used to keep others out.

      43. Hacking
      Whoever, with intent to copy data, bypasses a security procedure and without permission of the owner secures access to a computer resource shall be punished with imprisonment which may extend to two years.

      44. Residuary offences
      Whoever by means of a computer resource does any wrongful act for which no punishment is separately provided in this Act shall be punished with imprisonment which may extend to one year.
      """
    Then "precise-offence-definitions" for the bill is contradicted

  @blind
  Scenario: Loose words about threats describe the centre's work and not a crime
    Given the bill
      """
      5. Functions of the Centre
      The Centre shall advise the Government on misuse of cyberspace, on undesirable activities online and on any matter prejudicial to the digital economy.

      6. Unlawful entry
      (1) A person shall not intentionally and without right open a protected computer by overcoming its protective code in order to copy a file stored on it.
      (2) A person who contravenes subsection (1) is guilty of an offence and is liable to a fine or to imprisonment for one year.
      (3) In this section—
      "computer" means a programmable electronic machine that stores and processes files;
      "file" means a set of data stored under one name;
      "open" means to obtain the ability to view or copy a file;
      "protective code" means a password, encryption or other technical barrier set by the owner to keep other persons out, and "protected" has a corresponding meaning.
      """
    Then "precise-offence-definitions" for the bill is met

  Scenario: use that departs from good use
    Given the bill
      """
      9. Whoever makes use of the internet in a manner that harms the national interests of the State is punished with imprisonment.
      """
    Then "precise-offence-definitions" for the bill is contradicted

  Scenario: the board watches over the interests of the State
    Given the bill
      """
      9. The Board shall advise on the use of the internet and on what harms the national interests of the State.
      """
    Then "precise-offence-definitions" for the bill does not apply
