export const drugs = `
# J: drugs given by a clinician, solutions, inhaled drugs
J0131 Injection, acetaminophen, not otherwise specified,10 mg
  short: Inj, acetaminophen (nos)
  added: 2012-01-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0171 Injection, adrenalin, epinephrine, 0.1 mg
  short: Adrenalin epinephrine inject
  added: 2011-01-01; action: N 2011-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0178 Injection, aflibercept, 1 mg
  short: Aflibercept injection
  added: 2013-01-01; action: N 2013-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2013-01-01; betos: O1E; tos: 1, P
J0585 Injection, onabotulinumtoxina, 1 unit
  short: Injection,onabotulinumtoxina
  added: 1991-01-01; action: N 2010-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J0690 Injection, cefazolin sodium, 500 mg
  short: Cefazolin sodium injection
  added: 1982-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0696 Injection, ceftriaxone sodium, per 250 mg
  short: Ceftriaxone sodium injection
  added: 1990-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0702 Injection, betamethasone acetate 3 mg and betamethasone sodium phosphate 3 mg
  short: Betamethasone acet&sod phosp
  added: 1995-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0881 Injection, darbepoetin alfa, 1 microgram (non-esrd use)
  short: Darbepoetin alfa, non-esrd
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; note: 0132; betos: O1E; tos: 1, L
J0885 Injection, epoetin alfa, (for non-esrd use), 1000 units
  short: Epoetin alfa, non-esrd
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 9; mcm: 2049
J0897 Injection, denosumab, 1 mg
  short: Denosumab injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1E; tos: 1, P
J1010 Injection, methylprednisolone acetate, 1 mg
  short: Inj, methylpred acetate 1 mg
  added: 2024-04-01; action: N 2024-04-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1020 Injection, methylprednisolone acetate, 20 mg
  short: Methylprednisolone 20 mg inj
  added: 1982-01-01; action: N 2024-04-01; ended: 2024-03-31; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1030 Injection, methylprednisolone acetate, 40 mg
  short: Methylprednisolone 40 mg inj
  added: 1982-01-01; action: N 2024-04-01; ended: 2024-03-31; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1040 Injection, methylprednisolone acetate, 80 mg
  short: Methylprednisolone 80 mg inj
  added: 1982-01-01; action: N 2024-04-01; ended: 2024-03-31; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1050 Injection, medroxyprogesterone acetate, 1 mg
  short: Medroxyprogesterone acetate
  added: 2013-01-01; action: N 2013-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1071 Injection, testosterone cypionate, 1 mg
  short: Inj testosterone cypionate
  added: 2015-01-01; action: N 2015-01-01; coverage: D; pricing: 51; multiple: A; note: 0194; betos: O1E; tos: 1, P
J1100 Injection, dexamethasone sodium phosphate, 1 mg
  short: Dexamethasone sodium phos
  added: 1982-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1170 Injection, hydromorphone, up to 4 mg
  short: Hydromorphone injection
  added: 1982-01-01; action: N 2024-10-01; ended: 2024-09-30; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1171 Injection, hydromorphone, 0.1 mg
  short: Inj, hydromorphone, 0.1 mg
  added: 2024-10-01; action: N 2024-10-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1200 Injection, diphenhydramine hcl, up to 50 mg
  short: Diphenhydramine hcl injectio
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1439 Injection, ferric carboxymaltose, 1 mg
  short: Inj ferric carboxymaltos 1mg
  added: 2015-01-01; action: N 2015-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2015-01-01; betos: O1E; tos: 1, P
J1459 Injection, immune globulin (privigen), intravenous, non-lyophilized (e.g., liquid), 500 mg
  short: Inj ivig privigen 500 mg
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2009-01-01; betos: O1E; tos: 1, P
J1561 Injection, immune globulin, (gamunex-c/gammaked), non-lyophilized (e.g., liquid), 500 mg
  short: Gamunex-c/gammaked
  added: 2008-01-01; action: N 2013-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1569 Injection, immune globulin, (gammagard liquid), non-lyophilized, (e.g., liquid), 500 mg
  short: Gammagard liquid injection
  added: 2008-01-01; action: N 2013-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1642 Injection, heparin sodium, (heparin lock flush), per 10 units
  short: Inj heparin sodium per 10 u
  added: 1995-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1644 Injection, heparin sodium, per 1000 units
  short: Inj heparin sodium per 1000u
  added: 1995-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, L, P; mcm: 2049
J1650 Injection, enoxaparin sodium, 10 mg
  short: Inj enoxaparin sodium
  added: 1996-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1745 Injection, infliximab, excludes biosimilar, 10 mg
  short: Infliximab not biosimil 10mg
  added: 2000-01-01; action: N 2017-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1756 Injection, iron sucrose, 1 mg
  short: Iron sucrose injection
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1815 Injection, insulin, per 5 units
  short: Insulin injection
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; cim: 60-14; mcm: 2049
J1885 Injection, ketorolac tromethamine, per 15 mg
  short: Ketorolac tromethamine inj
  added: 1993-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1940 Injection, furosemide, up to 20 mg
  short: Furosemide injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1950 Injection, leuprolide acetate (for depot suspension), per 3.75 mg
  short: Leuprolide acetate /3.75 mg
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J2001 Injection, lidocaine hcl for intravenous infusion, 10 mg
  short: Lidocaine injection
  added: 2004-01-01; action: N 2024-10-01; ended: 2024-09-30; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2003 Injection, lidocaine hydrochloride, 1 mg
  short: Inj, lidocaine hcl, 1 mg
  added: 2024-10-01; action: N 2024-10-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2250 Injection, midazolam hydrochloride, per 1 mg
  short: Inj midazolam hydrochloride
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2270 Injection, morphine sulfate, up to 10 mg
  short: Morphine sulfate injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2405 Injection, ondansetron hydrochloride, per 1 mg
  short: Ondansetron hcl injection
  added: 1993-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2505 Injection, pegfilgrastim, 6 mg
  short: Injection, pegfilgrastim 6mg
  added: 2004-01-01; action: N 2022-01-01; ended: 2021-12-31; coverage: C; pricing: 53; multiple: A; betos: O1E; tos: 1, P
J2506 Injection, pegfilgrastim, excludes biosimilar, 0.5 mg
  short: Inj pegfilgrast ex bio 0.5mg
  added: 2022-01-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-01-01; betos: O1E; tos: 1, P
J2550 Injection, promethazine hcl, up to 50 mg
  short: Promethazine hcl injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2785 Injection, regadenoson, 0.1 mg
  short: Regadenoson injection
  added: 2009-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2930 Injection, methylprednisolone sodium succinate, up to 125 mg
  short: Methylprednisolone injection
  added: 1984-01-01; action: N 2024-04-01; ended: 2024-03-31; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049
J3010 Injection, fentanyl citrate, 0.1 mg
  short: Fentanyl citrate injection
  added: 1982-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3030 Injection, sumatriptan succinate, 6 mg (code may be used for medicare when drug administered under the direct supervision of a physician, not for use when drug is self administered)
  short: Sumatriptan succinate / 6 mg
  added: 1986-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3262 Injection, tocilizumab, 1 mg
  short: Tocilizumab injection
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J3301 Injection, triamcinolone acetonide, not otherwise specified, 10 mg
  short: Triamcinolone acet inj nos
  added: 1991-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3357 Ustekinumab, for subcutaneous injection, 1 mg
  short: Ustekinumab sub cu inj, 1 mg
  added: 2011-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J3360 Injection, diazepam, up to 5 mg
  short: Diazepam injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3420 Injection, vitamin b-12 cyanocobalamin, up to 1000 mcg
  short: Vitamin b12 injection
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; cim: 45-4; mcm: 2049
J3480 Injection, potassium chloride, per 2 meq
  short: Inj potassium chloride
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3490 Unclassified drugs
  short: Drugs unclassified injection
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3590 Unclassified biologics
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J7030 Infusion, normal saline solution , 1000 cc
  short: Normal saline solution infus
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7040 Infusion, normal saline solution, sterile (500 ml = 1 unit)
  short: Normal saline solution infus
  added: 1984-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7050 Infusion, normal saline solution, 250 cc
  short: Normal saline solution infus
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7120 Ringers lactate infusion, up to 1000 cc
  short: Ringers lactate infusion
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7298 Levonorgestrel-releasing intrauterine contraceptive system (mirena), 52 mg
  short: Mirena, 52 mg
  added: 2016-01-01; action: N 2017-01-01; coverage: S; pricing: 00; multiple: 9; statute: 1862(a)(1); betos: P6C; tos: 9
J7307 Etonogestrel (contraceptive) implant system, including implant and supplies
  short: Etonogestrel implant system
  added: 2008-01-01; action: N 2008-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
J7318 Hyaluronan or derivative, durolane, for intra-articular injection, 1 mg
  short: Inj, durolane 1 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1E; tos: 1
J7321 Hyaluronan or derivative, hyalgan, supartz or visco-3, for intra-articular injection, per dose
  short: Hyalgan supartz visco-3 dose
  added: 2008-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
J7323 Hyaluronan or derivative, euflexxa, for intra-articular injection, per dose
  short: Euflexxa inj per dose
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1
J7324 Hyaluronan or derivative, orthovisc, for intra-articular injection, per dose
  short: Orthovisc inj per dose
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1
J7325 Hyaluronan or derivative, synvisc or synvisc-one, for intra-articular injection, 1 mg
  short: Synvisc or synvisc-one
  added: 2010-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2010-01-01; betos: O1E; tos: 1
J7613 Albuterol, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose, 1 mg
  short: Albuterol non-comp unit
  added: 2005-01-01; action: N 2009-07-01; coverage: D; pricing: 00; multiple: 9; betos: D1G; tos: 1, P; mcm: 2100.5
J7620 Albuterol, up to 2.5 mg and ipratropium bromide, up to 0.5 mg, fda-approved final product, non-compounded, administered through dme
  short: Albuterol ipratrop non-comp
  added: 2006-01-01; action: N 2007-01-01; coverage: D; pricing: 51; multiple: A; note: 0135; betos: D1G; tos: 1, P
J7626 Budesonide, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, up to 0.5 mg
  short: Budesonide non-comp unit
  added: 2002-01-01; action: N 2007-01-01; coverage: C; pricing: 51; multiple: A; betos: D1G; tos: 1, P
J8540 Dexamethasone, oral, 0.25 mg
  short: Oral dexamethasone
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; statute: 1861(s)2T; betos: O1E; tos: 1
J8999 Prescription drug, oral, chemotherapeutic, nos
  short: Oral prescription drug chemo
  added: 1995-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049.5
`;
