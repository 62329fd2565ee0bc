Feature: The trial is fair and the evidence can be tested

  Scenario: the source and the method are disclosed and may be tested
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      40. Electronic evidence
      (1) The accused is entitled to disclosure of the source, the integrity and the method of acquisition of electronic evidence.
      (2) The accused may have the evidence examined by an expert of his own and may challenge it in court.
      """
    Then "fair-trial-rights" for the bill is met

  Scenario: nothing limits the right to disclosure
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      40. Evidence
      (1) Nothing in this Act limits the right of the accused to disclosure of the source, integrity and method of acquisition of electronic evidence, or to cross-examine the expert who obtained the data.
      """
    Then "fair-trial-rights" for the bill is met by s 40(1)

  Scenario: disclosure without what the public interest keeps back
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      40. Evidence
      (1) The prosecutor shall disclose to the accused the method by which electronic evidence was acquired, except where a court finds that disclosure is not in the public interest.
      (2) The accused may challenge the evidence.
      """
    Then "fair-trial-rights" for the bill is partly

  Scenario: the certificate of the investigator is conclusive
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      41. Certificates
      (1) A certificate of the investigator as to how data were obtained is conclusive proof of the facts stated in it.
      """
    Then "fair-trial-rights" for the bill is contradicted by s 41(1)

  Scenario: offences without bail
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      42. Bail
      (1) Notwithstanding any other law, an offence under this Act is non-bailable.
      """
    Then "fair-trial-rights" for the bill is contradicted by s 42(1)

  Scenario: a special tribunal in camera
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      43. Courts
      (1) The President shall establish a special tribunal for the trial of offences under this Act.
      (2) The trial shall be held in camera.
      """
    Then "fair-trial-rights" for the bill is contradicted by s 43(1)

  Scenario: applications for warrants are heard in private
    Given the bill
      """
      20. Search
      (1) A magistrate may issue a warrant to search premises and seize a computer where there are reasonable grounds to suspect an offence.
      44. Hearing
      (1) An application for a warrant shall be heard ex parte and in camera.
      45. Offences
      (1) A person who obstructs the execution of a warrant commits an offence and is liable to a fine.
      """
    Then "fair-trial-rights" for the bill is missing

  Scenario: a fair trial in general words
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      45. Trial
      (1) Every person charged with an offence under this Act has the right to a fair and public hearing and to be assisted by counsel.
      """
    Then "fair-trial-rights" for the bill is partly by s 45(1)

  Scenario: trial according to the Code
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      46. Trial
      (1) Offences under this Act shall be tried in accordance with the Criminal Procedure Code.
      """
    Then "fair-trial-rights" for the bill is deferred by s 46(1)

  Scenario: the bill is silent on trial
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      """
    Then "fair-trial-rights" for the bill is missing

  Scenario: a certificate against which evidence may be given
    Given the bill
      """
      4. Unlawful access
      (1) A person who intentionally and without right enters a computer system commits an offence and is liable to imprisonment for two years.
      47. Certificates
      (1) A certificate of an analyst is evidence of the facts stated in it unless the contrary is shown.
      """
    Then "fair-trial-rights" for the bill is missing

  Scenario: a State Security Court
    Given the bill
      """
      50. Offences under this Act are tried by the State Security Court. A person who accesses a system without right commits an offence.
      """
    Then "fair-trial-rights" for the bill is contradicted

  Scenario: an image and a description of tools for an expert of their choice
    Given the bill
      """
      51. The accused, and counsel, receive before the trial a forensic image of the data relied on and a description of the tools and methods with which they were obtained, and may have both examined by an expert of their choice. A person who accesses a system without right commits an offence.
      """
    Then "fair-trial-rights" for the bill is met
