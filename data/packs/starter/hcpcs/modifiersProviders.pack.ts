export const modifiersProviders = `
# Modifiers that say who gave the service, and where: AB to FY
AB Audiology service furnished personally by an audiologist without a physician/npp order for non-acute hearing assessment unrelated to disequilibrium, or hearing aids, or examinations for the purpose of prescribing, fitting, or changing hearing aids; service may be performed once every 12 months, per beneficiary
  short: Aud svs w/o order evry 12mo
  added: 2023-01-01; action: N 2023-01-01; coverage: C
AE Registered dietician
  added: 2005-01-01; action: N 2005-01-01; coverage: C
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
  added: 1991-01-01; action: N 1997-01-01; coverage: D; note: 0069; mcm: 4105.7; see: QM
AO Alternate payment method declined by provider of service
  short: Prov declined alt pmt method
  added: 2013-10-01; action: N 2013-10-01; coverage: C
AP Determination of refractive state was not performed in the course of diagnostic ophthalmological examination
  short: No dtmn of refractive state
  added: 1984-01-01; action: N 1997-01-01; coverage: C
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
AZ Physician providing a service in a dental health professional shortage area for the purpose of an electronic health record incentive payment
  short: Physician serv in dent hpsa
  added: 2011-01-01; action: N 2011-01-01; coverage: I
CH 0 percent impaired, limited or restricted
  short: 0 percent impaired, ltd, res
  added: 2013-01-01; action: N 2013-01-01; coverage: D; note: 0180
CI At least 1 percent but less than 20 percent impaired, limited or restricted
  short: 1 to <20 percent impaired
  added: 2013-01-01; action: N 2013-01-01; coverage: D; note: 0180
CJ At least 20 percent but less than 40 percent impaired, limited or restricted
  short: 20 to <40 percent impaired
  added: 2013-01-01; action: N 2013-01-01; coverage: D; note: 0180
CK At least 40 percent but less than 60 percent impaired, limited or restricted
  short: 40 to <60 percent impaired
  added: 2013-01-01; action: N 2013-01-01; coverage: D; note: 0180
CL At least 60 percent but less than 80 percent impaired, limited or restricted
  short: 60 to <80 percent impaired
  added: 2013-01-01; action: N 2013-01-01; coverage: D; note: 0180
CM At least 80 percent but less than 100 percent impaired, limited or restricted
  short: 80 to <100 percent impaired
  added: 2013-01-01; action: N 2013-01-01; coverage: D; note: 0180
CN 100 percent impaired, limited or restricted
  short: 100 percent impaired, ltd
  added: 2013-01-01; action: N 2013-01-01; coverage: D; note: 0180
CO Outpatient occupational therapy services furnished in whole or in part by an occupational therapy assistant
  short: Outpatient ot service by ota
  added: 2019-01-01; action: N 2019-01-01; coverage: C
CQ Outpatient physical therapy services furnished in whole or in part by a physical therapist assistant
  short: Outpatient pt service by pta
  added: 2019-01-01; action: N 2019-01-01; coverage: C
CT Computed tomography services furnished using equipment that does not meet each of the attributes of the national electrical manufacturers association (nema) xr-29-2013 standard
  short: Ct does not meet nema standa
  added: 2016-01-01; action: N 2016-01-01; coverage: C
DA Oral health assessment by a licensed health professional other than a dentist
  short: Oral health assess, not dent
  added: 2011-01-01; action: N 2011-01-01; coverage: C
ER Items and services furnished by a provider-based, off-campus emergency department
  short: Off-campus ed service
  added: 2019-01-01; action: N 2019-01-01; coverage: C
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
`;
