export const modifiersServices = `
# Modifiers that say how and under which rule a service was given: G0 to X5
G0 Telehealth services for diagnosis, evaluation, or treatment, of symptoms of an acute stroke
  short: Telestroke
  added: 2019-01-01; action: N 2019-01-01; coverage: C
GC This service has been performed in part by a resident under the direction of a teaching physician
  short: Resident/teaching phys serv
  added: 1997-01-01; action: N 2001-01-01; coverage: D; mcm: 3350.5, 4116
GE This service has been performed by a resident without the presence of a teaching physician under the primary care exception
  short: Resident prim care exception
  added: 1997-01-01; action: N 1997-01-01; coverage: D; mcm: 4116
GF Non-physician (e.g. nurse practitioner (np), certified registered nurse anesthetist (crna), certified registered nurse (crn), clinical nurse specialist (cns), physician assistant (pa)) services in a critical access hospital
  short: Nonphysician serv c a hosp
  added: 2003-04-01; action: N 2003-04-01; coverage: C
GG Performance and payment of a screening mammogram and diagnostic mammogram on the same patient, same day
  short: Payment screen mam + diagmam
  added: 2002-01-01; action: N 2002-01-01; coverage: C
GH Diagnostic mammogram converted from screening mammogram on same day
  short: Diag mammo to screening mamo
  added: 1998-10-01; action: N 1998-10-01; coverage: C
GJ "opt out" physician or practitioner emergency or urgent service
  short: Opt out provider of er srvc
  added: 1998-10-01; action: N 1998-10-01; coverage: C
GN Services delivered under an outpatient speech language pathology plan of care
  short: Op speech language service
  added: 1999-01-01; action: N 2003-01-01; coverage: C
GO Services delivered under an outpatient occupational therapy plan of care
  short: Op occupational therapy serv
  added: 1999-01-01; action: N 2003-01-01; coverage: C
GP Services delivered under an outpatient physical therapy plan of care
  short: Op pt services
  added: 1999-01-01; action: N 2003-01-01; coverage: C
GQ Via asynchronous telecommunications system
  short: Telehealth store and forward
  added: 2001-10-01; action: N 2001-10-01; coverage: C
GR This service was performed in whole or in part by a resident in a department of veterans affairs medical center or clinic, supervised in accordance with va policy
  short: Service by va resident
  added: 2006-01-01; action: N 2006-01-01; coverage: C
GT Via interactive audio and video telecommunication systems
  short: Interactivetelecommunication
  added: 1999-01-01; action: N 1999-01-01; coverage: D; note: 0073
PD Diagnostic or related non diagnostic item or service provided in a wholly owned or operated entity to a patient who is admitted as an inpatient within 3 days
  short: Inp admit w/in 3 days
  added: 2012-01-01; action: N 2012-01-01; coverage: C
PI Positron emission tomography (pet) or pet/computed tomography (ct) to inform the initial treatment strategy of tumors that are biopsy proven or strongly suspected of being cancerous based on other diagnostic testing
  short: Pet tumor init tx strat
  added: 2009-07-01; action: N 2009-07-01; coverage: C
PN Non-excepted service provided at an off-campus, outpatient, provider-based department of a hospital
  short: Non-excepted off-campus svc
  added: 2017-01-01; action: N 2017-01-01; coverage: C; note: 0207
PO Excepted service provided at an off-campus, outpatient, provider-based department of a hospital
  short: Excepted off-campus service
  added: 2015-01-01; action: N 2017-01-01; coverage: C; note: 0207
PS Positron emission tomography (pet) or pet/computed tomography (ct) to inform the subsequent treatment strategy of cancerous tumors when the beneficiary's treating physician determines that the pet study is needed to inform subsequent anti-tumor strategy
  short: Pet tumor subsq tx strategy
  added: 2009-07-01; action: N 2009-07-01; coverage: C
PT Colorectal cancer screening test; converted to diagnostic test or other procedure
  short: Clrctal screen to diagn
  added: 2011-01-01; action: N 2011-01-01; coverage: C
Q3 Live kidney donor surgery and related services
  short: Live donor surgery/services
  added: 1995-01-01; action: N 2003-01-01; coverage: C
Q4 Service for ordering/referring physician qualifies as a service exemption
  short: Svc exempt - ordrg/rfrng md
  added: 1994-01-01; action: N 1997-01-01; coverage: C
Q5 Service furnished under a reciprocal billing arrangement by a substitute physician or by a substitute physical therapist furnishing outpatient physical therapy services in a health professional shortage area, a medically underserved area, or a rural area
  short: Recip bill arr subs md or pt
  added: 1993-01-01; action: N 2017-07-01; coverage: D; mcm: 3060.6
Q6 Service furnished under a fee-for-time compensation arrangement by a substitute physician or by a substitute physical therapist furnishing outpatient physical therapy services in a health professional shortage area, a medically underserved area, or a rural area
  short: Fee/time comp subst md or pt
  added: 1993-01-01; action: N 2017-07-01; coverage: D; mcm: 3060.7
Q7 One class a finding
  added: 1995-01-01; action: N 1997-01-01; coverage: C
Q8 Two class b findings
  added: 1995-01-01; action: N 1997-01-01; coverage: C
Q9 One class b and two class c findings
  short: 1 class b & 2 class c fndngs
  added: 1995-01-01; action: N 1997-01-01; coverage: C
QP Documentation is on file showing that the laboratory test(s) was ordered individually or ordered as a cpt-recognized panel other than automated profile codes 80002-80019, g0058, g0059, and g0060.
  short: Individually ordered lab tst
  added: 1996-01-01; action: N 1996-03-01; coverage: D; mcm: 7517.1
QW Clia waived test
  added: 1996-01-01; action: N 1996-10-01; coverage: C
SA Nurse practitioner rendering service in collaboration with a physician
  short: Nurse practitioner w physici
  added: 2001-07-01; action: N 2001-07-01; coverage: I
SB Nurse midwife
  added: 2001-07-01; action: N 2001-07-01; coverage: I
SD Services provided by registered nurse with specialized, highly technical home infusion training
  short: Serv by home infusion rn
  added: 2001-07-01; action: N 2001-07-01; coverage: I
SF Second opinion ordered by a professional review organization (pro) per section 9401, p.l. 99-272 (100% reimbursement - no medicare deductible or coinsurance)
  short: 2nd opinion ordered by pro
  added: 1987-01-01; action: N 1997-01-01; coverage: C
SG Ambulatory surgical center (asc) facility service
  short: Asc facility service
  added: 1992-01-01; action: N 1997-01-01; coverage: C
SM Second surgical opinion
  short: Second opinion
  added: 2002-07-01; action: N 2002-07-01; coverage: I
SN Third surgical opinion
  short: Third opinion
  added: 2002-07-01; action: N 2002-07-01; coverage: I
SQ Item ordered by home health
  added: 2002-10-01; action: N 2002-10-01; coverage: I
SU Procedure performed in physician's office (to denote use of facility and equipment)
  short: Performed in phys office
  added: 2003-01-01; action: N 2003-01-01; coverage: I
SW Services provided by a certified diabetic educator
  short: Serv by cert diab educator
  added: 2004-04-01; action: N 2004-04-01; coverage: C
TC Technical component; under certain circumstances, a charge may be made for the technical component alone;  under those circumstances the technical component charge is identified by adding modifier 'tc' to the usual procedure number; technical component charges are institutional charges and not billed separately by physicians; however, portable x-ray suppliers only bill for technical component and should utilize modifier tc; the charge data from portable x-ray suppliers will then be used to build customary and prevailing profiles
  short: Technical component
  added: 1984-01-01; action: N 1997-01-01; coverage: C
TD Rn
  added: 2001-07-01; action: N 2001-07-01; coverage: I
TE Lpn/lvn
  added: 2001-07-01; action: N 2001-07-01; coverage: I
TH Obstetrical treatment/services, prenatal or postpartum
  short: Ob tx/srvcs prenatl/postpart
  added: 2001-07-01; action: N 2001-07-01; coverage: I
X1 Continuous/broad services: for reporting services by clinicians, who provide the principal care for a patient, with no planned endpoint of the relationship; services in this category represent comprehensive care, dealing with the entire scope of patient problems, either directly or in a care coordination role; reporting clinician service examples include, but are not limited to: primary care, and clinicians providing comprehensive care to patients in addition to specialty care
  short: Continuous/broad services
  added: 2018-01-01; action: N 2018-01-01; coverage: C
X2 Continuous/focused services: for reporting services by clinicians whose expertise is needed for the ongoing management of a chronic disease or a condition that needs to be managed and followed with no planned endpoint to the relationship; reporting clinician service examples include but are not limited to: a rheumatologist taking care of the patient's rheumatoid arthritis longitudinally but not providing general primary care services
  short: Continuous/focused services
  added: 2018-01-01; action: N 2018-01-01; coverage: C
X3 Episodic/broad services: for reporting services by clinicians who have broad responsibility for the comprehensive needs of the patient that is limited to a defined period and circumstance such as a hospitalization; reporting clinician service examples include but are not limited to the hospitalist's services rendered providing comprehensive and general care to a patient while admitted to the hospital
  short: Episodic/broad services
  added: 2018-01-01; action: N 2018-01-01; coverage: C
X4 Episodic/focused services: for reporting services by clinicians who provide focused care on particular types of treatment limited to a defined period and circumstance; the patient has a problem, acute or chronic, that will be treated with surgery, radiation, or some other type of generally time-limited intervention; reporting clinician service examples include but are not limited to, the orthopedic surgeon performing a knee replacement and seeing the patient through the postoperative period
  short: Episodic/focused services
  added: 2018-01-01; action: N 2018-01-01; coverage: C
X5 Diagnostic services requested by another clinician: for reporting services by a clinician who furnishes care to the patient only as requested by another clinician or subsequent and related services requested by another clinician; this modifier is reported for patient relationships that may not be adequately captured by the above alternative categories; reporting clinician service examples include but are not limited to, the radiologist's interpretation of an imaging study requested by another clinician
  short: Svc req by another clinician
  added: 2018-01-01; action: N 2018-01-01; coverage: C
`;
