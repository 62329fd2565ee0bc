Feature: Security is no ground to punish mere speech

  Scenario: nothing about security
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: information prejudicial to unity and security
    Given the bill
      """
      27. Prejudicial publications
      (1) A person who publishes by means of a computer system any information that is prejudicial to national security, national unity or the economy commits an offence and is liable to imprisonment for ten years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted by s 27(1)

  Scenario: glorifying and sympathising
    Given the bill
      """
      Article 26
      Shall be punished by imprisonment of not less than ten years whoever publishes information on a website to promote the ideas of a terrorist group or to glorify it.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted by art 26

  Scenario: calls for unlicensed assemblies
    Given the bill
      """
      Article 32
      Shall be punished by imprisonment whoever uses an information network to plan, organise, promote or call for demonstrations or marches without a licence, or to disturb public order.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted by art 32

  Scenario: enmity and deterioration of law and order
    Given the bill
      """
      31. Law and order
      (1) If any person intentionally publishes or transmits on a website anything that destroys communal harmony or creates unrest or disorder, or deteriorates or threatens to deteriorate law and order, it shall be an offence.
      (2) The penalty is imprisonment for a term not exceeding seven years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted by s 31(1)

  Scenario: sedition and disaffection
    Given the bill
      """
      9. Sedition
      (1) Whoever uses a social network to excite disaffection against the Government commits an offence and shall be liable to imprisonment for three years.
      (2) A publication has a seditious intention where it brings the Government into hatred.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted

  Scenario: rumours that shake the economy
    Given the bill
      """
      Article 52
      Is punished by imprisonment whoever spreads through the internet data which may harm the national economy or weaken public confidence in the institutions of the State.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted by art 52

  Scenario: cyber-terrorism that needs no violence
    Given the bill
      """
      10. Cyber terrorism
      Whoever commits or threatens to commit any of the offences under section 6, where the commission or threat is with the intent to coerce, intimidate or create a sense of fear, panic or insecurity in the Government or the public, shall be punished with imprisonment of up to fourteen years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is partly by s 10

  Scenario: the unity, integrity and sovereignty of the country
    Given the bill
      """
      66F. Cyber terrorism
      (1) Whoever, with intent to threaten the unity, integrity, security or sovereignty of the country, denies access to any person authorised to use a computer resource commits the offence of cyber terrorism and shall be punishable with imprisonment for life.
      """
    Then "no-overbroad-security-speech-offences" for the bill is partly by s 66F(1)

  Scenario: bare access to a critical system
    Given the bill
      """
      40. Critical information infrastructure
      (1) A person who without authorisation secures access to a computer system designated as critical information infrastructure commits an offence and is liable to imprisonment for fifteen years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is partly by s 40(1)

  Scenario: terrorist violence that is meant and near
    Given the bill
      """
      12. Terrorism by computer
      (1) A person who interferes with a computer system with intent to cause death or serious bodily injury, or the destruction of an essential service, in order to intimidate a population, and thereby endangers life, commits an offence and is liable to imprisonment for life.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: public provocation with intent and danger
    Given the bill
      """
      Article 5
      Public provocation
      Whoever distributes a message to the public with the intent to incite the commission of a terrorist offence that causes death, where such conduct causes a danger that such an offence may be committed, is punished by imprisonment of up to five years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: provocation with intent alone
    Given the bill
      """
      Article 5
      Public provocation
      Whoever distributes a message to the public with the intent to incite the commission of a terrorist offence is punished by imprisonment of up to five years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is partly by art 5

  Scenario: serious damage to a critical system
    Given the bill
      """
      9. Aggravation
      (1) Where an offence under section 5 is committed against critical infrastructure and causes serious disruption of its service, the offender is liable to imprisonment for five years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: hindering a system on which public order depends
    Given the bill
      """
      6. System interference
      (1) A person who, by transmitting or inputting computer data, seriously hinders the functioning of a computer system of the emergency services commits an offence and is liable to imprisonment for five years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: an officer who gives away an inquiry
    Given the bill
      """
      33. Confidentiality
      (1) An officer who discloses the existence of a warrant issued in a matter of national security commits an offence and is liable to a fine.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: the duty to report attacks on critical systems
    Given the bill
      """
      21. Reports
      (1) An owner of critical information infrastructure who fails to report an incident within 24 hours commits an offence and is liable to a fine.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: security as a ground of interception
    Given the bill
      """
      30. Interception
      (1) A judge may issue a warrant to intercept communications in the interests of national security.
      31. Access
      (1) A person who intentionally and without right enters a computer commits an offence and is liable to imprisonment for two years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: a definition that hides the security of the State
    Given the bill
      """
      2. Interpretation
      In this Act, "prohibited content" means content that is contrary to national security or public order.
      16. Prohibited content
      (1) A person who intentionally makes prohibited content available to others commits an offence and is liable to a fine.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted

  Scenario: money for terrorists
    Given the bill
      """
      15. Financing of terrorism
      (1) A person who by computer collects or makes available funds, knowing that they will be used by a terrorist group, commits an offence and is liable to imprisonment for ten years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: propaganda against the State
    Given the bill
      """
      Article 8. Whoever uses cyberspace to conduct propaganda against the State or to divide the great national unity shall be punished by imprisonment.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted

  Scenario: the morale of the armed forces
    Given the bill
      """
      44. Any person who spreads on social media content which lowers the morale of the armed forces or the police commits an offence punishable with two years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted

  Scenario: systems of a dam put out of action in order to kill
    Given the bill
      """
      16. Terrorist attack on systems
      Whoever puts out of action a system of a hospital, a dam or an air traffic service, meaning thereby to kill or gravely injure people in order to intimidate the population, is punished by imprisonment for life.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: cyber-terrorism that only aims at decisions of the Government
    Given the bill
      """
      17. Whoever disturbs a computer system with the aim of influencing the decisions of the Government commits cyber-terrorism and is liable to imprisonment of twenty years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is partly

  Scenario: operators of essential services who manage risks
    Given the bill
      """
      19. The operator of an essential service shall take appropriate measures to manage risks to the security of its systems. An operator that does not commits an offence and is liable to a fine.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  @blind
  Scenario: Terrorist attack on systems needs intended death and terror
    Given the bill
      """
      18. Cyber-terrorism
      A person commits an offence who interferes with a computer system that controls the supply of water, power or medical care, intending thereby to kill or seriously injure persons in order to intimidate the population, and thereby causes a serious risk to the lives of persons. The expression of an opinion, advocacy, protest or strike is not an offence under this section.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  @blind
  Scenario: Ordinary computer offences with no security crime
    Given the bill
      """
      Article 3. Whoever intentionally and without right enters an information system by breaking its security measures shall be punished with prison of six months to two years.

      Article 4. Whoever intentionally and without right destroys data of another, causing serious damage, shall be punished with prison of one to three years.

      Article 5. Whoever, with intent to defraud, alters data and thereby obtains an undue economic benefit shall be punished with prison of one to four years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  @blind
  Scenario: Attack on systems to sway the government without violence
    Given the bill
      """
      27. A person who intentionally and without right seriously disrupts the operation of a critical information infrastructure with the intention of influencing the Government in the making of a decision commits the offence of cyber-terrorism and is liable to imprisonment for fifteen years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is partly

  @blind
  Scenario: Praise of disloyalty online is a crime
    Given the bill
      """
      9. Glorification.— Whoever prepares or disseminates information, through any information system, with the intent to praise or show approval of a person accused of an offence relating to terrorism, or to excite disloyalty towards the State, shall be punished with imprisonment for a term which may extend to seven years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted

  @blind
  Scenario: Information harmful to the economy or national unity may not be published
    Given the bill
      """
      Article 24
      Whoever establishes, manages or supervises a website or publishes thereon any information, news or cartoon the effect of which is to harm the financial standing, the economic security or the national unity of the State shall be punished by temporary imprisonment and a fine not exceeding one million.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted

  @blind
  Scenario: A narrow terror clause is stretched to those who share undermining material
    Given the bill
      """
      16. Cyber-terrorism
      (1) A person who interferes with a computer system intending to cause death or serious injury in order to intimidate the public commits cyber-terrorism.
      (2) A person who posts, shares or keeps online any material that weakens public confidence in the security forces or encourages disaffection shall be deemed to commit cyber-terrorism, whether or not violence was intended or resulted.
      (3) The penalty is imprisonment for twenty years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted

  @blind
  Scenario: National security is named only in the response team's advisory role
    Given the bill
      """
      5. Computer incident response team
      (1) The team shall warn operators of incidents and advise the Government on technical threats to national security and economic stability.
      (2) The team has no power to investigate offences or to inspect content.

      6. Illegal access
      A person who intentionally and without right gains access to a computer system by breaking a security measure commits an offence and is liable to a fine or to imprisonment for one year.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met

  Scenario: praise is terrorism although no violence was meant
    Given the bill
      """
      9. Cyber terrorism
      Any person who shares content that praises an extremist organisation commits cyber terrorism. It is immaterial that no violence was intended. The punishment is fifteen years in prison.
      """
    Then "no-overbroad-security-speech-offences" for the bill is contradicted

  Scenario: whatever the target was, death was meant and is likely
    Given the bill
      """
      9. Terrorism
      (1) Whoever interferes with a computer system, intending to cause death or serious injury in order to intimidate a population, and thereby causes death or is likely to cause it, commits cyber-terrorism, irrespective of whether the intended target was a public body, and is liable to imprisonment for twenty years.
      """
    Then "no-overbroad-security-speech-offences" for the bill is met
