Feature: Data that were taken are destroyed by a fixed day

  Scenario: thirty days after the case is over
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) The officer shall destroy the data obtained within thirty days of the final disposal of the case, and irrelevant data immediately, and shall file a certificate with the court.
      """
    Then "retention-and-destruction" for the bill is met by s 4(2)
    And the bill grants production

  Scenario: at once on acquittal or discontinuance
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      (2) Upon the acquittal of the accused or the discontinuance of the proceedings, the copies made under this section shall be erased without delay.
      """
    Then "retention-and-destruction" for the bill is met

  Scenario: kept for no more than a year
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Data obtained under this section shall not be retained for a period longer than twelve months.
      """
    Then "retention-and-destruction" for the bill is met by s 4(2)

  Scenario: when no longer required
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Data obtained under this section shall be destroyed when they are no longer required.
      """
    Then "retention-and-destruction" for the bill is partly by s 4(2)

  Scenario: when the Director is satisfied that there is no more need
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) The Director shall destroy material obtained under this section within thirty days after the Director is satisfied that it is no longer needed.
      """
    Then "retention-and-destruction" for the bill is partly by s 4(2)

  Scenario: intercepted material only, while searches have no limit
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      6. Interception
      (1) A judge may order a service provider to intercept the content of the communications of a named suspect.
      (2) Intercepted communications shall be destroyed within six months after the interception ends.
      """
    Then "retention-and-destruction" for the bill is partly by s 6(2)

  Scenario: a seized computer is given back
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      (2) The officer shall return the seized computer to its owner when the trial is over.
      """
    Then "retention-and-destruction" for the bill is partly by s 5(2)

  Scenario: kept indefinitely
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Data obtained under this section may be retained indefinitely for intelligence.
      """
    Then "retention-and-destruction" for the bill is contradicted by s 4(2)

  Scenario: kept for seven years at least
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) The police shall keep the data obtained under this section for a period of not less than seven years.
      """
    Then "retention-and-destruction" for the bill is contradicted by s 4(2)

  Scenario: nothing is said
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      """
    Then "retention-and-destruction" for the bill is missing

  Scenario: near miss: the provider destroys what it has retained
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      12. Duties of providers
      A service provider shall destroy the traffic data that it has retained within twelve months.
      """
    Then "retention-and-destruction" for the bill is missing

  Scenario: near miss: the provider keeps its records for six years
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      12. Duties of providers
      A service provider shall retain subscriber information for a period of at least six years.
      """
    Then "retention-and-destruction" for the bill is missing

  Scenario: near miss: destroying data is a crime
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      3. Destruction of data
      A person who destroys or deletes computer data without right commits an offence and is liable to imprisonment for a term not exceeding five years.
      """
    Then "retention-and-destruction" for the bill is missing

  Scenario: near miss: forfeited goods are destroyed
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      (2) Obscene material shall be forfeited and destroyed within thirty days.
      """
    Then "retention-and-destruction" for the bill is missing

  Scenario: near miss: a court may order destruction
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) The judge may order that the data be destroyed.
      """
    Then "retention-and-destruction" for the bill is missing

  Scenario: left to data-protection law
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Personal data obtained by the police under this section shall be handled in accordance with the law on the protection of personal data.
      """
    Then "retention-and-destruction" for the bill is deferred by s 4(2)

  Scenario: the proposed clause
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      9. Destruction
      The officer in charge of the case shall destroy all data obtained under this Act, and every copy, within thirty days after the final disposal of the proceedings, and shall lodge a certificate of destruction with the court.
      """
    Then "retention-and-destruction" for the bill is met by s 9

  Scenario: the negator stands before the duty
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      18. Destruction
      Data not required as evidence shall be erased.
      """
    Then "retention-and-destruction" for the bill is partly by s 18

  Scenario: near miss: unlawful content is deleted
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      18. Unlawful content
      The court shall order that unlawful content be deleted within twenty-four hours.
      """
    Then "retention-and-destruction" for the bill is missing

  @blind
  Scenario: destroyed within thirty days of the end of the case with a certificate to the court
    Given the bill
      """
      16. Interception
      (1) A Judge may authorise the interception of communications of a suspect.
      17. Keeping and destruction
      (1) The recordings shall be kept encrypted in the custody of an officer appointed for the purpose, and each access shall be entered in a book.
      (2) Any part that has no bearing on the offence shall be destroyed at once.
      (3) All other recordings and copies shall be destroyed within 30 days after the proceedings are finally disposed of or, if no charge is laid, within six months after the interception ended.
      (4) The officer shall within seven days file with the court a certificate that destruction has taken place.
      """
    Then "retention-and-destruction" for the bill is met

  @blind
  Scenario: civil law rule on erasure of seized copies
    Given the bill
      """
      Article 110. Copies of data
      1. Under a decision of the judge the police may search information systems and make copies of the data found.
      2. Copies are held on a separate server to which only the persons named in the file have access.
      Article 111. Erasure
      1. The prosecutor verifies every six months whether the copies are still required for the proceedings. What is not required is erased without delay.
      2. Copies are erased no later than three months after the judgment has become final or the proceedings have been discontinued.
      3. Minutes of the erasure are drawn up and sent to the judge and to the person from whom the data came.
      """
    Then "retention-and-destruction" for the bill is met

  @blind
  Scenario: destroyed when the Director is satisfied
    Given the bill
      """
      38. Production orders
      (1) A judge may order a communications company to produce stored data.
      (2) The order shall describe the data and give the company at least seven days.
      39. Handling of data
      (1) Data produced under section 38 shall be destroyed when the Director is satisfied that they are no longer required.
      (2) The Director may give instructions on the manner of destruction.
      """
    Then "retention-and-destruction" for the bill is partly by s 39(1)

  @blind
  Scenario: kept without end for intelligence
    Given the bill
      """
      27. Equipment interference
      (1) With the approval of a judge, the Service may gain covert access to a device by technical means and extract the data held in it.
      28. Archive
      (1) Data extracted may be retained indefinitely in the archive of the Service for intelligence analysis, including data of persons who were cleared of suspicion.
      (2) No person has a right to have data in the archive deleted.
      (3) Access to the archive is given to the officers whom the Director names.
      """
    Then "retention-and-destruction" for the bill is contradicted by s 28(1)

  @blind
  Scenario: near miss, the rule on retention and deletion binds the providers and not the police
    Given the bill
      """
      20. Retention by providers
      (1) A provider shall retain connection data of its subscribers for six months and shall destroy them within seven days after that.
      (2) The provider shall protect the retained data against loss and unlawful access.
      21. Access by the police
      (1) A judge may order the provider to produce retained data of a named subscriber to the police in the investigation of an offence punishable by imprisonment for three years or more.
      (2) The police shall give the provider a receipt for the data.
      """
    Then "retention-and-destruction" for the bill is missing

  @blind
  Scenario: near miss, a number of years that is a minimum and not a maximum
    Given the bill
      """
      Section 9. Collection of traffic data
      (1) The competent court may order that the traffic data of a user be recorded in real time for up to sixty days.
      Section 10. Storage period
      (1) The Directorate shall store the recorded data for a period of not less than seven years from the end of the measure, irrespective of the outcome of the case.
      (2) The destruction of recorded data before the end of that period is prohibited and is punishable as destruction of public documents. After that period the Directorate may continue to store them for as long as it sees fit.
      """
    Then "retention-and-destruction" for the bill is contradicted

  @blind
  Scenario: the investigating body destroys what it got when it is not needed any longer
    Given the bill
      """
      Article 10. Search
      (1) The judge may order the search of a data carrier designated in the order.

      Article 19. Storage and erasure
      (1) The data got in a search are erased by the investigating body when they are not needed any longer for the tasks of that body.
      (2) A note of the erasure is put in the file.
      """
    Then "retention-and-destruction" for the bill is partly by s 19

  @blind
  Scenario: originals are destroyed in thirty days while the reference collection is kept for ever
    Given the bill
      """
      23. Production
      (1) A judge may order a person to produce data specified in the order.

      25. Retention and destruction of material
      (1) The carrier on which data has been produced shall be returned or destroyed within thirty days of the final disposal of the proceedings.
      (2) Before it is returned or destroyed the Bureau shall transfer the data to its Reference Collection, in which data is held without limit of time for the purpose of future analysis.
      """
    Then "retention-and-destruction" for the bill is contradicted by s 25(2)
