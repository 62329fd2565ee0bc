Feature: Journalists' sources are out of reach

  Scenario: a judge, an overriding interest, a last resort
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Sources
      (1) No power under this Act shall be exercised to identify a journalist's source, unless a High Court judge has found that an overriding requirement in the public interest demands it and that no less intrusive means exist.
      (2) The journalist shall be heard where possible.
      """
    Then "journalist-source-protection" for the bill is met by s 9(1)

  Scenario: sources are excluded altogether
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Sources
      Nothing in this Act authorises anyone to obtain journalistic material or to require a person to reveal a journalistic source.
      """
    Then "journalist-source-protection" for the bill is met by s 9

  Scenario: sources are not mentioned
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      """
    Then "journalist-source-protection" for the bill is missing

  Scenario: no evidence power
    Given the bill
      """
      4. Offences
      A person who intentionally accesses a computer without right commits an offence.
      """
    Then "journalist-source-protection" for the bill does not apply

  Scenario: special regard
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Regard
      A judge who decides on an application under this Act shall have special regard to the confidentiality of journalistic sources.
      """
    Then "journalist-source-protection" for the bill is partly by s 9

  Scenario: regard to the freedom of the press
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Regard
      In the exercise of powers under this Act, regard shall be had to the freedom of the press.
      """
    Then "journalist-source-protection" for the bill is partly by s 9

  Scenario: accredited practitioners only
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Sources
      No power under this Act shall be used to identify the source of a journalist who is accredited, unless a judge finds an overriding interest of the public.
      """
    Then "journalist-source-protection" for the bill is partly

  Scenario: the definition names those registered
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Sources
      (1) No power under this Act shall be used to identify a journalist's source.
      (2) In this section "journalist" means a person who is registered with the Media Council.
      """
    Then "journalist-source-protection" for the bill is partly

  Scenario: search only, not production
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Search
      (1) A magistrate may issue a warrant to search premises and to seize a computer.
      (2) A warrant under this section shall not authorise the seizure of journalistic material.
      """
    Then "journalist-source-protection" for the bill is partly

  Scenario: the Director's approval is enough
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Journalists
      An officer may, with the approval of the Director, obtain data to identify a journalist's source.
      """
    Then "journalist-source-protection" for the bill is contradicted by s 9

  Scenario: no privilege excuses
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Compliance
      No privilege shall excuse a person from disclosure under this Act.
      """
    Then "journalist-source-protection" for the bill is contradicted by s 9

  Scenario: a journalist must name the source
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Journalists
      A journalist shall reveal his or her source at the request of a police officer.
      """
    Then "journalist-source-protection" for the bill is contradicted by s 9

  Scenario: a judge without a test
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Sources
      No power under this Act shall be used to identify a journalist's source unless a judge permits it.
      """
    Then "journalist-source-protection" for the bill is partly

  Scenario: journalism in the law on personal data
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Exemptions
      Processing for journalistic purposes is exempt from section 12 of the Data Protection Act.
      """
    Then "journalist-source-protection" for the bill is missing

  Scenario: the source of a message is no journalist's
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Traffic data
      Traffic data show the source and destination of a communication and shall not be disclosed.
      """
    Then "journalist-source-protection" for the bill is missing

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      No power under this Act may be used to identify or obtain a journalist's source or journalistic material,
      unless a judge of the High Court finds, before it is used, that an overriding requirement in the public
      interest outweighs the protection of the source and that no less intrusive means exist. The journalist
      shall be heard where that is possible. Whoever gathers information for publication is a journalist.
      """
    Then "journalist-source-protection" for the bill is met by s 9

  @blind
  Scenario: every power yields to the source unless a judge finds an overriding interest
    Given the bill
      """
      10. Production and search
      A judge may order a provider to produce stored data, or may issue a warrant to search a computer, on reasonable grounds to suspect a serious offence.
      11. Journalistic material
      (1) "journalist" means anyone who regularly or occasionally gathers information in order to make it known to the public, in whatever medium and whether or not for pay.
      (2) No power in this or any other Act may be used to obtain journalistic material, or data of any kind that could reveal a source, except by prior order of a judge of the High Court.
      (3) The judge may make the order only if the public interest in disclosure clearly overrides the interest in protecting the source and the information cannot be had in any other way.
      (4) The journalist shall be heard first, and material taken is sealed until the judge has decided.
      """
    Then "journalist-source-protection" for the bill is met

  @blind
  Scenario: a shield for newsgatherers that also covers their telephone records
    Given the bill
      """
      Sec. 4. Orders for communications and records
      (a) A court may, on probable cause, issue an order for the acquisition of communications in transit or of stored records.
      Sec. 5. Newsgatherer shield
      (a) Notwithstanding section 4, no order may issue to any person for the purpose or with the likely effect of identifying a confidential source of a newsgatherer, or of acquiring unpublished work product, unless the court finds in advance, after notice to the newsgatherer and a hearing, by clear and convincing evidence that
      (1) disclosure is needed to avert death or serious bodily harm or to prove a felony of violence, and that need is paramount to the public interest in the free flow of information; and
      (2) all reasonable alternatives have been exhausted.
      (b) "Newsgatherer" includes a freelancer, blogger, author, student or other person who collects information for dissemination to the public.
      (c) Material acquired in breach of this section shall be destroyed.
      """
    Then "journalist-source-protection" for the bill is met

  @blind
  Scenario: only holders of a press card, and only in a search
    Given the bill
      """
      Article 40. Search of editorial offices
      (1) A search of an editorial office, or of the home of a journalist holding the card issued by the Press Council, is carried out only by order of a judge, who ensures that it does not violate the secrecy of sources without an overriding reason.
      Article 41. Requisition of data
      (1) By order of the judge, operators hand over the traffic data of any specified line when these are useful to the proof of an offence punishable by three years of imprisonment.
      (2) The order is notified to the operator, which replies within ten days.
      Article 42. Interception
      The judge may order the interception of a specified line for two months, if the offence is punishable by five years.
      """
    Then "journalist-source-protection" for the bill is partly

  @blind
  Scenario: a promise made to an informant is no answer to an order
    Given the bill
      """
      28. Production orders
      (1) A magistrate may order any person to produce stored data that are reasonably believed to be evidence of an offence.
      (2) A person who works for a newspaper, broadcaster or online publication shall not be excused from complying on the ground that the data would disclose the identity of an informant to whom secrecy was promised, and any law or custom to that effect does not apply to proceedings under this Act.
      29. Contempt
      Failure to comply with an order may be dealt with as a contempt of court.
      30. Witness expenses
      A person who attends before a magistrate shall be paid the expenses allowed to witnesses.
      """
    Then "journalist-source-protection" for the bill is contradicted by s 28(2)

  @blind
  Scenario: the superintendent is all that stands between the police and the source
    Given the bill
      """
      61. Authorisations for communications data
      (1) A designated person may authorise a police officer to obtain communications data from a telecommunications operator for the prevention or detection of crime.
      (2) Where the data relate to a member of the press and are sought in order to find out the source of a story, the authorisation shall be given by an officer of the rank of superintendent or above in the same force, who shall record his reasons.
      (3) No approval of a court or other body is required for an authorisation of either kind.
      62. Duration
      An authorisation ceases to have effect at the end of one month.
      63. Operators' costs
      The Secretary of State shall make arrangements for payment of a contribution to the costs of operators.
      """
    Then "journalist-source-protection" for the bill is contradicted by s 61(2)

  @blind
  Scenario: source code, source address and a reporter who is followed
    Given the bill
      """
      2. Interpretation
      In this Act "traffic data" includes the source, destination, route, time and size of a communication.
      6. Cyberstalking
      (1) A person who by electronic means repeatedly threatens another commits an offence.
      (2) It is an aggravating circumstance that the victim is a journalist or media worker threatened because of that work.
      14. Production orders
      (1) A judge may order a person to produce specified data, including traffic data showing the source of a communication, on reasonable grounds to believe that they are evidence of an offence.
      (2) Source code which is a trade secret shall be protected from disclosure to the public and kept under seal.
      """
    Then "journalist-source-protection" for the bill is missing

  @blind
  Scenario: no measure that could reveal who spoke to a news gatherer save by the High Court on an outweighing public need
    Given the bill
      """
      10. Production and search
      (1) A judge may order the production of stored data specified in the order.
      (2) A judge may issue a warrant to search the computer described in it.

      24. Persons who gather news
      (1) This section protects anyone who gathers information in order to bring it before the public, in whatever medium and whether or not for pay, and those who work with that person.
      (2) No order, warrant or notice under this Act, and no request from another country, may be aimed at finding out, or be executed so as to reveal, from whom such a person has information, nor reach that person's unpublished notes and recordings.
      (3) A judge of the High Court alone may allow an exception. The judge must be convinced that in the particular case a pressing public need outweighs the interest in the confidence being kept and that there is no other road to the information.
      (4) The person is heard first, unless the judge finds that this would put life at risk. What is obtained is sealed until the judge has looked at it.
      """
    Then "journalist-source-protection" for the bill is met by s 24

  @blind
  Scenario: a newsroom may be searched once the Prosecutor General has approved in writing
    Given the bill
      """
      Article 30. Search of information systems
      (1) The prosecutor may order the search of an information system if there is reason to believe that it contains traces of an offence.

      Article 31. Special protection of the press
      (1) The sources of journalists enjoy special protection.
      (2) The information systems of a press or broadcasting enterprise may be searched, and data which make known the source of a published item may be taken from them, only if the Prosecutor General has approved this in writing.
      """
    Then "journalist-source-protection" for the bill is contradicted by art 31
