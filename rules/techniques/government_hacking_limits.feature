Feature: Hacking by the State is kept within strict limits

  Scenario: a Part of its own with all limits
    Given the bill
      """
      20. Remote access warrants
      (1) A judge of the High Court may issue a warrant to access a computer remotely, only for an offence listed in the Schedule.
      (2) The warrant specifies the computer, the tool and the period.
      (3) The agency shall disclose to the maker every vulnerability that it has used.
      (4) At the end the tool is removed and the system is restored to its original state.
      (5) Data that are not relevant are deleted at once and every measure is logged.
      (6) The person is notified within thirty days of the end.
      (7) No device outside the territory shall be accessed without the consent of the other State.
      """
    Then "government-hacking-limits" for the bill is met
    And the bill grants remote-access

  Scenario: a judge and a list of crimes
    Given the bill
      """
      20. Remote tools
      (1) A judge may authorise the police to access a computer remotely for the investigation of a serious offence.
      (2) The application specifies the device.
      """
    Then "government-hacking-limits" for the bill is partly

  Scenario: any tool whatever
    Given the bill
      """
      20. Remote tools
      (1) An investigator may use remote forensic software, or any other technological tool, to access a computer.
      """
    Then "government-hacking-limits" for the bill is contradicted by s 20(1)

  Scenario: remote access without any limit
    Given the bill
      """
      20. Remote tools
      (1) A police officer may access a computer remotely.
      """
    Then "government-hacking-limits" for the bill is missing

  Scenario: all limits but for the flaw that is used
    Given the bill
      """
      20. Remote access warrants
      (1) A judge of the High Court may issue a warrant to access a computer remotely, only for an offence listed in the Schedule.
      (2) The warrant specifies the computer, the tool and the period.
      (3) At the end the tool is removed and the system is restored to its original state.
      (4) Data that are not relevant are deleted at once and every measure is logged.
      (5) The person is notified within thirty days of the end.
      """
    Then "government-hacking-limits" for the bill is partly

  Scenario: hacking is ruled out
    Given the bill
      """
      20. Search
      (1) A judge may issue a warrant to search a computer where there are reasonable grounds to suspect that it holds evidence of an offence.
      (2) Nothing in this section authorises covert remote access to a device.
      """
    Then "government-hacking-limits" for the bill does not apply

  Scenario: limits of another power
    Given the bill
      """
      20. Remote tools
      (1) A police officer may access a computer remotely.
      31. Interception
      (1) A judge of the High Court may issue a warrant to intercept the communications of a person suspected of an offence listed in the Schedule.
      (2) The person is notified within thirty days and recordings that are not relevant are destroyed.
      """
    Then "government-hacking-limits" for the bill is missing

  Scenario: the Minister approves
    Given the bill
      """
      20. Remote tools
      (1) The Director may, with the approval of the Minister, install software on a computer of a suspect to access it remotely.
      (2) The approval names the device and is limited to serious offences.
      """
    Then "government-hacking-limits" for the bill is partly

  Scenario: any tool, but a judge decides
    Given the bill
      """
      20. Remote tools
      (1) A judge may authorise an officer to access a computer remotely, with any technical tool, for an offence listed in the Schedule.
      (2) Every measure is logged.
      """
    Then "government-hacking-limits" for the bill is partly

  Scenario: remote attendance of witnesses
    Given the bill
      """
      20. Hearings
      (1) The court may allow a witness to attend a hearing by remote participation.
      """
    Then "government-hacking-limits" for the bill does not apply

  Scenario: software that the officer takes away again
    Given the bill
      """
      20. Source telecommunication
      (1) The court may order that an officer access a computer remotely where certain facts support the suspicion of a particularly serious offence.
      (2) Changes to the system are limited to what is indispensable and are undone at the end.
      """
    Then "government-hacking-limits" for the bill is partly
