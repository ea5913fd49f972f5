export const modifiersDrugs = `
# Modifiers of drugs, anesthesia and dialysis
AA Anesthesia services performed personally by anesthesiologist
  short: Anesthesia perf by anesgst
  added: 1984-01-01; action: N 2001-01-01; coverage: D; mcm: 3350.5
AD Medical supervision by a physician: more than four concurrent anesthesia procedures
  short: Md supervision, >4 anes proc
  added: 1984-01-01; action: N 2001-01-01; coverage: D; mcm: 3350.5
AX Item furnished in conjunction with dialysis services
  short: Item w dialysis services
  added: 2003-01-01; action: N 2003-01-01; coverage: C
AY Item or service furnished to an esrd patient that is not for the treatment of esrd
  short: Item/service not for esrd tx
  added: 2011-01-01; action: N 2011-01-01; coverage: C
CB Service ordered by a renal dialysis facility (rdf) physician as part of the esrd beneficiary's dialysis benefit, is not part of the composite rate, and is separately reimbursable
  short: Esrd bene part a snf-sep pay
  added: 2003-04-01; action: N 2004-01-01; coverage: C
CD Amcc test has been ordered by an esrd facility or mcp physician that is part of the composite rate and is not separately billable
  short: Amcc test for esrd or mcp md
  added: 2004-01-01; action: N 2004-01-01; coverage: D; mcm: 4270.2
CE Amcc test has been ordered by an esrd facility or mcp physician that is a composite rate test but is beyond the normal frequency covered under the rate and is separately reimbursable based on medical necessity
  short: Med neces amcc tst sep reimb
  added: 2004-01-01; action: N 2004-01-01; coverage: D; mcm: 4270.2
CF Amcc test has been ordered by an esrd facility or mcp physician that is not part of the composite rate and is separately billable
  short: Amcc tst not composite rate
  added: 2004-01-01; action: N 2004-01-01; coverage: D; mcm: 4270.2
EA Erythropoietic stimulating agent (esa) administered to treat anemia due to anti-cancer chemotherapy
  short: Esa, anemia, chemo-induced
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0147
EB Erythropoietic stimulating agent (esa) administered to treat anemia due to anti-cancer radiotherapy
  short: Esa, anemia, radio-induced
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0147
EC Erythropoietic stimulating agent (esa) administered to treat anemia not due to anti-cancer radiotherapy or anti-cancer chemotherapy
  short: Esa, anemia, non-chemo/radio
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0147
ED Hematocrit level has exceeded 39% (or hemoglobin level has exceeded 13.0 g/dl) for 3 or more consecutive billing cycles immediately prior to and including the current cycle
  short: Hct>39% or hgb>13g>=3 cycle
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0145
EE Hematocrit level has not exceeded 39% (or hemoglobin level has not exceeded 13.0 g/dl) for 3 or more consecutive billing cycles immediately prior to and including the current cycle
  short: Hct>39% or hgb>13g<3 cycle
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0145
EJ Subsequent claims for a defined course of therapy, e.g., epo, sodium hyaluronate, infliximab
  short: Subsequent claim
  added: 1991-01-01; action: N 2000-01-01; coverage: D; mcm: 4273.2
EM Emergency reserve supply (for esrd benefit only)
  short: Emer reserve supply (esrd)
  added: 1991-01-01; action: N 1997-01-01; coverage: D; mcm: 3045.7
G1 Most recent urr reading of less than 60
  short: Urr reading of less than 60
  added: 1997-01-01; action: N 1998-01-01; coverage: C
G2 Most recent urr reading of 60 to 64.9
  short: Urr reading of 60 to 64.9
  added: 1997-01-01; action: N 1998-01-01; coverage: C
G3 Most recent urr reading of 65 to 69.9
  short: Urr  reading of 65 to 69.9
  added: 1997-01-01; action: N 1998-01-01; coverage: C
G4 Most recent urr reading of 70 to 74.9
  short: Urr reading of 70 to 74.9
  added: 1997-01-01; action: N 1997-01-01; coverage: C
G5 Most recent urr reading of 75 or greater
  short: Urr reading of 75 or greater
  added: 1997-01-01; action: N 1998-01-01; coverage: C
G6 Esrd patient for whom less than six dialysis sessions have been provided in a month
  short: Esrd patient <6 dialysis/mth
  added: 1998-05-01; action: N 1998-05-01; coverage: C
G8 Monitored anesthesia care (mac) for deep complex, complicated, or markedly invasive surgical procedure
  short: Monitored anesthesia care
  added: 1999-07-01; action: N 1999-07-01; coverage: C; note: 0083
G9 Monitored anesthesia care for patient who has history of severe cardio-pulmonary condition
  short: Mac for at risk patient
  added: 1999-07-01; action: N 1999-07-01; coverage: C
GS Dosage of erythropoietin stimulating agent has been reduced and maintained in response to hematocrit or hemoglobin level
  short: Epo/darbepoietin reduced 25%
  added: 2006-01-01; action: N 2013-01-01; coverage: D; mcm: 4273.1
J1 Competitive acquisition program no-pay submission for a prescription number
  short: Cap no-pay for prescript num
  added: 2006-01-01; action: N 2006-01-01; coverage: C
J2 Competitive acquisition program, restocking of emergency drugs after emergency administration
  short: Cap restock of emerg drugs
  added: 2006-01-01; action: N 2006-01-01; coverage: C
J3 Competitive acquisition program (cap), drug not available through cap as written, reimbursed under average sales price methodology
  short: Cap drug unavail thru cap
  added: 2006-01-01; action: N 2006-01-01; coverage: C
JA Administered intravenously
  added: 2007-01-01; action: N 2007-01-01; coverage: C
JB Administered subcutaneously
  added: 2007-01-01; action: N 2007-01-01; coverage: C
JC Skin substitute used as a graft
  short: Skin substitute graft
  added: 2009-01-01; action: N 2009-01-01; coverage: C
JD Skin substitute not used as a graft
  short: Skin sub not used as a graft
  added: 2009-01-01; action: N 2009-01-01; coverage: C
JE Administered via dialysate
  added: 2013-07-01; action: N 2013-07-01; coverage: C
JG Drug or biological acquired with 340b drug pricing program discount, reported for informational purposes
  short: 340b acquired drug
  added: 2018-01-01; action: D 2025-01-01; ended: 2024-12-31; coverage: C
JK One month supply or less of drug or biological
  short: Drug supply 1 month or less
  added: 2023-04-01; action: N 2023-04-01; coverage: C
JL Three month supply of drug or biological
  short: Drug 3 month supply
  added: 2023-04-01; action: N 2023-04-01; coverage: C
JW Drug amount discarded/not administered to any patient
  short: Discarded drug not administe
  added: 2003-01-01; action: N 2003-01-01; coverage: C
JZ Zero drug amount discarded/not administered to any patient
  short: Zero drug wasted
  added: 2023-01-01; action: N 2023-01-01; coverage: C
KD Drug or biological infused through dme
  short: Drug/biological dme infused
  added: 2004-01-01; action: N 2004-01-01; coverage: C
KO Single drug unit dose formulation
  short: Single drug unit dose form
  added: 1997-04-01; action: N 1997-04-01; coverage: C
KP First drug of a multiple drug unit dose formulation
  short: First drug of multi drug u d
  added: 1997-04-01; action: N 1997-04-01; coverage: C
KQ Second or subsequent drug of a multiple drug unit dose formulation
  short: 2nd/subsqnt drg multi drg ud
  added: 1997-04-01; action: N 1997-04-01; coverage: C
P1 A normal healthy patient
  short: Normal healthy patient
  added: 2006-01-01; action: N 2006-01-01; coverage: C
P2 A patient with mild systemic disease
  short: Patient w/mild syst disease
  added: 2006-01-01; action: N 2006-01-01; coverage: C
P3 A patient with severe systemic disease
  short: Patient w/severe sys disease
  added: 2006-01-01; action: N 2006-01-01; coverage: C
P4 A patient with severe systemic disease that is a constant threat to life
  short: Pt w/sev sys dis threat life
  added: 2006-01-01; action: N 2006-01-01; coverage: C
P5 A moribund patient who is not expected to survive without the operation
  short: Pt not expect surv w/o oper
  added: 2006-01-01; action: N 2006-01-01; coverage: C
P6 A declared brain-dead patient whose organs are being removed for donor purposes
  short: Brain-dead pt organs removed
  added: 2006-01-01; action: N 2006-01-01; coverage: C
QK Medical direction of two, three, or four concurrent anesthesia procedures involving qualified individuals
  short: Med dir 2-4 cncrnt anes proc
  added: 1995-01-01; action: N 2001-01-01; coverage: D; mcm: 3350.5
QS Monitored anesthesia care service
  short: Monitored anesthesia care
  added: 1990-01-01; action: N 1996-07-01; coverage: D; cim: 15018I
QX Crna service: with medical direction by a physician
  short: Crna svc w/ md med direction
  added: 1993-01-01; action: N 1997-01-01; coverage: C
QY Medical direction of one certified registered nurse anesthetist (crna) by an anesthesiologist
  short: Medically directed crna
  added: 1998-01-01; action: N 2001-01-01; coverage: D; mcm: 3350.5
QZ Crna service: without medical direction by a physician
  short: Crna svc w/o med dir by md
  added: 1993-01-01; action: N 1997-01-01; coverage: C
RD Drug provided to beneficiary, but not administered "incident-to"
  short: Drug admin not incident-to
  added: 2004-01-01; action: N 2004-01-01; coverage: C
SH Second concurrently administered infusion therapy
  short: 2nd concurrent infusion ther
  added: 2001-07-01; action: N 2001-07-01; coverage: I
SJ Third or more concurrently administered infusion therapy
  short: 3rd concurrent infusion ther
  added: 2001-07-01; action: N 2001-07-01; coverage: I
SS Home infusion services provided in the infusion suite of the iv therapy provider
  short: Hit in infusion suite
  added: 2004-10-01; action: N 2004-10-01; coverage: I
SV Pharmaceuticals delivered to patient's home but not utilized
  short: Drugs delivered not used
  added: 2003-01-01; action: N 2003-01-01; coverage: I
TB Drug or biological acquired with 340b drug pricing program discount, reported for informational purposes
  short: 340b drug
  added: 2018-01-01; action: C 2025-01-01; coverage: C
V5 Vascular catheter (alone or with any other vascular access)
  short: Vascular catheter
  added: 2010-01-01; action: N 2010-07-01; coverage: C
V6 Arteriovenous graft (or other vascular access not including a vascular catheter)
  short: Arteriovenous graft
  added: 2010-01-01; action: N 2010-07-01; coverage: C
V7 Arteriovenous fistula only (in use with two needles)
  short: Arteriovenous fistula
  added: 2010-01-01; action: N 2010-07-01; coverage: C
`;
