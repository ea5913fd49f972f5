export const bones = `
# M8, M9: osteoporosis, bones, biomechanics
M80.- Osteoporosis with current pathological fracture
M80.0- Age-related osteoporosis with current pathological fracture
M80.00- Age-related osteoporosis with current pathological fracture, unspecified site
  short: Age-related osteopor w current path fracture, unsp site
M80.00XA Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture
  short: Age-rel osteopor w current path fracture, unsp site, init
M80.05- Age-related osteoporosis with current pathological fracture, femur
  short: Age-related osteopor w current pathological fracture, femur
M80.051- Age-related osteoporosis with current pathological fracture, right femur
  short: Age-related osteopor w current path fracture, right femur
M80.051A Age-related osteoporosis with current pathological fracture, right femur, initial encounter for fracture
  short: Age-rel osteopor w current path fracture, right femur, init
M80.052- Age-related osteoporosis with current pathological fracture, left femur
  short: Age-related osteopor w current path fracture, left femur
M80.052A Age-related osteoporosis with current pathological fracture, left femur, initial encounter for fracture
  short: Age-rel osteopor w current path fracture, left femur, init
M80.08- Age-related osteoporosis with current pathological fracture, vertebra(e)
  short: Age-related osteopor w current path fracture, vertebra(e)
M80.08XA Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture
  short: Age-rel osteopor w current path fracture, vertebra(e), init
M80.08XD Age-related osteoporosis with current pathological fracture, vertebra(e), subsequent encounter for fracture with routine healing
  short: Age-rel osteopor w crnt path fx, verteb, 7thD
M81.- Osteoporosis without current pathological fracture
M81.0 Age-related osteoporosis without current pathological fracture
  short: Age-related osteoporosis w/o current pathological fracture
M81.8 Other osteoporosis without current pathological fracture
M83.- Adult osteomalacia
M83.9 Adult osteomalacia, unspecified
M84.- Disorder of continuity of bone
M84.3- Stress fracture
M84.35- Stress fracture, pelvis and femur
M84.350- Stress fracture, pelvis
M84.350A Stress fracture, pelvis, initial encounter for fracture
M84.36- Stress fracture, tibia and fibula
M84.361- Stress fracture, right tibia
M84.361A Stress fracture, right tibia, initial encounter for fracture
M84.362- Stress fracture, left tibia
M84.362A Stress fracture, left tibia, initial encounter for fracture
M84.37- Stress fracture, ankle, foot and toes
M84.374- Stress fracture, right foot
M84.374A Stress fracture, right foot, initial encounter for fracture
M84.375- Stress fracture, left foot
M84.375A Stress fracture, left foot, initial encounter for fracture
M84.4- Pathological fracture, not elsewhere classified
M84.48- Pathological fracture, other site
M84.48XA Pathological fracture, other site, initial encounter for fracture
  short: Pathological fracture, other site, init encntr for fracture
M84.5- Pathological fracture in neoplastic disease
M84.50- Pathological fracture in neoplastic disease, unspecified site
  short: Pathological fracture in neoplastic disease, unsp site
M84.50XA Pathological fracture in neoplastic disease, unspecified site, initial encounter for fracture
  short: Pathological fracture in neoplastic disease, unsp site, init
M85.- Other disorders of bone density and structure
M85.3- Osteitis condensans
M85.30 Osteitis condensans, unspecified site
M85.8- Other specified disorders of bone density and structure
M85.80 Other specified disorders of bone density and structure, unspecified site
  short: Oth disrd of bone density and structure, unspecified site
M85.88 Other specified disorders of bone density and structure, other site
  short: Oth disrd of bone density and structure, other site
M85.89 Other specified disorders of bone density and structure, multiple sites
  short: Oth disrd of bone density and structure, multiple sites
M85.9 Disorder of bone density and structure, unspecified
M86.- Osteomyelitis
M86.1- Other acute osteomyelitis
M86.17- Other acute osteomyelitis, ankle and foot
M86.171 Other acute osteomyelitis, right ankle and foot
M86.172 Other acute osteomyelitis, left ankle and foot
M86.6- Other chronic osteomyelitis
M86.67- Other chronic osteomyelitis, ankle and foot
M86.671 Other chronic osteomyelitis, right ankle and foot
M86.672 Other chronic osteomyelitis, left ankle and foot
M86.9 Osteomyelitis, unspecified
M87.- Osteonecrosis
M87.0- Idiopathic aseptic necrosis of bone
M87.05- Idiopathic aseptic necrosis of pelvis and femur
M87.051 Idiopathic aseptic necrosis of right femur
M87.052 Idiopathic aseptic necrosis of left femur
M87.9 Osteonecrosis, unspecified
M88.- Osteitis deformans [Paget's disease of bone]
M88.9 Osteitis deformans of unspecified bone
M89.- Other disorders of bone
M89.0- Algoneurodystrophy
M89.00 Algoneurodystrophy, unspecified site
M91.- Juvenile osteochondrosis of hip and pelvis
M91.1- Juvenile osteochondrosis of head of femur [Legg-Calve-Perthes]
  short: Juvenile osteochondrosis of head of femur
M91.11 Juvenile osteochondrosis of head of femur [Legg-Calve-Perthes], right leg
  short: Juvenile osteochondrosis of head of femur, right leg
M92.- Other juvenile osteochondrosis
M92.5- Juvenile osteochondrosis of tibia and fibula
M92.52- Juvenile osteochondrosis of tibia tubercle
M92.521 Juvenile osteochondrosis of tibia tubercle, right leg
M92.522 Juvenile osteochondrosis of tibia tubercle, left leg
M94.- Other disorders of cartilage
M94.0 Chondrocostal junction syndrome [Tietze]
M94.2- Chondromalacia
M94.26- Chondromalacia, knee
M94.261 Chondromalacia, right knee
M94.262 Chondromalacia, left knee
M95.- Other acquired deformities of musculoskeletal system and connective tissue
  short: Oth acquired deformities of ms sys and connective tissue
M95.0 Acquired deformity of nose
M96.- Intraoperative and postprocedural complications and disorders of musculoskeletal system, not elsewhere classified
  short: Intraop and postproc comp and disorders of ms sys, NEC
M96.1 Postlaminectomy syndrome, not elsewhere classified
M99.- Biomechanical lesions, not elsewhere classified
M99.0- Segmental and somatic dysfunction
M99.01 Segmental and somatic dysfunction of cervical region
M99.02 Segmental and somatic dysfunction of thoracic region
M99.03 Segmental and somatic dysfunction of lumbar region
M99.04 Segmental and somatic dysfunction of sacral region
M99.05 Segmental and somatic dysfunction of pelvic region
`;
