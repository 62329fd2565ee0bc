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
