Feature: Every use is on record and misuse is punished

  Scenario: a log, and an offence of officers
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      22. Log
      (1) The officer in charge shall keep a full log of every use of the power in section 4 for five years, open to the Commissioner.
      23. Misuse
      (1) An officer who knowingly exceeds a warrant commits an offence and is liable to imprisonment for three years.
      """
    Then "accountability-and-record-keeping" for the bill is met

  Scenario: uses are recorded, leaks are punished
    Given the bill
      """
      3. Interception
      (1) A judge may order a licensee to intercept the communications of a person suspected of a serious offence.
      12. Records
      (1) A record shall be kept of every interception, of who took part in it and of what was recorded.
      13. Secrecy
      (1) A public officer who discloses without authority what was obtained under this Act is guilty of an offence.
      """
    Then "accountability-and-record-keeping" for the bill is met

  Scenario: the remedy put into a bill that is silent
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      22. Log and misuse
      (1) A full log shall be kept of each use of a power under this Act, in a form that cannot be altered, for five years, and shall be open to inspection by the Commissioner.
      (2) An officer who knowingly exceeds a warrant, or who discloses without authority what was obtained under this Act, commits an offence and is liable to imprisonment for up to three years.
      """
    Then "accountability-and-record-keeping" for the bill is met by s 22

  Scenario: silence
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      """
    Then "accountability-and-record-keeping" for the bill is missing

  Scenario: a report to the judge, and no sanction
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      22. Report
      (1) The officer who executes a warrant shall make a report on its execution to the magistrate.
      """
    Then "accountability-and-record-keeping" for the bill is partly by s 22

  Scenario: a sanction, and no record
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      23. Misuse
      (1) A police officer who uses the power vexatiously and without reasonable grounds shall be punished with imprisonment for one year.
      """
    Then "accountability-and-record-keeping" for the bill is partly by s 23

  Scenario: nobody in office is liable for anything
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      30. Protection
      (1) No officer shall be liable civilly or criminally for anything done under this Act.
      """
    Then "accountability-and-record-keeping" for the bill is contradicted by s 30

  Scenario: no suit lies for what is done in good faith
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      30. Protection of action taken in good faith
      (1) No suit, prosecution or other legal proceeding shall lie against the Government or any officer for anything which is in good faith done in pursuance of this Act.
      """
    Then "accountability-and-record-keeping" for the bill is contradicted by s 30

  Scenario: immunity outweighs a log and an offence
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      22. Log
      (1) The officer in charge shall keep a log of every use of the power in section 4.
      23. Misuse
      (1) An officer who knowingly exceeds a warrant commits an offence.
      30. Immunity
      (1) A member or employee of the Agency is not liable for an act done in good faith in the exercise of a function under this Act.
      """
    Then "accountability-and-record-keeping" for the bill is contradicted by s 30

  Scenario: officers are spared, and the State pays
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      30. Protection
      (1) An officer is not personally liable for an act done in good faith under this Act.
      (2) Subsection (1) does not relieve the State of its liability to pay compensation.
      """
    Then "accountability-and-record-keeping" for the bill is partly by s 30

  Scenario: spared for what a warrant allows
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      30. Protection
      (1) A police officer who acts in accordance with a warrant incurs no liability for anything reasonably done in good faith under this Act.
      """
    Then "accountability-and-record-keeping" for the bill is partly by s 30

  Scenario: a provider that obeys is spared
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      30. Protection
      (1) A service provider that hands data to an officer under a warrant shall not be liable for anything done in good faith under this Act.
      """
    Then "accountability-and-record-keeping" for the bill is missing

  Scenario: a director of a company who proves that he knew nothing
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      31. Offences by companies
      (1) An officer of a company is not liable for an act of the company under this Act if he proves that it was done without his knowledge.
      """
    Then "accountability-and-record-keeping" for the bill is missing

  Scenario: a provider keeps logs of its users
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      31. Logs
      (1) A service provider shall keep a record of the access of each user for one year.
      """
    Then "accountability-and-record-keeping" for the bill is missing

  Scenario: who obstructs an officer is punished
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      31. Obstruction
      (1) A person who obstructs an officer who acts under this Act, or who discloses a warrant, commits an offence.
      """
    Then "accountability-and-record-keeping" for the bill is missing

  Scenario: the police are outside the offence of illegal access
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      5. Illegal access
      (1) Whoever without right gains access to a computer commits an offence.
      (2) Subsection (1) does not apply to the police or an intelligence service.
      """
    Then "accountability-and-record-keeping" for the bill is contradicted by s 5(2)

  Scenario: the police are outside the offence under a warrant only
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      5. Illegal access
      (1) Whoever without right gains access to a computer commits an offence.
      (2) Subsection (1) does not apply to the police where they act under a warrant of a court.
      """
    Then "accountability-and-record-keeping" for the bill is missing

  Scenario: audit is left to regulations
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      40. Regulations
      (1) The Minister may make regulations on the auditing of compliance with this Act.
      """
    Then "accountability-and-record-keeping" for the bill is deferred by s 40

  Scenario: what an officer does shall not render the officer liable
    Given the bill
      """
      4. Search
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      30. Protection from personal liability
      (1) A thing done by an officer of the Authority shall not, if it is done in good faith for the purposes of this Act, render the officer personally liable to any action or claim.
      """
    Then "accountability-and-record-keeping" for the bill is contradicted by s 30

  Scenario: a witness is protected
    Given the bill
      """
      4. Search
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      30. Witnesses
      (1) A witness enjoys immunity from prosecution for testimony given in good faith before the Commission in the exercise of its functions.
      """
    Then "accountability-and-record-keeping" for the bill is missing

  @blind
  Scenario: full log open to the Commissioner and an offence of exceeding a warrant
    Given the bill
      """
      20. Computer searches
      (1) A magistrate may issue a warrant to search a computer system for data specified in it.
      21. Log
      (1) The officer in charge shall keep a full log of everything done under the warrant, with the time, the person who did it, the data viewed or copied and every later access to the copies.
      (2) The log shall be made in a manner that shows any alteration, is kept for five years, and is open to inspection by the Privacy Commissioner at any time.
      22. Misuse
      (1) An officer who knowingly exceeds a warrant, or who discloses data obtained under it without authority, commits an offence and is liable to imprisonment for three years, and to dismissal.
      """
    Then "accountability-and-record-keeping" for the bill is met

  @blind
  Scenario: unalterable register, criminal and disciplinary liability and liability of the State
    Given the bill
      """
      Article 55. Remote forensic software
      1. The court may authorise the police to install software covertly on the device of a suspect.
      2. The software and the central server record automatically, and so that nothing can be changed afterwards, the designation of the means used, the moment of its use, the identification of the system, the data collected and the official responsible.
      3. The register is submitted to the court with the final report.
      Article 56. Liability
      1. An official who uses the software outside the authorisation, falsifies the register or passes on data without right is punished with imprisonment of one to four years. Disciplinary proceedings are opened in every case.
      2. The State answers for damage caused to the person concerned or to third parties, irrespective of fault.
      """
    Then "accountability-and-record-keeping" for the bill is met

  @blind
  Scenario: protection only for acts within a warrant while the State remains liable
    Given the bill
      """
      45. Production and search
      (1) A judge may order the production of stored data or issue a warrant to search a computer.
      46. Protection of officers
      (1) An officer is not personally liable in damages for an act done in good faith and within the terms of an order or warrant under section 45.
      (2) Subsection (1) does not apply to an act outside those terms, and does not affect criminal liability or the liability of the State for the act.
      """
    Then "accountability-and-record-keeping" for the bill is partly

  @blind
  Scenario: nobody can be held to account for anything
    Given the bill
      """
      80. Powers of officers
      (1) With a warrant of the court, an officer of the Cybercrime Directorate may enter premises, search and seize computers and intercept communications.
      81. Immunity
      (1) No civil, criminal or disciplinary proceedings shall be brought against the Directorate, an officer, or a person who assists an officer, for anything done or left undone under this Act.
      (2) The Republic is not liable for loss caused by the exercise of a power under section 80.
      """
    Then "accountability-and-record-keeping" for the bill is contradicted

  @blind
  Scenario: near miss, the records and logs are those of the provider
    Given the bill
      """
      9. Production of records
      (1) A judge may order a service provider to produce the records specified in the order, including connection logs, log files, billing records and records of complaints, if there are reasonable grounds to suspect an offence under section 3.
      (2) The records shall be produced in the form in which they were kept.
      (3) A person who falsifies or destroys a record or log after service of the order commits an offence and is liable to imprisonment for two years.
      (4) A certificate of the provider that the logs were kept in the ordinary course of business may be received in evidence.
      """
    Then "accountability-and-record-keeping" for the bill is missing

  @blind
  Scenario: near miss, a log is kept but a good faith clause lets everyone go free
    Given the bill
      """
      14. Interception
      (1) A Judge may authorise the interception of communications of a person suspected of a scheduled offence.
      (2) The Bureau shall keep a register of authorisations, in which the date, the target and the length of each is entered.
      15. Indemnity
      (1) No suit, prosecution or other legal proceeding shall lie against the Government, the Bureau, any officer or any other person in respect of anything which is in good faith done or purported to be done under this Act, whether or not it was authorised.
      (2) The register shall not be evidence against an officer.
      """
    Then "accountability-and-record-keeping" for the bill is contradicted

  @blind
  Scenario: officers are covered inside the terms of the warrant only and the State stays answerable
    Given the bill
      """
      12. Search warrants
      (1) A judge may issue a warrant to search the computer described in it.

      34. Liability
      (1) An officer who, honestly and with due care, has done what a warrant directed the officer to do is not personally liable for damage thereby caused.
      (2) Subsection (1) gives no cover for anything done beyond the terms of the warrant or after it has run out.
      (3) The State is liable for the damage in every case.
      """
    Then "accountability-and-record-keeping" for the bill is partly by s 34

  @blind
  Scenario: there is a log but nobody can be sued or charged for what was done in good faith
    Given the bill
      """
      9. Log of operations
      (1) A log shall be kept by the Cyber Command of each production order executed and shall be retained for five years.

      10. Production
      (1) A judge may order a service provider to produce the data specified in the order.

      12. Protection of persons acting under the Act
      (1) No suit, prosecution or other legal proceeding shall lie against the Government, the Cyber Command, any officer thereof or any person acting under their direction in respect of anything which is in good faith done or intended to be done in pursuance of this Act or the rules.
      """
    Then "accountability-and-record-keeping" for the bill is contradicted by s 12
