Feature: Penalties are graded by gravity

  Scenario: two years at most
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for a term not exceeding two years.
      """
    Then "proportionate-penalties" for the bill is met

  Scenario: months, the civil-law way
    Given the bill
      """
      Article 2
      Whoever without right accesses an information system shall be punished by imprisonment from three to eighteen months.
      """
    Then "proportionate-penalties" for the bill is met

  Scenario: a fine alone
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence and is liable to a fine.
      """
    Then "proportionate-penalties" for the bill is met

  Scenario: five years
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for a term not exceeding five years.
      """
    Then "proportionate-penalties" for the bill is partly

  Scenario: a minimum of seven years
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for a term of not less than seven years.
      """
    Then "proportionate-penalties" for the bill is contradicted

  Scenario: ten years for plain access
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for ten years.
      """
    Then "proportionate-penalties" for the bill is contradicted

  Scenario: doubled because it is online
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system is liable to imprisonment for one year.
      9. Other offences
      Where an offence under any other law is committed online, the penalty shall be doubled.
      """
    Then "proportionate-penalties" for the bill is contradicted

  Scenario: no such offence
    Given the bill
      """
      3. Obstruction
      A person who obstructs an officer is liable to imprisonment for ten years.
      """
    Then "proportionate-penalties" for the bill does not apply
