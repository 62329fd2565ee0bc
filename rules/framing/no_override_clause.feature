Feature: No clause switches off the safeguards of other laws

  Scenario: a power that says nothing of other laws
    Given the bill
      """
      8. Access to computers
      (1) An inspector may enter premises where an offence under this Act is suspected and search any computer found there.
      (2) The inspector makes a list of everything that is examined.
      """
    Then "no-override-clause" for the bill is met
    And the bill grants search-seizure

  Scenario: a power that is subject to any other law
    Given the bill
      """
      8. Access to computers
      (1) Subject to any other law, an inspector may enter premises where an offence under this Act is suspected and search any computer found there.
      (2) The inspector makes a list of everything that is examined.
      """
    Then "no-override-clause" for the bill is met

  Scenario: a power that sets aside any other law
    Given the bill
      """
      8. Access to computers
      (1) Notwithstanding any other law, an inspector may enter premises where an offence under this Act is suspected and search any computer found there.
      (2) The inspector makes a list of everything that is examined.
      """
    Then "no-override-clause" for the bill is contradicted by s 8(1)

  Scenario: notwithstanding a subsection of the same section
    Given the bill
      """
      11. Search warrants
      (1) A magistrate may issue a warrant to search a computer where there is reasonable suspicion that it holds evidence of an offence.
      (2) A warrant shall be carried out between six in the morning and nine in the evening.
      (3) Notwithstanding subsection (2), the magistrate may, for reasons written on the warrant, permit a search at night.
      """
    Then "no-override-clause" for the bill is met

  Scenario: notwithstanding anything in this Act privilege is preserved
    Given the bill
      """
      14. Production
      (1) A judge may order a person to hand over specified stored computer data.
      15. Professional privilege
      Notwithstanding anything in this Act, communications between a lawyer and a client remain privileged and no one may be required to disclose them.
      """
    Then "no-override-clause" for the bill is met

  Scenario: notwithstanding that the owner is unknown
    Given the bill
      """
      21. Seized devices
      (1) A police officer may, under a warrant of the District Court, search and seize a device used to commit an offence.
      (2) A warrant may be granted notwithstanding that the owner of the device is not known.
      """
    Then "no-override-clause" for the bill is met

  Scenario: in a conflict this Act prevails
    Given the bill
      """
      40. Conflict of laws
      Where a provision of this Act differs from a provision of another Act, this Act prevails.
      """
    Then "no-override-clause" for the bill is partly by s 40

  Scenario: in a conflict the better protection prevails
    Given the bill
      """
      40. Conflict of laws
      Where a provision of this Act differs from a provision of another Act, the provision that gives the person concerned the greater protection prevails.
      """
    Then "no-override-clause" for the bill is met

  Scenario: a court may go behind one named duty of bank secrecy
    Given the bill
      """
      17. Account records
      (1) Notwithstanding section 44 of the Bank Secrecy Act, the District Court may order a bank to hand over the stored account records of a customer named in the order, where there are reasonable grounds to suspect that customer of fraud under section 9.
      """
    Then "no-override-clause" for the bill is partly by s 17(1)
    And the bill grants production

  Scenario: no duty of secrecy holds against an officer
    Given the bill
      """
      23. Information from service providers
      (1) An authorised officer may by notice require a service provider to hand over stored subscriber information and other stored data.
      (2) The provider shall comply, whatever any enactment on the protection of personal data, on confidentiality or on professional secrecy may provide.
      """
    Then "no-override-clause" for the bill is contradicted by s 23(2)

  Scenario: the Act adds to the law on personal data
    Given the bill
      """
      3. Overriding effect
      The powers in this Act apply in addition to, and do not limit, the Personal Data Act and the rules on professional privilege.
      4. Production
      (1) A judge may order a person to hand over specified stored computer data.
      """
    Then "no-override-clause" for the bill is met

  Scenario: the Act displaces the law on personal data
    Given the bill
      """
      3. Overriding effect
      The powers in this Act apply in place of, and are not limited by, the Personal Data Act and the rules on professional privilege.
      4. Production
      (1) A judge may order a person to hand over specified stored computer data.
      """
    Then "no-override-clause" for the bill is contradicted by s 3

  Scenario: a disclosure is said to break no duty
    Given the bill
      """
      12. Disclosure
      A disclosure of data to the Service under this section does not breach any obligation of confidence or any other restriction on the disclosure of information.
      """
    Then "no-override-clause" for the bill is contradicted by s 12

  Scenario: an officer may act in spite of the privacy law
    Given the bill
      """
      12. Data of travellers
      Despite the Privacy Act, an officer may collect location data of a traveller.
      """
    Then "no-override-clause" for the bill is contradicted by s 12

  Scenario: an officer who suspects an offence may act in spite of all law
    Given the bill
      """
      12. Access
      Notwithstanding any other enactment, an officer who suspects that a person commits an offence may access any computer of that person.
      """
    Then "no-override-clause" for the bill is contradicted by s 12

  Scenario: an offence in spite of all law is no power
    Given the bill
      """
      12. Offence
      Notwithstanding any other enactment, a person who damages a computer system without right commits an offence.
      """
    Then "no-override-clause" for the bill is met

  Scenario: another section of the same law
    Given the bill
      """
      12. Renewal
      Notwithstanding the provisions of any other section of this Act, a judge may refuse to renew a warrant.
      """
    Then "no-override-clause" for the bill is met

  Scenario: a warrant is needed whatever other law says
    Given the bill
      """
      12. Warrants
      Notwithstanding any other law, no communication shall be intercepted except under a warrant issued by a judge.
      """
    Then "no-override-clause" for the bill is met

  Scenario: powers that are added to those of other law
    Given the bill
      """
      12. Savings
      The powers in this Part are in addition to, and not in substitution for, powers under any other law.
      """
    Then "no-override-clause" for the bill is met

  Scenario: bank secrecy gives way to assistance
    Given the bill
      """
      12. Bank secrecy
      Assistance may not be refused on the ground of bank secrecy.
      """
    Then "no-override-clause" for the bill is partly by s 12

  Scenario: fiscal matters are no ground for refusal
    Given the bill
      """
      12. Fiscal offences
      That an offence involves fiscal matters shall not be a ground for refusal.
      """
    Then "no-override-clause" for the bill is met

  Scenario: laws that do not agree are repealed
    Given the bill
      """
      12. Repeal
      All laws, decrees and rules that are contrary to this Act are repealed.
      """
    Then "no-override-clause" for the bill is partly by s 12

  @blind
  Scenario: confidentiality, data and evidence laws stay in force and the more protective rule prevails
    Given the bill
      """
      Article 6. Relation to other laws
      (1) The Law on Personal Data, the Law on the Bar, the rules on banking secrecy and the rules on evidence of the Code of Criminal Procedure remain applicable to every act done in execution of the present Law.
      (2) Where two of those provisions differ, the one which gives the person concerned the more extensive protection is applied.

      Article 7. Search
      (1) The investigating judge may order the search of an information system designated in the decision.

      Article 8. Communication of data
      (1) The investigating judge may order a provider to communicate data designated in the decision.
      """
    Then "no-override-clause" for the bill is met

  @blind
  Scenario: no enactment that restricts access is to be read as binding on an inspector
    Given the bill
      """
      14. Examination of computers
      (1) An inspector may, with the authority of a magistrate, examine a computer at the premises named in the authority.
      (2) No provision of any enactment, whenever passed, by which access to information is restricted or its disclosure forbidden is to be read as binding on an inspector who acts under this section.

      15. Savings
      (1) Nothing in this Act affects the Weights and Measures Act.
      """
    Then "no-override-clause" for the bill is contradicted by s 14(2)
