export const aftercare = `
# Z4: devices, aftercare
Z41.- Encounter for procedures for purposes other than remedying health state
  short: Encntr for proc for purposes oth than remedying health state
Z41.1 Encounter for cosmetic surgery
Z41.2 Encounter for routine and ritual male circumcision
Z42.- Encounter for plastic and reconstructive surgery following medical procedure or healed injury
  short: Encntr for plast/recnst surg fol med proc or healed injury
Z42.1 Encounter for breast reconstruction following mastectomy
Z43.- Encounter for attention to artificial openings
Z43.1 Encounter for attention to gastrostomy
Z43.3 Encounter for attention to colostomy
Z44.- Encounter for fitting and adjustment of external prosthetic device
  short: Encounter for fit/adjst of external prosthetic device
Z44.3- Encounter for fitting and adjustment of external breast prosthesis
  short: Encounter for fit/adjst of external breast prosthesis
Z44.30 Encounter for fitting and adjustment of external breast prosthesis, unspecified breast
  short: Encntr for fit/adjst of external breast prosth, unsp breast
Z45.- Encounter for adjustment and management of implanted device
Z45.0- Encounter for adjustment and management of cardiac device
Z45.01- Encounter for adjustment and management of cardiac pacemaker
Z45.010 Encounter for checking and testing of cardiac pacemaker pulse generator [battery]
  short: Encntr for checking and test of card pacemaker pulse gnrtr
Z45.018 Encounter for adjustment and management of other part of cardiac pacemaker
  short: Encounter for adjust and mgmt oth prt cardiac pacemaker
Z45.09 Encounter for adjustment and management of other cardiac device
  short: Encounter for adjustment and management of cardiac device
Z45.2 Encounter for adjustment and management of vascular access device
  short: Encounter for adjustment and management of VAD
Z45.4- Encounter for adjustment and management of implanted nervous system device
  short: Encntr for adjust and mgmt of implanted nervous sys device
Z45.42 Encounter for adjustment and management of neurostimulator
Z45.49 Encounter for adjustment and management of other implanted nervous system device
  short: Encntr for adjust and mgmt of implanted nervous sys device
Z45.8- Encounter for adjustment and management of other implanted devices
  short: Encounter for adjustment and management of implanted devices
Z45.89 Encounter for adjustment and management of other implanted devices
  short: Encounter for adjustment and management of implanted devices
Z46.- Encounter for fitting and adjustment of other devices
Z46.1 Encounter for fitting and adjustment of hearing aid
Z46.6 Encounter for fitting and adjustment of urinary device
Z46.8- Encounter for fitting and adjustment of other specified devices
  short: Encounter for fitting and adjustment of oth devices
Z46.89 Encounter for fitting and adjustment of other specified devices
  short: Encounter for fitting and adjustment of oth devices
Z47.- Orthopedic aftercare
Z47.1 Aftercare following joint replacement surgery
Z47.2 Encounter for removal of internal fixation device
Z47.3- Aftercare following explantation of joint prosthesis
Z47.31 Aftercare following explantation of shoulder joint prosthesis
  short: Aftercare following explantation of shoulder jt prosthesis
Z47.32 Aftercare following explantation of hip joint prosthesis
Z47.33 Aftercare following explantation of knee joint prosthesis
Z47.8- Encounter for other orthopedic aftercare
Z47.81 Encounter for orthopedic aftercare following surgical amputation
  short: Encounter for orthopedic aftercare following surgical amp
Z47.82 Encounter for orthopedic aftercare following scoliosis surgery
  short: Encounter for orth aftercare following scoliosis surgery
Z47.89 Encounter for other orthopedic aftercare
Z48.- Encounter for other postprocedural aftercare
Z48.0- Encounter for attention to dressings, sutures and drains
Z48.00 Encounter for change or removal of nonsurgical wound dressing
  short: Encounter for change or removal of nonsurg wound dressing
Z48.01 Encounter for change or removal of surgical wound dressing
Z48.02 Encounter for removal of sutures
Z48.03 Encounter for change or removal of drains
Z48.1 Encounter for planned postprocedural wound closure
Z48.2- Encounter for aftercare following organ transplant
Z48.21 Encounter for aftercare following heart transplant
Z48.22 Encounter for aftercare following kidney transplant
Z48.28- Encounter for aftercare following multiple organ transplant
Z48.288 Encounter for aftercare following multiple organ transplant
Z48.29- Encounter for aftercare following other organ transplant
Z48.298 Encounter for aftercare following other organ transplant
Z48.3 Aftercare following surgery for neoplasm
Z48.8- Encounter for other specified postprocedural aftercare
Z48.81- Encounter for surgical aftercare following surgery on specified body systems
  short: Encntr for surgical aftcr fol surgery on spcf body systems
Z48.810 Encounter for surgical aftercare following surgery on the sense organs
  short: Encntr for surgical aftcr fol surgery on the sense organs
Z48.811 Encounter for surgical aftercare following surgery on the nervous system
  short: Encntr for surgical aftcr fol surgery on the nervous sys
Z48.812 Encounter for surgical aftercare following surgery on the circulatory system
  short: Encntr for surgical aftcr following surgery on the circ sys
Z48.813 Encounter for surgical aftercare following surgery on the respiratory system
  short: Encntr for surgical aftcr following surgery on the resp sys
Z48.815 Encounter for surgical aftercare following surgery on the digestive system
  short: Encntr for surgical aftcr following surgery on the dgstv sys
Z48.816 Encounter for surgical aftercare following surgery on the genitourinary system
  short: Encounter for surgical aftcr following surgery on the GU sys
Z48.817 Encounter for surgical aftercare following surgery on the skin and subcutaneous tissue
  short: Encntr for surgical aftcr fol surgery on the skin, subcu
Z48.89 Encounter for other specified surgical aftercare
Z49.- Encounter for care involving renal dialysis
Z49.3- Encounter for adequacy testing for dialysis
Z49.31 Encounter for adequacy testing for hemodialysis
`;
