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

  @blind
  Scenario: Counsel, disclosure, testing, open court and bail are all kept
    Given the bill
      """
      48. Rights of the accused
      (1) A person charged under this Act is presumed innocent, is entitled to counsel of choice, and shall be tried in public by the ordinary courts.
      (2) The prosecution shall disclose to the accused in good time the electronic evidence, where it came from, how and with what tool it was obtained, and any record bearing on its reliability.
      (3) The accused may have the evidence examined by an independent expert and may question those who collected it.
      (4) Every offence under this Act is bailable.
      """
    Then "fair-trial-rights" for the bill is met

  @blind
  Scenario: Code guarantees full knowledge of how digital proof was gathered
    Given the bill
      """
      Article 60
      Persons prosecuted on the basis of this Law are presumed innocent and enjoy the assistance of a lawyer from the first act of questioning.
      They obtain access to the whole of the digital elements of proof, to their origin and to the technical process by which they were collected, and may request a counter-examination by an expert of their choosing.
      The ordinary criminal court has sole jurisdiction. Hearings are public. Liberty pending trial is the rule.
      No provision of this Law may be understood as restricting these rights.
      """
    Then "fair-trial-rights" for the bill is met

  @blind
  Scenario: Disclosure of method is owed unless a court upholds secrecy in the public interest
    Given the bill
      """
      37. Disclosure
      (1) The prosecutor shall disclose to the accused the electronic evidence on which the prosecutor relies and the method by which it was obtained.
      (2) The prosecutor may apply to the court to withhold the method on the ground that its disclosure would harm an important public interest, and the court may so order where satisfied that it would.
      """
    Then "fair-trial-rights" for the bill is partly

  @blind
  Scenario: The investigator's certificate ends all argument
    Given the bill
      """
      29. Certificates
      (1) A certificate under the hand of an authorised officer stating that data was obtained from a computer used by the accused, and the manner of obtaining it, shall be final and conclusive of the matters stated.
      (2) The officer shall not be required to attend for cross-examination, nor to reveal the method used.
      """
    Then "fair-trial-rights" for the bill is contradicted

  @blind
  Scenario: Soldiers judge behind closed doors and bail is excluded
    Given the bill
      """
      Article 57
      Crimes under this Decree-Law fall within the competence of the Military Court. Its sittings shall be secret. The release on bail of the accused, before judgment, shall not be permitted in any circumstances.

      Article 58
      The lawyer of the accused may be prevented by the President of the Military Court from consulting the electronic evidence.
      """
    Then "fair-trial-rights" for the bill is contradicted

  @blind
  Scenario: The preamble honours fair trial and the sections are silent
    Given the bill
      """
      WHEREAS every accused person ought to enjoy a fair and public hearing with the aid of counsel:

      BE IT ENACTED as follows—

      3. Illegal access
      A person who intentionally and without right accesses a computer system commits an offence and is liable on conviction to imprisonment for two years.

      4. Illegal interception
      A person who intentionally and without right intercepts a private transmission of data commits an offence and is liable on conviction to imprisonment for two years.
      """
    Then "fair-trial-rights" for the bill is missing

  @blind
  Scenario: Counsel is granted before a secret special chamber that refuses bail
    Given the bill
      """
      52. Trial of cyber offences
      (1) A person accused of an offence under this Act may be represented by an advocate and shall receive a copy of the charge.
      (2) Notwithstanding any other law, every such offence shall be non-bailable and shall be tried by a Special Tribunal whose members the Minister appoints and may remove at pleasure.
      (3) The Special Tribunal shall sit in camera and may act on evidence not shown to the accused or to the advocate.
      """
    Then "fair-trial-rights" for the bill is contradicted

  Scenario: disclosure before a court of security in secret
    Given the bill
      """
      29. Court
      (1) The defence shall receive the method by which the evidence was obtained and may have it examined by its own expert.
      (2) Offences under this Act are tried in camera by a security court.
      """
    Then "fair-trial-rights" for the bill is contradicted

  Scenario: investigators see the evidence, not the accused
    Given the bill
      """
      29. Trial
      Persons prosecuted under this Law are brought to the capital. Investigators draw up the file. They obtain access to the evidence of the service and its origin, and may request an examination by an expert of their choosing.
      """
    Then "fair-trial-rights" for the bill is missing
