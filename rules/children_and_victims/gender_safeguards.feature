Feature: No clause on morals, and gender is protected

  Scenario: consensual expression and reproductive health
    Given the bill
      """
      3. Savings
      Nothing in this Act criminalises consensual sexual expression between adults or information on sexual and reproductive health.
      """
    Then "gender-safeguards" for the bill is met

  Scenario: a request that persecutes for sexual orientation
    Given the bill
      """
      20. Refusal
      A request shall be refused where it was made to prosecute a person on account of gender or sexual orientation.
      """
    Then "gender-safeguards" for the bill is met

  Scenario: gender among the functions
    Given the bill
      """
      3. Functions
      The Agency shall raise awareness and shall have regard to gender.
      """
    Then "gender-safeguards" for the bill is partly

  Scenario: nothing is said
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      """
    Then "gender-safeguards" for the bill is missing

  Scenario: indecent content of a child is child material
    Given the bill
      """
      9. Child material
      A person who distributes indecent material of a child commits an offence.
      """
    Then "gender-safeguards" for the bill is missing

  Scenario: public morals
    Given the bill
      """
      9. Content
      A person who publishes online any content that offends public morals commits an offence.
      """
    Then "gender-safeguards" for the bill is contradicted

  Scenario: lascivious exhibition
    Given the bill
      """
      9. Cybersex
      (1) No person shall engage in the lascivious exhibition of sexual organs by a computer system for favour.
      (2) A person who contravenes subsection (1) commits an offence.
      """
    Then "gender-safeguards" for the bill is contradicted

  Scenario: promotion of homosexuality
    Given the bill
      """
      9. Promotion
      Whoever promotes homosexuality online shall be punished by imprisonment of up to five years.
      """
    Then "gender-safeguards" for the bill is contradicted
