export const states = `
# Z9: states: organs, implants, transplants, devices
Z90.- Acquired absence of organs, not elsewhere classified
Z90.1- Acquired absence of breast and nipple
Z90.10 Acquired absence of unspecified breast and nipple
Z90.11 Acquired absence of right breast and nipple
Z90.12 Acquired absence of left breast and nipple
Z90.13 Acquired absence of bilateral breasts and nipples
Z90.2 Acquired absence of lung [part of]
Z90.3 Acquired absence of stomach [part of]
Z90.4- Acquired absence of other specified parts of digestive tract
Z90.41- Acquired absence of pancreas
Z90.410 Acquired total absence of pancreas
Z90.49 Acquired absence of other specified parts of digestive tract
Z90.5 Acquired absence of kidney
Z90.7- Acquired absence of genital organ(s)
Z90.71- Acquired absence of cervix and uterus
Z90.710 Acquired absence of both cervix and uterus
Z90.711 Acquired absence of uterus with remaining cervical stump
Z90.712 Acquired absence of cervix with remaining uterus
Z90.72- Acquired absence of ovaries
Z90.721 Acquired absence of ovaries, unilateral
Z90.722 Acquired absence of ovaries, bilateral
Z90.79 Acquired absence of other genital organ(s)
Z90.8- Acquired absence of other organs
Z90.81 Acquired absence of spleen
Z90.89 Acquired absence of other organs
Z91.- Personal risk factors, not elsewhere classified
Z91.0- Allergy status, other than to drugs and biological substances
  short: Allergy status, oth than to drugs and biological substances
Z91.01- Food allergy status
Z91.010 Allergy to peanuts
Z91.011 Allergy to milk products
Z91.012 Allergy to eggs
Z91.013 Allergy to seafood
Z91.018 Allergy to other foods
Z91.03- Insect allergy status
Z91.030 Bee allergy status
Z91.04- Nonmedicinal substance allergy status
Z91.040 Latex allergy status
Z91.041 Radiographic dye allergy status
Z91.048 Other nonmedicinal substance allergy status
Z91.09 Other allergy status, other than to drugs and biological substances
  short: Oth allergy status, oth than to drugs and biolg substances
Z91.1- Patient's noncompliance with medical treatment and regimen
Z91.12- Patient's intentional underdosing of medication regimen
Z91.120 Patient's intentional underdosing of medication regimen due to financial hardship
  short: Pt intentl undrdose of meds regimen due to financl hardship
Z91.128 Patient's intentional underdosing of medication regimen for other reason
  short: Patient's intentl undrdose of meds regimen for oth reason
Z91.14- Patient's other noncompliance with medication regimen
Z91.141 Patient's other noncompliance with medication regimen due to financial hardship
  short: Pt other noncompl with meds regimen due to financl hardship
Z91.148 Patient's other noncompliance with medication regimen for other reason
  short: Patient's other noncompl with meds regimen for other reason
Z91.19- Patient's noncompliance with other medical treatment and regimen
  short: Patient's noncompliance w oth medical treatment and regimen
Z91.190 Patient's noncompliance with other medical treatment and regimen due to financial hardship
  short: Pt noncompl w oth med trtmt and regimen d/t financl hardship
Z91.198 Patient's noncompliance with other medical treatment and regimen for other reason
  short: Pt noncompl with other med trtmt and regimen for other rsn
Z91.4- Personal history of psychological trauma, not elsewhere classified
  short: Personal history of psychological trauma, NEC
Z91.41- Personal history of adult abuse
Z91.410 Personal history of adult physical and sexual abuse
Z91.5- Personal history of self-harm
Z91.51 Personal history of suicidal behavior
Z91.52 Personal history of nonsuicidal self-harm
Z91.8- Other specified personal risk factors, not elsewhere classified
  short: Oth personal risk factors, not elsewhere classified
Z91.81 History of falling
Z91.89 Other specified personal risk factors, not elsewhere classified
  short: Oth personal risk factors, not elsewhere classified
Z92.- Personal history of medical treatment
Z92.0 Personal history of contraception
Z92.2- Personal history of drug therapy
Z92.21 Personal history of antineoplastic chemotherapy
Z92.24- Personal history of steroid therapy
Z92.240 Personal history of inhaled steroid therapy
Z92.241 Personal history of systemic steroid therapy
Z92.25 Personal history of immunosuppression therapy
Z92.3 Personal history of irradiation
Z92.8- Personal history of other medical treatment
Z92.82 Status post administration of tPA (rtPA) in a different facility within the last 24 hours prior to admission to current facility
  short: S/p admn tPA in diff fac w/n last 24 hr bef adm to crnt fac
Z93.- Artificial opening status
Z93.0 Tracheostomy status
Z93.1 Gastrostomy status
Z93.2 Ileostomy status
Z93.3 Colostomy status
Z93.5- Cystostomy status
Z93.50 Unspecified cystostomy status
Z93.59 Other cystostomy status
Z93.6 Other artificial openings of urinary tract status
Z94.- Transplanted organ and tissue status
Z94.0 Kidney transplant status
Z94.1 Heart transplant status
Z94.2 Lung transplant status
Z94.4 Liver transplant status
Z94.8- Other transplanted organ and tissue status
Z94.81 Bone marrow transplant status
Z94.84 Stem cells transplant status
Z94.9 Transplanted organ and tissue status, unspecified
Z95.- Presence of cardiac and vascular implants and grafts
Z95.0 Presence of cardiac pacemaker
Z95.1 Presence of aortocoronary bypass graft
Z95.2 Presence of prosthetic heart valve
Z95.3 Presence of xenogenic heart valve
Z95.5 Presence of coronary angioplasty implant and graft
Z95.8- Presence of other cardiac and vascular implants and grafts
Z95.81- Presence of other cardiac implants and grafts
Z95.810 Presence of automatic (implantable) cardiac defibrillator
Z95.811 Presence of heart assist device
Z95.818 Presence of other cardiac implants and grafts
Z95.82- Presence of other vascular implants and grafts
Z95.820 Peripheral vascular angioplasty status with implants and grafts
  short: Peripheral vascular angioplasty status w implants and grafts
Z95.828 Presence of other vascular implants and grafts
Z96.- Presence of other functional implants
Z96.0 Presence of urogenital implants
Z96.1 Presence of intraocular lens
Z96.2- Presence of otological and audiological implants
Z96.21 Cochlear implant status
Z96.22 Myringotomy tube(s) status
Z96.4- Presence of endocrine implants
Z96.41 Presence of insulin pump (external) (internal)
Z96.6- Presence of orthopedic joint implants
Z96.60 Presence of unspecified orthopedic joint implant
Z96.61- Presence of artificial shoulder joint
Z96.611 Presence of right artificial shoulder joint
Z96.612 Presence of left artificial shoulder joint
Z96.619 Presence of unspecified artificial shoulder joint
Z96.64- Presence of artificial hip joint
Z96.641 Presence of right artificial hip joint
Z96.642 Presence of left artificial hip joint
Z96.643 Presence of artificial hip joint, bilateral
Z96.649 Presence of unspecified artificial hip joint
Z96.65- Presence of artificial knee joint
Z96.651 Presence of right artificial knee joint
Z96.652 Presence of left artificial knee joint
Z96.653 Presence of artificial knee joint, bilateral
Z96.659 Presence of unspecified artificial knee joint
Z96.66- Presence of artificial ankle joint
Z96.661 Presence of right artificial ankle joint
Z96.69- Presence of other orthopedic joint implants
Z96.698 Presence of other orthopedic joint implants
Z96.8- Presence of other specified functional implants
Z96.89 Presence of other specified functional implants
Z97.- Presence of other devices
Z97.0 Presence of artificial eye
Z97.3 Presence of spectacles and contact lenses
Z97.4 Presence of external hearing-aid
Z97.5 Presence of (intrauterine) contraceptive device
Z97.8 Presence of other specified devices
Z98.- Other postprocedural states
Z98.0 Intestinal bypass and anastomosis status
Z98.1 Arthrodesis status
Z98.2 Presence of cerebrospinal fluid drainage device
Z98.4- Cataract extraction status
Z98.41 Cataract extraction status, right eye
Z98.42 Cataract extraction status, left eye
Z98.49 Cataract extraction status, unspecified eye
Z98.5- Sterilization status
Z98.51 Tubal ligation status
Z98.52 Vasectomy status
Z98.6- Angioplasty status
Z98.61 Coronary angioplasty status
Z98.62 Peripheral vascular angioplasty status
Z98.8- Other specified postprocedural states
Z98.81- Dental procedure status
Z98.811 Dental restoration status
Z98.818 Other dental procedure status
Z98.82 Breast implant status
Z98.83 Filtering (vitreous) bleb after glaucoma surgery status
Z98.84 Bariatric surgery status
Z98.85 Transplanted organ removal status
Z98.87- Personal history of in utero procedure
Z98.871 Personal history of in utero procedure while a fetus
Z98.89- Other specified postprocedural states
Z98.890 Other specified postprocedural states
Z98.891 History of uterine scar from previous surgery
Z99.- Dependence on enabling machines and devices, not elsewhere classified
  short: Dependence on enabling machines and devices, NEC
Z99.0 Dependence on aspirator
Z99.1- Dependence on respirator
Z99.11 Dependence on respirator [ventilator] status
Z99.12 Encounter for respirator [ventilator] dependence during power failure
  short: Encounter for respirator dependence during power failure
Z99.2 Dependence on renal dialysis
Z99.3 Dependence on wheelchair
Z99.8- Dependence on other enabling machines and devices
Z99.81 Dependence on supplemental oxygen
Z99.89 Dependence on other enabling machines and devices
`;
