Feature: Only serious crime opens the power

  Scenario: offences of a schedule
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may order the interception of the communications of a person where there are reasonable grounds to suspect that person of an offence listed in Schedule 2.
      """
    Then "serious-crime-threshold" for interception is met by s 14(1)
    And the bill grants interception

  Scenario: the safeguard as it is proposed
    Given the bill
      """
      14. Interception
      (1) A judge of the High Court may order the interception of the communications of a person only for the investigation of an offence listed in the Schedule, each of which is punishable by imprisonment for five years or more and none of which consists in the publication of an opinion or of information.
      """
    Then "serious-crime-threshold" for interception is met

  Scenario: offences punishable by five years or more
    Given the bill
      """
      Article 31. Technical interception
      (1) The investigating judge may order the interception of telephone conversations if facts give reason to suspect a crime punishable by imprisonment of at least five years.
      """
    Then "serious-crime-threshold" for interception is met

  Scenario: the definition closes the list of serious offences
    Given the bill
      """
      2. Interpretation
      In this Act, "serious offence" means an offence for which the maximum sentence is imprisonment for a term of seven years or more.
      14. Interception
      (1) A judge may issue a warrant for the interception of communications where satisfied that there are reasonable grounds to believe that a serious offence has been committed.
      """
    Then "serious-crime-threshold" for interception is met

  Scenario: nobody says which offences are serious
    Given the bill
      """
      14. Interception
      (1) A judge may issue a warrant for the interception of communications where satisfied that there are reasonable grounds to believe that a serious offence has been committed.
      """
    Then "serious-crime-threshold" for interception is partly

  Scenario: a serious offence turns out to be one of twelve months
    Given the bill
      """
      2. Interpretation
      In this Act, "serious offence" means an offence punishable by imprisonment for a term of twelve months or more.
      14. Interception
      (1) A judge may issue a warrant for the interception of communications where satisfied that there are reasonable grounds to believe that a serious offence has been committed.
      """
    Then "serious-crime-threshold" for interception is contradicted

  Scenario: any offence
    Given the bill
      """
      14. Interception
      (1) A judge may issue a warrant for the interception of communications where there are reasonable grounds to suspect that an offence under this Act or any other law has been committed.
      """
    Then "serious-crime-threshold" for interception is missing

  Scenario: the national interest is enough
    Given the bill
      """
      14. Interception
      (1) The Minister may issue a warrant for the interception of communications where this is necessary (a) in the interests of national security; (b) for the purpose of preventing or detecting serious crime; or (c) for the purpose of safeguarding the economic well-being of the country.
      """
    Then "serious-crime-threshold" for interception is contradicted by s 14(1)

  Scenario: a closed list, and the national interest beside it
    Given the bill
      """
      14. Interception
      (1) A judge may order the interception of the communications of a person who is suspected on reasonable grounds of an offence listed in the Schedule.
      (2) A judge may also make an order under subsection (1) in the interests of national security.
      """
    Then "serious-crime-threshold" for interception is partly

  Scenario: a closed list for content, none for traffic data
    Given the bill
      """
      14. Interception of content
      (1) A judge may order that the content of the communications of a person be intercepted where that person is suspected on reasonable grounds of an offence listed in the Schedule.
      15. Traffic data
      (1) A judge may order a service provider to collect and record traffic data in real time for a criminal investigation.
      """
    Then "serious-crime-threshold" for interception is met
    And "serious-crime-threshold" for traffic-collection is missing

  Scenario: the penalty of those who do not help is not a threshold
    Given the bill
      """
      15. Traffic data
      (1) A judge may order a service provider to collect and record traffic data in real time for a criminal investigation.
      (2) A service provider who fails to comply with the order commits an offence and is liable on conviction to imprisonment for a term not exceeding five years.
      """
    Then "serious-crime-threshold" for traffic-collection is missing

  Scenario: the Minister says which offences
    Given the bill
      """
      20. Remote forensic tools
      (1) A court may, on application, authorise a police officer to install a remote forensic tool on a computer system and to access it remotely and covertly.
      (2) The Minister may, by notice in the Gazette, prescribe the offences in respect of which the court may make an order.
      """
    Then "serious-crime-threshold" for remote-access is deferred by s 20(2)

  Scenario: another code says which offences
    Given the bill
      """
      20. Interception
      (1) A judge may order the interception of communications in the cases and for the offences for which the Code of Criminal Procedure allows it.
      """
    Then "serious-crime-threshold" for interception is deferred

  Scenario: an offence against national security is an offence
    Given the bill
      """
      14. Interception
      (1) A judge may order the interception of the communications of a person who is suspected on reasonable grounds of one of the following offences: (a) murder; (b) an offence against national security under section 40; (c) trafficking in persons.
      """
    Then "serious-crime-threshold" for interception is met

  Scenario: the list and any other offence
    Given the bill
      """
      14. Interception
      (1) A judge may order the interception of the communications of a person who is suspected on reasonable grounds of an offence listed in the Schedule or any other offence against this Act.
      """
    Then "serious-crime-threshold" for interception is partly

  Scenario: the list limits the use in court, not the measure
    Given the bill
      """
      14. Interception
      (1) A judge may order the interception of communications of a person who is suspected of an offence.
      (2) What was recorded may be used as evidence only in proceedings for an offence listed in the Schedule.
      """
    Then "serious-crime-threshold" for interception is missing

  Scenario: any offence, among them those of the list
    Given the bill
      """
      14. Interception
      (1) A judge may order the interception of communications of a person who is suspected of any offence, including an offence listed in the Schedule.
      """
    Then "serious-crime-threshold" for interception is partly

  Scenario: all offences but those of the list
    Given the bill
      """
      14. Interception
      (1) A judge may order the interception of communications of a person who is suspected of an offence, except an offence listed in the Schedule.
      """
    Then "serious-crime-threshold" for interception is partly

  Scenario: the list need not be kept to
    Given the bill
      """
      14. Interception
      (1) A judge may order the interception of communications of a person who is suspected of an offence, which need not be an offence listed in the Schedule.
      """
    Then "serious-crime-threshold" for interception is missing

  Scenario: the objects of the law limit nothing
    Given the bill
      """
      1. Objects
      The object of this Act is to make sure that interception is used only against serious offences listed in the Schedule and for at most thirty days.
      14. Interception
      (1) A judge may order the interception of communications of a person who is suspected of an offence.
      """
    Then "serious-crime-threshold" for interception is missing

  Scenario: listed offences, or a threat to public health
    Given the bill
      """
      2. Interpretation
      In this Act "serious offence" means an offence mentioned in the Schedule.
      16. Interception direction
      (1) An applicant may apply to a designated judge for an interception direction authorising the interception of communications.
      (2) An interception direction may only be issued if the designated judge is satisfied that there are reasonable grounds to believe that (a) a serious offence has been or is being committed; (b) the gathering of information concerning an actual threat to the public health or safety or national security is necessary.
      """
    Then "serious-crime-threshold" for interception is partly

  Scenario: offences punishable by two years
    Given the bill
      """
      15. Traffic data
      (1) A judge may order a service provider to collect and record traffic data in real time where there are reasonable grounds to suspect an offence punishable by imprisonment for two years or more.
      """
    Then "serious-crime-threshold" for traffic-collection is partly by s 15(1)

  @blind
  Scenario: interception for six enumerated crimes only
    Given the bill
      """
      6. Offences to which this Part applies
      (1) A warrant may be issued under this Part only in respect of murder, kidnapping, trafficking in persons, armed robbery, the sexual abuse of a child, or an attack on a critical information system which puts life at risk.

      7. Interception
      (1) Upon application by the Director of Public Prosecutions, a judge of the High Court may issue a warrant to intercept the communications of a named person where there are reasonable grounds to suspect that the person has committed an offence mentioned in section 6.
      (2) The warrant lapses after 45 days. The judge may issue one further warrant for the same person if new evidence shows that the grounds continue.
      """
    Then "serious-crime-threshold" for interception is met by s 6(1)

  @blind
  Scenario: traffic data only where the crime carries seven years and is no mere publication
    Given the bill
      """
      Article 34. Gathering of traffic data during transmission
      (1) The pre-trial judge may order an operator to gather traffic data during transmission where a person is strongly suspected of a criminal act for which the law provides deprivation of liberty of seven years or more, other than an act that consists solely in publishing or saying something.
      (2) The order names the connection concerned and expires after three weeks; it is repeated only if the suspicion persists and the judge finds this anew.
      (3) The operator is bound to secrecy until the measure has ended.

      Article 35. Record
      (1) The police draw up a record of the data gathered and hand it to the pre-trial judge.
      """
    Then "serious-crime-threshold" for traffic-collection is met by art 34(1)

  @blind
  Scenario: a real list to which the minister may add any offence
    Given the bill
      """
      19. Surveillance of communications
      (1) A judge may authorise the interception of the communications of a specified person who is reasonably suspected of an offence listed in the Second Schedule.
      (2) The Minister may, by order in the Gazette, add any offence to the Second Schedule.
      (3) An authorisation has effect for 60 days and may be renewed once on fresh grounds.

      SECOND SCHEDULE
      1. Murder.
      2. Terrorist bombing.
      3. Trafficking in persons.
      4. Importation of a commercial quantity of a prohibited drug.
      """
    Then "serious-crime-threshold" for interception is partly

  @blind
  Scenario: hacking to protect public order and economic interests without any crime
    Given the bill
      """
      23. Technical access operations
      (1) A judge sitting in private may permit the Information Security Agency to introduce software covertly into a computer system specified in the permit in order to obtain data stored there.
      (2) The permit shall be granted if the judge is satisfied that the operation would serve the maintenance of public order, the national interest or the economic well-being of the Republic.
      (3) It is immaterial whether any offence has been or is likely to be committed.
      (4) A permit is valid for 30 days and may be granted once more upon a fresh showing.
      """
    Then "serious-crime-threshold" for remote-access is contradicted

  @blind
  Scenario: the term serious offence is defined to take in every offence
    Given the bill
      """
      2. Interpretation
      (1) In this Act "serious offence" means an offence, however punishable, under this Act or under any other law in force in the Islands, including a summary offence.
      (2) "Operator" means the holder of a public telecommunications licence.

      11. Interception of communications
      (1) A judge of the Grand Court may, if satisfied that there are reasonable grounds to suspect a person of a serious offence, issue a warrant requiring an operator to intercept the communications of that person.
      (2) The warrant shall not be in force for more than 30 days, and another may be issued only on a new application made out in full.
      """
    Then "serious-crime-threshold" for interception is missing

  @blind
  Scenario: live traffic data for any offence, though content is kept for grave felonies
    Given the bill
      """
      Sec. 30. Pen registers.
      (a) Upon the sworn application of a peace officer, a judge may order the installation of a device that records dialing, routing and signaling information as it is transmitted to or from an identified account, if there is probable cause to believe that the information is evidence of a criminal offense, whether a felony, a misdemeanor or an infraction.

      Sec. 31. Interception of contents.
      (a) A judge may order the interception of the contents of communications to or from an identified account only upon probable cause to believe that the account holder has committed murder, kidnapping, human trafficking or the sexual exploitation of a minor.
      """
    Then "serious-crime-threshold" for traffic-collection is missing
    And "serious-crime-threshold" for interception is met by s 31(a)

  @blind
  Scenario: content and traffic surveillance for a closed list without speech offences
    Given the bill
      """
      Article 59. Surveillance of content
      (1) The court may order the interception of the content of communications of an identified suspect.

      Article 60. Surveillance of traffic
      (1) The court may order the collection in real time of the traffic data of an identified suspect.

      Article 61. Offences for which surveillance is admissible
      (1) The measures of Articles 59 and 60 are admissible solely for the prosecution of:
      1. murder and grievous bodily injury (Articles 111, 113);
      2. trafficking in persons and kidnapping (Articles 127, 129);
      3. sexual exploitation of children (Articles 135 and 136);
      4. interference with a computer system of a hospital, power station or waterworks (Article 302 para 3);
      5. robbery committed by a gang (Article 179 para 4).
      (2) The list may not be extended otherwise than by law. An offence which consists in the publication or the utterance of an opinion may not be placed on it.
      """
    Then "serious-crime-threshold" for interception is met by s 61(1)
    Then "serious-crime-threshold" for traffic-collection is met by s 61(1)

  @blind
  Scenario: warrants in serious cases turn out to be open for public order
    Given the bill
      """
      18. Warrants in serious cases
      (1) A judge may issue a warrant authorising the Bureau to intercept the communications of a person named in the warrant where the judge considers that the case is serious.
      (2) A case is serious where the interception is sought—
      (a) in the interests of the security of the State;
      (b) for the maintenance of public tranquillity; or
      (c) for the detection of crime.
      (3) The warrant shall expire sixty days after its issue.
      """
    Then "serious-crime-threshold" for interception is contradicted by s 18(2)
