export const chemotherapyJ90toJ91 = `
# J90, J91: drugs against cancer
J9000 Injection, doxorubicin hydrochloride, 10 mg
  short: Doxorubicin hcl injection
  added: 1984-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9015 Injection, aldesleukin, per single use vial
  short: Aldesleukin injection
  added: 1996-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9022 Injection, atezolizumab, 10 mg
  short: Inj, atezolizumab,10 mg
  added: 2018-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-01-01; betos: O1D; tos: 1, P
J9023 Injection, avelumab, 10 mg
  added: 2018-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-01-01; betos: O1E; tos: 1
J9025 Injection, azacitidine, 1 mg
  short: Azacitidine injection
  added: 2006-01-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; betos: O1D; tos: 1, P
J9030 Bcg live intravesical instillation, 1 mg
  short: Bcg live intravesical 1mg
  added: 2019-07-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9033 Injection, bendamustine hydrochloride, 1 mg
  short: Inj, bendamustine hcl, 1mg
  added: 2009-01-01; action: C 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2009-01-01; betos: O1D; tos: 1, P
J9034 Injection, bendamustine hcl (bendeka), 1 mg
  short: Inj., bendeka 1 mg
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2017-01-01; betos: O1D; tos: 1, P
J9035 Injection, bevacizumab, 10 mg
  short: Bevacizumab injection
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9039 Injection, blinatumomab, 1 microgram
  short: Injection, blinatumomab
  added: 2016-01-01; action: N 2016-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1D; tos: 1, P
J9040 Injection, bleomycin sulfate, 15 units
  short: Bleomycin sulfate injection
  added: 1984-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9041 Injection, bortezomib, 0.1 mg
  short: Injection, bortezomib, 0.1mg
  added: 2005-01-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P
J9042 Injection, brentuximab vedotin, 1 mg
  short: Brentuximab vedotin inj
  added: 2013-01-01; action: N 2013-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2013-01-01; betos: O1D; tos: 1, P
J9043 Injection, cabazitaxel, 1 mg
  short: Cabazitaxel injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1D; tos: 1, P
J9045 Injection, carboplatin, 50 mg
  short: Carboplatin injection
  added: 1990-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9047 Injection, carfilzomib, 1 mg
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2014-01-01; betos: O1D; tos: 1, P
J9050 Injection, carmustine, 100 mg
  short: Carmustine injection
  added: 1984-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9055 Injection, cetuximab, 10 mg
  short: Cetuximab injection
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9060 Injection, cisplatin, powder or solution, 10 mg
  short: Cisplatin 10 mg injection
  added: 1984-01-01; action: N 2011-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9061 Injection, amivantamab-vmjw, 2 mg
  short: Inj, amivantamab-vmjw
  added: 2022-01-01; action: N 2022-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-01-01; betos: O1D; tos: 1, P
J9063 Injection, mirvetuximab soravtansine-gynx, 1 mg
  short: Inj, elahere, 1 mg
  added: 2023-07-01; action: N 2023-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-07-01; betos: O1D; tos: 1, P
J9065 Injection, cladribine, per 1 mg
  short: Inj cladribine per 1 mg
  added: 1995-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9070 Cyclophosphamide, 100 mg
  short: Cyclophosphamide 100 mg inj
  added: 1984-01-01; action: N 2024-04-01; ended: 2024-03-31; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9071 Injection, cyclophosphamide (auromedics), 5 mg
  short: Inj cyclophosphamd auromedic
  added: 2022-04-01; action: N 2024-04-01; coverage: D; pricing: 51; multiple: A; asc: YY 2022-04-01; betos: O1D; tos: 1, P; mcm: 2049
J9075 Injection, cyclophosphamide, not otherwise specified, 5 mg
  short: Inj, cyclophosphamide, nos
  added: 2024-04-01; action: N 2024-04-01; coverage: D; pricing: 51; multiple: A; asc: YY 2024-04-01; betos: O1D; tos: 1, P; mcm: 2049
J9119 Injection, cemiplimab-rwlc, 1 mg
  short: Inj., cemiplimab-rwlc, 1 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; betos: O1D; tos: 1
J9120 Injection, dactinomycin, 0.5 mg
  short: Dactinomycin injection
  added: 1984-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9130 Dacarbazine, 100 mg
  short: Dacarbazine 100 mg inj
  added: 1986-01-01; action: N 2004-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9144 Injection, daratumumab, 10 mg and hyaluronidase-fihj
  short: Daratumumab, hyaluronidase
  added: 2021-01-01; action: N 2021-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-01-01; betos: O1D; tos: 1
J9145 Injection, daratumumab, 10 mg
  short: Injection, daratumumab 10 mg
  added: 2017-01-01; action: N 2017-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2017-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9150 Injection, daunorubicin, 10 mg
  short: Daunorubicin injection
  added: 1986-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9155 Injection, degarelix, 1 mg
  short: Degarelix injection
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2010-01-01; betos: O1E; tos: 1, P
J9171 Injection, docetaxel, 1 mg
  short: Docetaxel injection
  added: 2010-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J9173 Injection, durvalumab, 10 mg
  short: Inj., durvalumab, 10 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1E; tos: 1
J9176 Injection, elotuzumab, 1 mg
  short: Injection, elotuzumab, 1mg
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2017-01-01; betos: O1E; tos: 1
J9177 Injection, enfortumab vedotin-ejfv, 0.25 mg
  short: Inj enfort vedo-ejfv 0.25mg
  added: 2020-07-01; action: N 2020-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-07-01; betos: O1E; tos: 1, P
J9178 Injection, epirubicin hcl, 2 mg
  short: Inj, epirubicin hcl, 2 mg
  added: 2004-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J9179 Injection, eribulin mesylate, 0.1 mg
  short: Eribulin mesylate injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1D; tos: 1, P
J9181 Injection, etoposide, 10 mg
  short: Etoposide injection
  added: 1987-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9185 Injection, fludarabine phosphate, 50 mg
  short: Fludarabine phosphate inj
  added: 1994-01-01; action: N 2023-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2023-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9190 Injection, fluorouracil, 500 mg
  short: Fluorouracil injection
  added: 1984-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9198 Injection, gemcitabine hydrochloride, (infugem), 100 mg
  short: Inj. infugem, 100 mg
  added: 2020-07-01; action: N 2021-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-01-01; betos: O1D; tos: 1, P
`;
