export const privatePayersHome = `
# S8, S9: supplies, home therapy and classes of private payers
S8037 Magnetic resonance cholangiopancreatography (mrcp)
  short: Mrcp
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 4
S8096 Portable peak flow meter
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S8097 Asthma kit (including but not limited to portable peak expiratory flow meter, instructional video, brochure, and/or spacer)
  short: Asthma kit
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S8100 Holding chamber or spacer for use with an inhaler or nebulizer; without mask
  short: Spacer without mask
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S8101 Holding chamber or spacer for use with an inhaler or nebulizer; with mask
  short: Spacer with mask
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S8189 Tracheostomy supply, not otherwise classified
  short: Trach supply noc
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S8420 Gradient pressure aid (sleeve and glove combination), custom made
  short: Custom gradient sleev/glov
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S8490 Insulin syringes (100 syringes, any size)
  short: 100 insulin syringes
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: S
S8940 Equestrian/hippotherapy, per session
  short: Hippotherapy per session
  added: 2005-04-01; action: N 2005-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S8990 Physical or manipulative therapy performed for maintenance rather than restoration
  short: Pt or manip for maint
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S9083 Global fee urgent care centers
  short: Urgent care center global
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9088 Services provided in an urgent care center (list in addition to code for service)
  short: Services provided in urgent
  added: 2001-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9098 Home visit, phototherapy services (e.g., bili-lite), including equipment rental, nursing services, blood draw, supplies, and other services, per diem
  short: Home phototherapy visit
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9117 Back school, per visit
  short: Back school visit
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9123 Nursing care, in the home; by registered nurse, per hour (use for general nursing care only, not to be used when cpt codes 99500-99602 can be used)
  short: Nursing care in home rn
  added: 2000-01-01; action: N 2004-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9124 Nursing care, in the home; by licensed practical nurse, per hour
  short: Nursing care, in the home; b
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9131 Physical therapy; in the home, per diem
  short: Pt in the home per diem
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9145 Insulin pump initiation, instruction in initial use of pump (pump not included)
  short: Insulin pump initiation
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S9329 Home infusion therapy, chemotherapy infusion; administrative services, professional pharmacy services, care coordination, and all necessary supplies and equipment (drugs and nursing visits coded separately), per diem (do not use this code with s9330 or s9331)
  short: Hit chemo per diem
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9343 Home therapy; enteral nutrition via bolus; administrative services, professional pharmacy services, care coordination, and all necessary supplies and equipment (enteral formula and nursing visits coded separately), per diem
  short: Hit enteral bolus nurs
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9364 Home infusion therapy, total parenteral nutrition (tpn); administrative services, professional pharmacy services, care coordination, and all necessary supplies and equipment including standard tpn formula (lipids, specialty amino acid formulas, drugs other than in standard formula and nursing visits coded separately), per diem (do not use with home infusion codes s9365-s9368 using daily volume scales)
  short: Hit tpn total diem
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9374 Home infusion therapy, hydration therapy; one liter per day, administrative services, professional pharmacy services, care coordination, and all necessary supplies and equipment (drugs and nursing visits coded separately), per diem
  short: Hit hydra 1 liter diem
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9436 Childbirth preparation/lamaze classes, non-physician provider, per session
  short: Lamaze class
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S9441 Asthma education, non-physician provider, per session
  short: Asthma education
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9443 Lactation classes, non-physician provider, per session
  short: Lactation class
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9449 Weight management classes, non-physician provider, per session
  short: Weight mgmt class
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S9452 Nutrition classes, non-physician provider, per session
  short: Nutrition class
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S9453 Smoking cessation classes, non-physician provider, per session
  short: Smoking cessation class
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S9455 Diabetic management program, group session
  short: Diabetic management program,
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9470 Nutritional counseling, dietitian visit
  short: Nutritional counseling, diet
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9472 Cardiac rehabilitation program, non-physician provider, per diem
  short: Cardiac rehabilitation progr
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9480 Intensive outpatient psychiatric services, per diem
  short: Intensive outpatient psychia
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9484 Crisis intervention mental health services, per hour
  short: Crisis intervention per hour
  added: 2002-07-01; action: N 2002-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S9485 Crisis intervention mental health services, per diem
  short: Crisis intervention mental h
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9500 Home infusion therapy, antibiotic, antiviral, or antifungal therapy; once every 24 hours; administrative services, professional pharmacy services, care coordination, and all necessary supplies and equipment (drugs and nursing visits coded separately), per diem
  short: Hit antibiotic q24h diem
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9981 Medical records copying fee, administrative
  short: Med record copy admin
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9986 Not medically necessary service (patient is aware that service not medically necessary)
  short: Not medically necessary svc
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9990 Services provided as part of a phase ii clinical trial
  short: Services provided as part of
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9999 Sales tax
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
`;
