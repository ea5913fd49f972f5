export const chemotherapyJ93toJ99 = `
# J93 to J99: drugs against cancer
J9301 Injection, obinutuzumab, 10 mg
  short: Obinutuzumab inj
  added: 2015-01-01; action: N 2015-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2015-01-01; betos: O1D; tos: 1, P
J9302 Injection, ofatumumab, 10 mg
  short: Ofatumumab injection
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1D; tos: 1, P
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
J9309 Injection, polatuzumab vedotin-piiq, 1 mg
  short: Inj, polatuzumab vedotin 1mg
  added: 2020-01-01; action: N 2020-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-01-01; betos: O1D; tos: 1, P
J9311 Injection, rituximab 10 mg and hyaluronidase
  short: Inj rituximab, hyaluronidase
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9312 Injection, rituximab, 10 mg
  short: Inj., rituximab, 10 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9316 Injection, pertuzumab, trastuzumab, and hyaluronidase-zzxf, per 10 mg
  short: Pertuzu, trastuzu, 10 mg
  added: 2021-01-01; action: N 2021-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-01-01; betos: O1D; tos: 1
J9317 Injection, sacituzumab govitecan-hziy, 2.5 mg
  short: Sacituzumab govitecan-hziy
  added: 2021-01-01; action: N 2021-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-01-01; betos: O1D; tos: 1, P
J9318 Injection, romidepsin, non-lyophilized, 0.1 mg
  short: Inj romidepsin non-lyo 0.1mg
  added: 2021-10-01; action: N 2021-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-10-01; betos: O1D; tos: 1, P
J9319 Injection, romidepsin, lyophilized, 0.1 mg
  short: Inj romidepsin lyophil 0.1mg
  added: 2021-10-01; action: N 2021-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-10-01; betos: O1D; tos: 1, P
J9321 Injection, epcoritamab-bysp, 0.16 mg
  short: Inj epcoritamab-bysp 0.16 mg
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1D; tos: 1
J9325 Injection, talimogene laherparepvec, per 1 million plaque forming units
  short: Inj talimogene laherparepvec
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2017-01-01; betos: O1E; tos: 1
J9328 Injection, temozolomide, 1 mg
  short: Temozolomide injection
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2010-01-01; betos: O1D; tos: 1, P
J9330 Injection, temsirolimus, 1 mg
  short: Temsirolimus injection
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2009-01-01; betos: O1D; tos: 1, P
J9332 Injection, efgartigimod alfa-fcab, 2mg
  short: Inj efgartigimod 2mg
  added: 2022-07-01; action: N 2022-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-07-01; betos: O1D; tos: 1
J9334 Injection, efgartigimod alfa, 2 mg and hyaluronidase-qvfc
  short: Inj efgart-alfa 2mg hya-qvfc
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1D; tos: 1, P
J9340 Injection, thiotepa, 15 mg
  short: Thiotepa injection
  added: 1984-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9347 Injection, tremelimumab-actl, 1 mg
  short: Inj, tremelimumab-actl, 1 mg
  added: 2023-07-01; action: N 2023-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-07-01; betos: O1D; tos: 1, P
J9349 Injection, tafasitamab-cxix, 2 mg
  short: Inj., tafasitamab-cxix
  added: 2021-04-01; action: N 2021-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-04-01; betos: O1D; tos: 1, P
J9351 Injection, topotecan, 0.1 mg
  short: Topotecan injection
  added: 2011-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; betos: O1D; tos: 1, P
J9352 Injection, trabectedin, 0.1 mg
  short: Injection trabectedin 0.1mg
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2017-01-01; betos: O1D; tos: 1
J9354 Injection, ado-trastuzumab emtansine, 1 mg
  short: Inj, ado-trastuzumab emt 1mg
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2014-01-01; betos: O1D; tos: 1, P
J9355 Injection, trastuzumab, excludes biosimilar, 10 mg
  short: Inj trastuzumab excl biosimi
  added: 2000-01-01; action: N 2019-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9356 Injection, trastuzumab, 10 mg and hyaluronidase-oysk
  short: Inj. herceptin hylecta, 10mg
  added: 2019-07-01; action: N 2019-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-07-01; betos: O1E; tos: 1
J9357 Injection, valrubicin, intravesical, 200 mg
  short: Valrubicin injection
  added: 2000-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J9358 Injection, fam-trastuzumab deruxtecan-nxki, 1 mg
  short: Inj fam-trastu deru-nxki 1mg
  added: 2020-07-01; action: N 2020-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-07-01; betos: O1E; tos: 1, P
J9359 Injection, loncastuximab tesirine-lpyl, 0.075 mg
  short: Inj lon tesirin-lpyl 0.075mg
  added: 2022-04-01; action: N 2022-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-04-01; betos: O1E; tos: 1, P
J9360 Injection, vinblastine sulfate, 1 mg
  short: Vinblastine sulfate inj
  added: 1986-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9370 Vincristine sulfate, 1 mg
  short: Vincristine sulfate 1 mg inj
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9371 Injection, vincristine sulfate liposome, 1 mg
  short: Inj, vincristine sul lip 1mg
  added: 2014-01-01; action: N 2024-07-01; ended: 2024-06-30; coverage: C; pricing: 51; multiple: A; betos: O1D; tos: 1, P
J9380 Injection, teclistamab-cqyv, 0.5 mg
  short: Inj teclistamab cqyv 0.5 mg
  added: 2023-07-01; action: N 2023-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-07-01; betos: O1E; tos: 1
J9390 Injection, vinorelbine tartrate, 10 mg
  short: Vinorelbine tartrate inj
  added: 1996-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9395 Injection, fulvestrant, 25 mg
  short: Injection, fulvestrant
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9400 Injection, ziv-aflibercept, 1 mg
  short: Inj, ziv-aflibercept, 1mg
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2014-01-01; betos: O1E; tos: 1
J9999 Not otherwise classified, antineoplastic drugs
  short: Chemotherapy drug
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; cim: 45-16; mcm: 2049
`;
