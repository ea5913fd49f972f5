export const familyHistory = `
# Z80 to Z85: family history, history of cancer
Z80.- Family history of primary malignant neoplasm
Z80.0 Family history of malignant neoplasm of digestive organs
Z80.1 Family history of malignant neoplasm of trachea, bronchus and lung
  short: Family history of malig neoplasm of trachea, bronc and lung
Z80.3 Family history of malignant neoplasm of breast
Z80.4- Family history of malignant neoplasm of genital organs
Z80.41 Family history of malignant neoplasm of ovary
Z80.42 Family history of malignant neoplasm of prostate
Z80.43 Family history of malignant neoplasm of testis
Z80.49 Family history of malignant neoplasm of other genital organs
Z80.5- Family history of malignant neoplasm of urinary tract
Z80.51 Family history of malignant neoplasm of kidney
Z80.6 Family history of leukemia
Z80.7 Family history of other malignant neoplasms of lymphoid, hematopoietic and related tissues
  short: Fam hx of malig neoplm of lymphoid, hematpoetc and rel tiss
Z80.8 Family history of malignant neoplasm of other organs or systems
  short: Family history of malignant neoplasm of organs or systems
Z80.9 Family history of malignant neoplasm, unspecified
Z81.- Family history of mental and behavioral disorders
Z81.1 Family history of alcohol abuse and dependence
Z81.8 Family history of other mental and behavioral disorders
Z82.- Family history of certain disabilities and chronic diseases (leading to disablement)
  short: Fam hx of certain disabil & chr dis (leading to disablement)
Z82.0 Family history of epilepsy and other diseases of the nervous system
  short: Family history of epilepsy and oth dis of the nervous sys
Z82.3 Family history of stroke
Z82.4- Family history of ischemic heart disease and other diseases of the circulatory system
  short: Family hx of ischem heart dis and oth dis of the circ sys
Z82.41 Family history of sudden cardiac death
Z82.49 Family history of ischemic heart disease and other diseases of the circulatory system
  short: Family hx of ischem heart dis and oth dis of the circ sys
Z82.5 Family history of asthma and other chronic lower respiratory diseases
  short: Family history of asthma and oth chronic lower resp diseases
Z82.6- Family history of arthritis and other diseases of the musculoskeletal system and connective tissue
  short: Family hx of arthrit and oth dis of the ms sys and conn tiss
Z82.61 Family history of arthritis
Z82.62 Family history of osteoporosis
Z83.- Family history of other specific disorders
Z83.2 Family history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism
  short: Family history of dis of the bld/bld-form org/immun mechnsm
Z83.3 Family history of diabetes mellitus
Z83.4- Family history of other endocrine, nutritional and metabolic diseases
  short: Family history of endo, nutritional and metabolic diseases
Z83.41 Family history of multiple endocrine neoplasia [MEN] syndrome
  short: Family history of multiple endocrine neoplasia syndrome
Z83.42 Family history of familial hypercholesterolemia
Z83.43- Family history of other disorder of lipoprotein metabolism and other lipidemias
  short: Fam hx of disord of lipoprotein metab and other lipidemias
Z83.438 Family history of other disorder of lipoprotein metabolism and other lipidemia
  short: Fam hx of disord of lipoprotein metab and other lipidemia
Z83.49 Family history of other endocrine, nutritional and metabolic diseases
  short: Family history of endo, nutritional and metabolic diseases
Z83.5- Family history of eye and ear disorders
Z83.51- Family history of eye disorders
Z83.511 Family history of glaucoma
Z83.518 Family history of other specified eye disorder
Z83.7- Family history of diseases of the digestive system
Z83.71- Family history of colonic polyps
Z83.710 Family history of adenomatous and serrated polyps
Z83.719 Family history of colon polyps, unspecified
Z83.79 Family history of other diseases of the digestive system
Z84.- Family history of other conditions
Z84.1 Family history of disorders of kidney and ureter
Z84.8- Family history of other specified conditions
Z84.89 Family history of other specified conditions
Z85.- Personal history of malignant neoplasm
Z85.0- Personal history of malignant neoplasm of digestive organs
Z85.00 Personal history of malignant neoplasm of unspecified digestive organ
  short: Personal history of malignant neoplasm of unsp dgstv org
Z85.02- Personal history of malignant neoplasm of stomach
Z85.028 Personal history of other malignant neoplasm of stomach
Z85.03- Personal history of malignant neoplasm of large intestine
Z85.038 Personal history of other malignant neoplasm of large intestine
  short: Personal history of malignant neoplasm of large intestine
Z85.05 Personal history of malignant neoplasm of liver
Z85.07 Personal history of malignant neoplasm of pancreas
Z85.1- Personal history of malignant neoplasm of trachea, bronchus and lung
  short: Personal history of malig neoplm of trachea, bronc and lung
Z85.11- Personal history of malignant neoplasm of bronchus and lung
Z85.118 Personal history of other malignant neoplasm of bronchus and lung
  short: Personal history of malignant neoplasm of bronchus and lung
Z85.3 Personal history of malignant neoplasm of breast
Z85.4- Personal history of malignant neoplasm of genital organs
Z85.41 Personal history of malignant neoplasm of cervix uteri
Z85.42 Personal history of malignant neoplasm of other parts of uterus
  short: Personal history of malignant neoplasm of oth prt uterus
Z85.43 Personal history of malignant neoplasm of ovary
Z85.46 Personal history of malignant neoplasm of prostate
Z85.47 Personal history of malignant neoplasm of testis
Z85.5- Personal history of malignant neoplasm of urinary tract
Z85.51 Personal history of malignant neoplasm of bladder
Z85.52- Personal history of malignant neoplasm of kidney
Z85.528 Personal history of other malignant neoplasm of kidney
Z85.6 Personal history of leukemia
Z85.7- Personal history of other malignant neoplasms of lymphoid, hematopoietic and related tissues
  short: Prsnl hx of malig neoplm of lymphoid, hematpoetc & rel tiss
Z85.71 Personal history of Hodgkin lymphoma
Z85.72 Personal history of non-Hodgkin lymphomas
Z85.79 Personal history of other malignant neoplasms of lymphoid, hematopoietic and related tissues
  short: Prsnl hx of malig neoplm of lymphoid, hematpoetc & rel tiss
Z85.8- Personal history of malignant neoplasms of other organs and systems
  short: Personal history of malig neoplasms of organs and systems
Z85.81- Personal history of malignant neoplasm of lip, oral cavity, and pharynx
  short: Prsnl hx of malig neoplm of lip, oral cavity, and pharynx
Z85.810 Personal history of malignant neoplasm of tongue
Z85.819 Personal history of malignant neoplasm of unspecified site of lip, oral cavity, and pharynx
  short: Prsnl hx of malig neoplm of unsp site lip,oral cav,& pharynx
Z85.82- Personal history of malignant neoplasm of skin
Z85.820 Personal history of malignant melanoma of skin
Z85.828 Personal history of other malignant neoplasm of skin
Z85.83- Personal history of malignant neoplasm of bone and soft tissue
  short: Personal history of malig neoplasm of bone and soft tissue
Z85.831 Personal history of malignant neoplasm of soft tissue
Z85.84- Personal history of malignant neoplasm of eye and nervous tissue
  short: Personal history of malig neoplasm of eye and nervous tissue
Z85.840 Personal history of malignant neoplasm of eye
Z85.841 Personal history of malignant neoplasm of brain
Z85.85- Personal history of malignant neoplasm of endocrine glands
Z85.850 Personal history of malignant neoplasm of thyroid
Z85.89 Personal history of malignant neoplasm of other organs and systems
  short: Personal history of malignant neoplasm of organs and systems
Z85.9 Personal history of malignant neoplasm, unspecified
`;
