export const injuriesAndCauses = `
# S, T: injuries, poisoning, complications
S00.- Superficial injury of head
S00.8- Superficial injury of other parts of head
S00.83- Contusion of other part of head
S00.83XA Contusion of other part of head, initial encounter
S01.- Open wound of head
S01.0- Open wound of scalp
S01.01- Laceration without foreign body of scalp
S01.01XA Laceration without foreign body of scalp, initial encounter
S06.- Intracranial injury
S06.0- Concussion
S06.0X- Concussion
S06.0X0- Concussion without loss of consciousness
S06.0X0A Concussion without loss of consciousness, initial encounter
S13.- Dislocation and sprain of joints and ligaments at neck level
S13.4- Sprain of ligaments of cervical spine
S13.4XXA Sprain of ligaments of cervical spine, initial encounter
S16.- Injury of muscle, fascia and tendon at neck level
S16.1- Strain of muscle, fascia and tendon at neck level
S16.1XXA Strain of muscle, fascia and tendon at neck level, initial encounter
  short: Strain of muscle, fascia and tendon at neck level, init
S22.- Fracture of rib(s), sternum and thoracic spine
S22.3- Fracture of one rib
S22.31- Fracture of one rib, right side
S22.31XA Fracture of one rib, right side, initial encounter for closed fracture
  short: Fracture of one rib, right side, init for clos fx
S32.- Fracture of lumbar spine and pelvis
S32.0- Fracture of lumbar vertebra
S32.01- Fracture of first lumbar vertebra
S32.010- Wedge compression fracture of first lumbar vertebra
S32.010A Wedge compression fracture of first lumbar vertebra, initial encounter for closed fracture
  short: Wedge compression fracture of first lumbar vertebra, init
S39.- Other and unspecified injuries of abdomen, lower back, pelvis and external genitals
  short: Oth & unsp injuries of abd, low back, pelv & extrn genitals
S39.0- Injury of muscle, fascia and tendon of abdomen, lower back and pelvis
  short: Injury of musc/fasc/tend abdomen, lower back and pelvis
S39.01- Strain of muscle, fascia and tendon of abdomen, lower back and pelvis
  short: Strain of musc/fasc/tend abdomen, lower back and pelvis
S39.012- Strain of muscle, fascia and tendon of lower back
S39.012A Strain of muscle, fascia and tendon of lower back, initial encounter
  short: Strain of muscle, fascia and tendon of lower back, init
S42.- Fracture of shoulder and upper arm
S42.2- Fracture of upper end of humerus
S42.20- Unspecified fracture of upper end of humerus
S42.201- Unspecified fracture of upper end of right humerus
S42.201A Unspecified fracture of upper end of right humerus, initial encounter for closed fracture
  short: Unsp fracture of upper end of right humerus, init
S43.- Dislocation and sprain of joints and ligaments of shoulder girdle
  short: Disloc and sprain of joints and ligaments of shoulder girdle
S43.4- Sprain of shoulder joint
S43.40- Unspecified sprain of shoulder joint
S43.401- Unspecified sprain of right shoulder joint
S43.401A Unspecified sprain of right shoulder joint, initial encounter
  short: Unspecified sprain of right shoulder joint, init encntr
S52.- Fracture of forearm
S52.5- Fracture of lower end of radius
S52.50- Unspecified fracture of the lower end of radius
S52.501- Unspecified fracture of the lower end of right radius
S52.501A Unspecified fracture of the lower end of right radius, initial encounter for closed fracture
  short: Unsp fracture of the lower end of right radius, init
S52.502- Unspecified fracture of the lower end of left radius
S52.502A Unspecified fracture of the lower end of left radius, initial encounter for closed fracture
  short: Unsp fracture of the lower end of left radius, init
S61.- Open wound of wrist, hand and fingers
S61.2- Open wound of other finger without damage to nail
S61.21- Laceration without foreign body of finger without damage to nail
  short: Laceration w/o foreign body of finger without damage to nail
S61.210- Laceration without foreign body of right index finger without damage to nail
  short: Laceration w/o foreign body of r idx fngr w/o damage to nail
S61.210A Laceration without foreign body of right index finger without damage to nail, initial encounter
  short: Laceration w/o fb of r idx fngr w/o damage to nail, init
S62.- Fracture at wrist and hand level
S62.1- Fracture of other and unspecified carpal bone(s)
S62.10- Fracture of unspecified carpal bone
S62.101- Fracture of unspecified carpal bone, right wrist
S62.101A Fracture of unspecified carpal bone, right wrist, initial encounter for closed fracture
  short: Fracture of unsp carpal bone, right wrist, init for clos fx
S72.- Fracture of femur
S72.0- Fracture of head and neck of femur
S72.00- Fracture of unspecified part of neck of femur
S72.001- Fracture of unspecified part of neck of right femur
S72.001A Fracture of unspecified part of neck of right femur, initial encounter for closed fracture
  short: Fracture of unsp part of neck of right femur, init
S72.001D Fracture of unspecified part of neck of right femur, subsequent encounter for closed fracture with routine healing
  short: Fx unsp part of nk of r femr, subs for clos fx w routn heal
S72.002- Fracture of unspecified part of neck of left femur
S72.002A Fracture of unspecified part of neck of left femur, initial encounter for closed fracture
  short: Fracture of unsp part of neck of left femur, init
S80.- Superficial injury of knee and lower leg
S80.0- Contusion of knee
S80.01- Contusion of right knee
S80.01XA Contusion of right knee, initial encounter
S82.- Fracture of lower leg, including ankle
S82.5- Fracture of medial malleolus
S82.51- Displaced fracture of medial malleolus of right tibia
S82.51XA Displaced fracture of medial malleolus of right tibia, initial encounter for closed fracture
  short: Disp fx of medial malleolus of right tibia, init for clos fx
S83.- Dislocation and sprain of joints and ligaments of knee
S83.2- Tear of meniscus, current injury
S83.24- Other tear of medial meniscus, current injury
S83.241- Other tear of medial meniscus, current injury, right knee
S83.241A Other tear of medial meniscus, current injury, right knee, initial encounter
  short: Oth tear of medial meniscus, current injury, r knee, init
S83.5- Sprain of cruciate ligament of knee
S83.51- Sprain of anterior cruciate ligament of knee
S83.511- Sprain of anterior cruciate ligament of right knee
S83.511A Sprain of anterior cruciate ligament of right knee, initial encounter
  short: Sprain of anterior cruciate ligament of right knee, init
S86.- Injury of muscle, fascia and tendon at lower leg level
S86.0- Injury of Achilles tendon
S86.01- Strain of Achilles tendon
S86.011- Strain of right Achilles tendon
S86.011A Strain of right Achilles tendon, initial encounter
S92.- Fracture of foot and toe, except ankle
S92.3- Fracture of metatarsal bone(s)
S92.35- Fracture of fifth metatarsal bone
S92.351- Displaced fracture of fifth metatarsal bone, right foot
S92.351A Displaced fracture of fifth metatarsal bone, right foot, initial encounter for closed fracture
  short: Disp fx of fifth metatarsal bone, right foot, init
S93.- Dislocation and sprain of joints and ligaments at ankle, foot and toe level
  short: Disloc & sprain of joints & ligaments at ankl, ft & toe lev
S93.4- Sprain of ankle
S93.40- Sprain of unspecified ligament of ankle
S93.401- Sprain of unspecified ligament of right ankle
S93.401A Sprain of unspecified ligament of right ankle, initial encounter
  short: Sprain of unspecified ligament of right ankle, init encntr
S93.402- Sprain of unspecified ligament of left ankle
S93.402A Sprain of unspecified ligament of left ankle, initial encounter
  short: Sprain of unspecified ligament of left ankle, init encntr
S93.41- Sprain of calcaneofibular ligament
S93.411- Sprain of calcaneofibular ligament of right ankle
S93.411A Sprain of calcaneofibular ligament of right ankle, initial encounter
  short: Sprain of calcaneofibular ligament of right ankle, init
S93.42- Sprain of deltoid ligament
S93.421- Sprain of deltoid ligament of right ankle
S93.421A Sprain of deltoid ligament of right ankle, initial encounter
T14.- Injury of unspecified body region
T14.8- Other injury of unspecified body region
T14.8XXA Other injury of unspecified body region, initial encounter
T14.9- Unspecified injury
T14.90- Injury, unspecified
T14.90XA Injury, unspecified, initial encounter
T23.- Burn and corrosion of wrist and hand
T23.2- Burn of second degree of wrist and hand
T23.20- Burn of second degree of hand, unspecified site
T23.201- Burn of second degree of right hand, unspecified site
T23.201A Burn of second degree of right hand, unspecified site, initial encounter
  short: Burn of second degree of right hand, unsp site, init encntr
T36.- Poisoning by, adverse effect of and underdosing of systemic antibiotics
  short: Systemic antibiotics
T36.0- Poisoning by, adverse effect of and underdosing of penicillins
  short: Penicillins
T36.0X- Poisoning by, adverse effect of and underdosing of penicillins
  short: Penicillins
T36.0X5- Adverse effect of penicillins
T36.0X5A Adverse effect of penicillins, initial encounter
T78.- Adverse effects, not elsewhere classified
T78.4- Other and unspecified allergy
T78.40- Allergy, unspecified
T78.40XA Allergy, unspecified, initial encounter
T81.- Complications of procedures, not elsewhere classified
T81.4- Infection following a procedure
T81.49- Infection following a procedure, other surgical site
T81.49XA Infection following a procedure, other surgical site, initial encounter
  short: Infection following a procedure, other surgical site, init
T88.- Other complications of surgical and medical care, not elsewhere classified
  short: Oth complications of surgical and medical care, NEC
T88.7- Unspecified adverse effect of drug or medicament
T88.7XXA Unspecified adverse effect of drug or medicament, initial encounter
  short: Unsp adverse effect of drug or medicament, init encntr

# V to Y: external causes
V43.- Car occupant injured in collision with car, pick-up truck or van
  short: Car occupant injured pick-up truck, pick-up truck or van
V43.5- Car driver injured in collision with car, pick-up truck or van in traffic accident
  short: Car driver injured pick-up truck, pk-up/van in traf
V43.52- Car driver injured in collision with other type car in traffic accident
  short: Car driver injured in collision w car in traffic accident
V43.52XA Car driver injured in collision with other type car in traffic accident, initial encounter
  short: Car driver injured in collision w car in traf, init
V89.- Motor- or nonmotor-vehicle accident, type of vehicle unspecified
  short: Motor- or nonmotor-vehicle accident, type of vehicle unsp
V89.2- Person injured in unspecified motor-vehicle accident, traffic
  short: Person injured in unsp motor-vehicle accident, traffic
V89.2XXA Person injured in unspecified motor-vehicle accident, traffic, initial encounter
  short: Person injured in unsp motor-vehicle accident, traffic, init
W01.- Fall on same level from slipping, tripping and stumbling
W01.0- Fall on same level from slipping, tripping and stumbling without subsequent striking against object
  short: Fall on same level from slip/trip w/o strike against object
W01.0XXA Fall on same level from slipping, tripping and stumbling without subsequent striking against object, initial encounter
  short: Fall same lev from slip/trip w/o strike against object, init
W10.- Fall on and from stairs and steps
W10.9- Fall (on) (from) unspecified stairs and steps
W10.9XXA Fall (on) (from) unspecified stairs and steps, initial encounter
  short: Fall (on) (from) unspecified stairs and steps, init encntr
W19.- Unspecified fall
W19.XXXA Unspecified fall, initial encounter
W54.- Contact with dog
W54.0- Bitten by dog
W54.0XXA Bitten by dog, initial encounter
W57.- Bitten or stung by nonvenomous insect and other nonvenomous arthropods
  short: Bit/stung by nonvenom insect and oth nonvenomous arthropods
W57.XXXA Bitten or stung by nonvenomous insect and other nonvenomous arthropods, initial encounter
  short: Bit/stung by nonvenom insect & oth nonvenom arthropods, init
Y92.- Place of occurrence of the external cause
Y92.0- Non-institutional (private) residence as the place of occurrence of the external cause
  short: Non-institutional (private) residence as place
Y92.00- Unspecified non-institutional (private) residence as the place of occurrence of the external cause
  short: Unsp non-institutional (private) residence as place
Y92.009 Unspecified place in unspecified non-institutional (private) residence as the place of occurrence of the external cause
  short: Unsp place in unsp non-institut (private) residence as place
Y93.- Activity codes
Y93.9 Activity, unspecified
Y99.- External cause status
Y99.8 Other external cause status
`;
