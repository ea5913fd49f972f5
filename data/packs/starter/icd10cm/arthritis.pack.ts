export const arthritis = `
# M0, M1: gout, rheumatoid arthritis, osteoarthritis
M00.- Pyogenic arthritis
M00.9 Pyogenic arthritis, unspecified
M05.- Rheumatoid arthritis with rheumatoid factor
M05.7- Rheumatoid arthritis with rheumatoid factor without organ or systems involvement
  short: Rheumatoid arthritis w rheumatoid factor w/o org/sys involv
M05.79 Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement
  short: Rheu arthritis w rheu factor mult site w/o org/sys involv
M05.9 Rheumatoid arthritis with rheumatoid factor, unspecified
M06.- Other rheumatoid arthritis
M06.0- Rheumatoid arthritis without rheumatoid factor
M06.00 Rheumatoid arthritis without rheumatoid factor, unspecified site
  short: Rheumatoid arthritis without rheumatoid factor, unsp site
M06.4 Inflammatory polyarthropathy
M06.8- Other specified rheumatoid arthritis
M06.89 Other specified rheumatoid arthritis, multiple sites
M06.9 Rheumatoid arthritis, unspecified
M07.- Enteropathic arthropathies
M07.6- Enteropathic arthropathies
M07.60 Enteropathic arthropathies, unspecified site
M1A.- Chronic gout
M1A.0- Idiopathic chronic gout
M1A.00- Idiopathic chronic gout, unspecified site
M1A.00X0 Idiopathic chronic gout, unspecified site, without tophus (tophi)
  short: Idiopathic chronic gout, unspecified site, without tophus
M1A.9- Chronic gout, unspecified
M1A.9XX0 Chronic gout, unspecified, without tophus (tophi)
M10.- Gout
M10.0- Idiopathic gout
M10.00 Idiopathic gout, unspecified site
M10.07- Idiopathic gout, ankle and foot
M10.071 Idiopathic gout, right ankle and foot
M10.072 Idiopathic gout, left ankle and foot
M10.079 Idiopathic gout, unspecified ankle and foot
M10.3- Gout due to renal impairment
M10.30 Gout due to renal impairment, unspecified site
M10.9 Gout, unspecified
M11.- Other crystal arthropathies
M11.2- Other chondrocalcinosis
M11.20 Other chondrocalcinosis, unspecified site
M11.9 Crystal arthropathy, unspecified
M12.- Other and unspecified arthropathy
M12.9 Arthropathy, unspecified
M13.- Other arthritis
M13.0 Polyarthritis, unspecified
M15.- Polyosteoarthritis
M15.0 Primary generalized (osteo)arthritis
M15.8 Other polyosteoarthritis
M15.9 Polyosteoarthritis, unspecified
M16.- Osteoarthritis of hip
M16.0 Bilateral primary osteoarthritis of hip
M16.1- Unilateral primary osteoarthritis of hip
M16.10 Unilateral primary osteoarthritis, unspecified hip
M16.11 Unilateral primary osteoarthritis, right hip
M16.12 Unilateral primary osteoarthritis, left hip
M16.2 Bilateral osteoarthritis resulting from hip dysplasia
M16.9 Osteoarthritis of hip, unspecified
M17.- Osteoarthritis of knee
M17.0 Bilateral primary osteoarthritis of knee
M17.1- Unilateral primary osteoarthritis of knee
M17.10 Unilateral primary osteoarthritis, unspecified knee
M17.11 Unilateral primary osteoarthritis, right knee
M17.12 Unilateral primary osteoarthritis, left knee
M17.2 Bilateral post-traumatic osteoarthritis of knee
M17.3- Unilateral post-traumatic osteoarthritis of knee
M17.31 Unilateral post-traumatic osteoarthritis, right knee
M17.9 Osteoarthritis of knee, unspecified
M18.- Osteoarthritis of first carpometacarpal joint
M18.0 Bilateral primary osteoarthritis of first carpometacarpal joints
  short: Bilateral primary osteoarth of first carpometacarp joints
M18.1- Unilateral primary osteoarthritis of first carpometacarpal joint
  short: Unilateral primary osteoarth of first carpometacarp joint
M18.11 Unilateral primary osteoarthritis of first carpometacarpal joint, right hand
  short: Unil primary osteoarth of first carpometacarp joint, r hand
M18.12 Unilateral primary osteoarthritis of first carpometacarpal joint, left hand
  short: Unil primary osteoarth of first carpometacarp joint, l hand
M18.9 Osteoarthritis of first carpometacarpal joint, unspecified
M19.- Other and unspecified osteoarthritis
M19.0- Primary osteoarthritis of other joints
M19.01- Primary osteoarthritis, shoulder
M19.011 Primary osteoarthritis, right shoulder
M19.012 Primary osteoarthritis, left shoulder
M19.019 Primary osteoarthritis, unspecified shoulder
M19.04- Primary osteoarthritis, hand
M19.041 Primary osteoarthritis, right hand
M19.042 Primary osteoarthritis, left hand
M19.07- Primary osteoarthritis ankle and foot
M19.071 Primary osteoarthritis, right ankle and foot
M19.072 Primary osteoarthritis, left ankle and foot
M19.1- Post-traumatic osteoarthritis of other joints
M19.11- Post-traumatic osteoarthritis, shoulder
M19.111 Post-traumatic osteoarthritis, right shoulder
M19.112 Post-traumatic osteoarthritis, left shoulder
M19.17- Post-traumatic osteoarthritis, ankle and foot
M19.171 Post-traumatic osteoarthritis, right ankle and foot
M19.9- Osteoarthritis, unspecified site
M19.90 Unspecified osteoarthritis, unspecified site
M19.91 Primary osteoarthritis, unspecified site
`;
