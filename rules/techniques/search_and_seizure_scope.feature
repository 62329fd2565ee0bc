Feature: Searches of data take only what matters, and give it back

  Scenario: described data, inventory, return
    Given the bill
      """
      8. Search warrants
      (1) A judge may issue a warrant to search a computer and to seize data.
      (2) Only data described in the warrant may be copied; irrelevant data are returned or deleted within thirty days.
      (3) An inventory and a copy of the data are given to the owner.
      """
    Then "search-and-seizure-scope" for the bill is met
    And the bill grants search-seizure

  Scenario: copies, a filter and a list
    Given the bill
      """
      8. Search warrants
      (1) A magistrate may issue a warrant to search premises and to seize a device.
      (2) The officer makes an image instead of seizing the device, unless copying is impracticable.
      (3) The officer separates relevant files from all other files and deletes data that are not relevant within ten days.
      (4) The officer leaves a list of the things that were seized.
      """
    Then "search-and-seizure-scope" for the bill is met

  Scenario: a filter that nobody can check
    Given the bill
      """
      8. Search warrants
      (1) A magistrate may issue a warrant to search premises and to seize a device.
      (2) Data that are not relevant are deleted within ten days.
      """
    Then "search-and-seizure-scope" for the bill is partly by s 8(2)

  Scenario: copying preferred, and no filter
    Given the bill
      """
      8. Search warrants
      (1) A magistrate may issue a warrant to search premises and to seize data.
      (2) A copy of the data is made rather than the seizure of the device.
      """
    Then "search-and-seizure-scope" for the bill is partly by s 8(2)

  Scenario: a list only
    Given the bill
      """
      8. Search
      (1) A police officer may enter premises and search and seize any computer.
      (2) The officer shall prepare a list of the items seized and give it to the occupier.
      """
    Then "search-and-seizure-scope" for the bill is partly by s 8(2)

  Scenario: silence
    Given the bill
      """
      8. Search
      (1) A police officer may, under a warrant, search and seize a computer where there are reasonable grounds to suspect that it holds evidence of an offence.
      """
    Then "search-and-seizure-scope" for the bill is missing

  Scenario: kept until the case is over
    Given the bill
      """
      8. Search
      (1) A police officer may seize any computer and retain it until the conclusion of the proceedings.
      """
    Then "search-and-seizure-scope" for the bill is contradicted by s 8(1)

  Scenario: phones at a stop
    Given the bill
      """
      8. Stops
      (1) A police officer may search any mobile phone found on a person who is stopped at a checkpoint.
      """
    Then "search-and-seizure-scope" for the bill is contradicted by s 8(1)

  Scenario: beyond the warrant
    Given the bill
      """
      8. Search warrants
      (1) A judge may issue a warrant to search a computer that is described in the warrant.
      (2) The officer may exceed the terms of the warrant where necessary.
      (3) An inventory is given to the owner.
      """
    Then "search-and-seizure-scope" for the bill is contradicted by s 8(2)

  Scenario: an inventory of exhibits of another kind
    Given the bill
      """
      8. Search
      (1) A police officer may, under a warrant, search a computer.
      40. Stores
      (1) The Authority shall keep an inventory of its furniture and vehicles.
      """
    Then "search-and-seizure-scope" for the bill is missing

  Scenario: a list that need not be made
    Given the bill
      """
      8. Search
      (1) A police officer may, under a warrant, search a computer.
      (2) The officer is not required to leave a list of the things seized.
      """
    Then "search-and-seizure-scope" for the bill is missing

  Scenario: no search
    Given the bill
      """
      7. Production
      (1) A judge may order a provider to hand over specified stored computer data.
      """
    Then "search-and-seizure-scope" for the bill does not apply

  Scenario: two witnesses
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a dwelling and to seize a computer.
      (2) The search takes place in the presence of two witnesses.
      """
    Then "search-and-seizure-scope" for the bill is partly by s 8(2)

  Scenario: a filter in another power
    Given the bill
      """
      8. Search
      (1) A police officer may, under a warrant, search a computer.
      30. Interception
      (1) A judge may issue a warrant to intercept the communications of a suspect.
      (2) Recordings of intercepted communications that are not relevant are deleted, and a list of the recordings is kept.
      """
    Then "search-and-seizure-scope" for the bill is missing
