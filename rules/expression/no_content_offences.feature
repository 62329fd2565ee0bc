Feature: The law adds no crimes of content

  Scenario: only the offences against systems and data
    Given the bill
      """
      5. Damage to data
      (1) A person who intentionally and without right deletes the computer data of another commits an offence and is liable to imprisonment for two years.
      """
    Then "no-content-offences" for the bill is met

  Scenario: obscene material in the words of an old statute
    Given the bill
      """
      67. Obscene material in electronic form
      Whoever publishes or transmits in the electronic form any material which is lascivious or appeals to the prurient interest shall be punished on first conviction with imprisonment for a term which may extend to three years.
      """
    Then "no-content-offences" for the bill is contradicted by s 67

  Scenario: public morals
    Given the bill
      """
      Article 17
      Shall be punished by imprisonment and a fine whoever establishes, manages or operates a website, or transmits, sends, publishes or promotes through an information network, anything prejudicial to public morals.
      """
    Then "no-content-offences" for the bill is contradicted by art 17

  Scenario: sanctities and religions
    Given the bill
      """
      Article 35
      Any person who commits one of the following acts through an information network shall be punished by imprisonment:
      (1) insult to any of the sacred things or rites of a recognised religion;
      (2) cursing any of the recognised divine religions.
      """
    Then "no-content-offences" for the bill is contradicted

  Scenario: religious sentiments
    Given the bill
      """
      28. Religious values or sentiments
      (1) If any person, with the intention of hurting religious values or sentiments, publishes or broadcasts by means of a website anything which hurts religious sentiments, it shall be an offence.
      (2) The penalty is imprisonment for a term not exceeding five years.
      """
    Then "no-content-offences" for the bill is contradicted by s 28(1)

  Scenario: the reputation of the State
    Given the bill
      """
      Article 29
      Shall be punished with temporary imprisonment whoever publishes information, news or pictures on a website with intent to ridicule or damage the reputation, prestige or status of the State or any of its institutions, its president or its flag.
      """
    Then "no-content-offences" for the bill is contradicted by art 29

  Scenario: hate speech without intent
    Given the bill
      """
      17. Racist material
      (1) A person shall not, through a computer system, distribute or make available racist or xenophobic material.
      (2) A person who contravenes subsection (1) commits an offence and is liable to imprisonment for a year.
      """
    Then "no-content-offences" for the bill is contradicted by s 17(1)

  Scenario: denial of genocide
    Given the bill
      """
      19. Denial
      (1) Any person who publishes, through a computer system, material that denies, minimises or justifies acts amounting to genocide commits an offence and is liable to imprisonment for three years.
      """
    Then "no-content-offences" for the bill is contradicted by s 19(1)

  Scenario: hatred with intent and incitement, but no nearness of violence
    Given the bill
      """
      18. Incitement to hatred
      (1) A person who, with intent to incite hostility against a group of persons defined by race or religion, publishes a message on a computer network commits an offence and is liable to imprisonment for two years.
      """
    Then "no-content-offences" for the bill is partly by s 18(1)

  Scenario: incitement to violence that is meant and likely
    Given the bill
      """
      18. Incitement to violence
      (1) A person who publishes a message with intent to incite racial hatred against a group, and thereby intentionally provokes imminent violence against its members which is likely to follow at once, commits an offence and is liable to imprisonment for five years.
      """
    Then "no-content-offences" for the bill is met

  Scenario: crimes of other laws, one degree higher
    Given the bill
      """
      6. Other crimes
      All crimes defined in and penalised by the Penal Code, if committed by, through and with the use of information and communications technologies, shall be covered by this Act and the penalty is one degree higher.
      7. Access
      A person who intentionally enters a computer without right is liable to imprisonment for two years.
      """
    Then "no-content-offences" for the bill is partly by s 6

  Scenario: material that shows the abuse of children
    Given the bill
      """
      13. Child sexual abuse material
      (1) A person who intentionally and without right publishes, offers or possesses pornographic material that depicts a child engaged in sexually explicit conduct commits an offence and is liable to imprisonment for ten years.
      """
    Then "no-content-offences" for the bill is met

  Scenario: an intimate image without consent
    Given the bill
      """
      14. Intimate images
      (1) A person who shares a sexually explicit image of another person without that person's consent commits an offence and is liable to imprisonment for three years.
      """
    Then "no-content-offences" for the bill is met

  Scenario: misuse of social media
    Given the bill
      """
      22. Social media
      (1) Any person who misuses a social media platform commits an offence and is liable to a fine of ten thousand penalty units.
      """
    Then "no-content-offences" for the bill is contradicted by s 22(1)

  Scenario: immoral content in a licence offence
    Given the bill
      """
      41. Content of services
      (1) No licensee or user shall upload content that promotes homosexuality or is contrary to national values.
      (2) Whoever contravenes this section is liable to imprisonment for one year.
      """
    Then "no-content-offences" for the bill is contradicted by s 41(1)

  Scenario: the bill saves speech on religion and morals
    Given the bill
      """
      4. Access
      (1) A person who intentionally and without right enters a computer commits an offence and is liable to imprisonment for two years.
      5. Saving
      (1) Nothing in this Act makes it an offence to publish matter that offends religious feelings or public morals.
      """
    Then "no-content-offences" for the bill is met

  Scenario: blocking on grounds of morals is no offence
    Given the bill
      """
      40. Orders
      (1) A court may order a provider to block a specified page.
      (2) The court shall not make an order only because content is contrary to public morals.
      41. Access
      (1) A person who intentionally and without right enters a computer commits an offence and is liable to imprisonment for two years.
      """
    Then "no-content-offences" for the bill is met

  Scenario: prohibited content that a definition fills with morals
    Given the bill
      """
      2. Interpretation
      In this Act, "prohibited content" means content that is indecent, obscene or repugnant to good morals.
      16. Prohibited content
      (1) A person who intentionally makes prohibited content available to others through a computer system commits an offence.
      """
    Then "no-content-offences" for the bill is contradicted

  Scenario: prohibited content that a definition fills with stolen passwords
    Given the bill
      """
      2. Interpretation
      In this Act, "prohibited content" means a password that was obtained by unlawful access to the computer system of another.
      16. Prohibited content
      (1) A person who intentionally makes prohibited content available to others through a computer system commits an offence.
      """
    Then "no-content-offences" for the bill is met

  Scenario: cards and cheques
    Given the bill
      """
      12. Fraud with payment cards
      (1) A person who uses the payment card details of another to obtain goods of value, knowing of the fraud, commits an offence and is liable to imprisonment for three years.
      """
    Then "no-content-offences" for the bill is met

  Scenario: images contrary to good morals, in translation
    Given the bill
      """
      Article 20
      Whoever, by means of a digital communication service, produces, distributes or puts at the disposal of others writings or images contrary to good morals is punished by imprisonment of one to five years and a fine.
      """
    Then "no-content-offences" for the bill is contradicted by art 20

  Scenario: a threat because of race
    Given the bill
      """
      Article 22
      A threat to commit a crime against a person, made through a computer system because that person belongs to a group that is marked by race or religion, is punished by imprisonment of one to five years.
      """
    Then "no-content-offences" for the bill is met

  Scenario: words likely to stir up ethnic hatred
    Given the bill
      """
      24. Hate speech
      A person who uses words, a recording or a computer system to spread ethnic hatred, or which is likely to stir up ethnic hatred, commits an offence.
      """
    Then "no-content-offences" for the bill is contradicted

  Scenario: data that insult the King
    Given the bill
      """
      Section 14. Whoever imports to a computer system data that defame, insult or threaten the King, the Queen or the Heir-apparent shall be liable to imprisonment of three to fifteen years.
      """
    Then "no-content-offences" for the bill is contradicted

  Scenario: hatred as an aggravating circumstance
    Given the bill
      """
      4. Access
      A person who without right accesses a computer commits an offence.
      5. Aggravation
      Where the offence is committed out of hatred for the race or religion of the victim, the court shall treat that as an aggravating circumstance.
      """
    Then "no-content-offences" for the bill is met

  Scenario: messages in bulk
    Given the bill
      """
      18. Spam
      Whoever sends unsolicited commercial messages in bulk after the addressee has objected commits an offence.
      """
    Then "no-content-offences" for the bill is met

  Scenario: mockery of the Head of State
    Given the bill
      """
      11. A person who mocks the Head of State or members of the ruling family in a message, image or video commits an offence.
      """
    Then "no-content-offences" for the bill is contradicted

  Scenario: powers that reach offences by means of a computer
    Given the bill
      """
      14. Scope of powers
      The powers of this Part apply to offences under this Act, to other offences committed by means of a computer system, and to the collection of evidence in electronic form of any offence. Whoever obstructs them is liable to a fine.
      """
    Then "no-content-offences" for the bill is met

  Scenario: abuse of a child, and art that shows no real child
    Given the bill
      """
      13. Use of a child in sexual material
      (1) A person who without right makes or distributes material showing the sexual abuse of a child is guilty of an offence.
      (2) "Material" excludes works of genuine artistic value that show no real child.
      """
    Then "no-content-offences" for the bill is met

  @blind
  Scenario: Short bill on break-ins and interception makes no speech a crime
    Given the bill
      """
      3. Access
      A person who intentionally and without right gains access to a computer system by overcoming a security measure commits an offence and is liable to imprisonment for up to two years.

      4. Interception
      A person who intentionally and without right captures a non-public transmission of data commits an offence and is liable to imprisonment for up to two years.

      5. Fraud
      A person who, intending a dishonest gain, causes another to lose property by altering data commits an offence and is liable to imprisonment for up to three years.
      """
    Then "no-content-offences" for the bill is met

  @blind
  Scenario: Incitement needs intended, likely and immediate violence
    Given the bill
      """
      11. Incitement to imminent violence
      (1) A person commits an offence who, by means of a computer system, calls on others to use violence against a person or a group, if—
      (a) the person intends that violence against them be used immediately; and
      (b) having regard to the content and context of the call, the speaker's position and the size of the audience, immediate violence is likely to follow.
      (2) No other publication of words, images or sound is an offence under this Act.
      """
    Then "no-content-offences" for the bill is met

  @blind
  Scenario: Incitement to hatred is intentional and hostility is left open
    Given the bill
      """
      29. Incitement
      (1) A person who, with intent to incite hostility or discrimination against a group defined by race, ethnic origin or religion, publishes by means of a computer system material that incites such hostility or discrimination commits an offence.
      (2) It is not an offence to publish material as part of a fair report or a genuine discussion of a matter of public concern.
      """
    Then "no-content-offences" for the bill is partly

  @blind
  Scenario: Material against public decency and national values is punished
    Given the bill
      """
      Article 6
      Whosoever produces, prepares, sends or stores through the information network anything that offends public order, religious values, good morals or the sanctity of private life shall be punished with imprisonment for a period not exceeding five years and a fine not exceeding three million.
      """
    Then "no-content-offences" for the bill is contradicted

  @blind
  Scenario: Offending the head of State online is a crime
    Given the bill
      """
      Art. 28. — Any person who, by way of an electronic communication, makes remarks or circulates pictures that offend the person of the President of the Republic, a foreign head of State or the institutions of the Nation shall be punished by imprisonment of six months to three years and a fine of 100 000 to 1 000 000 francs.
      """
    Then "no-content-offences" for the bill is contradicted

  @blind
  Scenario: Sexual images of children and private images of adults are the only images caught
    Given the bill
      """
      14. Child sexual abuse material
      A person who, intentionally and without right, offers, distributes or possesses a visual depiction of a real child engaged in sexual activity commits an offence.

      15. Solicitation of a child
      An adult who, through a computer system, intentionally arranges to meet a child under the age of consent in order to commit a sexual offence against the child commits an offence.

      16. Private images
      A person who intentionally distributes an intimate image of an adult, made in private, without that adult's consent commits an offence.
      """
    Then "no-content-offences" for the bill is met

  @blind
  Scenario: A duty of subscribers hides a crime of improper content
    Given the bill
      """
      37. Obligations of subscribers
      (1) A subscriber shall keep the access code of the service safe and shall report its loss.
      (2) A subscriber shall pay charges when due.
      (3) A subscriber shall not use the service to transmit or display matter that is indecent, contrary to the national culture or disrespectful of a religion.
      (4) A subscriber who contravenes subsection (1) or (3) commits an offence and is liable to a fine not exceeding T5,000 or to imprisonment not exceeding two years.
      """
    Then "no-content-offences" for the bill is contradicted

  Scenario: incitement to hatred regardless of intent
    Given the bill
      """
      9. Hate
      (1) Whoever incites hatred against a religion, regardless of intent, is liable to imprisonment for two years.
      """
    Then "no-content-offences" for the bill is contradicted
