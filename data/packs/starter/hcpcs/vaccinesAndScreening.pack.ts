export const vaccinesAndScreening = `
# G00, G01: vaccines, screening, care at home
G0008 Administration of influenza virus vaccine
  short: Admin influenza virus vac
  added: 1994-01-01; action: N 1996-01-01; coverage: C; pricing: 54; multiple: A; betos: O1G; tos: V
G0009 Administration of pneumococcal vaccine
  short: Admin pneumococcal vaccine
  added: 1994-01-01; action: N 1996-01-01; coverage: C; pricing: 54; multiple: A; betos: O1G; tos: V
G0010 Administration of hepatitis b vaccine
  short: Admin hepatitis b vaccine
  added: 1994-01-01; action: N 2023-10-01; coverage: C; pricing: 54; multiple: A; betos: O1G; tos: V
G0011 Individual counseling for pre-exposure prophylaxis (prep) by physician or qualified health care professional (qhp) to prevent human immunodeficiency virus (hiv), includes hiv risk assessment (initial or continued assessment of risk), hiv risk reduction and medication adherence, 15-30 minutes
  short: Hiv prep counsel, md 15-30m
  added: 2024-01-02; action: N 2024-01-02; coverage: C; pricing: 13; multiple: A; betos: P5E; tos: 1
G0012 Injection of pre-exposure prophylaxis (prep) drug for hiv prevention, under skin or into muscle
  short: Injection of hiv prep drug
  added: 2024-01-02; action: N 2024-01-02; coverage: C; pricing: 13; multiple: A; betos: P5E; tos: 1
G0013 Individual counseling for pre-exposure prophylaxis (prep) by clinical staff to prevent human immunodeficiency virus (hiv), includes: hiv risk assessment (initial or continued assessment of risk), hiv risk reduction and medication adherence
  short: Hiv prep counsel, clin staff
  added: 2024-01-02; action: N 2024-01-02; coverage: C; pricing: 13; multiple: A; betos: P5E; tos: 1
G0019 Community health integration services performed by certified or trained auxiliary personnel, including a community health worker, under the direction of a physician or other practitioner; 60 minutes per calendar month, in the following activities to address social determinants of health (sdoh) need(s) that are significantly limiting the ability to diagnose or treat problem(s) addressed in an initiating visit: person-centered assessment, performed to better understand the individualized context of the intersection between the sdoh need(s) and the problem(s) addressed in the initiating visit. ++ conducting a person-centered assessment to understand patient's life story, strengths, needs, goals, preferences and desired outcomes, including understanding cultural and linguistic factors and including unmet sdoh needs (that are not separately billed). ++ facilitating patient-driven goal-setting and establishing an action plan. ++ providing tailored support to the patient as needed to accomplish the practitioner's treatment plan. practitioner, home-, and community-based care coordination. ++ coordinating receipt of needed services from healthcare practitioners, providers, and facilities; and from home- and community-based service providers, social service providers, and caregiver (if applicable). ++ communication with practitioners, home- and community-based service providers, hospitals, and skilled nursing facilities (or other health care facilities) regarding the patient's psychosocial strengths and needs, functional deficits, goals, preferences, and desired outcomes, including cultural and linguistic factors. ++ coordination of care transitions between and among health care practitioners and settings, including transitions involving referral to other clinicians; follow-up after an emergency department visit; or follow-up after discharges from hospitals, skilled nursing facilities or other health care facilities. ++ facilitating access to community-based social services (e.g., housing, utilities, transportation, food assistance) to address the sdoh need(s). health education- helping the patient contextualize health education provided by the patient's treatment team with the patient's individual needs, goals, and preferences, in the context of the sdoh need(s), and educating the patient on how to best participate in medical decision-making. building patient self-advocacy skills, so that the patient can interact with members of the health care team and related community-based services addressing the sdoh need(s), in ways that are more likely to promote personalized and effective diagnosis or treatment. health care access / health system navigation. ++ helping the patient access healthcare, including identifying appropriate practitioners or providers for clinical care and helping secure appointments with them. facilitating behavioral change as necessary for meeting diagnosis and treatment goals, including promoting patient motivation to participate in care and reach person-centered diagnosis or treatment goals. facilitating and providing social and emotional support to help the patient cope with the problem(s) addressed in the initiating visit, the sdoh need(s), and adjust daily routines to better meet diagnosis and treatment goals. leveraging lived experience when applicable to provide support, mentorship, or inspiration to meet treatment goals
  short: Comm hlth intg svs sdoh 60mn
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0022 Community health integration services, each additional 30 minutes per calendar month (list separately in addition to g0019)
  short: Comm hlth intg svs add 30 m
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0023 Principal illness navigation services by certified or trained auxiliary personnel under the direction of a physician or other practitioner, including a patient navigator; 60 minutes per calendar month, in the following activities: person-centered assessment, performed to better understand the individual context of the serious, high-risk condition. ++ conducting a person-centered assessment to understand the patient's life story, strengths, needs, goals, preferences, and desired outcomes, including understanding cultural and linguistic factors and including unmet sdoh needs (that are not separately billed). ++ facilitating patient-driven goal setting and establishing an action plan. ++ providing tailored support as needed to accomplish the practitioner's treatment plan.  identifying or referring patient (and caregiver or family, if applicable) to appropriate supportive services.  practitioner, home, and community-based care coordination. ++ coordinating receipt of needed services from healthcare practitioners, providers, and facilities; home- and community-based service providers; and caregiver (if applicable). ++ communication with practitioners, home-, and community-based service providers, hospitals, and skilled nursing facilities (or other health care facilities) regarding the patient's psychosocial strengths and needs, functional deficits, goals, preferences, and desired outcomes, including cultural and linguistic factors. ++ coordination of care transitions between and among health care practitioners and settings, including transitions involving referral to other clinicians; follow-up after an emergency department visit; or follow-up after discharges from hospitals, skilled nursing facilities or other health care facilities. ++ facilitating access to community-based social services (e.g., housing, utilities, transportation, food assistance) as needed to address sdoh need(s).  health education- helping the patient contextualize health education provided by the patient's treatment team with the patient's individual needs, goals, preferences, and sdoh need(s), and educating the patient (and caregiver if applicable) on how to best participate in medical decision-making.  building patient self-advocacy skills, so that the patient can interact with members of the health care team and related community-based services (as needed), in ways that are more likely to promote personalized and effective treatment of their condition.  health care access / health system navigation. ++ helping the patient access healthcare, including identifying appropriate practitioners or providers for clinical care,  and helping secure appointments with them. ++ providing the patient with information/resources to consider participation in clinical trials or clinical research as applicable.  facilitating behavioral change as necessary for meeting diagnosis and treatment goals, including promoting patient motivation to participate in care and reach person-centered diagnosis or treatment goals.  facilitating and providing social and emotional support to help the patient cope with the condition, sdoh need(s), and adjust daily routines to better meet diagnosis and treatment goals.  leverage knowledge of the serious, high-risk condition and/or lived experience when applicable to provide support, mentorship, or inspiration to meet treatment goals
  short: Pin service 60m per month
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0024 Principal illness navigation services, additional 30 minutes per calendar month (list separately in addition to g0023)
  short: Pin srv add 30 min pr m
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 13; multiple: A; note: 0230; betos: M5D; tos: 1
G0053 Advancing rheumatology patient care mips value pathways
  short: Adv rheum pt care mvp
  added: 2022-01-01; action: N 2022-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1
G0068 Professional services for the administration of anti-infective, pain management, chelation, pulmonary hypertension, inotropic, or other intravenous infusion drug or biological (excluding chemotherapy or other highly complex drug or biological) for each infusion drug administration calendar day in the individual's home, each 15 minutes
  short: Adm iv infusion drug in home
  added: 2019-01-01; action: N 2021-01-01; coverage: D; pricing: 11; multiple: A; note: 0223; betos: M4A; tos: 1
G0069 Professional services for the administration of subcutaneous immunotherapy or other subcutaneous infusion drug or biological for each infusion drug administration calendar day in the individual's home, each 15 minutes
  short: Adm sq infusion drug in home
  added: 2019-01-01; action: N 2021-01-01; coverage: D; pricing: 11; multiple: A; note: 0223; betos: M4A; tos: 1
G0071 Payment for communication technology-based services for 5 minutes or more of a virtual (non-face-to-face) communication between an rural health clinic (rhc) or federally qualified health center (fqhc) practitioner and rhc or fqhc patient, or 5 minutes or more of remote evaluation of recorded video and/or images by an rhc or fqhc practitioner, occurring in lieu of an office visit; rhc or fqhc only
  short: Comm svcs by rhc/fqhc 5 min
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0101 Cervical or vaginal cancer screening; pelvic and clinical breast examination
  short: Ca screen;pelvic/breast exam
  added: 1998-01-01; action: N 1998-01-01; coverage: D; pricing: 11; multiple: A; note: 0064; betos: M1A; tos: 1
G0102 Prostate cancer screening; digital rectal examination
  short: Prostate ca screening; dre
  added: 2000-01-01; action: N 2000-01-01; coverage: D; pricing: 11; multiple: A; note: 0079; betos: Y1; tos: 1; cim: 50-55; mcm: 4182
G0103 Prostate cancer screening; prostate specific antigen test (psa)
  short: Psa screening
  added: 2000-01-01; action: N 2007-01-01; coverage: D; pricing: 21; multiple: A; note: 0064; betos: T1H; tos: 5; cim: 50-55; mcm: 4182; lab: 310
G0104 Colorectal cancer screening; flexible sigmoidoscopy
  short: Ca screen;flexi sigmoidscope
  added: 1998-01-01; action: N 1998-01-01; coverage: D; pricing: 11; multiple: A; asc: YY 2008-01-01; note: 0064; betos: P8C; tos: 2
G0105 Colorectal cancer screening; colonoscopy on individual at high risk
  short: Colorectal scrn; hi risk ind
  added: 1998-01-01; action: N 1998-01-01; coverage: D; pricing: 11; multiple: A; asc: YY 1998-01-01; note: 0064; betos: P8D; tos: 2
G0108 Diabetes outpatient self-management training services, individual, per 30 minutes
  short: Diab manage trn  per indiv
  added: 1998-07-01; action: N 2001-01-01; coverage: C; pricing: 11; multiple: A; note: 0071; betos: Y1; tos: 1
G0109 Diabetes outpatient self-management training services, group session (2 or more), per 30 minutes
  short: Diab manage trn ind/group
  added: 1998-07-01; action: N 2001-01-01; coverage: C; pricing: 11; multiple: A; note: 0071; betos: Y1; tos: 1
G0117 Glaucoma screening for high risk patients furnished by an optometrist or ophthalmologist
  short: Glaucoma scrn hgh risk direc
  added: 2002-01-01; action: N 2003-10-01; coverage: C; pricing: 11; multiple: A; betos: T2D; tos: Q
G0118 Glaucoma screening for high risk patient furnished under the direct supervision of an optometrist or ophthalmologist
  short: Glaucoma scrn hgh risk direc
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 11; multiple: A; betos: T2D; tos: Q
G0121 Colorectal cancer screening; colonoscopy on individual not meeting criteria for high risk
  short: Colon ca scrn not hi rsk ind
  added: 1998-01-01; action: N 2024-01-01; coverage: D; pricing: 11; multiple: A; asc: YY 2001-07-01; note: 0064; betos: P8D; tos: 2
G0123 Screening cytopathology, cervical or vaginal (any reporting system), collected in preservative fluid, automated thin layer preparation, screening by cytotechnologist under physician supervision
  short: Screen cerv/vag thin layer
  added: 1998-04-01; action: N 1998-04-01; coverage: D; pricing: 21; multiple: A; note: 0045; betos: T1H; tos: 5; cim: 50-20; lab: 630
G0124 Screening cytopathology, cervical or vaginal (any reporting system), collected in preservative fluid, automated thin layer preparation, requiring interpretation by physician
  short: Screen c/v thin layer by md
  added: 1998-04-01; action: N 1998-04-01; coverage: D; pricing: 11, 21; multiple: C; note: 0045; betos: T1H; tos: 5; cim: 50-20; lab: 630
G0127 Trimming of dystrophic nails, any number
  short: Trim nail(s)
  added: 1998-01-01; action: N 1998-01-01; coverage: D; pricing: 11; multiple: A; betos: P5A; tos: 2; mcm: 2323, 4120
G0128 Direct (face-to-face with patient) skilled nursing services of a registered nurse provided in a comprehensive outpatient rehabilitation facility, each 10 minutes beyond the first 5 minutes
  short: Corf skilled nursing service
  added: 1998-04-01; action: N 1998-04-01; coverage: D; pricing: 99; multiple: 9; note: 0070; betos: Y2; tos: 1; statute: 1833(a)
G0129 Occupational therapy services requiring the skills of a qualified occupational therapist, furnished as a component of a partial hospitalization or intensive outpatient treatment program, per session (45 minutes or more)
  short: Php/iop ot service
  added: 2000-04-01; action: N 2024-01-01; coverage: C; pricing: 00; multiple: 9; note: 0087; betos: Y1; tos: U
G0136 Administration of a standardized, evidence-based social determinants of health risk assessment tool, 5-15 minutes
  short: Adm of soc dtr assess 5-15 m
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0137 Intensive outpatient services; weekly bundle, minimum of 9 services over a 7 contiguous day period, which can include individual and group therapy with physicians or psychologists (or other mental health professionals to the extent authorized under state law); occupational therapy requiring the skills of a qualified occupational therapist; services of social workers, trained psychiatric nurses, and other staff trained to work with psychiatric patients; individualized activity therapies that are not primarily recreational or diversionary; family counseling (the primary purpose of which is treatment of the individual's condition); patient training and education (to the extent that training and educational activities are closely and clearly related to individual's care and treatment); diagnostic services; and such other items and services (excluding meals and transportation) that are reasonable and necessary for the diagnosis or active treatment of the individual's condition, reasonably expected to improve or maintain the individual's condition and functional level and to prevent relapse or hospitalization, and furnished pursuant to such guidelines relating to frequency and duration of services in accordance with a physician certification and plan of treatment (provision of the services by a medicare-enrolled opioid treatment program); list separately in addition to code for primary procedure
  short: Inten outpt svs,min 9 pr 7 d
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0140 Principal illness navigation - peer support by certified or trained auxiliary personnel under the direction of a physician or other practitioner, including a certified peer specialist; 60 minutes per calendar month, in the following activities:  person-centered interview, performed to better understand the individual context of the serious, high-risk condition. ++ conducting a person-centered interview to understand the patient's life story, strengths, needs, goals, preferences, and desired outcomes, including understanding cultural and linguistic factors, and including unmet sdoh needs (that are not billed separately). ++ facilitating patient-driven goal setting and establishing an action plan. ++ providing tailored support as needed to accomplish the person-centered goals in the practitioner's treatment plan. identifying or referring patient (and caregiver or family, if applicable) to appropriate supportive services. practitioner, home, and community-based care communication. ++ assist the patient in communicating with their practitioners, home-, and community-based service providers, hospitals, and skilled nursing facilities (or other health care facilities) regarding the patient's psychosocial strengths and needs, goals, preferences, and desired outcomes, including cultural and linguistic factors. ++ facilitating access to community-based social services (e.g., housing, utilities, transportation, food assistance) as needed to address sdoh need(s). health education. helping the patient contextualize health education provided by the patient's treatment team with the patient's individual needs, goals, preferences, and sdoh need(s), and educating the patient (and caregiver if applicable) on how to best participate in medical decision-making. building patient self-advocacy skills, so that the patient can interact with members of the health care team and related community-based services (as needed), in ways that are more likely to promote personalized and effective treatment of their condition. developing and proposing strategies to help meet person-centered treatment goals and supporting the patient in using chosen strategies to reach person-centered treatment goals. facilitating and providing social and emotional support to help the patient cope with the condition, sdoh need(s), and adjust daily routines to better meet person-centered diagnosis and treatment goals. leverage knowledge of the serious, high-risk condition and/or lived experience when applicable to provide support, mentorship, or inspiration to meet treatment goals
  short: Nav srv peer sup 60 min pr m
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 13; multiple: A; betos: M5D; tos: 1
G0143 Screening cytopathology, cervical or vaginal (any reporting system), collected in preservative fluid, automated thin layer preparation, with manual screening and rescreening by cytotechnologist under physician supervision
  short: Scr c/v cyto,thinlayer,rescr
  added: 1999-01-01; action: N 1999-01-01; coverage: C; pricing: 21; multiple: A; note: 0045; betos: T1H; tos: 5; lab: 630
G0145 Screening cytopathology, cervical or vaginal (any reporting system), collected in preservative fluid, automated thin layer preparation, with screening by automated system and manual rescreening under physician supervision
  short: Scr c/v cyto,thinlayer,rescr
  added: 1999-01-01; action: N 2003-01-01; coverage: C; pricing: 21; multiple: A; note: 0045; betos: T1H; tos: 5; lab: 630
G0151 Services performed by a qualified physical therapist in the home health or hospice setting, each 15 minutes
  short: Hhcp-serv of pt,ea 15 min
  added: 1999-07-01; action: N 2011-01-01; coverage: C; pricing: 00; multiple: 9; note: 0082; betos: Y2; tos: 1
G0152 Services performed by a qualified occupational therapist in the home health or hospice setting, each 15 minutes
  short: Hhcp-serv of ot,ea 15 min
  added: 1999-07-01; action: N 2011-01-01; coverage: C; pricing: 00; multiple: 9; note: 0082; betos: Y2; tos: 1
G0156 Services of home health/hospice aide in home health or hospice settings, each 15 minutes
  short: Hhcp-svs of aide,ea 15 min
  added: 1999-07-01; action: N 2010-01-01; coverage: C; pricing: 00; multiple: 9; note: 0082; betos: Y2; tos: 1
G0162 Skilled services by a registered nurse (rn) for management and evaluation of the plan of care; each 15 minutes (the patient's underlying condition or complication requires an rn to ensure that essential non-skilled care achieves its purpose in the home health or hospice setting)
  short: Hhc rn e&m plan svs, 15 min
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 00; multiple: 9; betos: Y2; tos: 1
G0168 Wound closure utilizing tissue adhesive(s) only
  short: Wound closure by adhesive
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 00; multiple: 9; betos: P6C; tos: 1
G0176 Activity therapy, such as music, dance, art or play therapies not for recreation, related to the care and treatment of patient's disabling mental health problems, per session (45 minutes or more)
  short: Opps/php/iop; activity thrpy
  added: 2001-01-01; action: N 2024-01-01; coverage: D; pricing: 00; multiple: 9; note: 0102; betos: Y2; tos: U
G0177 Training and educational services related to the care and treatment of patient's disabling mental health problems per session (45 minutes or more)
  short: Opps/php/iop; train & educ
  added: 2001-01-01; action: N 2024-01-01; coverage: D; pricing: 00; multiple: 9; note: 0102; betos: Y2; tos: U
G0179 Physician or allowed practitioner re-certification for medicare-covered home health services under a home health plan of care (patient not present), including contacts with home health agency and review of reports of patient status required by physicians and allowed practitioners to affirm the initial implementation of the plan of care
  short: Md recertification hha pt
  added: 2001-01-01; action: N 2020-03-01; coverage: C; pricing: 11; multiple: A; betos: Y1; tos: 1
G0180 Physician or allowed practitioner certification for medicare-covered home health services under a home health plan of care (patient not present), including contacts with home health agency and review of reports of patient status required by physicians and allowed practitioners to affirm the initial implementation of the plan of care
  short: Md certification hha patient
  added: 2000-10-01; action: N 2020-03-01; coverage: C; pricing: 11; multiple: A; note: 0100; betos: Y1; tos: 1
G0181 Physician or allowed practitioner supervision of a patient receiving medicare-covered services provided by a participating home health agency (patient not present) requiring complex and multidisciplinary care modalities involving regular physician or allowed practitioner development and/or revision of care plans
  short: Home health care supervision
  added: 2001-01-01; action: N 2020-03-01; coverage: C; pricing: 11; multiple: A; betos: Y1; tos: 1
G0182 Physician supervision of a patient under a medicare-approved hospice (patient not present) requiring complex and multidisciplinary care modalities involving regular physician development and/or revision of care plans, review of subsequent reports of patient status, review of laboratory and other studies, communication (including telephone calls) with other health care professionals involved in the patient's care, integration of new information into the medical treatment plan and/or adjustment of medical therapy, within a calendar month, 30 minutes or more
  short: Hospice care supervision
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 11; multiple: A; betos: Y1; tos: 1
`;
