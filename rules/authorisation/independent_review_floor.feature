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

  @blind
  Scenario: a police notice can be set aside by the district court
    Given the bill
      """
      17. Notice to produce subscriber information
      (1) A police officer of or above the rank of superintendent may, by written notice, require a service provider to hand over subscriber information specified in the notice if the officer has reasonable grounds to suspect that an offence under Part 2 has been committed.
      (2) The notice shall allow at least seven days for compliance.

      18. Application to set aside
      (1) The service provider, or any person to whom the information relates, may apply to the District Court to have a notice varied or set aside.
      (2) The court may also order that information already handed over be returned or erased.
      (3) The notice is stayed until the application is decided.
      """
    Then "independent-review-floor" for production is met by s 18(1)

  @blind
  Scenario: an independent commissioner who answers only to Parliament must approve
    Given the bill
      """
      5. Approval of interception
      (1) The Chief of Police may request the Communications Commissioner to approve the interception of the communications of a named person who is suspected, on reasonable grounds, of a listed offence.
      (2) Interception shall not begin until the Commissioner has approved it in writing with reasons, and the Commissioner may at any time cancel it and direct that the product be erased.

      6. The Commissioner
      (1) The Commissioner is elected by two thirds of the members of Parliament for a single term of seven years, takes instructions from nobody, and can be removed only by the same majority for incapacity or misconduct.
      (2) A person who has served in the police or in an intelligence agency during the last ten years is not eligible.
      """
    Then "independent-review-floor" for interception is met

  @blind
  Scenario: review lies only to the Attorney General
    Given the bill
      """
      40. Traffic data directions
      (1) The Director of the Cybercrime Bureau may direct an operator to record traffic data in real time in relation to a specified account where there are reasonable grounds to suspect that the account is used for fraud.
      (2) The direction lapses after 21 days.

      41. Review
      (1) An operator or account holder who objects to a direction may, within 14 days, petition the Attorney General.
      (2) The Attorney General shall review the direction and may confirm, vary or revoke it.
      (3) An operator shall comply with the direction while the review is pending.
      """
    Then "independent-review-floor" for traffic-collection is partly by s 41(2)

  @blind
  Scenario: the minister's authorisation cannot be questioned in any court
    Given the bill
      """
      12. Equipment operations
      (1) The Minister may, by warrant under his hand, authorise the Service to enter remotely and in secret any computer system that is described in the warrant, where the Minister has reason to believe that the system contains evidence of an offence.
      (2) The Minister's decision to issue or renew a warrant is final and conclusive and shall not be challenged, appealed against, reviewed or called in question in any court or before any tribunal.

      13. Reports
      (1) The Service shall report to the Minister on each operation within one month after it ends.
      (2) The report shall state whether the operation was of value.
      """
    Then "independent-review-floor" for remote-access is contradicted by s 12(2)

  @blind
  Scenario: a court only tries those who refuse, and the only review is of the statute
    Given the bill
      """
      25. Assistance with access
      (1) An investigating officer who has reasonable grounds to suspect that a computer holds evidence of an offence may require the owner or any user of the computer to supply the password, or other information needed to open it.
      (2) A person who fails to comply with a requirement under subsection (1) commits an offence and is liable, on conviction before a court of summary jurisdiction, to imprisonment for six months.

      26. Review of the Act
      (1) The Minister shall, every three years, review the operation of this Act and table a report.
      (2) The report shall set out the number of convictions under section 25.
      """
    Then "independent-review-floor" for compelled-assistance is missing

  @blind
  Scenario: the examining judge orders the search by reasoned decision
    Given the bill
      """
      Article 61. Search of information systems
      (1) When well-founded indications exist that an offence was committed, the examining judge may, at the request of the public prosecutor and by a decision stating its reasons, order that an information system designated in the decision be searched and that the data relevant to the proceedings be copied.
      (2) Police officers may carry out the search only after the decision has been handed to them.
      (3) The holder of the system may be present, and receives a record of the data copied.

      Article 62. Sealing
      (1) The copies are placed under seal and remain at the registry.
      """
    Then "independent-review-floor" for search-seizure is met by s 61(1)

  @blind
  Scenario: an officer's demand can be annulled by the circuit court at the instance of the recipient or the person concerned
    Given the bill
      """
      5. Demands for stored information
      (1) Where there are reasonable grounds to suspect an offence under this Act, stored information identified in the demand may be demanded of its holder by a commissioner of the Cyber Police.
      (2) Every demand is to be in writing and is to state the offence.

      6. Recourse
      (1) A demand may be annulled in whole or in part, or its terms altered, by the Circuit Court on the motion of the holder or of any person to whom the information relates.
      (2) The motion is to be brought within twenty-one days of the day on which the mover came to know of the demand.
      (3) Until the motion is disposed of, the information is kept under the seal of the court.
      """
    Then "independent-review-floor" for production is met by s 6

  @blind
  Scenario: a review panel staffed by the directorate whose determination is conclusive
    Given the bill
      """
      21. Inspection orders
      (1) The Director-General may, by inspection order, direct officers of the Directorate to enter premises, to examine the computers found there and to remove any of them.

      22. Independent Review Panel
      (1) There shall be an Independent Review Panel for the purposes of section 21.
      (2) The Panel consists of three serving officers of the Directorate appointed by the Director-General.
      (3) A person dissatisfied with an inspection order may ask the Panel to review it.
      (4) What the Panel determines shall be conclusive for all purposes, and no court of law shall entertain any application in respect of an inspection order.
      """
    Then "independent-review-floor" for search-seizure is contradicted by s 22(4)
