export const heart = `
# I0 to I4: blood pressure, coronary arteries, rhythm
I05.- Rheumatic mitral valve diseases
I05.9 Rheumatic mitral valve disease, unspecified
I08.- Multiple valve diseases
I08.0 Rheumatic disorders of both mitral and aortic valves
I10 Essential (primary) hypertension
I11.- Hypertensive heart disease
I11.0 Hypertensive heart disease with heart failure
I11.9 Hypertensive heart disease without heart failure
I12.- Hypertensive chronic kidney disease
I12.0 Hypertensive chronic kidney disease with stage 5 chronic kidney disease or end stage renal disease
  short: Hyp chr kidney disease w stage 5 chr kidney disease or ESRD
I12.9 Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
  short: Hypertensive chronic kidney disease w stg 1-4/unsp chr kdny
I13.- Hypertensive heart and chronic kidney disease
I13.0 Hypertensive heart and chronic kidney disease with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
  short: Hyp hrt & chr kdny dis w hrt fail and stg 1-4/unsp chr kdny
I13.1- Hypertensive heart and chronic kidney disease without heart failure
  short: Hypertensive heart and chronic kidney disease w/o hrt fail
I13.10 Hypertensive heart and chronic kidney disease without heart failure, with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
  short: Hyp hrt & chr kdny dis w/o hrt fail, w stg 1-4/unsp chr kdny
I13.2 Hypertensive heart and chronic kidney disease with heart failure and with stage 5 chronic kidney disease, or end stage renal disease
  short: Hyp hrt & chr kdny dis w hrt fail and w stg 5 chr kdny/ESRD
I15.- Secondary hypertension
I15.9 Secondary hypertension, unspecified
I16.- Hypertensive crisis
I16.0 Hypertensive urgency
I16.1 Hypertensive emergency
I16.9 Hypertensive crisis, unspecified
I20.- Angina pectoris
I20.0 Unstable angina
I20.8- Other forms of angina pectoris
I20.81 Angina pectoris with coronary microvascular dysfunction
I20.89 Other forms of angina pectoris
I20.9 Angina pectoris, unspecified
I21.- Acute myocardial infarction
I21.0- ST elevation (STEMI) myocardial infarction of anterior wall
I21.01 ST elevation (STEMI) myocardial infarction involving left main coronary artery
  short: STEMI involving left main coronary artery
I21.02 ST elevation (STEMI) myocardial infarction involving left anterior descending coronary artery
  short: STEMI involving left anterior descending coronary artery
I21.1- ST elevation (STEMI) myocardial infarction of inferior wall
I21.11 ST elevation (STEMI) myocardial infarction involving right coronary artery
  short: STEMI involving right coronary artery
I21.19 ST elevation (STEMI) myocardial infarction involving other coronary artery of inferior wall
  short: STEMI involving oth coronary artery of inferior wall
I21.3 ST elevation (STEMI) myocardial infarction of unspecified site
  short: ST elevation (STEMI) myocardial infarction of unsp site
I21.4 Non-ST elevation (NSTEMI) myocardial infarction
I21.9 Acute myocardial infarction, unspecified
I21.A- Other type of myocardial infarction
I21.A1 Myocardial infarction type 2
I24.- Other acute ischemic heart diseases
I24.8- Other forms of acute ischemic heart disease
I24.89 Other forms of acute ischemic heart disease
I24.9 Acute ischemic heart disease, unspecified
I25.- Chronic ischemic heart disease
I25.1- Atherosclerotic heart disease of native coronary artery
I25.10 Atherosclerotic heart disease of native coronary artery without angina pectoris
  short: Athscl heart disease of native coronary artery w/o ang pctrs
I25.11- Atherosclerotic heart disease of native coronary artery with angina pectoris
  short: Athscl heart disease of native coronary artery w ang pctrs
I25.110 Atherosclerotic heart disease of native coronary artery with unstable angina pectoris
  short: Athscl heart disease of native cor art w unstable ang pctrs
I25.118 Atherosclerotic heart disease of native coronary artery with other forms of angina pectoris
  short: Athscl heart disease of native cor art w oth ang pctrs
I25.119 Atherosclerotic heart disease of native coronary artery with unspecified angina pectoris
  short: Athscl heart disease of native cor art w unsp ang pctrs
I25.2 Old myocardial infarction
I25.5 Ischemic cardiomyopathy
I25.7- Atherosclerosis of coronary artery bypass graft(s) and coronary artery of transplanted heart with angina pectoris
  short: Athscl CABG and cor art of transplanted heart w ang pctrs
I25.70- Atherosclerosis of coronary artery bypass graft(s), unspecified, with angina pectoris
  short: Atherosclerosis of CABG, unsp, w angina pectoris
I25.700 Atherosclerosis of coronary artery bypass graft(s), unspecified, with unstable angina pectoris
  short: Atherosclerosis of CABG, unsp, w unstable angina pectoris
I25.708 Atherosclerosis of coronary artery bypass graft(s), unspecified, with other forms of angina pectoris
  short: Atherosclerosis of CABG, unsp, w oth angina pectoris
I25.709 Atherosclerosis of coronary artery bypass graft(s), unspecified, with unspecified angina pectoris
  short: Atherosclerosis of CABG, unsp, w unsp angina pectoris
I25.8- Other forms of chronic ischemic heart disease
I25.81- Atherosclerosis of other coronary vessels without angina pectoris
  short: Atherosclerosis of oth coronary vessels w/o angina pectoris
I25.810 Atherosclerosis of coronary artery bypass graft(s) without angina pectoris
  short: Atherosclerosis of CABG w/o angina pectoris
I25.82 Chronic total occlusion of coronary artery
I25.84 Coronary atherosclerosis due to calcified coronary lesion
I25.89 Other forms of chronic ischemic heart disease
I25.9 Chronic ischemic heart disease, unspecified
I26.- Pulmonary embolism
I26.0- Pulmonary embolism with acute cor pulmonale
I26.02 Saddle embolus of pulmonary artery with acute cor pulmonale
I26.09 Other pulmonary embolism with acute cor pulmonale
I26.9- Pulmonary embolism without acute cor pulmonale
I26.92 Saddle embolus of pulmonary artery without acute cor pulmonale
  short: Saddle embolus of pulmonary artery w/o acute cor pulmonale
I26.99 Other pulmonary embolism without acute cor pulmonale
I27.- Other pulmonary heart diseases
I27.0 Primary pulmonary hypertension
I27.2- Other secondary pulmonary hypertension
I27.20 Pulmonary hypertension, unspecified
I27.21 Secondary pulmonary arterial hypertension
I27.22 Pulmonary hypertension due to left heart disease
I27.23 Pulmonary hypertension due to lung diseases and hypoxia
I27.29 Other secondary pulmonary hypertension
I27.8- Other specified pulmonary heart diseases
I27.81 Cor pulmonale (chronic)
I27.82 Chronic pulmonary embolism
I34.- Nonrheumatic mitral valve disorders
I34.0 Nonrheumatic mitral (valve) insufficiency
I34.1 Nonrheumatic mitral (valve) prolapse
I34.2 Nonrheumatic mitral (valve) stenosis
I34.9 Nonrheumatic mitral valve disorder, unspecified
I35.- Nonrheumatic aortic valve disorders
I35.0 Nonrheumatic aortic (valve) stenosis
I38 Endocarditis, valve unspecified
I42.- Cardiomyopathy
I42.0 Dilated cardiomyopathy
I42.1 Obstructive hypertrophic cardiomyopathy
I42.2 Other hypertrophic cardiomyopathy
I42.6 Alcoholic cardiomyopathy
I42.8 Other cardiomyopathies
I42.9 Cardiomyopathy, unspecified
I44.- Atrioventricular and left bundle-branch block
I44.0 Atrioventricular block, first degree
I44.1 Atrioventricular block, second degree
I44.2 Atrioventricular block, complete
I44.4 Left anterior fascicular block
I44.7 Left bundle-branch block, unspecified
I45.- Other conduction disorders
I45.1- Other and unspecified right bundle-branch block
I45.10 Unspecified right bundle-branch block
I45.2 Bifascicular block
I45.6 Pre-excitation syndrome
I45.8- Other specified conduction disorders
I45.81 Long QT syndrome
I45.89 Other specified conduction disorders
I45.9 Conduction disorder, unspecified
I46.- Cardiac arrest
I46.9 Cardiac arrest, cause unspecified
I47.- Paroxysmal tachycardia
I47.1- Supraventricular tachycardia
I47.10 Supraventricular tachycardia, unspecified
I47.11 Inappropriate sinus tachycardia, so stated
I47.19 Other supraventricular tachycardia
I47.2- Ventricular tachycardia
I47.20 Ventricular tachycardia, unspecified
I47.29 Other ventricular tachycardia
I47.9 Paroxysmal tachycardia, unspecified
I48.- Atrial fibrillation and flutter
I48.0 Paroxysmal atrial fibrillation
I48.1- Persistent atrial fibrillation
I48.11 Longstanding persistent atrial fibrillation
I48.19 Other persistent atrial fibrillation
I48.2- Chronic atrial fibrillation
I48.20 Chronic atrial fibrillation, unspecified
I48.21 Permanent atrial fibrillation
I48.3 Typical atrial flutter
I48.9- Unspecified atrial fibrillation and atrial flutter
I48.91 Unspecified atrial fibrillation
I48.92 Unspecified atrial flutter
I49.- Other cardiac arrhythmias
I49.0- Ventricular fibrillation and flutter
I49.01 Ventricular fibrillation
I49.1 Atrial premature depolarization
I49.2 Junctional premature depolarization
I49.3 Ventricular premature depolarization
I49.5 Sick sinus syndrome
I49.8 Other specified cardiac arrhythmias
I49.9 Cardiac arrhythmia, unspecified
`;
