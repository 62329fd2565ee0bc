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
