export const injuriesFootBones = `
# S90 to S92: foot, bruises, open wounds, fractures
S90.- Superficial injury of ankle, foot and toes
S90.0- Contusion of ankle
S90.01- Contusion of right ankle
S90.01XA Contusion of right ankle, initial encounter
S90.02- Contusion of left ankle
S90.02XA Contusion of left ankle, initial encounter
S90.1- Contusion of toe without damage to nail
S90.11- Contusion of great toe without damage to nail
S90.111- Contusion of right great toe without damage to nail
S90.111A Contusion of right great toe without damage to nail, initial encounter
  short: Contusion of right great toe w/o damage to nail, init encntr
S90.112- Contusion of left great toe without damage to nail
S90.112A Contusion of left great toe without damage to nail, initial encounter
  short: Contusion of left great toe w/o damage to nail, init encntr
S90.3- Contusion of foot
S90.31- Contusion of right foot
S90.31XA Contusion of right foot, initial encounter
S90.32- Contusion of left foot
S90.32XA Contusion of left foot, initial encounter
S91.- Open wound of ankle, foot and toes
S91.0- Open wound of ankle
S91.00- Unspecified open wound of ankle
S91.001- Unspecified open wound, right ankle
S91.001A Unspecified open wound, right ankle, initial encounter
S91.1- Open wound of toe without damage to nail
S91.11- Laceration without foreign body of toe without damage to nail
  short: Laceration w/o foreign body of toe without damage to nail
S91.111- Laceration without foreign body of right great toe without damage to nail
  short: Laceration w/o fb of right great toe w/o damage to nail
S91.111A Laceration without foreign body of right great toe without damage to nail, initial encounter
  short: Lac w/o fb of right great toe w/o damage to nail, init
S91.112- Laceration without foreign body of left great toe without damage to nail
  short: Laceration w/o fb of left great toe w/o damage to nail
S91.112A Laceration without foreign body of left great toe without damage to nail, initial encounter
  short: Laceration w/o fb of left great toe w/o damage to nail, init
S91.3- Open wound of foot
S91.31- Laceration without foreign body of foot
S91.311- Laceration without foreign body, right foot
S91.311A Laceration without foreign body, right foot, initial encounter
  short: Laceration without foreign body, right foot, init encntr
S91.312- Laceration without foreign body, left foot
S91.312A Laceration without foreign body, left foot, initial encounter
  short: Laceration without foreign body, left foot, init encntr
S91.33- Puncture wound without foreign body of foot
S91.331- Puncture wound without foreign body, right foot
S91.331A Puncture wound without foreign body, right foot, initial encounter
  short: Puncture wound without foreign body, right foot, init encntr
S91.332- Puncture wound without foreign body, left foot
S91.332A Puncture wound without foreign body, left foot, initial encounter
  short: Puncture wound without foreign body, left foot, init encntr
S92.- Fracture of foot and toe, except ankle
S92.0- Fracture of calcaneus
S92.00- Unspecified fracture of calcaneus
S92.001- Unspecified fracture of right calcaneus
S92.001A Unspecified fracture of right calcaneus, initial encounter for closed fracture
  short: Unsp fracture of right calcaneus, init for clos fx
S92.002- Unspecified fracture of left calcaneus
S92.002A Unspecified fracture of left calcaneus, initial encounter for closed fracture
  short: Unsp fracture of left calcaneus, init for clos fx
S92.1- Fracture of talus
S92.10- Unspecified fracture of talus
S92.101- Unspecified fracture of right talus
S92.101A Unspecified fracture of right talus, initial encounter for closed fracture
  short: Unsp fracture of right talus, init for clos fx
S92.2- Fracture of other and unspecified tarsal bone(s)
S92.20- Fracture of unspecified tarsal bone(s)
S92.201- Fracture of unspecified tarsal bone(s) of right foot
S92.201A Fracture of unspecified tarsal bone(s) of right foot, initial encounter for closed fracture
  short: Fracture of unsp tarsal bone(s) of right foot, init
S92.3- Fracture of metatarsal bone(s)
S92.30- Fracture of unspecified metatarsal bone(s)
S92.301- Fracture of unspecified metatarsal bone(s), right foot
S92.301A Fracture of unspecified metatarsal bone(s), right foot, initial encounter for closed fracture
  short: Fracture of unsp metatarsal bone(s), right foot, init
S92.302- Fracture of unspecified metatarsal bone(s), left foot
S92.302A Fracture of unspecified metatarsal bone(s), left foot, initial encounter for closed fracture
  short: Fracture of unsp metatarsal bone(s), left foot, init
S92.31- Fracture of first metatarsal bone
S92.311- Displaced fracture of first metatarsal bone, right foot
S92.311A Displaced fracture of first metatarsal bone, right foot, initial encounter for closed fracture
  short: Disp fx of first metatarsal bone, right foot, init
S92.32- Fracture of second metatarsal bone
S92.321- Displaced fracture of second metatarsal bone, right foot
S92.321A Displaced fracture of second metatarsal bone, right foot, initial encounter for closed fracture
  short: Disp fx of second metatarsal bone, right foot, init
S92.33- Fracture of third metatarsal bone
S92.331- Displaced fracture of third metatarsal bone, right foot
S92.331A Displaced fracture of third metatarsal bone, right foot, initial encounter for closed fracture
  short: Disp fx of third metatarsal bone, right foot, init
S92.34- Fracture of fourth metatarsal bone
S92.341- Displaced fracture of fourth metatarsal bone, right foot
S92.341A Displaced fracture of fourth metatarsal bone, right foot, initial encounter for closed fracture
  short: Disp fx of fourth metatarsal bone, right foot, init
S92.35- Fracture of fifth metatarsal bone
S92.351- Displaced fracture of fifth metatarsal bone, right foot
S92.351A Displaced fracture of fifth metatarsal bone, right foot, initial encounter for closed fracture
  short: Disp fx of fifth metatarsal bone, right foot, init
S92.352- Displaced fracture of fifth metatarsal bone, left foot
S92.352A Displaced fracture of fifth metatarsal bone, left foot, initial encounter for closed fracture
  short: Disp fx of fifth metatarsal bone, left foot, init
S92.4- Fracture of great toe
S92.40- Unspecified fracture of great toe
S92.401- Displaced unspecified fracture of right great toe
S92.401A Displaced unspecified fracture of right great toe, initial encounter for closed fracture
  short: Displaced unsp fracture of right great toe, init for clos fx
S92.402- Displaced unspecified fracture of left great toe
S92.402A Displaced unspecified fracture of left great toe, initial encounter for closed fracture
  short: Displaced unsp fracture of left great toe, init for clos fx
S92.41- Fracture of proximal phalanx of great toe
S92.411- Displaced fracture of proximal phalanx of right great toe
S92.411A Displaced fracture of proximal phalanx of right great toe, initial encounter for closed fracture
  short: Disp fx of proximal phalanx of right great toe, init
S92.42- Fracture of distal phalanx of great toe
S92.421- Displaced fracture of distal phalanx of right great toe
S92.421A Displaced fracture of distal phalanx of right great toe, initial encounter for closed fracture
  short: Disp fx of distal phalanx of right great toe, init
S92.5- Fracture of lesser toe(s)
S92.50- Unspecified fracture of lesser toe(s)
S92.501- Displaced unspecified fracture of right lesser toe(s)
S92.501A Displaced unspecified fracture of right lesser toe(s), initial encounter for closed fracture
  short: Displaced unsp fracture of right lesser toe(s), init
S92.502- Displaced unspecified fracture of left lesser toe(s)
S92.502A Displaced unspecified fracture of left lesser toe(s), initial encounter for closed fracture
  short: Displaced unsp fracture of left lesser toe(s), init
S92.51- Fracture of proximal phalanx of lesser toe(s)
S92.511- Displaced fracture of proximal phalanx of right lesser toe(s)
  short: Disp fx of proximal phalanx of right lesser toe(s)
S92.511A Displaced fracture of proximal phalanx of right lesser toe(s), initial encounter for closed fracture
  short: Disp fx of proximal phalanx of right lesser toe(s), init
S92.512- Displaced fracture of proximal phalanx of left lesser toe(s)
S92.512A Displaced fracture of proximal phalanx of left lesser toe(s), initial encounter for closed fracture
  short: Disp fx of proximal phalanx of left lesser toe(s), init
S92.9- Unspecified fracture of foot and toe
S92.90- Unspecified fracture of foot
S92.901- Unspecified fracture of right foot
S92.901A Unspecified fracture of right foot, initial encounter for closed fracture
  short: Unsp fracture of right foot, init encntr for closed fracture
S92.902- Unspecified fracture of left foot
S92.902A Unspecified fracture of left foot, initial encounter for closed fracture
  short: Unsp fracture of left foot, init encntr for closed fracture
`;
