Feature: Suspects need not give up their own keys

  Scenario: the duty does not reach suspects
    Given the bill
      """
      9. Assistance
      (1) A judge may order a person to disclose the password of a computer that is searched under section 8.
      (2) Subsection (1) does not apply to a person suspected of the offence.
      """
    Then "self-incrimination-protection" for the bill is met by s 9(2)

  Scenario: nobody has to incriminate himself
    Given the bill
      """
      9. Assistance
      (1) A judge may order a person to disclose the password of a computer that is searched under section 8.
      (2) Nothing in this section requires a person to give information that may incriminate that person.
      """
    Then "self-incrimination-protection" for the bill is met by s 9(2)

  Scenario: whatever is given is kept out of the trial
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to decrypt data or to disclose a password.
      (2) No password, information or thing that a person gives under this section, and nothing found by means of it, is admissible in criminal proceedings against that person.
      """
    Then "self-incrimination-protection" for the bill is met by s 9(2)

  Scenario: only answers are kept out of the trial
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose a password and to explain how the computer works.
      (2) An answer that a person gives under this section shall not be used in evidence against that person.
      """
    Then "self-incrimination-protection" for the bill is partly by s 9(2)

  Scenario: an excuse that the text does not explain
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer.
      (2) A person who, without lawful excuse, fails to comply with an order to disclose a password commits an offence.
      """
    Then "self-incrimination-protection" for the bill is partly by s 9(2)

  Scenario: silence
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer.
      (2) A person who fails to comply with the order commits an offence and is liable to imprisonment for two years.
      """
    Then "self-incrimination-protection" for the bill is missing

  Scenario: the suspect expressly included
    Given the bill
      """
      9. Assistance
      (1) A police officer may require any person, including the suspect, to disclose the password of a device.
      """
    Then "self-incrimination-protection" for the bill is contradicted by s 9(1)

  Scenario: an inference from refusal
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer.
      (2) If the accused refuses to disclose the password, the court may draw such inferences from the refusal as appear proper.
      """
    Then "self-incrimination-protection" for the bill is contradicted by s 9(2)

  Scenario: the privilege is lifted
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer.
      (2) A person is not excused from complying with the order on the ground that doing so might incriminate that person.
      """
    Then "self-incrimination-protection" for the bill is contradicted by s 9(2)

  Scenario: the privilege is lifted, but nothing may be used
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer.
      (2) A person is not excused from complying with the order on the ground that doing so might incriminate that person; but no information or thing so obtained, directly or indirectly, is admissible in evidence against that person.
      """
    Then "self-incrimination-protection" for the bill is met by s 9(2)

  Scenario: an immunity that is taken back
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer and to give explanations.
      (2) A person may not refuse on the ground that the answer might incriminate that person, but the answer is not admissible against that person except in proceedings under this Act.
      """
    Then "self-incrimination-protection" for the bill is contradicted by s 9(2)

  Scenario: immunity for those who give other information
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer.
      24. Returns of licensees
      (1) A licensee shall send yearly returns to the Authority.
      (2) A licensee need not enter in a return an answer that may incriminate the licensee.
      """
    Then "self-incrimination-protection" for the bill is missing

  Scenario: an exemption for suspects that is struck out
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer, whether or not that person is suspected of an offence.
      """
    Then "self-incrimination-protection" for the bill is contradicted by s 9(1)

  Scenario: no help is compelled
    Given the bill
      """
      7. Production
      (1) A judge may order a provider to hand over specified stored computer data.
      """
    Then "self-incrimination-protection" for the bill does not apply

  Scenario: a clause for the whole Act
    Given the bill
      """
      3. Self-incrimination
      No person shall be required under this Act to incriminate himself or herself.
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer.
      """
    Then "self-incrimination-protection" for the bill is met by s 3

  Scenario: an exemption for the whole Act
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer.
      80. Limits of orders
      No order under this Act may be made against a person suspected of the offence.
      """
    Then "self-incrimination-protection" for the bill is met by s 80

  Scenario: the privilege is lifted, and only answers are kept out
    Given the bill
      """
      9. Assistance
      (1) A judge may order any person to disclose the password of a computer and to answer questions.
      (2) A person is not excused from answering on the ground that the answer might incriminate that person; but the answer is not admissible in evidence against that person.
      """
    Then "self-incrimination-protection" for the bill is partly by s 9(2)

  Scenario: the answer is kept out and what it opens is not
    Given the bill
      """
      9. Help
      (1) A judge may order any person to disclose the password of a computer.
      (2) The answer is not admissible against that person, but any data so found may be used against that person.
      """
    Then "self-incrimination-protection" for the bill is partly by s 9(2)

  @blind
  Scenario: the order may not be given to the suspect or to his close family
    Given the bill
      """
      Article 125k. Order to undo security
      (1) During a search the examining judge may order a person who may reasonably be presumed to know how a computerised work is secured to grant access to it, or to make that knowledge available.
      (2) The order shall not be given to the suspect. A person who is entitled to decline to give evidence as a relative of the suspect, or because he would expose himself to prosecution by complying, is released from it.
      (3) Before the order is given the judge informs the person of the rights in paragraph (2), and the information is recorded in the minutes.
      Article 125l. Sanction
      Whoever deliberately disregards an order under Article 125k is punished with detention of at most three months.
      """
    Then "self-incrimination-protection" for the bill is met by art 125k(2)

  @blind
  Scenario: full immunity for the words, the key and what the key opens
    Given the bill
      """
      Sec. 18. Compulsion of access credentials
      (a) A United States district judge may, on a showing of probable cause, compel a witness to enter or disclose a passcode for a device described in a warrant.
      (b) No passcode so compelled, no statement made or act done in supplying it, no content of the device made readable by it, and no evidence derived directly or indirectly from any of them, may be used against the witness in any criminal case.
      (c) A witness who is a target of the investigation may decline to comply, and neither the court nor the prosecution may comment on or draw any conclusion from the refusal.
      Sec. 19. Costs
      The Government shall pay a witness fee and reasonable travel for compliance with section 18.
      """
    Then "self-incrimination-protection" for the bill is met

  @blind
  Scenario: answers are shielded but not the files that they unlock
    Given the bill
      """
      27. Explanations and passwords
      (1) Where a judge has issued a search warrant for a computer, the judge may further direct any person who uses the computer to state its password and to explain how the data are arranged.
      (2) A statement made by a person in obedience to a direction is not admissible against that person in a prosecution for any offence.
      (3) Subsection (2) extends only to the statement. Data found on the computer by means of the statement may be tendered against any person, the maker of the statement among them.
      (4) A person who does not obey a direction is liable on summary conviction to a fine at level 4.
      28. Service of documents
      A direction may be served by leaving it at the last known place of abode of the person.
      """
    Then "self-incrimination-protection" for the bill is partly

  @blind
  Scenario: the accused must unlock and silence counts against him
    Given the bill
      """
      41. Duty to unlock
      (1) On the written demand of an investigating officer holding a warrant of a magistrate, every person, whether a witness or the person under investigation, shall unlock any electronic device in his possession and disclose every code that protects it.
      (2) A person who fails to do so is guilty of an offence and liable to imprisonment for two years.
      (3) In the trial of the person for any other offence, the court may treat the failure as tending to show that the device held evidence of guilt.
      42. Care of devices
      The officer shall give a receipt for the device and shall keep it free from damage until it is returned.
      """
    Then "self-incrimination-protection" for the bill is contradicted

  @blind
  Scenario: an order to help with a system, and nothing said of suspects
    Given the bill
      """
      Section 19. Assistance with computer systems
      (1) A court which has issued a search warrant may order any person having knowledge of the functioning of the computer system, or of the measures applied to protect the data in it, to provide the information needed to carry out the search.
      (2) The order states the system to which it relates and the day by which the information is to be provided.
      (3) A person who does not comply with the order is liable to a daily default fine set by the court.
      Section 20. Return of objects
      Objects seized are returned to the person from whom they were taken once the court finds that they are no longer needed as evidence.
      """
    Then "self-incrimination-protection" for the bill is missing

  @blind
  Scenario: the immunity has an exception that covers the very case on trial
    Given the bill
      """
      33. Decryption orders
      (1) A judge may by order require any person whom the judge believes to hold a key to protected data, including a suspect, to produce the key.
      (2) It is no ground for refusing to produce a key that doing so might expose the person to conviction.
      (3) The privilege against self-incrimination is safeguarded in that a key so produced, and protected data read with it, shall not be given in evidence against the person in criminal proceedings, other than proceedings for the offence under investigation or for any other offence created by this Act.
      (4) A person who contravenes an order is liable to imprisonment for five years.
      34. Commencement
      This Part comes into operation on a day to be fixed by proclamation.
      """
    Then "self-incrimination-protection" for the bill is contradicted

  @blind
  Scenario: the order may not be addressed to suspects or to those who could refuse to testify, and silence has no effect
    Given the bill
      """
      Article 26. Duty to cooperate
      (1) The judge may order a person who is acquainted with the working of a system, or with the measures protecting its data, to give the passwords and information needed for the search.
      (2) The order may not be addressed to the suspect or the accused, nor to a person who as a witness could decline to testify or would expose himself or a relative to prosecution.
      (3) That such a person has given no password may not be held against him in any manner, nor be mentioned in the judgment.
      """
    Then "self-incrimination-protection" for the bill is met by art 26

  @blind
  Scenario: the right to silence is recited and then the court may infer guilt from the locked telephone
    Given the bill
      """
      15. Interviews
      (1) An accused person shall be informed before an interview of the right to remain silent.

      16. Passcodes
      (1) A judge may order any person in possession of a device to give the passcode by which it is unlocked.
      (2) The order may be directed to the accused.
      (3) Where the accused does not comply, the court trying the offence may draw from this such inference as appears to it to be proper, including that the device holds evidence of guilt.
      """
    Then "self-incrimination-protection" for the bill is contradicted by s 16
