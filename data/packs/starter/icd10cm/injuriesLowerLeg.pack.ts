export const injuriesLowerLeg = `
# S80 to S82: lower leg, bruises, open wounds, fractures
S80.- Superficial injury of knee and lower leg
S80.0- Contusion of knee
S80.01- Contusion of right knee
S80.01XA Contusion of right knee, initial encounter
S80.02- Contusion of left knee
S80.02XA Contusion of left knee, initial encounter
S80.1- Contusion of lower leg
S80.11- Contusion of right lower leg
S80.11XA Contusion of right lower leg, initial encounter
S80.12- Contusion of left lower leg
S80.12XA Contusion of left lower leg, initial encounter
S80.2- Other superficial injuries of knee
S80.21- Abrasion of knee
S80.211- Abrasion, right knee
S80.211A Abrasion, right knee, initial encounter
S80.212- Abrasion, left knee
S80.212A Abrasion, left knee, initial encounter
S80.8- Other superficial injuries of lower leg
S80.81- Abrasion of lower leg
S80.811- Abrasion, right lower leg
S80.811A Abrasion, right lower leg, initial encounter
S80.812- Abrasion, left lower leg
S80.812A Abrasion, left lower leg, initial encounter
S81.- Open wound of knee and lower leg
S81.0- Open wound of knee
S81.01- Laceration without foreign body of knee
S81.011- Laceration without foreign body, right knee
S81.011A Laceration without foreign body, right knee, initial encounter
  short: Laceration without foreign body, right knee, init encntr
S81.012- Laceration without foreign body, left knee
S81.012A Laceration without foreign body, left knee, initial encounter
  short: Laceration without foreign body, left knee, init encntr
S81.8- Open wound of lower leg
S81.81- Laceration without foreign body of lower leg
S81.811- Laceration without foreign body, right lower leg
S81.811A Laceration without foreign body, right lower leg, initial encounter
  short: Laceration w/o foreign body, right lower leg, init encntr
S81.812- Laceration without foreign body, left lower leg
S81.812A Laceration without foreign body, left lower leg, initial encounter
  short: Laceration without foreign body, left lower leg, init encntr
S82.- Fracture of lower leg, including ankle
S82.0- Fracture of patella
S82.00- Unspecified fracture of patella
S82.001- Unspecified fracture of right patella
S82.001A Unspecified fracture of right patella, initial encounter for closed fracture
  short: Unsp fracture of right patella, init for clos fx
S82.002- Unspecified fracture of left patella
S82.002A Unspecified fracture of left patella, initial encounter for closed fracture
  short: Unsp fracture of left patella, init for clos fx
S82.09- Other fracture of patella
S82.091- Other fracture of right patella
S82.091A Other fracture of right patella, initial encounter for closed fracture
  short: Oth fracture of right patella, init for clos fx
S82.1- Fracture of upper end of tibia
S82.10- Unspecified fracture of upper end of tibia
S82.101- Unspecified fracture of upper end of right tibia
S82.101A Unspecified fracture of upper end of right tibia, initial encounter for closed fracture
  short: Unsp fracture of upper end of right tibia, init for clos fx
S82.102- Unspecified fracture of upper end of left tibia
S82.102A Unspecified fracture of upper end of left tibia, initial encounter for closed fracture
  short: Unsp fracture of upper end of left tibia, init for clos fx
S82.14- Bicondylar fracture of tibia
S82.141- Displaced bicondylar fracture of right tibia
S82.141A Displaced bicondylar fracture of right tibia, initial encounter for closed fracture
  short: Displaced bicondylar fracture of right tibia, init
S82.142- Displaced bicondylar fracture of left tibia
S82.142A Displaced bicondylar fracture of left tibia, initial encounter for closed fracture
  short: Displaced bicondylar fracture of left tibia, init
S82.2- Fracture of shaft of tibia
S82.20- Unspecified fracture of shaft of tibia
S82.201- Unspecified fracture of shaft of right tibia
S82.201A Unspecified fracture of shaft of right tibia, initial encounter for closed fracture
  short: Unsp fracture of shaft of right tibia, init for clos fx
S82.202- Unspecified fracture of shaft of left tibia
S82.202A Unspecified fracture of shaft of left tibia, initial encounter for closed fracture
  short: Unsp fracture of shaft of left tibia, init for clos fx
S82.3- Fracture of lower end of tibia
S82.30- Unspecified fracture of lower end of tibia
S82.301- Unspecified fracture of lower end of right tibia
S82.301A Unspecified fracture of lower end of right tibia, initial encounter for closed fracture
  short: Unsp fracture of lower end of right tibia, init for clos fx
S82.4- Fracture of shaft of fibula
S82.40- Unspecified fracture of shaft of fibula
S82.401- Unspecified fracture of shaft of right fibula
S82.401A Unspecified fracture of shaft of right fibula, initial encounter for closed fracture
  short: Unsp fracture of shaft of right fibula, init for clos fx
S82.402- Unspecified fracture of shaft of left fibula
S82.402A Unspecified fracture of shaft of left fibula, initial encounter for closed fracture
  short: Unsp fracture of shaft of left fibula, init for clos fx
S82.5- Fracture of medial malleolus
S82.51- Displaced fracture of medial malleolus of right tibia
S82.51XA Displaced fracture of medial malleolus of right tibia, initial encounter for closed fracture
  short: Disp fx of medial malleolus of right tibia, init for clos fx
S82.52- Displaced fracture of medial malleolus of left tibia
S82.52XA Displaced fracture of medial malleolus of left tibia, initial encounter for closed fracture
  short: Disp fx of medial malleolus of left tibia, init for clos fx
S82.6- Fracture of lateral malleolus
S82.61- Displaced fracture of lateral malleolus of right fibula
S82.61XA Displaced fracture of lateral malleolus of right fibula, initial encounter for closed fracture
  short: Disp fx of lateral malleolus of right fibula, init
S82.62- Displaced fracture of lateral malleolus of left fibula
S82.62XA Displaced fracture of lateral malleolus of left fibula, initial encounter for closed fracture
  short: Disp fx of lateral malleolus of left fibula, init
S82.63- Displaced fracture of lateral malleolus of unspecified fibula
  short: Disp fx of lateral malleolus of unspecified fibula
S82.63XA Displaced fracture of lateral malleolus of unspecified fibula, initial encounter for closed fracture
  short: Disp fx of lateral malleolus of unsp fibula, init
S82.64- Nondisplaced fracture of lateral malleolus of right fibula
S82.64XA Nondisplaced fracture of lateral malleolus of right fibula, initial encounter for closed fracture
  short: Nondisp fx of lateral malleolus of right fibula, init
S82.65- Nondisplaced fracture of lateral malleolus of left fibula
S82.65XA Nondisplaced fracture of lateral malleolus of left fibula, initial encounter for closed fracture
  short: Nondisp fx of lateral malleolus of left fibula, init
S82.66- Nondisplaced fracture of lateral malleolus of unspecified fibula
  short: Nondisp fx of lateral malleolus of unspecified fibula
S82.66XA Nondisplaced fracture of lateral malleolus of unspecified fibula, initial encounter for closed fracture
  short: Nondisp fx of lateral malleolus of unsp fibula, init
S82.8- Other fractures of lower leg
S82.83- Other fracture of upper and lower end of fibula
S82.831- Other fracture of upper and lower end of right fibula
S82.831A Other fracture of upper and lower end of right fibula, initial encounter for closed fracture
  short: Oth fracture of upper and lower end of right fibula, init
S82.832- Other fracture of upper and lower end of left fibula
S82.832A Other fracture of upper and lower end of left fibula, initial encounter for closed fracture
  short: Oth fracture of upper and lower end of left fibula, init
S82.84- Bimalleolar fracture of lower leg
S82.841- Displaced bimalleolar fracture of right lower leg
S82.841A Displaced bimalleolar fracture of right lower leg, initial encounter for closed fracture
  short: Displaced bimalleolar fracture of right lower leg, init
S82.842- Displaced bimalleolar fracture of left lower leg
S82.842A Displaced bimalleolar fracture of left lower leg, initial encounter for closed fracture
  short: Displaced bimalleolar fracture of left lower leg, init
S82.85- Trimalleolar fracture of lower leg
S82.851- Displaced trimalleolar fracture of right lower leg
S82.851A Displaced trimalleolar fracture of right lower leg, initial encounter for closed fracture
  short: Displaced trimalleolar fracture of right lower leg, init
S82.852- Displaced trimalleolar fracture of left lower leg
S82.852A Displaced trimalleolar fracture of left lower leg, initial encounter for closed fracture
  short: Displaced trimalleolar fracture of left lower leg, init
S82.89- Other fractures of lower leg
S82.891- Other fracture of right lower leg
S82.891A Other fracture of right lower leg, initial encounter for closed fracture
  short: Oth fracture of right lower leg, init for clos fx
S82.892- Other fracture of left lower leg
S82.892A Other fracture of left lower leg, initial encounter for closed fracture
  short: Oth fracture of left lower leg, init for clos fx
`;
