export const examinations = `
# Z0: examinations
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
Z00.111 Health examination for newborn 8 to 28 days old
Z00.12- Encounter for routine child health examination
Z00.121 Encounter for routine child health examination with abnormal findings
  short: Encounter for routine child health exam w abnormal findings
Z00.129 Encounter for routine child health examination without abnormal findings
  short: Encntr for routine child health exam w/o abnormal findings
Z00.2 Encounter for examination for period of rapid growth in childhood
  short: Encounter for exam for period of rapid growth in childhood
Z00.3 Encounter for examination for adolescent development state
Z00.6 Encounter for examination for normal comparison and control in clinical research program
  short: Encntr for exam for nrml cmprsn and ctrl in clncl rsrch prog
Z00.7- Encounter for examination for period of delayed growth in childhood
  short: Encntr for exam for delay growth in childhood
Z00.70 Encounter for examination for period of delayed growth in childhood without abnormal findings
  short: Encntr for exam for delay growth in chldhd w/o abn findings
Z00.8 Encounter for other general examination
Z01.- Encounter for other special examination without complaint, suspected or reported diagnosis
  short: Encntr for oth sp exam w/o complaint, suspected or reprtd dx
Z01.0- Encounter for examination of eyes and vision
Z01.00 Encounter for examination of eyes and vision without abnormal findings
  short: Encounter for exam of eyes and vision w/o abnormal findings
Z01.01 Encounter for examination of eyes and vision with abnormal findings
  short: Encounter for exam of eyes and vision w abnormal findings
Z01.1- Encounter for examination of ears and hearing
Z01.10 Encounter for examination of ears and hearing without abnormal findings
  short: Encounter for exam of ears and hearing w/o abnormal findings
Z01.11- Encounter for examination of ears and hearing with abnormal findings
  short: Encounter for exam of ears and hearing w abnormal findings
Z01.110 Encounter for hearing examination following failed hearing screening
  short: Encounter for hearing exam following failed hear screening
Z01.118 Encounter for examination of ears and hearing with other abnormal findings
  short: Encntr for exam of ears and hearing w oth abnormal findings
Z01.2- Encounter for dental examination and cleaning
Z01.20 Encounter for dental examination and cleaning without abnormal findings
  short: Encounter for dental exam and cleaning w/o abnormal findings
Z01.3- Encounter for examination of blood pressure
Z01.30 Encounter for examination of blood pressure without abnormal findings
  short: Encounter for exam of blood pressure w/o abnormal findings
Z01.31 Encounter for examination of blood pressure with abnormal findings
  short: Encounter for exam of blood pressure w abnormal findings
Z01.4- Encounter for gynecological examination
Z01.41- Encounter for routine gynecological examination
Z01.411 Encounter for gynecological examination (general) (routine) with abnormal findings
  short: Encntr for gyn exam (general) (routine) w abnormal findings
Z01.419 Encounter for gynecological examination (general) (routine) without abnormal findings
  short: Encntr for gyn exam (general) (routine) w/o abn findings
Z01.42 Encounter for cervical smear to confirm findings of recent normal smear following initial abnormal smear
  short: Encntr for cerv smear to cnfrm norm smr fol init abn smear
Z01.8- Encounter for other specified special examinations
Z01.81- Encounter for preprocedural examinations
Z01.810 Encounter for preprocedural cardiovascular examination
Z01.811 Encounter for preprocedural respiratory examination
Z01.812 Encounter for preprocedural laboratory examination
Z01.818 Encounter for other preprocedural examination
Z01.82 Encounter for allergy testing
Z01.83 Encounter for blood typing
Z01.84 Encounter for antibody response examination
Z01.89 Encounter for other specified special examinations
Z02.- Encounter for administrative examination
Z02.0 Encounter for examination for admission to educational institution
  short: Encounter for exam for admission to educational institution
Z02.1 Encounter for pre-employment examination
Z02.2 Encounter for examination for admission to residential institution
  short: Encounter for exam for admission to residential institution
Z02.3 Encounter for examination for recruitment to armed forces
Z02.4 Encounter for examination for driving license
Z02.5 Encounter for examination for participation in sport
Z02.6 Encounter for examination for insurance purposes
Z02.7- Encounter for issue of medical certificate
Z02.71 Encounter for disability determination
Z02.79 Encounter for issue of other medical certificate
Z02.8- Encounter for other administrative examinations
Z02.81 Encounter for paternity testing
Z02.82 Encounter for adoption services
Z02.83 Encounter for blood-alcohol and blood-drug test
Z02.89 Encounter for other administrative examinations
Z02.9 Encounter for administrative examinations, unspecified
Z03.- Encounter for medical observation for suspected diseases and conditions ruled out
  short: Encntr for medical obs for susp diseases and cond ruled out
Z03.6 Encounter for observation for suspected toxic effect from ingested substance ruled out
  short: Encntr for obs for susp toxic eff from ingest sub ruled out
Z03.8- Encounter for observation for other suspected diseases and conditions ruled out
  short: Encntr for obs for oth suspected diseases and cond ruled out
Z03.81- Encounter for observation for suspected exposure to biological agents ruled out
  short: Encntr for obs for susp exposure to biolg agents ruled out
Z03.818 Encounter for observation for suspected exposure to other biological agents ruled out
  short: Encntr for obs for susp expsr to oth biolg agents ruled out
Z03.89 Encounter for observation for other suspected diseases and conditions ruled out
  short: Encntr for obs for oth suspected diseases and cond ruled out
Z04.- Encounter for examination and observation for other reasons
Z04.1 Encounter for examination and observation following transport accident
  short: Encounter for exam and obs following transport accident
Z04.3 Encounter for examination and observation following other accident
  short: Encounter for exam and observation following oth accident
Z08 Encounter for follow-up examination after completed treatment for malignant neoplasm
  short: Encntr for follow-up exam after trtmt for malignant neoplasm
Z09 Encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm
  short: Encntr for f/u exam aft trtmt for cond oth than malig neoplm
`;
