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
