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

  @blind
  Scenario: Low maximum for bare access and more for proven serious damage
    Given the bill
      """
      20. Penalties
      (1) A person convicted of illegal access under section 5 is liable to a fine or to imprisonment for a term not exceeding twelve months.
      (2) A person convicted of data interference under section 7 is liable to a fine or to imprisonment for a term not exceeding two years.
      (3) If it is proved that the person intended and caused serious damage, the maximum under subsection (2) is five years.
      (4) The court shall have regard to the gravity of the conduct and the means of the offender in fixing a sentence or fine.
      """
    Then "proportionate-penalties" for the bill is met

  @blind
  Scenario: The long term is kept for deliberate and fatal attacks
    Given the bill
      """
      Article 31. Simple access is punished with a fine of ten to sixty days of income, or with community work.

      Article 32. Interference with a system is punished with a fine or with prison of up to two years, according to the damage caused.

      Article 33. Where the author of the acts in Article 32 intended the death of a person and caused it, the penalty may reach fourteen years. In every case the judge may impose a penalty below the limit, and the fine is graded by the resources of the convicted person.
      """
    Then "proportionate-penalties" for the bill is met

  @blind
  Scenario: Sensible scale with a multiplier for every government computer
    Given the bill
      """
      14. (1) A person guilty of an offence under section 6 (access) is liable to a fine or to imprisonment for not more than one year.
      (2) A person guilty of an offence under section 8 (serious interference with a system) is liable to a fine or to imprisonment for not more than four years.
      (3) Where the computer concerned is owned or used by a department of the Government the maximum in subsection (1) or (2) is tripled.
      """
    Then "proportionate-penalties" for the bill is partly

  @blind
  Scenario: Eight years is the least that mere access can bring
    Given the bill
      """
      5. Unlawful access
      Any person who, without authorisation, accesses a computer system commits an offence and shall on conviction be sentenced to imprisonment for a term of not less than eight years and not more than fifteen years, and the court shall have no power to suspend the sentence or to impose a fine instead.
      """
    Then "proportionate-penalties" for the bill is contradicted

  @blind
  Scenario: Everything done online doubles and users are banned for ever
    Given the bill
      """
      Article 45
      1. The penalties laid down in the Penal Code shall be doubled for any crime committed through the information network.
      2. A person convicted under this Decree-Law shall be deprived permanently of the use of the internet and of social media, and a foreigner shall be deported without fail.
      """
    Then "proportionate-penalties" for the bill is contradicted

  @blind
  Scenario: A graded table starts from a harsh minimum for harmless entry
    Given the bill
      """
      38. Scale of punishments
      The punishments for offences shall be graded as follows:
      (a) entry into a computer without permission, no damage being caused: imprisonment for not less than five years;
      (b) entry followed by alteration of data: imprisonment for not less than seven years;
      (c) entry followed by serious damage: imprisonment for not less than ten years.

      39. No reduction
      A court shall not go below the terms stated in section 38 for any reason.
      """
    Then "proportionate-penalties" for the bill is contradicted

  @blind
  Scenario: Bill on saving data lays down no penalty
    Given the bill
      """
      6. Preservation order
      (1) A judge may, on the application of an investigator who shows reasonable grounds to suspect an offence under the Crimes Act, order a person to preserve specified computer data for up to sixty days.
      (2) The judge may renew the order once for up to thirty days.
      (3) The person shall be repaid the reasonable cost of compliance.
      """
    Then "proportionate-penalties" for the bill does not apply

  Scenario: a scale that begins with seven years for plain access
    Given the bill
      """
      20. Whoever without right accesses a computer system is punished with imprisonment for a term of not less than seven years.
      """
    Then "proportionate-penalties" for the bill is contradicted

  Scenario: heavier for computers that belong to a ministry
    Given the bill
      """
      20. (1) A person who without right accesses a computer system is liable to imprisonment for not more than one year.
      (2) Where the computer is owned by a ministry the maximum is five years.
      """
    Then "proportionate-penalties" for the bill is partly
