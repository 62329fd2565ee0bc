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
