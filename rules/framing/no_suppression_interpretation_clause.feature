Feature: Nothing in the law permits freedoms to be suppressed

  Scenario: no investigation for the peaceful exercise of freedoms
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Freedoms
      No provision of this Act shall be used to investigate, prosecute or assist in respect of the peaceful exercise of the freedoms of expression, conscience, opinion, belief, assembly or association.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by s 9

  Scenario: nothing is read as permitting suppression
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Construction
      Nothing in this Ordinance shall be construed as permitting the suppression of the freedom of expression, of religion or belief, or of peaceful assembly.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by s 9

  Scenario: the law may not be used against assemblies and speech
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Construction
      This Law shall not be applied so as to hinder free speech, peaceful assembly or association.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by s 9

  Scenario: no word of freedoms
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      """
    Then "no-suppression-interpretation-clause" for the bill is missing

  Scenario: protected subject to public order
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Construction
      Nothing in this Act authorises the suppression of expression, assembly or association, subject to public order, morality and national security.
      """
    Then "no-suppression-interpretation-clause" for the bill is partly by s 9

  Scenario: for the offences only
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Construction
      Nothing in this Part makes the peaceful exercise of the freedom of expression or of assembly an offence.
      """
    Then "no-suppression-interpretation-clause" for the bill is partly by s 9

  Scenario: expression alone
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Construction
      Nothing in this Act limits the freedom of expression.
      """
    Then "no-suppression-interpretation-clause" for the bill is partly by s 9

  Scenario: expression is no defence
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Defences
      Freedom of expression shall not be a defence to a charge under this Part.
      """
    Then "no-suppression-interpretation-clause" for the bill is contradicted by s 9

  Scenario: calling for a demonstration
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Unlawful campaigns
      A person who by means of a computer organises or calls for an assembly, a demonstration or a campaign that is prejudicial to public tranquillity commits an offence and is liable to imprisonment for two years.
      """
    Then "no-suppression-interpretation-clause" for the bill is contradicted by s 9

  Scenario: organising a riot is another matter
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Violence
      A person who by means of a computer organises an armed riot or a violent demonstration commits an offence and is liable to imprisonment.
      """
    Then "no-suppression-interpretation-clause" for the bill is missing

  Scenario: the Assembly is a body
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Report
      The Minister shall not lay any report under this Act before the Assembly later than June.
      """
    Then "no-suppression-interpretation-clause" for the bill is missing

  Scenario: freedoms in the objects only
    Given the bill
      """
      2. Objects
      The objects of this Act are to fight cybercrime and to protect the freedoms of expression, assembly and association.
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      """
    Then "no-suppression-interpretation-clause" for the bill is missing

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      Nothing in this Act authorises the investigation, prosecution or surveillance of any person, or assistance
      to another State, on account of the peaceful exercise of the freedoms of expression, opinion, conscience,
      religion or belief, peaceful assembly or association.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by s 9

  @blind
  Scenario: rule of construction that covers inquiries, charges and help to foreign governments
    Given the bill
      """
      Sec. 4. Computer trespass.
      (a) Whoever knowingly and without authorization bypasses a technical access control of a computer shall be imprisoned not more than one year.

      Sec. 5. Stored communications.
      (a) A judge of the superior court may, upon probable cause to believe that an offense under section 4 was committed, issue a warrant for the contents of an account described in the warrant.

      Sec. 9. Rule of construction.
      (a) No provision of this Act shall be construed to permit any officer to open an inquiry, bring a charge, obtain a warrant, or furnish assistance to a foreign government on account of peaceful speech or publication, the holding of an opinion, conscience, worship or religious belief, or peaceable assembly or association.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by s 9(a)

  @blind
  Scenario: translated guarantee of public freedoms covering offences, measures and cooperation
    Given the bill
      """
      Article 5. Guarantee of public freedoms
      (1) None of the incriminations, procedural measures or forms of international cooperation laid down in this Law may be used to hinder or sanction the expression of ideas and opinions, the practice or absence of religion, freedom of conscience, the founding of associations or peaceful gatherings, whether online or elsewhere.
      (2) Acts carried out in breach of paragraph (1) are null and void.

      Article 6. Unlawful interception
      (1) Anyone who intentionally and without right captures, by technical means, a non-public transmission of data is liable to imprisonment of six months to three years.

      Article 7. Surrender of documents
      (1) The examining magistrate may order the holder of specified data to surrender it where there is well-founded suspicion of a crime.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by art 5(1)

  @blind
  Scenario: the clause shields from the offences in one Part only
    Given the bill
      """
      5. Offences against data
      (1) A person who intentionally and without right deletes or alters data belonging to another commits an offence.

      9. Savings for this Part
      (1) Nothing in sections 5 to 8 renders criminal the peaceful expression of an opinion, the manifestation of a religion or belief, the exercise of conscience, or participation in a peaceful assembly or an association.

      20. Interception
      (1) The High Court may, on the application of the Commissioner of Police, order the interception of the communications of a person suspected on reasonable grounds of a serious offence.

      31. Mutual assistance
      (1) The Solicitor-General may execute a request made by the competent authority of a foreign State for the collection of electronic evidence.
      """
    Then "no-suppression-interpretation-clause" for the bill is partly by s 9(1)

  @blind
  Scenario: exercising free expression is declared to be no defence
    Given the bill
      """
      14. Offences against public tranquillity by means of a computer
      (1) Every person who, by means of a computer network, calls upon others to take part in an assembly or campaign likely to be prejudicial to public tranquillity shall be guilty of an offence and liable to imprisonment for a term not exceeding four years.
      (2) It shall not be a defence to a charge under this section that the accused was exercising his freedom of speech, of religion or of association.

      15. Powers of police
      (1) A magistrate may by warrant authorise a police officer to search for and seize any device described in the warrant which is reasonably suspected of having been used to commit an offence under section 14.
      """
    Then "no-suppression-interpretation-clause" for the bill is contradicted

  @blind
  Scenario: belief and association occur only in the oath and in the name of a trade body
    Given the bill
      """
      8. Evidence on oath
      (1) A witness in an inquiry under this Act may take an oath or make an affirmation according to the religion or belief of the witness.
      (2) The expression of an opinion by an expert is admissible if the expert is qualified in the field.

      9. Consultation with industry
      (1) Before fixing technical standards the Regulator shall consult the Association of Internet Service Providers, and shall hold at least one public assembly of licensees each year.

      10. Preservation
      (1) A court may, where there are reasonable grounds to suspect an offence of unauthorised access, order a licensee to preserve specified data for a period not exceeding 60 days.
      (2) A motion for suppression of evidence may be made before the trial court.
      """
    Then "no-suppression-interpretation-clause" for the bill is missing

  @blind
  Scenario: the guarantee yields to public order, morality and national security
    Given the bill
      """
      6. Freedoms
      (1) Nothing in this Decree-Law prevents any person from peacefully expressing an opinion, practising a religion, holding a belief, assembling or joining an association, subject to the requirements of public order, public morality and national security.

      7. Illegal access
      (1) A person who intentionally enters an information system without being entitled to do so shall be punished by imprisonment for up to two years.

      8. Search of systems
      (1) The judge of the preliminary inquiry may authorise the search of an information system identified in the decision where there is serious evidence that an offence under section 7 was committed.
      (2) The person concerned may appeal to the court of appeal within ten days.
      """
    Then "no-suppression-interpretation-clause" for the bill is partly by s 6(1)

  @blind
  Scenario: the law gives no ground for measures against peaceful opinion, faith, gathering or membership
    Given the bill
      """
      Article 4. Freedoms
      The present Law, in all its chapters, gives no ground for opening an investigation, for a surveillance measure, for a prosecution or for legal assistance to another State on account of a person's having peacefully
      - voiced an opinion or passed on information,
      - followed or left a religion or conviction,
      - taken part in a gathering, in a street or online,
      - founded, joined or supported an association or a trade union.

      Article 5. Unlawful access
      (1) Whoever intentionally and without right enters a protected information system by circumventing its protection is punished by imprisonment of up to two years.

      Article 20. Interception
      (1) The court may order the interception of the communications of a person suspected of an offence under Article 5.
      """
    Then "no-suppression-interpretation-clause" for the bill is met by s 4

  @blind
  Scenario: lawful expression is saved unless it touches morals, unity or the good name of the State
    Given the bill
      """
      3. Freedom of expression and assembly
      (1) Nothing in this Act shall be construed as restricting the freedom of any person to hold and express opinions, to worship, to assemble or to associate.
      (2) Subsection (1) shall not apply where the opinion, worship, assembly or association is in the view of the competent organ contrary to public morals, to national unity, to public order or to the good name of the State.

      12. Access without authority
      (1) Any person who without authority and with intent gains access to a computer shall be guilty of an offence.

      19. Production orders
      (1) A magistrate may order a person to produce the data specified in the order.
      """
    Then "no-suppression-interpretation-clause" for the bill is partly by s 3
