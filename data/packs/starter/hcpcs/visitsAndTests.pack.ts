export const visitsAndTests = `
# G0: visits, telehealth, counseling, tests
G0300 Direct skilled nursing services of a licensed practical nurse (lpn) in the home health or hospice setting, each 15 minutes
  short: Hhs/hospice of lpn ea 15 min
  added: 2015-11-02; action: N 2015-11-02; coverage: C; pricing: 00; multiple: 9; betos: M5D; tos: 1
G0310 Immunization counseling by a physician or other qualified health care professional when the vaccine(s) is not administered on the same date of service, 5 to 15 mins time (this code is used for medicaid billing purposes)
  short: Immunize counsel 5-15 min
  added: 2022-05-11; action: N 2022-05-11; coverage: I; pricing: 99; multiple: 9; note: 0225; betos: M5D; tos: 1
G0311 Immunization counseling by a physician or other qualified health care professional when the vaccine(s) is not administered on the same date of service,  16-30 mins time (this code is used for medicaid billing purposes)
  short: Immunize counsel 16-30 mins
  added: 2022-05-11; action: N 2022-05-11; coverage: I; pricing: 99; multiple: 9; note: 0225; betos: M5D; tos: 1
G0312 Immunization counseling by a physician or other qualified health care professional when the vaccine(s) is not administered on the same date of service for ages under 21, 5 to 15 mins time (this code is used for medicaid billing purposes)
  short: Immunize couns < 21yr 5-15 m
  added: 2022-05-11; action: N 2022-05-11; coverage: I; pricing: 99; multiple: 9; note: 0225; betos: M5D; tos: 1
G0313 Immunization counseling by a physician or other qualified health care professional when  the vaccine(s) is not administered on the same date of service for ages under 21, 16-30 mins time (this code is used for medicaid billing purposes)
  short: Immunize couns < 21yr 6-30 m
  added: 2022-05-11; action: N 2022-05-11; coverage: I; pricing: 99; multiple: 9; note: 0225; betos: M5D; tos: 1
G0314 Immunization counseling by a physician or other qualified health care professional for covid-19, ages under 21, 16-30 mins time (this code is used for the medicaid early and periodic screening, diagnostic, and treatment benefit (epsdt)
  short: Counsel immune <21 16-30 m
  added: 2022-05-11; action: N 2022-05-11; coverage: I; pricing: 99; multiple: 9; note: 0225; betos: M5D; tos: 1
G0315 Immunization counseling by a physician or other qualified health care professional for covid-19, ages under 21, 5-15 mins time (this code is used for the medicaid early and periodic screening, diagnostic, and treatment benefit (epsdt)
  short: Counsel immune <21  5-15 m
  added: 2022-05-11; action: N 2022-05-11; coverage: I; pricing: 99; multiple: 9; note: 0225; betos: M5D; tos: 1
G0316 Prolonged hospital inpatient or observation care evaluation and management service(s) beyond the total time for the primary service (when the primary service has been selected using time on the date of the primary service); each additional 15 minutes by the physician or qualified healthcare professional, with or without direct patient contact (list separately in addition to cpt codes 99223, 99233, and 99236 for hospital inpatient or observation care evaluation and management services). (do not report g0316 on the same date of service as other prolonged services for evaluation and management 99358, 99359, 99418, 99415, 99416). (do not report g0316 for any time unit less than 15 minutes)
  short: Prolong inpt eval add15 m
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 11; multiple: A; betos: Y1; tos: 1
G0317 Prolonged nursing facility evaluation and management service(s) beyond the total time for the primary service (when the primary service has been selected using time on the date of the primary service); each additional 15 minutes by the physician or qualified healthcare professional, with or without direct patient contact (list separately in addition to cpt codes 99306, 99310 for nursing facility evaluation and management services). (do not report g0317 on the same date of service as other prolonged services for evaluation and management 99358, 99359, 99418). (do not report g0317 for any time unit less than 15 minutes)
  short: Prolong nursin fac eval 15m
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 11; multiple: A; betos: Y1; tos: 1
G0318 Prolonged home or residence evaluation and management service(s) beyond the total time for the primary service (when the primary service has been selected using time on the date of the primary service); each additional 15 minutes by the physician or qualified healthcare professional, with or without direct patient contact (list separately in addition to cpt codes 99345, 99350 for home or residence evaluation and management services). (do not report g0318 on the same date of service as other prolonged services for evaluation and management 99358, 99359, 99417). (do not report g0318 for any time unit less than 15 minutes)
  short: Prolong home eval add 15m
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 11; multiple: A; betos: Y1; tos: 1
G0323 Care management services for behavioral health conditions, at least 20 minutes of clinical psychologist, clinical social worker, mental health counselor, or marriage and family therapist time, per calendar month. (these services include the following required elements: initial assessment or follow-up monitoring, including the use of applicable validated rating scales; behavioral health care planning in relation to behavioral/psychiatric health problems, including revision for patients who are not progressing or whose status changes; facilitating and coordinating treatment such as psychotherapy, coordination with and/or referral to physicians and practitioners who are authorized by medicare to prescribe medications and furnish e/m services, counseling and/or psychiatric consultation; and continuity of care with a designated member of the care team)
  short: Care manage beh svs 20mins
  added: 2023-01-01; action: N 2024-01-01; coverage: C; pricing: 13; multiple: A; betos: Z2; tos: 1
G0327 Colorectal cancer screening; blood-based biomarker
  short: Colon ca scrn;bld-bsd biomrk
  added: 2021-07-01; action: N 2021-07-01; coverage: D; pricing: 21; multiple: A; note: 0224; betos: T1H; tos: 5; lab: 310
G0328 Colorectal cancer screening; fecal occult blood test, immunoassay, 1-3 simultaneous
  short: Fecal blood scrn immunoassay
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 21; multiple: A; note: 0064; betos: T1H; tos: 1; lab: 310, 400
G0329 Electromagnetic therapy, to one or more areas for chronic stage iii and stage iv pressure ulcers, arterial ulcers, diabetic ulcers and venous stasis ulcers not demonstrating measurable signs of healing after 30 days of conventional care as part of a therapy plan of care
  short: Electromagntic tx for ulcers
  added: 2004-07-01; action: N 2004-07-01; coverage: C; pricing: 00; multiple: 9; betos: I2B; tos: 1, U, W
G0337 Hospice evaluation and counseling services, pre-election
  short: Hospice evaluation preelecti
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 11; multiple: A; betos: M5D; tos: 1
G0339 Image-guided robotic linear accelerator-based stereotactic radiosurgery, complete course of therapy in one session or first session of fractionated treatment
  short: Robot lin-radsurg com, first
  added: 2004-01-01; action: N 2014-01-01; coverage: C; pricing: 13; multiple: A; betos: P5E; tos: 1
G0340 Image-guided robotic linear accelerator-based stereotactic radiosurgery, delivery including collimator changes and custom plugging, fractionated treatment, all lesions, per session, second through fifth sessions, maximum five sessions per course of treatment
  short: Robt lin-radsurg fractx 2-5
  added: 2004-01-01; action: N 2014-01-01; coverage: C; pricing: 13; multiple: A; betos: P5E; tos: 1
G0372 Physician service required to establish and document the need for a power mobility device
  short: Md service required for pmd
  added: 2005-10-25; action: N 2005-10-25; coverage: D; pricing: 13; multiple: A; note: 0128; betos: M5D; tos: 1
G0378 Hospital observation service, per hour
  short: Hospital observation per hr
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 00; multiple: 9; note: 0107; betos: M2A; tos: 1
G0379 Direct admission of patient for hospital observation care
  short: Direct refer hospital observ
  added: 2006-01-01; action: N 2010-01-01; coverage: D; pricing: 00; multiple: 9; note: 0107; betos: M2A; tos: 1
G0380 Level 1 hospital emergency department visit provided in a type b emergency department; (the ed must meet at least one of the following requirements: (1) it is licensed by the state in which it is located under applicable state law as an emergency room or emergency department; (2) it is held out to the public (by name, posted signs, advertising, or other means) as a place that provides care for emergency medical conditions on an urgent basis without requiring a previously scheduled appointment; or (3) during the calendar year immediately preceding the calendar year in which a determination under 42 cfr 489.24 is being made, based on a representative sample of patient visits that occurred during that calendar year, it provides at least one-third of all of its outpatient visits for the treatment of emergency medical conditions on an urgent basis without requiring a previously scheduled appointment)
  short: Lev 1 hosp type b ed visit
  added: 2007-01-01; action: N 2008-01-01; coverage: C; pricing: 00; multiple: 9; betos: M3; tos: 1
G0381 Level 2 hospital emergency department visit provided in a type b emergency department; (the ed must meet at least one of the following requirements: (1) it is licensed by the state in which it is located under applicable state law as an emergency room or emergency department; (2) it is held out to the public (by name, posted signs, advertising, or other means) as a place that provides care for emergency medical conditions on an urgent basis without requiring a previously scheduled appointment; or (3) during the calendar year immediately preceding the calendar year in which a determination under 42 cfr 489.24 is being made, based on a representative sample of patient visits that occurred during that calendar year, it provides at least one-third of all of its outpatient visits for the treatment of emergency medical conditions on an urgent basis without requiring a previously scheduled appointment)
  short: Lev 2 hosp type b ed visit
  added: 2007-01-01; action: N 2008-01-01; coverage: C; pricing: 00; multiple: 9; betos: M3; tos: 1
G0382 Level 3 hospital emergency department visit provided in a type b emergency department; (the ed must meet at least one of the following requirements: (1) it is licensed by the state in which it is located under applicable state law as an emergency room or emergency department; (2) it is held out to the public (by name, posted signs, advertising, or other means) as a place that provides care for emergency medical conditions on an urgent basis without requiring a previously scheduled appointment; or (3) during the calendar year immediately preceding the calendar year in which a determination under 42 cfr 489.24 is being made, based on a representative sample of patient visits that occurred during that calendar year, it provides at least one-third of all of its outpatient visits for the treatment of emergency medical conditions on an urgent basis without requiring a previously scheduled appointment)
  short: Lev 3 hosp type b ed visit
  added: 2007-01-01; action: N 2008-01-01; coverage: C; pricing: 00; multiple: 9; betos: M3; tos: 1
G0383 Level 4 hospital emergency department visit provided in a type b emergency department; (the ed must meet at least one of the following requirements: (1) it is licensed by the state in which it is located under applicable state law as an emergency room or emergency department; (2) it is held out to the public (by name, posted signs, advertising, or other means) as a place that provides care for emergency medical conditions on an urgent basis without requiring a previously scheduled appointment; or (3) during the calendar year immediately preceding the calendar year in which a determination under 42 cfr 489.24 is being made, based on a representative sample of patient visits that occurred during that calendar year, it provides at least one-third of all of its outpatient visits for the treatment of emergency medical conditions on an urgent basis without requiring a previously scheduled appointment)
  short: Lev 4 hosp type b ed visit
  added: 2007-01-01; action: N 2008-01-01; coverage: C; pricing: 00; multiple: 9; betos: M3; tos: 1
G0384 Level 5 hospital emergency department visit provided in a type b emergency department; (the ed must meet at least one of the following requirements: (1) it is licensed by the state in which it is located under applicable state law as an emergency room or emergency department; (2) it is held out to the public (by name, posted signs, advertising, or other means) as a place that provides care for emergency medical conditions on an urgent basis without requiring a previously scheduled appointment; or (3) during the calendar year immediately preceding the calendar year in which a determination under 42 cfr 489.24 is being made, based on a representative sample of patient visits that occurred during that calendar year, it provides at least one-third of all of its outpatient visits for the treatment of emergency medical conditions on an urgent basis without requiring a previously scheduled appointment)
  short: Lev 5 hosp type b ed visit
  added: 2007-01-01; action: N 2008-01-01; coverage: C; pricing: 00; multiple: 9; betos: M3; tos: 1
G0390 Trauma response team associated with hospital critical care service
  short: Trauma respons w/hosp criti
  added: 2007-01-01; action: N 2007-01-01; coverage: D; pricing: 00; multiple: 9; note: 0136; betos: M5D; tos: 1
G0396 Alcohol and/or substance (other than tobacco) misuse structured assessment (e.g., audit, dast), and brief intervention 15 to 30 minutes
  short: Alcohol/subs interv 15-30mn
  added: 2008-01-01; action: N 2020-10-01; coverage: C; pricing: 11; multiple: A; betos: M5D; tos: 1
G0397 Alcohol and/or substance (other than tobacco) misuse structured assessment (e.g., audit, dast), and intervention, greater than 30 minutes
  short: Alcohol/subs interv >30 min
  added: 2008-01-01; action: N 2020-10-01; coverage: C; pricing: 11; multiple: A; betos: M5D; tos: 1
G0399 Home sleep test (hst) with type iii portable monitor, unattended; minimum of 4 channels: 2 respiratory movement/airflow, 1 ecg/heart rate and 1 oxygen saturation
  short: Home sleep test/type 3 porta
  added: 2008-03-13; action: N 2008-03-13; coverage: C; pricing: 13; multiple: A; betos: T2D; tos: 5
G0402 Initial preventive physical examination; face-to-face visit, services limited to new beneficiary during the first 12 months of medicare enrollment
  short: Initial preventive exam
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 11; multiple: A; note: 0153; betos: M1A; tos: 1
G0403 Electrocardiogram, routine ecg with 12 leads; performed as a screening for the initial preventive physical examination with interpretation and report
  short: Ekg for initial prevent exam
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 11; multiple: A; note: 0153; betos: T2C; tos: 5
G0404 Electrocardiogram, routine ecg with 12 leads; tracing only, without interpretation and report, performed as a screening for the initial preventive physical examination
  short: Ekg tracing for initial prev
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 11; multiple: A; note: 0153; betos: T2C; tos: 5
G0415 Open treatment of posterior pelvic bone fracture and/or dislocation, for fracture patterns which disrupt the pelvic ring, unilateral or bilateral, includes internal fixation, when performed (includes ilium, sacroiliac joint and/or sacrum)
  short: Open tx post pelvic fxcture
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 13; multiple: A; note: 0155; betos: P3D; tos: 2
G0420 Face-to-face educational services related to the care of chronic kidney disease; individual, per session, per one hour
  short: Ed svc ckd ind per session
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 11; multiple: A; betos: M1B; tos: 1
G0422 Intensive cardiac rehabilitation; with or without continuous ecg monitoring with exercise, per session
  short: Intens cardiac rehab w/exerc
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 11; multiple: A; betos: M5D; tos: 1
G0425 Telehealth consultation, emergency department or initial inpatient, typically 30 minutes communicating with the patient via telehealth
  short: Inpt/ed teleconsult30
  added: 2010-01-01; action: N 2012-01-01; coverage: C; pricing: 13; multiple: A; betos: M6; tos: 3
G0426 Telehealth consultation, emergency department or initial inpatient, typically 50 minutes communicating with the patient via telehealth
  short: Inpt/ed teleconsult50
  added: 2010-01-01; action: N 2012-01-01; coverage: C; pricing: 13; multiple: A; betos: M6; tos: 3
G0432 Infectious agent antibody detection by enzyme immunoassay (eia) technique, hiv-1 and/or hiv-2, screening
  short: Eia hiv-1/hiv-2 screen
  added: 2009-12-08; action: N 2010-10-01; coverage: C; pricing: 21; multiple: A; note: 0164; betos: T1H; tos: 9; lab: 140, 220
G0435 Infectious agent antibody detection by rapid antibody test, hiv-1 and/or hiv-2, screening
  short: Oral hiv-1/hiv-2 screen
  added: 2009-12-08; action: N 2010-10-01; coverage: C; pricing: 21; multiple: A; note: 0164; betos: T1H; tos: 9; lab: 140, 220
G0438 Annual wellness visit; includes a personalized prevention plan of service (pps), initial visit
  short: Ppps, initial visit
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0439 Annual wellness visit, includes a personalized prevention plan of service (pps), subsequent visit
  short: Ppps, subseq visit
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0442 Annual alcohol misuse screening, 5 to 15 minutes
  short: Annual alcohol screen 15 min
  added: 2011-10-14; action: N 2023-01-01; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 1
G0443 Brief face-to-face behavioral counseling for alcohol misuse, 15 minutes
  short: Brief alcohol misuse counsel
  added: 2011-10-14; action: N 2011-10-14; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 1
G0444 Annual depression screening, 5 to 15 minutes
  short: Depression screen annual
  added: 2011-10-14; action: N 2023-01-01; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 1
G0445 High intensity behavioral counseling to prevent sexually transmitted infection; face-to-face, individual, includes: education, skills training and guidance on how to change sexual behavior; performed semi-annually, 30 minutes
  short: High inten beh couns std 30m
  added: 2011-11-08; action: N 2011-11-08; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 1
G0446 Annual, face-to-face intensive behavioral therapy for cardiovascular disease, individual, 15 minutes
  short: Intens behave ther cardio dx
  added: 2011-11-08; action: N 2011-11-08; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 1
G0447 Face-to-face behavioral counseling for obesity, 15 minutes
  short: Behavior counsel obesity 15m
  added: 2011-11-29; action: N 2011-11-29; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 1
G0448 Insertion or replacement of a permanent pacing cardioverter-defibrillator system with transvenous lead(s), single or dual chamber with insertion of pacing electrode, cardiac venous system, for left ventricular pacing
  short: Place perm pacing cardiovert
  added: 2012-01-01; action: N 2014-01-01; coverage: C; pricing: 13; multiple: A; betos: Y1; tos: 2
G0452 Molecular pathology procedure; physician interpretation and report
  short: Molecular pathology interpr
  added: 2013-01-01; action: N 2013-01-01; coverage: C; pricing: 13; multiple: A; betos: T2D; tos: 1
G0453 Continuous intraoperative neurophysiology monitoring, from outside the operating room (remote or nearby), per patient, (attention directed exclusively to one patient) each 15 minutes (list in addition to primary procedure)
  short: Cont intraop neuro monitor
  added: 2013-01-01; action: N 2013-01-01; coverage: C; pricing: 13; multiple: A; betos: T2D; tos: 1
G0458 Low dose rate (ldr) prostate brachytherapy services, composite rate
  short: Ldr prostate brachy comp rat
  added: 2013-01-01; action: N 2018-01-01; coverage: C; pricing: 00; multiple: 9; note: 0185; betos: P7A; tos: 6
G0463 Hospital outpatient clinic visit for assessment and management of a patient
  short: Hospital outpt clinic visit
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 00; multiple: 9; betos: M1B; tos: 1
G0466 Federally qualified health center (fqhc) visit, new patient; a medically-necessary, face-to-face encounter (one-on-one) between a new patient and a fqhc practitioner during which time one or more fqhc services are rendered and includes a typical bundle of medicare-covered services that would be furnished per diem to a patient receiving a fqhc visit
  short: Fqhc visit new patient
  added: 2014-10-01; action: N 2014-10-01; coverage: C; pricing: 13; multiple: A; betos: M1A; tos: 1
G0467 Federally qualified health center (fqhc) visit, established patient; a medically-necessary, face-to-face encounter (one-on-one) between an established patient and a fqhc practitioner during which time one or more fqhc services are rendered and includes a typical bundle of medicare-covered services that would be furnished per diem to a patient receiving a fqhc visit
  short: Fqhc visit, estab pt
  added: 2014-10-01; action: N 2014-10-01; coverage: C; pricing: 13; multiple: A; betos: M1B; tos: 1
G0468 Federally qualified health center (fqhc) visit, ippe or awv; a fqhc visit that includes an initial preventive physical examination (ippe) or annual wellness visit (awv) and includes a typical bundle of medicare-covered services that would be furnished per diem to a patient receiving an ippe or awv
  short: Fqhc visit, ippe or awv
  added: 2014-10-01; action: N 2014-10-01; coverage: C; pricing: 13; multiple: A; betos: M1B; tos: 1
G0472 Hepatitis c antibody screening, for individual at high risk and other covered indication(s)
  short: Hep c screen high risk/other
  added: 2014-06-02; action: N 2016-01-01; coverage: D; pricing: 13, 21; multiple: A; note: 0199; betos: P5E; tos: 5; statute: 1861SSA; lab: 220
G0473 Face-to-face behavioral counseling for obesity, group (2-10), 30 minutes
  short: Group behave couns 2-10
  added: 2015-01-01; action: N 2015-01-01; coverage: C; pricing: 13; multiple: A; betos: M1B; tos: 1
G0475 Hiv antigen/antibody, combination assay, screening
  short: Hiv combination assay
  added: 2015-04-13; action: N 2015-04-13; coverage: C; pricing: 13; multiple: A; betos: T2D; tos: 5; lab: 140, 220
G0476 Infectious agent detection by nucleic acid (dna or rna); human papillomavirus (hpv), high-risk types (e.g., 16, 18, 31, 33, 35, 39, 45, 51, 52, 56, 58, 59, 68) for cervical cancer screening, must be performed in addition to pap test
  short: Hpv combo assay ca screen
  added: 2015-07-09; action: N 2015-07-09; coverage: C; pricing: 13; multiple: A; betos: T2D; tos: 5; lab: 140
G0480 Drug test(s), definitive, utilizing (1) drug identification methods able to identify individual drugs and distinguish between structural isomers (but not necessarily stereoisomers), including, but not limited to gc/ms (any type, single or tandem) and lc/ms (any type, single or tandem and excluding immunoassays (e.g., ia, eia, elisa, emit, fpia) and enzymatic methods (e.g., alcohol dehydrogenase)), (2) stable isotope or other universally recognized internal standards in all samples (e.g., to control for matrix effects, interferences and variations in signal strength), and (3) method or drug-specific calibration and matrix-matched quality control material (e.g., to control for instrument variations and mass spectral drift); qualitative or quantitative, all sources, includes specimen validity testing, per day; 1-7 drug class(es), including metabolite(s) if performed
  short: Drug test def 1-7 classes
  added: 2016-01-01; action: N 2017-01-01; coverage: C; pricing: 21; multiple: A; betos: T1H; tos: 5; lab: 340
G0481 Drug test(s), definitive, utilizing (1) drug identification methods able to identify individual drugs and distinguish between structural isomers (but not necessarily stereoisomers), including, but not limited to gc/ms (any type, single or tandem) and lc/ms (any type, single or tandem and excluding immunoassays (e.g., ia, eia, elisa, emit, fpia) and enzymatic methods (e.g., alcohol dehydrogenase)), (2) stable isotope or other universally recognized internal standards in all samples (e.g., to control for matrix effects, interferences and variations in signal strength), and (3) method or drug-specific calibration and matrix-matched quality control material (e.g., to control for instrument variations and mass spectral drift); qualitative or quantitative, all sources, includes specimen validity testing, per day; 8-14 drug class(es), including metabolite(s) if performed
  short: Drug test def 8-14 classes
  added: 2016-01-01; action: N 2017-01-01; coverage: C; pricing: 21; multiple: A; betos: T1H; tos: 5; lab: 340
G0482 Drug test(s), definitive, utilizing (1) drug identification methods able to identify individual drugs and distinguish between structural isomers (but not necessarily stereoisomers), including, but not limited to gc/ms (any type, single or tandem) and lc/ms (any type, single or tandem and excluding immunoassays (e.g., ia, eia, elisa, emit, fpia) and enzymatic methods (e.g., alcohol dehydrogenase)), (2) stable isotope or other universally recognized internal standards in all samples (e.g., to control for matrix effects, interferences and variations in signal strength), and (3) method or drug-specific calibration and matrix-matched quality control material (e.g., to control for instrument variations and mass spectral drift); qualitative or quantitative, all sources, includes specimen validity testing, per day; 15-21 drug class(es), including metabolite(s) if performed
  short: Drug test def 15-21 classes
  added: 2016-01-01; action: N 2017-01-01; coverage: C; pricing: 21; multiple: A; betos: T1H; tos: 5; lab: 340
G0483 Drug test(s), definitive, utilizing (1) drug identification methods able to identify individual drugs and distinguish between structural isomers (but not necessarily stereoisomers), including, but not limited to gc/ms (any type, single or tandem) and lc/ms (any type, single or tandem and excluding immunoassays (e.g., ia, eia, elisa, emit, fpia) and enzymatic methods (e.g., alcohol dehydrogenase)), (2) stable isotope or other universally recognized internal standards in all samples (e.g., to control for matrix effects, interferences and variations in signal strength), and (3) method or drug-specific calibration and matrix-matched quality control material (e.g., to control for instrument variations and mass spectral drift); qualitative or quantitative, all sources, includes specimen validity testing, per day; 22 or more drug class(es), including metabolite(s) if performed
  short: Drug test def 22+ classes
  added: 2016-01-01; action: N 2017-01-01; coverage: C; pricing: 21; multiple: A; betos: T1H; tos: 5; lab: 340
G0490 Face-to-face home health nursing visit by a rural health clinic (rhc) or federally qualified health center (fqhc) in an area with a shortage of home health agencies;  (services limited to rn or lpn only)
  short: Home visit rn, lpn by rhc/fq
  added: 2016-04-01; action: N 2016-04-01; coverage: C; pricing: 13; multiple: A; betos: M4A; tos: 1
G0498 Chemotherapy administration, intravenous infusion technique; initiation of infusion in the office/clinic setting using office/clinic pump/supplies, with continuation of the infusion in the community setting (e.g., home, domiciliary, rest home or assisted living) using a portable pump provided by the office/clinic, includes follow up office/clinic visit at the conclusion of the infusion
  short: Chemo extend iv infus w/pump
  added: 2016-01-01; action: N 2016-01-01; coverage: C; pricing: 13; multiple: A; betos: P7B; tos: 1
G0499 Hepatitis b screening in non-pregnant, high risk individual includes hepatitis b surface antigen (hbsag), antibodies to hbsag (anti-hbs) and antibodies to hepatitis b core antigen (anti-hbc), and is followed by a neutralizing confirmatory test, when performed, only for an initially reactive hbsag result
  short: Hepb screen high risk indiv
  added: 2016-09-28; action: N 2018-04-01; coverage: C; pricing: 13; multiple: A; betos: T1H; tos: 5; lab: 140, 220
`;
