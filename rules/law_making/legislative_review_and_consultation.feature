Feature: The law is reviewed after some years, with the public

  Scenario: a sunset after an independent review
    Given the bill
      """
      90. Expiry
      (1) Part IV of this Act expires five years after its commencement unless it is renewed by resolution of Parliament after an independent review.
      (2) The report of the review shall be laid before Parliament and published.
      """
    Then "legislative-review-and-consultation" for the bill is met

  Scenario: a committee of parliament reviews after three years
    Given the bill
      """
      90. Review
      (1) Within three years after the commencement of this Act a committee of both Houses of Parliament shall review the operation of this Act and its effect on human rights.
      (2) The committee shall report to Parliament and publish its report.
      """
    Then "legislative-review-and-consultation" for the bill is met

  Scenario: the Minister reviews
    Given the bill
      """
      90. Review
      (1) The Minister shall review the operation of this Act within five years after its commencement.
      """
    Then "legislative-review-and-consultation" for the bill is partly by s 90(1)

  Scenario: consultation on regulations
    Given the bill
      """
      91. Regulations
      (1) Before making regulations the Minister shall consult civil society organisations and the public.
      """
    Then "legislative-review-and-consultation" for the bill is partly by s 91(1)

  Scenario: regulations that escape parliament
    Given the bill
      """
      91. Regulations
      (1) The Minister may make regulations under this Act, and the regulations need not be laid before Parliament or published.
      """
    Then "legislative-review-and-consultation" for the bill is contradicted by s 91(1)

  Scenario: the bill is silent
    Given the bill
      """
      1. Short title
      (1) This Act may be cited as the Computer Misuse Act and comes into force on a day appointed by the Minister.
      """
    Then "legislative-review-and-consultation" for the bill is missing

  Scenario: a review of the remuneration of members
    Given the bill
      """
      12. Remuneration
      (1) The Minister shall review every three years the remuneration of the members of the board appointed under this Act.
      """
    Then "legislative-review-and-consultation" for the bill is missing

  Scenario: consultation between agencies
    Given the bill
      """
      13. Policy
      (1) The Authority shall consult the police before it designates a system.
      """
    Then "legislative-review-and-consultation" for the bill is missing

  @blind
  Scenario: Five year sunset renewed only after an independent review
    Given the bill
      """
      70. Expiry and review
      (1) Parts IV (investigation powers) and VI (international cooperation) cease to have effect on the fifth anniversary of their commencement, unless before that day each House has resolved that they continue.
      (2) Not later than one year before that day, the Minister shall appoint a retired judge, on the nomination of the Human Rights Commission, to review the operation of those Parts and their effect on rights.
      (3) The reviewer shall invite submissions from the public. The report shall be laid before Parliament and published at least six months before a motion under subsection (1) is debated.
      71. Foreign requests
      The Central Authority may execute the request of a foreign State by applying to the High Court for an order.
      """
    Then "legislative-review-and-consultation" for the bill is met

  @blind
  Scenario: Review in the third year by an independent commission after public hearings
    Given the bill
      """
      Article 92. Evaluation of the Law
      1. In the third year of application, and every four years after that, an independent commission appointed by the Congress evaluates the necessity and the effects of this Law, with particular regard to privacy and freedom of expression.
      2. The commission holds public hearings and receives comments from citizens, academia, providers and civil society.
      3. Its report, with any proposals for amendment or repeal, is presented to the Congress and published.
      Article 93. Regulations under this Law are issued only after public consultation of at least sixty days, accompanied by an assessment of their impact on fundamental rights.
      Article 94. The Prosecutor General executes requests of foreign States with the authorisation of the supervisory judge.
      """
    Then "legislative-review-and-consultation" for the bill is met

  @blind
  Scenario: Minister's own review in five years
    Given the bill
      """
      60. Review of Act
      The Minister must, as soon as practicable after the fifth anniversary of the commencement of this Act, review its operation and consider whether any amendment is desirable. The result of the review must be submitted to Cabinet.
      61. Assistance to foreign countries
      (1) The Minister may approve a request by a foreign country for access to stored data.
      (2) On approval, an authorised officer may apply to a magistrate for a stored data warrant and must give the data obtained to the Minister for transmission.
      """
    Then "legislative-review-and-consultation" for the bill is partly

  @blind
  Scenario: Ministry evaluates the decree and reports to the Prime Minister
    Given the bill
      """
      Article 41
      The Ministry of the Digital Economy shall carry out, at the end of the third year following the entry into force of this Ordinance, an evaluation of its application and shall address the results to the Prime Minister.
      Article 42
      Requests for mutual assistance are received by the Directorate of Criminal Affairs and executed by the investigating judge, who forwards the data by the same route.
      Article 43
      This Ordinance enters into force three months after its publication in the Official Gazette.
      """
    Then "legislative-review-and-consultation" for the bill is partly

  @blind
  Scenario: Commencement by order and regulations free of scrutiny
    Given the bill
      """
      1. Commencement
      (1) This Act comes into operation on such day as the Minister may by order appoint, and the order may appoint different days for different provisions or amend any provision before its commencement.
      54. Regulations
      (1) The Minister may make regulations extending the powers in this Act, including the power to send data to foreign States on their request.
      (2) Regulations need not be published in draft, and no person or body need be consulted before they are made.
      (3) Regulations are not required to be laid before the National Assembly and shall not be subject to annulment or review by it.
      """
    Then "legislative-review-and-consultation" for the bill is contradicted

  @blind
  Scenario: Plain final provisions
    Given the bill
      """
      33. Requests by other countries
      The Central Authority shall receive requests by other countries, obtain the court orders needed for their execution and send on the data.
      34. Repeal
      The Computer Misuse Ordinance is repealed. Proceedings pending under the repealed Ordinance continue as if it had not been repealed.
      35. Penalties in other laws
      A reference in any written law to the repealed Ordinance is read as a reference to this Act.
      36. Short title and entry into force
      This Act is the Cybercrime Act and enters into force thirty days after its publication in the Gazette.
      """
    Then "legislative-review-and-consultation" for the bill is missing

  @blind
  Scenario: Periodic review of single orders and consultation of the provider
    Given the bill
      """
      24. Review of orders
      (1) A judge who has made an interception order, whether in a domestic case or at the request of a foreign State, shall review it every thirty days and shall revoke it if the grounds no longer exist.
      (2) Before an order is made the applicant shall consult the provider on the technical means of execution.
      (3) On a review the judge may call for a report from the officer in charge.
      25. Foreign requests
      The Attorney-General may apply for an order under this Part on the request of a foreign State and may transmit the product to it.
      """
    Then "legislative-review-and-consultation" for the bill is missing

  @blind
  Scenario: Strategy rewritten every three years with public participation
    Given the bill
      """
      Article 5. National Cybersecurity Strategy
      (1) The Council adopts a National Cybersecurity Strategy.
      (2) The Strategy is reviewed every three years by independent experts, after public consultation of universities, businesses and civil society, and the revised Strategy is submitted to the House of Representatives.
      Article 6. Cooperation
      (1) The Council may, with leave of the court, supply data to the authorities of another State on their request.
      (2) It may conclude agreements with foreign bodies on training and on the exchange of methods for protecting networks.
      """
    Then "legislative-review-and-consultation" for the bill is missing

  Scenario: a Part lapses on an anniversary unless parliament votes
    Given the bill
      """
      70. Expiry
      This Part shall lapse on the fourth anniversary of its entry into force unless the National Assembly has voted to continue it.
      """
    Then "legislative-review-and-consultation" for the bill is partly

  Scenario: an order ends unless parliament approves it
    Given the bill
      """
      70. Orders
      An order under this section ceases to have effect after sixty days unless Parliament approves it.
      """
    Then "legislative-review-and-consultation" for the bill is missing
