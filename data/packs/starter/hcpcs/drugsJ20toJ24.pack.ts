export const drugsJ20toJ24 = `
# J20 to J24: injected drugs
J2001 Injection, lidocaine hcl for intravenous infusion, 10 mg
  short: Lidocaine injection
  added: 2004-01-01; action: N 2024-10-01; ended: 2024-09-30; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2003 Injection, lidocaine hydrochloride, 1 mg
  short: Inj, lidocaine hcl, 1 mg
  added: 2024-10-01; action: N 2024-10-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2004 Injection, lidocaine hcl with epinephrine, 1 mg
  short: Inj, lidocaine w epinephrine
  added: 2024-10-01; action: N 2024-10-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2020 Injection, linezolid, 200 mg
  short: Linezolid injection
  added: 2002-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2060 Injection, lorazepam, 2 mg
  short: Lorazepam injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2175 Injection, meperidine hydrochloride, per 100 mg
  short: Meperidine hydrochl /100 mg
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2182 Injection, mepolizumab, 1 mg
  short: Injection, mepolizumab, 1mg
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2017-01-01; betos: O1E; tos: 1
J2185 Injection, meropenem, 100 mg
  short: Meropenem
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2210 Injection, methylergonovine maleate, up to 0.2 mg
  short: Methylergonovin maleate inj
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2248 Injection, micafungin sodium, 1 mg
  short: Micafungin sodium injection
  added: 2007-01-01; action: N 2016-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2250 Injection, midazolam hydrochloride, per 1 mg
  short: Inj midazolam hydrochloride
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2270 Injection, morphine sulfate, up to 10 mg
  short: Morphine sulfate injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2274 Injection, morphine sulfate, preservative-free for epidural or intrathecal use, 10 mg
  short: Inj morphine pf epid ithc
  added: 2015-01-01; action: N 2018-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; cim: 60-14; mcm: 2049
J2300 Injection, nalbuphine hydrochloride, per 10 mg
  short: Inj nalbuphine hydrochloride
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2310 Injection, naloxone hydrochloride, per 1 mg
  short: Inj naloxone hydrochloride
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2315 Injection, naltrexone, depot form, 1 mg
  short: Naltrexone, depot form
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J2323 Injection, natalizumab, 1 mg
  short: Natalizumab injection
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J2326 Injection, nusinersen, 0.1 mg
  short: Inj, nusinersen, 0.1mg
  added: 2018-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-01-01; betos: O1E; tos: 1, P
J2327 Injection, risankizumab-rzaa, intravenous, 1 mg
  short: Inj risankizumab-rzaa 1 mg
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-01-01; betos: O1E; tos: 1, P
J2329 Injection, ublituximab-xiiy, 1mg
  short: Inj ublituximab-xiiy, 1 mg
  added: 2023-07-01; action: N 2023-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-07-01; betos: O1E; tos: 1, P
J2350 Injection, ocrelizumab, 1 mg
  added: 2018-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-01-01; betos: O1E; tos: 1, P
J2353 Injection, octreotide, depot form for intramuscular injection, 1 mg
  short: Octreotide injection, depot
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J2354 Injection, octreotide, non-depot form for subcutaneous or intravenous injection, 25 mcg
  short: Octreotide inj, non-depot
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2356 Injection, tezepelumab-ekko, 1 mg
  short: Inj tezepelumab-ekko, 1mg
  added: 2022-07-01; action: N 2022-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-07-01; betos: O1E; tos: 1
J2357 Injection, omalizumab, 5 mg
  short: Omalizumab injection
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J2358 Injection, olanzapine, long-acting, 1 mg
  short: Olanzapine long-acting inj
  added: 2011-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P
J2359 Injection, olanzapine, 0.5 mg
  short: Inj. olanzapine, 0.5mg
  added: 2023-10-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P
J2360 Injection, orphenadrine citrate, up to 60 mg
  short: Orphenadrine injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2371 Injection, phenylephrine hydrochloride, 20 micrograms
  short: Inj phenylephrine hcl 20 mcg
  added: 2023-07-01; action: N 2023-07-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2401 Injection, chloroprocaine hydrochloride, per 1 mg
  short: Chloroprocaine hcl injection
  added: 2023-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P; mcm: 2049
J2405 Injection, ondansetron hydrochloride, per 1 mg
  short: Ondansetron hcl injection
  added: 1993-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2426 Injection, paliperidone palmitate extended release (invega sustenna), 1 mg
  short: Inj, invega sustenna, 1 mg
  added: 2011-01-01; action: N 2023-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J2427 Injection, paliperidone palmitate extended release (invega hafyera, or invega trinza), 1 mg
  short: Inj, invega hafyera/trinza
  added: 2023-07-01; action: N 2023-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-07-01; betos: O1E; tos: 1, P
J2430 Injection, pamidronate disodium, per 30 mg
  short: Pamidronate disodium /30 mg
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2440 Injection, papaverine hcl, up to 60 mg
  short: Papaverin hcl injection
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2469 Injection, palonosetron hcl, 25 mcg
  short: Palonosetron hcl
  added: 2005-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
`;
