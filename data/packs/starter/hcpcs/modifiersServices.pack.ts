export const modifiersServices = `
# Modifiers that say who did it, how, where, and under which rule of payment
AA Anesthesia services performed personally by anesthesiologist
  short: Anesthesia perf by anesgst
  added: 1984-01-01; action: N 2001-01-01; coverage: D; mcm: 3350.5
AB Audiology service furnished personally by an audiologist without a physician/npp order for non-acute hearing assessment unrelated to disequilibrium, or hearing aids, or examinations for the purpose of prescribing, fitting, or changing hearing aids; service may be performed once every 12 months, per beneficiary
  short: Aud svs w/o order evry 12mo
  added: 2023-01-01; action: N 2023-01-01; coverage: C
AD Medical supervision by a physician: more than four concurrent anesthesia procedures
  short: Md supervision, >4 anes proc
  added: 1984-01-01; action: N 2001-01-01; coverage: D; mcm: 3350.5
AF Specialty physician
  added: 2005-01-01; action: N 2005-01-01; coverage: C
AG Primary physician
  added: 2005-01-01; action: N 2005-01-01; coverage: C
AH Clinical psychologist
  added: 1991-01-01; action: N 1997-01-01; coverage: D; mcm: 2150, 5112
AI Principal physician of record
  short: Principal physician of rec
  added: 2010-01-01; action: N 2010-01-01; coverage: C
AJ Clinical social worker
  added: 1991-01-01; action: N 1997-01-01; coverage: D; mcm: 2152, 5113
AK Non participating physician
  added: 2005-01-01; action: N 2005-01-01; coverage: C
AM Physician, team member service
  short: Physician, team member svc
  added: 1991-01-01; action: N 1997-01-01; coverage: D; mcm: 4105.7; see: QM; note: 0069
AQ Physician providing a service in an unlisted health professional shortage area (hpsa)
  short: Physician service hpsa area
  added: 2006-01-01; action: N 2006-01-01; coverage: C
AR Physician provider services in a physician scarcity area
  short: Physician scarcity area
  added: 2005-01-01; action: N 2005-01-01; coverage: C
AS Physician assistant, nurse practitioner, or clinical nurse specialist services for assistant at surgery
  short: Assistant at surgery service
  added: 1988-01-01; action: N 1999-01-01; coverage: C; note: 0069
AT Acute treatment (this modifier should be used when reporting service 98940, 98941, 98942)
  short: Acute treatment
  added: 1984-01-01; action: N 1998-01-01; coverage: C
CC Procedure code change (use 'cc' when the procedure code submitted was changed either for administrative reasons or because an incorrect code was filed)
  short: Procedure code change
  added: 1990-01-01; action: N 1997-01-01; coverage: C
CG Policy criteria applied
  added: 2008-07-01; action: N 2008-07-01; coverage: C
CO Outpatient occupational therapy services furnished in whole or in part by an occupational therapy assistant
  short: Outpatient ot service by ota
  added: 2019-01-01; action: N 2019-01-01; coverage: C
CQ Outpatient physical therapy services furnished in whole or in part by a physical therapist assistant
  short: Outpatient pt service by pta
  added: 2019-01-01; action: N 2019-01-01; coverage: C
CR Catastrophe/disaster related
  added: 2005-08-21; action: N 2005-08-21; coverage: C
CS Cost-sharing waived for specified covid-19 testing-related services that result in and order for or administration of a covid-19 test and/or used for cost-sharing waived preventive services furnished via telehealth in rural health clinics and federally qualified health centers during the covid-19 public health emergency
  short: Cost share waiver covid-19
  added: 2011-01-01; action: N 2020-03-01; coverage: C
CT Computed tomography services furnished using equipment that does not meet each of the attributes of the national electrical manufacturers association (nema) xr-29-2013 standard
  short: Ct does not meet nema standa
  added: 2016-01-01; action: N 2016-01-01; coverage: C
EA Erythropoietic stimulating agent (esa) administered to treat anemia due to anti-cancer chemotherapy
  short: Esa, anemia, chemo-induced
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0147
EC Erythropoietic stimulating agent (esa) administered to treat anemia not due to anti-cancer radiotherapy or anti-cancer chemotherapy
  short: Esa, anemia, non-chemo/radio
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0147
EJ Subsequent claims for a defined course of therapy, e.g., epo, sodium hyaluronate, infliximab
  short: Subsequent claim
  added: 1991-01-01; action: N 2000-01-01; coverage: D; mcm: 4273.2
EP Service provided as part of medicaid early periodic screening diagnosis and treatment (epsdt) program
  short: Medicaid epsdt program svc
  added: 1987-01-01; action: N 1997-01-01; coverage: C
ET Emergency services
  added: 1984-01-01; action: N 2002-01-01; coverage: C
FB Item provided without cost to provider, supplier or practitioner, or full credit received for replaced device (examples, but not limited to, covered under warranty, replaced due to defect, free samples)
  short: Item provided without cost
  added: 2006-01-01; action: N 2008-01-01; coverage: I
FC Partial credit received for replaced device
  short: Part credit, replaced device
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0143
FP Service provided as part of family planning program
  short: Svc part of family plan pgm
  added: 1987-01-01; action: N 2005-01-01; coverage: C
FQ The service was furnished using audio-only communication technology
  short: Audio-only service
  added: 2022-01-01; action: N 2022-01-01; coverage: C
FR The supervising practitioner was present through two-way, audio/video communication technology
  short: Two-way a/v dir supervision
  added: 2022-01-01; action: N 2022-01-01; coverage: C
FS Split (or shared) evaluation and management visit
  short: Split or shared e/m visit
  added: 2022-01-01; action: N 2022-01-01; coverage: C
FT Unrelated evaluation and management (e/m) visit on the same day as another e/m visit or during a global procedure (preoperative, postoperative period, or on the same day as the procedure, as applicable). (report when an e/m visit is furnished within the global period but is unrelated, or when one or more additional e/m visits furnished on the same day are unrelated)
  short: Separate, unrelated e/m
  added: 2022-01-01; action: N 2022-01-01; coverage: C
FX X-ray taken using film
  added: 2017-01-01; action: N 2017-01-01; coverage: C
FY X-ray taken using computed radiography technology/cassette-based imaging
  short: Computed radiography x-ray
  added: 2018-01-01; action: N 2018-01-01; coverage: C
G0 Telehealth services for diagnosis, evaluation, or treatment, of symptoms of an acute stroke
  short: Telestroke
  added: 2019-01-01; action: N 2019-01-01; coverage: C
G8 Monitored anesthesia care (mac) for deep complex, complicated, or markedly invasive surgical procedure
  short: Monitored anesthesia care
  added: 1999-07-01; action: N 1999-07-01; coverage: C; note: 0083
G9 Monitored anesthesia care for patient who has history of severe cardio-pulmonary condition
  short: Mac for at risk patient
  added: 1999-07-01; action: N 1999-07-01; coverage: C
GA Waiver of liability statement issued as required by payer policy, individual case
  short: Liability waiver ind case
  added: 1995-01-01; action: N 2011-01-01; coverage: C
GC This service has been performed in part by a resident under the direction of a teaching physician
  short: Resident/teaching phys serv
  added: 1997-01-01; action: N 2001-01-01; coverage: D; mcm: 3350.5, 4116
GD Units of service exceeds medically unlikely edit value and represents reasonable and necessary services
  short: Unit of service > mue value
  added: 2008-01-01; action: N 2020-01-01; ended: 2019-12-31; coverage: C
GE This service has been performed by a resident without the presence of a teaching physician under the primary care exception
  short: Resident prim care exception
  added: 1997-01-01; action: N 1997-01-01; coverage: D; mcm: 4116
GG Performance and payment of a screening mammogram and diagnostic mammogram on the same patient, same day
  short: Payment screen mam + diagmam
  added: 2002-01-01; action: N 2002-01-01; coverage: C
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
GT Via interactive audio and video telecommunication systems
  short: Interactivetelecommunication
  added: 1999-01-01; action: N 1999-01-01; coverage: D; note: 0073
GU Waiver of liability statement issued as required by payer policy, routine notice
  short: Liability waiver rout notice
  added: 2011-01-01; action: N 2011-01-01; coverage: C
GV Attending physician not employed or paid under arrangement by the patient's hospice provider
  short: Attending phys not hospice
  added: 2002-01-01; action: N 2002-01-01; coverage: D; mcm: 4175-5
GW Service not related to the hospice patient's terminal condition
  short: Service unrelated to term co
  added: 2002-01-01; action: N 2002-01-01; coverage: D; mcm: 4175-5
GX Notice of liability issued, voluntary under payer policy
  short: Voluntary liability notice
  added: 2010-04-01; action: N 2010-04-01; coverage: C
GY Item or service statutorily excluded, does not meet the definition of any medicare benefit or, for non-medicare insurers, is not a contract benefit
  short: Statutorily excluded
  added: 2002-01-01; action: N 2007-07-01; coverage: S
GZ Item or service expected to be denied as not reasonable and necessary
  short: Not reasonable and necessary
  added: 2002-01-01; action: N 2002-01-01; coverage: M; mcm: 2000
HF Substance abuse program
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HN Bachelors degree level
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HO Masters degree level
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HQ Group setting
  added: 2003-01-01; action: N 2003-01-01; coverage: I
PA Surgical or other invasive procedure on wrong body part
  short: Surgery, wrong body part
  added: 2009-07-01; action: N 2009-07-01; coverage: I
PB Surgical or other invasive procedure on wrong patient
  short: Surgery, wrong patient
  added: 2009-07-01; action: N 2009-07-01; coverage: I
PC Wrong surgery or other invasive procedure on patient
  short: Wrong surgery on patient
  added: 2009-07-01; action: N 2009-07-01; coverage: I
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
Q0 Investigational clinical service provided in a clinical research study that is in an approved clinical research study
  short: Invest clinical research
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0146
Q1 Routine clinical service provided in a clinical research study that is in an approved clinical research study
  short: Routine clinical research
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0146
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
QK Medical direction of two, three, or four concurrent anesthesia procedures involving qualified individuals
  short: Med dir 2-4 cncrnt anes proc
  added: 1995-01-01; action: N 2001-01-01; coverage: D; mcm: 3350.5
QM Ambulance service provided under arrangement by a provider of services
  short: Ambulance arr by provider
  added: 1996-01-01; action: N 1999-01-01; coverage: C
QQ Ordering professional consulted a qualified clinical decision support mechanism for this service and the related data was provided to the furnishing professional
  short: Qualified cdsm consulted
  added: 2018-07-01; action: D 2025-01-01; ended: 2024-12-31; coverage: C
QS Monitored anesthesia care service
  short: Monitored anesthesia care
  added: 1990-01-01; action: N 1996-07-01; coverage: D; cim: 15018I
QW Clia waived test
  added: 1996-01-01; action: N 1996-10-01; coverage: C
QX Crna service: with medical direction by a physician
  short: Crna svc w/ md med direction
  added: 1993-01-01; action: N 1997-01-01; coverage: C
QY Medical direction of one certified registered nurse anesthetist (crna) by an anesthesiologist
  short: Medically directed crna
  added: 1998-01-01; action: N 2001-01-01; coverage: D; mcm: 3350.5
QZ Crna service: without medical direction by a physician
  short: Crna svc w/o med dir by md
  added: 1993-01-01; action: N 1997-01-01; coverage: C
SA Nurse practitioner rendering service in collaboration with a physician
  short: Nurse practitioner w physici
  added: 2001-07-01; action: N 2001-07-01; coverage: I
SB Nurse midwife
  added: 2001-07-01; action: N 2001-07-01; coverage: I
SG Ambulatory surgical center (asc) facility service
  short: Asc facility service
  added: 1992-01-01; action: N 1997-01-01; coverage: C
SL State supplied vaccine
  added: 2002-04-01; action: N 2002-04-01; coverage: I
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
UN Two patients served
  added: 2004-01-01; action: N 2004-01-01; coverage: C; note: 0114
UP Three patients served
  added: 2004-01-01; action: N 2004-01-01; coverage: C; note: 0114
XE Separate encounter, a service that is distinct because it occurred during a separate encounter
  short: Separate encounter
  added: 2015-01-01; action: N 2015-01-01; coverage: C
XP Separate practitioner, a service that is distinct because it was performed by a different practitioner
  short: Separate practitioner
  added: 2015-01-01; action: N 2015-01-01; coverage: C
XS Separate structure, a service that is distinct because it was performed on a separate organ/structure
  short: Separate organ/structure
  added: 2015-01-01; action: N 2015-01-01; coverage: C
XU Unusual non-overlapping service, the use of a service that is distinct because it does not overlap usual components of the main service
  short: Unusual separate service
  added: 2015-01-01; action: N 2015-01-01; coverage: C
`;
