export const injuriesAnkle = `
# S93 to S99: ankle and foot, sprains
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
S93.409- Sprain of unspecified ligament of unspecified ankle
S93.409A Sprain of unspecified ligament of unspecified ankle, initial encounter
  short: Sprain of unsp ligament of unspecified ankle, init encntr
S93.41- Sprain of calcaneofibular ligament
S93.411- Sprain of calcaneofibular ligament of right ankle
S93.411A Sprain of calcaneofibular ligament of right ankle, initial encounter
  short: Sprain of calcaneofibular ligament of right ankle, init
S93.412- Sprain of calcaneofibular ligament of left ankle
S93.412A Sprain of calcaneofibular ligament of left ankle, initial encounter
  short: Sprain of calcaneofibular ligament of left ankle, init
S93.42- Sprain of deltoid ligament
S93.421- Sprain of deltoid ligament of right ankle
S93.421A Sprain of deltoid ligament of right ankle, initial encounter
S93.422- Sprain of deltoid ligament of left ankle
S93.422A Sprain of deltoid ligament of left ankle, initial encounter
S93.43- Sprain of tibiofibular ligament
S93.431- Sprain of tibiofibular ligament of right ankle
S93.431A Sprain of tibiofibular ligament of right ankle, initial encounter
  short: Sprain of tibiofibular ligament of right ankle, init encntr
S93.432- Sprain of tibiofibular ligament of left ankle
S93.432A Sprain of tibiofibular ligament of left ankle, initial encounter
  short: Sprain of tibiofibular ligament of left ankle, init encntr
S93.49- Sprain of other ligament of ankle
S93.491- Sprain of other ligament of right ankle
S93.491A Sprain of other ligament of right ankle, initial encounter
S93.492- Sprain of other ligament of left ankle
S93.492A Sprain of other ligament of left ankle, initial encounter
S93.5- Sprain of toe
S93.50- Unspecified sprain of toe
S93.501- Unspecified sprain of right great toe
S93.501A Unspecified sprain of right great toe, initial encounter
S93.6- Sprain of foot
S93.60- Unspecified sprain of foot
S93.601- Unspecified sprain of right foot
S93.601A Unspecified sprain of right foot, initial encounter
S93.602- Unspecified sprain of left foot
S93.602A Unspecified sprain of left foot, initial encounter
S93.609- Unspecified sprain of unspecified foot
S93.609A Unspecified sprain of unspecified foot, initial encounter
S96.- Injury of muscle and tendon at ankle and foot level
S96.9- Injury of unspecified muscle and tendon at ankle and foot level
  short: Injury of unsp muscle and tendon at ankle and foot level
S96.91- Strain of unspecified muscle and tendon at ankle and foot level
  short: Strain of unsp muscle and tendon at ankle and foot level
S96.911- Strain of unspecified muscle and tendon at ankle and foot level, right foot
  short: Strain of unsp msl/tnd at ankle and foot level, right foot
S96.911A Strain of unspecified muscle and tendon at ankle and foot level, right foot, initial encounter
  short: Strain of unsp msl/tnd at ank/ft level, right foot, init
S99.- Other and unspecified injuries of ankle and foot
S99.9- Unspecified injury of ankle and foot
S99.91- Unspecified injury of ankle
S99.911- Unspecified injury of right ankle
S99.911A Unspecified injury of right ankle, initial encounter
S99.912- Unspecified injury of left ankle
S99.912A Unspecified injury of left ankle, initial encounter
S99.92- Unspecified injury of foot
S99.921- Unspecified injury of right foot
S99.921A Unspecified injury of right foot, initial encounter
S99.922- Unspecified injury of left foot
S99.922A Unspecified injury of left foot, initial encounter
`;
