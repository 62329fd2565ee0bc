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
