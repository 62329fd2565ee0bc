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

  @blind
  Scenario: Belief in the public interest is a defence that the State must rebut
    Given the bill
      """
      19. Defence of public interest
      (1) A person does not commit an offence under sections 6 to 12 by obtaining, keeping or disclosing data if the person reasonably believed that doing so served the public interest and that this outweighed any harm likely to result.
      (2) Without limitation, it serves the public interest to bring to light a crime, corruption, a violation of human rights, or a danger to health, safety or the environment.
      (3) Where there is evidence on which the defence could be made out, the court shall assume that it is satisfied unless the prosecution proves beyond reasonable doubt that it is not.
      """
    Then "public-interest-defence" for the bill is met

  @blind
  Scenario: Francophone article spares those who reveal wrongdoing
    Given the bill
      """
      Article 30
      The author of acts provided for in Articles 11 to 15 shall not be punishable where he obtained or made known the data in order to inform the public of, or to report to a competent body, facts of general interest such as corruption, abuse of power, infringement of fundamental rights or a serious risk to health or the environment, provided that the interest in knowing such facts prevailed over the damage caused.
      This Article benefits every person, in particular journalists, persons who alert, researchers and defenders of human rights. It is for the public prosecutor to establish that its conditions are not met.
      """
    Then "public-interest-defence" for the bill is met

  @blind
  Scenario: Only journalists with a press council card may raise the defence
    Given the bill
      """
      24. Disclosure of protected data
      (1) A person who, without authority, discloses data obtained from a protected computer commits an offence and is liable to a fine or to imprisonment for three years.
      (2) It is a defence for a journalist who at the time held a card in force from the Media Council that the disclosure was in the public interest.
      """
    Then "public-interest-defence" for the bill is partly

  @blind
  Scenario: Public benefit may lighten the sentence only
    Given the bill
      """
      Article 17. Whoever without authorisation obtains and reveals data held in an information system shall be punished with imprisonment of one to three years.

      Article 18. Where the person proves to have acted in order to make known an irregularity in public administration or a danger to the community, the judge shall reduce the penalty by one third to one half. The conviction shall in all cases be recorded.
      """
    Then "public-interest-defence" for the bill is partly

  @blind
  Scenario: The court is told to disregard motive
    Given the bill
      """
      33. Obtaining information
      (1) Every person who, without lawful authority, obtains from a computer information that is not available to the public is guilty of an offence.
      (2) In any prosecution under this section the reason for which the accused acted, including any wish to expose wrongdoing or to inform the public, is irrelevant to guilt and shall not be received in evidence.
      """
    Then "public-interest-defence" for the bill is contradicted

  @blind
  Scenario: The public interest appears only as a ground for the minister to exempt agencies
    Given the bill
      """
      12. Unauthorised disclosure
      A person who, without authorisation, copies data from a computer and communicates it to another commits an offence and is liable to imprisonment for a term not exceeding five years.

      40. Exemption of public bodies
      The Minister may, where satisfied that it is in the public interest, by order published in the Gazette exempt any department of Government from a provision of this Act.
      """
    Then "public-interest-defence" for the bill is missing

  @blind
  Scenario: Data on vital systems may reach no outsider whatever the public's need
    Given the bill
      """
      5. Protection of vital information
      (1) No person shall disclose to anyone outside the controlling institution any data on the operation, funding, faults or management of a designated vital system.
      (2) A person who contravenes subsection (1) commits an offence and is liable to imprisonment for not less than ten years.
      (3) No right of the public or of the press to receive information shall excuse a contravention of this section.
      """
    Then "public-interest-defence" for the bill is contradicted

  Scenario: another act that keeps its own motive rule
    Given the bill
      """
      4. Illegal access
      A person who intentionally and without right accesses a computer system commits an offence.

      20. Purpose of processing
      The purpose for which data are held by a licensee is irrelevant to the duty to register.
      """
    Then "public-interest-defence" for the bill is missing

  Scenario: the judge may not look at the motive
    Given the bill
      """
      4. Illegal access
      A person who intentionally and without right accesses a computer system commits an offence.

      20. Motive
      In proceedings for an offence under section 4 the court shall disregard the motive of the accused.
      """
    Then "public-interest-defence" for the bill is contradicted

  Scenario: accredited reporters alone, in other words
    Given the bill
      """
      4. Illegal access
      A person who intentionally and without right accesses a computer system commits an offence.

      20. Defence
      It is a defence to a charge under section 4 for a reporter who holds a card issued by the Press Board that the conduct was in the public interest.
      """
    Then "public-interest-defence" for the bill is partly

  Scenario: an exemption alone creates no offence to be judged
    Given the bill
      """
      12. Acts in the general interest
      No offence under sections 3 to 8 is committed by a person who makes known data in order to bring to light corruption or an abuse of power.
      """
    Then "public-interest-defence" for the bill does not apply

  Scenario: an excerpt that frees journalists from data protection alone
    Given the bill
      """
      12. Journalism
      Sections 3 to 8 do not apply to the processing of personal data for journalistic purposes.
      """
    Then "public-interest-defence" for the bill does not apply

  Scenario: officers may tell of infrastructure to one another
    Given the bill
      """
      5. Exchange
      The Agency may disclose data on critical infrastructure to a ministry.
      """
    Then "public-interest-defence" for the bill does not apply
