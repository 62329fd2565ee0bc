Feature: A foreign request opens no door that is closed at home

  Scenario: no power for a foreign State unless the conditions are met as though the offence was committed here
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) No power may be used for a foreign State unless the conditions in Part IV are met as though the offence was committed here.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is met

  Scenario: the same order as in a domestic case
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A measure requested by a foreign State shall be carried out only under the same order of a judge, on the same grounds and within the same limits as in a domestic case.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is met by s 30(2)

  Scenario: the court orders if it would be available in a similar domestic case
    Given the bill
      """
      47. Requests
      (1) Where a request is received from a foreign State for the interception of telecommunications, the Attorney General shall lay the request before the Court of Criminal Instruction.
      (2) The Court shall grant an order for the interception where it would be available in a similar domestic case and the request indicates why the measure is relevant.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is met

  Scenario: civil law, in accordance with the articles on domestic measures
    Given the bill
      """
      Article 80. Letters rogatory
      1. Letters rogatory of foreign authorities are executed by the investigating judge, who orders a search in accordance with Articles 20 to 30.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is met

  Scenario: same conditions as in a domestic investigation, Nordic drafting
    Given the bill
      """
      9. Applications
      (1) An application of a foreign state for legal assistance is dealt with by the district court.
      (2) A measure applied for shall be taken under the same conditions as apply to a corresponding measure during a preliminary investigation or a trial in the Kingdom.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is met

  Scenario: as far as practicable
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The conditions in Part IV apply, as far as practicable, to the execution of a request of a foreign State, as they apply to a domestic investigation by warrant of a judge.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is partly

  Scenario: any necessary warrants
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) Where a request is granted the Attorney-General shall take measures to obtain any necessary authorisation for its execution, including any warrants.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is partly

  Scenario: a magistrate may issue a warrant, and nothing of the domestic conditions
    Given the bill
      """
      14. Search for a foreign State
      (1) Where the Attorney-General has approved a request made by a foreign State for a search, a police officer may apply to a magistrate for a warrant.
      (2) The magistrate may issue the warrant, and what is seized is sent to the requesting State.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is partly

  Scenario: like conditions, but foreign restraint orders take effect when filed
    Given the bill
      """
      10. Evidence
      (1) The Central Authority may execute the request of a foreign State for evidence only by order of a judge under the same conditions as in a domestic case.
      11. Property
      (1) A restraint order of a foreign State may be filed with the High Court and, on being filed, may be enforced as if it were an order of that Court.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is partly

  Scenario: the certificate is authority enough
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for the interception of communications.
      (2) The certificate of the Attorney-General that a request of a foreign State is proper is sufficient authority to intercept.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is contradicted by s 30(2)

  Scenario: the court has no choice
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) On the certificate of the Attorney-General that the request of a foreign State is in order, the court shall issue the warrant.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is contradicted

  Scenario: the request is conclusive
    Given the bill
      """
      30. Assistance
      (1) On the request of a foreign State a judge may issue a search warrant.
      (2) The court shall treat the request of the foreign State as conclusive evidence of the matters stated in it.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is contradicted

  Scenario: without a warrant
    Given the bill
      """
      30. Assistance
      (1) At the request of a foreign State the Director may search premises and seize computers without a warrant.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is contradicted

  Scenario: the police take it themselves
    Given the bill
      """
      30. Assistance
      (1) At the request of a foreign State the Director of Police may intercept communications and collect traffic data and send them to that State.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is contradicted by s 30(1)

  Scenario: according to the law of the land
    Given the bill
      """
      30. Assistance
      (1) Requests of a foreign State shall be executed in accordance with the law of the Republic and, so far as not prohibited, in the manner requested.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is deferred

  Scenario: the Code of Criminal Procedure
    Given the bill
      """
      30. Assistance
      (1) Requests of foreign States for mutual assistance shall be executed in accordance with the Criminal Procedure Code.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is deferred

  Scenario: silence
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is missing

  Scenario: near miss: the domestic conditions are in another Part and nothing ties them
    Given the bill
      """
      12. Search
      A judge may issue a warrant to search a computer only on reasonable grounds.
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is missing

  Scenario: near miss: certificates of authenticity
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A certificate of authenticity under seal of the foreign State is conclusive evidence that the document is what it purports to be.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is missing

  Scenario: near miss: same confidentiality as in a domestic case, of the request only
    Given the bill
      """
      30. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The fact of a request is kept confidential.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is missing

  Scenario: the proposed clause
    Given the bill
      """
      30. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      31. Domestic conditions
      No power may be used at the request of a foreign State except under the same order of a court, on the same grounds, within the same limits and with the same notice and remedies as in a domestic case, as though the offence had been committed in the territory.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is met by s 31
