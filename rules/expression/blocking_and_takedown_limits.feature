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
