export const chemotherapy = `
# J9: drugs against cancer
J9000 Injection, doxorubicin hydrochloride, 10 mg
  short: Doxorubicin hcl injection
  added: 1984-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9022 Injection, atezolizumab, 10 mg
  short: Inj, atezolizumab,10 mg
  added: 2018-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-01-01; betos: O1D; tos: 1, P
J9025 Injection, azacitidine, 1 mg
  short: Azacitidine injection
  added: 2006-01-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; betos: O1D; tos: 1, P
J9030 Bcg live intravesical instillation, 1 mg
  short: Bcg live intravesical 1mg
  added: 2019-07-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9033 Injection, bendamustine hydrochloride, 1 mg
  short: Inj, bendamustine hcl, 1mg
  added: 2009-01-01; action: C 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2009-01-01; betos: O1D; tos: 1, P
J9035 Injection, bevacizumab, 10 mg
  short: Bevacizumab injection
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9039 Injection, blinatumomab, 1 microgram
  short: Injection, blinatumomab
  added: 2016-01-01; action: N 2016-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1D; tos: 1, P
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
J9055 Injection, cetuximab, 10 mg
  short: Cetuximab injection
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9060 Injection, cisplatin, powder or solution, 10 mg
  short: Cisplatin 10 mg injection
  added: 1984-01-01; action: N 2011-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9070 Cyclophosphamide, 100 mg
  short: Cyclophosphamide 100 mg inj
  added: 1984-01-01; action: N 2024-04-01; ended: 2024-03-31; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9075 Injection, cyclophosphamide, not otherwise specified, 5 mg
  short: Inj, cyclophosphamide, nos
  added: 2024-04-01; action: N 2024-04-01; coverage: D; pricing: 51; multiple: A; asc: YY 2024-04-01; betos: O1D; tos: 1, P; mcm: 2049
J9130 Dacarbazine, 100 mg
  short: Dacarbazine 100 mg inj
  added: 1986-01-01; action: N 2004-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9144 Injection, daratumumab, 10 mg and hyaluronidase-fihj
  short: Daratumumab, hyaluronidase
  added: 2021-01-01; action: N 2021-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-01-01; betos: O1D; tos: 1
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
J9201 Injection, gemcitabine hydrochloride, not otherwise specified, 200 mg
  short: In gemcitabine hcl nos 200mg
  added: 1998-01-01; action: N 2020-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9202 Goserelin acetate implant, per 3.6 mg
  short: Goserelin acetate implant
  added: 1991-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9206 Injection, irinotecan, 20 mg
  short: Irinotecan injection
  added: 1998-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9207 Injection, ixabepilone, 1 mg
  short: Ixabepilone injection
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2009-01-01; betos: O1D; tos: 1, P
J9208 Injection, ifosfamide, 1 gram
  short: Ifosfamide injection
  added: 1990-01-01; action: N 2018-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9209 Injection, mesna, 200 mg
  short: Mesna injection
  added: 1990-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9217 Leuprolide acetate (for depot suspension), 7.5 mg
  short: Leuprolide acetate suspnsion
  added: 1991-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9228 Injection, ipilimumab, 1 mg
  short: Ipilimumab injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1D; tos: 1, P
J9245 Injection, melphalan hydrochloride, not otherwise specified, 50 mg
  short: Inj melpha hydroch nos 50 mg
  added: 1995-01-01; action: N 2020-07-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9261 Injection, nelarabine, 50 mg
  short: Nelarabine injection
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9262 Injection, omacetaxine mepesuccinate, 0.01 mg
  short: Inj, omacetaxine mep, 0.01mg
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2014-01-01; betos: O1D; tos: 1, P
J9263 Injection, oxaliplatin, 0.5 mg
  short: Oxaliplatin
  added: 2004-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; betos: O1D; tos: 1, P
J9264 Injection, paclitaxel protein-bound particles, 1 mg
  short: Paclitaxel protein bound
  added: 2006-01-01; action: N 2007-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9267 Injection, paclitaxel, 1 mg
  short: Paclitaxel injection
  added: 2015-01-01; action: N 2015-01-01; coverage: D; pricing: 51; multiple: A; note: 0194; betos: O1D; tos: 1, P
J9271 Injection, pembrolizumab, 1 mg
  short: Inj pembrolizumab
  added: 2016-01-01; action: N 2016-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1D; tos: 1, P
J9280 Injection, mitomycin, 5 mg
  short: Mitomycin injection
  added: 1986-01-01; action: N 2013-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9299 Injection, nivolumab, 1 mg
  short: Injection, nivolumab
  added: 2016-01-01; action: N 2016-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2016-01-01; note: 0127; betos: O1D; tos: 1, P
J9301 Injection, obinutuzumab, 10 mg
  short: Obinutuzumab inj
  added: 2015-01-01; action: N 2015-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2015-01-01; betos: O1D; tos: 1, P
J9303 Injection, panitumumab, 10 mg
  short: Panitumumab injection
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P
J9305 Injection, pemetrexed, not otherwise specified, 10 mg
  short: Inj. pemetrexed nos 10mg
  added: 2005-01-01; action: N 2020-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9306 Injection, pertuzumab, 1 mg
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2014-01-01; betos: O1D; tos: 1
J9308 Injection, ramucirumab, 5 mg
  short: Injection, ramucirumab
  added: 2016-01-01; action: N 2016-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1D; tos: 1, P
J9312 Injection, rituximab, 10 mg
  short: Inj., rituximab, 10 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9317 Injection, sacituzumab govitecan-hziy, 2.5 mg
  short: Sacituzumab govitecan-hziy
  added: 2021-01-01; action: N 2021-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-01-01; betos: O1D; tos: 1, P
J9332 Injection, efgartigimod alfa-fcab, 2mg
  short: Inj efgartigimod 2mg
  added: 2022-07-01; action: N 2022-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-07-01; betos: O1D; tos: 1
J9334 Injection, efgartigimod alfa, 2 mg and hyaluronidase-qvfc
  short: Inj efgart-alfa 2mg hya-qvfc
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1D; tos: 1, P
J9351 Injection, topotecan, 0.1 mg
  short: Topotecan injection
  added: 2011-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; betos: O1D; tos: 1, P
J9354 Injection, ado-trastuzumab emtansine, 1 mg
  short: Inj, ado-trastuzumab emt 1mg
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2014-01-01; betos: O1D; tos: 1, P
J9355 Injection, trastuzumab, excludes biosimilar, 10 mg
  short: Inj trastuzumab excl biosimi
  added: 2000-01-01; action: N 2019-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9358 Injection, fam-trastuzumab deruxtecan-nxki, 1 mg
  short: Inj fam-trastu deru-nxki 1mg
  added: 2020-07-01; action: N 2020-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-07-01; betos: O1E; tos: 1, P
J9360 Injection, vinblastine sulfate, 1 mg
  short: Vinblastine sulfate inj
  added: 1986-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9370 Vincristine sulfate, 1 mg
  short: Vincristine sulfate 1 mg inj
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9371 Injection, vincristine sulfate liposome, 1 mg
  short: Inj, vincristine sul lip 1mg
  added: 2014-01-01; action: N 2024-07-01; ended: 2024-06-30; coverage: C; pricing: 51; multiple: A; betos: O1D; tos: 1, P
J9390 Injection, vinorelbine tartrate, 10 mg
  short: Vinorelbine tartrate inj
  added: 1996-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9395 Injection, fulvestrant, 25 mg
  short: Injection, fulvestrant
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9999 Not otherwise classified, antineoplastic drugs
  short: Chemotherapy drug
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; cim: 45-16; mcm: 2049
`;
