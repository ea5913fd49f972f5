export const symptomsChestAndBelly = `
# R0, R1: symptoms of chest and belly
R00.- Abnormalities of heart beat
R00.0 Tachycardia, unspecified
R00.1 Bradycardia, unspecified
R00.2 Palpitations
R00.8 Other abnormalities of heart beat
R00.9 Unspecified abnormalities of heart beat
R01.- Cardiac murmurs and other cardiac sounds
R01.0 Benign and innocent cardiac murmurs
R01.1 Cardiac murmur, unspecified
R03.- Abnormal blood-pressure reading, without diagnosis
R03.0 Elevated blood-pressure reading, without diagnosis of hypertension
  short: Elevated blood-pressure reading, w/o diagnosis of htn
R03.1 Nonspecific low blood-pressure reading
R04.- Hemorrhage from respiratory passages
R04.0 Epistaxis
R04.1 Hemorrhage from throat
R04.2 Hemoptysis
R04.9 Hemorrhage from respiratory passages, unspecified
R05.- Cough
R05.1 Acute cough
R05.2 Subacute cough
R05.3 Chronic cough
R05.4 Cough syncope
R05.8 Other specified cough
R05.9 Cough, unspecified
R06.- Abnormalities of breathing
R06.0- Dyspnea
R06.00 Dyspnea, unspecified
R06.01 Orthopnea
R06.02 Shortness of breath
R06.03 Acute respiratory distress
R06.09 Other forms of dyspnea
R06.1 Stridor
R06.2 Wheezing
R06.4 Hyperventilation
R06.5 Mouth breathing
R06.6 Hiccough
R06.7 Sneezing
R06.8- Other abnormalities of breathing
R06.81 Apnea, not elsewhere classified
R06.82 Tachypnea, not elsewhere classified
R06.83 Snoring
R06.89 Other abnormalities of breathing
R07.- Pain in throat and chest
R07.0 Pain in throat
R07.1 Chest pain on breathing
R07.2 Precordial pain
R07.8- Other chest pain
R07.81 Pleurodynia
R07.82 Intercostal pain
R07.89 Other chest pain
R07.9 Chest pain, unspecified
R09.- Other symptoms and signs involving the circulatory and respiratory system
  short: Oth symptoms and signs involving the circ and resp sys
R09.0- Asphyxia and hypoxemia
R09.02 Hypoxemia
R09.1 Pleurisy
R09.2 Respiratory arrest
R09.8- Other specified symptoms and signs involving the circulatory and respiratory systems
  short: Oth symptoms and signs involving the circ and resp systems
R09.81 Nasal congestion
R09.82 Postnasal drip
R09.89 Other specified symptoms and signs involving the circulatory and respiratory systems
  short: Oth symptoms and signs involving the circ and resp systems
R10.- Abdominal and pelvic pain
R10.0 Acute abdomen
R10.1- Pain localized to upper abdomen
R10.10 Upper abdominal pain, unspecified
R10.11 Right upper quadrant pain
R10.12 Left upper quadrant pain
R10.13 Epigastric pain
R10.2 Pelvic and perineal pain
R10.3- Pain localized to other parts of lower abdomen
R10.30 Lower abdominal pain, unspecified
R10.31 Right lower quadrant pain
R10.32 Left lower quadrant pain
R10.33 Periumbilical pain
R10.8- Other abdominal pain
R10.81- Abdominal tenderness
R10.811 Right upper quadrant abdominal tenderness
R10.812 Left upper quadrant abdominal tenderness
R10.813 Right lower quadrant abdominal tenderness
R10.814 Left lower quadrant abdominal tenderness
R10.816 Epigastric abdominal tenderness
R10.817 Generalized abdominal tenderness
R10.819 Abdominal tenderness, unspecified site
R10.82- Rebound abdominal tenderness
R10.826 Epigastric rebound abdominal tenderness
R10.83 Colic
R10.84 Generalized abdominal pain
R10.9 Unspecified abdominal pain
R11.- Nausea and vomiting
R11.0 Nausea
R11.1- Vomiting
R11.10 Vomiting, unspecified
R11.11 Vomiting without nausea
R11.12 Projectile vomiting
R11.14 Bilious vomiting
R11.15 Cyclical vomiting syndrome unrelated to migraine
R11.2 Nausea with vomiting, unspecified
R12 Heartburn
R13.- Aphagia and dysphagia
R13.1- Dysphagia
R13.10 Dysphagia, unspecified
R13.11 Dysphagia, oral phase
R13.12 Dysphagia, oropharyngeal phase
R13.13 Dysphagia, pharyngeal phase
R13.14 Dysphagia, pharyngoesophageal phase
R13.19 Other dysphagia
R14.- Flatulence and related conditions
R14.0 Abdominal distension (gaseous)
R14.1 Gas pain
R14.2 Eructation
R14.3 Flatulence
R15.- Fecal incontinence
R15.2 Fecal urgency
R15.9 Full incontinence of feces
R16.- Hepatomegaly and splenomegaly, not elsewhere classified
R16.0 Hepatomegaly, not elsewhere classified
R16.1 Splenomegaly, not elsewhere classified
R17 Unspecified jaundice
R18.- Ascites
R18.8 Other ascites
R19.- Other symptoms and signs involving the digestive system and abdomen
  short: Oth symptoms and signs involving the dgstv sys and abdomen
R19.0- Intra-abdominal and pelvic swelling, mass and lump
R19.00 Intra-abdominal and pelvic swelling, mass and lump, unspecified site
  short: Intra-abd and pelvic swelling, mass and lump, unsp site
R19.01 Right upper quadrant abdominal swelling, mass and lump
R19.02 Left upper quadrant abdominal swelling, mass and lump
R19.03 Right lower quadrant abdominal swelling, mass and lump
R19.04 Left lower quadrant abdominal swelling, mass and lump
R19.09 Other intra-abdominal and pelvic swelling, mass and lump
R19.1- Abnormal bowel sounds
R19.11 Absent bowel sounds
R19.12 Hyperactive bowel sounds
R19.15 Other abnormal bowel sounds
R19.4 Change in bowel habit
R19.5 Other fecal abnormalities
R19.6 Halitosis
R19.7 Diarrhea, unspecified
R19.8 Other specified symptoms and signs involving the digestive system and abdomen
  short: Oth symptoms and signs involving the dgstv sys and abdomen
`;
