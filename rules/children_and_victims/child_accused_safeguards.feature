Feature: Children who are accused are treated as children

  Scenario: diversion first
    Given the bill
      """
      9. Child material
      A person who knowingly and without right distributes child pornography commits an offence.
      10. Children
      Where the accused is a child, diversion shall be considered first and detention is a last resort.
      """
    Then "child-accused-safeguards" for the bill is met

  Scenario: best interests of a minor who is charged
    Given the bill
      """
      9. Child material
      A person who knowingly and without right distributes child pornography commits an offence.
      10. Minors
      In proceedings against a minor who is charged with an offence, the best interests of the minor shall be the first concern.
      """
    Then "child-accused-safeguards" for the bill is met

  Scenario: the Children Act applies
    Given the bill
      """
      9. Child material
      A person who knowingly and without right distributes child pornography commits an offence.
      10. Children
      The Children Act applies to proceedings under this Act.
      """
    Then "child-accused-safeguards" for the bill is deferred

  Scenario: nothing is said
    Given the bill
      """
      9. Child material
      A person who knowingly and without right distributes child pornography commits an offence.
      """
    Then "child-accused-safeguards" for the bill is missing

  Scenario: children as victims only
    Given the bill
      """
      9. Child material
      A person who knowingly and without right distributes child pornography commits an offence.
      10. Victims
      A child who is a victim shall be heard by a trained officer.
      """
    Then "child-accused-safeguards" for the bill is missing

  Scenario: everybody on the register
    Given the bill
      """
      9. Child material
      A person who knowingly and without right distributes child pornography commits an offence.
      10. Register
      Every person convicted of an offence under this Act shall be entered on the register of sexual offenders.
      """
    Then "child-accused-safeguards" for the bill is contradicted

  Scenario: as adults
    Given the bill
      """
      9. Child material
      A person who knowingly and without right distributes child pornography commits an offence.
      10. Trial
      A child charged under this Act shall be tried as an adult.
      """
    Then "child-accused-safeguards" for the bill is contradicted

  Scenario: a law of powers
    Given the bill
      """
      3. Production
      A judge may order a provider to hand over specified data.
      """
    Then "child-accused-safeguards" for the bill does not apply
