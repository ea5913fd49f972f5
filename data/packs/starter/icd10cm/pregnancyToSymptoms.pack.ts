export const pregnancyToSymptoms = `
# O, P, Q: pregnancy, newborns, malformations
O03.- Spontaneous abortion
O03.9 Complete or unspecified spontaneous abortion without complication
  short: Complete or unsp spontaneous abortion without complication
O09.- Supervision of high risk pregnancy
O09.5- Supervision of elderly primigravida and multigravida
O09.51- Supervision of elderly primigravida
O09.511 Supervision of elderly primigravida, first trimester
O09.512 Supervision of elderly primigravida, second trimester
O09.513 Supervision of elderly primigravida, third trimester
O09.52- Supervision of elderly multigravida
O09.521 Supervision of elderly multigravida, first trimester
O09.522 Supervision of elderly multigravida, second trimester
O09.523 Supervision of elderly multigravida, third trimester
O09.9- Supervision of high risk pregnancy, unspecified
O09.90 Supervision of high risk pregnancy, unspecified, unspecified trimester
  short: Supervision of high risk pregnancy, unsp, unsp trimester
O13.- Gestational [pregnancy-induced] hypertension without significant proteinuria
  short: Gestational hypertension without significant proteinuria
O13.3 Gestational [pregnancy-induced] hypertension without significant proteinuria, third trimester
  short: Gestational htn w/o significant proteinuria, third trimester
O14.- Pre-eclampsia
O14.1- Severe pre-eclampsia
O14.13 Severe pre-eclampsia, third trimester
O21.- Excessive vomiting in pregnancy
O21.0 Mild hyperemesis gravidarum
O24.- Diabetes mellitus in pregnancy, childbirth, and the puerperium
  short: Diabetes in pregnancy, childbirth, and the puerperium
O24.4- Gestational diabetes mellitus
O24.41- Gestational diabetes mellitus in pregnancy
O24.410 Gestational diabetes mellitus in pregnancy, diet controlled
O34.- Maternal care for abnormality of pelvic organs
O34.2- Maternal care due to uterine scar from previous surgery
O34.21- Maternal care for scar from previous cesarean delivery
O34.211 Maternal care for low transverse scar from previous cesarean delivery
  short: Matern care for low transverse scar from prev cesarean del
O48.- Late pregnancy
O48.0 Post-term pregnancy
O70.- Perineal laceration during delivery
O70.1 Second degree perineal laceration during delivery
O80 Encounter for full-term uncomplicated delivery
O82 Encounter for cesarean delivery without indication
O99.- Other maternal diseases classifiable elsewhere but complicating pregnancy, childbirth and the puerperium
  short: Oth maternal diseases classd elsw but compl preg/chldbrth
O99.0- Anemia complicating pregnancy, childbirth and the puerperium
O99.01- Anemia complicating pregnancy
O99.013 Anemia complicating pregnancy, third trimester
P07.- Disorders of newborn related to short gestation and low birth weight, not elsewhere classified
  short: Disord of NB related to short gest and low birth weight, NEC
P07.3- Preterm [premature] newborn [other]
P07.30 Preterm newborn, unspecified weeks of gestation
P59.- Neonatal jaundice from other and unspecified causes
P59.9 Neonatal jaundice, unspecified
P92.- Feeding problems of newborn
P92.9 Feeding problem of newborn, unspecified
Q21.- Congenital malformations of cardiac septa
Q21.0 Ventricular septal defect
Q21.1- Atrial septal defect
Q21.10 Atrial septal defect, unspecified
Q90.- Down syndrome
Q90.9 Down syndrome, unspecified

# R: symptoms, signs and abnormal findings
R00.- Abnormalities of heart beat
R00.0 Tachycardia, unspecified
R00.2 Palpitations
R03.- Abnormal blood-pressure reading, without diagnosis
R03.0 Elevated blood-pressure reading, without diagnosis of hypertension
  short: Elevated blood-pressure reading, w/o diagnosis of htn
R04.- Hemorrhage from respiratory passages
R04.0 Epistaxis
R05.- Cough
R05.1 Acute cough
R05.3 Chronic cough
R05.9 Cough, unspecified
R06.- Abnormalities of breathing
R06.0- Dyspnea
R06.00 Dyspnea, unspecified
R06.02 Shortness of breath
R06.2 Wheezing
R07.- Pain in throat and chest
R07.8- Other chest pain
R07.89 Other chest pain
R07.9 Chest pain, unspecified
R09.- Other symptoms and signs involving the circulatory and respiratory system
  short: Oth symptoms and signs involving the circ and resp sys
R09.8- Other specified symptoms and signs involving the circulatory and respiratory systems
  short: Oth symptoms and signs involving the circ and resp systems
R09.81 Nasal congestion
R10.- Abdominal and pelvic pain
R10.1- Pain localized to upper abdomen
R10.11 Right upper quadrant pain
R10.13 Epigastric pain
R10.3- Pain localized to other parts of lower abdomen
R10.31 Right lower quadrant pain
R10.8- Other abdominal pain
R10.84 Generalized abdominal pain
R10.9 Unspecified abdominal pain
R11.- Nausea and vomiting
R11.0 Nausea
R11.1- Vomiting
R11.10 Vomiting, unspecified
R11.2 Nausea with vomiting, unspecified
R13.- Aphagia and dysphagia
R13.1- Dysphagia
R13.10 Dysphagia, unspecified
R14.- Flatulence and related conditions
R14.0 Abdominal distension (gaseous)
R19.- Other symptoms and signs involving the digestive system and abdomen
  short: Oth symptoms and signs involving the dgstv sys and abdomen
R19.7 Diarrhea, unspecified
R20.- Disturbances of skin sensation
R20.2 Paresthesia of skin
R21 Rash and other nonspecific skin eruption
R22.- Localized swelling, mass and lump of skin and subcutaneous tissue
  short: Localized swelling, mass and lump of skin, subcu
R22.1 Localized swelling, mass and lump, neck
R25.- Abnormal involuntary movements
R25.1 Tremor, unspecified
R26.- Abnormalities of gait and mobility
R26.2 Difficulty in walking, not elsewhere classified
R26.8- Other abnormalities of gait and mobility
R26.89 Other abnormalities of gait and mobility
R29.- Other symptoms and signs involving the nervous and musculoskeletal systems
  short: Oth symptoms and signs involving the nervous and ms systems
R29.6 Repeated falls
R30.- Pain associated with micturition
R30.0 Dysuria
R31.- Hematuria
R31.0 Gross hematuria
R31.9 Hematuria, unspecified
R32 Unspecified urinary incontinence
R33.- Retention of urine
R33.9 Retention of urine, unspecified
R35.- Polyuria
R35.0 Frequency of micturition
R35.1 Nocturia
R39.- Other and unspecified symptoms and signs involving the genitourinary system
  short: Oth and unsp symptoms and signs involving the GU sys
R39.1- Other difficulties with micturition
R39.15 Urgency of urination
R41.- Other symptoms and signs involving cognitive functions and awareness
  short: Oth symptoms and signs w cognitive functions and awareness
R41.0 Disorientation, unspecified
R41.3 Other amnesia
R42 Dizziness and giddiness
R45.- Symptoms and signs involving emotional state
R45.8- Other symptoms and signs involving emotional state
R45.85- Homicidal and suicidal ideations
R45.851 Suicidal ideations
R50.- Fever of other and unknown origin
R50.9 Fever, unspecified
R51.- Headache
R51.9 Headache, unspecified
R52 Pain, unspecified
R53.- Malaise and fatigue
R53.1 Weakness
R53.8- Other malaise and fatigue
R53.81 Other malaise
R53.83 Other fatigue
R55 Syncope and collapse
R56.- Convulsions, not elsewhere classified
R56.9 Unspecified convulsions
R59.- Enlarged lymph nodes
R59.0 Localized enlarged lymph nodes
R60.- Edema, not elsewhere classified
R60.0 Localized edema
R60.9 Edema, unspecified
R63.- Symptoms and signs concerning food and fluid intake
R63.0 Anorexia
R63.4 Abnormal weight loss
R63.5 Abnormal weight gain
R73.- Elevated blood glucose level
R73.0- Abnormal glucose
R73.01 Impaired fasting glucose
R73.03 Prediabetes
R73.9 Hyperglycemia, unspecified
R74.- Abnormal serum enzyme levels
R74.0- Nonspecific elevation of levels of transaminase and lactic acid dehydrogenase [LDH]
  short: Nonspec elev of levels of transamns & lactic acid dehydrgnse
R74.01 Elevation of levels of liver transaminase levels
R76.- Other abnormal immunological findings in serum
R76.1- Nonspecific reaction to test for tuberculosis
R76.11 Nonspecific reaction to tuberculin skin test without active tuberculosis
  short: Nonspecific reaction to skin test w/o active tuberculosis
R79.- Other abnormal findings of blood chemistry
R79.8- Other specified abnormal findings of blood chemistry
R79.89 Other specified abnormal findings of blood chemistry
R80.- Proteinuria
R80.9 Proteinuria, unspecified
R87.- Abnormal findings in specimens from female genital organs
R87.6- Abnormal cytological findings in specimens from female genital organs
  short: Abn cytolog findings in specmn from female genital organs
R87.61- Abnormal cytological findings in specimens from cervix uteri
R87.610 Atypical squamous cells of undetermined significance on cytologic smear of cervix (ASC-US)
  short: Atyp squam cell of undet signfc cyto smr crvx (ASC-US)
R91.- Abnormal findings on diagnostic imaging of lung
R91.1 Solitary pulmonary nodule
R92.- Abnormal and inconclusive findings on diagnostic imaging of breast
  short: Abnormal and inconclusive findings on dx imaging of breast
R92.8 Other abnormal and inconclusive findings on diagnostic imaging of breast
  short: Oth abn and inconclusive findings on dx imaging of breast
R94.- Abnormal results of function studies
R94.3- Abnormal results of cardiovascular function studies
R94.31 Abnormal electrocardiogram [ECG] [EKG]
R97.- Abnormal tumor markers
R97.2- Elevated prostate specific antigen [PSA]
R97.20 Elevated prostate specific antigen [PSA]
`;
