export const modifiersStates = `
# Modifiers of state programs
EP Service provided as part of medicaid early periodic screening diagnosis and treatment (epsdt) program
  short: Medicaid epsdt program svc
  added: 1987-01-01; action: N 1997-01-01; coverage: C
ET Emergency services
  added: 1984-01-01; action: N 2002-01-01; coverage: C
FP Service provided as part of family planning program
  short: Svc part of family plan pgm
  added: 1987-01-01; action: N 2005-01-01; coverage: C
H9 Court-ordered
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HA Child/adolescent program
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HB Adult program, non geriatric
  short: Adult program non-geriatric
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HC Adult program, geriatric
  short: Adult program geriatric
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HD Pregnant/parenting women's program
  short: Pregnant/parenting program
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HE Mental health program
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HF Substance abuse program
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HG Opioid addiction treatment program
  short: Opioid addiction tx program
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HH Integrated mental health/substance abuse program
  short: Mental hlth/substance abs pr
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HI Integrated mental health and intellectual disability/developmental disabilities program
  short: Men hlth intel/dev disab pgm
  added: 2003-01-01; action: N 2014-01-01; coverage: I
HJ Employee assistance program
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HK Specialized mental health programs for high-risk populations
  short: Spec hgh rsk mntl hlth pop p
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HL Intern
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HM Less than bachelor degree level
  short: Less than bachelor degree lv
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HN Bachelors degree level
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HO Masters degree level
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HP Doctoral level
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HQ Group setting
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HR Family/couple with client present
  short: Family/couple w client prsnt
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HS Family/couple without client present
  short: Family/couple w/o client prs
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HT Multi-disciplinary team
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HU Funded by child welfare agency
  short: Child welfare agency funded
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HV Funded state addictions agency
  short: Funded state addiction agncy
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HW Funded by state mental health agency
  short: State mntl hlth agncy funded
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HX Funded by county/local agency
  short: County/local agency funded
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HY Funded by juvenile justice agency
  short: Funded by juvenile justice
  added: 2003-01-01; action: N 2003-01-01; coverage: I
HZ Funded by criminal justice agency
  short: Criminal justice agncy fund
  added: 2003-01-01; action: N 2003-01-01; coverage: I
SE State and/or federally-funded programs/services
  short: State/fed funded program/ser
  added: 2001-07-01; action: N 2001-07-01; coverage: I
SK Member of high risk population (use only with codes for immunization)
  short: High risk population
  added: 2002-04-01; action: N 2002-04-01; coverage: I
SL State supplied vaccine
  added: 2002-04-01; action: N 2002-04-01; coverage: I
ST Related to trauma or injury
  added: 2003-01-01; action: N 2003-01-01; coverage: I
SY Persons who are in close contact with member of high-risk population (use only with codes for immunization)
  short: Contact w/high-risk pop
  added: 2005-01-01; action: N 2005-01-01; coverage: I
TF Intermediate level of care
  added: 2001-07-01; action: N 2001-07-01; coverage: I
TG Complex/high tech level of care
  short: Complex/high tech level care
  added: 2001-07-01; action: N 2001-07-01; coverage: I
TJ Program group, child and/or adolescent
  short: Child/adolescent program gp
  added: 2001-07-01; action: N 2001-07-01; coverage: I
TL Early intervention/individualized family service plan (ifsp)
  short: Early intervention ifsp
  added: 2002-04-01; action: N 2002-04-01; coverage: I
TM Individualized education program (iep)
  short: Individualized ed prgrm(iep)
  added: 2002-04-01; action: N 2002-04-01; coverage: I
TR School-based individualized education program (iep) services provided outside the public school district responsible for the student
  short: School-based iep out of dist
  added: 2002-07-01; action: N 2002-07-01; coverage: I
TS Follow-up service
  added: 2002-10-01; action: N 2006-01-01; coverage: C
TT Individualized service provided to more than one patient in same setting
  short: Additional patient
  added: 2002-10-01; action: N 2002-10-01; coverage: I
TU Special payment rate, overtime
  short: Overtime payment rate
  added: 2003-01-01; action: N 2003-01-01; coverage: I
TV Special payment rates, holidays/weekends
  short: Holiday/weekend payment rate
  added: 2003-01-01; action: N 2003-01-01; coverage: I
U1 Medicaid level of care 1, as defined by each state
  short: M/caid care lev 1 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
U2 Medicaid level of care 2, as defined by each state
  short: M/caid care lev 2 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
U3 Medicaid level of care 3, as defined by each state
  short: M/caid care lev 3 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
U4 Medicaid level of care 4, as defined by each state
  short: M/caid care lev 4 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
U5 Medicaid level of care 5, as defined by each state
  short: M/caid care lev 5 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
U6 Medicaid level of care 6, as defined by each state
  short: M/caid care lev 6 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
U7 Medicaid level of care 7, as defined by each state
  short: M/caid care lev 7 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
U8 Medicaid level of care 8, as defined by each state
  short: M/caid care lev 8 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
U9 Medicaid level of care 9, as defined by each state
  short: M/caid care lev 9 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
UA Medicaid level of care 10, as defined by each state
  short: M/caid care lev 10 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
UB Medicaid level of care 11, as defined by each state
  short: M/caid care lev 11 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
UC Medicaid level of care 12, as defined by each state
  short: M/caid care lev 12 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
UD Medicaid level of care 13, as defined by each state
  short: M/caid care lev 13 state def
  added: 2002-07-01; action: N 2002-07-01; coverage: I
UF Services provided in the morning
  short: Services provided, morning
  added: 2003-04-01; action: N 2003-04-01; coverage: I
UG Services provided in the afternoon
  short: Services provided, afternoon
  added: 2003-04-01; action: N 2003-04-01; coverage: I
UH Services provided in the evening
  short: Services provided, evening
  added: 2003-04-01; action: N 2003-04-01; coverage: I
UJ Services provided at night
  short: Services provided, night
  added: 2003-04-01; action: N 2017-01-01; coverage: C
UK Services provided on behalf of the client to someone other than the client (collateral relationship)
  short: Svc on behalf client-collat
  added: 2003-04-01; action: N 2003-04-01; coverage: I
`;
