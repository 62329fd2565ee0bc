Feature: No help where torture, death or an unfair trial is to be feared

  Scenario: a duty with a real risk
    Given the bill
      """
      12. Refusal of assistance
      A request by a foreign State for assistance shall be refused where there is a real risk that a person would be subjected to torture, execution, a flagrant denial of justice or a sanction for exercising protected rights, and assurances are reviewed by the court.
      """
    Then "human-rights-risk-refusal" for the bill is met by s 12

  Scenario: any contravention of the human rights convention
    Given the bill
      """
      3. Restriction on assistance
      (1) Assistance shall be refused if there are reasonable grounds for believing that providing it may result in a person being subjected to torture or to any other contravention of the European Convention on Human Rights.
      4. Requests
      The Central Authority may execute a request of a designated state for evidence.
      """
    Then "human-rights-risk-refusal" for the bill is met

  Scenario: civil law, incompatible with fundamental rights
    Given the bill
      """
      Article 80. Letters rogatory
      1. Letters rogatory are executed by the investigating judge.
      2. The judge refuses execution where it would violate the fundamental rights of the person concerned, in particular where the death penalty or inhuman treatment is to be feared.
      """
    Then "human-rights-risk-refusal" for the bill is met

  Scenario: not granted where death or torture is to be feared
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Assistance shall not be granted where a person may be sentenced to death or may be subjected to torture.
      """
    Then "human-rights-risk-refusal" for the bill is met

  Scenario: the death penalty only
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Assistance shall be refused where the offence is punishable by death in the requesting State.
      """
    Then "human-rights-risk-refusal" for the bill is partly by s 30(2)

  Scenario: may refuse
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The Central Authority may refuse a request where there are grounds to believe that a person would be tortured or denied a fair trial.
      """
    Then "human-rights-risk-refusal" for the bill is partly

  Scenario: the Minister's opinion
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The Minister shall refuse a request if, in his or her opinion, there is a real risk that a person will be subjected to torture or to the death penalty.
      """
    Then "human-rights-risk-refusal" for the bill is partly

  Scenario: sovereignty and other essential interests
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request may be refused if its execution is likely to prejudice the sovereignty, security, ordre public or other essential interests of the Republic.
      """
    Then "human-rights-risk-refusal" for the bill is partly by s 30(2)

  Scenario: a closed list without rights
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request may be refused only on the following grounds: that it does not comply with section 28, or that its execution would prejudice the security of the Republic.
      """
    Then "human-rights-risk-refusal" for the bill is contradicted by s 30(2)

  Scenario: written promises end the matter
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Where a person may face the death penalty, assurances given in writing by a diplomatic agent of the requesting State shall be accepted.
      """
    Then "human-rights-risk-refusal" for the bill is contradicted

  Scenario: rights are no reason
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Execution of a request shall not be refused on the ground that the person may not receive a fair trial or may be subjected to ill-treatment.
      """
    Then "human-rights-risk-refusal" for the bill is contradicted

  Scenario: the grounds are those of another Act
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Assistance is subject to the conditions of the Mutual Legal Assistance Act.
      """
    Then "human-rights-risk-refusal" for the bill is deferred

  Scenario: silence
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      """
    Then "human-rights-risk-refusal" for the bill is missing

  Scenario: near miss: torture at home is forbidden
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      31. Questioning
      A confession obtained by torture or inhuman treatment shall not be admitted in evidence, and the court shall refuse to hear it.
      """
    Then "human-rights-risk-refusal" for the bill is missing

  Scenario: near miss: the preamble
    Given the bill
      """
      WHEREAS no person should face torture or the death penalty by reason of help given abroad;
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      """
    Then "human-rights-risk-refusal" for the bill is missing

  Scenario: near miss: death of the witness
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The Central Authority shall inform the requesting State of the death of a witness.
      """
    Then "human-rights-risk-refusal" for the bill is missing

  Scenario: the proposed clause
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      31. Risk of grave harm
      The Central Authority shall refuse a request for assistance or extradition if there are substantial grounds to believe that it would expose a person to a real risk of torture or inhuman treatment, the death penalty, a flagrant denial of justice, enforced disappearance or punishment for the exercise of human rights. A court shall review any assurance that is given.
      """
    Then "human-rights-risk-refusal" for the bill is met by s 31

  @blind
  Scenario: Court tested assurances and a full list of harms
    Given the bill
      """
      21. Protection of human rights
      (1) The Minister shall refuse a request for extradition or for assistance in obtaining or transmitting data where there are substantial grounds for believing that granting it would expose any person to a real risk of—
      (a) torture or cruel, inhuman or degrading treatment;
      (b) the death penalty;
      (c) enforced disappearance;
      (d) a flagrant denial of a fair trial; or
      (e) punishment for the exercise of freedom of expression, association or peaceful assembly.
      (2) An assurance given by the requesting State may be relied on only if the High Court, after hearing the person concerned, is satisfied that it is specific, binding and capable of being monitored.
      22. The High Court may, on application by the Minister, make the orders needed to execute a request which is not refused.
      """
    Then "human-rights-risk-refusal" for the bill is met

  @blind
  Scenario: Latin American law, cooperation denied for risk of irreparable harm
    Given the bill
      """
      Article 101. The Central Authority shall process requests of foreign States for the obtaining of electronic evidence and shall send the results once the supervisory judge has authorised it.
      Article 102. Cooperation shall be denied, without exception, if there exist well-founded reasons to believe that the person investigated or a third person runs a real risk of being subjected to torture, to cruel treatment, to capital punishment, to forced disappearance, to trial by an exceptional tribunal or without the guarantees of due process, or to any other irreparable damage to his or her fundamental rights.
      Article 103. It shall also be denied if the act imputed consists of the legitimate exercise of freedom of thought and expression.
      """
    Then "human-rights-risk-refusal" for the bill is met

  @blind
  Scenario: Death penalty assurance and nothing else
    Given the bill
      """
      Requests involving the death penalty
      29. (1) The Central Authority shall not provide information for use in the investigation of an offence punishable by death in the requesting country unless that country has given a written undertaking that the penalty will not be imposed or, if imposed, will not be carried out.
      (2) In all other cases the Central Authority shall, on receipt of a request complying with section 28, obtain the stored data or traffic data requested by means of an order of the Supreme Court and dispatch it to the requesting country.
      """
    Then "human-rights-risk-refusal" for the bill is partly

  @blind
  Scenario: Generic sovereignty and essential interests clause
    Given the bill
      """
      Article 14. Refusal
      14.1 The requested measure shall be refused where the Ministry of Justice considers that its execution is likely to prejudice the sovereignty, security, public order or other essential interests of the Federation.
      14.2 It may be postponed where it would interfere with an investigation under way in the Federation.
      Article 15. Execution
      Where no ground under Article 14 exists, the request is executed by the investigating court which would be competent had the offence been committed in its district, and the electronic data obtained are transmitted to the requesting authority.
      """
    Then "human-rights-risk-refusal" for the bill is partly

  @blind
  Scenario: Closed list of grounds without any right in it
    Given the bill
      """
      17. Grounds on which assistance may be declined
      (1) The Central Authority shall execute requests for the search, seizure and disclosure of computer data and requests for surrender.
      (2) A request shall not be declined for any reason other than one of these:
      (a) that it was not made by a competent authority;
      (b) that it is not accompanied by a translation;
      (c) that the data no longer exists in Lenora.
      (3) No court or other body shall entertain any objection to the execution of a request which is not founded on a reason mentioned in subsection (2).
      """
    Then "human-rights-risk-refusal" for the bill is contradicted

  @blind
  Scenario: Executive agreement implementing section without any refusal for rights
    Given the bill
      """
      SEC. 6. COMPLIANCE WITH ORDERS OF QUALIFYING FOREIGN GOVERNMENTS.
      (a) IN GENERAL.—A provider of electronic communication service may disclose the contents of a wire or electronic communication to a foreign government in response to an order issued by that government under an agreement that the Attorney General has certified to the Congress.
      (b) FORM.—The order shall identify a specific person, account, address or device as its object and shall be issued in compliance with the domestic law of that government.
      (c) FEES.—A provider may be reimbursed for the reasonable costs of compliance.
      """
    Then "human-rights-risk-refusal" for the bill is missing

  @blind
  Scenario: Fair trial and torture named among the objects only
    Given the bill
      """
      2. Objects
      The objects of this Part are to make cooperation with other States swift and effective, and to do so with due respect for human rights, the prohibition of torture and the right to a fair trial.
      40. Assistance
      (1) The Solicitor-General may, at the request of a foreign State, apply to a magistrate for an order to obtain and copy stored data, and may send the copy to that State.
      (2) The Solicitor-General may decline a request if the offence is punishable here by a fine only or if the cost of execution is out of proportion to the seriousness of the offence.
      """
    Then "human-rights-risk-refusal" for the bill is missing

  @blind
  Scenario: Torture and unfair trial as grounds that the Minister may use
    Given the bill
      """
      Discretion to decline
      35. The Minister may, in his discretion, decline to order the surrender of a person or the transmission of evidence where it appears to him that the person is likely to be subjected to torture or to inhuman treatment, to be sentenced to death, or not to receive a fair trial.
      36. Subject to section 35, the Minister shall, upon receipt of a request in due form—
      (i) direct the Director of Public Prosecutions to take proceedings for the surrender of the person; and
      (ii) direct the Cyber Unit to apply to the court for the seizure of the evidence requested and to send it to the requesting State.
      """
    Then "human-rights-risk-refusal" for the bill is partly

  Scenario: near miss: a list of grounds that cannot be added to and has torture in it
    Given the bill
      """
      30. Assistance
      (1) The Central Authority shall execute a request of a foreign State for data.
      (2) A request shall not be refused for any reason other than one of these:
      (a) that it was not made by a competent authority;
      (b) that it would expose a person to torture.
      """
    Then "human-rights-risk-refusal" for the bill is missing
