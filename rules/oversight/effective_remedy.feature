Feature: Whoever is affected has an effective remedy

  Scenario: the High Court may quash, delete and award damages
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Remedies
      (1) Any person who believes that he or she has been the subject of an interception may apply to the High Court, which may quash the order, order the deletion of the recordings and award damages.
      """
    Then "effective-remedy" for the bill is met by s 15(1)
    And the bill grants interception

  Scenario: a tribunal, within six months of becoming aware
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Complaints
      (1) Any person whose communications were intercepted may, within six months of becoming aware of it, apply to the Communications Tribunal.
      (2) The Tribunal may quash the order, direct that what was obtained be destroyed and award compensation.
      """
    Then "effective-remedy" for the bill is met by s 15(1)

  Scenario: no route at all
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      (2) The order names the person.
      """
    Then "effective-remedy" for the bill is missing

  Scenario: a complaint to the agency
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Complaints
      (1) A person affected by an interception may complain to the Director of the agency, who looks into the matter.
      """
    Then "effective-remedy" for the bill is partly

  Scenario: the ombudsman recommends
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Complaints
      (1) The Ombudsman shall receive complaints of persons whose communications were intercepted and may recommend a remedy.
      """
    Then "effective-remedy" for the bill is partly

  Scenario: only the owner of seized goods
    Given the bill
      """
      8. Search warrants
      (1) A magistrate may issue a warrant to search premises and seize a computer where there is reasonable suspicion that it holds evidence of an offence.
      (2) The owner of a thing that was seized may apply to the magistrate for its return.
      """
    Then "effective-remedy" for the bill is partly

  Scenario: an appeal to the Minister
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Appeals
      (1) A person aggrieved by an order under this Act may appeal to the Minister within 14 days of the order.
      """
    Then "effective-remedy" for the bill is partly

  Scenario: no suit shall lie, and there is no other route
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Protection
      (1) No suit or other legal proceeding shall lie against the Government or any officer for anything done in good faith under this Act.
      """
    Then "effective-remedy" for the bill is contradicted by s 15(1)

  Scenario: an ouster
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Finality
      (1) An order under section 12 shall not be called in question in any court.
      """
    Then "effective-remedy" for the bill is contradicted by s 15(1)

  Scenario: a good remedy beside an immunity
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Remedies
      (1) Any person whose communications were intercepted may apply to the High Court, which may quash the order, order the destruction of the recordings and award compensation.
      16. Protection
      (1) No action shall lie against an officer for anything done in good faith under this Act.
      """
    Then "effective-remedy" for the bill is partly

  Scenario: judicial review is kept
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Saving
      (1) Nothing in this Act limits the right to seek judicial review.
      """
    Then "effective-remedy" for the bill is deferred

  Scenario: other remedies are kept
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Saving
      (1) This Act applies without prejudice to any other remedy.
      """
    Then "effective-remedy" for the bill is deferred

  Scenario: the convict pays the victim
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      20. Compensation
      (1) Where a person is convicted of an offence under this Act, the court may order that person to pay compensation to the victim for the loss.
      """
    Then "effective-remedy" for the bill is missing

  Scenario: the applicant for a licence appeals
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      30. Licences
      (1) A person who has been refused a licence may appeal to the High Court, which may set aside the decision and award damages.
      """
    Then "effective-remedy" for the bill is missing

  Scenario: the officer goes to court
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      16. Applications
      (1) A police officer may apply to a judge of the High Court for a warrant of search, and the judge may revoke the warrant and award compensation to a provider.
      """
    Then "effective-remedy" for the bill is missing

  Scenario: a data subject against a company
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      40. Data protection
      (1) A data subject whose personal data have been disclosed unlawfully by a data controller may apply to the High Court, which may order erasure of the data and award compensation.
      """
    Then "effective-remedy" for the bill is missing

  Scenario: the tribunal is final and cannot touch what was done
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. The Referee
      (1) A person who believes that his or her communications were intercepted may apply to the Referee for an investigation.
      (2) The Referee may quash the order, direct the destruction of the recordings and recommend that compensation be paid.
      (3) The decision of the Referee shall be final.
      """
    Then "effective-remedy" for the bill is partly

  Scenario: an appeal that can only vary
    Given the bill
      """
      7. Production orders
      (1) A judge of the District Court may order a service provider to hand over specified stored computer data in its possession.
      (2) A person affected by an order may apply to the court for its discharge or variation.
      """
    Then "effective-remedy" for the bill is partly

  Scenario: the preamble is no remedy
    Given the bill
      """
      Preamble
      Whereas every person whose communications are intercepted should be able to apply to the High Court, which may quash the order and award damages;
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      """
    Then "effective-remedy" for the bill is missing

  Scenario: an investigatory powers tribunal
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      30. The Tribunal
      (1) An application may be made to the Investigatory Powers Tribunal by any person who alleges that his or her communications were intercepted.
      (2) The Tribunal may quash a warrant, require the destruction of records and award compensation.
      """
    Then "effective-remedy" for the bill is met by s 30(1)

  Scenario: a civil action for a violated privacy
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      30. Civil action
      (1) A person whose communications have been intercepted in breach of this Act may bring an action in the High Court, which may order the destruction of the recordings and award damages.
      """
    Then "effective-remedy" for the bill is met by s 30(1)

  Scenario: an appeal against decisions of the court
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      30. Appeals
      (1) Any person aggrieved by a decision or order of the court under this Part may appeal to the Court of Appeal within 30 days.
      """
    Then "effective-remedy" for the bill is partly

  Scenario: no prosecution without the public prosecutor
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      30. Prosecutions
      (1) No proceedings for an offence under this Act shall be instituted except by or with the consent of the Director of Public Prosecutions.
      """
    Then "effective-remedy" for the bill is missing

  Scenario: a provider that obeys is not sued
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      30. Providers
      (1) No action shall lie against a service provider for the disclosure of data in compliance with an order.
      """
    Then "effective-remedy" for the bill is missing

  Scenario: the remedy put into a bill
    Given the bill
      """
      12. Interception orders
      (1) A judge of the High Court may order a service provider to intercept the content of the communications of a person whom there are reasonable grounds to suspect of a serious offence.
      15. Remedies
      (1) A person who believes that a power under this Act was used against him or her may, within one year of learning of it, apply to the High Court, which may quash the warrant, order the destruction of what was obtained and award damages. The applicant need not prove that the power was used.
      """
    Then "effective-remedy" for the bill is met

  @blind
  Scenario: anyone who believes that a power was misused can go to the High Court
    Given the bill
      """
      26. Search of computers
      (1) A magistrate may issue a warrant for the search of a computer and the seizure of data described in it.
      27. Application to the High Court
      (1) A person who has reason to believe that a power under this Part has been or is being used against him contrary to this Act may apply to the High Court. The person need not show that he was in fact the subject of a warrant.
      (2) The application may be made within twelve months of the day on which the person first came to know of the matter.
      (3) The Court may set the warrant aside, order that the search stop, order that copies be returned or erased, and award damages against the State.
      (4) The police shall place before the Court all papers that it asks for.
      """
    Then "effective-remedy" for the bill is met

  @blind
  Scenario: a tribunal of judges whose decisions bind the services
    Given the bill
      """
      Article 30. Interception
      The investigating judge may order that telecommunications of a suspect be tapped for one month where there is a well-founded suspicion of an offence under Article 4.
      Article 31. Complaint to the Chamber
      1. Whoever suspects that his communications were tapped may lodge a complaint with the Chamber for Covert Measures, made up of three judges of the Court of Appeal who took no part in the ordering of the measure. No form and no evidence of the tapping is required.
      2. The time limit of six months runs from the day on which the complainant learned of the measure.
      3. If the complaint is well-founded the Chamber terminates the tapping, has the recordings destroyed and fixes fair compensation, payable by the Treasury. Its rulings are binding upon every authority.
      4. The proceedings are free of charge.
      """
    Then "effective-remedy" for the bill is met

  @blind
  Scenario: the Ombudsman can only recommend
    Given the bill
      """
      11. Production orders
      (1) A District Judge may make an order that a communications company give to the Police Service stored communications of a customer named in the order.
      (2) A company that does not obey the order is guilty of an offence.
      12. Complaints
      (1) A customer who is dissatisfied with the way in which an order was carried out may complain to the Ombudsman.
      (2) The Ombudsman shall look into the complaint and may recommend to the Chief of Police that data be deleted or that an apology be given.
      (3) The Chief of Police shall consider the recommendation, but is not bound to follow it.
      """
    Then "effective-remedy" for the bill is partly

  @blind
  Scenario: the courts are shut out
    Given the bill
      """
      50. Monitoring directions
      (1) The Director-General may, with the leave of a judge, direct a carrier to intercept messages passing over its network to or from a number stated in the direction.
      (2) A carrier shall comply with the direction without delay.
      51. Finality
      (1) A direction and anything done in reliance on it is final and shall not be called in question, reviewed or quashed in any court or tribunal on any ground.
      (2) No action for damages, injunction or declaration lies at the suit of any person in respect of a direction.
      52. Penalties
      A carrier that contravenes section 50(2) is liable to a fine.
      """
    Then "effective-remedy" for the bill is contradicted

  @blind
  Scenario: near miss, appeal and compensation exist but for the police and for the provider's costs
    Given the bill
      """
      8. Order for stored data
      (1) A magistrate may, if satisfied that there are reasonable grounds to suspect an offence under this Act, order a provider to produce the stored data of the account stated in the order.
      (2) If the magistrate refuses the order, the police officer may within seven days appeal to the High Court against the refusal.
      (3) On the appeal the High Court may make any order that the magistrate could have made.
      9. Compensation for expenses
      (1) The Treasury shall pay to the provider compensation for the reasonable cost of retrieving and copying the data.
      (2) A dispute on the amount is decided by the Registrar.
      """
    Then "effective-remedy" for the bill is missing

  @blind
  Scenario: the remedy is left to another statute
    Given the bill
      """
      Section 61. Inspection of information systems
      (1) Upon a warrant of the competent court, officers of the Directorate may enter premises, inspect information systems and take away storage media.
      (2) A receipt shall be left for each medium taken away.
      (3) Media are returned when they are not needed as evidence.
      Section 62. Legal remedies
      The remedies available to a person who claims that his rights were infringed by an act of the Directorate under section 61, and the court before which they may be pursued, are those laid down in the Administrative Justice Act.
      """
    Then "effective-remedy" for the bill is deferred

  @blind
  Scenario: anyone with cause to suspect surveillance can have it ended, the data wiped and damage paid
    Given the bill
      """
      7. Interception
      (1) The High Court may permit the Criminal Bureau to intercept the communications of a person named in the permission.

      18. Complaint to the Administrative Court
      (1) A person who has cause to suspect that his or her communications or data were obtained under this Act may bring a complaint before the Administrative Court. Proof that this has in fact happened is not required of the complainant.
      (2) The court has access to all files. It may
       (a) put an end to the measure;
       (b) have the data wiped; and
       (c) award compensation against the State.
      (3) The complaint is brought within six months of the complainant's learning of the facts.
      """
    Then "effective-remedy" for the bill is met by s 18

  @blind
  Scenario: compensation from the convicted hacker and an appeal against sentence
    Given the bill
      """
      6. Unauthorised modification
      (1) A person who without right modifies data commits an offence and is liable to imprisonment for five years.

      13. Search
      (1) A judge may issue a warrant to search the computer described in it for evidence of an offence under section 6.

      22. Compensation
      (1) The court by which a person is convicted under section 6 may order that person to pay compensation to anyone who has suffered loss through the offence.

      23. Appeals
      (1) A person aggrieved by a conviction, a sentence or an order under section 22 may appeal to the Court of Appeal within 28 days.
      """
    Then "effective-remedy" for the bill is missing
