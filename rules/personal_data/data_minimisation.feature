Feature: No more data are taken than the case needs

  Scenario: a strict limit and the removal of what is irrelevant
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) The officer shall not obtain more data than is strictly necessary for the investigation.
      (3) Data that are irrelevant to the investigation, or that belong to third persons, shall be deleted at once.
      """
    Then "data-minimisation" for the bill is met
    And the bill grants production

  Scenario: limited copying and a filter
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      8. Copying
      (1) An officer who acts under a warrant issued under this Act shall copy only such data as are relevant to the offence named in the warrant.
      (2) Any copied data that prove to be unrelated to that offence shall be erased within seven days.
      """
    Then "data-minimisation" for the bill is met

  Scenario: interception kept to a minimum, with surplus conversations erased
    Given the bill
      """
      6. Interception
      (1) A judge may order a service provider to intercept the content of the communications of a named suspect.
      (2) Interception shall be conducted in such a way as to minimise the interception of communications that are not the subject of the order.
      (3) Conversations that have no bearing on the offence shall be erased without delay.
      """
    Then "data-minimisation" for the bill is met

  Scenario: the same for interception while searches have no limit
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      6. Interception
      (1) A judge may order a service provider to intercept the content of the communications of a named suspect.
      (2) Interception shall be conducted in such a way as to minimise the interception of communications that are not the subject of the order.
      (3) Intercepted conversations that have no bearing on the offence shall be erased without delay.
      """
    Then "data-minimisation" for the bill is partly

  Scenario: adequate and relevant, but nothing is removed
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Data obtained under this section shall be adequate, relevant and not excessive.
      """
    Then "data-minimisation" for the bill is partly by s 4(2)

  Scenario: irrelevant data are destroyed, but nothing limits what is collected
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      (2) The officer shall destroy seized data which are not relevant to the offence.
      """
    Then "data-minimisation" for the bill is partly by s 5(2)

  Scenario: the privacy of other customers is to be protected
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) In carrying out the order the officer shall protect the privacy of other customers of the provider when the data are copied.
      """
    Then "data-minimisation" for the bill is partly

  Scenario: all available data
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) The order may require the person to hand over all available data concerning any subscriber.
      """
    Then "data-minimisation" for the bill is contradicted by s 4(2)

  Scenario: whether or not the data are relevant
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      (2) The officer may copy any data found on the computer, whether or not relevant to the offence.
      """
    Then "data-minimisation" for the bill is contradicted by s 5(2)

  Scenario: no word about how much
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      """
    Then "data-minimisation" for the bill is missing

  Scenario: near miss: force, not data, is limited
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      (2) The officer shall use no more force than is necessary.
      """
    Then "data-minimisation" for the bill is missing

  Scenario: near miss: the duty of private data controllers
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      20. Duties of data controllers
      (1) A data controller shall not collect more personal data than is necessary for the service.
      (2) A data controller shall delete data which are irrelevant.
      """
    Then "data-minimisation" for the bill is missing

  Scenario: near miss: the objects of the Act
    Given the bill
      """
      2. Objects
      The object of this Act is that no more data be collected than is strictly necessary and that irrelevant data be deleted.
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      """
    Then "data-minimisation" for the bill is missing

  Scenario: near miss: the computer may be kept no longer than necessary
    Given the bill
      """
      5. Search
      (1) A magistrate may issue a warrant to an officer to search premises and to seize a computer where there are reasonable grounds to suspect an offence.
      (2) The officer shall not keep the computer for a longer period than is necessary.
      """
    Then "data-minimisation" for the bill is missing

  Scenario: near miss: the limit is negated
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Nothing in this section shall be read as limited to data that are relevant to the offence.
      """
    Then "data-minimisation" for the bill is missing

  Scenario: left to data-protection law
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      (2) Personal data obtained under this section shall be processed in accordance with the Data Protection Act.
      """
    Then "data-minimisation" for the bill is deferred by s 4(2)

  Scenario: the proposed clause
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      9. Minimisation
      No more data shall be collected, copied or disclosed under this Act than is strictly necessary for the investigation stated in the order. Data that are irrelevant to it, or that concern persons other than the suspect, shall be deleted immediately.
      """
    Then "data-minimisation" for the bill is met by s 9

  Scenario: only relevant data may be copied
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      18. Warrants
      The warrant shall specify that only data relevant to the investigation may be copied.
      """
    Then "data-minimisation" for the bill is partly by s 18

  Scenario: near miss: a charge covers the costs and no more
    Given the bill
      """
      4. Production
      (1) A judge may order a person to hand over specified stored computer data where there are reasonable grounds to suspect an offence under this Act.
      18. Charges
      The Authority shall not charge more than is necessary to recover its costs.
      """
    Then "data-minimisation" for the bill is missing

  @blind
  Scenario: no more than strictly necessary and surplus erased at once
    Given the bill
      """
      7. Production of stored data
      (1) A judge may order a provider to hand over stored data of an account identified in the order.
      8. Extent
      (1) The order shall cover only such data, and such period, as are strictly necessary for the proof of the offence under investigation.
      (2) The police shall not obtain, copy or pass on more than the order covers.
      (3) Data that turn out to be irrelevant, or that concern people who are not under investigation, shall be erased immediately, and the erasure noted.
      (4) Data on health, beliefs or sexual life may be included only if the judge so states with reasons.
      """
    Then "data-minimisation" for the bill is met

  @blind
  Scenario: American minimization of a wiretap with deletion of the rest
    Given the bill
      """
      Sec. 816. Wire and electronic interception
      (a) A superior court judge may authorize the interception of communications over a facility described in the order upon probable cause.
      (b) Every order shall direct that monitoring personnel stop listening and recording as soon as it appears that a communication does not bear on the offense, and that no communication be recorded beyond what is needed for that inquiry. Spot checks may not exceed two minutes.
      (c) Where a communication is in code, filtering shall be done within seventy-two hours by personnel who take no part in the investigation; they shall pass on the pertinent part only.
      (d) Whatever was recorded and is not pertinent, including communications of bystanders, shall be deleted without delay under the eye of the court and may not be copied or shared.
      """
    Then "data-minimisation" for the bill is met

  @blind
  Scenario: the data must be adequate and relevant but nothing is erased
    Given the bill
      """
      Article 26. Seizure of data
      1. Upon authorisation of the judge, the criminal police copy data contained in an information system to which the authorisation refers.
      2. The data copied should be adequate and relevant in relation to the offence.
      3. The copy is made on a medium that is sealed and is joined to the file.
      4. The record of the operation is signed by the person who has the use of the system.
      """
    Then "data-minimisation" for the bill is partly

  @blind
  Scenario: all available data are taken
    Given the bill
      """
      18. Traffic data
      (1) Where a magistrate has made an order, the Agency shall collect all available traffic and location data that pass through the network of the operator, including the data of users who have no connection with the investigation.
      (2) The operator shall not filter or reduce the data before delivery.
      (3) The Agency may combine the data with any other data that it holds.
      (4) An operator that delivers less than the whole is liable to a fine.
      """
    Then "data-minimisation" for the bill is contradicted by s 18(1)

  @blind
  Scenario: near miss, what is minimised is the disturbance of the business
    Given the bill
      """
      11. Search warrant
      (1) A magistrate may issue a warrant to enter premises, to search computers found there, and to seize them, where there are reasonable grounds to believe that an offence under this Act has been committed.
      (2) The officer shall minimise the disturbance of any business carried on at the premises and use no more force than is strictly necessary to enter.
      (3) At least two officers, and not more than ten, shall be present.
      (4) The search shall be made by day unless the warrant says otherwise.
      (5) Damage to doors, locks and equipment shall be kept to the minimum and made good by the State.
      """
    Then "data-minimisation" for the bill is missing

  @blind
  Scenario: near miss, the words necessary and relevant in a clause that removes every limit
    Given the bill
      """
      52. Copying of storage media
      (1) An investigator who acts under a court warrant may seize a device and shall copy the whole of its contents and of every cloud account that can be reached from it, whether or not the data are necessary for, or relevant to, the offence stated in the warrant.
      (2) Data that are not relevant shall be kept with the rest and shared with the other units of the Service.
      (3) The device shall be returned within thirty days.
      """
    Then "data-minimisation" for the bill is contradicted by s 52(1)

  @blind
  Scenario: what is taken has to be adequate, pertinent and not excessive
    Given the bill
      """
      8. Search of a device
      (1) A judge may permit the police to search the device described in the permission for proof of the offence stated in it.

      9. Quality of data
      (1) Data that are taken in a search by the police must be adequate, pertinent and not excessive having regard to the offence stated in the permission.
      """
    Then "data-minimisation" for the bill is partly by s 9

  @blind
  Scenario: providers must collect little but the police image every device in full
    Given the bill
      """
      11. Duties of service providers
      (1) A service provider shall collect from its customers only the personal data which is adequate, relevant and limited to what is necessary for the service.

      20. Examination of devices
      (1) Under a warrant of a magistrate a police officer may seize any device described in the warrant.
      (2) The officer shall extract the entire contents of the device, including deleted contents and the contents of every account to which it gives access, and shall add them to the Central Repository irrespective of their bearing on the case.
      """
    Then "data-minimisation" for the bill is contradicted by s 20(2)
