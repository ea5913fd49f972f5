export const laboratoryAndBlood = `
# P: laboratory and blood
P3000 Screening papanicolaou smear, cervical or vaginal, up to three smears, by technician under physician supervision
  short: Screen pap by tech w md supv
  added: 1992-01-01; action: N 1995-01-01; coverage: D; pricing: 21; multiple: A; note: 0045; betos: T1H; tos: 5; cim: 50-20; lab: 630
P3001 Screening papanicolaou smear, cervical or vaginal, up to three smears, requiring interpretation by physician
  short: Screening pap smear by phys
  added: 1992-01-01; action: N 2002-01-01; coverage: D; pricing: 11, 21; multiple: C; note: 0045; betos: T1G; tos: 5; cim: 50-20; lab: 630
P9010 Blood (whole), for transfusion, per unit
  short: Whole blood for transfusion
  added: 1987-01-01; action: N 1987-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 0; mcm: 2455A
P9012 Cryoprecipitate, each unit
  short: Cryoprecipitate each unit
  added: 1987-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455 B
P9016 Red blood cells, leukocytes reduced, each unit
  short: Rbc leukocytes reduced
  added: 1987-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 0; mcm: 2455 B
P9017 Fresh frozen plasma (single donor), frozen within 8 hours of collection, each unit
  short: Plasma 1 donor frz w/in 8 hr
  added: 1987-01-01; action: N 2004-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455 B
P9019 Platelets, each unit
  added: 1987-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455 B
P9021 Red blood cells, each unit
  short: Red blood cells unit
  added: 1987-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 0; mcm: 2455A
P9022 Red blood cells, washed, each unit
  short: Washed red blood cells unit
  added: 1987-01-01; action: N 1987-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 0; mcm: 2455A
P9023 Plasma, pooled multiple donor, solvent/detergent treated, frozen, each unit
  short: Frozen plasma, pooled, sd
  added: 2000-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455 B
P9031 Platelets, leukocytes reduced, each unit
  short: Platelets leukocytes reduced
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455
P9032 Platelets, irradiated, each unit
  short: Platelets, irradiated
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455
P9033 Platelets, leukocytes reduced, irradiated, each unit
  short: Platelets leukoreduced irrad
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455
P9034 Platelets, pheresis, each unit
  short: Platelets, pheresis
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455
P9035 Platelets, pheresis, leukocytes reduced, each unit
  short: Platelet pheres leukoreduced
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455
P9036 Platelets, pheresis, irradiated, each unit
  short: Platelet pheresis irradiated
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455
P9037 Platelets, pheresis, leukocytes reduced, irradiated, each unit
  short: Plate pheres leukoredu irrad
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455
P9038 Red blood cells, irradiated, each unit
  short: Rbc irradiated
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 0; mcm: 2455
P9039 Red blood cells, deglycerolized, each unit
  short: Rbc deglycerolized
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 0; mcm: 2455
P9040 Red blood cells, leukocytes reduced, irradiated, each unit
  short: Rbc leukoreduced irradiated
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 0; mcm: 2455
P9041 Infusion, albumin (human), 5%, 50 ml
  short: Albumin (human),5%, 50ml
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; asc: YY 2008-01-01; betos: T1H; tos: 9
P9043 Infusion, plasma protein fraction (human), 5%, 50 ml
  short: Plasma protein fract,5%,50ml
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455B
P9045 Infusion, albumin (human), 5%, 250 ml
  short: Albumin (human), 5%, 250 ml
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 52; multiple: A; asc: YY 2008-01-01; betos: Y2; tos: 9
P9046 Infusion, albumin (human), 25%, 20 ml
  short: Albumin (human), 25%, 20 ml
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 52; multiple: A; asc: YY 2008-01-01; betos: Y2; tos: 9
P9047 Infusion, albumin (human), 25%, 50 ml
  short: Albumin (human), 25%, 50ml
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 52; multiple: A; asc: YY 2008-01-01; betos: Y2; tos: 9
P9059 Fresh frozen plasma between 8-24 hours of collection, each unit
  short: Plasma, frz between 8-24hour
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; statute: 1833T
P9073 Platelets, pheresis, pathogen-reduced, each unit
  short: Platelets pheresis path redu
  added: 2018-01-01; action: N 2019-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455B; statute: 1833T
P9099 Blood component or product not otherwise classified
  short: Blood component/product noc
  added: 2020-01-01; action: N 2020-01-01; coverage: C; pricing: 52; multiple: A; betos: T1H; tos: 0
P9100 Pathogen(s) test for platelets
  short: Pathogen test for platelets
  added: 2018-01-01; action: N 2018-01-01; coverage: D; pricing: 57; multiple: A; betos: T1H; tos: 5; cim: 50-34
P9603 Travel allowance one way in connection with medically necessary laboratory specimen collection drawn from home bound or nursing home bound patient; prorated miles actually travelled
  short: One-way allow prorated miles
  added: 1987-01-01; action: N 1992-01-01; coverage: D; pricing: 22; multiple: A; note: 0039; betos: Y2; tos: 5; mcm: 51141K
P9604 Travel allowance one way in connection with medically necessary laboratory specimen collection drawn from home bound or nursing home bound patient; prorated trip charge
  short: One-way allow prorated trip
  added: 1987-01-01; action: N 1992-01-01; coverage: D; pricing: 22; multiple: A; note: 0039; betos: Y2; tos: 5; mcm: 51141K
P9612 Catheterization for collection of specimen, single patient, all places of service
  short: Catheterize for urine spec
  added: 1999-01-01; action: N 2014-01-01; coverage: D; pricing: 57, 21; multiple: A; betos: T1H; tos: 5; mcm: 5114.1D
P9615 Catheterization for collection of specimen(s) (multiple patients)
  short: Urine specimen collect mult
  added: 1985-01-01; action: N 2014-01-01; coverage: D; pricing: 57, 21; multiple: A; note: 0040; betos: T1H; tos: 5; mcm: 51141D
`;
