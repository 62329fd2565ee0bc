Feature: The person concerned is told afterwards

  Scenario: notice after thirty days, which only the judge puts off
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      13. Notice
      (1) Within thirty days of the end of an interception, the agency that carried it out shall notify in writing the person whose communications were intercepted.
      (2) The judge may postpone the notice, by up to ninety days at a time, where its risk for the investigation is shown.
      """
    Then "user-notification" for the bill is met by s 13(1)
    And the bill grants interception

  Scenario: the law says nothing of notice
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) The order is in writing and names the offence.
      """
    Then "user-notification" for the bill is missing

  Scenario: the person shall not be informed
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) A person whose communications have been intercepted shall not be informed of the interception.
      """
    Then "user-notification" for the bill is contradicted by s 12(2)

  Scenario: no notice need ever be given
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) No notice of an interception need be given to the person affected, either before or after it.
      """
    Then "user-notification" for the bill is contradicted by s 12(2)

  Scenario: only a person who is charged is told
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) Where a person whose communications were intercepted has been charged with an offence, the prosecutor shall inform that person of the interception.
      """
    Then "user-notification" for the bill is partly by s 12(2)

  Scenario: notice where the Director thinks it appropriate
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) The Director may notify the person whose communications were intercepted, if the Director considers it expedient.
      """
    Then "user-notification" for the bill is partly by s 12(2)

  Scenario: the duty holds where it is appropriate
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) The police shall, where appropriate, notify the subject of the interception when it has ended.
      """
    Then "user-notification" for the bill is partly by s 12(2)

  Scenario: the agency itself may put the notice off without end
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      13. Notice
      (1) When an interception has ended, the chief of the police shall inform the person concerned of the interception.
      (2) The chief of the police may postpone the notice for as long as the work of the police requires it.
      """
    Then "user-notification" for the bill is partly

  Scenario: no notice, but a tribunal that is open to whoever suspects
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Complaints
      (1) A person who believes that his or her communications have been intercepted may make a complaint to the Communications Tribunal, without having to prove it.
      """
    Then "user-notification" for the bill is partly by s 15(1)

  Scenario: telling an arrested person of his rights is no notice
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      18. Arrest
      (1) A police officer who arrests a suspected person shall inform the suspected person of the grounds of arrest and of the right to counsel.
      """
    Then "user-notification" for the bill is missing

  Scenario: a controller tells of a breach
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      40. Breaches
      (1) A data controller shall notify the data subject of any breach by which personal data have been accessed without authority.
      """
    Then "user-notification" for the bill is missing

  Scenario: telling the provider is not telling the person
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) The officer shall notify the service provider of the order and give it a copy.
      """
    Then "user-notification" for the bill is missing

  Scenario: a copy of the list of what was seized
    Given the bill
      """
      8. Search warrants
      (1) A magistrate may issue a warrant to search premises and seize a computer where there is reasonable suspicion that it holds evidence of an offence.
      (2) The officer shall make a list of what has been seized and leave it at the premises.
      """
    Then "user-notification" for the bill is missing

  Scenario: the owner of a searched computer is told
    Given the bill
      """
      8. Search warrants
      (1) A magistrate may issue a warrant to search premises and seize a computer where there is reasonable suspicion that it holds evidence of an offence.
      (2) If the owner of the computer is absent, the officer shall notify the owner of the search within three days.
      """
    Then "user-notification" for the bill is partly

  Scenario: the notice of interception leaves out what providers hand over
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) The police shall inform the person concerned within sixty days after the interception has ended.
      14. Production
      (1) A judge may order a service provider to hand over specified stored computer data in its possession.
      """
    Then "user-notification" for the bill is partly

  Scenario: notice under the Code of Criminal Procedure
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) The person concerned is informed of the interception in accordance with the Code of Criminal Procedure.
      """
    Then "user-notification" for the bill is deferred

  Scenario: a civil code of procedure tells whoever took part
    Given the bill
      """
      88. Interception
      (1) The investigating judge may order the interception of the communications of a person suspected of a serious offence.
      (2) The prosecutor shall bring the measure to the knowledge of the persons concerned as soon as this no longer endangers the purpose of the investigation. The court decides whether the notification is deferred.
      """
    Then "user-notification" for the bill is met by s 88(2)

  Scenario: a judge has an inventory served
    Given the bill
      """
      21. Surveillance warrants
      (1) A judge of the Circuit Court may issue a warrant for the interception of wire communications and for the production of the data that a provider holds about them.
      (2) Not later than ninety days after the end of the warrant, the judge shall cause to be served on the persons named in the warrant a notice of the warrant and of the dates of the interception.
      """
    Then "user-notification" for the bill is met by s 21(2)

  Scenario: telling users of an outage
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      30. Quality
      (1) A provider shall inform its users of measures that interrupt the service.
      """
    Then "user-notification" for the bill is missing

  Scenario: restrictions are notified to the persons concerned
    Given the bill
      """
      10. Restrictions
      (1) The federal service may monitor and record telecommunications where there are factual indications that somebody is planning a serious offence.
      12. Notification
      (1) Measures under section 10 shall be notified to the persons concerned after their discontinuation. Notification is deferred as long as it would endanger the purpose of the restriction; the chamber of the court decides whether it is deferred beyond twelve months.
      """
    Then "user-notification" for the bill is met by s 12(1)

  Scenario: suspects and third parties, with the consent of a court
    Given the bill
      """
      20. Surveillance
      (1) The coercive measures court may order the interception of the communications of a person strongly suspected of a serious offence.
      21. Notice
      (1) The public prosecutor shall notify the suspect and the third parties under surveillance of the reason for the surveillance, its kind and its duration by the end of the preliminary proceedings.
      (2) With the consent of the court the notice may be deferred where the facts are not used in evidence.
      """
    Then "user-notification" for the bill is met by s 21(1)

  Scenario: the applicant notifies the subject of a direction
    Given the bill
      """
      16. Interception directions
      (1) A designated judge may issue an interception direction that permits the interception of the communications of a person.
      17. Notification
      (1) The applicant shall, within 90 days of the expiry of an interception direction, notify in writing the person who was the subject of the direction.
      """
    Then "user-notification" for the bill is met by s 17(1)

  Scenario: the judge may have the subject told
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) The judge may direct the police to inform the subject of the interception.
      """
    Then "user-notification" for the bill is partly

  Scenario: the remedy put into a bill
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      13. Notification
      (1) Within thirty days of the end of a measure under this Act, the agency that used it shall notify in writing the person against whom it was used, stating the warrant, its dates and the remedies. The judge may postpone the notification, for up to ninety days at a time, if it is shown that it would seriously endanger an investigation or a life.
      """
    Then "user-notification" for the bill is met

  Scenario: a law without powers
    Given the bill
      """
      2. Illegal access
      (1) A person who, without right, accesses a computer system commits an offence.
      """
    Then "user-notification" for the bill does not apply

  @blind
  Scenario: the judge has an inventory served after the wiretap and may put it off
    Given the bill
      """
      Sec. 2518. Interception of electronic communications
      (a) Upon application of the Attorney General, a district judge may enter an order authorizing the interception of electronic communications of a named person where there is probable cause to believe that the person is committing an offense listed in section 2516.
      (b) No order may run longer than thirty days.
      (c) Not later than thirty days after the order or its extension ends, the issuing judge shall cause to be served on every person named in the order, and on every other party to an intercepted communication, an inventory stating the fact and the date of the order, the period of interception and whether communications were intercepted.
      (d) On a showing that service would endanger a pending investigation, the judge may postpone it for not more than ninety days at a time. The person served may move to inspect the recordings.
      """
    Then "user-notification" for the bill is met

  @blind
  Scenario: a code of criminal procedure in translation with deferral under the control of the court
    Given the bill
      """
      Article 101. Covert measures
      1. Traffic data may be collected in real time, and a computer system may be covertly searched at a distance, only upon a reasoned ruling of the investigating chamber.
      2. The ruling designates the system and the offence, which must be punishable by at least five years' imprisonment.
      Article 102. Information of those concerned
      1. As soon as this can be done without endangering the purpose of the inquiry, the public prosecution office shall inform in writing the users of the system and the participants in the communications of the measure and of their right to seek its review under Article 103.
      2. Where information has not been given within six months of the end of the measure, any further delay requires the consent of the chamber, which fixes its length and re-examines it at least every six months.
      Article 103. Review
      Within one month of being informed the person may ask the chamber to rule on the lawfulness of the measure.
      """
    Then "user-notification" for the bill is met

  @blind
  Scenario: only the accused is told, and only when the material is used at trial
    Given the bill
      """
      21. Interception warrants
      (1) A Judge in chambers may, on the application of the Director of Public Prosecutions, issue a warrant for the interception of the communications of a person named in it.
      (2) A warrant lasts for two months and may be renewed once on fresh grounds.
      22. Use in proceedings
      (1) Intercepted matter shall not be received in evidence unless the prosecutor has, at least fourteen days before the trial, given the accused a copy of the warrant and a statement of the times and places of the interception.
      (2) The court may shorten the period in subsection (1) where the accused is not prejudiced.
      """
    Then "user-notification" for the bill is partly by s 22(1)

  @blind
  Scenario: the subscriber is never to learn of the measure
    Given the bill
      """
      9. Real-time collection of traffic data
      (1) The Agency may require a licensee to collect and transmit to it in real time the traffic data of any subscriber line for which a magistrate has issued a monitoring certificate.
      (2) The licensee shall provide a secure hand-over point at its own cost.
      10. Secrecy of monitoring
      (1) The subscriber and any other person whose line is monitored shall not be informed of the certificate, whether while it is in force or at any time after it has ended.
      (2) An officer or employee who acts contrary to subsection (1) commits an offence and is liable to imprisonment for five years.
      (3) The Agency shall keep the certificates under lock.
      """
    Then "user-notification" for the bill is contradicted by s 10(1)

  @blind
  Scenario: near miss, notices go to the provider and to the Ministry but not to the person
    Given the bill
      """
      14. Production orders
      (1) Where a judge is satisfied that there are reasonable grounds to believe that stored data will be evidence of an offence under Part II, the judge may order the service provider that holds the data to hand them over.
      (2) The police shall give notice of the order to the provider by delivering it to the registered office of the provider.
      (3) The provider shall within five days notify the police in writing whether it holds the data.
      15. Notification to the Ministry
      (1) The police shall notify the Ministry of Justice of every order within seven days after it was carried out.
      (2) The notification shall state the name of the person to whom the data relate and the offence that is being investigated.
      """
    Then "user-notification" for the bill is missing

  @blind
  Scenario: near miss, the person must not be informed while it lasts but is told afterwards
    Given the bill
      """
      6. Monitoring of a communication service
      (1) The High Court may by order permit the police to listen to and record the communications of a person suspected of an offence in Schedule 1.
      (2) While the order is in force the person shall not be informed of it.
      (3) Within twenty-one days after the order has ceased to have effect the police must deliver to that person, and to any other person who can be identified from the recordings, a written account of what was recorded, when, and on what grounds.
      (4) The High Court alone may put off the duty in subsection (3), for up to two months on each occasion, if the police prove that an identified inquiry would otherwise fail; it shall lift the delay on its own motion once that ceases to be so.
      (5) Recordings are kept by the registrar.
      """
    Then "user-notification" for the bill is met

  @blind
  Scenario: the person is told within sixty days and only the judge may put it off
    Given the bill
      """
      Article 81. Interception
      (1) The judge may order the interception of the communications of a designated person.

      Article 86. Information of the persons concerned
      (1) No later than sixty days after the end of the measure the prosecutor informs in writing each person whose communications were recorded, stating the decision, its dates and the legal remedies.
      (2) The judge may, by reasoned decision, put the information off by up to three months, and again thereafter, as long as concrete facts show a danger to the inquiry or to a person's life.
      (3) Once the information has been given, the operator too may inform its customer.
      """
    Then "user-notification" for the bill is met by art 86

  @blind
  Scenario: users are notified of data breaches while nobody tells the target
    Given the bill
      """
      9. Interception
      (1) A judge of the High Court may issue a warrant for the interception of the communications of the person named in the warrant.
      (2) The warrant shall be served on the operator.

      10. Notification
      (1) An operator shall notify the Authority, and every affected user, within seventy-two hours of a breach of security by which the personal data of the user has been exposed.
      (2) The notification shall state the nature of the breach and the steps open to the user.
      (3) The Authority may postpone notification of users for so long as it would jeopardise an investigation.
      """
    Then "user-notification" for the bill is missing
