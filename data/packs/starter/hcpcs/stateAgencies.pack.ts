export const stateAgencies = `
# H: behavioral health of state programs
H0001 Alcohol and/or drug assessment
  short: Alcohol and/or drug assess
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0002 Behavioral health screening to determine eligibility for admission to treatment program
  short: Alcohol and/or drug screenin
  added: 2001-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0004 Behavioral health counseling and therapy, per 15 minutes
  short: Alcohol and/or drug services
  added: 2001-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0005 Alcohol and/or drug services; group counseling by a clinician
  short: Alcohol and/or drug services
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0015 Alcohol and/or drug services; intensive outpatient (treatment program that operates at least 3 hours/day and at least 3 days/week and is based on an individualized treatment plan), including assessment, counseling; crisis intervention, and activity therapies or education
  short: Alcohol and/or drug services
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0020 Alcohol and/or drug services; methadone administration and/or service (provision of the drug by a licensed program)
  short: Alcohol and/or drug services
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0031 Mental health assessment, by non-physician
  short: Mh health assess by non-md
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0032 Mental health service plan development by non-physician
  short: Mh svc plan dev by non-md
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0033 Oral medication administration, direct observation
  short: Oral med adm direct observe
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0034 Medication training and support, per 15 minutes
  short: Med trng & support per 15min
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0036 Community psychiatric supportive treatment, face-to-face, per 15 minutes
  short: Comm psy face-face per 15min
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0038 Self-help/peer services, per 15 minutes
  short: Self-help/peer svc per 15min
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0039 Assertive community treatment, face-to-face, per 15 minutes
  short: Asser com tx face-face/15min
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0048 Alcohol and/or other drug testing: collection and handling only, specimens other than blood
  short: Spec coll non-blood:a/d test
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0049 Alcohol and/or drug screening
  short: Alcohol/drug screening
  added: 2007-01-01; action: N 2007-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H1000 Prenatal care, at-risk assessment
  short: Prenatal care atrisk assessm
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H1010 Non-medical family planning education, per session
  short: Nonmed family planning ed
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2000 Comprehensive multidisciplinary evaluation
  short: Comp multidisipln evaluation
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2010 Comprehensive medication services, per 15 minutes
  short: Comprehensive med svc 15 min
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2011 Crisis intervention service, per 15 minutes
  short: Crisis interven svc, 15 min
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2012 Behavioral health day treatment, per hour
  short: Behav hlth day treat, per hr
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2014 Skills training and development, per 15 minutes
  short: Skills train and dev, 15 min
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2015 Comprehensive community support services, per 15 minutes
  short: Comp comm supp svc, 15 min
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2017 Psychosocial rehabilitation services, per 15 minutes
  short: Psysoc rehab svc, per 15 min
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2019 Therapeutic behavioral services, per 15 minutes
  short: Ther behav svc, per 15 min
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2027 Psychoeducational service, per 15 minutes
  short: Psychoed svc, per 15 min
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
# T: state Medicaid agencies
T1001 Nursing assessment / evaluation
  short: Nursing assessment/evaluatn
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1002 Rn services, up to 15 minutes
  short: Rn services up to 15 minutes
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1003 Lpn/lvn services, up to 15 minutes
  short: Lpn/lvn services up to 15min
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1004 Services of a qualified nursing aide, up to 15 minutes
  short: Nsg aide service up to 15min
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1005 Respite care services, up to 15 minutes
  short: Respite care service 15 min
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1013 Sign language or oral interpretive services, per 15 minutes
  short: Sign lang/oral interpreter
  added: 2001-07-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1014 Telehealth transmission, per minute, professional services bill separately
  short: Telehealth transmit, per min
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1015 Clinic visit/encounter, all-inclusive
  short: Clinic service
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 1
T1016 Case management, each 15 minutes
  short: Case management
  added: 2002-07-01; action: N 2002-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1017 Targeted case management, each 15 minutes
  short: Targeted case management
  added: 2002-07-01; action: N 2002-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1019 Personal care services, per 15 minutes, not for an inpatient or resident of a hospital, nursing facility, icf/mr or imd, part of the individualized plan of treatment (code may not be used to identify services provided by home health aide or certified nurse assistant)
  short: Personal care ser per 15 min
  added: 2002-07-01; action: N 2002-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1021 Home health aide or certified nurse assistant, per visit
  short: Hh aide or cn aide per visit
  added: 2002-07-01; action: N 2002-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1023 Screening to determine the appropriateness of consideration of an individual for participation in a specified program, project or treatment protocol, per encounter
  short: Program intake assessment
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1502 Administration of oral, intramuscular and/or subcutaneous medication by health care agency/professional, per visit
  short: Medication admin visit
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1999 Miscellaneous therapeutic items and supplies, retail purchases, not otherwise classified; identify product in "remarks"
  short: Noc retail items andsupplies
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T2003 Non-emergency transportation; encounter/trip
  short: N-et; encounter/trip
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T2005 Non-emergency transportation; stretcher van
  short: N-et; stretcher van
  added: 2002-04-01; action: N 2004-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T2020 Day habilitation, waiver; per diem
  short: Day habil waiver per diem
  added: 2003-10-01; action: N 2003-10-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T2022 Case management, per month
  added: 2003-10-01; action: N 2003-10-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T2023 Targeted case management; per month
  short: Targeted case mgmt per month
  added: 2003-10-01; action: N 2003-10-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T2029 Specialized medical equipment, not otherwise specified, waiver
  short: Special med equip, noswaiver
  added: 2003-10-01; action: N 2003-10-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T2042 Hospice routine home care; per diem
  short: Hospice routine home care
  added: 2003-10-01; action: N 2003-10-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T4521 Adult sized disposable incontinence product, brief/diaper, small, each
  short: Adult size brief/diaper sm
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
T4522 Adult sized disposable incontinence product, brief/diaper, medium, each
  short: Adult size brief/diaper med
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
T4523 Adult sized disposable incontinence product, brief/diaper, large, each
  short: Adult size brief/diaper lg
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
T4524 Adult sized disposable incontinence product, brief/diaper, extra large, each
  short: Adult size brief/diaper xl
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
T4526 Adult sized disposable incontinence product, protective underwear/pull-on, medium size, each
  short: Adult size pull-on med
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
T4531 Pediatric sized disposable incontinence product, protective underwear/pull-on, small/medium size, each
  short: Ped size pull-on sm/med
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
T4533 Youth sized disposable incontinence product, brief/diaper, each
  short: Youth size brief/diaper
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
T4535 Disposable liner/shield/guard/pad/undergarment, for incontinence, each
  short: Disposable liner/shield/pad
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
T4541 Incontinence product, disposable underpad, large, each
  short: Large disposable underpad
  added: 2005-01-01; action: N 2005-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T4543 Adult sized disposable incontinence product, protective brief/diaper, above extra large, each
  short: Adult disp brief/diap abv xl
  added: 2007-01-01; action: N 2014-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
T5999 Supply, not otherwise specified
  short: Supply, nos
  added: 2004-01-01; action: N 2004-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
`;
