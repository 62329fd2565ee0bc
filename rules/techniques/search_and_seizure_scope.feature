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

  Scenario: what does not matter need not be given back
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer.
      (2) The officer shall make an inventory of the things seized and give a copy of it to the owner.
      (3) Data that are not relevant need not be returned or deleted.
      (4) A device is seized only where copying is not practicable.
      """
    Then "search-and-seizure-scope" for the bill is partly

  Scenario: to exceed the warrant is an offence
    Given the bill
      """
      8. Search
      (1) A judge may issue a warrant to search a computer. An officer who exceeds the terms of the warrant commits an offence.
      (2) A customs officer may examine the phone of a passenger where there are reasonable grounds to suspect smuggling.
      (3) The officer shall not go beyond the terms of the warrant.
      """
    Then "search-and-seizure-scope" for the bill is missing

  @blind
  Scenario: a warrant confined to described data with copies, inventory and return
    Given the bill
      """
      23. Warrant to search a computer
      (1) A judge may issue a warrant to search a computer system named in it for data described in it by kind, period and account, on reasonable grounds to believe that those data are evidence of an offence.
      (2) The officer shall take a copy of the described data and leave the equipment in place and running, unless a copy cannot be made there. Equipment removed shall be returned within 10 days.
      (3) The search may be extended to another system only if it is in the Republic and lawfully reachable from the first, and only for the data described.
      (4) The occupier may be present and shall be given at once a list of everything copied or removed, and on request a copy of the data.
      (5) Data outside the description shall not be read beyond what is needed to set them apart, and shall be deleted or returned within 30 days.
      """
    Then "search-and-seizure-scope" for the bill is met

  @blind
  Scenario: a code of procedure with sealing and sorting before the judge
    Given the bill
      """
      Article 88. Seizure of computer data
      (1) The order of the investigating judge designates the place, the information system and the categories of data relating to the facts under inquiry. Other data are not seized.
      (2) Data are seized by copying. The medium itself is seized only if copying is technically impossible, and it is given back within fifteen days.
      (3) The person concerned or two witnesses attend. The copy is placed under sealed cover; minutes listing each item are signed and a duplicate is handed over.
      (4) The cover is opened before the judge in the presence of counsel. Whatever is foreign to the facts is removed and erased without delay, and the erasure is entered in the minutes.
      (5) Data in another system on national territory, to which the user of the searched system has rightful access, may be included by a reasoned addition to the order. Data outside the territory are sought by letters rogatory.
      """
    Then "search-and-seizure-scope" for the bill is met

  @blind
  Scenario: copying is preferred, but nothing is said of what does not belong to the case
    Given the bill
      """
      Sec. 12. Execution of computer warrants
      (a) A warrant issued under this Act shall particularly describe the premises and the computer to be searched and the offense to which the evidence relates.
      (b) The executing officer shall, where practicable, make a forensic image at the scene rather than remove the computer.
      (c) The officer shall leave a receipt for any computer or storage device taken.
      (d) The image may be examined at a laboratory, and the examiner shall sign a report of the examination and of the programs used.
      Sec. 13. Return of the warrant
      The officer shall return the warrant to the clerk of the court within ten days, endorsed with the date and hour of execution.
      """
    Then "search-and-seizure-scope" for the bill is partly

  @blind
  Scenario: all machines are taken and kept until the last appeal
    Given the bill
      """
      30. Seizure
      (1) A police officer executing a warrant of a magistrate under section 29 may remove from the premises all computers, telephones and storage media found there, to whomsoever they belong and whatever they contain.
      (2) Anything removed shall be kept by the police until all proceedings, including appeals, have come to an end, and no application for its earlier release shall be entertained.
      (3) The officer may require any person on the premises to state his name and address.
      31. Offences by employees
      Where an offence under this Act is committed by an employee in the course of his employment, the court may take into account whether the employer had adequate internal controls.
      """
    Then "search-and-seizure-scope" for the bill is contradicted

  @blind
  Scenario: telephones are looked through at the roadside
    Given the bill
      """
      Article 14. Checks in public places
      (1) Members of the security forces posted at a checkpoint, port or railway station may require any traveller to hand over a mobile telephone or portable computer and may look through the messages, images and applications that it contains.
      (2) If the device cannot be examined on the spot, it may be held for as long as the examination requires.
      Article 15. Identity documents
      Travellers shall carry a national card or a passport and present it on request. A person without papers may be conducted to the nearest station, where his identity is established within four hours.
      Article 16. Signs
      Checkpoints shall be marked by signs and lit at night.
      """
    Then "search-and-seizure-scope" for the bill is contradicted by art 14(1)

  @blind
  Scenario: a particular warrant whose words do not bind the officer
    Given the bill
      """
      44. Contents of a search warrant
      (1) A warrant under this Part is issued by a judge and shall describe with particularity the data sought, the computer on which they are held and the offence.
      (2) The officer shall make an inventory and give a copy of it to the owner.
      45. Execution
      (1) The officer in charge may go beyond the terms of the warrant in searching and copying data, whether or not connected with the offence stated in it, if in his opinion the needs of the inquiry so require.
      (2) Nothing copied or seized is to be given back or erased by reason only that it was not described in the warrant.
      46. Assistance by experts
      The officer may be accompanied by a person with technical knowledge.
      """
    Then "search-and-seizure-scope" for the bill is contradicted by s 45(1)

  @blind
  Scenario: only described items, copied on the spot, with an inventory, prompt return and no reach into systems abroad
    Given the bill
      """
      Article 22. Order
      (1) The judge may order the search of a data carrier. The order describes the carrier and the data that are sought. Nothing else may be looked for or copied.

      Article 23. Execution
      (1) The holder or a representative is invited to be present.
      (2) The data are copied and the carrier stays with the holder. It is taken away only if copying is impossible, and is then given back within fourteen days.
      (3) A list of the copied files, with their control sums, is handed to the holder on the same day.
      (4) Copied files that turn out not to answer the description are erased within twenty-one days.
      (5) A business which depends on the system is enabled to go on working.

      Article 24. Connected systems
      (1) If the data are on another system in the national territory to which the holder has lawful access from the searched carrier, the judge may extend the order to it by a supplementary decision.
      """
    Then "search-and-seizure-scope" for the bill is met

  @blind
  Scenario: an inventory is given, but devices stay until the last appeal and the warrant may be gone beyond
    Given the bill
      """
      18. Search warrants
      (1) A magistrate may issue a warrant to search the premises described in it for computer data relating to the offence stated in it.

      19. Execution of warrants
      (1) The officer shall make a list of the things removed and shall give a copy of it to the occupier.
      (2) The officer may inspect and remove computers and data of interest to the police although they are not mentioned in the warrant and have no connection with the offence stated in it.
      (3) A computer which has been removed may be kept until the proceedings, and all appeals arising from them, have come to an end.
      """
    Then "search-and-seizure-scope" for the bill is contradicted by s 19
