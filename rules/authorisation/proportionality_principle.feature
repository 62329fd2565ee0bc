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
