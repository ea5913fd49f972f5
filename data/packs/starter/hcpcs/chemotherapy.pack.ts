export const chemotherapy = `
# J9: drugs against cancer
J9035 Injection, bevacizumab, 10 mg
  short: Bevacizumab injection
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9041 Injection, bortezomib, 0.1 mg
  short: Injection, bortezomib, 0.1mg
  added: 2005-01-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P
J9045 Injection, carboplatin, 50 mg
  short: Carboplatin injection
  added: 1990-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9070 Cyclophosphamide, 100 mg
  short: Cyclophosphamide 100 mg inj
  added: 1984-01-01; action: N 2024-04-01; ended: 2024-03-31; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9171 Injection, docetaxel, 1 mg
  short: Docetaxel injection
  added: 2010-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J9190 Injection, fluorouracil, 500 mg
  short: Fluorouracil injection
  added: 1984-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9201 Injection, gemcitabine hydrochloride, not otherwise specified, 200 mg
  short: In gemcitabine hcl nos 200mg
  added: 1998-01-01; action: N 2020-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9207 Injection, ixabepilone, 1 mg
  short: Ixabepilone injection
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2009-01-01; betos: O1D; tos: 1, P
J9217 Leuprolide acetate (for depot suspension), 7.5 mg
  short: Leuprolide acetate suspnsion
  added: 1991-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9228 Injection, ipilimumab, 1 mg
  short: Ipilimumab injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1D; tos: 1, P
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
J9299 Injection, nivolumab, 1 mg
  short: Injection, nivolumab
  added: 2016-01-01; action: N 2016-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2016-01-01; note: 0127; betos: O1D; tos: 1, P
J9305 Injection, pemetrexed, not otherwise specified, 10 mg
  short: Inj. pemetrexed nos 10mg
  added: 2005-01-01; action: N 2020-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9306 Injection, pertuzumab, 1 mg
  short: Injection, pertuzumab, 1 mg
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2014-01-01; betos: O1D; tos: 1
J9312 Injection, rituximab, 10 mg
  short: Inj., rituximab, 10 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9355 Injection, trastuzumab, excludes biosimilar, 10 mg
  short: Inj trastuzumab excl biosimi
  added: 2000-01-01; action: N 2019-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J9371 Injection, vincristine sulfate liposome, 1 mg
  short: Inj, vincristine sul lip 1mg
  added: 2014-01-01; action: N 2024-07-01; ended: 2024-06-30; coverage: C; pricing: 51; multiple: A; betos: O1D; tos: 1, P
J9999 Not otherwise classified, antineoplastic drugs
  short: Chemotherapy drug
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; cim: 45-16; mcm: 2049
`;
