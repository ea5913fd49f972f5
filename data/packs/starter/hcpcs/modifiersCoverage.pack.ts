export const modifiersCoverage = `
# Modifiers of coverage and liability, ambulance, and others
BL Special acquisition of blood and blood products
  short: Spec acquisition blood prods
  added: 2005-07-01; action: N 2005-07-01; coverage: C
CA Procedure payable only in the inpatient setting when performed emergently on an outpatient who expires prior to admission
  short: Procedure payable inpatient
  added: 2003-01-01; action: N 2003-01-01; coverage: C
CC Procedure code change (use 'cc' when the procedure code submitted was changed either for administrative reasons or because an incorrect code was filed)
  short: Procedure code change
  added: 1990-01-01; action: N 1997-01-01; coverage: C
CG Policy criteria applied
  added: 2008-07-01; action: N 2008-07-01; coverage: C
CR Catastrophe/disaster related
  added: 2005-08-21; action: N 2005-08-21; coverage: C
CS Cost-sharing waived for specified covid-19 testing-related services that result in and order for or administration of a covid-19 test and/or used for cost-sharing waived preventive services furnished via telehealth in rural health clinics and federally qualified health centers during the covid-19 public health emergency
  short: Cost share waiver covid-19
  added: 2011-01-01; action: N 2020-03-01; coverage: C
EX Expatriate beneficiary
  added: 2015-04-01; action: N 2015-04-01; coverage: C
EY No physician or other licensed health care provider order for this item or service
  short: No md order for item/service
  added: 2003-01-01; action: N 2003-01-01; coverage: C
G7 Pregnancy resulted from rape or incest or pregnancy certified by physician as life threatening
  short: Payment limits do not apply
  added: 1999-07-01; action: N 1999-07-01; coverage: D; note: 0084; cim: 35-99; mcm: 2005.1
GA Waiver of liability statement issued as required by payer policy, individual case
  short: Liability waiver ind case
  added: 1995-01-01; action: N 2011-01-01; coverage: C
GB Claim being re-submitted for payment because it is no longer covered under a global payment demonstration
  short: Claim resubmitted
  added: 2002-01-01; action: N 2002-01-01; coverage: C
GD Units of service exceeds medically unlikely edit value and represents reasonable and necessary services
  short: Unit of service > mue value
  added: 2008-01-01; action: N 2020-01-01; ended: 2019-12-31; coverage: C
GK Reasonable and necessary item/service associated with a ga or gz modifier
  short: Actual item/service ordered
  added: 2002-01-01; action: N 2008-01-01; coverage: C
GL Medically unnecessary upgrade provided instead of non-upgraded item, no charge, no advance beneficiary notice (abn)
  short: Upgraded item, no charge
  added: 2002-01-01; action: N 2008-01-01; coverage: C
GM Multiple patients on one ambulance trip
  short: Multiple transports
  added: 2002-01-01; action: N 2002-01-01; coverage: C
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
KX Requirements specified in the medical policy have been met
  short: Documentation on file
  added: 2002-07-01; action: N 2002-07-01; coverage: C
KZ New coverage not implemented by managed care
  short: New cov not implement by m+c
  added: 2003-10-01; action: N 2003-10-01; coverage: C
LR Laboratory round trip
  added: 1987-01-01; action: N 1997-01-01; coverage: C
LS Fda-monitored intraocular lens implant
  short: Fda-monitored iol implant
  added: 1991-01-01; action: N 1997-01-01; coverage: D; cim: 65-7
LU Fractionated payment
  added: 2022-01-01; action: N 2023-04-01; coverage: C
M2 Medicare secondary payer (msp)
  short: Medicare secondary payer
  added: 2007-01-01; action: N 2007-01-01; coverage: C
PA Surgical or other invasive procedure on wrong body part
  short: Surgery, wrong body part
  added: 2009-07-01; action: N 2009-07-01; coverage: I
PB Surgical or other invasive procedure on wrong patient
  short: Surgery, wrong patient
  added: 2009-07-01; action: N 2009-07-01; coverage: I
PC Wrong surgery or other invasive procedure on patient
  short: Wrong surgery on patient
  added: 2009-07-01; action: N 2009-07-01; coverage: I
PM Post mortem
  added: 2014-01-01; action: N 2014-01-01; coverage: C
Q0 Investigational clinical service provided in a clinical research study that is in an approved clinical research study
  short: Invest clinical research
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0146
Q1 Routine clinical service provided in a clinical research study that is in an approved clinical research study
  short: Routine clinical research
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0146
Q2 Demonstration procedure/service
  short: Demo procedure, service
  added: 1992-01-01; action: N 2017-01-01; coverage: C; note: 0046
QC Single channel monitoring
  added: 1989-01-01; action: N 1997-01-01; coverage: C
QD Recording and storage in solid state memory by a digital recorder
  short: Rcrdg/strg in sld st memory
  added: 1989-01-01; action: N 1997-01-01; coverage: C
QJ Services/items provided to a prisoner or patient in state or local custody, however the state or local government, as applicable, meets the requirements in 42 cfr 411.4 (b)
  short: Patient in state/locl custod
  added: 2003-01-01; action: N 2003-01-01; coverage: D; note: 0111
QL Patient pronounced dead after ambulance called
  short: Patient died after amb call
  added: 1999-01-01; action: N 1999-01-01; coverage: C
QM Ambulance service provided under arrangement by a provider of services
  short: Ambulance arr by provider
  added: 1996-01-01; action: N 1999-01-01; coverage: C
QN Ambulance service furnished directly by a provider of services
  short: Ambulance furn by provider
  added: 1996-01-01; action: N 1999-01-01; coverage: C
QQ Ordering professional consulted a qualified clinical decision support mechanism for this service and the related data was provided to the furnishing professional
  short: Qualified cdsm consulted
  added: 2018-07-01; action: D 2025-01-01; ended: 2024-12-31; coverage: C
QT Recording and storage on tape by an analog tape recorder
  short: Rcrdg/strg tape analog recdr
  added: 1989-01-01; action: N 1997-01-01; coverage: C
RE Furnished in full compliance with fda-mandated risk evaluation and mitigation strategy (rems)
  short: Furnish full compliance rems
  added: 2009-01-01; action: N 2009-01-01; coverage: C
SC Medically necessary service or supply
  short: Medically necessary serv/sup
  added: 2001-07-01; action: N 2011-04-01; coverage: C
TK Extra patient or passenger, non-ambulance
  short: Extra patient or passenger
  added: 2002-04-01; action: N 2002-04-01; coverage: I
TN Rural/outside providers' customary service area
  short: Rural/out of service area
  added: 2002-04-01; action: N 2002-04-01; coverage: I
TP Medical transport, unloaded vehicle
  short: Med transprt unloaded vehicl
  added: 2002-04-01; action: N 2002-04-01; coverage: I
TQ Basic life support transport by a volunteer ambulance provider
  short: Bls by volunteer amb providr
  added: 2002-04-01; action: N 2002-04-01; coverage: I
UN Two patients served
  added: 2004-01-01; action: N 2004-01-01; coverage: C; note: 0114
UP Three patients served
  added: 2004-01-01; action: N 2004-01-01; coverage: C; note: 0114
UQ Four patients served
  added: 2004-01-01; action: N 2004-01-01; coverage: C; note: 0114
UR Five patients served
  added: 2004-01-01; action: N 2004-01-01; coverage: C; note: 0114
US Six or more patients served
  added: 2004-01-01; action: N 2004-01-01; coverage: C; note: 0114
V1 Demonstration modifier 1
  added: 2017-01-01; action: N 2017-01-01; coverage: C
V2 Demonstration modifier 2
  added: 2017-01-01; action: N 2017-01-01; coverage: C
V3 Demonstration modifier 3
  added: 2017-01-01; action: N 2017-01-01; coverage: C
V4 Demonstration modifier 4
  added: 2020-10-01; action: N 2020-10-01; coverage: C
VM Medicare diabetes prevention program (mdpp) virtual make-up session
  short: Mdpp virtual make-up session
  added: 2018-04-01; action: N 2018-04-01; coverage: C
ZA Novartis/sandoz
  added: 2016-01-01; action: N 2018-04-01; ended: 2018-03-31; coverage: C
`;
