export const temporaryCodes = `
# Q: temporary codes, casts, skin substitutes, biosimilars, contrast
Q0091 Screening papanicolaou smear; obtaining, preparing and conveyance of cervical or vaginal smear to laboratory
  short: Obtaining screen pap smear
  added: 1992-01-01; action: N 1996-07-01; coverage: D; pricing: 11; multiple: A; betos: P6C; tos: 1; cim: 50-20
Q0111 Wet mounts, including preparations of vaginal, cervical or skin specimens
  short: Wet mounts/ w preparations
  added: 1994-01-01; action: N 2020-01-01; coverage: C; pricing: 21; multiple: A; betos: T1H; tos: 5; lab: 110, 120, 130, 400
Q0112 All potassium hydroxide (koh) preparations
  short: Potassium hydroxide preps
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 21; multiple: A; betos: T1H; tos: 5; lab: 120
Q0138 Injection, ferumoxytol, for treatment of iron deficiency anemia, 1 mg (non-esrd use)
  short: Ferumoxytol, non-esrd
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2010-01-01; betos: O1E; tos: 1, P
Q0144 Azithromycin dihydrate, oral, capsules/powder, 1 gram
  short: Azithromycin dihydrate, oral
  added: 1996-07-01; action: N 2002-07-01; coverage: M; pricing: 00; multiple: 9; note: 0054; betos: O1E; tos: 1
Q0162 Ondansetron 1 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at the time of chemotherapy treatment, not to exceed a 48 hour dosage regimen
  short: Ondansetron oral
  added: 2012-01-01; action: N 2012-01-01; coverage: D; pricing: 51; multiple: A; statute: 4557; betos: O1D; tos: 1, P
Q2009 Injection, fosphenytoin, 50 mg phenytoin equivalent
  short: Fosphenytoin inj pe
  added: 2000-07-01; action: N 2020-01-01; coverage: D; pricing: 51; multiple: A; statute: 1861S2B; asc: YY 2020-01-01; betos: O1E; tos: 1, P; mcm: 2049
Q2035 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and older, for intramuscular use (afluria)
  short: Afluria vacc, 3 yrs & >, im
  added: 2011-01-01; action: N 2014-01-01; coverage: D; pricing: 54; multiple: A; betos: O1G; tos: V; mcm: 2049.4
Q2037 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and older, for intramuscular use (fluvirin)
  short: Fluvirin vacc, 3 yrs & >, im
  added: 2011-01-01; action: N 2014-01-01; coverage: D; pricing: 54; multiple: A; betos: O1G; tos: V; mcm: 2049.4
Q2043 Sipuleucel-t, minimum of 50 million autologous cd54+ cells activated with pap-gm-csf, including leukapheresis and all other preparatory procedures, per infusion
  short: Sipuleucel-t auto cd54+
  added: 2011-07-01; action: N 2011-07-01; coverage: D; pricing: 53; multiple: A; asc: YY 2011-07-01; note: 0175; betos: P1G; tos: 1
Q3014 Telehealth originating site facility fee
  short: Telehealth facility fee
  added: 2001-10-01; action: N 2001-10-01; coverage: C; pricing: 53; multiple: A; betos: Y2; tos: 9
Q4010 Cast supplies, short arm cast, adult (11 years +), fiberglass
  short: Cast sup sht arm adult fbrgl
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4038 Cast supplies, short leg cast, adult (11 years +), fiberglass
  short: Cast sup shrt leg fiberglass
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4046 Cast supplies, short leg splint, adult (11 years +), fiberglass
  short: Cast sup sht leg splnt fbrgl
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4081 Injection, epoetin alfa, 100 units (for esrd on dialysis)
  short: Epoetin alfa, 100 units esrd
  added: 2007-01-01; action: N 2007-01-01; coverage: D; pricing: 57; multiple: A; betos: O1E; tos: 1, L; mcm: 4273.1
Q4100 Skin substitute, not otherwise specified
  short: Skin substitute, nos
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q4101 Apligraf, per square centimeter
  short: Apligraf
  added: 2009-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q4106 Dermagraft, per square centimeter
  short: Dermagraft
  added: 2009-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q5101 Injection, filgrastim-sndz, biosimilar, (zarxio), 1 microgram
  short: Injection, zarxio
  added: 2015-07-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2024-01-01; note: 0187; betos: O1E; tos: 1, P
Q5103 Injection, infliximab-dyyb, biosimilar, (inflectra), 10 mg
  short: Injection, inflectra
  added: 2018-04-01; action: N 2018-04-01; coverage: D; pricing: 51; multiple: A; asc: YY 2018-04-01; note: 0187; betos: O1E; tos: 1, P
Q5104 Injection, infliximab-abda, biosimilar, (renflexis), 10 mg
  short: Injection, renflexis
  added: 2018-04-01; action: N 2018-04-01; coverage: D; pricing: 51; multiple: A; asc: YY 2018-04-01; note: 0187; betos: O1E; tos: 1, P
Q5105 Injection, epoetin alfa-epbx, biosimilar, (retacrit) (for esrd on dialysis), 100 units
  short: Inj retacrit esrd on dialysi
  added: 2018-07-01; action: N 2020-01-01; coverage: D; pricing: 57; multiple: A; asc: YY 2018-07-01; betos: O1E; tos: 1, L; mcm: 4273.1
Q5106 Injection, epoetin alfa-epbx, biosimilar, (retacrit) (for non-esrd use), 1000 units
  short: Inj retacrit non-esrd use
  added: 2018-07-01; action: N 2020-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2018-07-01; betos: O1E; tos: 9; mcm: 2049
Q5107 Injection, bevacizumab-awwb, biosimilar, (mvasi), 10 mg
  short: Inj mvasi 10 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; note: 0187; betos: O1E; tos: 1, P
Q5108 Injection, pegfilgrastim-jmdb (fulphila), biosimilar, 0.5 mg
  short: Injection, fulphila
  added: 2018-10-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-10-01; betos: O1E; tos: 1, P
Q5111 Injection, pegfilgrastim-cbqv (udenyca), biosimilar, 0.5 mg
  short: Injection, udenyca 0.5 mg
  added: 2019-01-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1E; tos: 1, P
Q5112 Injection, trastuzumab-dttb, biosimilar, (ontruzant), 10 mg
  short: Inj ontruzant 10 mg
  added: 2019-07-01; action: N 2023-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-10-01; betos: O1E; tos: 1, P
Q5114 Injection, trastuzumab-dkst, biosimilar, (ogivri), 10 mg
  short: Inj ogivri 10 mg
  added: 2019-07-01; action: N 2019-07-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q5115 Injection, rituximab-abbs, biosimilar, (truxima), 10 mg
  short: Inj truxima 10 mg
  added: 2019-07-01; action: N 2019-07-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
Q5116 Injection, trastuzumab-qyyp, biosimilar, (trazimera), 10 mg
  short: Inj., trazimera, 10 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q5117 Injection, trastuzumab-anns, biosimilar, (kanjinti), 10 mg
  short: Inj., kanjinti, 10 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; betos: O1E; tos: 1, P
Q5118 Injection, bevacizumab-bvzr, biosimilar, (zirabev), 10 mg
  short: Inj., zirabev, 10 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q5119 Injection, rituximab-pvvr, biosimilar, (ruxience), 10 mg
  short: Inj ruxience, 10 mg
  added: 2020-07-01; action: N 2020-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-07-01; betos: O1D; tos: 1, P
Q5121 Injection, infliximab-axxq, biosimilar, (avsola), 10 mg
  short: Inj. avsola, 10 mg
  added: 2020-07-01; action: N 2023-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-10-01; betos: O1E; tos: 1, P
Q9966 Low osmolar contrast material, 200-299 mg/ml iodine concentration, per ml
  short: Locm 200-299mg/ml iodine,1ml
  added: 2008-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; betos: I1E; tos: 4; mcm: 15022
Q9967 Low osmolar contrast material, 300-399 mg/ml iodine concentration, per ml
  short: Locm 300-399mg/ml iodine,1ml
  added: 2008-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; betos: I1E; tos: 4; mcm: 15022
`;
