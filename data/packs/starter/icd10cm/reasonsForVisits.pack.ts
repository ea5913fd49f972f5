export const reasonsForVisits = `
# Z: reasons for visits, histories and states
Z00.- Encounter for general examination without complaint, suspected or reported diagnosis
  short: Encntr for general exam w/o complaint, susp or reprtd dx
Z00.0- Encounter for general adult medical examination
Z00.00 Encounter for general adult medical examination without abnormal findings
  short: Encntr for general adult medical exam w/o abnormal findings
Z00.01 Encounter for general adult medical examination with abnormal findings
  short: Encounter for general adult medical exam w abnormal findings
Z00.1- Encounter for newborn, infant and child health examinations
Z00.11- Newborn health examination
Z00.110 Health examination for newborn under 8 days old
Z00.12- Encounter for routine child health examination
Z00.121 Encounter for routine child health examination with abnormal findings
  short: Encounter for routine child health exam w abnormal findings
Z00.129 Encounter for routine child health examination without abnormal findings
  short: Encntr for routine child health exam w/o abnormal findings
Z01.- Encounter for other special examination without complaint, suspected or reported diagnosis
  short: Encntr for oth sp exam w/o complaint, suspected or reprtd dx
Z01.0- Encounter for examination of eyes and vision
Z01.00 Encounter for examination of eyes and vision without abnormal findings
  short: Encounter for exam of eyes and vision w/o abnormal findings
Z01.4- Encounter for gynecological examination
Z01.41- Encounter for routine gynecological examination
Z01.411 Encounter for gynecological examination (general) (routine) with abnormal findings
  short: Encntr for gyn exam (general) (routine) w abnormal findings
Z01.419 Encounter for gynecological examination (general) (routine) without abnormal findings
  short: Encntr for gyn exam (general) (routine) w/o abn findings
Z01.8- Encounter for other specified special examinations
Z01.81- Encounter for preprocedural examinations
Z01.810 Encounter for preprocedural cardiovascular examination
Z01.818 Encounter for other preprocedural examination
Z02.- Encounter for administrative examination
Z02.0 Encounter for examination for admission to educational institution
  short: Encounter for exam for admission to educational institution
Z02.5 Encounter for examination for participation in sport
Z02.8- Encounter for other administrative examinations
Z02.89 Encounter for other administrative examinations
Z09 Encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm
  short: Encntr for f/u exam aft trtmt for cond oth than malig neoplm
Z11.- Encounter for screening for infectious and parasitic diseases
  short: Encounter for screening for infec/parastc diseases
Z11.3 Encounter for screening for infections with a predominantly sexual mode of transmission
  short: Encntr screen for infections w sexl mode of transmiss
Z11.4 Encounter for screening for human immunodeficiency virus [HIV]
  short: Encounter for screening for human immunodeficiency virus
Z11.5- Encounter for screening for other viral diseases
Z11.51 Encounter for screening for human papillomavirus (HPV)
Z11.59 Encounter for screening for other viral diseases
Z12.- Encounter for screening for malignant neoplasms
Z12.1- Encounter for screening for malignant neoplasm of intestinal tract
  short: Encntr screen for malignant neoplasm of intestinal tract
Z12.11 Encounter for screening for malignant neoplasm of colon
Z12.12 Encounter for screening for malignant neoplasm of rectum
Z12.2 Encounter for screening for malignant neoplasm of respiratory organs
  short: Encntr screen for malignant neoplasm of respiratory organs
Z12.3- Encounter for screening for malignant neoplasm of breast
Z12.31 Encounter for screening mammogram for malignant neoplasm of breast
  short: Encntr screen mammogram for malignant neoplasm of breast
Z12.39 Encounter for other screening for malignant neoplasm of breast
  short: Encounter for oth screening for malignant neoplasm of breast
Z12.4 Encounter for screening for malignant neoplasm of cervix
Z12.5 Encounter for screening for malignant neoplasm of prostate
Z12.8- Encounter for screening for malignant neoplasm of other sites
  short: Encounter for screening for malignant neoplasm of oth sites
Z12.83 Encounter for screening for malignant neoplasm of skin
Z13.- Encounter for screening for other diseases and disorders
Z13.1 Encounter for screening for diabetes mellitus
Z13.2- Encounter for screening for nutritional, metabolic and other endocrine disorders
  short: Encntr screen for nutritional, metabolic and oth endo disord
Z13.22- Encounter for screening for metabolic disorder
Z13.220 Encounter for screening for lipoid disorders
Z13.3- Encounter for screening examination for mental health and behavioral disorders
  short: Encntr screen exam for mental health and behavrl disorders
Z13.31 Encounter for screening for depression
Z13.6 Encounter for screening for cardiovascular disorders
Z13.8- Encounter for screening for other specified diseases and disorders
  short: Encounter for screening for oth diseases and disorders
Z13.82- Encounter for screening for musculoskeletal disorder
Z13.820 Encounter for screening for osteoporosis
Z13.89 Encounter for screening for other disorder
Z17.- Estrogen, and other hormones and factors receptor status
Z17.0 Estrogen receptor positive status [ER+]
Z20.- Contact with and (suspected) exposure to communicable diseases
  short: Contact w and (suspected) exposure to communicable diseases
Z20.8- Contact with and (suspected) exposure to other communicable diseases
  short: Contact w and exposure to oth communicable diseases
Z20.82- Contact with and (suspected) exposure to other viral communicable diseases
  short: Contact w and exposure to oth viral communicable diseases
Z20.822 Contact with and (suspected) exposure to COVID-19
Z20.828 Contact with and (suspected) exposure to other viral communicable diseases
  short: Contact w and exposure to oth viral communicable diseases
Z21 Asymptomatic human immunodeficiency virus [HIV] infection status
  short: Asymptomatic human immunodeficiency virus infection status
Z23 Encounter for immunization
Z28.- Immunization not carried out and underimmunization status
Z28.2- Immunization not carried out because of patient decision for other and unspecified reason
  short: Immuniz not crd out bec pt decision for oth and unsp reason
Z28.21 Immunization not carried out because of patient refusal
Z30.- Encounter for contraceptive management
Z30.0- Encounter for general counseling and advice on contraception
Z30.01- Encounter for initial prescription of contraceptives
Z30.011 Encounter for initial prescription of contraceptive pills
Z30.09 Encounter for other general counseling and advice on contraception
  short: Encounter for oth general cnsl and advice on contraception
Z30.2 Encounter for sterilization
Z30.4- Encounter for surveillance of contraceptives
Z30.42 Encounter for surveillance of injectable contraceptive
Z30.43- Encounter for surveillance of intrauterine contraceptive device
  short: Encounter for surveillance of intrauterine contracep dev
Z30.430 Encounter for insertion of intrauterine contraceptive device
Z30.433 Encounter for removal and reinsertion of intrauterine contraceptive device
  short: Encntr for removal and reinsertion of uterin contracep dev
Z32.- Encounter for pregnancy test and childbirth and childcare instruction
  short: Encntr for preg test and chldbrth and childcare instruction
Z32.0- Encounter for pregnancy test
Z32.01 Encounter for pregnancy test, result positive
Z33.- Pregnant state
Z33.1 Pregnant state, incidental
Z34.- Encounter for supervision of normal pregnancy
Z34.0- Encounter for supervision of normal first pregnancy
Z34.00 Encounter for supervision of normal first pregnancy, unspecified trimester
  short: Encntr for suprvsn of normal first pregnancy, unsp trimester
Z34.8- Encounter for supervision of other normal pregnancy
Z34.80 Encounter for supervision of other normal pregnancy, unspecified trimester
  short: Encounter for suprvsn of normal pregnancy, unsp trimester
Z34.9- Encounter for supervision of normal pregnancy, unspecified
Z34.90 Encounter for supervision of normal pregnancy, unspecified, unspecified trimester
  short: Encntr for suprvsn of normal pregnancy, unsp, unsp trimester
Z36.- Encounter for antenatal screening of mother
Z36.9 Encounter for antenatal screening, unspecified
Z3A.- Weeks of gestation
Z3A.2- Weeks of gestation of pregnancy, weeks 20-29
Z3A.20 20 weeks gestation of pregnancy
Z3A.3- Weeks of gestation of pregnancy, weeks 30-39
Z3A.39 39 weeks gestation of pregnancy
Z37.- Outcome of delivery
Z37.0 Single live birth
Z38.- Liveborn infants according to place of birth and type of delivery
  short: Liveborn infants according to place of birth and type of del
Z38.0- Single liveborn infant, born in hospital
Z38.00 Single liveborn infant, delivered vaginally
Z38.01 Single liveborn infant, delivered by cesarean
Z39.- Encounter for maternal postpartum care and examination
Z39.2 Encounter for routine postpartum follow-up
Z45.- Encounter for adjustment and management of implanted device
Z45.2 Encounter for adjustment and management of vascular access device
  short: Encounter for adjustment and management of VAD
Z47.- Orthopedic aftercare
Z47.1 Aftercare following joint replacement surgery
Z48.- Encounter for other postprocedural aftercare
Z48.0- Encounter for attention to dressings, sutures and drains
Z48.00 Encounter for change or removal of nonsurgical wound dressing
  short: Encounter for change or removal of nonsurg wound dressing
Z48.02 Encounter for removal of sutures
Z51.- Encounter for other aftercare and medical care
Z51.0 Encounter for antineoplastic radiation therapy
Z51.1- Encounter for antineoplastic chemotherapy and immunotherapy
Z51.11 Encounter for antineoplastic chemotherapy
Z51.12 Encounter for antineoplastic immunotherapy
Z51.8- Encounter for other specified aftercare
Z51.81 Encounter for therapeutic drug level monitoring
Z53.- Persons encountering health services for specific procedures and treatment, not carried out
  short: Persons encntr hlth serv for spec proc & trtmt, not crd out
Z53.2- Procedure and treatment not carried out because of patient's decision for other and unspecified reasons
  short: Proc/trtmt not crd out bec pt decision for oth/unsp reason
Z53.20 Procedure and treatment not carried out because of patient's decision for unspecified reasons
  short: Proc/trtmt not crd out bec pt decision for unsp reasons
Z56.- Problems related to employment and unemployment
Z56.0 Unemployment, unspecified
Z59.- Problems related to housing and economic circumstances
Z59.0- Homelessness
Z59.00 Homelessness unspecified
Z59.4- Lack of adequate food
Z59.41 Food insecurity
Z60.- Problems related to social environment
Z60.2 Problems related to living alone
Z68.- Body mass index [BMI]
Z68.3- Body mass index [BMI] 30-39, adult
Z68.30 Body mass index [BMI] 30.0-30.9, adult
Z68.35 Body mass index [BMI] 35.0-35.9, adult
Z68.4- Body mass index [BMI] 40 or greater, adult
Z68.41 Body mass index [BMI] 40.0-44.9, adult
Z71.- Persons encountering health services for other counseling and medical advice, not elsewhere classified
  short: Persons encntr health serv for oth cnsl and med advice, NEC
Z71.3 Dietary counseling and surveillance
Z71.4- Alcohol abuse counseling and surveillance
Z71.41 Alcohol abuse counseling and surveillance of alcoholic
Z71.6 Tobacco abuse counseling
Z71.8- Other specified counseling
Z71.89 Other specified counseling
Z72.- Problems related to lifestyle
Z72.0 Tobacco use
Z73.- Problems related to life management difficulty
Z73.3 Stress, not elsewhere classified
Z76.- Persons encountering health services in other circumstances
Z76.0 Encounter for issue of repeat prescription
Z77.- Other contact with and (suspected) exposures hazardous to health
  short: Oth contact w and (suspected) exposures hazardous to health
Z77.2- Contact with and (suspected) exposure to other hazardous substances
  short: Contact with and exposure to other hazardous substances
Z77.22 Contact with and (suspected) exposure to environmental tobacco smoke (acute) (chronic)
  short: Cntct w and expsr to environ tobacco smoke (acute) (chronic)
Z79.- Long term (current) drug therapy
Z79.0- Long term (current) use of anticoagulants and antithrombotics/antiplatelets
  short: Long term (current) use of antocoag/antithrom/angiplate
Z79.01 Long term (current) use of anticoagulants
Z79.02 Long term (current) use of antithrombotics/antiplatelets
Z79.1 Long term (current) use of non-steroidal anti-inflammatories (NSAID)
  short: Long term (current) use of non-steroidal non-inflam (NSAID)
Z79.4 Long term (current) use of insulin
Z79.5- Long term (current) use of steroids
Z79.51 Long term (current) use of inhaled steroids
Z79.52 Long term (current) use of systemic steroids
Z79.8- Other long term (current) drug therapy
Z79.82 Long term (current) use of aspirin
Z79.84 Long term (current) use of oral hypoglycemic drugs
Z79.85 Long-term (current) use of injectable non-insulin antidiabetic drugs
  short: Lng trm (crnt) use injectable non-insulin antidiabetic drugs
Z79.89- Other long term (current) drug therapy
Z79.890 Hormone replacement therapy
Z79.891 Long term (current) use of opiate analgesic
Z79.899 Other long term (current) drug therapy
Z80.- Family history of primary malignant neoplasm
Z80.0 Family history of malignant neoplasm of digestive organs
Z80.3 Family history of malignant neoplasm of breast
Z82.- Family history of certain disabilities and chronic diseases (leading to disablement)
  short: Fam hx of certain disabil & chr dis (leading to disablement)
Z82.4- Family history of ischemic heart disease and other diseases of the circulatory system
  short: Family hx of ischem heart dis and oth dis of the circ sys
Z82.49 Family history of ischemic heart disease and other diseases of the circulatory system
  short: Family hx of ischem heart dis and oth dis of the circ sys
Z83.- Family history of other specific disorders
Z83.3 Family history of diabetes mellitus
Z85.- Personal history of malignant neoplasm
Z85.0- Personal history of malignant neoplasm of digestive organs
Z85.03- Personal history of malignant neoplasm of large intestine
Z85.038 Personal history of other malignant neoplasm of large intestine
  short: Personal history of malignant neoplasm of large intestine
Z85.3 Personal history of malignant neoplasm of breast
Z85.4- Personal history of malignant neoplasm of genital organs
Z85.46 Personal history of malignant neoplasm of prostate
Z86.- Personal history of certain other diseases
Z86.0- Personal history of in-situ and benign neoplasms and neoplasms of uncertain behavior
  short: Prsnl hx of in-situ and ben neoplm and neoplm of uncrt behav
Z86.01- Personal history of benign neoplasm
Z86.010- Personal history of colon polyps
Z86.0100 Personal history of colon polyps, unspecified
Z86.1- Personal history of infectious and parasitic diseases
Z86.16 Personal history of COVID-19
Z86.7- Personal history of diseases of the circulatory system
Z86.73 Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits
  short: Prsnl hx of TIA (TIA), and cereb infrc w/o resid deficits
Z87.- Personal history of other diseases and conditions
Z87.4- Personal history of diseases of genitourinary system
Z87.44- Personal history of diseases of urinary system
Z87.442 Personal history of urinary calculi
Z87.8- Personal history of other specified conditions
Z87.89- Personal history of other specified conditions
Z87.891 Personal history of nicotine dependence
Z88.- Allergy status to drugs, medicaments and biological substances
  short: Allergy status to drug/meds/biol subst
Z88.0 Allergy status to penicillin
Z89.- Acquired absence of limb
Z89.5- Acquired absence of leg below knee
Z89.51- Acquired absence of leg below knee
Z89.511 Acquired absence of right leg below knee
Z90.- Acquired absence of organs, not elsewhere classified
Z90.1- Acquired absence of breast and nipple
Z90.11 Acquired absence of right breast and nipple
Z90.7- Acquired absence of genital organ(s)
Z90.71- Acquired absence of cervix and uterus
Z90.710 Acquired absence of both cervix and uterus
Z91.- Personal risk factors, not elsewhere classified
Z91.8- Other specified personal risk factors, not elsewhere classified
  short: Oth personal risk factors, not elsewhere classified
Z91.81 History of falling
Z92.- Personal history of medical treatment
Z92.2- Personal history of drug therapy
Z92.21 Personal history of antineoplastic chemotherapy
Z93.- Artificial opening status
Z93.3 Colostomy status
Z94.- Transplanted organ and tissue status
Z94.0 Kidney transplant status
Z95.- Presence of cardiac and vascular implants and grafts
Z95.0 Presence of cardiac pacemaker
Z95.1 Presence of aortocoronary bypass graft
Z95.5 Presence of coronary angioplasty implant and graft
Z96.- Presence of other functional implants
Z96.1 Presence of intraocular lens
Z96.6- Presence of orthopedic joint implants
Z96.64- Presence of artificial hip joint
Z96.641 Presence of right artificial hip joint
Z96.65- Presence of artificial knee joint
Z96.651 Presence of right artificial knee joint
Z98.- Other postprocedural states
Z98.8- Other specified postprocedural states
Z98.84 Bariatric surgery status
Z98.89- Other specified postprocedural states
Z98.890 Other specified postprocedural states
Z99.- Dependence on enabling machines and devices, not elsewhere classified
  short: Dependence on enabling machines and devices, NEC
Z99.2 Dependence on renal dialysis
Z99.8- Dependence on other enabling machines and devices
Z99.81 Dependence on supplemental oxygen

# U: codes for special purposes; the official order has them last
U07.- Emergency use of U07
U07.1 COVID-19
U09.- Post COVID-19 condition
U09.9 Post COVID-19 condition, unspecified
`;
