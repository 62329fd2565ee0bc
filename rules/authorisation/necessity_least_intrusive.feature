Feature: The power is used only where milder means fail

  Scenario: other procedures have been tried
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The judge makes the order only if other investigative procedures have been tried and have failed, or are unlikely to succeed, or are too dangerous.
      """
    Then "necessity-least-intrusive" for interception is met by s 12(2)
    And the bill grants interception

  Scenario: no less intrusive means
    Given the bill
      """
      22. Remote search
      (1) A judge may authorise an officer to install software covertly on a computer in order to search it remotely.
      (2) The authorisation is given only where no less intrusive means would yield the evidence.
      """
    Then "necessity-least-intrusive" for remote-access is met by s 22(2)

  Scenario: the facts cannot be found out otherwise
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The order is made only where the facts cannot be established by other means, or only with considerably greater difficulty.
      """
    Then "necessity-least-intrusive" for interception is met by s 12(2)

  Scenario: necessary for the investigation
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, where that is necessary for the investigation and there are reasonable grounds to suspect that person of an offence listed in the Schedule.
      (2) The order is in writing.
      """
    Then "necessity-least-intrusive" for interception is partly by s 12(1)

  Scenario: required for the purpose of the investigation
    Given the bill
      """
      9. Production of data
      (1) Where stored computer data are required for the purpose of a criminal investigation, a senior officer may by written notice require a service provider to hand over those data.
      """
    Then "necessity-least-intrusive" for production is partly by s 9(1)

  Scenario: nothing about need
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      """
    Then "necessity-least-intrusive" for production is missing

  Scenario: regard is had to alternatives
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The judge shall have regard to other means by which the information could be obtained.
      """
    Then "necessity-least-intrusive" for interception is partly by s 12(2)

  Scenario: other means need not be shown to be closed
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) It shall not be necessary to show that the evidence is unavailable by other means.
      """
    Then "necessity-least-intrusive" for interception is contradicted by s 12(2)

  Scenario: whether or not other means exist
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The order may be made whether or not the information could be obtained by other means.
      """
    Then "necessity-least-intrusive" for interception is contradicted by s 12(2)

  Scenario: a search only if production fails
    Given the bill
      """
      30. Interception
      (1) A judge may order a provider to intercept the communications of a named suspect.
      (2) The order may be made only as a last resort, after less intrusive measures have been exhausted.
      31. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter premises and search and seize a computer, where there are reasonable grounds to believe that it holds proof of an offence.
      """
    Then "necessity-least-intrusive" for interception is met by s 30(2)
    And "necessity-least-intrusive" for search-seizure is missing

  Scenario: force if necessary is no necessity
    Given the bill
      """
      7. Search of computers
      (1) An inspector may, on a warrant granted by a magistrate, enter premises, if necessary by force, and search and seize a computer.
      """
    Then "necessity-least-intrusive" for search-seizure is missing

  Scenario: necessary or desirable
    Given the bill
      """
      9. Production of data
      (1) Where it is necessary or desirable for the purposes of an investigation, an inspector may by notice require a service provider to hand over stored computer data.
      """
    Then "necessity-least-intrusive" for production is missing

  Scenario: strictly necessary
    Given the bill
      """
      8. Preservation
      (1) Where it is strictly necessary for the investigation of an offence, a judge may by notice direct a person who controls stored computer data to preserve those data for sixty days.
      """
    Then "necessity-least-intrusive" for preservation is met by s 8(1)

  Scenario: obstruction in any other manner
    Given the bill
      """
      7. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter premises and search and seize a computer, where there are reasonable grounds to believe that it holds proof of an offence.
      (2) A person who obstructs an inspector or in any other manner fails to comply commits an offence.
      """
    Then "necessity-least-intrusive" for search-seizure is missing

  Scenario: service by other means
    Given the bill
      """
      7. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter premises and search and seize a computer, where there are reasonable grounds to believe that it holds proof of an offence.
      (2) Where the owner cannot be found, the inventory shall be served by any other means.
      """
    Then "necessity-least-intrusive" for search-seizure is missing

  Scenario: when a provider fails to comply other measures follow
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      (2) If the provider fails to comply, the Minister may take other measures under the licence.
      """
    Then "necessity-least-intrusive" for production is missing

  Scenario: the proposed clause
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      16. Other means first
      No order shall be made under this Act unless the judge is satisfied that other investigative means have been tried and have failed, or are unlikely to succeed, and that no less intrusive means would achieve the aim.
      """
    Then "necessity-least-intrusive" for production is met by s 16
