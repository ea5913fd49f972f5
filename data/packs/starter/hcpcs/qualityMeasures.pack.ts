export const qualityMeasures = `
# G8, G9: quality measures
G8417 Bmi is documented above normal parameters and a follow-up plan is documented
  short: Calc bmi abv up param f/u
  added: 2008-01-01; action: N 2014-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5D; tos: 1
G8420 Bmi is documented within normal parameters and no follow-up plan is required
  short: Calc bmi norm parameters
  added: 2008-01-01; action: N 2014-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5D; tos: 1
G8427 Eligible clinician attests to documenting in the medical record they obtained, updated, or reviewed the patient's current medications
  short: Docrev cur meds by elig clin
  added: 2008-01-01; action: N 2017-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5D; tos: 1
G8428 Current list of medications not documented as obtained, updated, or reviewed by the eligible clinician, reason not given
  short: Cur meds not document
  added: 2008-01-01; action: N 2017-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5D; tos: 1
G8431 Screening for depression is documented as being positive and a follow-up plan is documented
  short: Pos clin depres scrn f/u doc
  added: 2008-01-01; action: N 2017-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5D; tos: 1
G8510 Screening for depression is documented as negative, a follow-up plan is not required
  short: Scr dep neg, no plan reqd
  added: 2009-01-01; action: N 2017-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5D; tos: 1
G8752 Most recent systolic blood pressure < 140 mmhg
  short: Sys bp less 140
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5B; tos: 1
G8753 Most recent systolic blood pressure >= 140 mmhg
  short: Sys bp > or = 140
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5B; tos: 1
G8754 Most recent diastolic blood pressure < 90 mmhg
  short: Dias bp less 90
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5B; tos: 1
G8755 Most recent diastolic blood pressure >= 90 mmhg
  short: Dias bp > or = 90
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5B; tos: 1
G8783 Normal blood pressure reading documented, follow-up not required
  short: Bp scrn perf rec interval
  added: 2012-01-01; action: N 2013-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5B; tos: 1
G8950 Elevated or hypertensive blood pressure reading documented, and the indicated follow-up is documented
  short: Pre-htn or htn doc, f/u indc
  added: 2013-01-01; action: N 2022-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5B; tos: 1
G9001 Coordinated care fee, initial rate
  short: Mccd, initial rate
  added: 2000-10-01; action: N 2000-10-01; coverage: D; pricing: 00; multiple: 9; note: 0097; betos: Y2; tos: 1
G9007 Coordinated care fee, scheduled team conference
  short: Mccd, sch team conf
  added: 2000-10-01; action: N 2000-10-01; coverage: D; pricing: 00; multiple: 9; note: 0097; betos: Y2; tos: 1
G9012 Other specified case management service not elsewhere classified
  short: Other specified case mgmt
  added: 2001-10-01; action: N 2001-10-01; coverage: D; pricing: 00; multiple: 9; note: 0096; betos: Y2; tos: 1
G9050 Oncology; primary focus of visit; work-up, evaluation, or staging at the time of cancer diagnosis or recurrence (for use in a medicare-approved demonstration project)
  short: Oncology work-up evaluation
  added: 2006-01-01; action: N 2007-01-01; coverage: I; pricing: 00; multiple: 9; betos: P7B; tos: 1
G9273 Blood pressure has a systolic value of < 140 and a diastolic value of < 90
  short: Sys<140 and dia<90
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5B; tos: 1
G9275 Documentation that patient is a current non-tobacco user
  short: Doc of non tobacco user
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 00; multiple: 9; betos: M5B; tos: 1
G9873 First medicare diabetes prevention program (mdpp) core session was attended by an mdpp beneficiary under the mdpp expanded model (em).  a core session is an mdpp service that: (1)  is furnished by an mdpp supplier during months 1 through 6 of the mdpp services period; (2)  is approximately 1 hour in length; and (3) adheres to a cdc-approved dpp curriculum for core sessions
  short: 1 em core session
  added: 2018-04-01; action: N 2018-04-01; coverage: C; pricing: 00; multiple: 9; betos: Y1; tos: 1
G9886 Behavioral counseling for diabetes prevention, in-person, group, 60 minutes
  short: In-person attendance g code
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 00; multiple: 9; betos: Y1; tos: 1
G9902 Patient screened for tobacco use and identified as a tobacco user
  short: Pt scrn tbco and id as user
  added: 2018-01-01; action: N 2018-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1
G9903 Patient screened for tobacco use and identified as a tobacco non-user
  short: Pt scrn tbco id as non user
  added: 2018-01-01; action: N 2018-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1
G9908 Patient identified as tobacco user did not receive tobacco cessation intervention during the measurement period or in the six months prior to the measurement period (counseling and/or pharmacotherapy)
  short: No pt tbco cess interv rng
  added: 2018-01-01; action: N 2023-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1
# M: other medical services
M0001 Advancing cancer care mips value pathways
  short: Advancing cancer care mvp
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1
M0064 Brief office visit for the sole purpose of monitoring or changing drug prescriptions used in the treatment of mental psychoneurotic and personality disorders
  short: Visit for drug monitoring
  added: 1992-01-01; action: N 2015-01-01; ended: 2014-12-31; coverage: D; pricing: 11; multiple: A; betos: M5B; tos: 1; mcm: 2476.3
M0076 Prolotherapy
  added: 1986-01-01; action: N 1996-01-01; coverage: M; pricing: 00; multiple: 9; betos: Y2; tos: 1; cim: 35-13
M0201 Administration of pneumococcal, influenza, hepatitis b, and/or covid-19 vaccine inside a patient's home; reported only once per individual home per date of service when such vaccine administration(s) are performed at the patient's home
  short: Pne flu hepb cov home admin
  added: 2021-06-08; action: N 2024-01-01; coverage: C; pricing: 54; multiple: A; betos: O1G; tos: V
M0249 Intravenous infusion, tocilizumab, for hospitalized adults and pediatric patients (2 years of age and older) with covid-19 who are receiving systemic corticosteroids and require supplemental oxygen, non-invasive or invasive mechanical ventilation, or extracorporeal membrane oxygenation (ecmo) only, includes infusion and post administration monitoring, first dose
  short: Adm tocilizu covid-19 1st
  added: 2021-06-24; action: N 2021-06-24; coverage: C; pricing: 54; multiple: A; betos: O1G; tos: V
M0300 Iv chelation therapy (chemical endarterectomy)
  short: Iv chelationtherapy
  added: 1986-01-01; action: N 1996-01-01; coverage: M; pricing: 00; multiple: 9; betos: Y2; tos: 1; cim: 35-64
M1069 Patient screened for future fall risk
  short: Pt scr ft fall rsk
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1
M1070 Patient not screened for future fall risk, reason not given
  short: Pt not scrn fut fall no rsn
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1
M1168 Patient received an influenza vaccine on or between july 1 of the year prior to the measurement period and june 30 of the measurement period
  short: Pt recd flu vax 7/1-6/30
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1
M1424 Pulmonology care mips value pathway
  short: Pulmonology care mvp
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 1
`;
