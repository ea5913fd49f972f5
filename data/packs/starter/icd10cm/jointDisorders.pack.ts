export const jointDisorders = `
# M2: deformity, knee, joint pain
M20.- Acquired deformities of fingers and toes
M20.1- Hallux valgus (acquired)
M20.10 Hallux valgus (acquired), unspecified foot
M20.11 Hallux valgus (acquired), right foot
M20.12 Hallux valgus (acquired), left foot
M20.2- Hallux rigidus
M20.21 Hallux rigidus, right foot
M20.22 Hallux rigidus, left foot
M20.4- Other hammer toe(s) (acquired)
M20.41 Other hammer toe(s) (acquired), right foot
M20.42 Other hammer toe(s) (acquired), left foot
M21.- Other acquired deformities of limbs
M21.3- Wrist or foot drop (acquired)
M21.37- Foot drop (acquired)
M21.371 Foot drop, right foot
M21.372 Foot drop, left foot
M21.4- Flat foot [pes planus] (acquired)
M21.41 Flat foot [pes planus] (acquired), right foot
M21.42 Flat foot [pes planus] (acquired), left foot
M21.6- Other acquired deformities of foot
M21.61- Bunion
M21.611 Bunion of right foot
M21.612 Bunion of left foot
M21.6X- Other acquired deformities of foot
M21.6X9 Other acquired deformities of unspecified foot
M21.7- Unequal limb length (acquired)
M21.70 Unequal limb length (acquired), unspecified site
M22.- Disorder of patella
M22.2- Patellofemoral disorders
M22.2X- Patellofemoral disorders
M22.2X1 Patellofemoral disorders, right knee
M22.2X2 Patellofemoral disorders, left knee
M22.4- Chondromalacia patellae
M22.41 Chondromalacia patellae, right knee
M22.42 Chondromalacia patellae, left knee
M23.- Internal derangement of knee
M23.2- Derangement of meniscus due to old tear or injury
M23.20- Derangement of unspecified meniscus due to old tear or injury
  short: Derangement of unsp meniscus due to old tear or injury
M23.200 Derangement of unspecified lateral meniscus due to old tear or injury, right knee
  short: Derang of unsp lat mensc due to old tear/inj, right knee
M23.203 Derangement of unspecified medial meniscus due to old tear or injury, right knee
  short: Derang of unsp medial meniscus due to old tear/inj, r knee
M23.204 Derangement of unspecified medial meniscus due to old tear or injury, left knee
  short: Derang of unsp medial meniscus due to old tear/inj, l knee
M23.206 Derangement of unspecified meniscus due to old tear or injury, right knee
  short: Derangement of unsp meniscus due to old tear/inj, right knee
M23.5- Chronic instability of knee
M23.50 Chronic instability of knee, unspecified knee
M23.51 Chronic instability of knee, right knee
M23.52 Chronic instability of knee, left knee
M23.8- Other internal derangements of knee
M23.8X- Other internal derangements of knee
M23.8X1 Other internal derangements of right knee
M23.9- Unspecified internal derangement of knee
M23.91 Unspecified internal derangement of right knee
M23.92 Unspecified internal derangement of left knee
M25.- Other joint disorder, not elsewhere classified
M25.3- Other instability of joint
M25.31- Other instability, shoulder
M25.311 Other instability, right shoulder
M25.312 Other instability, left shoulder
M25.36- Other instability, knee
M25.361 Other instability, right knee
M25.362 Other instability, left knee
M25.37- Other instability, ankle and foot
M25.371 Other instability, right ankle
M25.372 Other instability, left ankle
M25.4- Effusion of joint
M25.40 Effusion, unspecified joint
M25.41- Effusion, shoulder
M25.411 Effusion, right shoulder
M25.42- Effusion, elbow
M25.421 Effusion, right elbow
M25.46- Effusion, knee
M25.461 Effusion, right knee
M25.462 Effusion, left knee
M25.47- Effusion, ankle and foot
M25.471 Effusion, right ankle
M25.472 Effusion, left ankle
M25.5- Pain in joint
M25.50 Pain in unspecified joint
M25.51- Pain in shoulder
M25.511 Pain in right shoulder
M25.512 Pain in left shoulder
M25.519 Pain in unspecified shoulder
M25.52- Pain in elbow
M25.521 Pain in right elbow
M25.522 Pain in left elbow
M25.529 Pain in unspecified elbow
M25.53- Pain in wrist
M25.531 Pain in right wrist
M25.532 Pain in left wrist
M25.539 Pain in unspecified wrist
M25.54- Pain in joints of hand
M25.541 Pain in joints of right hand
M25.542 Pain in joints of left hand
M25.55- Pain in hip
M25.551 Pain in right hip
M25.552 Pain in left hip
M25.559 Pain in unspecified hip
M25.56- Pain in knee
M25.561 Pain in right knee
M25.562 Pain in left knee
M25.569 Pain in unspecified knee
M25.57- Pain in ankle and joints of foot
M25.571 Pain in right ankle and joints of right foot
M25.572 Pain in left ankle and joints of left foot
M25.579 Pain in unspecified ankle and joints of unspecified foot
M25.6- Stiffness of joint, not elsewhere classified
M25.60 Stiffness of unspecified joint, not elsewhere classified
M25.61- Stiffness of shoulder, not elsewhere classified
M25.611 Stiffness of right shoulder, not elsewhere classified
M25.612 Stiffness of left shoulder, not elsewhere classified
M25.64- Stiffness of hand, not elsewhere classified
M25.641 Stiffness of right hand, not elsewhere classified
M25.66- Stiffness of knee, not elsewhere classified
M25.661 Stiffness of right knee, not elsewhere classified
M25.662 Stiffness of left knee, not elsewhere classified
M25.67- Stiffness of ankle and foot, not elsewhere classified
M25.671 Stiffness of right ankle, not elsewhere classified
M25.672 Stiffness of left ankle, not elsewhere classified
M25.7- Osteophyte
M25.70 Osteophyte, unspecified joint
M25.75- Osteophyte, hip
M25.751 Osteophyte, right hip
M25.76- Osteophyte, knee
M25.761 Osteophyte, right knee
M25.8- Other specified joint disorders
M25.81- Other specified joint disorders, shoulder
M25.811 Other specified joint disorders, right shoulder
M25.85- Other specified joint disorders, hip
M25.851 Other specified joint disorders, right hip
M25.852 Other specified joint disorders, left hip
M25.859 Other specified joint disorders, unspecified hip
M25.9 Joint disorder, unspecified
M26.- Dentofacial anomalies [including malocclusion]
M26.6- Temporomandibular joint disorders
M26.60- Temporomandibular joint disorder, unspecified
M26.609 Unspecified temporomandibular joint disorder, unspecified side
  short: Unspecified TMJ joint disorder, unspecified side
M26.62- Arthralgia of temporomandibular joint
M26.621 Arthralgia of right temporomandibular joint
`;
