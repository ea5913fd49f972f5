export const personalHistory = `
# Z86 to Z89: personal history, allergy, absence of limbs
Z86.- Personal history of certain other diseases
Z86.0- Personal history of in-situ and benign neoplasms and neoplasms of uncertain behavior
  short: Prsnl hx of in-situ and ben neoplm and neoplm of uncrt behav
Z86.00- Personal history of in-situ neoplasm
Z86.000 Personal history of in-situ neoplasm of breast
Z86.01- Personal history of benign neoplasm
Z86.010- Personal history of colon polyps
Z86.0100 Personal history of colon polyps, unspecified
Z86.011 Personal history of benign neoplasm of the brain
Z86.1- Personal history of infectious and parasitic diseases
Z86.11 Personal history of tuberculosis
Z86.16 Personal history of COVID-19
Z86.2 Personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism
  short: Prsnl history of dis of the bld/bld-form org/immun mechnsm
Z86.3- Personal history of endocrine, nutritional and metabolic diseases
  short: Personal history of endo, nutritional and metabolic diseases
Z86.32 Personal history of gestational diabetes
Z86.39 Personal history of other endocrine, nutritional and metabolic disease
  short: Personal history of endo, nutritional and metabolic disease
Z86.5- Personal history of mental and behavioral disorders
Z86.51 Personal history of combat and operational stress reaction
Z86.59 Personal history of other mental and behavioral disorders
Z86.6- Personal history of diseases of the nervous system and sense organs
  short: Personal history of dis of the nervous sys and sense organs
Z86.61 Personal history of infections of the central nervous system
Z86.69 Personal history of other diseases of the nervous system and sense organs
  short: Personal history of dis of the nervous sys and sense organs
Z86.7- Personal history of diseases of the circulatory system
Z86.71- Personal history of venous thrombosis and embolism
Z86.711 Personal history of pulmonary embolism
Z86.718 Personal history of other venous thrombosis and embolism
Z86.72 Personal history of thrombophlebitis
Z86.73 Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits
  short: Prsnl hx of TIA (TIA), and cereb infrc w/o resid deficits
Z86.74 Personal history of sudden cardiac arrest
Z86.79 Personal history of other diseases of the circulatory system
Z87.- Personal history of other diseases and conditions
Z87.0- Personal history of diseases of the respiratory system
Z87.01 Personal history of pneumonia (recurrent)
Z87.09 Personal history of other diseases of the respiratory system
Z87.1- Personal history of diseases of the digestive system
Z87.11 Personal history of peptic ulcer disease
Z87.19 Personal history of other diseases of the digestive system
Z87.2 Personal history of diseases of the skin and subcutaneous tissue
  short: Personal history of diseases of the skin, subcu
Z87.3- Personal history of diseases of the musculoskeletal system and connective tissue
  short: Personal history of diseases of the ms sys and conn tiss
Z87.31- Personal history of (healed) nontraumatic fracture
Z87.310 Personal history of (healed) osteoporosis fracture
Z87.39 Personal history of other diseases of the musculoskeletal system and connective tissue
  short: Personal history of diseases of the ms sys and conn tiss
Z87.4- Personal history of diseases of genitourinary system
Z87.41- Personal history of dysplasia of the female genital tract
Z87.410 Personal history of cervical dysplasia
Z87.42 Personal history of other diseases of the female genital tract
  short: Personal history of oth diseases of the female genital tract
Z87.44- Personal history of diseases of urinary system
Z87.440 Personal history of urinary (tract) infections
Z87.442 Personal history of urinary calculi
Z87.448 Personal history of other diseases of urinary system
Z87.5- Personal history of complications of pregnancy, childbirth and the puerperium
  short: Personal history of comp of preg, chldbrth and the puerp
Z87.51 Personal history of pre-term labor
Z87.59 Personal history of other complications of pregnancy, childbirth and the puerperium
  short: Personal history of comp of preg, chldbrth and the puerp
Z87.8- Personal history of other specified conditions
Z87.81 Personal history of (healed) traumatic fracture
Z87.82- Personal history of other (healed) physical injury and trauma
  short: Personal history of oth (healed) physical injury and trauma
Z87.820 Personal history of traumatic brain injury
Z87.828 Personal history of other (healed) physical injury and trauma
  short: Personal history of oth (healed) physical injury and trauma
Z87.89- Personal history of other specified conditions
Z87.891 Personal history of nicotine dependence
Z87.892 Personal history of anaphylaxis
Z87.898 Personal history of other specified conditions
Z88.- Allergy status to drugs, medicaments and biological substances
  short: Allergy status to drug/meds/biol subst
Z88.0 Allergy status to penicillin
Z88.1 Allergy status to other antibiotic agents
Z88.2 Allergy status to sulfonamides
Z88.3 Allergy status to other anti-infective agents
Z88.4 Allergy status to anesthetic agent
Z88.5 Allergy status to narcotic agent
Z88.6 Allergy status to analgesic agent
Z88.8 Allergy status to other drugs, medicaments and biological substances
  short: Allergy status to other drug/meds/biol subst
Z88.9 Allergy status to unspecified drugs, medicaments and biological substances
  short: Allergy status to unspecified drug/meds/biol subst
Z89.- Acquired absence of limb
Z89.4- Acquired absence of toe(s), foot, and ankle
Z89.41- Acquired absence of great toe
Z89.411 Acquired absence of right great toe
Z89.412 Acquired absence of left great toe
Z89.42- Acquired absence of other toe(s)
Z89.421 Acquired absence of other right toe(s)
Z89.422 Acquired absence of other left toe(s)
Z89.43- Acquired absence of foot
Z89.431 Acquired absence of right foot
Z89.5- Acquired absence of leg below knee
Z89.51- Acquired absence of leg below knee
Z89.511 Acquired absence of right leg below knee
Z89.512 Acquired absence of left leg below knee
Z89.6- Acquired absence of leg above knee
Z89.61- Acquired absence of leg above knee
Z89.611 Acquired absence of right leg above knee
Z89.612 Acquired absence of left leg above knee
`;
