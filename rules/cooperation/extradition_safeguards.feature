Feature: Nobody is surrendered without a judge

  Scenario: court, grounds, evidence and appeal
    Given the bill
      """
      50. Extradition
      (1) A person may be extradited to a foreign State only by order of the High Court, which must be satisfied on sufficient evidence that the person would be put on trial here.
      (2) Extradition shall be refused where there are substantial grounds to believe that the person would be subjected to torture or would not receive a fair trial.
      (3) The person may be granted bail, may be assisted by counsel and may appeal.
      """
    Then "extradition-safeguards" for the bill is met

  Scenario: the Supreme Court concedes or denies, civil law
    Given the bill
      """
      18. Passive extradition
      1. The Supreme Court, the requested person and his defender having been heard, shall decide on the extradition by reasoned judgment.
      2. It shall not be conceded if there are founded reasons to believe that it was requested to persecute the person by reason of race, religion or opinion, or if the person would be subjected to the penalty of death.
      3. The person conceded shall not be tried for any offence other than the one for which extradition was granted.
      """
    Then "extradition-safeguards" for the bill is met

  Scenario: a court but no ground of refusal
    Given the bill
      """
      50. Extradition
      (1) A person accused of an offence under this Act may be extradited to a foreign State.
      (2) The person shall be brought before a magistrate, who commits the person to custody to await return if the evidence is sufficient.
      """
    Then "extradition-safeguards" for the bill is partly

  Scenario: speciality alone
    Given the bill
      """
      50. Extradition
      (1) A person may be extradited to a foreign State for an offence under this Act.
      (2) A person who has been extradited shall not be tried for any other offence than that for which extradition was granted.
      """
    Then "extradition-safeguards" for the bill is partly

  Scenario: on the Minister's warrant
    Given the bill
      """
      50. Extradition
      A person accused of an offence under this Act may be extradited to a foreign State and shall be surrendered on the warrant of the Minister.
      """
    Then "extradition-safeguards" for the bill is contradicted

  Scenario: arrest on an electronic notice
    Given the bill
      """
      50. Extradition
      (1) A person may be extradited to a foreign State for an offence under this Act by order of the High Court.
      (2) The person may be provisionally arrested on an electronic notice of the foreign State and held for up to ninety days.
      """
    Then "extradition-safeguards" for the bill is contradicted

  Scenario: all offences are extraditable under another Act
    Given the bill
      """
      50. Extradition
      An offence under this Act is an extraditable offence under the Extradition Act and extradition takes place in accordance with that Act.
      """
    Then "extradition-safeguards" for the bill is deferred

  Scenario: the Schedule of another Act is amended
    Given the bill
      """
      50. Amendment of the Extradition Act
      The Schedule to the Extradition Act is amended by adding "Offences under the Cybercrime Act".
      """
    Then "extradition-safeguards" for the bill is deferred

  Scenario: a legal basis and nothing more
    Given the bill
      """
      50. Extradition
      A person may be extradited to a foreign State for an offence under this Act, and this Act is a sufficient basis for it.
      """
    Then "extradition-safeguards" for the bill is missing

  Scenario: near miss: the court that hears another matter
    Given the bill
      """
      50. Extradition
      A person may be extradited to a foreign State for an offence under this Act.
      51. Search
      A judge may issue a warrant to search premises and the person concerned may appeal.
      """
    Then "extradition-safeguards" for the bill is missing

  Scenario: no extradition, so nothing is judged
    Given the bill
      """
      4. Production
      A judge may order a person to hand over specified stored computer data.
      """
    Then the bill does not grant extradition

  Scenario: the proposed clause
    Given the bill
      """
      50. Extradition
      A person may be extradited to a foreign State for an offence under this Act.
      51. Safeguards of extradition
      No person shall be extradited except by order of the High Court, made after a hearing at which the person is assisted by counsel, on evidence that would justify a trial here. Extradition shall be refused where there are substantial grounds to fear persecution, torture, the death penalty or an unfair trial, and for an offence of expression. The person may apply for bail and appeal, and shall not be tried for any other offence without the consent of the court.
      """
    Then "extradition-safeguards" for the bill is met

  @blind
  Scenario: Commonwealth surrender Part with hearing, evidence, speciality and bail
    Given the bill
      """
      30. Hearing
      (1) A person whose surrender is sought shall be brought before a Judge of the High Court within 48 hours of arrest, may be legally represented and may be admitted to bail.
      (2) The Judge shall order surrender only if the evidence would justify the person's trial had the offence been committed here.
      31. Refusal
      The Judge shall refuse surrender if there are substantial grounds to believe that—
      (a) the person would face a real risk of torture, the death penalty or an unfair trial;
      (b) the request was made to punish the person on account of race, sex, religion, nationality, ethnic origin, sexual orientation or political opinion; or
      (c) the offence is political or consists of the publication of information or opinion.
      32. Speciality
      No person shall be surrendered unless the law of the requesting State ensures that he will not be dealt with for any other earlier offence, or passed to a third State, without the consent of the Judge.
      33. Appeal
      An appeal lies to the Court of Appeal and suspends surrender.
      """
    Then "extradition-safeguards" for the bill is met

  @blind
  Scenario: Civil law extradition by judgment with refusal grounds
    Given the bill
      """
      Article 77. The extradition of a person sought for an offence under this Law is decided by the Criminal Chamber of the Supreme Court at a public hearing, after examination of the evidence produced, the person being heard with the assistance of counsel. Provisional release may be granted.
      Article 78. The Chamber shall refuse extradition: 1. of nationals, who shall be tried in the Republic; 2. for political offences and for offences that consist of the expression of ideas; 3. where the person runs a serious risk of torture, of death, of persecution on account of race, religion, sex, nationality or opinions, or of a trial lacking the guarantees of defence.
      Article 79. The person extradited may not be prosecuted, punished or re-extradited to a third State for an earlier act other than that for which extradition was granted. The requesting State shall undertake this in writing before surrender.
      """
    Then "extradition-safeguards" for the bill is met

  @blind
  Scenario: Magistrate's hearing and bail and no refusal grounds
    Given the bill
      """
      25. Proceedings before magistrate
      (1) A person arrested on a request for extradition for an offence under this Act shall be brought as soon as practicable before a magistrate, who shall hear the case in the same manner as a preliminary inquiry and may grant bail.
      (2) Where the evidence produced would warrant the trial of the person for the offence if committed in the Territory, the magistrate shall commit the person to await extradition; otherwise the person shall be discharged.
      26. Surrender
      Upon committal the Governor shall order the surrender of the person to the requesting State.
      """
    Then "extradition-safeguards" for the bill is partly

  @blind
  Scenario: Court decision and speciality without protection from ill-treatment
    Given the bill
      """
      Article 19
      1. Persons prosecuted abroad for the crimes defined in this Law may be extradited to the requesting State by decision of the Court of Appeal, taken in the presence of the person and his defender.
      2. Citizens are not extradited.
      3. The extradited person may not be tried for a crime committed before the extradition other than that for which it was granted, except with his consent.
      Article 20
      The decision of the Court of Appeal shall be executed by the Public Prosecution within one month.
      """
    Then "extradition-safeguards" for the bill is partly

  @blind
  Scenario: Surrender on the Minister's warrant alone
    Given the bill
      """
      52. Surrender of cyber offenders
      (1) Where the Minister receives a request for the surrender of a person alleged to have committed a computer offence abroad, he may by warrant under his hand direct that the person be arrested and delivered to an officer of the requesting State.
      (2) It shall not be necessary to bring the person before any court before the warrant is executed.
      (3) A warrant under this section shall not be questioned in any proceedings and no evidence of the offence need be furnished with the request.
      """
    Then "extradition-safeguards" for the bill is contradicted

  @blind
  Scenario: Bare extradition clause with a treaty basis
    Given the bill
      """
      Article 48. Extradition
      48.1. A person who is present in the Republic and is accused of any of the offences under Articles 5 to 22, or has been convicted of it in another State Party, may be extradited to that State Party.
      48.2. In the absence of a bilateral treaty, the Convention is the legal basis for extradition.
      48.3. Requests for extradition shall be sent to the Ministry of Justice with the particulars of the person sought, a description of the offence and the text of the applicable law.
      """
    Then "extradition-safeguards" for the bill is missing

  @blind
  Scenario: Transfer of a prisoner as a witness is no extradition
    Given the bill
      """
      22. Transfer of persons in custody to give evidence
      (1) Where a foreign State requests the attendance of a person serving a sentence here in order to give evidence in a computer crime proceeding, the Minister may, with the written consent of the person, direct a temporary transfer.
      (2) The person shall be kept in custody, shall not be tried there for any earlier act, and shall be returned when the evidence has been given.
      23. Requests for data
      The Minister may likewise approve a request for stored computer data, and shall then apply to the court for a production order.
      """
    Then "extradition-safeguards" for the bill does not apply

  @blind
  Scenario: Hearing in form only with conclusive certificate
    Given the bill
      """
      14. Committal
      (1) A person sought by a foreign State for an offence under this Act shall be brought before a magistrate for a hearing.
      (2) At the hearing the certificate of the Minister that the request is in order shall be conclusive, and the magistrate shall thereupon commit the person for surrender.
      (3) The magistrate shall not receive evidence in answer to the charge, nor entertain any objection based on the treatment or the trial that awaits the person, on his nationality, or on the motive of the request.
      (4) Bail shall not be granted and no appeal or application for habeas corpus shall lie.
      """
    Then "extradition-safeguards" for the bill is contradicted

  Scenario: near miss: a refusal to surrender is final, a surrender may be appealed
    Given the bill
      """
      12. Surrender
      (1) A person sought by a foreign State shall be brought before a judge, who may order surrender only on sufficient evidence. The person may be assisted by counsel.
      (2) The judge shall refuse surrender if there are substantial grounds to fear torture or an unfair trial.
      (3) No appeal shall lie against an order refusing surrender.
      """
    Then "extradition-safeguards" for the bill is met

  Scenario: near miss: no surrender without the order of a judge
    Given the bill
      """
      12. Surrender
      (1) No person shall be surrendered to a foreign State without an order of a judge, made after a hearing at which the person is assisted by counsel.
      (2) The judge shall refuse surrender if there are substantial grounds to fear torture or an unfair trial.
      """
    Then "extradition-safeguards" for the bill is met

  Scenario: the judge may not hear why the person is wanted
    Given the bill
      """
      12. Surrender
      (1) A person wanted by a foreign State shall be brought before a judge, and may be represented by counsel.
      (2) The judge shall not inquire into the motive of the request or the treatment of the person and shall order surrender.
      """
    Then "extradition-safeguards" for the bill is contradicted
