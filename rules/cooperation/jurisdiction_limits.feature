Feature: The courts do not reach for what has no link to the State

  Scenario: territory, and nationals for what is an offence there too
    Given the bill
      """
      6. Jurisdiction
      (1) The courts have jurisdiction over an offence under this Act committed in the territory of the Republic.
      (2) The courts have jurisdiction over an offence committed abroad by a national if the conduct is also an offence under the law of the place where it was committed.
      """
    Then "jurisdiction-limits" for the bill is met

  Scenario: territory, ships and aircraft only
    Given the bill
      """
      6. Jurisdiction
      The courts have jurisdiction over an offence under this Act that is committed in the territory of the Republic or on a ship or aircraft registered in the Republic.
      """
    Then "jurisdiction-limits" for the bill is met by s 6

  Scenario: nationals abroad whatever the law there
    Given the bill
      """
      6. Jurisdiction
      The courts have jurisdiction over an offence under this Act committed in the territory of the Republic, or outside the territory by a citizen of the Republic.
      """
    Then "jurisdiction-limits" for the bill is partly

  Scenario: the victim is a national, with consent
    Given the bill
      """
      6. Jurisdiction
      (1) The courts have jurisdiction over an offence committed in the territory of the Republic.
      (2) With the consent of the Attorney-General they have jurisdiction over an offence committed abroad against a national.
      """
    Then "jurisdiction-limits" for the bill is partly by s 6

  Scenario: where the result is intended to be felt
    Given the bill
      """
      6. Jurisdiction
      The courts have jurisdiction where the offence is committed in the Republic or where its result is, or is intended to be, felt in the Republic.
      """
    Then "jurisdiction-limits" for the bill is partly

  Scenario: whatever the nationality, Commonwealth form
    Given the bill
      """
      9. Territorial scope of offences
      (1) This Act applies to any person, whatever the person's nationality or citizenship, outside as well as within the country, and an offence committed outside may be dealt with as if it had been committed within the country.
      (2) This Act applies if, for the offence in question, the accused or the computer was in the country at the material time.
      """
    Then "jurisdiction-limits" for the bill is partly

  Scenario: whoever can be read here
    Given the bill
      """
      6. Jurisdiction
      The courts have jurisdiction over any person anywhere whose act by means of a computer system is accessible in the Republic.
      """
    Then "jurisdiction-limits" for the bill is contradicted by s 6

  Scenario: the image of the State
    Given the bill
      """
      6. Application outside the country
      This Act applies to acts committed outside the territory of the State by any person where the act harms the image of the State or its interests.
      """
    Then "jurisdiction-limits" for the bill is contradicted

  Scenario: no clause, so nothing is judged
    Given the bill
      """
      4. Production
      A judge may order a person to hand over specified stored computer data.
      """
    Then the bill does not grant extradition

  Scenario: near miss: the territory is that of a search
    Given the bill
      """
      6. Jurisdiction
      The courts have jurisdiction over an offence committed abroad against a citizen of the Republic.
      7. Search
      A judge may issue a warrant to search premises in the territory of the Republic.
      """
    Then "jurisdiction-limits" for the bill is partly

  Scenario: the proposed clause
    Given the bill
      """
      6. Jurisdiction
      This Act applies to an offence committed in the territory, or on a ship or aircraft registered in it, and to an offence committed abroad by a national only if the conduct is an offence in the place where it was committed. Where another State also has jurisdiction the authorities shall consult, and no person shall be tried again for an offence of which he or she has been finally convicted or acquitted.
      """
    Then "jurisdiction-limits" for the bill is met by s 6

  @blind
  Scenario: Territory, and nationals abroad where the act is an offence there too
    Given the bill
      """
      3. Jurisdiction
      (1) The courts have jurisdiction over an offence under this Act if it is committed—
      (a) wholly or in part by a person or by means of a computer physically located in the territory of Arenia;
      (b) on board a ship or aircraft registered in Arenia; or
      (c) outside Arenia by a citizen of Arenia, if the conduct is also an offence under the law of the place where it was committed.
      (2) No person shall be tried under this Act for conduct of which the person has been finally acquitted or convicted in another State.
      (3) Where another State also claims jurisdiction, the Attorney-General shall consult its authorities on the proper place of trial.
      4. Cooperation
      The Attorney-General may execute requests of a foreign State by applying to the High Court for an order.
      """
    Then "jurisdiction-limits" for the bill is met

  @blind
  Scenario: Passive personality confined to core offences with double criminality
    Given the bill
      """
      Article 8. Application in space
      1. This Law applies to offences committed in the national territory.
      2. It applies to an offence under Articles 10 to 13 (illegal access, illegal interception, interference with data and with systems) committed abroad against a national, provided that the act is punishable in the State where it was committed and that the accused is present in the territory.
      3. No prosecution is brought if a final judgment has been given abroad for the same acts.
      4. In the event of concurrent competence, the Public Ministry consults the other State in order to settle which of them shall prosecute.
      Article 9. Requests of foreign States are executed by the competent investigating judge.
      """
    Then "jurisdiction-limits" for the bill is met

  @blind
  Scenario: Victim's nationality for all offences with the consent of the Attorney-General
    Given the bill
      """
      Jurisdiction
      5.—(1) A court of Saint Brannoc may try an offence under this Act where—
      (a) the offender or the computer was in Saint Brannoc at the material time; or
      (b) the offence, wherever committed, was committed against a citizen of Saint Brannoc.
      (2) No proceedings shall be instituted by virtue of subsection (1)(b) except with the written consent of the Attorney-General.
      6.—(1) The Attorney-General may, on the request of a foreign State, apply to a Judge for an order for the production or seizure of data and may transmit the data to that State.
      """
    Then "jurisdiction-limits" for the bill is partly

  @blind
  Scenario: Broad heads with a bar on double trial and a duty to consult
    Given the bill
      """
      Article 6
      The provisions of this Law shall apply to the crimes it lays down where they are committed in the territory, or outside it by a national or against a national, even if the act is not punishable in the State in which it was committed.
      Article 7
      Criminal action shall not be brought against a person who proves that he has been finally tried abroad for the same act. Where another State has started proceedings the Public Prosecution shall consult it.
      Article 8
      The Public Prosecution shall execute requests for assistance received from abroad.
      """
    Then "jurisdiction-limits" for the bill is partly

  @blind
  Scenario: Foreigners abroad tried for what can be read here or lowers the Republic in esteem
    Given the bill
      """
      4. Extra-territorial effect
      (1) A person of whatever nationality, being in any country of the world, who writes or sends by an electronic system something that can be read in the Republic, or that lowers the Republic or its institutions in the esteem of others, shall be tried under this Act as if he had done so in the capital.
      (2) It is immaterial that the act is lawful in the place where it was done.
      5. Foreign requests
      The Minister may direct the Authority to gather and forward data in response to the request of a friendly State.
      """
    Then "jurisdiction-limits" for the bill is contradicted

  @blind
  Scenario: Scope in space left to the Penal Code
    Given the bill
      """
      Article 64
      Jurisdiction over the offences provided for in this Law, including those committed wholly or partly abroad, is determined in accordance with the provisions of the Penal Code on the application of the criminal law in space and of the Code of Criminal Procedure on double prosecution.
      Article 65
      The judicial authorities lend assistance to foreign authorities in respect of the offences referred to in Article 64. The request is transmitted by the Ministry of Justice to the prosecutor of the place where the data are stored, who has it executed and returns the items obtained.
      """
    Then "jurisdiction-limits" for the bill is deferred

  @blind
  Scenario: Territorial rule stretched by deeming every accessible page local
    Given the bill
      """
      8. Territorial application
      (1) This Act applies only to offences committed in the territory of the Union.
      (2) For the purposes of subsection (1) an offence is deemed to be committed in the territory of the Union if any content, message or program to which it relates can be received, viewed or downloaded in the Union, wherever the person who made or sent it is located and whatever that person's nationality.
      9. Assistance to other States
      The Central Authority may, on request, obtain data by an order of the Sessions Court and supply it to the authorities of another State.
      """
    Then "jurisdiction-limits" for the bill is contradicted

  @blind
  Scenario: A magistrate's local jurisdiction mentioned in a cooperation Part
    Given the bill
      """
      18. Search warrants in aid of foreign investigations
      (1) Where the Attorney-General has approved a request, a police officer may apply for a search warrant to the magistrate within whose jurisdiction the premises or the computer are believed to be situated.
      (2) The magistrate may issue the warrant if satisfied that there are reasonable grounds to believe that evidence of the foreign offence will be found there.
      19. Return of items
      An item seized may be sent to the requesting State on condition that it is returned when the proceedings end.
      """
    Then "jurisdiction-limits" for the bill does not apply

  Scenario: near miss: nationals only for what is an offence there, but victims for everything
    Given the bill
      """
      4. Jurisdiction
      (1) The courts have jurisdiction over an offence under this Act committed in the territory.
      (2) They have jurisdiction over an offence committed abroad by a national if it is also an offence in the place where it was committed, and over any offence committed abroad against a national.
      """
    Then "jurisdiction-limits" for the bill is partly

  Scenario: near miss: the Penal Code applies besides
    Given the bill
      """
      4. Jurisdiction
      (1) The courts have jurisdiction over an offence under this Act committed in the territory.
      (2) The Penal Code applies to attempts and to participation.
      """
    Then "jurisdiction-limits" for the bill is met

  Scenario: near miss: deemed to be done here where a part of the act is done here
    Given the bill
      """
      4. Territory
      (1) This Act applies to offences committed in the territory.
      (2) An offence is deemed to be committed in the territory if a part of the act was done there.
      """
    Then "jurisdiction-limits" for the bill is met

  Scenario: whoever makes what may be seen here
    Given the bill
      """
      4. Application
      The courts may try an offence under this Act whoever committed it, if the content may be viewed or downloaded in the Kingdom.
      """
    Then "jurisdiction-limits" for the bill is contradicted
