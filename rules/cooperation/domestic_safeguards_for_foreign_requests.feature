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

  @blind
  Scenario: No power without the conditions of the domestic Part
    Given the bill
      """
      48. Same conditions as in domestic cases
      (1) Where a measure is sought by a foreign State, the Central Authority and the police shall proceed exactly as they would have to proceed if the same facts were under investigation in Norland, and shall not proceed if in such an investigation the measure would be refused.
      (2) Accordingly, the order or warrant of a judge that Part IV demands for the measure is required, on the same grounds, for the same classes of offence and for no longer than Part IV allows.
      (3) A person affected has the same right to be notified, to challenge the measure and to obtain a remedy as in a domestic case.
      49. Execution
      Subject to section 48, the Central Authority shall cause a request of a foreign State to be executed.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is met

  @blind
  Scenario: Civil law articles treating the request like a national case
    Given the bill
      """
      Article 55
      Requests for judicial assistance aimed at the search, seizure, interception or communication of computer data are executed by the investigating judge of the place of execution.
      Article 56
      The investigating judge may order the measure requested only if it could be ordered, for the same facts, in a national proceeding. The same judicial authorisation, the same thresholds of seriousness, the same time limits and the same duties to inform the person concerned apply. A measure that would not be available in a comparable national case is refused.
      Article 57
      Persons affected have the appeals provided for in Articles 30 to 34 against the execution as if the measure had been ordered in a national proceeding.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is met

  @blind
  Scenario: Domestic conditions only as far as practicable
    Given the bill
      """
      Execution of foreign requests
      26. (1) The Principal Secretary shall, on approving a request made by a foreign State, refer it to the Commissioner of Police for execution.
      (2) In obtaining the data to which the request relates, the Commissioner shall, as far as is practicable, follow the procedures in Part III of this Act, including those relating to the obtaining of orders from a court.
      (3) The data shall be delivered to the Principal Secretary, who shall transmit it to the requesting State together with a certificate in Form 4.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is partly

  @blind
  Scenario: Measures to obtain whatever warrants may be necessary
    Given the bill
      """
      Powers of the Attorney-General upon receipt of a request
      20.—(1) Where a request is accepted the Attorney-General shall take such measures as are in his opinion necessary to give effect to it.
      (2) Without prejudice to subsection (1), the Attorney-General may take measures to obtain any authorisation, including any warrant, that may be necessary for the execution of the request.
      (3) The Attorney-General shall inform the foreign State of the time within which a reply may be expected.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is partly

  @blind
  Scenario: Attorney-General's fiat instead of a warrant
    Given the bill
      """
      40. Interception on behalf of foreign States
      (1) Where a foreign State asks for the interception of communications or for the disclosure of stored communications, the Attorney-General may sign a fiat, and a licensee to whom the fiat is shown shall intercept and hand over the communications described in it.
      (2) No warrant, order or other authorisation under Part III shall be required in addition to the fiat.
      (3) A licensee who fails to give effect to a fiat commits an offence and is liable to a fine of fifty penalty units.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is contradicted

  @blind
  Scenario: Conditions for execution wholly left to regulations
    Given the bill
      """
      Article (28)
      The Central Authority at the Ministry of Justice shall receive the requests of foreign States for the collection, preservation and delivery of electronic evidence, and shall execute them.
      Article (29)
      The authorisations required for the execution of the requests referred to in Article (28), the conditions that must be met and the means of objection available to the persons concerned shall be laid down in the Executive Regulations of this Law, to be issued by decision of the Minister within six months of its publication.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is deferred

  @blind
  Scenario: Judge bound to sign upon the certificate of the central authority
    Given the bill
      """
      37. Warrants in aid of foreign States
      (1) On receiving a request for the search of a computer system or for the interception of communications, the Central Authority shall lay before a Judge a certificate that the request is in order.
      (2) Upon production of the certificate the Judge shall issue the warrant in the terms requested.
      (3) The Judge shall not require proof of the facts stated in the certificate, and sections 20 to 24 (reasonable grounds, necessity and review) shall not apply to a warrant issued under this section.
      (4) A warrant under this section shall be executed by a police officer not below the rank of Inspector.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is contradicted

  @blind
  Scenario: Court orders for domestic cases and silence for foreign ones
    Given the bill
      """
      12. Production orders
      A police officer who investigates an offence under this Act may apply to a magistrate for an order to produce specified data. The magistrate may make the order if there are reasonable grounds to believe that the data is needed for that investigation. The holder may ask the magistrate to set the order aside.
      30. Requests from abroad
      (1) The Ministry is the central authority and shall deal with requests from other countries for data held by persons in this country.
      (2) It shall obtain the data and pass it on to the requesting country, normally within ten working days.
      (3) Requests shall be made in English.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is missing

  Scenario: near miss: a section that applies to requests is not a section that applies the domestic conditions
    Given the bill
      """
      74. Search for a foreign State
      (1) This section applies to a request of a foreign State for evidence where there is power under an enactment to issue a warrant for the search of a place.
      (2) A judge may issue a warrant for the search of the place, and what is found is sent to the foreign State.
      75. Execution
      The Central Authority may execute the request of a foreign State for computer data.
      """
    Then "domestic-safeguards-for-foreign-requests" for the bill is partly

  Scenario: near miss: the police carry out the requests of the prosecutor
    Given the bill
      """
      20. Police
      The police shall execute the requests of the public prosecutor for the gathering of evidence.
      """
    Then the bill does not grant foreign-requests

  Scenario: near miss: a request for access to records is refused
    Given the bill
      """
      20. Access to records
      (1) The officer shall refuse the request of an applicant where the record is not complete.
      (2) Records that a foreign State supplied in confidence are kept apart.
      """
    Then the bill does not grant foreign-requests
