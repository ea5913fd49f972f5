export const drugsJ25toJ29 = `
# J25 to J29: injected drugs
J2501 Injection, paricalcitol, 1 mcg
  short: Paricalcitol
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2502 Injection, pasireotide long acting, 1 mg
  short: Inj, pasireotide long acting
  added: 2016-01-01; action: N 2016-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1E; tos: 1
J2505 Injection, pegfilgrastim, 6 mg
  short: Injection, pegfilgrastim 6mg
  added: 2004-01-01; action: N 2022-01-01; ended: 2021-12-31; coverage: C; pricing: 53; multiple: A; betos: O1E; tos: 1, P
J2506 Injection, pegfilgrastim, excludes biosimilar, 0.5 mg
  short: Inj pegfilgrast ex bio 0.5mg
  added: 2022-01-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-01-01; betos: O1E; tos: 1, P
J2507 Injection, pegloticase, 1 mg
  short: Pegloticase injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1E; tos: 1, P
J2510 Injection, penicillin g procaine, aqueous, up to 600,000 units
  short: Penicillin g procaine inj
  added: 1982-01-01; action: N 2023-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2023-01-01; betos: O1E; tos: 1, P; mcm: 2049
J2540 Injection, penicillin g potassium, up to 600,000 units
  short: Penicillin g potassium inj
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2543 Injection, piperacillin sodium/tazobactam sodium, 1 gram/0.125 grams (1.125 grams)
  short: Piperacillin/tazobactam
  added: 2000-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2545 Pentamidine isethionate, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, per 300 mg
  short: Pentamidine non-comp unit
  added: 1992-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; note: 0127; betos: D1G; tos: 1, P
J2550 Injection, promethazine hcl, up to 50 mg
  short: Promethazine hcl injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2560 Injection, phenobarbital sodium, up to 120 mg
  short: Phenobarbital sodium inj
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2562 Injection, plerixafor, 1 mg
  short: Plerixafor injection
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2010-01-01; betos: O1E; tos: 1, P
J2590 Injection, oxytocin, up to 10 units
  short: Oxytocin injection
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2597 Injection, desmopressin acetate, per 1 mcg
  short: Inj desmopressin acetate
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2013-01-01; betos: O1E; tos: 1, P; mcm: 2049
J2598 Injection, vasopressin, 1 unit
  short: Inj, vasopressin, 1 unit
  added: 2023-07-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P
J2675 Injection, progesterone, per 50 mg
  short: Inj progesterone per 50 mg
  added: 1986-01-01; action: N 2002-07-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2679 Injection, fluphenazine hcl, 1.25 mg
  short: Inj fluphenazine hcl 1.25 mg
  added: 2024-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2680 Injection, fluphenazine decanoate, up to 25 mg
  short: Fluphenazine decanoate 25 mg
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2690 Injection, procainamide hcl, up to 1 gm
  short: Procainamide hcl injection
  added: 1982-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P; mcm: 2049
J2704 Injection, propofol, 10 mg
  short: Inj, propofol, 10 mg
  added: 2015-01-01; action: N 2015-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2710 Injection, neostigmine methylsulfate, up to 0.5 mg
  short: Neostigmine methylslfte inj
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2720 Injection, protamine sulfate, per 10 mg
  short: Inj protamine sulfate/10 mg
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
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
J2786 Injection, reslizumab, 1 mg
  short: Injection, reslizumab, 1mg
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2017-01-01; betos: O1E; tos: 1
J2788 Injection, rho d immune globulin, human, minidose, 50 micrograms (250 i.u.)
  short: Rho d immune globulin 50 mcg
  added: 2003-01-01; action: N 2014-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2790 Injection, rho d immune globulin, human, full dose, 300 micrograms (1500 i.u.)
  short: Rho d immune globulin inj
  added: 1986-01-01; action: N 2014-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2791 Injection, rho(d) immune globulin (human), (rhophylac), intramuscular or intravenous, 100 iu
  short: Rhophylac injection
  added: 2008-01-01; action: N 2016-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2792 Injection, rho d immune globulin, intravenous, human, solvent detergent, 100 iu
  short: Rho(d) immune globulin h, sd
  added: 1999-01-01; action: N 1999-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J2794 Injection, risperidone (risperdal consta), 0.5 mg
  short: Inj risperdal consta, 0.5 mg
  added: 2005-01-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P
J2795 Injection, ropivacaine hydrochloride, 1 mg
  short: Ropivacaine hcl injection
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2798 Injection, risperidone, (perseris), 0.5 mg
  short: Inj., perseris, 0.5 mg
  added: 2019-10-01; action: N 2022-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J2799 Injection, risperidone (uzedy), 1 mg
  short: Inj, uzedy, 1 mg
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P
J2800 Injection, methocarbamol, up to 10 ml
  short: Methocarbamol injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J2802 Injection, romiplostim, 1 microgram
  short: Inj, romiplostim 1 microgram
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2025-01-01; betos: O1E; tos: 1, P
J2820 Injection, sargramostim (gm-csf), 50 mcg
  short: Sargramostim injection
  added: 1982-01-01; action: N 1998-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J2916 Injection, sodium ferric gluconate complex in sucrose injection, 12.5 mg
  short: Na ferric gluconate complex
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049.2, 2049.4
J2919 Injection, methylprednisolone sodium succinate, 5 mg
  short: Inj, methylpred sod succ 5mg
  added: 2024-04-01; action: N 2024-04-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049
J2930 Injection, methylprednisolone sodium succinate, up to 125 mg
  short: Methylprednisolone injection
  added: 1984-01-01; action: N 2024-04-01; ended: 2024-03-31; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049
J2941 Injection, somatropin, 1 mg
  short: Somatropin injection
  added: 2002-01-01; action: N 2023-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2023-01-01; betos: O1E; tos: 1, P; mcm: 2049; statute: 1861s2b
J2997 Injection, alteplase recombinant, 1 mg
  short: Alteplase recombinant
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
`;
