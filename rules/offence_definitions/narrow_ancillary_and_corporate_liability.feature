Feature: Others are liable only for what they knew and meant

  Scenario: a leading person, for its benefit
    Given the bill
      """
      12. Companies
      A body corporate is liable for an offence where a person in a leading position committed it for its benefit.
      """
    Then "narrow-ancillary-and-corporate-liability" for the bill is met

  Scenario: providers that obey a court
    Given the bill
      """
      12. Providers
      A provider is not liable for content that it did not initiate unless it fails to comply with the order of a court.
      """
    Then "narrow-ancillary-and-corporate-liability" for the bill is met

  Scenario: knowing help
    Given the bill
      """
      13. Aiding
      A person who knowingly aids or abets an offence under this Act commits an offence.
      """
    Then "narrow-ancillary-and-corporate-liability" for the bill is met

  Scenario: directors who prove diligence
    Given the bill
      """
      12. Companies
      Where an offence is committed by a body corporate, every director is guilty of it unless he proves that he exercised due diligence.
      """
    Then "narrow-ancillary-and-corporate-liability" for the bill is partly

  Scenario: every administrator of a group
    Given the bill
      """
      12. Groups
      Every director and administrator of a group or page in which an offence is committed is guilty of the offence.
      """
    Then "narrow-ancillary-and-corporate-liability" for the bill is contradicted

  Scenario: providers answer for content
    Given the bill
      """
      12. Providers
      Providers shall be liable for the content that they host.
      """
    Then "narrow-ancillary-and-corporate-liability" for the bill is contradicted

  Scenario: preparing is doing
    Given the bill
      """
      13. Preparation
      Preparation for an offence under this Act is punishable as the completed offence.
      """
    Then "narrow-ancillary-and-corporate-liability" for the bill is contradicted

  Scenario: nobody else is liable
    Given the bill
      """
      3. Access
      A person who without right accesses a computer system commits an offence.
      """
    Then "narrow-ancillary-and-corporate-liability" for the bill does not apply
