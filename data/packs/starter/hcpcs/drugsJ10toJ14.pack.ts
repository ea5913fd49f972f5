export const drugsJ10toJ14 = `
# J10 to J14: injected drugs
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
`;
