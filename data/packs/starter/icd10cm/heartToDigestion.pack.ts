export const heartToDigestion = `
# I: circulation
I10 Essential (primary) hypertension
I11.- Hypertensive heart disease
I11.0 Hypertensive heart disease with heart failure
I11.9 Hypertensive heart disease without heart failure
I12.- Hypertensive chronic kidney disease
I12.9 Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
  short: Hypertensive chronic kidney disease w stg 1-4/unsp chr kdny
I13.- Hypertensive heart and chronic kidney disease
I13.0 Hypertensive heart and chronic kidney disease with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
  short: Hyp hrt & chr kdny dis w hrt fail and stg 1-4/unsp chr kdny
I20.- Angina pectoris
I20.9 Angina pectoris, unspecified
I21.- Acute myocardial infarction
I21.4 Non-ST elevation (NSTEMI) myocardial infarction
I21.9 Acute myocardial infarction, unspecified
I25.- Chronic ischemic heart disease
I25.1- Atherosclerotic heart disease of native coronary artery
I25.10 Atherosclerotic heart disease of native coronary artery without angina pectoris
  short: Athscl heart disease of native coronary artery w/o ang pctrs
I25.2 Old myocardial infarction
I26.- Pulmonary embolism
I26.9- Pulmonary embolism without acute cor pulmonale
I26.99 Other pulmonary embolism without acute cor pulmonale
I27.- Other pulmonary heart diseases
I27.2- Other secondary pulmonary hypertension
I27.20 Pulmonary hypertension, unspecified
I34.- Nonrheumatic mitral valve disorders
I34.0 Nonrheumatic mitral (valve) insufficiency
I35.- Nonrheumatic aortic valve disorders
I35.0 Nonrheumatic aortic (valve) stenosis
I42.- Cardiomyopathy
I42.9 Cardiomyopathy, unspecified
I44.- Atrioventricular and left bundle-branch block
I44.7 Left bundle-branch block, unspecified
I47.- Paroxysmal tachycardia
I47.1- Supraventricular tachycardia
I47.10 Supraventricular tachycardia, unspecified
I48.- Atrial fibrillation and flutter
I48.0 Paroxysmal atrial fibrillation
I48.1- Persistent atrial fibrillation
I48.19 Other persistent atrial fibrillation
I48.2- Chronic atrial fibrillation
I48.20 Chronic atrial fibrillation, unspecified
I48.21 Permanent atrial fibrillation
I48.9- Unspecified atrial fibrillation and atrial flutter
I48.91 Unspecified atrial fibrillation
I49.- Other cardiac arrhythmias
I49.9 Cardiac arrhythmia, unspecified
I50.- Heart failure
I50.2- Systolic (congestive) heart failure
I50.22 Chronic systolic (congestive) heart failure
I50.3- Diastolic (congestive) heart failure
I50.32 Chronic diastolic (congestive) heart failure
I50.33 Acute on chronic diastolic (congestive) heart failure
I50.9 Heart failure, unspecified
I51.- Complications and ill-defined descriptions of heart disease
I51.7 Cardiomegaly
I63.- Cerebral infarction
I63.9 Cerebral infarction, unspecified
I65.- Occlusion and stenosis of precerebral arteries, not resulting in cerebral infarction
  short: Occls and stenosis of precerb art, not rslt in cereb infrc
I65.2- Occlusion and stenosis of carotid artery
I65.23 Occlusion and stenosis of bilateral carotid arteries
I69.- Sequelae of cerebrovascular disease
I69.3- Sequelae of cerebral infarction
I69.35- Hemiplegia and hemiparesis following cerebral infarction
I69.354 Hemiplegia and hemiparesis following cerebral infarction affecting left non-dominant side
  short: Hemiplga following cerebral infrc affecting left nondom side
I70.- Atherosclerosis
I70.0 Atherosclerosis of aorta
I70.2- Atherosclerosis of native arteries of the extremities
I70.21- Atherosclerosis of native arteries of extremities with intermittent claudication
  short: Athscl native arteries of extremities w intermittent claud
I70.213 Atherosclerosis of native arteries of extremities with intermittent claudication, bilateral legs
  short: Athscl native arteries of extrm w intrmt claud, bi legs
I73.- Other peripheral vascular diseases
I73.9 Peripheral vascular disease, unspecified
I82.- Other venous embolism and thrombosis
I82.4- Acute embolism and thrombosis of deep veins of lower extremity
  short: Acute embolism and thrombosis of deep veins of low extrm
I82.40- Acute embolism and thrombosis of unspecified deep veins of lower extremity
  short: Acute embolism and thombos unsp deep veins of low extrm
I82.401 Acute embolism and thrombosis of unspecified deep veins of right lower extremity
  short: Acute embolism and thombos unsp deep veins of r low extrem
I83.- Varicose veins of lower extremities
I83.9- Asymptomatic varicose veins of lower extremities
I83.90 Asymptomatic varicose veins of unspecified lower extremity
I87.- Other disorders of veins
I87.2 Venous insufficiency (chronic) (peripheral)
I89.- Other noninfective disorders of lymphatic vessels and lymph nodes
  short: Oth noninfective disorders of lymphatic vessels and nodes
I89.0 Lymphedema, not elsewhere classified
I95.- Hypotension
I95.1 Orthostatic hypotension
I95.9 Hypotension, unspecified

# J: breathing
J01.- Acute sinusitis
J01.9- Acute sinusitis, unspecified
J01.90 Acute sinusitis, unspecified
J02.- Acute pharyngitis
J02.0 Streptococcal pharyngitis
J02.9 Acute pharyngitis, unspecified
J03.- Acute tonsillitis
J03.9- Acute tonsillitis, unspecified
J03.90 Acute tonsillitis, unspecified
J06.- Acute upper respiratory infections of multiple and unspecified sites
  short: Acute upper resp infections of multiple and unsp sites
J06.9 Acute upper respiratory infection, unspecified
J10.- Influenza due to other identified influenza virus
J10.1 Influenza due to other identified influenza virus with other respiratory manifestations
  short: Flu due to oth ident influenza virus w oth resp manifest
J11.- Influenza due to unidentified influenza virus
J11.1 Influenza due to unidentified influenza virus with other respiratory manifestations
  short: Flu due to unidentified influenza virus w oth resp manifest
J18.- Pneumonia, unspecified organism
J18.9 Pneumonia, unspecified organism
J20.- Acute bronchitis
J20.9 Acute bronchitis, unspecified
J30.- Vasomotor and allergic rhinitis
J30.2 Other seasonal allergic rhinitis
J30.9 Allergic rhinitis, unspecified
J32.- Chronic sinusitis
J32.9 Chronic sinusitis, unspecified
J40 Bronchitis, not specified as acute or chronic
J42 Unspecified chronic bronchitis
J44.- Other chronic obstructive pulmonary disease
J44.0 Chronic obstructive pulmonary disease with (acute) lower respiratory infection
  short: Chr obstructive pulmon disease with (acute) lower resp infct
J44.1 Chronic obstructive pulmonary disease with (acute) exacerbation
  short: Chronic obstructive pulmonary disease w (acute) exacerbation
J44.9 Chronic obstructive pulmonary disease, unspecified
J45.- Asthma
J45.2- Mild intermittent asthma
J45.20 Mild intermittent asthma, uncomplicated
J45.3- Mild persistent asthma
J45.30 Mild persistent asthma, uncomplicated
J45.9- Other and unspecified asthma
J45.90- Unspecified asthma
J45.901 Unspecified asthma with (acute) exacerbation
J45.909 Unspecified asthma, uncomplicated
J96.- Respiratory failure, not elsewhere classified
J96.0- Acute respiratory failure
J96.01 Acute respiratory failure with hypoxia

# K: digestion
K02.- Dental caries
K02.9 Dental caries, unspecified
K04.- Diseases of pulp and periapical tissues
K04.7 Periapical abscess without sinus
K21.- Gastro-esophageal reflux disease
K21.0- Gastro-esophageal reflux disease with esophagitis
K21.00 Gastro-esophageal reflux disease with esophagitis, without bleeding
  short: Gastro-esophageal reflux dis with esophagitis, without bleed
K21.9 Gastro-esophageal reflux disease without esophagitis
K25.- Gastric ulcer
K25.9 Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation
  short: Gastric ulcer, unsp as acute or chronic, w/o hemor or perf
K29.- Gastritis and duodenitis
K29.7- Gastritis, unspecified
K29.70 Gastritis, unspecified, without bleeding
K35.- Acute appendicitis
K35.8- Other and unspecified acute appendicitis
K35.80 Unspecified acute appendicitis
K40.- Inguinal hernia
K40.9- Unilateral inguinal hernia, without obstruction or gangrene
K40.90 Unilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent
  short: Unil inguinal hernia, w/o obst or gangr, not spcf as recur
K42.- Umbilical hernia
K42.9 Umbilical hernia without obstruction or gangrene
K50.- Crohn's disease [regional enteritis]
K50.9- Crohn's disease, unspecified
K50.90 Crohn's disease, unspecified, without complications
K51.- Ulcerative colitis
K51.9- Ulcerative colitis, unspecified
K51.90 Ulcerative colitis, unspecified, without complications
K57.- Diverticular disease of intestine
K57.3- Diverticular disease of large intestine without perforation or abscess
  short: Diverticular disease of lg int w/o perforation or abscess
K57.30 Diverticulosis of large intestine without perforation or abscess without bleeding
  short: Dvrtclos of lg int w/o perforation or abscess w/o bleeding
K57.32 Diverticulitis of large intestine without perforation or abscess without bleeding
  short: Dvtrcli of lg int w/o perforation or abscess w/o bleeding
K58.- Irritable bowel syndrome
K58.0 Irritable bowel syndrome with diarrhea
K58.9 Irritable bowel syndrome, unspecified
K59.- Other functional intestinal disorders
K59.0- Constipation
K59.00 Constipation, unspecified
K63.- Other diseases of intestine
K63.5 Polyp of colon
K64.- Hemorrhoids and perianal venous thrombosis
K64.9 Unspecified hemorrhoids
K74.- Fibrosis and cirrhosis of liver
K74.6- Other and unspecified cirrhosis of liver
K74.60 Unspecified cirrhosis of liver
K76.- Other diseases of liver
K76.0 Fatty (change of) liver, not elsewhere classified
K80.- Cholelithiasis
K80.2- Calculus of gallbladder without cholecystitis
K80.20 Calculus of gallbladder without cholecystitis without obstruction
  short: Calculus of gallbladder w/o cholecystitis w/o obstruction
K85.- Acute pancreatitis
K85.9- Acute pancreatitis, unspecified
K85.90 Acute pancreatitis without necrosis or infection, unspecified
  short: Acute pancreatitis without necrosis or infection, unsp
K92.- Other diseases of digestive system
K92.1 Melena
K92.2 Gastrointestinal hemorrhage, unspecified
`;
