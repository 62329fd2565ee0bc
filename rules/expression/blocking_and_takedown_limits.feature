Feature: Blocking needs a court and is limited to unlawful content

  Scenario: a court, a named page, notice, an appeal and an end
    Given the bill
      """
      40. Removal by order of the court
      (1) The High Court may, on application, order a provider to remove or block access to a specified page which the court finds to be unlawful.
      (2) Before it makes an order the court shall give notice to the author and the provider, who may be heard.
      (3) The order states its reasons and expires after ninety days unless the court renews it.
      (4) The author, the provider or any user may appeal against the order to the Court of Appeal.
      (5) No order may suspend an internet service or shut down a network.
      """
    Then "blocking-and-takedown-limits" for the bill is met

  Scenario: the Authority directs in the public interest
    Given the bill
      """
      40. Blocking
      (1) The Authority may direct a service provider to block any website or to suspend services where it considers it necessary in the public interest.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted by s 40(1)

  Scenario: the Minister may suspend the internet
    Given the bill
      """
      41. Emergencies
      (1) The Minister may, on the occurrence of a public emergency, order the suspension of internet services in any area of the country.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted by s 41(1)

  Scenario: the Central Government directs any agency to block
    Given the bill
      """
      69A. Blocking for public access
      (1) Where the Central Government is satisfied that it is necessary or expedient so to do in the interest of sovereignty, public order or friendly relations with foreign States, it may by order, for reasons to be recorded in writing, direct any agency or intermediary to block for access by the public any information hosted in any computer resource.
      (2) An intermediary who fails to comply with the direction shall be punished with imprisonment for seven years.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted by s 69A(1)

  Scenario: a regulator asked by an agency
    Given the bill
      """
      8. Removal
      (1) The Director General may, where any data published through digital media threatens digital security, request the Commission to remove or block such data.
      (2) On receipt of a request the Commission shall, under intimation to the Government, instantly remove or block the data from the website.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted

  Scenario: one hour after a notice of the police
    Given the bill
      """
      42. Take-down
      (1) A provider shall remove content from its online platform within one hour of receiving a notice from a police officer.
      (2) A provider that fails to remove the content commits an offence and is liable to imprisonment for two years.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted

  Scenario: anybody's notice is enough
    Given the bill
      """
      45. Take-down notification
      (1) A person may, through a take-down notification, notify the service provider of any unlawful material on a website.
      (2) A service provider who fails to act on the take-down notification shall be liable as a person who published the material.
      (3) A competent authority may take down the web page or order the service provider to do so.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted

  Scenario: a court, ex parte and without an end
    Given the bill
      """
      43. Orders
      (1) A judge may, on the ex parte application of a police officer, order a service provider to block access to a website.
      """
    Then "blocking-and-takedown-limits" for the bill is partly by s 43(1)

  Scenario: the Minister in haste, the court in two days
    Given the bill
      """
      44. Interim orders
      (1) In a case of urgency the Minister may order a provider to block access to a specified page that incites violence.
      (2) The order lapses unless it is confirmed by the High Court within 48 hours.
      (3) The author of the page is notified and may ask the Court to discharge the order.
      """
    Then "blocking-and-takedown-limits" for the bill is partly

  Scenario: a court on grounds that the Authority may add to
    Given the bill
      """
      87. Blocking of illegal content
      (1) The Authority may, on the order of a court, require a service provider to block or take down illegal content.
      (2) The grounds for blocking include the protection of children, public safety, and any other ground that the Authority may determine.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted

  Scenario: the investigating judge may close a site for good
    Given the bill
      """
      Article 30
      The investigating judge may order the closing of the website through which the offence was committed, or the blocking of access to it.
      """
    Then "blocking-and-takedown-limits" for the bill is partly by art 30

  Scenario: a court that may shut a network
    Given the bill
      """
      46. Networks
      (1) The High Court may order the suspension of mobile data services in a district for seven days.
      (2) The provider and any user may appeal against the order.
      """
    Then "blocking-and-takedown-limits" for the bill is partly

  Scenario: a direction that is enough, with an appeal to the Minister
    Given the bill
      """
      47. Directions
      (1) The Commission may direct the removal of harmful content from any online platform.
      (2) A person aggrieved may appeal to the Minister within fourteen days.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted by s 47(1)

  Scenario: no court order is needed
    Given the bill
      """
      48. Directions
      (1) The Authority may, and no order of a court is required, direct a provider to block access to a website.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted by s 48(1)

  Scenario: a hosting provider that is not liable
    Given the bill
      """
      50. Hosting
      (1) A hosting provider is not liable for information stored at the request of a user.
      """
    Then "blocking-and-takedown-limits" for the bill does not apply
    And the bill does not grant blocking

  Scenario: a site that runs counter to the interests of society
    Given the bill
      """
      40. The Department may require access providers to make a site unreachable within six hours where the site runs counter to the interests of society. Access providers that do not comply pay a fine.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted

  @blind
  Scenario: A court removes named pages after hearing the publisher and no network may be cut
    Given the bill
      """
      28. Removal orders
      (1) The High Court may, on application and after giving notice to the publisher and hearing the publisher if he or she wishes to be heard, order a provider to remove the material at a web address stated in the order, if the Court finds that publishing it is an offence under section 14 or 16.
      (2) The order lapses after six months unless the Court renews it, goes no further than is necessary and proportionate, and shall be published with reasons.
      (3) The publisher, the provider or a user affected may appeal.
      (4) No order under this or any other Act may suspend, slow or shut down a network or service.
      """
    Then "blocking-and-takedown-limits" for the bill is met

  @blind
  Scenario: Code article lets only the judge withdraw identified items with appeal
    Given the bill
      """
      Article 41
      The withdrawal of a content identified by its exact address may be ordered only by the judge, by a reasoned decision made public, where its unlawful character has been established following adversarial debate to which the author and the host have been summoned.
      The measure is limited to that content and to a period of three months, which the judge may renew after a fresh hearing. The author, the host and any user concerned may lodge an appeal.
      The interruption of access to the network, the blocking of a whole service and the suspension of an account are prohibited.
      """
    Then "blocking-and-takedown-limits" for the bill is met

  @blind
  Scenario: A judge may block without hearing anyone and with no end date
    Given the bill
      """
      35. (1) A police officer may apply to a Magistrate, without notice to any person, for an order that a service provider disable access to specified material.
      (2) The Magistrate may make the order if satisfied that the publication of the specified material constitutes an offence under section 21.
      (3) The order remains in force indefinitely.
      """
    Then "blocking-and-takedown-limits" for the bill is partly

  @blind
  Scenario: An urgent order of the minister falls unless a judge confirms it in two days
    Given the bill
      """
      18. Urgent removal
      (1) In a case of urgency the Minister may order a host to remove a specified item the publication of which is an offence under section 9.
      (2) The Minister shall lay the order before a judge within forty-eight hours, and the order ceases to have effect unless within that period the judge, having heard the publisher where possible, confirms it.
      (3) The publisher may appeal from the decision of the judge.
      """
    Then "blocking-and-takedown-limits" for the bill is partly

  @blind
  Scenario: The regulator blocks sites and halts services when it sees fit
    Given the bill
      """
      44. Power to issue directions.— Where the Authority considers it expedient in the interest of public order or the integrity of the country, it may direct any provider to remove, or to block access to, any information or website, or to suspend any service in any area, and the provider shall comply forthwith. A provider who fails to comply shall be punished with imprisonment which may extend to three years.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted

  @blind
  Scenario: Court orders for police sit beside the regulator's free hand in an emergency
    Given the bill
      """
      20. Blocking by court order
      (1) A court may, after hearing the publisher, order that a specified page be removed for up to three months.
      (2) An appeal lies against the order.

      21. Exceptional circumstances
      Notwithstanding section 20, where the Commissioner believes that calm so requires, the Commissioner may, without an order of the court, instruct operators to close any platform or to cut access to the internet for as long as the Commissioner thinks proper.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted

  @blind
  Scenario: Blocks of addresses and a write-blocker involve no content at all
    Given the bill
      """
      10. Register of addresses
      The Registrar shall keep a register of each block of internet addresses allotted to an operator.

      11. Handling of seized storage
      (1) A technician who copies a seized disk shall attach a write-blocking device in order that nothing on the original is changed.
      (2) The technician shall record the serial number of the device.
      """
    Then "blocking-and-takedown-limits" for the bill does not apply

  Scenario: a director finds that publishing is an offence
    Given the bill
      """
      20. Withdrawal
      The Director may order a host to withdraw a publication, if he finds that publishing it is an offence under section 5. The host may appeal to the High Court.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted

  Scenario: a block of numbers and a write blocker
    Given the bill
      """
      10. Numbers
      The Authority may withdraw a block of telephone numbers from an operator that does not use it.
      11. Write blockers
      The examiner shall use a write blocker to block changes to the original.
      """
    Then "blocking-and-takedown-limits" for the bill does not apply

  Scenario: a file is taken offline by a court alone
    Given the bill
      """
      28. Orders
      (1) Only a court may order that a file be taken offline. The decision names the file by its URL, and lasts no longer than ninety days.
      (2) The uploader is summoned to the hearing, and may lodge an appeal within thirty days.
      (3) The suspension of networks or of services is prohibited.
      """
    Then "blocking-and-takedown-limits" for the bill is met

  Scenario: named material, and no appeal
    Given the bill
      """
      28. Removal orders
      (1) The High Court may, after hearing the publisher, order a provider to remove the material at a web address stated in the order.
      (2) The order lapses after six months unless the Court renews it.
      (3) No appeal lies against the order.
      """
    Then "blocking-and-takedown-limits" for the bill is partly

  Scenario: a court only hears the appeal from the authority
    Given the bill
      """
      Article 20
      The Authority may by a reasoned decision require a provider to remove content at a specified address for ninety days. It hears the author. The author may appeal to the administrative court against the decision.
      """
    Then "blocking-and-takedown-limits" for the bill is contradicted

  Scenario: the authority acts with the authorisation of the court
    Given the bill
      """
      Article 20
      The Authority may, with the authorisation of the court, order the blocking of a website. The person affected may appeal to the court of appeal.
      """
    Then "blocking-and-takedown-limits" for the bill is partly
