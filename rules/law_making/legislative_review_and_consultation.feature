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
