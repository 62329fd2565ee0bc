Feature: Nobody is made to break or weaken encryption

  Scenario: no duty at all
    Given the bill
      """
      7. Production
      (1) A judge may order a person to hand over specified stored computer data.
      """
    Then "no-compelled-decryption" for the bill is met
    And the bill grants production

  Scenario: a judge may order help, and nobody has to weaken anything
    Given the bill
      """
      9. Assistance
      (1) A judge of the High Court may order a person who knows how a computer system works to give the help that is reasonable and necessary to search it.
      (2) No order may require a person to introduce a weakness into a service, to decrypt what that person cannot decrypt, or to alter a service.
      """
    Then "no-compelled-decryption" for the bill is met

  Scenario: a judge may order an administrator to help
    Given the bill
      """
      9. Assistance
      (1) A magistrate may order the administrator of a computer system, whom the order names, to provide the assistance that is reasonable and necessary to access the data held in the computer system.
      """
    Then "no-compelled-decryption" for the bill is partly by s 9(1)

  Scenario: a judge may order a named person to give a password
    Given the bill
      """
      9. Passwords
      (1) The District Court may, on application by a police officer, order a person named in the order to disclose the password of a computer that was lawfully seized.
      """
    Then "no-compelled-decryption" for the bill is partly by s 9(1)

  Scenario: keys on an officer's demand
    Given the bill
      """
      12. Keys
      (1) A person who holds a decryption key shall hand over that key on demand of an authorised officer.
      (2) Whoever fails to do so commits an offence and is liable to imprisonment for five years.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 12(1)

  Scenario: an officer may require anybody to decrypt
    Given the bill
      """
      12. Decryption
      (1) An authorised officer may by notice require any person to decrypt any data stored on a device that the officer has found.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 12(1)

  Scenario: an officer who executes a judge's warrant may ask for a password
    Given the bill
      """
      12. Passwords
      (1) A police officer executing a warrant issued by a magistrate under section 11 may require the owner to disclose the password of a computer found on the premises.
      """
    Then "no-compelled-decryption" for the bill is partly by s 12(1)

  Scenario: services that can be decrypted
    Given the bill
      """
      30. Duties of providers
      (1) A service provider shall ensure that its service is capable of being decrypted at any time.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 30(1)

  Scenario: networks that can be intercepted
    Given the bill
      """
      30. Duties of licensees
      (1) Every licensee shall maintain facilities capable of interception of the communications that its network carries.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 30(1)

  Scenario: a Minister may order a back door
    Given the bill
      """
      31. Technical notices
      (1) The Minister may by notice require a provider to build a back door into its messaging service.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 31(1)

  Scenario: encryption only with registration
    Given the bill
      """
      33. Encryption
      (1) No person shall use encryption unless the product has been registered with the Authority.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 33(1)

  Scenario: using a tunnel is an offence
    Given the bill
      """
      33. Virtual private networks
      (1) A person who uses a virtual private network without the permission of the Authority commits an offence and is liable to a fine.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 33(1)

  Scenario: suppliers of cryptography need a licence
    Given the bill
      """
      34. Suppliers of cryptography
      (1) Cryptography services may be offered only subject to prior authorisation of the Agency.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 34(1)

  Scenario: a definition that hides keys in the word access
    Given the bill
      """
      2. Interpretation
      (1) In this Act, "access" includes being provided with the password, encryption code or decryption code that is needed to understand the data.
      10. Access to data
      (1) A police officer who conducts a search under this Act shall be given access to computerised data.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 2(1)

  Scenario: records in a form that can be read
    Given the bill
      """
      15. Production
      (1) The High Court may order a provider to produce specified stored data in a form in which they are legible and can be taken away.
      """
    Then "no-compelled-decryption" for the bill is partly by s 15(1)

  Scenario: protection that the provider itself has applied
    Given the bill
      """
      15. Interception
      (1) The High Court may order a provider to intercept specified communications of a suspect and to remove any electronic protection applied by the provider.
      """
    Then "no-compelled-decryption" for the bill is partly by s 15(1)

  Scenario: a controller has to encrypt personal data
    Given the bill
      """
      20. Security of personal data
      (1) A data controller shall use encryption or other measures to protect personal data against unauthorised access.
      21. Production
      (1) A judge may order a person to hand over specified stored computer data.
      """
    Then "no-compelled-decryption" for the bill is met

  Scenario: giving a password away is an offence
    Given the bill
      """
      6. Trade in passwords
      (1) A person who discloses the password of a computer without authority commits an offence and is liable to imprisonment for two years.
      7. Encryption in the course of an offence
      (1) A person who uses encryption to commit an offence under this Act is liable to imprisonment for one more year.
      """
    Then "no-compelled-decryption" for the bill is met

  Scenario: a certification authority tells the subscriber its keys
    Given the bill
      """
      40. Electronic signatures
      (1) The certification authority shall provide the subscriber with a private key and shall keep the public key in its register.
      """
    Then "no-compelled-decryption" for the bill is met

  Scenario: keys are deposited
    Given the bill
      """
      44. Keys
      (1) A telecommunications operator shall deposit its encryption keys with the Regulator.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 44(1)

  Scenario: nobody has to decrypt for others
    Given the bill
      """
      44. Keys
      (1) A carrier shall not be responsible for decrypting a communication that a subscriber has encrypted.
      """
    Then "no-compelled-decryption" for the bill is met

  Scenario: the ban that leaves the weakening open
    Given the bill
      """
      9. Help
      (1) A judge may order a person to give the help needed to search a computer.
      (2) Nothing in this section prevents the Authority from requiring a provider to introduce a vulnerability into its service.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 9(2)

  Scenario: reports of vulnerabilities
    Given the bill
      """
      9. Help
      (1) A judge may order a person to give the help needed to search a computer.
      (2) No officer shall require a report of vulnerabilities in a service.
      """
    Then "no-compelled-decryption" for the bill is partly by s 9(1)

  @blind
  Scenario: data are handed over as the provider keeps them and no weakness may be ordered
    Given the bill
      """
      14. Orders for stored records
      (1) A District Judge who finds reasonable grounds to believe that a described record is evidence of an indictable offence may order a carrier to deliver that record to the investigating officer.
      (2) The carrier complies by delivering the record in the form in which it is kept. If the record is enciphered and the carrier cannot read it, delivery of the enciphered record is full compliance.
      15. Security of services preserved
      (1) No order, direction or regulation under this or any other enactment may oblige a carrier, a developer or an employee of either to build in a fault, withhold a repair, surrender a signing or private key, or change the design of a product so that its protection is less than before.
      (2) A provision to the contrary in a licence is void.
      """
    Then "no-compelled-decryption" for the bill is met by s 15(1)

  @blind
  Scenario: encryption is spoken of only as a thing to be protected
    Given the bill
      """
      Article 31. Unlawful circumvention
      (1) Whoever intentionally and without right removes the encryption of data belonging to another, or obtains a decryption key or password in order to do so, shall be punished by imprisonment of up to two years or by a fine.
      (2) The attempt is punishable.
      Article 32. Duty of care of health institutions
      Hospitals shall store patient files in encrypted form and shall keep the decryption key apart from the files. The supervisory authority may fine an institution which omits to do so.
      Article 33. Search
      The investigating judge may order the search of a dwelling or office where, on specific facts, it is probable that evidence of the offence in Article 31 will be found there. Computers found may be examined on the spot by a court expert.
      """
    Then "no-compelled-decryption" for the bill is met

  @blind
  Scenario: a judge may call on the administrator of one seized machine for the key that he already has
    Given the bill
      """
      3LB. Order to give help with a computer
      (1) A constable who has seized a computer under warrant may apply to a judge of the Supreme Court for an order that the individual named in the application, being the system administrator of that computer, provide any password or key in that individual's possession and any other help that is reasonable for reading the data described in the warrant.
      (2) The judge may make the order only if satisfied that there are reasonable grounds to suspect that the computer holds evidence of a serious offence and that the data cannot be read without the help.
      (3) The order lapses after 14 days, and the individual's reasonable costs are paid by the Commissioner.
      (4) Failure to comply without reasonable excuse is an offence. Penalty: 60 penalty units.
      """
    Then "no-compelled-decryption" for the bill is partly

  @blind
  Scenario: tools of secret communication need a certificate
    Given the bill
      """
      Article 9. Means of cryptology
      The supply, import and use of means of cryptology which ensure confidentiality are subject to prior authorisation by the National Agency for Digital Security. The applicant deposits with the Agency the technical description of the means and the conventions needed to restore the clear text.
      Article 10. Virtual private networks
      A person who operates, or connects to, a virtual private network without the declaration provided for in Article 9 is liable to a fine of 500 000 to 5 000 000 francs.
      Article 11. Commerce by electronic means
      Every electronic offer states the price, the identity of the merchant and the period in which the consumer may withdraw. The merchant confirms receipt of the order without delay.
      """
    Then "no-compelled-decryption" for the bill is contradicted

  @blind
  Scenario: the duty to give the key sits in the definitions
    Given the bill
      """
      2. Interpretation
      (1) In this Act, "inspect", in relation to data, means to read, print and take away the data, and extends to receiving from the person in charge whatever passphrase, token, cipher or software is required so that the data become comprehensible.
      (2) "authorised officer" means a police officer of or above the rank of Inspector or an officer appointed by the Commission.
      10. Powers of authorised officers
      (1) An authorised officer who has reasonable cause to believe that an offence under this Act is being committed may enter any premises and inspect any data held there, whether on a computer or otherwise.
      (2) Any person who refuses to let an authorised officer inspect data commits an offence and is liable to imprisonment for a term not exceeding three years.
      11. Expenses
      The expenses of the administration of this Act shall be defrayed out of moneys provided by Parliament.
      """
    Then "no-compelled-decryption" for the bill is contradicted

  @blind
  Scenario: a ban on back doors from which the regulator may depart
    Given the bill
      """
      Sec. 210. Protection of strong encryption
      (1) Except as provided in paragraph (2), no agency may require a manufacturer or provider to alter the security functions of a product to allow surveillance of a user.
      (2) The Administrator may, by written capability notice, direct a covered provider having more than 100,000 subscribers to design and maintain its service so that messages encrypted end to end can be furnished to a law enforcement agency in plain text. A covered provider shall implement the notice within 180 days.
      (3) A covered provider that does not implement a capability notice is liable for a civil penalty of $25,000 for each day of the violation.
      Sec. 211. Report
      Not later than March 1 of each year the Administrator shall report to the Congress on the number of capability notices issued.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 210(2)

  @blind
  Scenario: a magistrate may order one named administrator to give the password he knows, as far as reasonable and necessary
    Given the bill
      """
      13. Search warrants
      (1) A magistrate may issue a warrant to search the computer described in it.

      14. Help with access
      (1) A magistrate who has issued a warrant under section 13 may order a named person who administers the computer to give a password which that person knows, or to explain the protective measures on it, in so far as this is reasonable and is necessary for executing the warrant.
      (2) The order states the time within which the help is to be given.
      (3) A named person who fails to comply without reasonable cause is liable to a fine.
      """
    Then "no-compelled-decryption" for the bill is partly by s 14

  @blind
  Scenario: a licence condition that the operator can always bring traffic back to plain form
    Given the bill
      """
      5. Conditions of licence
      (1) It is a condition of every licence that the operator—
      (a) pays the annual fee;
      (b) observes the numbering plan;
      (c) keeps at its disposal at all times the means of restoring to plain form any communication carried over its network or platform, whatever coding the customer may have applied to it; and
      (d) publishes its tariffs.
      (2) A service by which communications cannot be so restored shall not be offered.

      6. Interception
      (1) A judge may issue a warrant to intercept the communications of the person named in it.
      """
    Then "no-compelled-decryption" for the bill is contradicted by s 5
