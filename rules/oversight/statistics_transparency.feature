Feature: Yearly figures on the use of the powers are public

  Scenario: yearly tables laid before parliament and published
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      20. Annual statistics
      (1) By 31 March of each year the Minister shall lay before Parliament and publish the number of applications for warrants, of warrants granted and refused, of persons searched, and of requests of each foreign State.
      """
    Then "statistics-transparency" for the bill is met by s 20

  Scenario: a report whose contents stand in a list
    Given the bill
      """
      3. Interception
      (1) A judge may order a licensee to intercept the communications of a person suspected of a serious offence.
      15. Yearly report
      (1) As soon as practicable after the end of each calendar year, the Attorney General shall prepare a report and cause it to be laid before each House of Parliament.
      (2) The report shall set out, for each kind of order,
      (a) the number of orders applied for, granted and refused;
      (b) the number of persons whose communications were intercepted; and
      (c) the number of convictions that resulted.
      """
    Then "statistics-transparency" for the bill is met by s 15

  Scenario: the remedy put into a bill without figures
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      20. Statistics
      The Minister shall publish and lay before Parliament by 31 March of each year, for each power under this Act, the number of applications, of orders granted and refused, of persons concerned, and of requests from each foreign State. Providers may publish the number of orders that they received.
      """
    Then "statistics-transparency" for the bill is met by s 20

  Scenario: nobody counts
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      """
    Then "statistics-transparency" for the bill is missing

  Scenario: the Minister may publish
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      20. Statistics
      (1) The Minister may publish each year the number of warrants issued and refused under this Act.
      """
    Then "statistics-transparency" for the bill is partly by s 20

  Scenario: figures that only the Minister gets
    Given the bill
      """
      3. Interception
      (1) A judge may order a licensee to intercept the communications of a person suspected of a serious offence.
      15. Returns
      (1) The Commissioner of Police shall submit to the Minister each year a report that states the number of interception orders applied for, granted and refused.
      """
    Then "statistics-transparency" for the bill is partly by s 15

  Scenario: parliament is told behind closed doors
    Given the bill
      """
      3. Interception
      (1) A judge may order a licensee to intercept the communications of a person suspected of a serious offence.
      15. Returns
      (1) Each year the Minister shall lay before a committee of Parliament, meeting in camera, the number of orders granted and refused under section 3.
      """
    Then "statistics-transparency" for the bill is partly by s 15

  Scenario: one bare total
    Given the bill
      """
      3. Interception
      (1) A judge may order a licensee to intercept the communications of a person suspected of a serious offence.
      15. Total
      (1) The Minister shall publish each year the total number of orders made under section 3.
      """
    Then "statistics-transparency" for the bill is partly by s 15

  Scenario: the number of orders is a secret
    Given the bill
      """
      3. Interception
      (1) A judge may order a licensee to intercept the communications of a person suspected of a serious offence.
      15. Secrecy
      (1) Publication of the number of orders made under section 3 is an offence, punishable with imprisonment for two years.
      """
    Then "statistics-transparency" for the bill is contradicted by s 15

  Scenario: a provider may not publish how often it was asked
    Given the bill
      """
      3. Interception
      (1) A judge may order a licensee to intercept the communications of a person suspected of a serious offence.
      15. Secrecy
      (1) No provider shall disclose the number of requests that it has received under this Act.
      """
    Then "statistics-transparency" for the bill is contradicted by s 15

  Scenario: statistics on crime are not statistics on powers
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      20. Statistics
      (1) The Authority shall publish each year statistics on cybercrime and on incidents reported to it.
      """
    Then "statistics-transparency" for the bill is missing

  Scenario: an annual report on the work of an agency
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      20. Annual report
      (1) The Authority shall within three months after the end of each year submit to the Minister a report on its activities and accounts, which the Minister shall lay before Parliament.
      """
    Then "statistics-transparency" for the bill is missing

  Scenario: numbers that are something else
    Given the bill
      """
      3. Interception
      (1) A judge may order a licensee to intercept the communications of a person suspected of a serious offence.
      15. Form of an order
      (1) An order shall state the telephone number of the person whose communications are to be intercepted and shall be copied to the registrar every year.
      """
    Then "statistics-transparency" for the bill is missing

  Scenario: regulations will say what figures are kept
    Given the bill
      """
      4. Search and copying
      (1) A magistrate may issue a warrant that allows an officer to search a computer, where there are reasonable grounds to suspect that it holds proof of an offence.
      20. Regulations
      (1) The Minister may make regulations on the statistics to be kept of warrants.
      """
    Then "statistics-transparency" for the bill is deferred by s 20

  @blind
  Scenario: the Minister lays and publishes detailed tables every year
    Given the bill
      """
      12. Orders
      (1) A judge may order a provider to preserve or to produce stored data that relate to an offence under this Act.
      13. Requests of foreign States
      (1) The Central Authority may obtain an order under section 12 at the request of a foreign State.
      14. Annual tables
      (1) By the end of March in each year the Minister shall lay before Parliament, and place on a public website, tables for the past year showing for each kind of order how many were sought, granted, refused and varied, their average length, how many led to a charge, and how many were sought for each foreign State.
      (2) A provider may publish the number of orders served upon it.
      """
    Then "statistics-transparency" for the bill is met

  @blind
  Scenario: American style reports of judges to the office of the courts
    Given the bill
      """
      Sec. 2519. Reports concerning intercepted communications
      (a) A judge may, upon probable cause, enter an order permitting an investigative officer to intercept wire or electronic communications of a person identified in the order.
      (b) In January of each year, every judge who entered, extended or denied such an order during the preceding year shall report to the Office of the Courts, for each application, the kind of order, whether it was granted as applied for, modified or denied, the period, the offense, the agency, and whether it arose from the request of another country.
      (c) In June of each year, the Office shall transmit to the Congress and release to the public a full and complete report of the number of applications, with a summary and analysis of the data required by subsection (b), broken down by jurisdiction and outcome.
      """
    Then "statistics-transparency" for the bill is met

  @blind
  Scenario: figures for a closed session of a committee
    Given the bill
      """
      Article 44. Tapping of communications
      The examining magistrate may order the tapping of the communications of a suspect for not more than two months.
      Article 45. Information of the Legislature
      1. Each year the Minister of Justice shall communicate to the Committee on Security of the Chamber of Deputies the total number of tapping orders made in the year.
      2. The communication is made in a closed session. The members of the Committee are bound to secrecy as to its content.
      Article 46. Costs
      The costs of tapping are borne by the Treasury.
      """
    Then "statistics-transparency" for the bill is partly

  @blind
  Scenario: it is an offence to publish the figures
    Given the bill
      """
      28. Directions to carriers
      (1) A carrier shall, when so ordered by a judge, collect traffic data of a customer in real time and send them to the Bureau.
      29. Prohibition of publication
      (1) No person, including the Bureau, a carrier or a public officer, shall publish or release the number of orders made under section 28, the number of customers affected, or any figure from which either could be worked out.
      (2) A person who contravenes subsection (1) commits an offence and is liable to a fine of fifty thousand dollars or to imprisonment for two years.
      30. Expenses
      The Bureau shall pay the reasonable expenses of a carrier.
      """
    Then "statistics-transparency" for the bill is contradicted

  @blind
  Scenario: near miss, the published statistics are about cyber incidents
    Given the bill
      """
      6. Incident reporting
      (1) Operators of essential services shall report significant cyber incidents to the Computer Emergency Response Team.
      (2) The Team shall publish, in January of each year, statistics on the number, kind and cost of incidents reported in the past year, broken down by sector.
      (3) The Minister shall lay the statistics before Parliament and publish a report on the state of cyber security.
      7. Search warrants
      (1) A magistrate may issue a warrant to a police officer to search a computer and to seize data where there are reasonable grounds to suspect an offence under this Act.
      (2) The officer shall return the warrant to the magistrate with a list of what was seized.
      """
    Then "statistics-transparency" for the bill is missing

  @blind
  Scenario: near miss, the Minister may publish figures but need not
    Given the bill
      """
      15. Production of subscriber information
      (1) A judge may order a provider to produce subscriber information in its possession that is described in the order.
      (2) The provider has fourteen days to comply.
      16. Figures
      (1) The Minister may, from time to time and to the extent that the Minister thinks suitable, publish figures on the number of orders applied for and granted under section 15.
      (2) The Chief of Police shall give the Minister such figures as the Minister asks for.
      """
    Then "statistics-transparency" for the bill is partly by s 16(1)

  @blind
  Scenario: the yearly report to the legislature gives one total
    Given the bill
      """
      6. Production and interception
      (1) A judge may order the production of stored data specified in the order.
      (2) A judge may grant a warrant to intercept the communications of a person named in it.

      27. Report to the Legislature
      (1) The Attorney General shall state in the annual report to the Legislature, which is open to the public, the total number of orders and warrants made under section 6 in the year.
      """
    Then "statistics-transparency" for the bill is partly by s 27

  @blind
  Scenario: the statistics are of incidents, arrests and convictions
    Given the bill
      """
      12. Search
      (1) A judge may issue a warrant to search the computer described in it.

      31. Cybercrime statistics
      (1) The National Bureau of Statistics shall compile and publish every year, disaggregated by region, by sex and by type of offence—
      (a) the number of incidents reported to the national response team;
      (b) the number of arrests and prosecutions; and
      (c) the number of convictions and the sentences passed.
      (2) The report shall be laid before the National Assembly.
      """
    Then "statistics-transparency" for the bill is missing
