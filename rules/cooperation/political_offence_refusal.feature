Feature: Nobody is helped to punish a political offence

  Scenario: shall be refused, Commonwealth list without an opinion
    Given the bill
      """
      12. Refusal of assistance
      (1) A request by a foreign State for assistance under this Act shall be refused if—
      (a) it relates to the prosecution or punishment of a person for an offence that is an offence of a political character;
      (b) there are substantial grounds to believe that it was made for that end; or
      (c) granting it would prejudice the security of the nation.
      """
    Then "political-offence-refusal" for the bill is met by s 12(1)(a)

  Scenario: civil law, not granted for political crimes
    Given the bill
      """
      Article 40. Execution of letters rogatory
      1. Letters rogatory of foreign judicial authorities are executed by the investigating judge.
      2. Assistance is not granted where the act is a political crime or an offence connected with a political crime.
      """
    Then "political-offence-refusal" for the bill is met

  Scenario: no assistance may be given
    Given the bill
      """
      44. Mutual legal assistance
      (1) The Central Authority may execute the request of a foreign State for stored computer data under an order of the High Court.
      (2) No assistance may be given under this Part where the Central Authority has substantial grounds to believe that the request concerns a political offence.
      """
    Then "political-offence-refusal" for the bill is met

  Scenario: where the offence is political, the request shall be declined
    Given the bill
      """
      30. Requests of foreign States
      (1) The Attorney-General may grant the request of a foreign State for evidence.
      (2) Where the offence to which the request relates is of a political nature, the request shall be declined.
      """
    Then "political-offence-refusal" for the bill is met

  Scenario: the Minister decides in his opinion
    Given the bill
      """
      6. Refusal of assistance
      A request by a foreign country for assistance shall be refused if, in the opinion of the Attorney-General—
      (a) the request relates to the prosecution of a person for an offence of a political character; or
      (b) the granting of the request would prejudice the sovereignty of the country.
      """
    Then "political-offence-refusal" for the bill is partly by s 6

  Scenario: may be refused
    Given the bill
      """
      21. International cooperation
      (1) The Central Authority shall execute requests for mutual assistance received from a foreign State.
      (2) A request may be refused where it concerns an offence which is considered a political offence or an offence connected with a political offence.
      """
    Then "political-offence-refusal" for the bill is partly by s 21(2)

  Scenario: in the discretion of the Minister
    Given the bill
      """
      21. Requests
      (1) The Minister may execute a request of a foreign State for assistance.
      (2) A request that concerns a political offence may, in the discretion of the Minister, be refused.
      """
    Then "political-offence-refusal" for the bill is partly

  Scenario: treaty copy-out without a duty
    Given the bill
      """
      21. Requests
      (1) The Central Authority shall provide mutual legal assistance to other States Parties.
      (2) Nothing in this Act obliges the Central Authority to assist where the request concerns a political offence.
      """
    Then "political-offence-refusal" for the bill is partly

  Scenario: only extradition is refused, while evidence flows
    Given the bill
      """
      50. Extradition
      (1) A person may be extradited to a foreign State for an offence under this Act.
      (2) No person shall be extradited where the offence is of a political character.
      51. Evidence
      The Central Authority may execute the request of a foreign State for stored computer data.
      """
    Then "political-offence-refusal" for the bill is partly

  Scenario: only extradition is granted and refused for politics
    Given the bill
      """
      50. Extradition
      (1) A person may be extradited to a foreign State for an offence under this Act.
      (2) No person shall be extradited where the offence is of a political character.
      """
    Then "political-offence-refusal" for the bill is met

  Scenario: only forfeiture requests are refused
    Given the bill
      """
      9. Orders of forfeiture
      (1) When a written request is presented to the Minister by a foreign State for the enforcement of an order of forfeiture of property, the Minister may authorise the Director to make arrangements for the enforcement of the order.
      (2) The Minister shall refuse the request if it relates to an offence of a political character.
      10. Search
      On the request of a foreign State a judge may issue a warrant to search premises.
      """
    Then "political-offence-refusal" for the bill is partly

  Scenario: no offence under the law is political
    Given the bill
      """
      60. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      61. Offences not political
      For the purposes of extradition and mutual assistance no offence under this Act shall be regarded as an offence of a political character.
      """
    Then "political-offence-refusal" for the bill is contradicted by s 61

  Scenario: not refused only for politics
    Given the bill
      """
      60. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request for assistance shall not be refused only on the ground that the offence is of a political nature.
      """
    Then "political-offence-refusal" for the bill is contradicted by s 60(2)

  Scenario: unless the Minister certifies otherwise
    Given the bill
      """
      60. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request for assistance shall be refused where the offence is of a political character, unless the Minister certifies that it is in the public interest to grant it.
      """
    Then "political-offence-refusal" for the bill is contradicted

  Scenario: left to another Act
    Given the bill
      """
      60. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The grounds on which a request may be refused are those of the Mutual Legal Assistance Act.
      """
    Then "political-offence-refusal" for the bill is deferred by s 60(2)

  Scenario: silence
    Given the bill
      """
      60. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      """
    Then "political-offence-refusal" for the bill is missing

  Scenario: near miss: terrorism is not political, other politics are a ground
    Given the bill
      """
      60. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request for assistance shall be refused if it relates to a political offence.
      (3) For the purposes of subsection (2) murder and an act of terrorism shall not be regarded as a political offence.
      """
    Then "political-offence-refusal" for the bill is met by s 60(2)

  Scenario: near miss: the political neutrality of officers
    Given the bill
      """
      60. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      61. Conduct of officers
      An officer of the Central Authority shall refuse any instruction of a political character and shall not hold office in a political party.
      """
    Then "political-offence-refusal" for the bill is missing

  Scenario: near miss: political opinion is not a political offence
    Given the bill
      """
      60. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request shall be refused if it was made to punish a person on account of race, religion or political opinion.
      """
    Then "political-offence-refusal" for the bill is missing

  Scenario: near miss: fiscal offences are no ground
    Given the bill
      """
      60. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) A request for assistance shall not be refused on the sole ground that the offence involves fiscal matters.
      """
    Then "political-offence-refusal" for the bill is missing

  Scenario: near miss: the heading alone
    Given the bill
      """
      60. Refusal where the offence is political
      The Central Authority may execute the request of a foreign State for computer data.
      """
    Then "political-offence-refusal" for the bill is missing

  Scenario: near miss: numbers are reported
    Given the bill
      """
      60. Assistance
      (1) The Central Authority may execute the request of a foreign State for computer data.
      (2) The annual report shall state the number of requests of foreign States that were refused and the number that concerned a political offence.
      """
    Then "political-offence-refusal" for the bill is missing

  Scenario: the proposed clause
    Given the bill
      """
      60. Assistance
      The Central Authority may execute the request of a foreign State for computer data.
      61. Political offences
      The Central Authority shall refuse a request for assistance or extradition if the request relates to an offence of a political character or an offence connected with it, or if there are substantial grounds to believe that it was made to investigate, prosecute or punish a person for a political offence.
      """
    Then "political-offence-refusal" for the bill is met by s 61

  Scenario: no cooperation, so nothing is judged
    Given the bill
      """
      4. Production
      A judge may order a person to hand over specified stored computer data.
      """
    Then the bill does not grant foreign-requests

  @blind
  Scenario: South Asian Act, shall refuse with violent crime taken out
    Given the bill
      """
      9. Refusal of assistance.—(1) The Central Authority may execute a request of a foreign State for the taking of evidence, the search of premises or the production of electronic records.
      (2) The Central Authority shall refuse a request if—
      (a) the offence to which the request relates is an offence of a political character or an offence connected with such an offence; or
      (b) there are substantial grounds for believing that the request, though purporting to be made in respect of an ordinary offence, was made for the purpose of investigating or punishing a person for a political offence.
      (3) Murder, hostage-taking and the use of explosives against persons shall not be treated as offences of a political character.
      """
    Then "political-offence-refusal" for the bill is met

  @blind
  Scenario: Latin American code, denial for political and related acts
    Given the bill
      """
      Article 88. Passive assistance
      The Prosecutor General shall process requests of foreign authorities for the obtaining and remission of digital evidence.
      Article 89. Mandatory denial
      The request shall be denied when:
      a) it refers to political offences or to common offences connected with political offences;
      b) from its content, or from the circumstances of the case, it appears that it pursues political ends under the cover of a common offence;
      c) the person has already been judged for the same acts.
      For the purposes of subparagraph a), homicide, kidnapping and acts of terrorism against the civilian population are not deemed political.
      Article 90. The denial shall be reasoned and communicated to the requesting State.
      """
    Then "political-offence-refusal" for the bill is met

  @blind
  Scenario: Southern African bill, political character among grounds that may be used
    Given the bill
      """
      27. Grounds for refusal
      (1) Subject to this section, the Director-General must submit a request for assistance in obtaining data to the magistrate for the district concerned.
      (2) The Director-General may refuse to submit the request if—
      (a) compliance would be contrary to the Constitution;
      (b) the offence concerned is an offence of a political character;
      (c) the request relates to an offence under military law which is not also an offence under ordinary criminal law.
      (3) A requesting State whose request is refused must be informed of the reasons.
      """
    Then "political-offence-refusal" for the bill is partly

  @blind
  Scenario: Island Act, mandatory wording resting on the Minister's opinion
    Given the bill
      """
      Refusal of requests
      14. A request by a foreign country for assistance under this Act shall be refused if, in the opinion of the Minister—
      (a) the request relates to the prosecution or punishment of a person for an offence that is, or by reason of the circumstances in which it is alleged to have been committed is, a political offence; or
      (b) the request has been made with a view to prosecuting or punishing a person for a political offence.
      Execution
      15. Where the Minister approves a request, he shall by writing authorise the Commissioner to apply to a Judge for the warrants needed for the collection, recording or seizure of the data requested.
      """
    Then "political-offence-refusal" for the bill is partly

  @blind
  Scenario: North African law, no offence of the law is political
    Given the bill
      """
      Article 36
      The competent authorities shall extradite persons accused of, or sentenced for, the offences provided for in this Law, and shall afford assistance in their investigation, in accordance with the agreements ratified or the principle of reciprocity.
      Article 37
      For the purposes of extradition and of mutual assistance, none of the offences provided for in this Law shall be considered a political offence, or an offence connected with a political offence, or an offence inspired by political motives. A request shall not be rejected for this reason.
      Article 38
      Requests shall be addressed to the Ministry of Justice through diplomatic channels.
      """
    Then "political-offence-refusal" for the bill is contradicted

  @blind
  Scenario: Short central authority clause with grounds that leave politics out
    Given the bill
      """
      Section 19: International requests
      19.1 The Department of Justice is the central authority. It receives and executes requests from other countries for subscriber information, stored content and traffic data.
      19.2 The Department shall refuse a request which:
      a. concerns conduct that is no offence in this country;
      b. would require a person to be tried twice for the same act; or
      c. lacks the statement of facts demanded by section 18.
      19.3 Anything obtained is sent to the requesting country under seal together with a certificate of authenticity.
      """
    Then "political-offence-refusal" for the bill is missing

  @blind
  Scenario: Rule of refusal that the next subsection takes away for the whole Act
    Given the bill
      """
      33. Political offences
      (1) The Attorney-General shall refuse to surrender a person or to give assistance where the offence is of a political character.
      (2) An offence under any provision of this Act, or a corresponding offence under the law of the requesting State, shall not be regarded as an offence of a political character for the purposes of subsection (1), irrespective of the motive of the person who committed it.
      34. Channel of communication
      Requests for surrender or assistance concerning offences under this Act or corresponding offences shall be sent to the Attorney-General, who shall arrange for their execution by the Cybercrime Directorate.
      """
    Then "political-offence-refusal" for the bill is contradicted

  @blind
  Scenario: Political interests of the State protected instead of political offences
    Given the bill
      """
      Article 24. Execution
      The General Directorate shall execute letters rogatory received from abroad and shall hand over the electronic evidence gathered, by way of the Ministry of Foreign Affairs.
      Article 25. Refusal
      Execution shall be refused where it is likely to harm the political, economic or diplomatic interests of the State, or its relations with a third State. The Minister of Foreign Affairs assesses such harm after hearing the Council of Ministers. A refusal shall be notified within thirty days and need not be reasoned.
      """
    Then "political-offence-refusal" for the bill is missing
