Feature: The prosecution proves guilt

  Scenario: the bill says nothing of proof
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: the burden lies on the accused
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      5. Proof
      (1) In any proceedings for an offence under this Act the burden of proving lawful authority or excuse lies on the accused.
      """
    Then "no-reverse-burden" for the bill is contradicted by s 5(1)

  Scenario: the onus lies on the person charged
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      (2) The onus of proving that the access was authorised shall be on the person charged.
      """
    Then "no-reverse-burden" for the bill is contradicted by s 4(2)

  Scenario: the owner of the account is presumed to have published
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      6. Accounts
      (1) Where matter is published from an account in breach of this Act, the registered holder of the account shall be presumed to have published it, until the contrary is proved, and is liable to imprisonment for one year.
      """
    Then "no-reverse-burden" for the bill is contradicted by s 6(1)

  Scenario: possession is presumed to be with intent
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      7. Devices
      (1) A person who possesses a device with intent to commit an offence is liable to imprisonment for three years.
      (2) Possession of a device shall be presumed to be with intent to commit an offence unless the contrary is shown.
      """
    Then "no-reverse-burden" for the bill is contradicted by s 7(2)

  Scenario: an address is prima facie evidence of knowledge
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      8. Evidence
      (1) Proof that an internet protocol address was assigned to a subscriber is prima facie evidence that the subscriber knew of and intended the act.
      """
    Then "no-reverse-burden" for the bill is contradicted by s 8(1)

  Scenario: directors are deemed guilty unless they prove diligence
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      49. Companies
      (1) Where a body corporate commits an offence under this Act, every director and manager of it is deemed to have committed the same offence unless he proves that it took place without his consent or that he exercised due diligence to prevent it.
      """
    Then "no-reverse-burden" for the bill is contradicted by s 49(1)

  Scenario: the South Asian clause on companies
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      85. Offences by companies
      (1) Where the person committing an offence is a company, every person who was in charge of its business at the time shall be deemed to be guilty of the offence and shall be liable to be punished accordingly: Provided that nothing in this subsection shall render any such person liable if he proves that the contravention took place without his knowledge or that he exercised all due diligence.
      """
    Then "no-reverse-burden" for the bill is contradicted by s 85(1)

  Scenario: the consent of the director is proved against him
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      50. Officers of companies
      (1) Where an offence committed by a body corporate is proved to have been committed with the consent or connivance of a director, the director as well as the body corporate is guilty of that offence.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: lawful authority for the accused to prove in one offence
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      9. Devices
      (1) A person who possesses a password of another commits an offence, unless he proves, on the balance of probabilities, that he had lawful authority.
      """
    Then "no-reverse-burden" for the bill is partly by s 9(1)

  Scenario: a defence of due diligence to prove
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      12. Notices
      (1) A provider who does not comply with a notice commits an offence and is liable to a fine.
      (2) It is a defence for the provider to prove that it took all reasonable steps to comply.
      """
    Then "no-reverse-burden" for the bill is partly by s 12(2)

  Scenario: an evidential burden only
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      12. Notices
      (1) A provider who does not comply with a notice commits an offence and is liable to a fine.
      (2) It is a defence to show that the provider had a reasonable excuse.
      (3) A person is taken to have shown the fact mentioned in subsection (2) if sufficient evidence is adduced to raise an issue with respect to it and the contrary is not proved beyond reasonable doubt.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: the accused bears an evidential burden
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      13. Burden
      (1) A person who relies on an exception bears an evidential burden only, and the prosecution shall disprove the exception beyond reasonable doubt.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: the burden stays with the prosecution
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      13. Burden
      (1) The burden of proving every element of an offence, and of negativing any exception, lies on the prosecution throughout.
      (2) No intent, knowledge or authorship shall be presumed from the possession of a device or the registration of an account.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: a document is presumed genuine
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      20. Documents
      (1) A certificate that purports to be signed by the Registrar shall be presumed to be genuine until the contrary is proved.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: a notice is deemed served
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      20. Service
      (1) A notice that is sent by electronic mail shall be deemed to have been served on the day of sending.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: an accomplice is deemed to have taken part
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      25. Parties
      (1) A person who aids or abets another in committing an offence is deemed to have taken part in committing it and is liable to the same punishment.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: the accused is presumed innocent
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      30. Trial
      (1) The accused shall be presumed innocent until proved guilty by the prosecution according to law.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: a party who alleges tampering proves it
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      34. Exhibits
      (1) The burden of proving that an exhibit was tampered with rests with the party who alleges it.
      """
    Then "no-reverse-burden" for the bill is partly by s 34(1)

  Scenario: whoever cannot explain
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      14. Suspicious data
      (1) Any person found in possession of access codes who fails to give a satisfactory explanation of how they were obtained, the proof of which lies on him, commits an offence and is liable to a fine.
      """
    Then "no-reverse-burden" for the bill is contradicted by s 14(1)

  Scenario: a processor who shows that it is not to blame pays no damages
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      40. Civil liability
      (1) A controller is exempt from liability in damages if it proves that it is not in any way responsible for the event.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: the person in whose name a SIM card is registered
    Given the bill
      """
      30. Where an offence is committed by use of a SIM card, the person in whose name it is registered shall be deemed to be the person who committed the offence, and it is for that person to prove otherwise.
      """
    Then "no-reverse-burden" for the bill is contradicted

  Scenario: the administrator of a group is presumed to know
    Given the bill
      """
      17. The administrator of a group or page is presumed to know of, and to have consented to, what members post there, until he shows that he could not have known. Whoever is so responsible shall be liable to a fine.
      """
    Then "no-reverse-burden" for the bill is contradicted

  Scenario: the accused has only to point to evidence
    Given the bill
      """
      22. Nothing in this Act places on an accused person a burden other than that of pointing to evidence; the court acquits unless the prosecution has removed all reasonable doubt.
      A person who stores stolen data is liable to a fine.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: managers who can free themselves only by proof
    Given the bill
      """
      25. Where an enterprise commits an offence, those who manage it are held to have committed it too, and can free themselves only by proving that they could not prevent it.
      """
    Then "no-reverse-burden" for the bill is contradicted

  Scenario: when a message is deemed sent
    Given the bill
      """
      26. A person is guilty of an offence who without right reads messages of another. A message is deemed sent when it leaves the device of the sender.
      """
    Then "no-reverse-burden" for the bill is met

  @blind
  Scenario: Offences without any presumption or proof by the accused
    Given the bill
      """
      5. Illegal access
      A person who intentionally and without right gains access to a computer system commits an offence.

      6. Illegal interception
      A person who intentionally and without right intercepts a non-public transmission of data commits an offence.

      7. Penalties
      A person convicted under section 5 or 6 is liable to a fine not exceeding twenty thousand dollars or to imprisonment for a term not exceeding two years.
      """
    Then "no-reverse-burden" for the bill is met

  @blind
  Scenario: The accused points to evidence and the State must then disprove it
    Given the bill
      """
      12. Lawful excuse
      (1) It is a defence to a charge under section 9 that the person had a lawful excuse for possessing the program.
      (2) The accused bears an evidential burden only. If evidence is adduced that is enough to raise an issue with respect to the defence, the prosecution bears the burden of proving beyond reasonable doubt that there was no lawful excuse.
      (3) No intention shall be inferred merely from possession of a program or from the name in which an account is held.
      """
    Then "no-reverse-burden" for the bill is met

  @blind
  Scenario: Late incident report must be excused by the operator
    Given the bill
      """
      8. Access
      A person who intentionally and without right accesses a computer system commits an offence. The prosecution bears the burden of proving every element of the offence.

      33. Incident reports
      (1) An operator of essential services shall report a significant incident to the Agency within seventy-two hours.
      (2) An operator who fails to do so commits an offence and is liable to a fine, unless it proves on the balance of probabilities that it was not practicable to report in that time.
      """
    Then "no-reverse-burden" for the bill is partly

  @blind
  Scenario: The holder of the account is taken to be the author
    Given the bill
      """
      114A. (1) A person whose name, photograph or pseudonym appears on any publication depicting himself as the owner, host or administrator, or who in any manner facilitates to publish it, is taken to have published its contents unless the contrary is proved.
      (2) A person who is registered with a network service provider as a subscriber of a service from which any publication originates is taken to be the person who published it unless the contrary is proved.
      """
    Then "no-reverse-burden" for the bill is contradicted

  @blind
  Scenario: Mere holding of a tool counts as guilty purpose
    Given the bill
      """
      Article 15
      Whoever holds, in order to commit one of the crimes in this Law, a program suited to penetrating an information system shall be punished with detention.
      The purpose referred to in the preceding paragraph is deemed to exist from the moment the program is found in the possession of the accused, and it is for him to establish the contrary.
      """
    Then "no-reverse-burden" for the bill is contradicted

  @blind
  Scenario: Innocence is proclaimed and then the accused must prove authority
    Given the bill
      """
      4. Presumption of innocence
      Every person charged under this Act shall be presumed innocent until found guilty.

      5. Unauthorised access
      (1) A person shall not access a computer system without authority.
      (2) In proceedings under subsection (1) the burden of proving that he had authority to access the computer system lies on the accused.
      (3) A person who contravenes subsection (1) is liable to imprisonment for three years.
      """
    Then "no-reverse-burden" for the bill is contradicted

  @blind
  Scenario: The only presumption concerns the day on which a letter arrives
    Given the bill
      """
      3. Service of notices
      A notice sent by the Authority to an operator by registered post is presumed, until the contrary is shown, to have been received on the fifth day after posting.

      4. Illegal interference
      A person who intentionally and without right deletes data of another, causing serious harm, commits an offence.

      5. Freezing of property
      In an application to restrain property it is for the Authority to satisfy the court that the property is the proceeds of an offence.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: the registered user is presumed to be the sender
    Given the bill
      """
      20. Authorship
      The registered user of a telephone number shall be presumed to be the sender of every message that comes from it unless he proves the contrary.
      """
    Then "no-reverse-burden" for the bill is contradicted

  Scenario: the administrator of a group answers as the author
    Given the bill
      """
      Article 20
      The administrator of a group is considered the author of what members publish there, unless he denounces them.
      """
    Then "no-reverse-burden" for the bill is contradicted

  Scenario: an automatic message is that of its originator
    Given the bill
      """
      20. Attribution of messages
      An electronic message is deemed to be that of the originator where it was sent by an information system programmed by the originator.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: the name on a work tells its author in matters of copyright
    Given the bill
      """
      20. Copyright
      The person whose name appears on a work as its author is presumed to be the author of the work for the purposes of copyright.
      """
    Then "no-reverse-burden" for the bill is met

  Scenario: a publisher for the right of reply
    Given the bill
      """
      20. Editors
      The owner of a website is treated as the publisher for the purpose of the right of reply.
      """
    Then "no-reverse-burden" for the bill is met
