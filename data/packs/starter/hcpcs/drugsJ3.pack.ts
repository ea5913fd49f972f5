export const drugsJ3 = `
# J3: injected drugs, unclassified drugs
J3000 Injection, streptomycin, up to 1 gm
  short: Streptomycin injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3010 Injection, fentanyl citrate, 0.1 mg
  short: Fentanyl citrate injection
  added: 1982-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3030 Injection, sumatriptan succinate, 6 mg (code may be used for medicare when drug administered under the direct supervision of a physician, not for use when drug is self administered)
  short: Sumatriptan succinate / 6 mg
  added: 1986-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3031 Injection, fremanezumab-vfrm, 1 mg (code may be used for medicare when drug administered under the direct supervision of a physician, not for use when drug is self-administered)
  short: Inj., fremanezumab-vfrm 1 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; betos: O1E; tos: 1, P
J3032 Injection, eptinezumab-jjmr, 1 mg
  short: Inj. eptinezumab-jjmr 1 mg
  added: 2020-10-01; action: N 2020-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-10-01; betos: O1E; tos: 1, P
J3101 Injection, tenecteplase, 1 mg
  short: Tenecteplase injection
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2009-01-01; betos: O1E; tos: 1, P
J3105 Injection, terbutaline sulfate, up to 1 mg
  short: Terbutaline sulfate inj
  added: 1987-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3111 Injection, romosozumab-aqqg, 1 mg
  short: Inj. romosozumab-aqqg 1 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; note: 0120; betos: O1E; tos: 1
J3121 Injection, testosterone enanthate, 1 mg
  short: Inj testostero enanthate 1mg
  added: 2015-01-01; action: N 2015-01-01; coverage: D; pricing: 51; multiple: A; note: 0194; betos: O1E; tos: 1, P
J3145 Injection, testosterone undecanoate, 1 mg
  short: Testosterone undecanoate 1mg
  added: 2015-01-01; action: N 2015-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2015-01-01; note: 0127; betos: O1E; tos: 1
J3230 Injection, chlorpromazine hcl, up to 50 mg
  short: Chlorpromazine hcl injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3240 Injection, thyrotropin alpha, 0.9 mg, provided in 1.1 mg vial
  short: Thyrotropin injection
  added: 1986-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J3241 Injection, teprotumumab-trbw, 10 mg
  short: Inj. teprotumumab-trbw 10 mg
  added: 2020-10-01; action: N 2020-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-10-01; betos: O1E; tos: 1, P
J3243 Injection, tigecycline, 1 mg
  short: Tigecycline injection
  added: 2007-01-01; action: N 2022-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J3245 Injection, tildrakizumab, 1 mg
  short: Inj., tildrakizumab, 1 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J3260 Injection, tobramycin sulfate, up to 80 mg
  short: Tobramycin sulfate injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3262 Injection, tocilizumab, 1 mg
  short: Tocilizumab injection
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J3299 Injection, triamcinolone acetonide (xipere), 1 mg
  short: Inj xipere 1 mg
  added: 2022-07-01; action: N 2022-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-07-01; betos: O1E; tos: 1
J3300 Injection, triamcinolone acetonide, preservative free, 1 mg
  short: Triamcinolone a inj prs-free
  added: 2009-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; note: 0127; betos: O1E; tos: 1, P
J3301 Injection, triamcinolone acetonide, not otherwise specified, 10 mg
  short: Triamcinolone acet inj nos
  added: 1991-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3303 Injection, triamcinolone hexacetonide, per 5 mg
  short: Triamcinolone hexacetonl inj
  added: 1991-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3315 Injection, triptorelin pamoate, 3.75 mg
  short: Triptorelin pamoate
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J3357 Ustekinumab, for subcutaneous injection, 1 mg
  short: Ustekinumab sub cu inj, 1 mg
  added: 2011-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J3358 Ustekinumab, for intravenous injection, 1 mg
  short: Ustekinumab, iv inject, 1 mg
  added: 2018-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-01-01; betos: O1E; tos: 1, P; see: Q9989
J3360 Injection, diazepam, up to 5 mg
  short: Diazepam injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3370 Injection, vancomycin hcl, 500 mg
  short: Vancomycin hcl injection
  added: 1986-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; cim: 60-14; mcm: 2049
J3380 Injection, vedolizumab, intravenous, 1 mg
  short: Inj vedolizumab iv 1 mg
  added: 2016-01-01; action: N 2024-04-01; coverage: D; pricing: 51; multiple: A; asc: YY 2016-01-01; note: 0127; betos: O1E; tos: 1, P
J3396 Injection, verteporfin, 0.1 mg
  short: Verteporfin injection
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 9; mcm: 35-100, 45-30
J3410 Injection, hydroxyzine hcl, up to 25 mg
  short: Hydroxyzine hcl injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3411 Injection, thiamine hcl, 100 mg
  short: Thiamine hcl 100 mg
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J3415 Injection, pyridoxine hcl, 100 mg
  short: Pyridoxine hcl 100 mg
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J3420 Injection, vitamin b-12 cyanocobalamin, up to 1000 mcg
  short: Vitamin b12 injection
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; cim: 45-4; mcm: 2049
J3425 Injection, hydroxocobalamin, intramuscular, 10 mcg
  short: Hydroxocobalamin im 10mcg
  added: 2024-01-01; action: N 2024-04-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; cim: 45-4; mcm: 2049
J3430 Injection, phytonadione (vitamin k), per 1 mg
  short: Vitamin k phytonadione inj
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3465 Injection, voriconazole, 10 mg
  short: Injection, voriconazole
  added: 2004-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3473 Injection, hyaluronidase, recombinant, 1 usp unit
  short: Hyaluronidase recombinant
  added: 2007-01-01; action: N 2007-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3475 Injection, magnesium sulfate, per 500 mg
  short: Inj magnesium sulfate
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3480 Injection, potassium chloride, per 2 meq
  short: Inj potassium chloride
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3486 Injection, ziprasidone mesylate, 10 mg
  short: Ziprasidone mesylate
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J3489 Injection, zoledronic acid, 1 mg
  short: Zoledronic acid 1mg
  added: 2014-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J3490 Unclassified drugs
  short: Drugs unclassified injection
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J3590 Unclassified biologics
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J3591 Unclassified drug or biological used for esrd on dialysis
  short: Esrd on dialysi drug/bio noc
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
`;
