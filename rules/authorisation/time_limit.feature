Feature: The measure ends after a fixed time

  Scenario: sixty days and renewal on fresh grounds
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) An order under this section has effect for the period stated in it, not exceeding 60 days.
      (3) The judge may renew the order, each time for not more than 60 days, only if a new application shows that the grounds in subsection (1) still exist.
      """
    Then "time-limit" for interception is met
    And the bill grants interception

  Scenario: sixty days and open renewal
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) An order under this section has effect for the period stated in it, not exceeding 60 days.
      (3) The judge may renew the order for further periods, each of not more than 60 days.
      """
    Then "time-limit" for interception is partly

  Scenario: sixty days that renew themselves
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) An order under this section has effect for the period stated in it, not exceeding 60 days.
      (3) At the end of that period the order is renewed automatically for the same period, and so on, unless the service provider is told otherwise.
      """
    Then "time-limit" for interception is contradicted by s 12(3)

  Scenario: sixty days do not hold where the security of the State is invoked
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) An order under this section has effect for the period stated in it, not exceeding 60 days.
      (3) The judge may renew the order once, for not more than 60 days, if a new application shows that the grounds in subsection (1) still exist.
      (4) Notwithstanding subsections (2) and (3), an order made in the interest of the security of the State remains in force until the Minister withdraws it.
      """
    Then "time-limit" for interception is contradicted by s 12(4)

  Scenario: the order itself fixes the period
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) An order under this section has effect for the period stated in it by the judge.
      """
    Then "time-limit" for interception is partly by s 12(2)

  Scenario: the officer decides how long it lasts
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) An order under this section has effect for as long as the officer who carries it out thinks necessary.
      """
    Then "time-limit" for interception is contradicted by s 12(2)

  Scenario: the order lasts until it is revoked
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) An order under this section has effect until it is revoked.
      """
    Then "time-limit" for interception is contradicted by s 12(2)

  Scenario: no period is named
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) An order under this section is in writing and names the person concerned.
      """
    Then "time-limit" for interception is missing

  Scenario: a deadline for a report is not a duration
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The officer in charge shall report to the judge, within 60 days of the order, what has been intercepted.
      """
    Then "time-limit" for interception is missing

  Scenario: the period and the renewal stand in other sections
    Given the bill
      """
      14. Listening warrants
      (1) A judge who finds reasonable grounds to suspect that a serious offence is being planned may issue a listening warrant for the interception of the content of the communications of a named person.
      15. Expiry
      (1) A listening warrant expires at midnight on the thirtieth day after its issue.
      21. Extension of warrants
      (1) The judge who issued a listening warrant may extend it by thirty days at a time, if satisfied on a further application that the conditions of section 14 are met afresh on the date of the extension.
      """
    Then "time-limit" for interception is met

  Scenario: the limit for traffic data is not a limit for content
    Given the bill
      """
      30. Recording of traffic data
      (1) The investigating chamber may order the recording of traffic data in real time for a period of at most ninety (90) days.
      (2) The investigating chamber may extend the recording once, for at most ninety (90) days, where the prosecutor proves that the suspicion on which the first order rested continues.
      31. Recording of content
      (1) The investigating chamber may order that the content of the communications of a suspect be intercepted and recorded.
      (2) The recordings are sealed and handed to the registry.
      """
    Then "time-limit" for traffic-collection is met
    And "time-limit" for interception is missing

  Scenario: the period is left to regulations
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) An order under this section has effect for the period prescribed by regulations made under section 50.
      """
    Then "time-limit" for interception is deferred by s 12(2)

  @blind
  Scenario: six weeks and prolongation by the judge on new facts with a ceiling
    Given the bill
      """
      Article 68. Conditions
      (1) The judge may order that the content of the telecommunications of a suspect be intercepted, if an offence named in Article 67 is strongly suspected.

      Article 70. Duration
      The order is given for no longer than six weeks, counted from the day on which the interception begins.

      Article 71. End
      The interception is broken off without delay when the conditions of Article 68 no longer exist.

      Article 74. Prolongation
      The same judge may prolong the order, by not more than six weeks each time, if new facts show that the conditions of Article 68 continue to be met. After six months in all no prolongation is possible.
      """
    Then "time-limit" for interception is met

  @blind
  Scenario: reviewed each three months by the head of operations and alive until he cancels it
    Given the bill
      """
      26. Device access authorisations
      (1) A judge may issue an authorisation permitting officers of the Service to gain covert remote access to the device named in it where an offence listed in Schedule 1 is reasonably suspected.

      27. Review and cancellation
      (1) The Head of Operations shall review each authorisation every three months and shall make a note of the review.
      (2) An authorisation that has not been cancelled by the Head of Operations stays in force.
      """
    Then "time-limit" for remote-access is contradicted by s 27(2)
