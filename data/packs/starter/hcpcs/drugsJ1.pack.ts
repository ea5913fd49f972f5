export const drugsJ1 = `
# J1: injected drugs
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
J1201 Injection, cetirizine hydrochloride, 0.5 mg
  short: Inj. cetirizine hcl 0.5mg
  added: 2020-07-01; action: N 2020-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-07-01; betos: O1E; tos: 1
J1240 Injection, dimenhydrinate, up to 50 mg
  short: Dimenhydrinate injection
  added: 1984-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1250 Injection, dobutamine hydrochloride, per 250 mg
  short: Inj dobutamine hcl/250 mg
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1270 Injection, doxercalciferol, 1 mcg
  short: Injection, doxercalciferol
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1300 Injection, eculizumab, 10 mg
  short: Eculizumab injection
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J1303 Injection, ravulizumab-cwvz, 10 mg
  short: Inj., ravulizumab-cwvz 10 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; betos: O1E; tos: 1, P
J1305 Injection, evinacumab-dgnb, 5mg
  short: Inj, evinacumab-dgnb, 5mg
  added: 2021-10-01; action: N 2021-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-10-01; betos: O1E; tos: 1, P
J1306 Injection, inclisiran, 1 mg
  added: 2022-07-01; action: N 2022-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-07-01; betos: O1E; tos: 1
J1335 Injection, ertapenem sodium, 500 mg
  short: Ertapenem injection
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1380 Injection, estradiol valerate, up to 10 mg
  short: Estradiol valerate 10 mg inj
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1437 Injection, ferric derisomaltose, 10 mg
  short: Inj. fe derisomaltose 10 mg
  added: 2020-10-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1438 Injection, etanercept, 25 mg (code may be used for medicare when drug administered under the direct supervision of a physician, not for use when drug is self administered)
  short: Etanercept injection
  added: 2000-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1439 Injection, ferric carboxymaltose, 1 mg
  short: Inj ferric carboxymaltos 1mg
  added: 2015-01-01; action: N 2015-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2015-01-01; betos: O1E; tos: 1, P
J1442 Injection, filgrastim (g-csf), excludes biosimilars, 1 microgram
  short: Inj filgrastim excl biosimil
  added: 2014-01-01; action: N 2016-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2014-01-01; note: 0187; betos: O1E; tos: 1, P
J1453 Injection, fosaprepitant, 1 mg
  short: Fosaprepitant injection
  added: 2009-01-01; action: N 2022-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1459 Injection, immune globulin (privigen), intravenous, non-lyophilized (e.g., liquid), 500 mg
  short: Inj ivig privigen 500 mg
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2009-01-01; betos: O1E; tos: 1, P
J1559 Injection, immune globulin (hizentra), 100 mg
  short: Hizentra injection
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J1561 Injection, immune globulin, (gamunex-c/gammaked), non-lyophilized (e.g., liquid), 500 mg
  short: Gamunex-c/gammaked
  added: 2008-01-01; action: N 2013-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1569 Injection, immune globulin, (gammagard liquid), non-lyophilized, (e.g., liquid), 500 mg
  short: Gammagard liquid injection
  added: 2008-01-01; action: N 2013-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1580 Injection, garamycin, gentamicin, up to 80 mg
  short: Garamycin gentamicin inj
  added: 1984-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1595 Injection, glatiramer acetate, 20 mg
  short: Injection glatiramer acetate
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1602 Injection, golimumab, 1 mg, for intravenous use
  short: Golimumab for iv use 1mg
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2014-01-01; betos: O1E; tos: 1, P
J1610 Injection, glucagon hydrochloride, per 1 mg
  short: Glucagon hydrochloride/1 mg
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1626 Injection, granisetron hydrochloride, 100 mcg
  short: Granisetron hcl injection
  added: 1998-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1630 Injection, haloperidol, up to 5 mg
  short: Haloperidol injection
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1631 Injection, haloperidol decanoate, per 50 mg
  short: Haloperidol decanoate inj
  added: 1989-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1642 Injection, heparin sodium, (heparin lock flush), per 10 units
  short: Inj heparin sodium per 10 u
  added: 1995-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1644 Injection, heparin sodium, per 1000 units
  short: Inj heparin sodium per 1000u
  added: 1995-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, L, P; mcm: 2049
J1650 Injection, enoxaparin sodium, 10 mg
  short: Inj enoxaparin sodium
  added: 1996-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1720 Injection, hydrocortisone sodium succinate, up to 100 mg
  short: Hydrocortisone sodium succ i
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1740 Injection, ibandronate sodium, 1 mg
  short: Ibandronate sodium injection
  added: 2007-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1745 Injection, infliximab, excludes biosimilar, 10 mg
  short: Infliximab not biosimil 10mg
  added: 2000-01-01; action: N 2017-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1750 Injection, iron dextran, 50 mg
  short: Inj iron dextran
  added: 2005-12-31; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2009-01-01; betos: O1E; tos: 1, P; mcm: 2049.5
J1756 Injection, iron sucrose, 1 mg
  short: Iron sucrose injection
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1815 Injection, insulin, per 5 units
  short: Insulin injection
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; cim: 60-14; mcm: 2049
J1885 Injection, ketorolac tromethamine, per 15 mg
  short: Ketorolac tromethamine inj
  added: 1993-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1920 Injection, labetalol hydrochloride, 5 mg
  short: Inj, labetalol hcl, 5mg
  added: 2023-07-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P
J1930 Injection, lanreotide, 1 mg
  short: Lanreotide injection
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2015-01-01; betos: O1E; tos: 1, P
J1939 Injection, bumetanide, 0.5 mg
  short: Inj, bumetanide, 0.5 mg
  added: 2024-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1940 Injection, furosemide, up to 20 mg
  short: Furosemide injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1943 Injection, aripiprazole lauroxil, (aristada initio), 1 mg
  short: Inj., aristada initio, 1 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; betos: O1E; tos: 1
J1944 Injection, aripiprazole lauroxil, (aristada), 1 mg
  short: Aripiprazole lauroxil 1 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; betos: O1E; tos: 1
J1950 Injection, leuprolide acetate (for depot suspension), per 3.75 mg
  short: Leuprolide acetate /3.75 mg
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1953 Injection, levetiracetam, 10 mg
  short: Levetiracetam injection
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1980 Injection, hyoscyamine sulfate, up to 0.25 mg
  short: Hyoscyamine sulfate inj
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
`;
