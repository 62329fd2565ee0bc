Feature: An urgent use goes to a court within days

  Scenario: a day for the application, and destruction where the judge refuses
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may, on the application of an inspector of police, order the interception of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) Where a delay would put the life of a person in imminent danger, a superintendent may intercept those communications without an order, and shall apply to a judge for one within 24 hours.
      (3) If the judge refuses the application, the interception ends at once, and whatever was recorded is destroyed and is inadmissible in any proceedings.
      """
    Then "emergency-exception-ex-post-review" for interception is met
    And the bill grants interception

  Scenario: the safeguard as it is proposed
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may order the interception of the communications of a person who is suspected of an offence.
      (2) Where a delay would put a person's life in imminent danger, a senior officer may act without a warrant. The officer shall record the reasons and shall, within twenty-four hours, apply to a judge, who reviews the urgency and the material. If the judge refuses, the acts cease and the material is destroyed and is inadmissible.
      """
    Then "emergency-exception-ex-post-review" for interception is met

  Scenario: no way round the judge
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may, on the application of an inspector of police, order the interception of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The order states the name of the person and the line.
      """
    Then "emergency-exception-ex-post-review" for interception does not apply

  Scenario: in haste the same judge is asked by telephone
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may, on the application of an inspector of police, order the interception of the communications of a person whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) In a case of urgency the inspector may make the application orally or by telephone, and the judge notes the reasons.
      """
    Then "emergency-exception-ex-post-review" for interception does not apply

  Scenario: without a warrant, and nothing afterwards
    Given the bill
      """
      21. Search of computers
      (1) A magistrate may issue a warrant to search a computer where there are reasonable grounds to suspect that it holds evidence of an offence.
      (2) In urgent circumstances a police officer may search the computer without a warrant.
      """
    Then "emergency-exception-ex-post-review" for search-seizure is contradicted by s 21(2)

  Scenario: delay in getting the warrant, and nothing afterwards
    Given the bill
      """
      21. Search of computers
      (1) A magistrate may issue a warrant to search a computer where there are reasonable grounds to suspect that it holds evidence of an offence.
      22. Search without warrant
      Where a police officer not below the rank of inspector has reasonable cause to believe that, by reason of the delay in obtaining a warrant under section 21, the evidence would be tampered with or destroyed, he may enter the premises and search and seize any computer as if he held a warrant.
      """
    Then "emergency-exception-ex-post-review" for search-seizure is contradicted by s 22

  Scenario: two days for the application, and no word of destruction
    Given the bill
      """
      30. Real-time collection of traffic data
      (1) The court may order a service provider to collect and record traffic data in real time.
      (2) Where there is imminent danger to life and it is not practicable to obtain an order in time, the Director may direct a service provider to collect and record traffic data in real time; the Director shall apply to the court for confirmation within forty-eight hours.
      """
    Then "emergency-exception-ex-post-review" for traffic-collection is partly by s 30(2)

  Scenario: the judge is only told
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may order the interception of the communications of a person who is suspected of an offence.
      (2) In an emergency a superintendent may intercept the communications of the suspect without an order and shall inform the judge within 48 hours.
      """
    Then "emergency-exception-ex-post-review" for interception is partly

  Scenario: as soon as practicable
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may order the interception of the communications of a person who is suspected of an offence.
      (2) In an emergency a superintendent may intercept the communications of the suspect without an order. He shall, as soon as practicable thereafter, seek the approval of a judge.
      """
    Then "emergency-exception-ex-post-review" for interception is partly

  Scenario: the prosecutor orders in haste and a judge confirms within three days, but evidence that may be lost is enough
    Given the bill
      """
      Article 40. Search and seizure of data
      (1) The investigating judge orders the search of a computer system and the seizure of data.
      (2) If there is danger in delay because data could be lost, the search may be ordered by the public prosecutor. The order lapses unless the investigating judge confirms it within seventy-two hours. Where it is not confirmed, the data seized are destroyed and may not be used.
      """
    Then "emergency-exception-ex-post-review" for search-seizure is partly

  Scenario: only the head of the service looks at it afterwards
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may order the interception of the communications of a person who is suspected of an offence.
      (2) In urgent cases an officer of the Service may intercept the communications of the suspect without an order, and reports to the head of the Service within 24 hours, who may renew the authorisation.
      """
    Then "emergency-exception-ex-post-review" for interception is contradicted by s 14(2)

  Scenario: what was got in urgency is used in any case
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may order the interception of the communications of a person who is suspected of an offence.
      (2) In urgent cases an officer may intercept the communications of the suspect without an order, and shall within 48 hours report to the court.
      (3) Material obtained under subsection (2) is admissible in evidence where the officer acted in good faith, notwithstanding that the court disapproves.
      """
    Then "emergency-exception-ex-post-review" for interception is contradicted by s 14(3)

  Scenario: the officer need not go to the court
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may order the interception of the communications of a person who is suspected of an offence.
      (2) Where life is in imminent danger an officer may intercept the communications of the suspect without an order, and need not apply to a judge within any time afterwards.
      """
    Then "emergency-exception-ex-post-review" for interception is contradicted

  Scenario: the urgent way of one power is not that of another
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may order the interception of the communications of a person who is suspected of an offence.
      15. Preservation
      (1) A judge may order a person to preserve specified stored computer data.
      (2) In urgent cases a police officer may order a person to preserve specified stored computer data without an order of a judge.
      """
    Then "emergency-exception-ex-post-review" for preservation is contradicted by s 15(2)
    And "emergency-exception-ex-post-review" for interception does not apply

  Scenario: the report on an ordinary warrant is no review of urgency
    Given the bill
      """
      21. Search of computers
      (1) A magistrate may issue a warrant to search a computer where there are reasonable grounds to suspect that it holds evidence of an offence.
      (2) The officer who executes the warrant shall report to the magistrate within 7 days.
      (3) In urgent circumstances a police officer may search the computer without a warrant.
      """
    Then "emergency-exception-ex-post-review" for search-seizure is contradicted

  Scenario: the prosecutor orders in exigent circumstances and the court confirms
    Given the bill
      """
      Section 100e. Procedure
      (1) Telecommunications may be intercepted and recorded only if the court so orders on the application of the public prosecution office. In exigent circumstances, the order may also be made by the public prosecution office. If the order of the public prosecution office is not confirmed by the court within three working days, it ceases to have effect.
      """
    Then "emergency-exception-ex-post-review" for interception is partly

  Scenario: in haste the judge decides all the same
    Given the bill
      """
      14. Interception
      (1) In an urgent case, on the application of a police officer, a judge may order the interception of communications at any hour.
      """
    Then "emergency-exception-ex-post-review" for interception does not apply

  Scenario: what was heard is kept although no judge is ever asked
    Given the bill
      """
      24. Interception
      (1) A judge may issue a warrant for the interception of the communications of a suspect.
      25. Urgent interception
      (1) The Director may authorise the interception of communications where there is no time to apply under section 24.
      (2) To continue after three days an application to a judge is made within that time; but the material obtained may be used whether or not the application is granted.
      """
    Then "emergency-exception-ex-post-review" for interception is contradicted

  @blind
  Scenario: danger to life, written reasons, a judge within a day and destruction on refusal
    Given the bill
      """
      14. Interception warrants
      (1) Except as provided in section 15, no communication may be intercepted otherwise than under a warrant of a High Court judge, issued upon reasonable suspicion of an offence in Schedule 1.

      15. Imminent threat to life
      (1) A deputy commissioner may authorise an interception which a judge could authorise under section 14 if there is an imminent threat to the life of a person and the delay in reaching a judge would make that threat real.
      (2) The deputy commissioner shall record in writing the reasons for the urgency.
      (3) An application shall be made to a judge within 24 hours after the authorisation, and the judge shall within a further 24 hours decide both whether the urgency was genuine and whether the warrant would have been granted.
      (4) If the judge does not confirm the authorisation, the interception stops at once and everything obtained shall be destroyed and is not admissible for any purpose.
      """
    Then "emergency-exception-ex-post-review" for interception is met

  @blind
  Scenario: the prosecutor acts in mortal danger and the judge has two days
    Given the bill
      """
      Article 72. Capture of traffic data
      (1) The capture of traffic data at the time of its transmission is ordered by the judge of freedoms where there is grave suspicion of a crime punishable by at least five years.
      (2) Where a person is in immediate peril of death or grave bodily injury and the judge cannot be reached in time, the public prosecutor may order the capture, setting out in the order the facts which make up the urgency.
      (3) The order is laid before the judge within 48 hours of its issue at the latest. By the end of that time the judge decides, with reasons, on the existence of the urgency and on the conditions in paragraph (1), after examining the data captured.
      (4) If confirmation is refused or is not given in time, the capture ends, and the data are erased without delay and may not be used as evidence.
      """
    Then "emergency-exception-ex-post-review" for traffic-collection is met

  @blind
  Scenario: application within forty-eight hours, but no fate for the material
    Given the bill
      """
      9. Search of computers
      (1) A police officer may search a computer only under a warrant issued by a magistrate on reasonable grounds to suspect an offence under this Act.
      (2) Where an officer believes on reasonable grounds that there is an imminent danger to the life of any person and that it is not practicable to obtain a warrant in time, the officer may search the computer without one.
      (3) An officer who acts under subsection (2) shall apply to a magistrate within 48 hours for a warrant approving the search, and the magistrate may grant or refuse it.
      (4) An officer who seizes a computer shall give the owner a receipt.
      """
    Then "emergency-exception-ex-post-review" for search-seizure is partly by s 9(3)

  @blind
  Scenario: urgency by reason of the national interest with no court at any time
    Given the bill
      """
      27. Covert access to devices
      (1) A judge may, where there are reasonable grounds to suspect a serious offence, authorise the Agency to access a specified device remotely and without the knowledge of its user.
      (2) In urgent circumstances, or where the Director considers it to be in the national interest, the Director may authorise the access himself.
      (3) An authorisation under subsection (2) has the same force as one given by a judge, and it shall not be necessary to inform, or apply to, a judge before or after the access.
      (4) The Director shall keep a register of authorisations.
      """
    Then "emergency-exception-ex-post-review" for remote-access is contradicted

  @blind
  Scenario: an officer who fears the loss of evidence issues the demand and renews it internally
    Given the bill
      """
      Sec. 6. Compelled disclosure of customer records.
      (a) A governmental entity may require a provider to disclose the records of a customer described in a court order issued upon specific facts showing reasonable grounds to believe that the records are material to a criminal investigation.
      (b) Notwithstanding subsection (a), whenever a supervising agent determines in his or her sole discretion that the situation is exigent or that records may be lost, the agent may issue a written demand in place of the court order.
      (c) A demand under subsection (b) remains in force for 14 days and may be renewed by the same agent as often as the agent deems expedient. No court order need afterwards be sought.
      (d) Records so disclosed shall be admissible in any proceeding.
      """
    Then "emergency-exception-ex-post-review" for production is contradicted

  @blind
  Scenario: urgent applications are heard by telephone, yet a judge still decides first
    Given the bill
      """
      18. Orders for interception
      (1) A communication shall not be intercepted unless a judge of the Supreme Court has first made an order under this section, being satisfied that there are reasonable grounds to suspect a named person of an offence listed in the Schedule.

      19. Urgent applications
      (1) If the matter is urgent, the application may be made to the judge by telephone or secure video link at any hour, and the affidavit may be sworn within the next 24 hours.
      (2) The judge on duty shall hear an urgent application on the day it is received.
      (3) Nothing in this section allows an interception to start before the judge has made the order.
      """
    Then "emergency-exception-ex-post-review" for interception does not apply

  @blind
  Scenario: the prosecutor acts for a life in danger and the judge decides within a day on urgency and on the recordings
    Given the bill
      """
      Article 143. Ordinary procedure
      (1) The interception of telecommunications is ordered by the judge of liberties, by reasoned decision, where serious indications point to an offence listed in Article 140 and other methods of proof hold out no prospect of success.
      (2) The decision names the line or account and is valid for thirty days at most.

      Article 144. Danger to persons
      (1) If a person's life or bodily integrity is in present danger and the judge of liberties cannot be reached in time, the prosecutor may order the interception in writing, setting down the facts from which the danger appears.
      (2) The order and everything recorded under it are laid before the judge of liberties within twenty-four hours. Within a further twenty-four hours the judge rules whether the danger was present and whether the conditions of Article 143 are fulfilled.
      (3) If the judge does not confirm the order, or has not ruled in time, the interception stops at once, the recordings are erased in the judge's presence, and nothing learned from them may be used in any proceedings.
      """
    Then "emergency-exception-ex-post-review" for interception is met by s 144

  @blind
  Scenario: the inspector who acts without a warrant writes up his reasons and his own superintendent endorses them
    Given the bill
      """
      14. Search warrants
      (1) Where a magistrate is satisfied on oath that there are reasonable grounds to suspect that an offence has been committed, the magistrate may issue a warrant for the search of the computer named therein.

      15. Urgent cases
      (1) An inspector who is of the opinion that the matter does not admit of delay may exercise all the powers of section 14 as though a warrant had been issued to him.
      (2) The inspector shall set down his reasons in the occurrence book before the end of the shift.
      (3) Within forty-eight hours the entry shall be reviewed by the superintendent of the station, who shall endorse it if he finds the reasons to be in order.
      (4) Anything found shall be dealt with as though found under a warrant.
      """
    Then "emergency-exception-ex-post-review" for search-seizure is contradicted by s 15
