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
