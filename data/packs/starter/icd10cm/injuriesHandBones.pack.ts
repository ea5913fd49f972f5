export const injuriesHandBones = `
# S62 to S69: hand, fractures and sprains
S62.- Fracture at wrist and hand level
S62.0- Fracture of navicular [scaphoid] bone of wrist
S62.00- Unspecified fracture of navicular [scaphoid] bone of wrist
S62.001- Unspecified fracture of navicular [scaphoid] bone of right wrist
  short: Unspecified fracture of navicular bone of right wrist
S62.001A Unspecified fracture of navicular [scaphoid] bone of right wrist, initial encounter for closed fracture
  short: Unsp fracture of navicular bone of right wrist, init
S62.002- Unspecified fracture of navicular [scaphoid] bone of left wrist
  short: Unspecified fracture of navicular bone of left wrist
S62.002A Unspecified fracture of navicular [scaphoid] bone of left wrist, initial encounter for closed fracture
  short: Unsp fracture of navicular bone of left wrist, init
S62.1- Fracture of other and unspecified carpal bone(s)
S62.10- Fracture of unspecified carpal bone
S62.101- Fracture of unspecified carpal bone, right wrist
S62.101A Fracture of unspecified carpal bone, right wrist, initial encounter for closed fracture
  short: Fracture of unsp carpal bone, right wrist, init for clos fx
S62.102- Fracture of unspecified carpal bone, left wrist
S62.102A Fracture of unspecified carpal bone, left wrist, initial encounter for closed fracture
  short: Fracture of unsp carpal bone, left wrist, init for clos fx
S62.3- Fracture of other and unspecified metacarpal bone
S62.30- Unspecified fracture of other metacarpal bone
S62.301- Unspecified fracture of second metacarpal bone, left hand
S62.301A Unspecified fracture of second metacarpal bone, left hand, initial encounter for closed fracture
  short: Unsp fracture of second metacarpal bone, left hand, init
S62.306- Unspecified fracture of fifth metacarpal bone, right hand
S62.306A Unspecified fracture of fifth metacarpal bone, right hand, initial encounter for closed fracture
  short: Unsp fracture of fifth metacarpal bone, right hand, init
S62.309- Unspecified fracture of unspecified metacarpal bone
S62.309A Unspecified fracture of unspecified metacarpal bone, initial encounter for closed fracture
  short: Unsp fracture of unsp metacarpal bone, init for clos fx
S62.32- Displaced fracture of shaft of other metacarpal bone
S62.326- Displaced fracture of shaft of fifth metacarpal bone, right hand
  short: Disp fx of shaft of fifth metacarpal bone, right hand
S62.326A Displaced fracture of shaft of fifth metacarpal bone, right hand, initial encounter for closed fracture
  short: Disp fx of shaft of fifth metacarpal bone, right hand, init
S62.327- Displaced fracture of shaft of fifth metacarpal bone, left hand
  short: Disp fx of shaft of fifth metacarpal bone, left hand
S62.327A Displaced fracture of shaft of fifth metacarpal bone, left hand, initial encounter for closed fracture
  short: Disp fx of shaft of fifth metacarpal bone, left hand, init
S62.33- Displaced fracture of neck of other metacarpal bone
S62.336- Displaced fracture of neck of fifth metacarpal bone, right hand
  short: Disp fx of neck of fifth metacarpal bone, right hand
S62.336A Displaced fracture of neck of fifth metacarpal bone, right hand, initial encounter for closed fracture
  short: Disp fx of neck of fifth metacarpal bone, right hand, init
S62.337- Displaced fracture of neck of fifth metacarpal bone, left hand
  short: Disp fx of neck of fifth metacarpal bone, left hand
S62.337A Displaced fracture of neck of fifth metacarpal bone, left hand, initial encounter for closed fracture
  short: Disp fx of neck of fifth metacarpal bone, left hand, init
S62.36- Nondisplaced fracture of neck of other metacarpal bone
S62.366- Nondisplaced fracture of neck of fifth metacarpal bone, right hand
  short: Nondisp fx of neck of fifth metacarpal bone, right hand
S62.366A Nondisplaced fracture of neck of fifth metacarpal bone, right hand, initial encounter for closed fracture
  short: Nondisp fx of neck of fifth MC bone, right hand, init
S62.5- Fracture of thumb
S62.50- Fracture of unspecified phalanx of thumb
S62.501- Fracture of unspecified phalanx of right thumb
S62.501A Fracture of unspecified phalanx of right thumb, initial encounter for closed fracture
  short: Fracture of unsp phalanx of right thumb, init for clos fx
S62.502- Fracture of unspecified phalanx of left thumb
S62.502A Fracture of unspecified phalanx of left thumb, initial encounter for closed fracture
  short: Fracture of unsp phalanx of left thumb, init for clos fx
S62.51- Fracture of proximal phalanx of thumb
S62.511- Displaced fracture of proximal phalanx of right thumb
S62.511A Displaced fracture of proximal phalanx of right thumb, initial encounter for closed fracture
  short: Disp fx of proximal phalanx of right thumb, init for clos fx
S62.6- Fracture of other and unspecified finger(s)
S62.60- Fracture of unspecified phalanx of finger
S62.600- Fracture of unspecified phalanx of right index finger
S62.600A Fracture of unspecified phalanx of right index finger, initial encounter for closed fracture
  short: Fracture of unsp phalanx of right index finger, init
S62.601- Fracture of unspecified phalanx of left index finger
S62.601A Fracture of unspecified phalanx of left index finger, initial encounter for closed fracture
  short: Fracture of unsp phalanx of left index finger, init
S62.602- Fracture of unspecified phalanx of right middle finger
S62.602A Fracture of unspecified phalanx of right middle finger, initial encounter for closed fracture
  short: Fracture of unsp phalanx of right middle finger, init
S62.604- Fracture of unspecified phalanx of right ring finger
S62.604A Fracture of unspecified phalanx of right ring finger, initial encounter for closed fracture
  short: Fracture of unsp phalanx of right ring finger, init
S62.606- Fracture of unspecified phalanx of right little finger
S62.606A Fracture of unspecified phalanx of right little finger, initial encounter for closed fracture
  short: Fracture of unsp phalanx of right little finger, init
S62.607- Fracture of unspecified phalanx of left little finger
S62.607A Fracture of unspecified phalanx of left little finger, initial encounter for closed fracture
  short: Fracture of unsp phalanx of left little finger, init
S62.609- Fracture of unspecified phalanx of unspecified finger
S62.609A Fracture of unspecified phalanx of unspecified finger, initial encounter for closed fracture
  short: Fracture of unsp phalanx of unsp finger, init for clos fx
S62.61- Displaced fracture of proximal phalanx of finger
S62.616- Displaced fracture of proximal phalanx of right little finger
  short: Disp fx of proximal phalanx of right little finger
S62.616A Displaced fracture of proximal phalanx of right little finger, initial encounter for closed fracture
  short: Disp fx of proximal phalanx of right little finger, init
S62.62- Displaced fracture of middle phalanx of finger
S62.627- Displaced fracture of middle phalanx of left little finger
S62.627A Displaced fracture of middle phalanx of left little finger, initial encounter for closed fracture
  short: Disp fx of middle phalanx of left little finger, init
S62.63- Displaced fracture of distal phalanx of finger
S62.630- Displaced fracture of distal phalanx of right index finger
S62.630A Displaced fracture of distal phalanx of right index finger, initial encounter for closed fracture
  short: Disp fx of distal phalanx of right index finger, init
S62.632- Displaced fracture of distal phalanx of right middle finger
S62.632A Displaced fracture of distal phalanx of right middle finger, initial encounter for closed fracture
  short: Disp fx of distal phalanx of right middle finger, init
S62.639- Displaced fracture of distal phalanx of unspecified finger
S62.639A Displaced fracture of distal phalanx of unspecified finger, initial encounter for closed fracture
  short: Disp fx of distal phalanx of unsp finger, init for clos fx
S62.65- Nondisplaced fracture of middle phalanx of finger
S62.656- Nondisplaced fracture of middle phalanx of right little finger
  short: Nondisp fx of middle phalanx of right little finger
S62.656A Nondisplaced fracture of middle phalanx of right little finger, initial encounter for closed fracture
  short: Nondisp fx of middle phalanx of right little finger, init
S63.- Dislocation and sprain of joints and ligaments at wrist and hand level
  short: Dislocation and sprain of joints and ligaments at wrs/hnd lv
S63.5- Other and unspecified sprain of wrist
S63.50- Unspecified sprain of wrist
S63.501- Unspecified sprain of right wrist
S63.501A Unspecified sprain of right wrist, initial encounter
S63.502- Unspecified sprain of left wrist
S63.502A Unspecified sprain of left wrist, initial encounter
S63.509- Unspecified sprain of unspecified wrist
S63.509A Unspecified sprain of unspecified wrist, initial encounter
S63.6- Other and unspecified sprain of finger(s)
S63.60- Unspecified sprain of thumb
S63.601- Unspecified sprain of right thumb
S63.601A Unspecified sprain of right thumb, initial encounter
S63.602- Unspecified sprain of left thumb
S63.602A Unspecified sprain of left thumb, initial encounter
S63.61- Unspecified sprain of other and unspecified finger(s)
S63.610- Unspecified sprain of right index finger
S63.610A Unspecified sprain of right index finger, initial encounter
S63.611- Unspecified sprain of left index finger
S63.611A Unspecified sprain of left index finger, initial encounter
S63.616- Unspecified sprain of right little finger
S63.616A Unspecified sprain of right little finger, initial encounter
S63.617- Unspecified sprain of left little finger
S63.617A Unspecified sprain of left little finger, initial encounter
S63.619- Unspecified sprain of unspecified finger
S63.619A Unspecified sprain of unspecified finger, initial encounter
S63.64- Sprain of metacarpophalangeal joint of thumb
S63.641- Sprain of metacarpophalangeal joint of right thumb
S63.641A Sprain of metacarpophalangeal joint of right thumb, initial encounter
  short: Sprain of metacarpophalangeal joint of right thumb, init
S63.642- Sprain of metacarpophalangeal joint of left thumb
S63.642A Sprain of metacarpophalangeal joint of left thumb, initial encounter
  short: Sprain of metacarpophalangeal joint of left thumb, init
S63.65- Sprain of metacarpophalangeal joint of other and unspecified finger(s)
  short: Sprain of metacarpophalangeal joint of and unsp finger(s)
S63.650- Sprain of metacarpophalangeal joint of right index finger
S63.650A Sprain of metacarpophalangeal joint of right index finger, initial encounter
  short: Sprain of MCP joint of right index finger, init
S66.- Injury of muscle, fascia and tendon at wrist and hand level
S66.9- Injury of unspecified muscle, fascia and tendon at wrist and hand level
  short: Injury of unsp musc/fasc/tend at wrist and hand level
S66.91- Strain of unspecified muscle, fascia and tendon at wrist and hand level
  short: Strain of unsp musc/fasc/tend at wrist and hand level
S66.911- Strain of unspecified muscle, fascia and tendon at wrist and hand level, right hand
  short: Strain of unsp musc/fasc/tend at wrs/hnd lv, right hand
S66.911A Strain of unspecified muscle, fascia and tendon at wrist and hand level, right hand, initial encounter
  short: Strain of unsp musc/fasc/tend at wrs/hnd lv, r hand, init
S66.912- Strain of unspecified muscle, fascia and tendon at wrist and hand level, left hand
  short: Strain of unsp musc/fasc/tend at wrs/hnd lv, left hand
S66.912A Strain of unspecified muscle, fascia and tendon at wrist and hand level, left hand, initial encounter
  short: Strain of unsp musc/fasc/tend at wrs/hnd lv, left hand, init
S69.- Other and unspecified injuries of wrist, hand and finger(s)
S69.9- Unspecified injury of wrist, hand and finger(s)
S69.91- Unspecified injury of right wrist, hand and finger(s)
S69.91XA Unspecified injury of right wrist, hand and finger(s), initial encounter
  short: Unsp injury of right wrist, hand and finger(s), init encntr
S69.92- Unspecified injury of left wrist, hand and finger(s)
S69.92XA Unspecified injury of left wrist, hand and finger(s), initial encounter
  short: Unsp injury of left wrist, hand and finger(s), init encntr
`;
