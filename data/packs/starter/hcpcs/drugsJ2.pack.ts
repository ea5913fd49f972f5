export const drugsJ2 = `
# J2: injected drugs
J2001 Injection, lidocaine hcl for intravenous infusion, 10 mg
  short: Lidocaine injection
  added: 2004-01-01; action: N 2024-10-01; ended: 2024-09-30; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2003 Injection, lidocaine hydrochloride, 1 mg
  short: Inj, lidocaine hcl, 1 mg
  added: 2024-10-01; action: N 2024-10-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2004 Injection, lidocaine hcl with epinephrine, 1 mg
  short: Inj, lidocaine w epinephrine
  added: 2024-10-01; action: N 2024-10-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
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
J2250 Injection, midazolam hydrochloride, per 1 mg
  short: Inj midazolam hydrochloride
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2270 Injection, morphine sulfate, up to 10 mg
  short: Morphine sulfate injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
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
J2327 Injection, risankizumab-rzaa, intravenous, 1 mg
  short: Inj risankizumab-rzaa 1 mg
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-01-01; betos: O1E; tos: 1, P
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
J2360 Injection, orphenadrine citrate, up to 60 mg
  short: Orphenadrine injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2405 Injection, ondansetron hydrochloride, per 1 mg
  short: Ondansetron hcl injection
  added: 1993-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2426 Injection, paliperidone palmitate extended release (invega sustenna), 1 mg
  short: Inj, invega sustenna, 1 mg
  added: 2011-01-01; action: N 2023-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J2430 Injection, pamidronate disodium, per 30 mg
  short: Pamidronate disodium /30 mg
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2469 Injection, palonosetron hcl, 25 mcg
  short: Palonosetron hcl
  added: 2005-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2501 Injection, paricalcitol, 1 mcg
  short: Paricalcitol
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2505 Injection, pegfilgrastim, 6 mg
  short: Injection, pegfilgrastim 6mg
  added: 2004-01-01; action: N 2022-01-01; ended: 2021-12-31; coverage: C; pricing: 53; multiple: A; betos: O1E; tos: 1, P
J2506 Injection, pegfilgrastim, excludes biosimilar, 0.5 mg
  short: Inj pegfilgrast ex bio 0.5mg
  added: 2022-01-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-01-01; betos: O1E; tos: 1, P
J2510 Injection, penicillin g procaine, aqueous, up to 600,000 units
  short: Penicillin g procaine inj
  added: 1982-01-01; action: N 2023-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2023-01-01; betos: O1E; tos: 1, P; mcm: 2049
J2540 Injection, penicillin g potassium, up to 600,000 units
  short: Penicillin g potassium inj
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2543 Injection, piperacillin sodium/tazobactam sodium, 1 gram/0.125 grams (1.125 grams)
  short: Piperacillin/tazobactam
  added: 2000-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2550 Injection, promethazine hcl, up to 50 mg
  short: Promethazine hcl injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2560 Injection, phenobarbital sodium, up to 120 mg
  short: Phenobarbital sodium inj
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2590 Injection, oxytocin, up to 10 units
  short: Oxytocin injection
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2597 Injection, desmopressin acetate, per 1 mcg
  short: Inj desmopressin acetate
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2013-01-01; betos: O1E; tos: 1, P; mcm: 2049
J2675 Injection, progesterone, per 50 mg
  short: Inj progesterone per 50 mg
  added: 1986-01-01; action: N 2002-07-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2679 Injection, fluphenazine hcl, 1.25 mg
  short: Inj fluphenazine hcl 1.25 mg
  added: 2024-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2690 Injection, procainamide hcl, up to 1 gm
  short: Procainamide hcl injection
  added: 1982-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P; mcm: 2049
J2704 Injection, propofol, 10 mg
  short: Inj, propofol, 10 mg
  added: 2015-01-01; action: N 2015-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2765 Injection, metoclopramide hcl, up to 10 mg
  short: Metoclopramide hcl injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2777 Injection, faricimab-svoa, 0.1 mg
  short: Inj, faricimab-svoa, 0.1mg
  added: 2022-10-01; action: N 2022-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-10-01; betos: O1E; tos: 1
J2778 Injection, ranibizumab, 0.1 mg
  short: Ranibizumab injection
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J2781 Injection, pegcetacoplan, intravitreal, 1 mg
  short: Inj, pegcetacoplan, 1mg
  added: 2023-10-01; action: N 2023-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-10-01; betos: O1E; tos: 1
J2785 Injection, regadenoson, 0.1 mg
  short: Regadenoson injection
  added: 2009-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2790 Injection, rho d immune globulin, human, full dose, 300 micrograms (1500 i.u.)
  short: Rho d immune globulin inj
  added: 1986-01-01; action: N 2014-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2794 Injection, risperidone (risperdal consta), 0.5 mg
  short: Inj risperdal consta, 0.5 mg
  added: 2005-01-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J2795 Injection, ropivacaine hydrochloride, 1 mg
  short: Ropivacaine hcl injection
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2800 Injection, methocarbamol, up to 10 ml
  short: Methocarbamol injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2916 Injection, sodium ferric gluconate complex in sucrose injection, 12.5 mg
  short: Na ferric gluconate complex
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049.2, 2049.4
J2919 Injection, methylprednisolone sodium succinate, 5 mg
  short: Inj, methylpred sod succ 5mg
  added: 2024-04-01; action: N 2024-04-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049
J2930 Injection, methylprednisolone sodium succinate, up to 125 mg
  short: Methylprednisolone injection
  added: 1984-01-01; action: N 2024-04-01; ended: 2024-03-31; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049
J2997 Injection, alteplase recombinant, 1 mg
  short: Alteplase recombinant
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
`;
