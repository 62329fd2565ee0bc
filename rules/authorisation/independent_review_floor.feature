Feature: A court or an equally independent body decides or reviews

  Scenario: a judge decides beforehand
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      """
    Then "independent-review-floor" for interception is met by s 12(1)
    And the bill grants interception

  Scenario: a notice of an officer that nobody reviews
    Given the bill
      """
      8. Preservation
      (1) An inspector may by notice direct a person who controls stored computer data to preserve those data for sixty days.
      """
    Then "independent-review-floor" for preservation is missing

  Scenario: the person affected may go to court
    Given the bill
      """
      8. Preservation
      (1) An inspector may by notice direct a person who controls stored computer data to preserve those data for sixty days.
      (2) A person on whom a notice is served may apply to the District Court, which may vary or set aside the notice.
      """
    Then "independent-review-floor" for preservation is met by s 8(2)

  Scenario: a judge must confirm
    Given the bill
      """
      8. Preservation
      (1) An inspector may by notice direct a person who controls stored computer data to preserve those data for sixty days.
      (2) The inspector shall lay the notice within forty-eight hours before a judge, who confirms or annuls it.
      """
    Then "independent-review-floor" for preservation is met by s 8(2)

  Scenario: a general right of appeal
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      50. Appeals
      A person aggrieved by an order or notice issued under this Act may appeal to the High Court.
      """
    Then "independent-review-floor" for production is met by s 50

  Scenario: the Attorney-General reviews
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      (2) The notice may be reviewed by the Attorney-General.
      """
    Then "independent-review-floor" for production is partly by s 9(2)

  Scenario: no court may question it
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      (2) A notice under this section shall not be questioned in any court.
      """
    Then "independent-review-floor" for production is contradicted by s 9(2)

  Scenario: the decision of the Director is final
    Given the bill
      """
      9. Production of data
      (1) The Director may by written notice require a service provider to hand over stored computer data.
      (2) The decision of the Director is final.
      """
    Then "independent-review-floor" for production is contradicted by s 9(2)

  Scenario: the judge's order stands
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The decision of the judge is final.
      """
    Then "independent-review-floor" for interception is met by s 12(1)

  Scenario: only the return of things goes to court
    Given the bill
      """
      7. Search
      (1) An inspector may enter premises and search and seize any computer.
      (2) The owner may apply to the court for the return of a computer that was seized.
      """
    Then "independent-review-floor" for search-seizure is partly by s 7(2)

  Scenario: judicial review is left to the general law
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      (2) Nothing in this section limits the right to seek judicial review.
      """
    Then "independent-review-floor" for production is deferred by s 9(2)

  Scenario: the court or the Minister
    Given the bill
      """
      12. Interception orders
      (1) The High Court or the Minister may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      """
    Then "independent-review-floor" for interception is partly by s 12(1)

  Scenario: the Minister alone
    Given the bill
      """
      12. Interception orders
      (1) The Minister may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      """
    Then "independent-review-floor" for interception is missing

  Scenario: urgency sets the court aside and nothing follows
    Given the bill
      """
      7. Search
      (1) An inspector may, on a warrant of a magistrate, enter premises and search and seize a computer.
      (2) In an emergency the inspector may act without a warrant.
      """
    Then "independent-review-floor" for search-seizure is partly

  Scenario: the court decides on the extension only
    Given the bill
      """
      8. Preservation
      (1) An inspector may by notice direct a person who controls stored computer data to preserve those data for sixty days.
      (2) The court may extend the notice for a further sixty days.
      """
    Then "independent-review-floor" for preservation is partly by s 8(2)

  Scenario: the court hears the offender, not the power
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      (2) A provider who does not comply commits an offence and is liable on conviction by the court to a fine.
      """
    Then "independent-review-floor" for production is missing

  Scenario: review of one power is no review of another
    Given the bill
      """
      8. Preservation
      (1) An inspector may by notice direct a person who controls stored computer data to preserve those data for sixty days.
      (2) A person on whom a notice is served may apply to the District Court, which may vary or set aside the notice.
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      """
    Then "independent-review-floor" for preservation is met
    And "independent-review-floor" for production is missing

  Scenario: an appeal against the fine is no appeal against the notice
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      (2) A provider who does not comply shall pay an administrative fine and may appeal to the High Court against the fine.
      """
    Then "independent-review-floor" for production is missing

  Scenario: who may prosecute is another matter
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      30. Prosecutions
      No court shall take cognizance of an offence under this Act except on a complaint by an officer.
      """
    Then "independent-review-floor" for production is missing

  Scenario: the last word is the court's
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      (2) A provider may appeal against the notice to the High Court, whose decision is final and conclusive.
      """
    Then "independent-review-floor" for production is met by s 9(2)

  Scenario: the court is told
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      (2) The officer shall inform the court of the notice within seven days.
      """
    Then "independent-review-floor" for production is partly by s 9(2)

  Scenario: the proposed clause
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      16. Review
      Any person affected by an order made or a power exercised under this Act may apply to the High Court, which may review, vary or set aside the order and direct that what was obtained be destroyed.
      """
    Then "independent-review-floor" for production is met by s 16
