export const injuriesKnee = `
# S83 to S89: knee sprains and tears, tendons
S83.- Dislocation and sprain of joints and ligaments of knee
S83.0- Subluxation and dislocation of patella
S83.00- Unspecified subluxation and dislocation of patella
S83.005- Unspecified dislocation of left patella
S83.005A Unspecified dislocation of left patella, initial encounter
S83.1- Subluxation and dislocation of knee
S83.10- Unspecified subluxation and dislocation of knee
S83.104- Unspecified dislocation of right knee
S83.104A Unspecified dislocation of right knee, initial encounter
S83.2- Tear of meniscus, current injury
S83.20- Tear of unspecified meniscus, current injury
S83.206- Unspecified tear of unspecified meniscus, current injury, right knee
  short: Unsp tear of unsp meniscus, current injury, right knee
S83.206A Unspecified tear of unspecified meniscus, current injury, right knee, initial encounter
  short: Unsp tear of unsp meniscus, current injury, right knee, init
S83.207- Unspecified tear of unspecified meniscus, current injury, left knee
  short: Unsp tear of unspecified meniscus, current injury, left knee
S83.207A Unspecified tear of unspecified meniscus, current injury, left knee, initial encounter
  short: Unsp tear of unsp meniscus, current injury, left knee, init
S83.209- Unspecified tear of unspecified meniscus, current injury, unspecified knee
  short: Unsp tear of unsp meniscus, current injury, unspecified knee
S83.209A Unspecified tear of unspecified meniscus, current injury, unspecified knee, initial encounter
  short: Unsp tear of unsp meniscus, current injury, unsp knee, init
S83.21- Bucket-handle tear of medial meniscus, current injury
S83.211- Bucket-handle tear of medial meniscus, current injury, right knee
  short: Bucket-hndl tear of medial meniscus, current injury, r knee
S83.211A Bucket-handle tear of medial meniscus, current injury, right knee, initial encounter
  short: Bucket-hndl tear of medial mensc, crnt injury, r knee, init
S83.212- Bucket-handle tear of medial meniscus, current injury, left knee
  short: Bucket-hndl tear of medial meniscus, current injury, l knee
S83.212A Bucket-handle tear of medial meniscus, current injury, left knee, initial encounter
  short: Bucket-hndl tear of medial mensc, crnt injury, l knee, init
S83.23- Complex tear of medial meniscus, current injury
S83.231- Complex tear of medial meniscus, current injury, right knee
S83.231A Complex tear of medial meniscus, current injury, right knee, initial encounter
  short: Complex tear of medial mensc, current injury, r knee, init
S83.232- Complex tear of medial meniscus, current injury, left knee
S83.232A Complex tear of medial meniscus, current injury, left knee, initial encounter
  short: Complex tear of medial mensc, current injury, l knee, init
S83.24- Other tear of medial meniscus, current injury
S83.241- Other tear of medial meniscus, current injury, right knee
S83.241A Other tear of medial meniscus, current injury, right knee, initial encounter
  short: Oth tear of medial meniscus, current injury, r knee, init
S83.242- Other tear of medial meniscus, current injury, left knee
S83.242A Other tear of medial meniscus, current injury, left knee, initial encounter
  short: Oth tear of medial meniscus, current injury, left knee, init
S83.28- Other tear of lateral meniscus, current injury
S83.281- Other tear of lateral meniscus, current injury, right knee
S83.281A Other tear of lateral meniscus, current injury, right knee, initial encounter
  short: Oth tear of lat mensc, current injury, right knee, init
S83.282- Other tear of lateral meniscus, current injury, left knee
S83.282A Other tear of lateral meniscus, current injury, left knee, initial encounter
  short: Oth tear of lat mensc, current injury, left knee, init
S83.4- Sprain of collateral ligament of knee
S83.40- Sprain of unspecified collateral ligament of knee
S83.401- Sprain of unspecified collateral ligament of right knee
S83.401A Sprain of unspecified collateral ligament of right knee, initial encounter
  short: Sprain of unsp collateral ligament of right knee, init
S83.402- Sprain of unspecified collateral ligament of left knee
S83.402A Sprain of unspecified collateral ligament of left knee, initial encounter
  short: Sprain of unsp collateral ligament of left knee, init encntr
S83.41- Sprain of medial collateral ligament of knee
S83.411- Sprain of medial collateral ligament of right knee
S83.411A Sprain of medial collateral ligament of right knee, initial encounter
  short: Sprain of medial collateral ligament of right knee, init
S83.412- Sprain of medial collateral ligament of left knee
S83.412A Sprain of medial collateral ligament of left knee, initial encounter
  short: Sprain of medial collateral ligament of left knee, init
S83.42- Sprain of lateral collateral ligament of knee
S83.421- Sprain of lateral collateral ligament of right knee
S83.421A Sprain of lateral collateral ligament of right knee, initial encounter
  short: Sprain of lateral collateral ligament of right knee, init
S83.422- Sprain of lateral collateral ligament of left knee
S83.422A Sprain of lateral collateral ligament of left knee, initial encounter
  short: Sprain of lateral collateral ligament of left knee, init
S83.5- Sprain of cruciate ligament of knee
S83.50- Sprain of unspecified cruciate ligament of knee
S83.501- Sprain of unspecified cruciate ligament of right knee
S83.501A Sprain of unspecified cruciate ligament of right knee, initial encounter
  short: Sprain of unsp cruciate ligament of right knee, init encntr
S83.502- Sprain of unspecified cruciate ligament of left knee
S83.502A Sprain of unspecified cruciate ligament of left knee, initial encounter
  short: Sprain of unsp cruciate ligament of left knee, init encntr
S83.51- Sprain of anterior cruciate ligament of knee
S83.511- Sprain of anterior cruciate ligament of right knee
S83.511A Sprain of anterior cruciate ligament of right knee, initial encounter
  short: Sprain of anterior cruciate ligament of right knee, init
S83.512- Sprain of anterior cruciate ligament of left knee
S83.512A Sprain of anterior cruciate ligament of left knee, initial encounter
  short: Sprain of anterior cruciate ligament of left knee, init
S83.52- Sprain of posterior cruciate ligament of knee
S83.521- Sprain of posterior cruciate ligament of right knee
S83.521A Sprain of posterior cruciate ligament of right knee, initial encounter
  short: Sprain of posterior cruciate ligament of right knee, init
S83.9- Sprain of unspecified site of knee
S83.90- Sprain of unspecified site of unspecified knee
S83.90XA Sprain of unspecified site of unspecified knee, initial encounter
  short: Sprain of unspecified site of unspecified knee, init encntr
S83.91- Sprain of unspecified site of right knee
S83.91XA Sprain of unspecified site of right knee, initial encounter
S83.92- Sprain of unspecified site of left knee
S83.92XA Sprain of unspecified site of left knee, initial encounter
S86.- Injury of muscle, fascia and tendon at lower leg level
S86.0- Injury of Achilles tendon
S86.00- Unspecified injury of Achilles tendon
S86.001- Unspecified injury of right Achilles tendon
S86.001A Unspecified injury of right Achilles tendon, initial encounter
  short: Unspecified injury of right Achilles tendon, init encntr
S86.01- Strain of Achilles tendon
S86.011- Strain of right Achilles tendon
S86.011A Strain of right Achilles tendon, initial encounter
S86.012- Strain of left Achilles tendon
S86.012A Strain of left Achilles tendon, initial encounter
S86.1- Injury of other muscle(s) and tendon(s) of posterior muscle group at lower leg level
  short: Injury of musc/tend posterior grp at lower leg level
S86.11- Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level
  short: Strain of musc/tend posterior grp at lower leg level
S86.111- Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, right leg
  short: Strain of musc/tend post grp at low leg level, right leg
S86.111A Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, right leg, initial encounter
  short: Strain musc/tend post grp at low leg level, right leg, init
S86.112- Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, left leg
  short: Strain of musc/tend posterior grp at low leg level, left leg
S86.112A Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, left leg, initial encounter
  short: Strain musc/tend post grp at low leg level, left leg, init
S86.8- Injury of other muscles and tendons at lower leg level
S86.81- Strain of other muscles and tendons at lower leg level
S86.811- Strain of other muscle(s) and tendon(s) at lower leg level, right leg
  short: Strain of musc/tend at lower leg level, right leg
S86.811A Strain of other muscle(s) and tendon(s) at lower leg level, right leg, initial encounter
  short: Strain of musc/tend at lower leg level, right leg, init
S86.812- Strain of other muscle(s) and tendon(s) at lower leg level, left leg
  short: Strain of musc/tend at lower leg level, left leg
S86.812A Strain of other muscle(s) and tendon(s) at lower leg level, left leg, initial encounter
  short: Strain of musc/tend at lower leg level, left leg, init
S86.9- Injury of unspecified muscle and tendon at lower leg level
S86.91- Strain of unspecified muscle and tendon at lower leg level
S86.911- Strain of unspecified muscle(s) and tendon(s) at lower leg level, right leg
  short: Strain of unsp musc/tend at lower leg level, right leg
S86.911A Strain of unspecified muscle(s) and tendon(s) at lower leg level, right leg, initial encounter
  short: Strain of unsp musc/tend at lower leg level, right leg, init
S89.- Other and unspecified injuries of lower leg
S89.9- Unspecified injury of lower leg
S89.91- Unspecified injury of right lower leg
S89.91XA Unspecified injury of right lower leg, initial encounter
S89.92- Unspecified injury of left lower leg
S89.92XA Unspecified injury of left lower leg, initial encounter
`;
