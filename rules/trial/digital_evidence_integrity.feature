Feature: Electronic evidence is kept whole and can be checked

  Scenario: hash, seal, record and a copy for the defence
    Given the bill
      """
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      21. Copies
      (1) The officer shall copy the data in the presence of the owner or two witnesses, take a hash value of each copy and seal the original.
      (2) A record shall be kept of every person who handles the evidence.
      (3) The accused shall be given a forensic copy and may have it examined by an independent expert.
      """
    Then "digital-evidence-integrity" for the bill is met

  Scenario: hashing in front of the owner, and an image for the defence
    Given the bill
      """
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      21. Copies
      (1) A copy is hashed in the presence of the occupier.
      (2) The defence receives a copy of the forensic image.
      """
    Then "digital-evidence-integrity" for the bill is met

  Scenario: a copy-out of the Convention
    Given the bill
      """
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      21. Data
      (1) The officer shall maintain the integrity of the relevant stored computer data.
      """
    Then "digital-evidence-integrity" for the bill is partly by s 21(1)

  Scenario: a list of what was taken
    Given the bill
      """
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      21. List
      (1) The officer shall prepare a list of the devices seized and give a copy of it to the occupier.
      """
    Then "digital-evidence-integrity" for the bill is partly

  Scenario: the bill is silent
    Given the bill
      """
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      """
    Then "digital-evidence-integrity" for the bill is missing

  Scenario: a signed print-out is proof of its contents
    Given the bill
      """
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      21. Print-outs
      (1) A print-out signed by an officer is proof of its contents.
      """
    Then "digital-evidence-integrity" for the bill is contradicted by s 21(1)

  Scenario: machines are presumed to work
    Given the bill
      """
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      21. Machines
      (1) A computer system shall be presumed to have been operating properly at all material times.
      """
    Then "digital-evidence-integrity" for the bill is contradicted by s 21(1)

  Scenario: machines are presumed to work until the contrary is shown
    Given the bill
      """
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      21. Machines
      (1) A computer system shall be presumed, unless the contrary is shown, to have been operating properly.
      """
    Then "digital-evidence-integrity" for the bill is partly by s 21(1)

  Scenario: standards by regulation
    Given the bill
      """
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      21. Standards
      (1) The Minister may make regulations on the handling of digital evidence and the chain of custody.
      """
    Then "digital-evidence-integrity" for the bill is partly

  Scenario: integrity of systems is what the offences protect
    Given the bill
      """
      5. Interference
      (1) A person who intentionally impairs the integrity of a computer system commits an offence and is liable to imprisonment for two years.
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      """
    Then "digital-evidence-integrity" for the bill is missing

  Scenario: two witnesses, a hash in the record and a log
    Given the bill
      """
      60. Search. A judge may issue a warrant to search a computer. The officer makes, before two witnesses, a bit-for-bit copy, fixes its hash value in the record, seals the original device, and hands one copy to the person from whom it was taken. Every later access to the copies is entered in a log.
      """
    Then "digital-evidence-integrity" for the bill is met
