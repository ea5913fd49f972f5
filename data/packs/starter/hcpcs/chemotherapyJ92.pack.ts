export const chemotherapyJ92 = `
# J92: drugs against cancer
J9200 Injection, floxuridine, 500 mg
  short: Floxuridine injection
  added: 1984-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9201 Injection, gemcitabine hydrochloride, not otherwise specified, 200 mg
  short: In gemcitabine hcl nos 200mg
  added: 1998-01-01; action: N 2020-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
J9202 Goserelin acetate implant, per 3.6 mg
  short: Goserelin acetate implant
  added: 1991-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9205 Injection, irinotecan liposome, 1 mg
  short: Inj irinotecan liposome 1 mg
  added: 2017-01-01; action: N 2017-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2017-01-01; betos: O1D; tos: 1; mcm: 2049
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
J9210 Injection, emapalumab-lzsg, 1 mg
  short: Inj., emapalumab-lzsg, 1 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; betos: O1D; tos: 1
J9217 Leuprolide acetate (for depot suspension), 7.5 mg
  short: Leuprolide acetate suspnsion
  added: 1991-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9218 Leuprolide acetate, per 1 mg
  short: Leuprolide acetate injeciton
  added: 1990-01-01; action: N 2023-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2023-01-01; note: 0014; betos: O1D; tos: 1, P; mcm: 2049
J9223 Injection, lurbinectedin, 0.1 mg
  short: Inj. lurbinectedin, 0.1 mg
  added: 2021-01-01; action: N 2021-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-01-01; betos: O1D; tos: 1, P
J9226 Histrelin implant (supprelin la), 50 mg
  short: Supprelin la implant
  added: 2008-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9227 Injection, isatuximab-irfc, 10 mg
  short: Inj. isatuximab-irfc 10 mg
  added: 2020-10-01; action: N 2020-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-10-01; betos: O1D; tos: 1, P
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
J9266 Injection, pegaspargase, per single dose vial
  short: Pegaspargase injection
  added: 1996-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9267 Injection, paclitaxel, 1 mg
  short: Paclitaxel injection
  added: 2015-01-01; action: N 2015-01-01; coverage: D; pricing: 51; multiple: A; note: 0194; betos: O1D; tos: 1, P
J9269 Injection, tagraxofusp-erzs, 10 micrograms
  short: Inj. tagraxofusp-erzs 10 mcg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; betos: O1D; tos: 1
J9271 Injection, pembrolizumab, 1 mg
  short: Inj pembrolizumab
  added: 2016-01-01; action: N 2016-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1D; tos: 1, P
J9272 Injection, dostarlimab-gxly, 10 mg
  short: Inj, dostarlimab-gxly, 10 mg
  added: 2022-01-01; action: N 2022-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-01-01; betos: O1D; tos: 1, P
J9273 Injection, tisotumab vedotin-tftv, 1 mg
  short: Inj tisotu vedotin-tftv, 1mg
  added: 2022-04-01; action: N 2022-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-04-01; betos: O1D; tos: 1, P
J9280 Injection, mitomycin, 5 mg
  short: Mitomycin injection
  added: 1986-01-01; action: N 2013-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9293 Injection, mitoxantrone hydrochloride, per 5 mg
  short: Mitoxantrone hydrochl / 5 mg
  added: 1990-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1D; tos: 1, P; mcm: 2049
J9294 Injection, pemetrexed (hospira), not therapeutically equivalent to j9305, 10 mg
  short: Inj pemetrexed, hospira 10mg
  added: 2023-04-01; action: N 2024-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-04-01; betos: O1E; tos: 1, P
J9297 Injection, pemetrexed (sandoz), not therapeutically equivalent to j9305, 10 mg
  short: Inj pemetrexed (sandoz) 10mg
  added: 2023-04-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-04-01; betos: O1E; tos: 1, P
J9299 Injection, nivolumab, 1 mg
  short: Injection, nivolumab
  added: 2016-01-01; action: N 2016-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2016-01-01; note: 0127; betos: O1D; tos: 1, P
`;
