export const solutionsAndImplants = `
# J7: solutions, clotting factors, contraceptives, hyaluronan
J7030 Infusion, normal saline solution , 1000 cc
  short: Normal saline solution infus
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7040 Infusion, normal saline solution, sterile (500 ml = 1 unit)
  short: Normal saline solution infus
  added: 1984-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7042 5% dextrose/normal saline (500 ml = 1 unit)
  short: 5% dextrose/normal saline
  added: 1984-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7050 Infusion, normal saline solution, 250 cc
  short: Normal saline solution infus
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7060 5% dextrose/water (500 ml = 1 unit)
  short: 5% dextrose/water
  added: 1985-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7070 Infusion, d5w, 1000 cc
  short: D5w infusion
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7120 Ringers lactate infusion, up to 1000 cc
  short: Ringers lactate infusion
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7121 5% dextrose in lactated ringers infusion, up to 1000 cc
  short: 5% dextrose in lac ringers
  added: 2016-01-01; action: N 2016-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J7168 Prothrombin complex concentrate (human), kcentra, per i.u. of factor ix activity
  short: Prothrombin complex kcentra
  added: 2021-07-01; action: N 2021-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-07-01; betos: O1E; tos: 1, P
J7170 Injection, emicizumab-kxwh, 0.5 mg
  short: Inj., emicizumab-kxwh 0.5 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1E; tos: 1
J7185 Injection, factor viii (antihemophilic factor, recombinant) (xyntha), per i.u.
  short: Xyntha inj
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2010-01-01; betos: O1E; tos: 1, P
J7187 Injection, von willebrand factor complex (humate-p), per iu vwf:rco
  short: Humate-p, inj
  added: 2007-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J7189 Factor viia (antihemophilic factor, recombinant), (novoseven rt), 1 microgram
  short: Factor viia recomb novoseven
  added: 2006-01-01; action: N 2021-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J7190 Factor viii (antihemophilic factor, human) per i.u.
  short: Factor viii
  added: 1986-01-01; action: N 1999-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J7192 Factor viii (antihemophilic factor, recombinant) per i.u., not otherwise specified
  short: Factor viii recombinant nos
  added: 1994-01-01; action: N 2010-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J7193 Factor ix (antihemophilic factor, purified, non-recombinant) per i.u.
  short: Factor ix non-recombinant
  added: 2002-01-01; action: N 2002-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J7195 Injection, factor ix (antihemophilic factor, recombinant) per iu, not otherwise specified
  short: Factor ix recombinant nos
  added: 2002-01-01; action: N 2015-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; mcm: 2049
J7198 Anti-inhibitor, per i.u.
  short: Anti-inhibitor
  added: 2000-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, P; cim: 45-24; mcm: 2049
J7199 Hemophilia clotting factor, not otherwise classified
  short: Hemophilia clot factor noc
  added: 2000-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; cim: 45-24; mcm: 2049
J7201 Injection, factor ix, fc fusion protein, (recombinant), alprolix, 1 i.u.
  short: Factor ix alprolix recomb
  added: 2015-01-01; action: N 2017-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2015-01-01; betos: O1E; tos: 1, P; mcm: 2049
J7205 Injection, factor viii fc fusion protein (recombinant), per iu
  short: Factor viii fc fusion recomb
  added: 2016-01-01; action: N 2016-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2016-01-01; note: 0127; betos: O1E; tos: 1, P
J7294 Segesterone acetate and ethinyl estradiol 0.15mg, 0.013mg per 24 hours; yearly vaginal system, each
  short: Seg acet and eth estr yearly
  added: 2021-10-01; action: N 2021-10-01; coverage: S; pricing: 00; multiple: 9; betos: Z2; tos: 9; statute: 1862(a)(1)
J7296 Levonorgestrel-releasing intrauterine contraceptive system, (kyleena), 19.5 mg
  short: Kyleena, 19.5 mg
  added: 2018-01-01; action: N 2018-01-01; coverage: S; pricing: 00; multiple: 9; betos: P6C; tos: 9; statute: 1862(a)(1); see: Q9984
J7297 Levonorgestrel-releasing intrauterine contraceptive system (liletta), 52 mg
  short: Liletta, 52 mg
  added: 2016-01-01; action: N 2017-01-01; coverage: S; pricing: 00; multiple: 9; betos: P6C; tos: 9; statute: 1862(a)(1)
J7298 Levonorgestrel-releasing intrauterine contraceptive system (mirena), 52 mg
  short: Mirena, 52 mg
  added: 2016-01-01; action: N 2017-01-01; coverage: S; pricing: 00; multiple: 9; betos: P6C; tos: 9; statute: 1862(a)(1)
J7300 Intrauterine copper contraceptive
  short: Intraut copper contraceptive
  added: 1986-01-01; action: N 1996-01-01; coverage: S; pricing: 00; multiple: 9; betos: P6C; tos: 9; statute: 1862A1
J7301 Levonorgestrel-releasing intrauterine contraceptive system (skyla), 13.5 mg
  short: Skyla, 13.5 mg
  added: 2014-01-01; action: N 2017-01-01; coverage: S; pricing: 00; multiple: 9; betos: P6C; tos: 9; statute: 1862(a)(1)
J7304 Contraceptive supply, hormone containing patch, each
  short: Contraceptive hormone patch
  added: 2005-01-01; action: N 2005-01-01; coverage: S; pricing: 00; multiple: 9; betos: Z2; tos: 9; statute: 1862.1
J7306 Levonorgestrel (contraceptive) implant system, including implants and supplies
  short: Levonorgestrel implant sys
  added: 2006-01-01; action: N 2006-01-01; coverage: I; pricing: 00; multiple: 9; betos: P6C; tos: 9
J7307 Etonogestrel (contraceptive) implant system, including implant and supplies
  short: Etonogestrel implant system
  added: 2008-01-01; action: N 2008-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
J7308 Aminolevulinic acid hcl for topical administration, 20%, single unit dosage form (354 mg)
  short: Aminolevulinic acid hcl top
  added: 2002-01-01; action: N 2004-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1
J7311 Injection, fluocinolone acetonide, intravitreal implant (retisert), 0.01 mg
  short: Inj., retisert, 0.01 mg
  added: 2007-01-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: Q
J7312 Injection, dexamethasone, intravitreal implant, 0.1 mg
  short: Dexamethasone intra implant
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J7313 Injection, fluocinolone acetonide, intravitreal implant (iluvien), 0.01 mg
  short: Inj., iluvien, 0.01 mg
  added: 2016-01-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1E; tos: 1
J7318 Hyaluronan or derivative, durolane, for intra-articular injection, 1 mg
  short: Inj, durolane 1 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1E; tos: 1
J7320 Hyaluronan or derivitive, genvisc 850, for intra-articular injection, 1 mg
  short: Genvisc 850, inj, 1mg
  added: 2017-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-01-01; betos: O1E; tos: 1
J7321 Hyaluronan or derivative, hyalgan, supartz or visco-3, for intra-articular injection, per dose
  short: Hyalgan supartz visco-3 dose
  added: 2008-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
J7322 Hyaluronan or derivative, hymovis, for intra-articular injection, 1 mg
  short: Hymovis injection 1 mg
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2017-01-01; betos: O1E; tos: 1
J7323 Hyaluronan or derivative, euflexxa, for intra-articular injection, per dose
  short: Euflexxa inj per dose
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1
J7324 Hyaluronan or derivative, orthovisc, for intra-articular injection, per dose
  short: Orthovisc inj per dose
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1
J7325 Hyaluronan or derivative, synvisc or synvisc-one, for intra-articular injection, 1 mg
  short: Synvisc or synvisc-one
  added: 2010-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2010-01-01; betos: O1E; tos: 1
J7326 Hyaluronan or derivative, gel-one, for intra-articular injection, per dose
  short: Gel-one
  added: 2012-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1E; tos: 1
J7327 Hyaluronan or derivative, monovisc, for intra-articular injection, per dose
  short: Monovisc inj per dose
  added: 2015-01-01; action: N 2015-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2015-01-01; betos: O1E; tos: 1
J7328 Hyaluronan or derivative, gelsyn-3, for intra-articular injection, 0.1 mg
  short: Gelsyn-3 injection 0.1 mg
  added: 2016-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-01-01; betos: O1E; tos: 1
J7336 Capsaicin 8% patch, per square centimeter
  short: Capsaicin 8% patch
  added: 2015-01-01; action: N 2015-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2015-01-01; betos: O1E; tos: 9
J7345 Aminolevulinic acid hcl for topical administration, 10% gel, 10 mg
  short: Aminolevulinic acid, 10% gel
  added: 2018-01-01; action: N 2018-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2018-01-01; note: 0213; betos: O1E; tos: 1
J7351 Injection, bimatoprost, intracameral implant, 1 microgram
  short: Inj bimatoprost itc imp1mcg
  added: 2020-10-01; action: N 2020-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-10-01; betos: O1E; tos: 1
J7402 Mometasone furoate sinus implant, (sinuva), 10 micrograms
  short: Mometasone sinus sinuva
  added: 2021-04-01; action: N 2021-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-04-01; betos: O1E; tos: 1
`;
