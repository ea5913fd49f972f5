export const procedures = `
# G: screening, prevention, visits and care management
G0008 Administration of influenza virus vaccine
  short: Admin influenza virus vac
  added: 1994-01-01; action: N 1996-01-01; coverage: C; pricing: 54; multiple: A; betos: O1G; tos: V
G0009 Administration of pneumococcal vaccine
  short: Admin pneumococcal vaccine
  added: 1994-01-01; action: N 1996-01-01; coverage: C; pricing: 54; multiple: A; betos: O1G; tos: V
G0010 Administration of hepatitis b vaccine
  short: Admin hepatitis b vaccine
  added: 1994-01-01; action: N 2023-10-01; coverage: C; pricing: 54; multiple: A; betos: O1G; tos: V
G0101 Cervical or vaginal cancer screening; pelvic and clinical breast examination
  short: Ca screen;pelvic/breast exam
  added: 1998-01-01; action: N 1998-01-01; coverage: D; pricing: 11; multiple: A; note: 0064; betos: M1A; tos: 1
G0102 Prostate cancer screening; digital rectal examination
  short: Prostate ca screening; dre
  added: 2000-01-01; action: N 2000-01-01; coverage: D; pricing: 11; multiple: A; note: 0079; betos: Y1; tos: 1; cim: 50-55; mcm: 4182
G0103 Prostate cancer screening; prostate specific antigen test (psa)
  short: Psa screening
  added: 2000-01-01; action: N 2007-01-01; coverage: D; pricing: 21; multiple: A; note: 0064; betos: T1H; tos: 5; cim: 50-55; mcm: 4182; lab: 310
G0104 Colorectal cancer screening; flexible sigmoidoscopy
  short: Ca screen;flexi sigmoidscope
  added: 1998-01-01; action: N 1998-01-01; coverage: D; pricing: 11; multiple: A; asc: YY 2008-01-01; note: 0064; betos: P8C; tos: 2
G0105 Colorectal cancer screening; colonoscopy on individual at high risk
  short: Colorectal scrn; hi risk ind
  added: 1998-01-01; action: N 1998-01-01; coverage: D; pricing: 11; multiple: A; asc: YY 1998-01-01; note: 0064; betos: P8D; tos: 2
G0108 Diabetes outpatient self-management training services, individual, per 30 minutes
  short: Diab manage trn  per indiv
  added: 1998-07-01; action: N 2001-01-01; coverage: C; pricing: 11; multiple: A; note: 0071; betos: Y1; tos: 1
G0109 Diabetes outpatient self-management training services, group session (2 or more), per 30 minutes
  short: Diab manage trn ind/group
  added: 1998-07-01; action: N 2001-01-01; coverage: C; pricing: 11; multiple: A; note: 0071; betos: Y1; tos: 1
G0121 Colorectal cancer screening; colonoscopy on individual not meeting criteria for high risk
  short: Colon ca scrn not hi rsk ind
  added: 1998-01-01; action: N 2024-01-01; coverage: D; pricing: 11; multiple: A; asc: YY 2001-07-01; note: 0064; betos: P8D; tos: 2
G0123 Screening cytopathology, cervical or vaginal (any reporting system), collected in preservative fluid, automated thin layer preparation, screening by cytotechnologist under physician supervision
  short: Screen cerv/vag thin layer
  added: 1998-04-01; action: N 1998-04-01; coverage: D; pricing: 21; multiple: A; note: 0045; betos: T1H; tos: 5; cim: 50-20; lab: 630
G0127 Trimming of dystrophic nails, any number
  short: Trim nail(s)
  added: 1998-01-01; action: N 1998-01-01; coverage: D; pricing: 11; multiple: A; betos: P5A; tos: 2; mcm: 2323, 4120
G0136 Administration of a standardized, evidence-based social determinants of health risk assessment tool, 5-15 minutes
  short: Adm of soc dtr assess 5-15 m
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0151 Services performed by a qualified physical therapist in the home health or hospice setting, each 15 minutes
  short: Hhcp-serv of pt,ea 15 min
  added: 1999-07-01; action: N 2011-01-01; coverage: C; pricing: 00; multiple: 9; note: 0082; betos: Y2; tos: 1
G0179 Physician or allowed practitioner re-certification for medicare-covered home health services under a home health plan of care (patient not present), including contacts with home health agency and review of reports of patient status required by physicians and allowed practitioners to affirm the initial implementation of the plan of care
  short: Md recertification hha pt
  added: 2001-01-01; action: N 2020-03-01; coverage: C; pricing: 11; multiple: A; betos: Y1; tos: 1
G0180 Physician or allowed practitioner certification for medicare-covered home health services under a home health plan of care (patient not present), including contacts with home health agency and review of reports of patient status required by physicians and allowed practitioners to affirm the initial implementation of the plan of care
  short: Md certification hha patient
  added: 2000-10-01; action: N 2020-03-01; coverage: C; pricing: 11; multiple: A; note: 0100; betos: Y1; tos: 1
G0202 Screening mammography, bilateral (2-view study of each breast), including computer-aided detection (cad) when performed
  short: Scr mammo bi incl cad
  added: 2001-04-01; action: N 2018-01-01; ended: 2017-12-31; coverage: C; pricing: 13; multiple: A; betos: I1C; tos: 1; see: 77067
G0204 Diagnostic mammography, including computer-aided detection (cad) when performed; bilateral
  short: Dx mammo incl cad bi
  added: 2001-04-01; action: N 2018-01-01; ended: 2017-12-31; coverage: C; pricing: 13; multiple: A; betos: I1C; tos: 4; see: 77066
G0206 Diagnostic mammography, including computer-aided detection (cad) when performed; unilateral
  short: Dx mammo incl cad uni
  added: 2001-04-01; action: N 2018-01-01; ended: 2017-12-31; coverage: C; pricing: 13; multiple: A; betos: I1C; tos: 4; see: 77065
G0270 Medical nutrition therapy; reassessment and subsequent intervention(s) following second referral in same year for change in diagnosis, medical condition or treatment regimen (including additional hours needed for renal disease), individual, face to face with the patient, each 15 minutes
  short: Mnt subs tx for change dx
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 11; multiple: A; betos: M5D; tos: 1
G0279 Diagnostic digital breast tomosynthesis, unilateral or bilateral (list separately in addition to 77065 or 77066)
  short: Tomosynthesis, mammo
  added: 2015-01-01; action: N 2018-01-01; coverage: C; pricing: 13; multiple: A; betos: I1C; tos: 4
G0283 Electrical stimulation (unattended), to one or more areas for indication(s) other than wound care, as part of a therapy plan of care
  short: Elec stim other than wound
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 11; multiple: A; betos: P5E; tos: 1, U, W
G0296 Counseling visit to discuss need for lung cancer screening using low dose ct scan (ldct) (service is for eligibility determination and shared decision making)
  short: Visit to determ ldct elig
  added: 2015-02-05; action: N 2015-02-05; coverage: C; pricing: 13; multiple: A; betos: M6; tos: 1
G0318 Prolonged home or residence evaluation and management service(s) beyond the total time for the primary service (when the primary service has been selected using time on the date of the primary service); each additional 15 minutes by the physician or qualified healthcare professional, with or without direct patient contact (list separately in addition to cpt codes 99345, 99350 for home or residence evaluation and management services). (do not report g0318 on the same date of service as other prolonged services for evaluation and management 99358, 99359, 99417). (do not report g0318 for any time unit less than 15 minutes)
  short: Prolong home eval add 15m
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 11; multiple: A; betos: Y1; tos: 1
G0328 Colorectal cancer screening; fecal occult blood test, immunoassay, 1-3 simultaneous
  short: Fecal blood scrn immunoassay
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 21; multiple: A; note: 0064; betos: T1H; tos: 1; lab: 310, 400
G0402 Initial preventive physical examination; face-to-face visit, services limited to new beneficiary during the first 12 months of medicare enrollment
  short: Initial preventive exam
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 11; multiple: A; note: 0153; betos: M1A; tos: 1
G0403 Electrocardiogram, routine ecg with 12 leads; performed as a screening for the initial preventive physical examination with interpretation and report
  short: Ekg for initial prevent exam
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 11; multiple: A; note: 0153; betos: T2C; tos: 5
G0438 Annual wellness visit; includes a personalized prevention plan of service (pps), initial visit
  short: Ppps, initial visit
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0439 Annual wellness visit, includes a personalized prevention plan of service (pps), subsequent visit
  short: Ppps, subseq visit
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0442 Annual alcohol misuse screening, 5 to 15 minutes
  short: Annual alcohol screen 15 min
  added: 2011-10-14; action: N 2023-01-01; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 1
G0444 Annual depression screening, 5 to 15 minutes
  short: Depression screen annual
  added: 2011-10-14; action: N 2023-01-01; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 1
G0446 Annual, face-to-face intensive behavioral therapy for cardiovascular disease, individual, 15 minutes
  short: Intens behave ther cardio dx
  added: 2011-11-08; action: N 2011-11-08; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 1
G0447 Face-to-face behavioral counseling for obesity, 15 minutes
  short: Behavior counsel obesity 15m
  added: 2011-11-29; action: N 2011-11-29; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 1
G0463 Hospital outpatient clinic visit for assessment and management of a patient
  short: Hospital outpt clinic visit
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 00; multiple: 9; betos: M1B; tos: 1
G0480 Drug test(s), definitive, utilizing (1) drug identification methods able to identify individual drugs and distinguish between structural isomers (but not necessarily stereoisomers), including, but not limited to gc/ms (any type, single or tandem) and lc/ms (any type, single or tandem and excluding immunoassays (e.g., ia, eia, elisa, emit, fpia) and enzymatic methods (e.g., alcohol dehydrogenase)), (2) stable isotope or other universally recognized internal standards in all samples (e.g., to control for matrix effects, interferences and variations in signal strength), and (3) method or drug-specific calibration and matrix-matched quality control material (e.g., to control for instrument variations and mass spectral drift); qualitative or quantitative, all sources, includes specimen validity testing, per day; 1-7 drug class(es), including metabolite(s) if performed
  short: Drug test def 1-7 classes
  added: 2016-01-01; action: N 2017-01-01; coverage: C; pricing: 21; multiple: A; betos: T1H; tos: 5; lab: 340
G0500 Moderate sedation services provided by the same physician or other qualified health care professional performing a gastrointestinal endoscopic service that sedation supports, requiring the presence of an independent trained observer to assist in the monitoring of the patient's level of consciousness and physiological status; initial 15 minutes of intra-service time; patient age 5 years or older (additional time may be reported with 99153, as appropriate)
  short: Mod sedat endo service >5yrs
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 13; multiple: A; betos: P0; tos: 1
G0506 Comprehensive assessment of and care planning for patients requiring chronic care management services (list separately in addition to primary monthly care management service)
  short: Comp asses care plan ccm svc
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0511 Rural health clinic or federally qualified health center (rhc or fqhc) only, general care management, 20 minutes or more of clinical staff time for chronic care management services or behavioral health integration services directed by an rhc or fqhc practitioner (physician, np, pa, or cnm), per calendar month
  short: Ccm/bhi by rhc/fqhc 20min mo
  added: 2018-01-01; action: N 2018-01-01; coverage: D; pricing: 13; multiple: A; note: 0214; betos: M5D; tos: 1
G0537 Administration of a standardized, evidence-based atherosclerotic cardiovascular disease (ascvd) risk assessment, 5-15 minutes, not more often than every 12 months
  short: Risk ascvd tst once pr 12 mo
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0560 Safety planning interventions, each 20 minutes personally performed by the billing practitioner, including assisting the patient in the identification of the following personalized elements of a safety plan: recognizing warning signs of an impending suicidal or substance use-related crisis; employing internal coping strategies; utilizing social contacts and social settings as a means of distraction from suicidal thoughts or risky substance use; utilizing family members, significant others, caregivers, and/or friends to help resolve the crisis; contacting mental health or substance use disorder professionals or agencies; and making the environment safe
  short: Safety plan interven
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G2012 Brief communication technology-based service, e.g. virtual check-in, by a physician or other qualified health care professional who can report evaluation and management services, provided to an established patient, not originating from a related e/m service provided within the previous 7 days nor leading to an e/m service or procedure within the next 24 hours or soonest available appointment; 5-10 minutes of medical discussion
  short: Brief check in by md/qhp
  added: 2019-01-01; action: D 2025-01-01; ended: 2024-12-31; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1; see: 98016
G2211 Visit complexity inherent to evaluation and management associated with medical care services that serve as the continuing focal point for all needed health care services and/or with medical care services that are part of ongoing care related to a patient's single, serious condition or a complex condition. (add-on code, list separately in addition to office/outpatient evaluation and management visit, new or established)
  short: Complex e/m visit add on
  added: 2021-01-01; action: N 2021-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1
G2212 Prolonged office or other outpatient evaluation and management service(s) beyond the maximum required time of the primary procedure which has been selected using total time on the date of the primary service; each additional 15 minutes by the physician or qualified healthcare professional, with or without direct patient contact (list separately in addition to cpt codes 99205, 99215, 99483 for office or other outpatient evaluation and management services) (do not report g2212 on the same date of service as 99358, 99359, 99415, 99416). (do not report g2212 for any time unit less than 15 minutes)
  short: Prolong outpt/office vis
  added: 2021-01-01; action: N 2023-01-01; coverage: C; pricing: 11; multiple: A; betos: M5D; tos: 1
G9903 Patient screened for tobacco use and identified as a tobacco non-user
  short: Pt scrn tbco id as non user
  added: 2018-01-01; action: N 2018-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1

# M, P: other medical services, laboratory and blood
M0064 Brief office visit for the sole purpose of monitoring or changing drug prescriptions used in the treatment of mental psychoneurotic and personality disorders
  short: Visit for drug monitoring
  added: 1992-01-01; action: N 2015-01-01; ended: 2014-12-31; coverage: D; pricing: 11; multiple: A; betos: M5B; tos: 1; mcm: 2476.3
M0076 Prolotherapy
  added: 1986-01-01; action: N 1996-01-01; coverage: M; pricing: 00; multiple: 9; betos: Y2; tos: 1; cim: 35-13
M0201 Administration of pneumococcal, influenza, hepatitis b, and/or covid-19 vaccine inside a patient's home; reported only once per individual home per date of service when such vaccine administration(s) are performed at the patient's home
  short: Pne flu hepb cov home admin
  added: 2021-06-08; action: N 2024-01-01; coverage: C; pricing: 54; multiple: A; betos: O1G; tos: V
P3000 Screening papanicolaou smear, cervical or vaginal, up to three smears, by technician under physician supervision
  short: Screen pap by tech w md supv
  added: 1992-01-01; action: N 1995-01-01; coverage: D; pricing: 21; multiple: A; note: 0045; betos: T1H; tos: 5; cim: 50-20; lab: 630
P3001 Screening papanicolaou smear, cervical or vaginal, up to three smears, requiring interpretation by physician
  short: Screening pap smear by phys
  added: 1992-01-01; action: N 2002-01-01; coverage: D; pricing: 11, 21; multiple: C; note: 0045; betos: T1G; tos: 5; cim: 50-20; lab: 630
P9010 Blood (whole), for transfusion, per unit
  short: Whole blood for transfusion
  added: 1987-01-01; action: N 1987-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 0; mcm: 2455A
P9016 Red blood cells, leukocytes reduced, each unit
  short: Rbc leukocytes reduced
  added: 1987-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 0; mcm: 2455 B
P9035 Platelets, pheresis, leukocytes reduced, each unit
  short: Platelet pheres leukoreduced
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 52; multiple: A; betos: T1H; tos: 9; mcm: 2455
P9603 Travel allowance one way in connection with medically necessary laboratory specimen collection drawn from home bound or nursing home bound patient; prorated miles actually travelled
  short: One-way allow prorated miles
  added: 1987-01-01; action: N 1992-01-01; coverage: D; pricing: 22; multiple: A; note: 0039; betos: Y2; tos: 5; mcm: 51141K
P9612 Catheterization for collection of specimen, single patient, all places of service
  short: Catheterize for urine spec
  added: 1999-01-01; action: N 2014-01-01; coverage: D; pricing: 57, 21; multiple: A; betos: T1H; tos: 5; mcm: 5114.1D

# R, U: portable x-ray, coronavirus laboratory tests
R0070 Transportation of portable x-ray equipment and personnel to home or nursing home, per trip to facility or location, one patient seen
  short: Transport portable x-ray
  added: 1982-01-01; action: N 1998-01-01; coverage: D; pricing: 13; multiple: A; betos: I1F; tos: 4; mcm: 2070.4, 5244.B
R0075 Transportation of portable x-ray equipment and personnel to home or nursing home, per trip to facility or location, more than one patient seen
  short: Transport port x-ray multipl
  added: 1986-01-01; action: N 1998-01-01; coverage: D; pricing: 13; multiple: A; betos: I1F; tos: 4; mcm: 2070.4, 5244.B
R0076 Transportation of portable ekg to facility or location, per patient
  short: Transport portable ekg
  added: 1984-01-01; action: N 1998-01-01; coverage: D; pricing: 13; multiple: A; note: 0061; betos: I1F; tos: 5; cim: 50-15; mcm: 2070.1, 2070.4
U0001 Cdc 2019 novel coronavirus (2019-ncov) real-time rt-pcr diagnostic panel
  short: 2019-ncov diagnostic p
  added: 2020-02-04; action: N 2020-02-04; coverage: C; pricing: 22; multiple: A; note: 0221; betos: T1H; tos: 5
U0002 2019-ncov coronavirus, sars-cov-2/2019-ncov (covid-19), any technique, multiple types or subtypes (includes all targets), non-cdc
  short: Covid-19 lab test non-cdc
  added: 2020-02-04; action: N 2020-02-04; coverage: C; pricing: 22; multiple: A; note: 0221; betos: T1H; tos: 5
`;
