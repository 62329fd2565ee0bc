Feature: The power may be used only in proportion to its aim

  Scenario: the judge weighs the interference against the offence
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The judge shall not make an order unless satisfied that the interference is proportionate to the gravity of the offence and to the value that the evidence is expected to have.
      """
    Then "proportionality-principle" for interception is met by s 12(2)
    And the bill grants interception

  Scenario: the same order without the test
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) An order under this section is in writing and names the person concerned.
      """
    Then "proportionality-principle" for interception is missing

  Scenario: a general clause covers every power of the Act
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      10. Preservation
      (1) An inspector may by notice direct a person who controls stored computer data to preserve those data for sixty days.
      20. Use of powers
      A power under this Act shall be exercised only to the extent that the interference with private life is proportionate to the aim pursued.
      """
    Then "proportionality-principle" for production is met by s 20
    And "proportionality-principle" for preservation is met by s 20

  Scenario: the object of the Act is no rule
    Given the bill
      """
      1. Object
      The object of this Act is to ensure that powers under this Act are used proportionately.
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      """
    Then "proportionality-principle" for production is missing

  Scenario: a preamble is no rule
    Given the bill
      """
      Whereas every power ought to be used in proportion to its end;
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      """
    Then "proportionality-principle" for production is missing

  Scenario: the officer acts reasonably
    Given the bill
      """
      7. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter premises and search and seize a computer, where there are reasonable grounds to believe that it holds proof of an offence.
      (2) An inspector who carries out the warrant shall act reasonably.
      """
    Then "proportionality-principle" for search-seizure is partly by s 7(2)

  Scenario: regard is had to proportionality
    Given the bill
      """
      7. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter premises and search and seize a computer, where there are reasonable grounds to believe that it holds proof of an offence.
      (2) In deciding whether to issue the warrant the magistrate shall have regard to the proportionality of the search.
      """
    Then "proportionality-principle" for search-seizure is partly by s 7(2)

  Scenario: proportionality is left to a code of practice
    Given the bill
      """
      7. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter premises and search and seize a computer, where there are reasonable grounds to believe that it holds proof of an offence.
      (2) A code of practice issued by the Minister shall ensure that measures are proportionate.
      """
    Then "proportionality-principle" for search-seizure is deferred by s 7(2)

  Scenario: proportionate interception and plain production
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The judge shall refuse the order where the intrusion would be disproportionate to what is at stake.
      13. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      """
    Then "proportionality-principle" for interception is met by s 12(2)
    And "proportionality-principle" for production is missing

  Scenario: the benefit outweighs the intrusion
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The judge may make the order only if the public interest in the evidence outweighs the intrusion into the privacy of those affected.
      """
    Then "proportionality-principle" for interception is met by s 12(2)

  Scenario: no more than is necessary
    Given the bill
      """
      14. Search under warrant
      (1) A police officer may, on a warrant granted by a judge, search a computer system and copy data, and shall access no more data than is necessary for the purpose of the warrant.
      """
    Then "proportionality-principle" for search-seizure is met by s 14(1)

  Scenario: proportionality need not be considered
    Given the bill
      """
      12. Interception orders
      (1) A judge of the Court of Appeal may order a service provider to intercept the content of the communications of a person named in the order, whom there are reasonable grounds to suspect of an offence listed in the Schedule.
      (2) The judge need not consider whether the interception is proportionate.
      """
    Then "proportionality-principle" for interception is contradicted by s 12(2)

  Scenario: the court looks at the form only
    Given the bill
      """
      7. Search of computers
      (1) On the application of an inspector, the court shall issue a warrant to search and seize a computer on being satisfied that the application is in the prescribed form.
      """
    Then "proportionality-principle" for search-seizure is contradicted by s 7(1)

  Scenario: any means necessary or expedient
    Given the bill
      """
      7. Search of computers
      (1) An inspector may enter premises and search any computer found there.
      (2) The inspector may use any means necessary or expedient.
      """
    Then "proportionality-principle" for search-seizure is contradicted by s 7(2)

  Scenario: what is seized is kept no longer than is necessary
    Given the bill
      """
      7. Search of computers
      (1) A magistrate may issue a warrant for an inspector to enter premises and search and seize a computer, where there are reasonable grounds to believe that it holds proof of an offence.
      (2) A computer that was seized shall not be retained for longer than is necessary.
      """
    Then "proportionality-principle" for search-seizure is missing

  Scenario: a data controller's duty is no condition of the power
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      21. Data controllers
      A data controller shall ensure that personal data collected are proportionate to the purposes of their processing.
      """
    Then "proportionality-principle" for production is missing

  Scenario: a proportionate penalty is another matter
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      (2) A provider who does not comply is liable to an administrative fine, which shall be effective, proportionate and dissuasive.
      """
    Then "proportionality-principle" for production is missing

  Scenario: the treaty's promise of safeguards
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      15. Safeguards
      The powers under this Part are subject to conditions and safeguards, which shall incorporate the principle of proportionality.
      """
    Then "proportionality-principle" for production is partly by s 15

  Scenario: the proposed clause
    Given the bill
      """
      9. Production of data
      (1) A senior officer may by written notice require a service provider to hand over stored computer data.
      16. Proportionality
      No person shall issue or exercise any power under this Act unless satisfied that the interference with the rights of every person affected is proportionate to the gravity of the offence and to the value that the evidence is expected to have, and no greater than is necessary.
      """
    Then "proportionality-principle" for production is met by s 16

  @blind
  Scenario: the justice must find the search proportionate
    Given the bill
      """
      16. Warrant to search for electronic material
      (1) A justice of the peace may issue a warrant authorising a constable to enter specified premises and to search and copy data held on a device found there if the justice is satisfied that—
      (a) there are reasonable grounds for suspecting that an indictable offence has been committed;
      (b) material on the device is likely to be of substantial value to the investigation of that offence; and
      (c) the intrusion which the search would cause is proportionate to the seriousness of that offence and to the value of the material.
      (2) A constable executing the warrant must produce it to the occupier.
      (3) A device seized under the warrant must be returned within 28 days unless it is needed as evidence at a trial.
      """
    Then "proportionality-principle" for search-seizure is met by s 16(1)

  @blind
  Scenario: the benefit of disclosure must outweigh the intrusion into private life
    Given the bill
      """
      180. Telecommunications data orders
      (1) An eligible judge may, on the written application of an enforcement agency, order a carrier to give the agency the telecommunications data that is specified in the order and that exists when the order is made.
      (2) The judge must not make the order unless the judge finds that—
      (a) there are reasonable grounds for suspecting that a named person has committed an offence punishable by at least 3 years' imprisonment; and
      (b) the likely benefit of the data to the investigation outweighs the interference with the privacy of that person and of any other person whose data would be given.
      (3) A carrier that does not comply with an order is liable to a civil penalty of 200 units.
      """
    Then "proportionality-principle" for production is met by s 180(2)

  @blind
  Scenario: the balance is struck for listening but not for the handing over of records
    Given the bill
      """
      Article 88. Listening to conversations
      (1) The investigating chamber may order that the telecommunications of a suspect be listened to where concrete facts give rise to the suspicion of a crime listed in the Annex.
      (2) The order is issued only if the encroachment on the rights of the persons affected is not out of proportion to the gravity of the crime and the importance of the expected result.

      Article 89. Delivery of records
      (1) The investigating chamber may order any operator to deliver the stored records named in the order where concrete facts give rise to the suspicion of a punishable act.
      (2) The operator delivers the records within seven days.
      (3) An operator that refuses without just cause is subject to an administrative fine.
      """
    Then "proportionality-principle" for production is missing
    And "proportionality-principle" for interception is met

  @blind
  Scenario: the judge merely has regard to privacy before metering a line
    Given the bill
      """
      33. Real-time collection of traffic data
      (1) A judge in chambers may direct a licensed operator to collect and record, as it is generated, traffic data associated with a specified communication where there are reasonable grounds to believe that the data relates to an offence under this Act.
      (2) In deciding whether to give the direction the judge shall have regard to the privacy of subscribers.
      (3) A direction lasts for not more than 30 days and may be given afresh only upon a new application showing that the grounds still exist.
      (4) The operator shall be reimbursed its reasonable costs by the applicant.
      """
    Then "proportionality-principle" for traffic-collection is partly by s 33(2)

  @blind
  Scenario: only the fine is to be proportionate
    Given the bill
      """
      22. Disclosure of keys
      (1) Where a device has been lawfully seized, a court may, on the application of an inspector, direct any person who appears to know the password or encryption key of the device to disclose it to the inspector.
      (2) The court shall satisfy itself that there are reasonable grounds to suspect that the device contains evidence of the offence under investigation.
      (3) A person who fails to comply with a direction commits an offence.

      23. Penalties
      (1) A fine imposed under section 22 shall be effective, dissuasive and proportionate to the annual turnover or means of the offender.
      (2) A body corporate may be fined up to twice the maximum laid down for an individual.
      """
    Then "proportionality-principle" for compelled-assistance is missing

  @blind
  Scenario: preservation at an officer's request, with the costs split in proportion to volume
    Given the bill
      """
      Sec. 12. Preservation of records.
      (a) A provider of electronic communication services, upon the written request of a state investigator who has reason to believe that specified records relate to a felony under investigation, shall take all steps to retain those records pending the issuance of a court order.
      (b) Records referred to in subsection (a) shall be retained for a period of 60 days, which the court may extend once by 30 days.

      Sec. 13. Costs.
      (a) The State shall pay the provider for the storage of records under section 12 in proportion to the volume of the data stored.
      (b) A provider may object within 14 days to the sum offered.
      """
    Then "proportionality-principle" for preservation is missing

  @blind
  Scenario: the judge turns down a search whose harm outweighs the offence and the proof
    Given the bill
      """
      Section 12. Search of data carriers
      The examining magistrate may order that a data carrier described in the order be searched if there are grounds to suspect that it holds proof of an offence under this Act.

      Section 13. Weighing
      1. The order is not to be given if the harm which the search would do to the private life of the person searched, or of others whose data are on the carrier, goes beyond what the seriousness of the suspected offence and the worth of the proof can justify.
      2. The reasons of the order show how this has been weighed.
      3. The search is broken off as soon as that weighing would come out differently.
      """
    Then "proportionality-principle" for search-seizure is met by s 13

  @blind
  Scenario: only the penalties are to be proportionate
    Given the bill
      """
      Article 9. Production of electronic evidence
      1. A judge may order a service provider to produce stored data identified in the order where there are reasonable grounds to suspect one of the offences referred to in Articles 3 to 7.
      2. The order shall be addressed to the designated establishment of the service provider.

      Article 15. Penalties
      1. Infringements of Article 9 by service providers shall be punishable by pecuniary penalties.
      2. The penalties provided for shall be effective, proportionate and dissuasive, and shall have regard to the size and the turnover of the service provider.
      """
    Then "proportionality-principle" for production is missing
