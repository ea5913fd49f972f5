export const treatmentsAndScreening = `
# G02: foot care, treatments, screening
G0202 Screening mammography, bilateral (2-view study of each breast), including computer-aided detection (cad) when performed
  short: Scr mammo bi incl cad
  added: 2001-04-01; action: N 2018-01-01; ended: 2017-12-31; coverage: C; pricing: 13; multiple: A; betos: I1C; tos: 1; see: 77067
G0204 Diagnostic mammography, including computer-aided detection (cad) when performed; bilateral
  short: Dx mammo incl cad bi
  added: 2001-04-01; action: N 2018-01-01; ended: 2017-12-31; coverage: C; pricing: 13; multiple: A; betos: I1C; tos: 4; see: 77066
G0206 Diagnostic mammography, including computer-aided detection (cad) when performed; unilateral
  short: Dx mammo incl cad uni
  added: 2001-04-01; action: N 2018-01-01; ended: 2017-12-31; coverage: C; pricing: 13; multiple: A; betos: I1C; tos: 4; see: 77065
G0237 Therapeutic procedures to increase strength or endurance of respiratory muscles, face to face, one on one, each 15 minutes (includes monitoring)
  short: Therapeutic procd strg endur
  added: 2002-01-01; action: N 2004-10-01; coverage: C; pricing: 11; multiple: A; betos: P6C; tos: 1, U, W
G0238 Therapeutic procedures to improve respiratory function, other than described by g0237, one on one, face to face, per 15 minutes (includes monitoring)
  short: Oth resp proc, indiv
  added: 2002-01-01; action: N 2004-10-01; coverage: C; pricing: 11; multiple: A; betos: P6C; tos: 1, U, W
G0239 Therapeutic procedures to improve respiratory function or increase strength or endurance of respiratory muscles, two or more individuals (includes monitoring)
  short: Oth resp proc, group
  added: 2002-01-01; action: N 2004-10-01; coverage: C; pricing: 11; multiple: A; betos: P6C; tos: 1, U, W
G0245 Initial physician evaluation and management of a diabetic patient with diabetic sensory neuropathy resulting in a loss of protective sensation (lops) which must include: (1) the diagnosis of lops, (2) a patient history, (3) a physical examination that consists of at least the following elements: (a) visual inspection of the forefoot, hindfoot and toe web spaces, (b) evaluation of a protective sensation, (c) evaluation of foot structure and biomechanics, (d) evaluation of vascular status and skin integrity, and (e) evaluation and recommendation of footwear and (4) patient education
  short: Initial foot exam pt lops
  added: 2002-07-01; action: N 2002-07-01; coverage: D; pricing: 11; multiple: A; betos: M1A; tos: 1; cim: 50.81
G0246 Follow-up physician evaluation and management of a diabetic patient with diabetic sensory neuropathy resulting in a loss of protective sensation (lops) to include at least the following: (1) a patient history, (2) a physical examination that includes: (a) visual inspection of the forefoot, hindfoot and toe web spaces, (b) evaluation of protective sensation, (c) evaluation of foot structure and biomechanics, (d) evaluation of vascular status and skin integrity, and (e) evaluation and recommendation of footwear, and (3) patient education
  short: Followup eval of foot pt lop
  added: 2002-07-01; action: N 2002-07-01; coverage: D; pricing: 11; multiple: A; betos: M1B; tos: 1; cim: 50.81
G0248 Demonstration, prior to initiation of home inr monitoring, for patient with either mechanical heart valve(s), chronic atrial fibrillation, or venous thromboembolism who meets medicare coverage criteria, under the direction of a physician; includes: face-to-face demonstration of use and care of the inr monitor, obtaining at least one blood sample, provision of instructions for reporting home inr test results, and documentation of patient's ability to perform testing and report results
  short: Demonstrate use home inr mon
  added: 2002-07-01; action: N 2008-03-19; coverage: D; pricing: 11; multiple: A; betos: M1A; tos: 5; cim: 50.55
G0249 Provision of test materials and equipment for home inr monitoring of patient with either mechanical heart valve(s), chronic atrial fibrillation, or venous thromboembolism who meets medicare coverage criteria; includes: provision of materials for use in the home and reporting of test results to physician; testing not occurring more frequently than once a week; testing materials, billing units of service include 4 tests
  short: Provide inr test mater/equip
  added: 2002-07-01; action: N 2008-03-19; coverage: D; pricing: 11; multiple: A; betos: Y1; tos: 5; cim: 50.55
G0250 Physician review, interpretation, and patient management of home inr testing for patient with either mechanical heart valve(s), chronic atrial fibrillation, or venous thromboembolism who meets medicare coverage criteria; testing not occurring more frequently than once a week; billing units of service include 4 tests
  short: Md inr test revie inter mgmt
  added: 2002-07-01; action: N 2008-03-19; coverage: D; pricing: 11; multiple: A; betos: M1B; tos: 1; cim: 50.55
G0259 Injection procedure for sacroiliac joint; arthrography
  short: Inject for sacroiliac joint
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 00; multiple: 9; note: 0107; betos: O1E; tos: 1
G0260 Injection procedure for sacroiliac joint; provision of anesthetic, steroid and/or other therapeutic agent, with or without arthrography
  short: Inj for sacroiliac jt anesth
  added: 2003-01-01; action: N 2004-10-01; coverage: D; pricing: 00; multiple: 9; asc: YY 2003-01-01; note: 0107; betos: O1E; tos: F
G0268 Removal of impacted cerumen (one or both ears) by physician on same date of service as audiologic function testing
  short: Removal of impacted wax md
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 11; multiple: A; betos: P6C; tos: 2
G0270 Medical nutrition therapy; reassessment and subsequent intervention(s) following second referral in same year for change in diagnosis, medical condition or treatment regimen (including additional hours needed for renal disease), individual, face to face with the patient, each 15 minutes
  short: Mnt subs tx for change dx
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 11; multiple: A; betos: M5D; tos: 1
G0271 Medical nutrition therapy, reassessment and subsequent intervention(s) following second referral in same year for change in diagnosis, medical condition, or treatment regimen (including additional hours needed for renal disease), group (2 or more individuals), each 30 minutes
  short: Group mnt 2 or more 30 mins
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 11; multiple: A; betos: M5D; tos: 1
G0277 Hyperbaric oxygen under pressure, full body chamber, per 30 minute interval
  short: Hbot, full body chamber, 30m
  added: 2015-01-01; action: N 2015-01-01; coverage: D; pricing: 13; multiple: A; note: 0200; betos: P5E; tos: 1; cim: 35-10
G0278 Iliac and/or femoral artery angiography, non-selective, bilateral or ipsilateral to catheter insertion, performed at the same time as cardiac catheterization and/or coronary angiography, includes positioning or placement of the catheter in the distal aorta or ipsilateral femoral or iliac artery, injection of dye, production of permanent images, and radiologic supervision and interpretation (list separately in addition to primary procedure)
  short: Iliac art angio,cardiac cath
  added: 2003-01-01; action: N 2008-01-01; coverage: C; pricing: 11; multiple: A; betos: I4A; tos: 2
G0279 Diagnostic digital breast tomosynthesis, unilateral or bilateral (list separately in addition to 77065 or 77066)
  short: Tomosynthesis, mammo
  added: 2015-01-01; action: N 2018-01-01; coverage: C; pricing: 13; multiple: A; betos: I1C; tos: 4
G0281 Electrical stimulation, (unattended), to one or more areas, for chronic stage iii and stage iv pressure ulcers, arterial ulcers, diabetic ulcers, and venous stasis ulcers not demonstrating measurable signs of healing after 30 days of conventional care, as part of a therapy plan of care
  short: Elec stim unattend for press
  added: 2003-04-01; action: N 2003-04-01; coverage: C; pricing: 11; multiple: A; betos: P5E; tos: 1, U, W
G0283 Electrical stimulation (unattended), to one or more areas for indication(s) other than wound care, as part of a therapy plan of care
  short: Elec stim other than wound
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 11; multiple: A; betos: P5E; tos: 1, U, W
G0289 Arthroscopy, knee, surgical, for removal of loose body, foreign body, debridement/shaving of articular cartilage (chondroplasty) at the time of other surgical knee arthroscopy in a different compartment of the same knee
  short: Arthro, loose body + chondro
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 11; multiple: A; betos: P8A; tos: 2
G0296 Counseling visit to discuss need for lung cancer screening using low dose ct scan (ldct) (service is for eligibility determination and shared decision making)
  short: Visit to determ ldct elig
  added: 2015-02-05; action: N 2015-02-05; coverage: C; pricing: 13; multiple: A; betos: M6; tos: 1
G0299 Direct skilled nursing services of a registered nurse (rn) in the home health or hospice setting, each 15 minutes
  short: Hhs/hospice of rn ea 15 min
  added: 2015-11-02; action: N 2015-11-02; coverage: C; pricing: 00; multiple: 9; betos: M5D; tos: 1
`;
