export const injuriesHandWounds = `
# S60, S61: hand, bruises and open wounds
S60.- Superficial injury of wrist, hand and fingers
S60.0- Contusion of finger without damage to nail
S60.01- Contusion of thumb without damage to nail
S60.011- Contusion of right thumb without damage to nail
S60.011A Contusion of right thumb without damage to nail, initial encounter
  short: Contusion of right thumb without damage to nail, init encntr
S60.02- Contusion of index finger without damage to nail
S60.021- Contusion of right index finger without damage to nail
S60.021A Contusion of right index finger without damage to nail, initial encounter
  short: Contusion of right index finger w/o damage to nail, init
S60.03- Contusion of middle finger without damage to nail
S60.031- Contusion of right middle finger without damage to nail
S60.031A Contusion of right middle finger without damage to nail, initial encounter
  short: Contusion of right middle finger w/o damage to nail, init
S60.05- Contusion of little finger without damage to nail
S60.051- Contusion of right little finger without damage to nail
S60.051A Contusion of right little finger without damage to nail, initial encounter
  short: Contusion of right little finger w/o damage to nail, init
S60.1- Contusion of finger with damage to nail
S60.11- Contusion of thumb with damage to nail
S60.111- Contusion of right thumb with damage to nail
S60.111A Contusion of right thumb with damage to nail, initial encounter
  short: Contusion of right thumb with damage to nail, init encntr
S60.2- Contusion of wrist and hand
S60.21- Contusion of wrist
S60.211- Contusion of right wrist
S60.211A Contusion of right wrist, initial encounter
S60.212- Contusion of left wrist
S60.212A Contusion of left wrist, initial encounter
S60.22- Contusion of hand
S60.221- Contusion of right hand
S60.221A Contusion of right hand, initial encounter
S60.222- Contusion of left hand
S60.222A Contusion of left hand, initial encounter
S60.5- Other superficial injuries of hand
S60.51- Abrasion of hand
S60.511- Abrasion of right hand
S60.511A Abrasion of right hand, initial encounter
S61.- Open wound of wrist, hand and fingers
S61.0- Open wound of thumb without damage to nail
S61.01- Laceration without foreign body of thumb without damage to nail
  short: Laceration w/o foreign body of thumb without damage to nail
S61.011- Laceration without foreign body of right thumb without damage to nail
  short: Laceration w/o fb of right thumb w/o damage to nail
S61.011A Laceration without foreign body of right thumb without damage to nail, initial encounter
  short: Laceration w/o fb of right thumb w/o damage to nail, init
S61.012- Laceration without foreign body of left thumb without damage to nail
  short: Laceration w/o foreign body of left thumb w/o damage to nail
S61.012A Laceration without foreign body of left thumb without damage to nail, initial encounter
  short: Laceration w/o fb of left thumb w/o damage to nail, init
S61.2- Open wound of other finger without damage to nail
S61.20- Unspecified open wound of other finger without damage to nail
  short: Unsp open wound of other finger without damage to nail
S61.201- Unspecified open wound of left index finger without damage to nail
  short: Unsp open wound of left index finger without damage to nail
S61.201A Unspecified open wound of left index finger without damage to nail, initial encounter
  short: Unsp open wound of l idx fngr w/o damage to nail, init
S61.21- Laceration without foreign body of finger without damage to nail
  short: Laceration w/o foreign body of finger without damage to nail
S61.210- Laceration without foreign body of right index finger without damage to nail
  short: Laceration w/o foreign body of r idx fngr w/o damage to nail
S61.210A Laceration without foreign body of right index finger without damage to nail, initial encounter
  short: Laceration w/o fb of r idx fngr w/o damage to nail, init
S61.211- Laceration without foreign body of left index finger without damage to nail
  short: Laceration w/o foreign body of l idx fngr w/o damage to nail
S61.211A Laceration without foreign body of left index finger without damage to nail, initial encounter
  short: Laceration w/o fb of l idx fngr w/o damage to nail, init
S61.212- Laceration without foreign body of right middle finger without damage to nail
  short: Laceration w/o fb of r mid finger w/o damage to nail
S61.212A Laceration without foreign body of right middle finger without damage to nail, initial encounter
  short: Laceration w/o fb of r mid finger w/o damage to nail, init
S61.213- Laceration without foreign body of left middle finger without damage to nail
  short: Laceration w/o fb of l mid finger w/o damage to nail
S61.213A Laceration without foreign body of left middle finger without damage to nail, initial encounter
  short: Laceration w/o fb of l mid finger w/o damage to nail, init
S61.214- Laceration without foreign body of right ring finger without damage to nail
  short: Laceration w/o foreign body of r rng fngr w/o damage to nail
S61.214A Laceration without foreign body of right ring finger without damage to nail, initial encounter
  short: Laceration w/o fb of r rng fngr w/o damage to nail, init
S61.215- Laceration without foreign body of left ring finger without damage to nail
  short: Laceration w/o foreign body of l rng fngr w/o damage to nail
S61.215A Laceration without foreign body of left ring finger without damage to nail, initial encounter
  short: Laceration w/o fb of l rng fngr w/o damage to nail, init
S61.216- Laceration without foreign body of right little finger without damage to nail
  short: Laceration w/o fb of r little finger w/o damage to nail
S61.216A Laceration without foreign body of right little finger without damage to nail, initial encounter
  short: Lac w/o fb of r little finger w/o damage to nail, init
S61.217- Laceration without foreign body of left little finger without damage to nail
  short: Laceration w/o fb of l little finger w/o damage to nail
S61.217A Laceration without foreign body of left little finger without damage to nail, initial encounter
  short: Lac w/o fb of l little finger w/o damage to nail, init
S61.218- Laceration without foreign body of other finger without damage to nail
  short: Laceration w/o foreign body of oth finger w/o damage to nail
S61.218A Laceration without foreign body of other finger without damage to nail, initial encounter
  short: Laceration w/o fb of finger w/o damage to nail, init
S61.219- Laceration without foreign body of unspecified finger without damage to nail
  short: Laceration w/o fb of unsp finger w/o damage to nail
S61.219A Laceration without foreign body of unspecified finger without damage to nail, initial encounter
  short: Laceration w/o fb of unsp finger w/o damage to nail, init
S61.3- Open wound of other finger with damage to nail
S61.31- Laceration without foreign body of finger with damage to nail
  short: Laceration w/o foreign body of finger with damage to nail
S61.311- Laceration without foreign body of left index finger with damage to nail
  short: Laceration w/o foreign body of l idx fngr w damage to nail
S61.311A Laceration without foreign body of left index finger with damage to nail, initial encounter
  short: Laceration w/o fb of l idx fngr w damage to nail, init
S61.4- Open wound of hand
S61.41- Laceration without foreign body of hand
S61.411- Laceration without foreign body of right hand
S61.411A Laceration without foreign body of right hand, initial encounter
  short: Laceration without foreign body of right hand, init encntr
S61.412- Laceration without foreign body of left hand
S61.412A Laceration without foreign body of left hand, initial encounter
  short: Laceration without foreign body of left hand, init encntr
S61.43- Puncture wound without foreign body of hand
S61.431- Puncture wound without foreign body of right hand
S61.431A Puncture wound without foreign body of right hand, initial encounter
  short: Puncture wound w/o foreign body of right hand, init encntr
S61.45- Open bite of hand
S61.451- Open bite of right hand
S61.451A Open bite of right hand, initial encounter
S61.452- Open bite of left hand
S61.452A Open bite of left hand, initial encounter
S61.459- Open bite of unspecified hand
S61.459A Open bite of unspecified hand, initial encounter
S61.5- Open wound of wrist
S61.51- Laceration without foreign body of wrist
S61.511- Laceration without foreign body of right wrist
S61.511A Laceration without foreign body of right wrist, initial encounter
  short: Laceration without foreign body of right wrist, init encntr
S61.512- Laceration without foreign body of left wrist
S61.512A Laceration without foreign body of left wrist, initial encounter
  short: Laceration without foreign body of left wrist, init encntr
`;
