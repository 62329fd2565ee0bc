Feature: The law is applied in conformity with human rights

  Scenario: every power is exercised in conformity with named instruments
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Interpretation
      This Act shall be construed, and every function under it performed, in a manner that is compatible with the Bill of Rights and the International Covenant on Civil and Political Rights, and without discrimination.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 9

  Scenario: whoever acts under the law must refuse to breach a right
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Duty to refuse
      A court or an officer who acts under this Act shall refuse to act where the act would breach a right set out in the First Schedule.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 9

  Scenario: nothing in the law allows what human rights forbid
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Savings
      Nothing in this Law authorises any measure that is contrary to the fundamental rights guaranteed by the Constitution.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 9

  Scenario: officers respect human rights when they apply the law
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. General duty
      All public authorities shall respect and protect human rights when they apply this Proclamation.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 9

  Scenario: no word of human rights
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  Scenario: one Part only
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Exercise of powers
      The powers in Part IV shall be exercised in conformity with fundamental rights.
      """
    Then "human-rights-consistency-clause" for the bill is partly by s 9

  Scenario: due regard
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Regard
      Officers shall have due regard to human rights in the exercise of powers under this Act.
      """
    Then "human-rights-consistency-clause" for the bill is partly by s 9

  Scenario: an object of the law
    Given the bill
      """
      2. Objects
      The objects of this Act are to fight cybercrime and to do so in accordance with human rights.
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      """
    Then "human-rights-consistency-clause" for the bill is partly by s 2

  Scenario: the law prevails over the Human Rights Act
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Effect
      This Act has effect despite any provision of the Human Rights Act.
      """
    Then "human-rights-consistency-clause" for the bill is contradicted by s 9

  Scenario: rights end where the Minister thinks so
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Limitation
      Rights under the Constitution may be limited to the extent that the Minister considers necessary for the security of networks.
      """
    Then "human-rights-consistency-clause" for the bill is contradicted by s 9

  Scenario: the Commission on human rights is only consulted
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Consultation
      The Director shall act under this Act in accordance with such advice as the Human Rights Commission may give on its budget.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  Scenario: a duty of those who hold personal data
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Security
      A data controller shall process personal data in a manner that is compatible with the fundamental rights of the data subject.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  Scenario: the strategy is to respect rights
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Strategy
      The Authority shall under this Act prepare a national strategy that is consistent with human rights.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  Scenario: regard to rights for one decision only
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Cell site data
      (1) A judge may make the order only after taking into account its effect on the fundamental rights of individuals.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      This Act shall be interpreted, and every power under it exercised, in conformity with the Bill of Rights,
      the International Covenant on Civil and Political Rights and every other human rights obligation of the
      State, and without discrimination on any ground.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 9

  @blind
  Scenario: courts and officers alike are bound by the Constitution and two treaties
    Given the bill
      """
      3. Compatibility with fundamental rights
      (1) A court, officer or central authority performing any function under this Act must construe the Act, and must act, compatibly with Chapter Four of the Constitution, the International Covenant on Civil and Political Rights and the African Charter on Human and Peoples' Rights.
      (2) No function under this Act may be performed so as to discriminate, directly or indirectly, against any person on the ground of race, sex, ethnic origin, religion, opinion, disability or other status.

      4. Unauthorised access
      (1) A person who intentionally and without right gains access to a computer system by overcoming a security measure commits an offence and is liable on conviction to imprisonment for not more than three years.

      5. Production of data
      (1) A magistrate may, on reasonable suspicion of an offence under section 4, order a person to hand over the data specified in the order.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 3(1)

  @blind
  Scenario: translated code in which every official must decline a measure that would violate a treaty right
    Given the bill
      """
      Article 2. Observance of international guarantees
      (1) The offences, investigative measures and forms of cooperation provided for in the present Law are applied in accordance with the European Convention on Human Rights and the International Covenants of 1966.
      (2) They are applied without distinction of any kind, in particular as to sex, language, religion, political conviction or national or social origin.
      (3) The judge, prosecutor or agent to whom a measure is requested is obliged to decline it if its execution would violate a right guaranteed by those instruments.

      Article 3. Damage to data
      (1) Whoever, intentionally and unlawfully, erases, alters or renders unusable the data of another, thereby causing serious harm, is punished by deprivation of liberty of up to two years or by a monetary penalty.

      Article 4. Search of a computer
      (1) The investigating judge may, by reasoned decision, order the search of a computer that is specified in the decision.
      """
    Then "human-rights-consistency-clause" for the bill is met

  @blind
  Scenario: only officers using one Part need pay due regard to rights
    Given the bill
      """
      11. Fraud by computer
      (1) Any person who dishonestly manipulates data in order to obtain property belonging to another is guilty of a felony and shall be liable to a fine or to imprisonment for five years.

      27. Conduct of officers under Part IV
      (1) An officer executing a search warrant under Part IV shall pay due regard to the human rights of the occupier.
      (2) The officer shall show the warrant and leave a list of the items removed.

      28. Search warrants
      (1) A magistrate who is satisfied by information on oath that there are reasonable grounds to suspect an offence under section 11 may issue a warrant to search the premises named in it.

      41. Assistance to other States
      (1) The Attorney General may grant a request by a foreign State for evidence relating to an offence.
      """
    Then "human-rights-consistency-clause" for the bill is partly by s 27(1)

  @blind
  Scenario: the human rights commission has a seat and officers get a course, but nothing binds the reading of the law
    Given the bill
      """
      6. National Cybercrime Coordination Committee
      (1) There is established a Committee consisting of the Director of Public Prosecutions as chair, one person nominated by the Human Rights Commission, one person nominated by the Bar Association and three persons nominated by the Minister.
      (2) The Committee shall advise the Minister on trends in cybercrime.
      (3) The Committee shall organise training for investigators in digital forensics, in the law of evidence and in the work of international human rights bodies.

      7. Interference with a system
      (1) A person who without lawful authority seriously hinders the functioning of a computer system commits an offence.

      8. Seizure
      (1) A judge may issue a warrant to seize a computer where there are reasonable grounds to believe that it holds evidence of an offence under section 7.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  @blind
  Scenario: the statute prevails over the charter of rights
    Given the bill
      """
      2. Operation of this Act
      (1) This Act, and any warrant, direction or notice given under it, operates notwithstanding anything in the Charter of Rights and Responsibilities Act.
      (2) No court may read down a provision of this Act, or decline to give effect to it, because the provision is inconsistent with a right recognised in that Charter or in a treaty.

      3. Access to restricted data
      (1) A person must not knowingly cause unauthorised access to data held in a computer. Maximum penalty: imprisonment for 2 years.

      4. Warrants
      (1) An issuing magistrate may authorise a police officer to search a computer named in the warrant if there are reasonable grounds for suspecting that it contains evidence of an offence against section 3.
      """
    Then "human-rights-consistency-clause" for the bill is contradicted by s 2(1)

  @blind
  Scenario: an ordinary penal amendment that says nothing about rights
    Given the bill
      """
      Sec. 1. Fraud and related activity in connection with computers.
      (a) Whoever intentionally accesses a protected computer without authorization, and by means of such conduct obtains information from it, shall be fined or imprisoned not more than five years, or both.
      (b) Whoever knowingly causes the transmission of a program and, as a result, intentionally causes damage to a protected computer shall be imprisoned not more than ten years.

      Sec. 2. Investigative authority.
      (a) The Federal Bureau of Cyber Investigation shall have primary authority to investigate offenses under section 1.
      (b) A district judge may, upon probable cause, issue a warrant requiring a provider to disclose the contents of an account described in the warrant.

      Sec. 3. Forfeiture.
      (a) The court, in imposing sentence, shall order that the person forfeit any property used to commit the offense.
      """
    Then "human-rights-consistency-clause" for the bill is missing

  @blind
  Scenario: no function may be performed in a way the covenant and the constitution do not permit
    Given the bill
      """
      17. Inspection of computers
      (1) A Senior Magistrate may by warrant permit the inspection of the computer identified in the warrant.

      52. Rights and freedoms
      (1) This section applies to everything in this Act, including the offences in Part 2, the powers in Part 3 and assistance to other countries under Part 5.
      (2) No one may perform a function given by this Act except in a way that Part II of the Constitution, the International Covenant on Civil and Political Rights and the Convention on the Rights of the Child allow.
      (3) If words in this Act can be read in two ways, the way that fits best with those rights must be chosen.
      (4) No distinction of race, place of origin, gender, belief or other status may be made in the application of this Act.
      """
    Then "human-rights-consistency-clause" for the bill is met by s 52

  @blind
  Scenario: the Minister certified the bill and files a yearly report on human rights
    Given the bill
      """
      1. Title and statement
      (1) This Act may be cited as the Information Networks (Offences and Evidence) Act.
      (2) The Minister has laid before the Assembly a statement of his opinion on the compatibility of the bill for this Act with the international human rights obligations of the Republic.

      8. Production
      (1) A judge may order a service provider to produce stored data described in the order.

      30. Reporting to treaty bodies
      (1) The Secretary of State shall each year collect information on the operation of this Act for inclusion in the reports of the Republic under international human rights treaties.
      (2) The information shall be in conformity with the reporting guidelines of the treaty body concerned.
      """
    Then "human-rights-consistency-clause" for the bill is missing
