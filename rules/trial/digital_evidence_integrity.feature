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

  @blind
  Scenario: Copies are hashed before the owner and the defence gets one
    Given the bill
      """
      23. Handling of seized data
      (1) An officer who copies data shall, in the presence of the owner or the owner's representative, calculate a hash value of the original and of the copy and give that person a note of both.
      (2) The original shall be sealed, and each person who afterwards handles it shall be entered, with date and purpose, in a custody record.
      (3) The accused is entitled to a full forensic copy and to have it examined by an independent expert.
      (4) No court shall presume that a computer or forensic tool was working properly where that is put in issue.
      """
    Then "digital-evidence-integrity" for the bill is met

  @blind
  Scenario: US-style rule requires verification, a log and access for defense experts
    Given the bill
      """
      SEC. 14. INTEGRITY OF DIGITAL EVIDENCE.
      (a) The agency shall create a bit-for-bit image of any seized device, verify it by cryptographic hash at creation and again before trial, and work only on the image.
      (b) The agency shall keep an unbroken log showing every person who held or opened the device or image.
      (c) On request the defense shall receive the image, the hash values and the log, and may retain its own examiner.
      (d) The proponent must prove authenticity and reliability; nothing is presumed from the fact that a machine produced the record.
      """
    Then "digital-evidence-integrity" for the bill is met

  @blind
  Scenario: Powers mention keeping data whole but set no way of doing it
    Given the bill
      """
      Article 19
      3. Member States shall adopt measures to empower their competent authorities to seize or similarly secure computer data accessed under paragraph 1. Those measures shall include the power to:
      (a) seize a computer system or storage medium;
      (b) make and retain a copy of the data;
      (c) maintain the integrity of the relevant stored data;
      (d) render the data inaccessible.
      """
    Then "digital-evidence-integrity" for the bill is partly

  @blind
  Scenario: A signed print-out proves what it says
    Given the bill
      """
      31. A print-out of data found in a computer, if signed by a police officer not below the rank of inspector, shall be admitted in evidence without more, shall be sufficient and final proof of its contents and of the proper working of the computer, and shall not be questioned in any proceedings.
      """
    Then "digital-evidence-integrity" for the bill is contradicted

  @blind
  Scenario: Handling standards are left to ministerial regulations
    Given the bill
      """
      16. Seizure of data
      (1) An investigator acting under a warrant may seize or copy computer data described in the warrant.
      (2) The manner in which data so seized is to be copied, verified, stored and handed on, and the standards for preserving its integrity, shall be as prescribed by the Minister in regulations.
      """
    Then "digital-evidence-integrity" for the bill is deferred

  @blind
  Scenario: Officers may take and use data and no word guards it
    Given the bill
      """
      Art. 40. — The investigating judge may authorise officers of the judicial police to enter premises and seize any computer or storage support there found.

      Art. 41. — The officers may copy data and remove the support to the premises of the service. Data so obtained may be used in evidence before the court.
      """
    Then "digital-evidence-integrity" for the bill is missing

  @blind
  Scenario: Hashing is required and an unquestionable certificate replaces it at trial
    Given the bill
      """
      27. Integrity
      (1) An officer who copies seized data shall record its hash value and keep a list of those who handle it.

      28. Proof
      (1) A certificate of the Director of the Laboratory that data produced in court is identical with the data seized is conclusive, even if no hash value or list is produced.
      (2) The accused shall not be heard to dispute the certificate and has no right to an examination by another expert.
      """
    Then "digital-evidence-integrity" for the bill is contradicted

  Scenario: a hash in a signature is no evidence
    Given the bill
      """
      14. Signatures
      A qualified electronic signature uses a hash function. The certification service provider keeps a copy of the public key.
      """
    Then "digital-evidence-integrity" for the bill does not apply

  Scenario: handling is laid down in regulations
    Given the bill
      """
      14. Seizure
      (1) A police officer may seize a computer under a warrant of a court.
      (2) Regulations shall lay down how seized computers and copied data are handled and their integrity is preserved.
      """
    Then "digital-evidence-integrity" for the bill is deferred

  Scenario: integrity in general words, and regulations on fees
    Given the bill
      """
      14. Seizure
      (1) A police officer may seize a computer under a warrant of a court and shall preserve the integrity of the data.
      (2) The Minister may make regulations for the fees of experts.
      """
    Then "digital-evidence-integrity" for the bill is partly

  Scenario: hashes, and a certificate that is final
    Given the bill
      """
      14. Handling
      (1) The officer shall hash each seized disk and log every person who handles it, and give the accused a copy of the image.
      (2) The certificate of the officer is final and may not be contested by the accused.
      """
    Then "digital-evidence-integrity" for the bill is contradicted
