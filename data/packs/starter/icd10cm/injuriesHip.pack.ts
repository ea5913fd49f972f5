export const injuriesHip = `
# S7: hip, thigh
S70.- Superficial injury of hip and thigh
S70.0- Contusion of hip
S70.01- Contusion of right hip
S70.01XA Contusion of right hip, initial encounter
S70.02- Contusion of left hip
S70.02XA Contusion of left hip, initial encounter
S70.1- Contusion of thigh
S70.11- Contusion of right thigh
S70.11XA Contusion of right thigh, initial encounter
S70.12- Contusion of left thigh
S70.12XA Contusion of left thigh, initial encounter
S70.3- Other superficial injuries of thigh
S70.31- Abrasion of thigh
S70.311- Abrasion, right thigh
S70.311A Abrasion, right thigh, initial encounter
S71.- Open wound of hip and thigh
S71.1- Open wound of thigh
S71.11- Laceration without foreign body of thigh
S71.111- Laceration without foreign body, right thigh
S71.111A Laceration without foreign body, right thigh, initial encounter
  short: Laceration without foreign body, right thigh, init encntr
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
S72.009- Fracture of unspecified part of neck of unspecified femur
S72.009A Fracture of unspecified part of neck of unspecified femur, initial encounter for closed fracture
  short: Fracture of unsp part of neck of unsp femur, init
S72.1- Pertrochanteric fracture
S72.10- Unspecified trochanteric fracture of femur
S72.101- Unspecified trochanteric fracture of right femur
S72.101A Unspecified trochanteric fracture of right femur, initial encounter for closed fracture
  short: Unsp trochanteric fracture of right femur, init for clos fx
S72.102- Unspecified trochanteric fracture of left femur
S72.102A Unspecified trochanteric fracture of left femur, initial encounter for closed fracture
  short: Unsp trochanteric fracture of left femur, init for clos fx
S72.14- Intertrochanteric fracture of femur
S72.141- Displaced intertrochanteric fracture of right femur
S72.141A Displaced intertrochanteric fracture of right femur, initial encounter for closed fracture
  short: Displaced intertrochanteric fracture of right femur, init
S72.142- Displaced intertrochanteric fracture of left femur
S72.142A Displaced intertrochanteric fracture of left femur, initial encounter for closed fracture
  short: Displaced intertrochanteric fracture of left femur, init
S72.2- Subtrochanteric fracture of femur
S72.21- Displaced subtrochanteric fracture of right femur
S72.21XA Displaced subtrochanteric fracture of right femur, initial encounter for closed fracture
  short: Displaced subtrochanteric fracture of right femur, init
S72.22- Displaced subtrochanteric fracture of left femur
S72.22XA Displaced subtrochanteric fracture of left femur, initial encounter for closed fracture
  short: Displaced subtrochanteric fracture of left femur, init
S72.3- Fracture of shaft of femur
S72.30- Unspecified fracture of shaft of femur
S72.301- Unspecified fracture of shaft of right femur
S72.301A Unspecified fracture of shaft of right femur, initial encounter for closed fracture
  short: Unsp fracture of shaft of right femur, init for clos fx
S72.302- Unspecified fracture of shaft of left femur
S72.302A Unspecified fracture of shaft of left femur, initial encounter for closed fracture
  short: Unsp fracture of shaft of left femur, init for clos fx
S72.4- Fracture of lower end of femur
S72.40- Unspecified fracture of lower end of femur
S72.401- Unspecified fracture of lower end of right femur
S72.401A Unspecified fracture of lower end of right femur, initial encounter for closed fracture
  short: Unsp fracture of lower end of right femur, init for clos fx
S72.9- Unspecified fracture of femur
S72.91- Unspecified fracture of right femur
S72.91XA Unspecified fracture of right femur, initial encounter for closed fracture
  short: Unsp fracture of right femur, init for clos fx
S73.- Dislocation and sprain of joint and ligaments of hip
S73.1- Sprain of hip
S73.10- Unspecified sprain of hip
S73.101- Unspecified sprain of right hip
S73.101A Unspecified sprain of right hip, initial encounter
S73.102- Unspecified sprain of left hip
S73.102A Unspecified sprain of left hip, initial encounter
S76.- Injury of muscle, fascia and tendon at hip and thigh level
S76.0- Injury of muscle, fascia and tendon of hip
S76.01- Strain of muscle, fascia and tendon of hip
S76.011- Strain of muscle, fascia and tendon of right hip
S76.011A Strain of muscle, fascia and tendon of right hip, initial encounter
  short: Strain of muscle, fascia and tendon of right hip, init
S76.1- Injury of quadriceps muscle, fascia and tendon
S76.11- Strain of quadriceps muscle, fascia and tendon
S76.111- Strain of right quadriceps muscle, fascia and tendon
S76.111A Strain of right quadriceps muscle, fascia and tendon, initial encounter
  short: Strain of right quadriceps muscle, fascia and tendon, init
S76.3- Injury of muscle, fascia and tendon of the posterior muscle group at thigh level
  short: Injury of msl/fasc/tnd posterior muscle group at thigh level
S76.31- Strain of muscle, fascia and tendon of the posterior muscle group at thigh level
  short: Strain of msl/fasc/tnd posterior muscle group at thigh level
S76.311- Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, right thigh
  short: Strain of msl/fasc/tnd posterior grp at thi lev, right thigh
S76.311A Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, right thigh, initial encounter
  short: Strain msl/fasc/tnd post grp at thi lev, right thigh, init
S76.312- Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, left thigh
  short: Strain of msl/fasc/tnd posterior grp at thi lev, left thigh
S76.312A Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, left thigh, initial encounter
  short: Strain of msl/fasc/tnd post grp at thi lev, left thigh, init
`;
