export const drugsJ15toJ19 = `
# J15 to J19: injected drugs
J1555 Injection, immune globulin (cuvitru), 100 mg
  short: Inj cuvitru, 100 mg
  added: 2018-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-01-01; betos: D1G; tos: 1, P
J1557 Injection, immune globulin, (gammaplex), intravenous, non-lyophilized (e.g., liquid), 500 mg
  short: Gammaplex injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1E; tos: 1, P
J1559 Injection, immune globulin (hizentra), 100 mg
  short: Hizentra injection
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J1561 Injection, immune globulin, (gamunex-c/gammaked), non-lyophilized (e.g., liquid), 500 mg
  short: Gamunex-c/gammaked
  added: 2008-01-01; action: N 2013-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1568 Injection, immune globulin, (octagam), intravenous, non-lyophilized (e.g., liquid), 500 mg
  short: Octagam injection
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J1569 Injection, immune globulin, (gammagard liquid), non-lyophilized, (e.g., liquid), 500 mg
  short: Gammagard liquid injection
  added: 2008-01-01; action: N 2013-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1572 Injection, immune globulin, (flebogamma/flebogamma dif), intravenous, non-lyophilized (e.g., liquid), 500 mg
  short: Flebogamma injection
  added: 2008-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1575 Injection, immune globulin/hyaluronidase, (hyqvia), 100 mg immuneglobulin
  short: Hyqvia 100mg immuneglobulin
  added: 2016-01-01; action: N 2016-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1E; tos: 1, P
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
J1670 Injection, tetanus immune globulin, human, up to 250 units
  short: Tetanus immune globulin inj
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1720 Injection, hydrocortisone sodium succinate, up to 100 mg
  short: Hydrocortisone sodium succ i
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1740 Injection, ibandronate sodium, 1 mg
  short: Ibandronate sodium injection
  added: 2007-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1742 Injection, ibutilide fumarate, 1 mg
  short: Ibutilide fumarate injection
  added: 1998-01-01; action: N 1998-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1745 Injection, infliximab, excludes biosimilar, 10 mg
  short: Infliximab not biosimil 10mg
  added: 2000-01-01; action: N 2017-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1750 Injection, iron dextran, 50 mg
  short: Inj iron dextran
  added: 2005-12-31; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2009-01-01; betos: O1E; tos: 1, P; mcm: 2049.5
J1756 Injection, iron sucrose, 1 mg
  short: Iron sucrose injection
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1786 Injection, imiglucerase, 10 units
  short: Imuglucerase injection
  added: 2011-01-01; action: N 2011-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P; mcm: 2049
J1790 Injection, droperidol, up to 5 mg
  short: Droperidol injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1800 Injection, propranolol hcl, up to 1 mg
  short: Propranolol injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1815 Injection, insulin, per 5 units
  short: Insulin injection
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; cim: 60-14; mcm: 2049
J1826 Injection, interferon beta-1a, 30 mcg
  short: Interferon beta-1a inj
  added: 2011-01-01; action: N 2017-01-01; coverage: C; pricing: 00; multiple: 9; asc: YY 2017-01-01; betos: O1E; tos: 1
J1836 Injection, metronidazole, 10 mg
  short: Inj, metronidazole, 10 mg
  added: 2023-07-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P
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
J1951 Injection, leuprolide acetate for depot suspension (fensolvi), 0.25 mg
  short: Inj fensolvi 0.25 mg
  added: 2021-07-01; action: N 2021-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-07-01; betos: O1E; tos: 1, P
J1953 Injection, levetiracetam, 10 mg
  short: Levetiracetam injection
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J1954 Injection, leuprolide acetate for depot suspension (cipla), 7.5 mg
  short: Leuprolide depot cipla 7.5mg
  added: 2023-01-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-04-01; betos: O1D; tos: 1
J1956 Injection, levofloxacin, 250 mg
  short: Levofloxacin injection
  added: 1999-01-01; action: N 1999-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J1980 Injection, hyoscyamine sulfate, up to 0.25 mg
  short: Hyoscyamine sulfate inj
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
`;
