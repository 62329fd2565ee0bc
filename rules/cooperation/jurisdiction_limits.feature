Feature: The courts do not reach for what has no link to the State

  Scenario: territory, and nationals for what is an offence there too
    Given the bill
      """
      6. Jurisdiction
      (1) The courts have jurisdiction over an offence under this Act committed in the territory of the Republic.
      (2) The courts have jurisdiction over an offence committed abroad by a national if the conduct is also an offence under the law of the place where it was committed.
      """
    Then "jurisdiction-limits" for the bill is met

  Scenario: territory, ships and aircraft only
    Given the bill
      """
      6. Jurisdiction
      The courts have jurisdiction over an offence under this Act that is committed in the territory of the Republic or on a ship or aircraft registered in the Republic.
      """
    Then "jurisdiction-limits" for the bill is met by s 6

  Scenario: nationals abroad whatever the law there
    Given the bill
      """
      6. Jurisdiction
      The courts have jurisdiction over an offence under this Act committed in the territory of the Republic, or outside the territory by a citizen of the Republic.
      """
    Then "jurisdiction-limits" for the bill is partly

  Scenario: the victim is a national, with consent
    Given the bill
      """
      6. Jurisdiction
      (1) The courts have jurisdiction over an offence committed in the territory of the Republic.
      (2) With the consent of the Attorney-General they have jurisdiction over an offence committed abroad against a national.
      """
    Then "jurisdiction-limits" for the bill is partly by s 6

  Scenario: where the result is intended to be felt
    Given the bill
      """
      6. Jurisdiction
      The courts have jurisdiction where the offence is committed in the Republic or where its result is, or is intended to be, felt in the Republic.
      """
    Then "jurisdiction-limits" for the bill is partly

  Scenario: whatever the nationality, Commonwealth form
    Given the bill
      """
      9. Territorial scope of offences
      (1) This Act applies to any person, whatever the person's nationality or citizenship, outside as well as within the country, and an offence committed outside may be dealt with as if it had been committed within the country.
      (2) This Act applies if, for the offence in question, the accused or the computer was in the country at the material time.
      """
    Then "jurisdiction-limits" for the bill is partly

  Scenario: whoever can be read here
    Given the bill
      """
      6. Jurisdiction
      The courts have jurisdiction over any person anywhere whose act by means of a computer system is accessible in the Republic.
      """
    Then "jurisdiction-limits" for the bill is contradicted by s 6

  Scenario: the image of the State
    Given the bill
      """
      6. Application outside the country
      This Act applies to acts committed outside the territory of the State by any person where the act harms the image of the State or its interests.
      """
    Then "jurisdiction-limits" for the bill is contradicted

  Scenario: no clause, so nothing is judged
    Given the bill
      """
      4. Production
      A judge may order a person to hand over specified stored computer data.
      """
    Then the bill does not grant extradition

  Scenario: near miss: the territory is that of a search
    Given the bill
      """
      6. Jurisdiction
      The courts have jurisdiction over an offence committed abroad against a citizen of the Republic.
      7. Search
      A judge may issue a warrant to search premises in the territory of the Republic.
      """
    Then "jurisdiction-limits" for the bill is partly

  Scenario: the proposed clause
    Given the bill
      """
      6. Jurisdiction
      This Act applies to an offence committed in the territory, or on a ship or aircraft registered in it, and to an offence committed abroad by a national only if the conduct is an offence in the place where it was committed. Where another State also has jurisdiction the authorities shall consult, and no person shall be tried again for an offence of which he or she has been finally convicted or acquitted.
      """
    Then "jurisdiction-limits" for the bill is met by s 6
