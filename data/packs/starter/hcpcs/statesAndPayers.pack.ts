export const statesAndPayers = `
# H: behavioral health of state programs
H0001 Alcohol and/or drug assessment
  short: Alcohol and/or drug assess
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0004 Behavioral health counseling and therapy, per 15 minutes
  short: Alcohol and/or drug services
  added: 2001-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0020 Alcohol and/or drug services; methadone administration and/or service (provision of the drug by a licensed program)
  short: Alcohol and/or drug services
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H0031 Mental health assessment, by non-physician
  short: Mh health assess by non-md
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2011 Crisis intervention service, per 15 minutes
  short: Crisis interven svc, 15 min
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
H2019 Therapeutic behavioral services, per 15 minutes
  short: Ther behav svc, per 15 min
  added: 2003-04-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9

# S: private payers
S0020 Injection, bupivicaine hydrochloride, 30 ml
  short: Injection, bupivicaine hydro
  added: 2000-01-01; action: N 2023-07-01; ended: 2023-06-30; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0028 Injection, famotidine, 20 mg
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0039 Injection, sulfamethoxazole and trimethoprim, 10 ml
  short: Injection, sulfamethoxazole
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0077 Injection, clindamycin phosphate, 300 mg
  short: Injection, clindamycin phosp
  added: 2000-01-01; action: N 2023-07-01; ended: 2023-06-30; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0090 Sildenafil citrate, 25 mg
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0119 Ondansetron, oral, 4 mg (for circumstances falling under the medicare statute, use hcpcs q code)
  short: Ondansetron 4 mg
  added: 2012-01-01; action: N 2012-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0189 Testosterone pellet, 75 mg
  short: Testosterone pellet 75 mg
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0201 Partial hospitalization services, less than 24 hours, per diem
  short: Partial hospitalization serv
  added: 2002-10-01; action: N 2002-10-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0315 Disease management program; initial assessment and initiation of the program
  short: Disease management program
  added: 2002-10-01; action: N 2002-10-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0610 Annual gynecological examination, new patient
  short: Annual gynecological examina
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0612 Annual gynecological examination, established patient
  short: Annual gynecological examina
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S4981 Insertion of levonorgestrel-releasing intrauterine system
  short: Insert levonorgestrel ius
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 2
S5000 Prescription drug, generic
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S5125 Attendant care services; per 15 minutes
  short: Attendant care service /15m
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S9083 Global fee urgent care centers
  short: Urgent care center global
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9088 Services provided in an urgent care center (list in addition to code for service)
  short: Services provided in urgent
  added: 2001-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9123 Nursing care, in the home; by registered nurse, per hour (use for general nursing care only, not to be used when cpt codes 99500-99602 can be used)
  short: Nursing care in home rn
  added: 2000-01-01; action: N 2004-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9441 Asthma education, non-physician provider, per session
  short: Asthma education
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9480 Intensive outpatient psychiatric services, per diem
  short: Intensive outpatient psychia
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S9981 Medical records copying fee, administrative
  short: Med record copy admin
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9

# T: state Medicaid agencies
T1001 Nursing assessment / evaluation
  short: Nursing assessment/evaluatn
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1002 Rn services, up to 15 minutes
  short: Rn services up to 15 minutes
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1013 Sign language or oral interpretive services, per 15 minutes
  short: Sign lang/oral interpreter
  added: 2001-07-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1015 Clinic visit/encounter, all-inclusive
  short: Clinic service
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 1
T1016 Case management, each 15 minutes
  short: Case management
  added: 2002-07-01; action: N 2002-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T1017 Targeted case management, each 15 minutes
  short: Targeted case management
  added: 2002-07-01; action: N 2002-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T2003 Non-emergency transportation; encounter/trip
  short: N-et; encounter/trip
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
T4521 Adult sized disposable incontinence product, brief/diaper, small, each
  short: Adult size brief/diaper sm
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
T4535 Disposable liner/shield/guard/pad/undergarment, for incontinence, each
  short: Disposable liner/shield/pad
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
`;
