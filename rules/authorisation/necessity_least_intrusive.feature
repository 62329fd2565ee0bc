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

  @blind
  Scenario: ordinary methods have been attempted or would be too dangerous
    Given the bill
      """
      Sec. 20. Order authorizing interception of electronic communications.
      (a) A judge of competent jurisdiction may enter an ex parte order authorizing interception if the judge determines, on the facts submitted, that—
      (1) there is probable cause to believe that an individual is committing an offense enumerated in section 18;
      (2) there is probable cause to believe that particular communications concerning that offense will be obtained; and
      (3) customary techniques of inquiry were attempted without result, or reasonably appear to hold no prospect of result if attempted, or to involve undue peril.
      (b) The order shall expire on attainment of the objective and in any event after thirty days; an extension shall be granted only upon a new application satisfying subsection (a).
      """
    Then "necessity-least-intrusive" for interception is met by s 20(a)

  @blind
  Scenario: subsidiarity clause in a translated code for covert online access
    Given the bill
      """
      Article 100. Covert intervention in an information system
      (1) Without the knowledge of the person concerned, an information system used by that person may be entered by technical means and data taken from it if specific facts justify the suspicion that the person committed an especially grave crime listed in Article 98.
      (2) The measure is permissible only where establishing the facts or the whereabouts of the suspect by any other, milder measure would be without prospect.
      (3) It is ordered by a chamber of the regional court for at most one month. Prolongation by not more than one month at a time requires that the conditions continue to be fulfilled.
      (4) The chamber states in its order why milder measures do not come into consideration.
      """
    Then "necessity-least-intrusive" for remote-access is met

  @blind
  Scenario: the search has to be necessary for the investigation and nothing more
    Given the bill
      """
      31. Search and seizure of stored data
      (1) If a magistrate is satisfied, on information on oath, that there are reasonable grounds to believe that a computer in specified premises contains data that is evidence of an offence, and that access to the data is necessary for the purposes of the investigation, the magistrate may issue a warrant to enter the premises and to search and copy the data.
      (2) The warrant is to be executed between six in the morning and nine in the evening.
      (3) The police officer shall leave with the occupier a list of everything seized or copied.
      """
    Then "necessity-least-intrusive" for search-seizure is partly by s 31(1)

  @blind
  Scenario: the applicant is freed from showing that other means would fail
    Given the bill
      """
      52. Real-time monitoring of traffic data
      (1) A judge may order a network operator to collect, and transmit to the police as it arises, traffic data relating to the telephone number stated in the order where the judge has reasonable grounds to suspect that the number is used in connection with an offence.
      (2) On an application under this section the applicant shall not be required to show, and the judge shall not inquire, whether the information could be obtained by other or less intrusive means, or whether it is needed.
      (3) The order is valid for 30 days. It can be extended once, on a fresh application, for 30 days.
      """
    Then "necessity-least-intrusive" for traffic-collection is contradicted by s 52(2)

  @blind
  Scenario: what is necessary is the force used and not the search
    Given the bill
      """
      8. Search warrants for computers
      (1) A court may grant a warrant to search a vessel, vehicle or building named in it, and to seize any computer there, if it has reasonable grounds to suspect that the computer was used in the commission of an offence under this Ordinance.
      (2) A person executing the warrant may use such force as is necessary to enter, and may take with him such technicians and tools as are required to carry the computer away.
      (3) Any person who obstructs the execution of a warrant commits an offence.
      (4) The court may order the return of a computer that has been held for more than three months.
      """
    Then "necessity-least-intrusive" for search-seizure is missing

  @blind
  Scenario: production on suspicion alone, beside an interception of last resort
    Given the bill
      """
      Article 14. Production order
      (1) The court may order a service provider offering services in the Member State to transmit subscriber data and content data listed in the order within ten days, if there are reasonable grounds to suspect that the user of the account has committed an offence.
      (2) The provider may ask the court to clarify an order that is manifestly incomplete.

      Article 15. Interception order
      (1) The court may order the interception of the communications of a named suspect for an offence carrying a maximum penalty of at least eight years.
      (2) The court grants the order only after finding that the evidence cannot be secured by a production order, by a search or by any other measure less harmful to the suspect.
      """
    Then "necessity-least-intrusive" for production is missing
    And "necessity-least-intrusive" for interception is met by s 15(2)

  @blind
  Scenario: the facts could not be established otherwise or only with excessive difficulty
    Given the bill
      """
      § 100. Monitoring of communications
      (1) The content of communications may be monitored and recorded by order of the court if
      1. certain facts give rise to the suspicion that a person has, as perpetrator or participant, committed an offence named in section 99,
      2. the offence is also grave in the individual case, and
      3. the inquiry into the facts, or the search for the accused, would by any other method be without prospect or burdened with disproportionate difficulty.
      (2) The order may be directed only against the accused or a person who, on the basis of certain facts, is presumed to receive or transmit messages for the accused.

      § 101. Form
      (1) The order is issued in writing and indicates the name, the connection and the end date.
      """
    Then "necessity-least-intrusive" for interception is met by s 100(1)

  @blind
  Scenario: only the fitting of the equipment has to be as little intrusive as possible
    Given the bill
      """
      31. Order for recording of traffic data
      (1) A High Court judge may by order direct a service provider to record traffic data in real time where there are reasonable grounds for believing that an offence punishable by seven years' imprisonment has been committed and that the traffic data is evidence of it.
      (2) The order shall name the account and shall expire after 30 days.

      32. Technical arrangements
      (1) The service provider shall fit such equipment as is necessary to give effect to the order.
      (2) The equipment shall be fitted in whatever way is least intrusive to the running of the network and to the quality of service enjoyed by other customers.
      """
    Then "necessity-least-intrusive" for traffic-collection is missing
