export const drugsJ00toJ05 = `
# J00 to J05: injected drugs
J0129 Injection, abatacept, 10 mg (code may be used for medicare when drug administered under the direct supervision of a physician, not for use when drug is self administered)
  short: Abatacept injection
  added: 2007-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J0131 Injection, acetaminophen, not otherwise specified,10 mg
  short: Inj, acetaminophen (nos)
  added: 2012-01-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0132 Injection, acetylcysteine, 100 mg
  short: Acetylcysteine injection
  added: 2006-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0139 Injection, adalimumab, 1 mg
  short: Inj, adalimumab, 1 mg
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2025-01-01; betos: O1E; tos: 1
J0153 Injection, adenosine, 1 mg (not to be used to report any adenosine phosphate compounds)
  short: Adenosine inj 1mg
  added: 2015-01-01; action: N 2015-01-01; coverage: D; pricing: 51; multiple: A; note: 0194; betos: O1E; tos: 1, P
J0171 Injection, adrenalin, epinephrine, 0.1 mg
  short: Adrenalin epinephrine inject
  added: 2011-01-01; action: N 2011-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0174 Injection, lecanemab-irmb, 1 mg
  short: Inj, lecanemab-irmb, 1 mg
  added: 2023-07-06; action: N 2023-07-06; coverage: C; pricing: 00; multiple: 9; asc: YY 2023-07-06; betos: O1E; tos: 1, P
J0175 Injection, donanemab-azbt, 2 mg
  short: Inj, donanemab-azbt, 2 mg
  added: 2024-07-02; action: N 2024-07-02; coverage: C; pricing: 51; multiple: A; asc: YY 2024-07-02; betos: O1E; tos: 1, P
J0177 Injection, aflibercept hd, 1 mg
  short: Inj, aflibercept hd, 1 mg
  added: 2024-04-01; action: N 2024-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-04-01; betos: O1E; tos: 1, P
J0178 Injection, aflibercept, 1 mg
  short: Aflibercept injection
  added: 2013-01-01; action: N 2013-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2013-01-01; betos: O1E; tos: 1, P
J0179 Injection, brolucizumab-dbll, 1 mg
  short: Inj, brolucizumab-dbll, 1 mg
  added: 2020-01-01; action: N 2020-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-01-01; betos: O1E; tos: 1, P
J0180 Injection, agalsidase beta, 1 mg
  short: Agalsidase beta injection
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J0185 Injection, aprepitant, 1 mg
  short: Inj., aprepitant, 1 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1E; tos: 1
J0202 Injection, alemtuzumab, 1 mg
  short: Injection, alemtuzumab
  added: 2016-01-01; action: N 2016-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1E; tos: 1, P
J0222 Injection, patisiran, 0.1 mg
  short: Inj., patisiran, 0.1 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; betos: O1E; tos: 1
J0248 Injection, remdesivir, 1 mg
  short: Inj, remdesivir, 1 mg
  added: 2021-12-23; action: N 2021-12-23; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0256 Injection, alpha 1 proteinase inhibitor (human), not otherwise specified, 10 mg
  short: Alpha 1 proteinase inhibitor
  added: 1989-01-01; action: N 2012-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J0270 Injection, alprostadil, 1.25 mcg (code may be used for medicare when drug administered under the direct supervision of a physician, not for use when drug is self administered)
  short: Alprostadil for injection
  added: 1997-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1; mcm: 2049
J0278 Injection, amikacin sulfate, 100 mg
  short: Amikacin sulfate injection
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0280 Injection, aminophyllin, up to 250 mg
  short: Aminophyllin 250 mg inj
  added: 1984-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0282 Injection, amiodarone hydrochloride, 30 mg
  short: Amiodarone hcl
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0290 Injection, ampicillin sodium, 500 mg
  short: Ampicillin 500 mg inj
  added: 1984-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0295 Injection, ampicillin sodium/sulbactam sodium, per 1.5 gm
  short: Ampicillin sulbactam 1.5 gm
  added: 1995-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0330 Injection, succinylcholine chloride, up to 20 mg
  short: Succinycholine chloride inj
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0401 Injection, aripiprazole (abilify maintena), 1 mg
  short: Inj, abilify maintena, 1 mg
  added: 2014-01-01; action: N 2024-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2014-01-01; betos: O1E; tos: 1, P
J0402 Injection, aripiprazole (abilify asimtufii), 1 mg
  short: Inj, abilify asimtufii, 1 mg
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P
J0456 Injection, azithromycin, 500 mg
  short: Azithromycin
  added: 2000-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049.5
J0461 Injection, atropine sulfate, 0.01 mg
  short: Atropine sulfate injection
  added: 2010-01-01; action: N 2010-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0475 Injection, baclofen, 10 mg
  short: Baclofen 10 mg injection
  added: 1994-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J0490 Injection, belimumab, 10 mg
  short: Belimumab injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1E; tos: 1, P
J0491 Injection, anifrolumab-fnia, 1 mg
  short: Inj anifrolumab-fnia 1mg
  added: 2022-04-01; action: N 2022-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-04-01; betos: O1E; tos: 1, P
J0500 Injection, dicyclomine hcl, up to 20 mg
  short: Dicyclomine injection
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0515 Injection, benztropine mesylate, per 1 mg
  short: Inj benztropine mesylate
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0517 Injection, benralizumab, 1 mg
  short: Inj., benralizumab, 1 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1E; tos: 1
J0558 Injection, penicillin g benzathine and penicillin g procaine, 100,000 units
  short: Peng benzathine/procaine inj
  added: 2011-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1E; tos: 1, P
J0561 Injection, penicillin g benzathine, 100,000 units
  short: Penicillin g benzathine inj
  added: 2011-01-01; action: N 2016-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1E; tos: 1, P; mcm: 2049
J0574 Buprenorphine/naloxone, oral, greater than 6 mg, but less than or equal to 10 mg buprenorphine
  short: Bupren/nal 6.1 to 10mg bupre
  added: 2015-01-01; action: N 2016-01-01; coverage: D; pricing: 00; multiple: 9; note: 0127; betos: O1E; tos: 1, P
J0577 Injection, buprenorphine extended-release (brixadi), less than or equal to 7 days of therapy
  short: Inj, brixadi, 7 days or less
  added: 2024-04-01; action: N 2024-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-04-01; betos: O1E; tos: 1
J0578 Injection, buprenorphine extended release (brixadi), greater than 7 days and up to 28 days of therapy
  short: Inj brixadi, more than 7 day
  added: 2024-04-01; action: N 2024-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-04-01; betos: O1E; tos: 1
J0583 Injection, bivalirudin, 1 mg
  short: Bivalirudin
  added: 2004-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0585 Injection, onabotulinumtoxina, 1 unit
  short: Injection,onabotulinumtoxina
  added: 1991-01-01; action: N 2010-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J0586 Injection, abobotulinumtoxina, 5 units
  short: Abobotulinumtoxina
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2010-01-01; betos: O1E; tos: 1, P
J0587 Injection, rimabotulinumtoxinb, 100 units
  short: Inj, rimabotulinumtoxinb
  added: 2002-01-01; action: N 2010-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J0588 Injection, incobotulinumtoxin a, 1 unit
  short: Incobotulinumtoxin a
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1E; tos: 1, P
J0589 Injection, daxibotulinumtoxina-lanm, 1 unit
  short: Inj daxibotulinumtoxina-lanm
  added: 2024-04-01; action: N 2024-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-04-01; betos: O1E; tos: 1, P
J0594 injection, busulfan, 1 mg
  short: Busulfan injection
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J0595 Injection, butorphanol tartrate, 1 mg
  short: Butorphanol tartrate 1 mg
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
`;
