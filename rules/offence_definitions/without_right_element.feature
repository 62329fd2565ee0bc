Feature: Only conduct without right is a computer offence

  Scenario: defined, and terms of use left out
    Given the bill
      """
      2. Definitions
      "without right" means without the consent of the controller and without any other lawful authority; a breach of terms of use, contract or policy alone is not without right.
      3. Access
      A person who intentionally and without right accesses a computer system commits an offence.
      """
    Then "without-right-element" for the bill is met

  Scenario: a subsection leaves terms of use out
    Given the bill
      """
      3. Access
      (1) No person shall access a computer system without authority.
      (2) Access is not unauthorised only because it breaches the terms of use of a service.
      (3) A person who contravenes subsection (1) is liable to imprisonment for one year.
      """
    Then "without-right-element" for the bill is met

  Scenario: the word alone
    Given the bill
      """
      3. Access
      Whoever unlawfully accesses a computer system shall be punished by imprisonment of up to two years.
      """
    Then "without-right-element" for the bill is partly

  Scenario: without lawful authority, as a prohibition
    Given the bill
      """
      3. Interception
      (1) A person shall not, without lawful authority, intercept a communication.
      (2) A person who contravenes subsection (1) commits an offence.
      """
    Then "without-right-element" for the bill is partly

  Scenario: one limb lacks it
    Given the bill
      """
      3. Data
      A person who—
      (a) without right deletes computer data; or
      (b) alters computer data,
      commits an offence.
      """
    Then "without-right-element" for the bill is missing

  Scenario: the element is missing
    Given the bill
      """
      3. Access
      Whoever accesses a computer system commits an offence.
      """
    Then "without-right-element" for the bill is missing

  Scenario: policies decide
    Given the bill
      """
      2. Definitions
      Access is unauthorised if it is contrary to any instruction, policy or condition of use.
      3. Access
      A person who gains unauthorised access to a computer system commits an offence.
      """
    Then "without-right-element" for the bill is contradicted

  Scenario: the power of an officer is no offence
    Given the bill
      """
      3. Access
      An officer may access a computer system under a warrant.
      """
    Then "without-right-element" for the bill does not apply

  @blind
  Scenario: Caribbean bill defines the words and leaves contract breaches to civil law
    Given the bill
      """
      3. (1) In this Act a person acts "without right" if that person has neither the consent of someone entitled to give it nor any other authority, justification or excuse recognised by law.
      (2) A person does not act without right by reason only that the conduct breaks a contract, the terms on which a website or service is offered, or rules laid down by an employer or school.

      5. A person who intentionally and without right accesses a computer system commits an offence.

      6. A person who intentionally and without right intercepts a non-public transmission of computer data commits an offence.

      7. A person who intentionally and without right damages, deletes or alters computer data commits an offence.
      """
    Then "without-right-element" for the bill is met

  @blind
  Scenario: Directive text covers permission from law or holder and excludes user terms
    Given the bill
      """
      Article 2
      Definitions
      (d) 'without right' means conduct which is not authorised by the owner or by another right holder of the system or of part of it, and is not permitted or otherwise justified under national or Union law. The mere infringement of contractual obligations, of conditions of use or of internal workplace rules shall not constitute conduct without right.

      Article 3
      Illegal access to information systems
      Member States shall take the necessary measures to ensure that, when committed intentionally, access without right to the whole or to any part of an information system is punishable as a criminal offence.

      Article 4
      Illegal system interference
      Member States shall take the necessary measures to ensure that seriously hindering the functioning of an information system by inputting or deleting computer data, intentionally and without right, is punishable as a criminal offence.
      """
    Then "without-right-element" for the bill is met

  @blind
  Scenario: Lack of authorisation is required and never explained
    Given the bill
      """
      15. Whoever knowingly and without authorisation enters a computer, computer system or network shall be punished with imprisonment of either description for a term which may extend to three years, or with fine, or with both.

      16. Whoever knowingly and without authorisation destroys, deletes or alters any data residing in a computer shall be punished with imprisonment of either description for a term which may extend to five years.
      """
    Then "without-right-element" for the bill is partly

  @blind
  Scenario: Badly drafted sections know the owner's consent and no other justification
    Given the bill
      """
      2 - Meaning of words
      "without authority" mean that the owner of the computer have not give his consent to the thing that is done.

      6 - Enter in a computer
      Any person, who with intention and without authority enter in a computer system he commit an offence, and shall be fine or put in prison for a time not more than 1 year or the both.

      7 - Spoil of data
      Any person, who with intention and without authority delete or change the data in a computer system he commit an offence, and the punishment is same as in section 6.
      """
    Then "without-right-element" for the bill is partly

  @blind
  Scenario: Any departure from the rules of use makes access unauthorised
    Given the bill
      """
      2. "unauthorised access" means access by a person in a manner, at a time or for a purpose that does not conform to the rules, guidelines, acceptable use policy or conditions laid down by the owner or operator of the computer or service.

      10. (1) Any person who intentionally obtains unauthorised access to a computer or service commits an offence.
      (2) The penalty is a fine of K50,000 or imprisonment for three years, or both.
      """
    Then "without-right-element" for the bill is contradicted

  @blind
  Scenario: A good definition is undone by a deeming clause on user agreements
    Given the bill
      """
      4. Meaning of without right
      (1) Conduct is without right where it is done without the consent of the person in control of the system and without other lawful excuse or justification.
      (2) For the removal of doubt, a user who does anything forbidden by the user agreement accepted when the account was opened shall be taken to be acting without right for all purposes of this Act.

      5. Access
      A person who intentionally and without right accesses a computer system is guilty of an offence punishable by two years' imprisonment.
      """
    Then "without-right-element" for the bill is contradicted

  @blind
  Scenario: Workplace rules may bring discipline and never make access criminal
    Given the bill
      """
      7. Unauthorised access
      (1) A person who intentionally accesses a computer system commits an offence if the person does so without the permission of the person who controls it and without any lawful authority, justification or reasonable excuse.
      (2) An employee who accesses a computer system of the employer contrary to a computer use policy may be disciplined under the contract of employment, but the contravention of that policy, or of the terms of any service or other agreement, does not of itself make the access one without permission.
      (3) Permission may be express or may be implied from the circumstances.
      """
    Then "without-right-element" for the bill is met

  Scenario: a breach of the user agreement is not deemed to be without right
    Given the bill
      """
      3. A person who does what a user agreement forbids shall not for that reason alone be treated as acting without right.

      4. A person who intentionally and without right accesses a computer system commits an offence.
      """
    Then "without-right-element" for the bill is met

  Scenario: house rules make access unauthorised
    Given the bill
      """
      3. Access is unauthorised where it does not comply with the acceptable use policy of the operator.

      4. A person who intentionally obtains unauthorised access to a computer system commits an offence.
      """
    Then "without-right-element" for the bill is contradicted

  Scenario: not in accordance with this Act
    Given the bill
      """
      4. A person who intentionally and without authority, otherwise than in accordance with this Act, accesses a computer system commits an offence.
      """
    Then "without-right-element" for the bill is partly
