export const injuriesTrunk = `
# S2, S3: chest, back, pelvis
S20.- Superficial injury of thorax
S20.2- Contusion of thorax
S20.21- Contusion of front wall of thorax
S20.211- Contusion of right front wall of thorax
S20.211A Contusion of right front wall of thorax, initial encounter
S20.212- Contusion of left front wall of thorax
S20.212A Contusion of left front wall of thorax, initial encounter
S20.219- Contusion of unspecified front wall of thorax
S20.219A Contusion of unspecified front wall of thorax, initial encounter
  short: Contusion of unspecified front wall of thorax, init encntr
S22.- Fracture of rib(s), sternum and thoracic spine
S22.0- Fracture of thoracic vertebra
S22.08- Fracture of T11-T12 vertebra
S22.080- Wedge compression fracture of T11-T12 vertebra
S22.080A Wedge compression fracture of T11-T12 vertebra, initial encounter for closed fracture
  short: Wedge compression fracture of T11-T12 vertebra, init
S22.2- Fracture of sternum
S22.20- Unspecified fracture of sternum
S22.20XA Unspecified fracture of sternum, initial encounter for closed fracture
  short: Unsp fracture of sternum, init encntr for closed fracture
S22.3- Fracture of one rib
S22.31- Fracture of one rib, right side
S22.31XA Fracture of one rib, right side, initial encounter for closed fracture
  short: Fracture of one rib, right side, init for clos fx
S22.32- Fracture of one rib, left side
S22.32XA Fracture of one rib, left side, initial encounter for closed fracture
  short: Fracture of one rib, left side, init for clos fx
S22.4- Multiple fractures of ribs
S22.41- Multiple fractures of ribs, right side
S22.41XA Multiple fractures of ribs, right side, initial encounter for closed fracture
  short: Multiple fractures of ribs, right side, init for clos fx
S22.42- Multiple fractures of ribs, left side
S22.42XA Multiple fractures of ribs, left side, initial encounter for closed fracture
  short: Multiple fractures of ribs, left side, init for clos fx
S22.43- Multiple fractures of ribs, bilateral
S22.43XA Multiple fractures of ribs, bilateral, initial encounter for closed fracture
  short: Multiple fractures of ribs, bilateral, init for clos fx
S23.- Dislocation and sprain of joints and ligaments of thorax
S23.3- Sprain of ligaments of thoracic spine
S23.3XXA Sprain of ligaments of thoracic spine, initial encounter
S30.- Superficial injury of abdomen, lower back, pelvis and external genitals
  short: Superfic inj abdomen, low back, pelvis and external genitals
S30.0- Contusion of lower back and pelvis
S30.0XXA Contusion of lower back and pelvis, initial encounter
S30.1- Contusion of abdominal wall
S30.1XXA Contusion of abdominal wall, initial encounter
S32.- Fracture of lumbar spine and pelvis
S32.0- Fracture of lumbar vertebra
S32.01- Fracture of first lumbar vertebra
S32.010- Wedge compression fracture of first lumbar vertebra
S32.010A Wedge compression fracture of first lumbar vertebra, initial encounter for closed fracture
  short: Wedge compression fracture of first lumbar vertebra, init
S32.02- Fracture of second lumbar vertebra
S32.020- Wedge compression fracture of second lumbar vertebra
S32.020A Wedge compression fracture of second lumbar vertebra, initial encounter for closed fracture
  short: Wedge compression fracture of second lumbar vertebra, init
S32.1- Fracture of sacrum
S32.10- Unspecified fracture of sacrum
S32.10XA Unspecified fracture of sacrum, initial encounter for closed fracture
  short: Unsp fracture of sacrum, init encntr for closed fracture
S32.2- Fracture of coccyx
S32.2XXA Fracture of coccyx, initial encounter for closed fracture
S32.5- Fracture of pubis
S32.51- Fracture of superior rim of pubis
S32.511- Fracture of superior rim of right pubis
S32.511A Fracture of superior rim of right pubis, initial encounter for closed fracture
  short: Fracture of superior rim of right pubis, init for clos fx
S32.59- Other specified fracture of pubis
S32.592- Other specified fracture of left pubis
S32.592A Other specified fracture of left pubis, initial encounter for closed fracture
  short: Oth fracture of left pubis, init encntr for closed fracture
S32.9- Fracture of unspecified parts of lumbosacral spine and pelvis
  short: Fracture of unsp parts of lumbosacral spine and pelvis
S32.9XXA Fracture of unspecified parts of lumbosacral spine and pelvis, initial encounter for closed fracture
  short: Fracture of unsp parts of lumbosacral spine and pelvis, init
S33.- Dislocation and sprain of joints and ligaments of lumbar spine and pelvis
  short: Disloc & sprain of joints & ligaments of lumbar spin & pelv
S33.5- Sprain of ligaments of lumbar spine
S33.5XXA Sprain of ligaments of lumbar spine, initial encounter
S33.6- Sprain of sacroiliac joint
S33.6XXA Sprain of sacroiliac joint, initial encounter
S33.8- Sprain of other parts of lumbar spine and pelvis
S33.8XXA Sprain of other parts of lumbar spine and pelvis, initial encounter
  short: Sprain of oth parts of lumbar spine and pelvis, init encntr
S39.- Other and unspecified injuries of abdomen, lower back, pelvis and external genitals
  short: Oth & unsp injuries of abd, low back, pelv & extrn genitals
S39.0- Injury of muscle, fascia and tendon of abdomen, lower back and pelvis
  short: Injury of musc/fasc/tend abdomen, lower back and pelvis
S39.01- Strain of muscle, fascia and tendon of abdomen, lower back and pelvis
  short: Strain of musc/fasc/tend abdomen, lower back and pelvis
S39.011- Strain of muscle, fascia and tendon of abdomen
S39.011A Strain of muscle, fascia and tendon of abdomen, initial encounter
  short: Strain of muscle, fascia and tendon of abdomen, init encntr
S39.012- Strain of muscle, fascia and tendon of lower back
S39.012A Strain of muscle, fascia and tendon of lower back, initial encounter
  short: Strain of muscle, fascia and tendon of lower back, init
S39.013- Strain of muscle, fascia and tendon of pelvis
S39.013A Strain of muscle, fascia and tendon of pelvis, initial encounter
  short: Strain of muscle, fascia and tendon of pelvis, init encntr
S39.9- Unspecified injury of abdomen, lower back, pelvis and external genitals
  short: Unsp inj abdomen, low back, pelvis and external genitals
S39.92- Unspecified injury of lower back
S39.92XA Unspecified injury of lower back, initial encounter
`;
