Feature: Powers and their limits stand in published law

  Scenario: forms and fees only, by affirmative resolution
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Regulations
      (1) The Minister may make regulations on the forms and fees to be used under this Act.
      (2) The regulations shall be published in the Gazette and come into force once approved by resolution of both Houses of Parliament.
      """
    Then "powers-in-published-primary-law" for the bill is met by s 9(2)

  Scenario: parliament may annul
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Regulations
      (1) The Cabinet Secretary may by regulations set fees.
      (2) The regulations shall be laid before the National Assembly, which may annul them by resolution within twenty-one sitting days.
      """
    Then "powers-in-published-primary-law" for the bill is met by s 9(2)

  Scenario: no delegated powers
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      """
    Then "powers-in-published-primary-law" for the bill does not apply

  Scenario: gazetted but not controlled
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Regulations
      The Minister may make regulations for the better carrying out of this Act, which shall be published in the Gazette.
      """
    Then "powers-in-published-primary-law" for the bill is partly by s 9

  Scenario: destruction as prescribed
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Destruction
      (1) Data obtained under section 4 shall be stored, disclosed and destroyed as may be prescribed.
      10. Regulations
      The Minister may make regulations for this Act.
      """
    Then "powers-in-published-primary-law" for the bill is partly by s 9(1)

  Scenario: parliament approves, yet the manner of interception is left to the rules
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Regulations
      (1) The Minister may make regulations that prescribe the manner of interception.
      (2) Regulations shall be approved by resolution of Parliament before they come into force.
      """
    Then "powers-in-published-primary-law" for the bill is partly

  Scenario: neither publication nor control
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Regulations
      The Minister may make regulations for the purposes of this Act.
      """
    Then "powers-in-published-primary-law" for the bill is missing

  Scenario: an unpublished directive
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Directives
      The Minister may by directive, which need not be published, determine how interception is carried out.
      """
    Then "powers-in-published-primary-law" for the bill is contradicted by s 9

  Scenario: offences by notice
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Further offences
      The Authority may by notice in the Gazette designate any other conduct as an offence.
      """
    Then "powers-in-published-primary-law" for the bill is contradicted by s 9

  Scenario: classified procedures
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Procedures
      The Director shall adopt standard operating procedures for interception. The procedures are classified.
      """
    Then "powers-in-published-primary-law" for the bill is contradicted by s 9

  Scenario: an order that is kept secret is no secret rule
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      9. Confidentiality
      (1) The existence of an order shall not be disclosed by the service provider.
      10. Regulations
      The Minister may make regulations for the purposes of this Act, which shall be published in the Gazette.
      """
    Then "powers-in-published-primary-law" for the bill is partly by s 10

  Scenario: the redraft that the tool suggests
    Given the bill
      """
      4. Production
      (1) A judge may order a service provider to hand over stored computer data that are specified in the order.
      5. Interception
      (1) A judge may issue a warrant to intercept the content of specified communications.
      9. Safeguard
      Regulations under this Act may provide only for forms, fees and the keeping of registers. Such regulations
      shall be published in the Gazette and have no effect until they are approved by resolution of each House
      of Parliament.
      """
    Then "powers-in-published-primary-law" for the bill is met by s 9

  @blind
  Scenario: regulations may set only forms and fees, and Parliament must approve them
    Given the bill
      """
      10. Interception warrants
      (1) A judge of the High Court may issue a warrant to a police superintendent to intercept the communications of a named person whom there are reasonable grounds to suspect of an offence listed in section 4.
      (2) A warrant ceases to have effect after 30 days and may be renewed once on fresh evidence.
      (3) Material obtained shall be kept under seal by the registrar, shall be disclosed only to the investigating officer, the prosecutor and the defence, and shall be destroyed within 14 days after the proceedings end.

      38. Regulations
      (1) The Minister may make regulations prescribing the forms to be used for applications and the fees to be paid to operators, and for no other purpose.
      (2) Regulations have no effect until they have been approved by a resolution of each House and published in the Gazette.
      """
    Then "powers-in-published-primary-law" for the bill is met

  @blind
  Scenario: a decree can regulate the model form and tariff only, and secret instructions are void
    Given the bill
      """
      Article 19. Seizure of data
      (1) The judge of guarantees may order the seizure of data identified in the order where there are serious indications of an offence punishable by more than three years.
      (2) The seizure is lifted after sixty days unless the judge, on new reasons, extends it once for the same period.
      (3) Copies are kept by the clerk of the court and are erased when the judgment is final.

      Article 47. Implementing decrees
      (1) A decree of the Council of Ministers establishes the model of the order and the tariff of compensation for operators. It is published in the Official Journal and ceases to apply if either Chamber rejects it within thirty days.
      (2) No decree, circular or agreement between services may widen the powers, grounds or persons laid down in this Law. An instruction that is not published binds nobody.
      """
    Then "powers-in-published-primary-law" for the bill is met

  @blind
  Scenario: the core is in the Act, but storage and destruction are left to the Minister's gazetted regulations
    Given the bill
      """
      21. Interception orders
      (1) On application by the Inspector-General, a judge may order a licensee to intercept the communications of a person reasonably suspected of an offence in the First Schedule.
      (2) An order lasts 60 days and may be renewed once if the judge is satisfied anew of the matters in subsection (1).

      22. Regulations
      (1) The Minister may, by regulations published in the Gazette, make provision for the storage, disclosure and destruction of material intercepted under section 21.
      (2) Regulations come into force on the day on which they are published.
      (3) A licensee that contravenes the regulations is liable to a fine not exceeding fifty thousand dollars.
      """
    Then "powers-in-published-primary-law" for the bill is partly by s 22(1)

  @blind
  Scenario: unpublished directives decide who may be listened to and how
    Given the bill
      """
      7. Lawful interception
      (1) Every operator shall intercept communications when served with an interception requirement by the Directorate.
      (2) The Minister shall by directive determine the manner of interception, the categories of persons whose communications may be intercepted and the length of an interception.
      (3) A directive need not be published, and shall be made known only to those operators to whom it is addressed.

      8. Duty of operators
      (1) An operator shall install and keep in working order, at its own expense, the equipment listed in the directive.
      (2) An operator that fails to comply may have its licence suspended.
      """
    Then "powers-in-published-primary-law" for the bill is contradicted by s 7(3)

  @blind
  Scenario: the regulator may create further offences by a notice on its website
    Given the bill
      """
      30. Prohibited conduct
      (1) A person who without authority impairs the operation of a communications network commits an offence.
      (2) The Authority may, by a notice posted on its website, designate any other conduct on a network as an offence against this section and fix the penalty for it, not exceeding imprisonment for five years.
      (3) A notice takes effect one hour after it is posted.

      31. Inspection
      (1) An inspector may enter the premises of a licensee, and examine any equipment there, in such circumstances as the Authority sets out in the notice.
      (2) A licensee shall give the inspector all reasonable help.
      """
    Then "powers-in-published-primary-law" for the bill is contradicted by s 30(2)

  @blind
  Scenario: the Gazette shows only that rules exist, while the rules are classified
    Given the bill
      """
      44. Procedures for remote operations
      (1) An officer of the Cyber Directorate may, in accordance with standard operating procedures issued by the Director under this section, gain covert access to a computer system for the purpose of an investigation.
      (2) The procedures shall lay down when covert access may be used, against whom, for how long and on whose approval.
      (3) A statement that procedures have been issued shall be published in the Gazette and laid before Parliament.
      (4) The procedures themselves are classified, and a person who discloses any part of them commits an offence.
      """
    Then "powers-in-published-primary-law" for the bill is contradicted

  @blind
  Scenario: rules are confined to forms and fees and need the approval of parliament and publication
    Given the bill
      """
      20. Interception
      (1) A judge of the Superior Court may issue a warrant to intercept the communications of a named person who is reasonably suspected of an offence in Schedule 1.
      (2) The warrant lasts for 30 days.

      21. Keeping and wiping of intercepts
      (1) Intercepts are kept on a system to which the officers named in the warrant alone have access.
      (2) They are wiped not later than sixty days after the proceedings end.

      40. Rules
      (1) The Minister may make rules prescribing the forms and fees to be used under this Act, and for no other matter.
      (2) Draft rules are laid before the House of Representatives and come into force only once the House has approved them by resolution and they have been published in the Gazette.
      (3) Schedule 1 may be altered only by an Act.
      """
    Then "powers-in-published-primary-law" for the bill is met by s 40

  @blind
  Scenario: the conditions of interception are in an instruction seen only by the operators
    Given the bill
      """
      Article 25. Interceptions
      (1) Interceptions of electronic communications are authorised by the judge of the council for the duration of one month.
      (2) The categories of communications concerned, the manner in which they are drawn off and the period for which they are kept are fixed by instruction of the National Security Council.
      (3) The instruction is brought to the knowledge of the operators who have to apply it. It is not inserted in the Official Journal.

      Article 26. Publication
      (1) The present Law is published in the Official Journal and enters into force thirty days thereafter.
      """
    Then "powers-in-published-primary-law" for the bill is contradicted by s 25
