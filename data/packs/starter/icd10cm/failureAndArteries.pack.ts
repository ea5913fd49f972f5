export const failureAndArteries = `
# I5 to I7: heart failure, stroke, arteries
I50.- Heart failure
I50.1 Left ventricular failure, unspecified
I50.2- Systolic (congestive) heart failure
I50.20 Unspecified systolic (congestive) heart failure
I50.21 Acute systolic (congestive) heart failure
I50.22 Chronic systolic (congestive) heart failure
I50.23 Acute on chronic systolic (congestive) heart failure
I50.3- Diastolic (congestive) heart failure
I50.30 Unspecified diastolic (congestive) heart failure
I50.31 Acute diastolic (congestive) heart failure
I50.32 Chronic diastolic (congestive) heart failure
I50.33 Acute on chronic diastolic (congestive) heart failure
I50.4- Combined systolic (congestive) and diastolic (congestive) heart failure
  short: Combined systolic and diastolic (congestive) hrt fail
I50.40 Unspecified combined systolic (congestive) and diastolic (congestive) heart failure
  short: Unsp combined systolic and diastolic (congestive) hrt fail
I50.42 Chronic combined systolic (congestive) and diastolic (congestive) heart failure
  short: Chronic combined systolic and diastolic hrt fail
I50.43 Acute on chronic combined systolic (congestive) and diastolic (congestive) heart failure
  short: Acute on chronic combined systolic and diastolic hrt fail
I50.8- Other heart failure
I50.81- Right heart failure
I50.810 Right heart failure, unspecified
I50.812 Chronic right heart failure
I50.84 End stage heart failure
I50.9 Heart failure, unspecified
I51.- Complications and ill-defined descriptions of heart disease
I51.3 Intracardiac thrombosis, not elsewhere classified
I51.7 Cardiomegaly
I51.8- Other ill-defined heart diseases
I51.81 Takotsubo syndrome
I51.89 Other ill-defined heart diseases
I51.9 Heart disease, unspecified
I61.- Nontraumatic intracerebral hemorrhage
I61.9 Nontraumatic intracerebral hemorrhage, unspecified
I62.- Other and unspecified nontraumatic intracranial hemorrhage
I62.9 Nontraumatic intracranial hemorrhage, unspecified
I63.- Cerebral infarction
I63.4- Cerebral infarction due to embolism of cerebral arteries
I63.40 Cerebral infarction due to embolism of unspecified cerebral artery
  short: Cerebral infarction due to embolism of unsp cerebral artery
I63.5- Cerebral infarction due to unspecified occlusion or stenosis of cerebral arteries
  short: Cerebral infrc due to unsp occls or stenosis of cerebral art
I63.50 Cerebral infarction due to unspecified occlusion or stenosis of unspecified cerebral artery
  short: Cereb infrc due to unsp occls or stenos of unsp cereb artery
I63.51- Cerebral infarction due to unspecified occlusion or stenosis of middle cerebral artery
  short: Cereb infrc due to unsp occls or stenos of middle cereb art
I63.511 Cerebral infarction due to unspecified occlusion or stenosis of right middle cerebral artery
  short: Cereb infrc d/t unsp occls or stenos of right mid cereb art
I63.512 Cerebral infarction due to unspecified occlusion or stenosis of left middle cerebral artery
  short: Cereb infrc d/t unsp occls or stenos of left mid cereb art
I63.8- Other cerebral infarction
I63.81 Other cerebral infarction due to occlusion or stenosis of small artery
  short: Other cereb infrc due to occls or stenosis of small artery
I63.9 Cerebral infarction, unspecified
I65.- Occlusion and stenosis of precerebral arteries, not resulting in cerebral infarction
  short: Occls and stenosis of precerb art, not rslt in cereb infrc
I65.2- Occlusion and stenosis of carotid artery
I65.21 Occlusion and stenosis of right carotid artery
I65.22 Occlusion and stenosis of left carotid artery
I65.23 Occlusion and stenosis of bilateral carotid arteries
I65.29 Occlusion and stenosis of unspecified carotid artery
I67.- Other cerebrovascular diseases
I67.1 Cerebral aneurysm, nonruptured
I67.2 Cerebral atherosclerosis
I67.8- Other specified cerebrovascular diseases
I67.82 Cerebral ischemia
I67.89 Other cerebrovascular disease
I67.9 Cerebrovascular disease, unspecified
I69.- Sequelae of cerebrovascular disease
I69.3- Sequelae of cerebral infarction
I69.30 Unspecified sequelae of cerebral infarction
I69.32- Speech and language deficits following cerebral infarction
I69.320 Aphasia following cerebral infarction
I69.35- Hemiplegia and hemiparesis following cerebral infarction
I69.351 Hemiplegia and hemiparesis following cerebral infarction affecting right dominant side
  short: Hemiplga following cerebral infrc aff right dominant side
I69.354 Hemiplegia and hemiparesis following cerebral infarction affecting left non-dominant side
  short: Hemiplga following cerebral infrc affecting left nondom side
I69.39- Other sequelae of cerebral infarction
I69.391 Dysphagia following cerebral infarction
I69.398 Other sequelae of cerebral infarction
I70.- Atherosclerosis
I70.0 Atherosclerosis of aorta
I70.1 Atherosclerosis of renal artery
I70.2- Atherosclerosis of native arteries of the extremities
I70.20- Unspecified atherosclerosis of native arteries of extremities
  short: Unsp atherosclerosis of native arteries of extremities
I70.202 Unspecified atherosclerosis of native arteries of extremities, left leg
  short: Unsp athscl native arteries of extremities, left leg
I70.203 Unspecified atherosclerosis of native arteries of extremities, bilateral legs
  short: Unsp athscl native arteries of extremities, bilateral legs
I70.21- Atherosclerosis of native arteries of extremities with intermittent claudication
  short: Athscl native arteries of extremities w intermittent claud
I70.211 Atherosclerosis of native arteries of extremities with intermittent claudication, right leg
  short: Athscl native arteries of extrm w intrmt claud, right leg
I70.212 Atherosclerosis of native arteries of extremities with intermittent claudication, left leg
  short: Athscl native arteries of extrm w intrmt claud, left leg
I70.213 Atherosclerosis of native arteries of extremities with intermittent claudication, bilateral legs
  short: Athscl native arteries of extrm w intrmt claud, bi legs
I70.22- Atherosclerosis of native arteries of extremities with rest pain
  short: Athscl native arteries of extremities w rest pain
I70.223 Atherosclerosis of native arteries of extremities with rest pain, bilateral legs
  short: Athscl native arteries of extrm w rest pain, bilateral legs
I70.23- Atherosclerosis of native arteries of right leg with ulceration
  short: Atherosclerosis of native arteries of right leg w ulceration
I70.235 Atherosclerosis of native arteries of right leg with ulceration of other part of foot
  short: Athscl native arteries of right leg w ulcer oth prt foot
I70.24- Atherosclerosis of native arteries of left leg with ulceration
  short: Atherosclerosis of native arteries of left leg w ulceration
I70.245 Atherosclerosis of native arteries of left leg with ulceration of other part of foot
  short: Athscl native arteries of left leg w ulceration oth prt foot
I70.9- Other and unspecified atherosclerosis
I70.90 Unspecified atherosclerosis
I71.- Aortic aneurysm and dissection
I71.2- Thoracic aortic aneurysm, without rupture
I71.20 Thoracic aortic aneurysm, without rupture, unspecified
I71.21 Aneurysm of the ascending aorta, without rupture
I71.4- Abdominal aortic aneurysm, without rupture
I71.40 Abdominal aortic aneurysm, without rupture, unspecified
I71.42 Juxtarenal abdominal aortic aneurysm, without rupture
I71.43 Infrarenal abdominal aortic aneurysm, without rupture
I73.- Other peripheral vascular diseases
I73.0- Raynaud's syndrome
I73.00 Raynaud's syndrome without gangrene
I73.01 Raynaud's syndrome with gangrene
I73.8- Other specified peripheral vascular diseases
I73.89 Other specified peripheral vascular diseases
I73.9 Peripheral vascular disease, unspecified
I77.- Other disorders of arteries and arterioles
I77.6 Arteritis, unspecified
`;
