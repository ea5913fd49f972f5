export const temporaryCodes = `
# Q0 to Q4: temporary codes, casts, skin substitutes
Q0081 Infusion therapy, using other than chemotherapeutic drugs, per visit
  short: Infusion ther other than che
  added: 1992-01-01; action: N 1996-01-01; coverage: D; pricing: 00; multiple: 9; note: 0041; betos: P6C; tos: 1; cim: 60-14
Q0091 Screening papanicolaou smear; obtaining, preparing and conveyance of cervical or vaginal smear to laboratory
  short: Obtaining screen pap smear
  added: 1992-01-01; action: N 1996-07-01; coverage: D; pricing: 11; multiple: A; betos: P6C; tos: 1; cim: 50-20
Q0092 Set-up portable x-ray equipment
  short: Set up port xray equipment
  added: 1993-01-01; action: N 1996-01-01; coverage: D; pricing: 11; multiple: A; betos: I1F; tos: 4; mcm: 2070.4
Q0111 Wet mounts, including preparations of vaginal, cervical or skin specimens
  short: Wet mounts/ w preparations
  added: 1994-01-01; action: N 2020-01-01; coverage: C; pricing: 21; multiple: A; betos: T1H; tos: 5; lab: 110, 120, 130, 400
Q0112 All potassium hydroxide (koh) preparations
  short: Potassium hydroxide preps
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 21; multiple: A; betos: T1H; tos: 5; lab: 120
Q0138 Injection, ferumoxytol, for treatment of iron deficiency anemia, 1 mg (non-esrd use)
  short: Ferumoxytol, non-esrd
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2010-01-01; betos: O1E; tos: 1, P
Q0139 Injection, ferumoxytol, for treatment of iron deficiency anemia, 1 mg (for esrd on dialysis)
  short: Ferumoxytol, esrd use
  added: 2010-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2017-01-01; betos: O1E; tos: 1, P
Q0144 Azithromycin dihydrate, oral, capsules/powder, 1 gram
  short: Azithromycin dihydrate, oral
  added: 1996-07-01; action: N 2002-07-01; coverage: M; pricing: 00; multiple: 9; note: 0054; betos: O1E; tos: 1
Q0161 Chlorpromazine hydrochloride, 5 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at the time of chemotherapy treatment, not to exceed a 48 hour dosage regimen
  short: Chlorpromazine hcl 5mg oral
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; betos: O1D; tos: 1
Q0162 Ondansetron 1 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at the time of chemotherapy treatment, not to exceed a 48 hour dosage regimen
  short: Ondansetron oral
  added: 2012-01-01; action: N 2012-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; statute: 4557
Q0163 Diphenhydramine hydrochloride, 50 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at time of chemotherapy treatment not to exceed a 48 hour dosage regimen
  short: Diphenhydramine hcl 50mg
  added: 1998-04-01; action: N 1998-04-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1; statute: 4557
Q0164 Prochlorperazine maleate, 5 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at the time of chemotherapy treatment, not to exceed a 48 hour dosage regimen
  short: Prochlorperazine maleate 5mg
  added: 1998-04-01; action: N 1998-04-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1; statute: 4557
Q0166 Granisetron hydrochloride, 1 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at the time of chemotherapy treatment, not to exceed a 24 hour dosage regimen
  short: Granisetron hcl 1 mg oral
  added: 1998-04-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1; statute: 4557
Q0169 Promethazine hydrochloride, 12.5 mg, oral, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for an iv anti-emetic at the time of chemotherapy treatment, not to exceed a 48 hour dosage regimen
  short: Promethazine hcl 12.5mg oral
  added: 1998-04-01; action: N 1998-04-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1; statute: 4557
Q0181 Unspecified oral dosage form, fda approved prescription anti-emetic, for use as a complete therapeutic substitute for a iv anti-emetic at the time of chemotherapy treatment, not to exceed a 48 hour dosage regimen
  short: Unspecified oral anti-emetic
  added: 1998-04-01; action: N 1998-04-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1; statute: 4557
Q0496 Battery, other than lithium-ion, for use with electric or electric/pneumatic ventricular assist device, replacement only
  short: Battery elec/combo vad, rep
  added: 2005-10-01; action: N 2013-01-01; coverage: D; pricing: 38; multiple: A; note: 0178; betos: D1F; tos: P
Q0510 Pharmacy supply fee for initial immunosuppressive drug(s), first month following transplant
  short: Dispens fee immunosupressive
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 46; multiple: A; note: 0129; betos: O1E; tos: 9
Q0511 Pharmacy supply fee for oral anti-cancer, oral anti-emetic or immunosuppressive drug(s); for the first prescription in a 30-day period
  short: Sup fee antiem,antica,immuno
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 46; multiple: A; note: 0129; betos: O1E; tos: 9
Q0513 Pharmacy dispensing fee for inhalation drug(s); per 30 days
  short: Disp fee inhal drugs/30 days
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 46; multiple: A; note: 0129; betos: O1E; tos: 9
Q0521 Pharmacy supplying fee for hiv pre-exposure prophylaxis fda approved prescription
  short: Supply fee hiv prep fda appr
  added: 2025-01-01; action: A 2025-01-01; coverage: D; pricing: 46; multiple: A; betos: O1E; tos: 9; statute: 1861(ddd)
Q2009 Injection, fosphenytoin, 50 mg phenytoin equivalent
  short: Fosphenytoin inj pe
  added: 2000-07-01; action: N 2020-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2020-01-01; betos: O1E; tos: 1, P; mcm: 2049; statute: 1861S2B
Q2026 Injection, radiesse, 0.1 ml
  short: Radiesse injection
  added: 2010-07-01; action: N 2020-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2020-01-01; note: 0166; betos: O1E; tos: 9
Q2035 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and older, for intramuscular use (afluria)
  short: Afluria vacc, 3 yrs & >, im
  added: 2011-01-01; action: N 2014-01-01; coverage: D; pricing: 54; multiple: A; betos: O1G; tos: V; mcm: 2049.4
Q2036 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and older, for intramuscular use (flulaval)
  short: Flulaval vacc, 3 yrs & >, im
  added: 2011-01-01; action: N 2014-01-01; coverage: D; pricing: 54; multiple: A; betos: O1G; tos: V; mcm: 2049.4
Q2037 Influenza virus vaccine, split virus, when administered to individuals 3 years of age and older, for intramuscular use (fluvirin)
  short: Fluvirin vacc, 3 yrs & >, im
  added: 2011-01-01; action: N 2014-01-01; coverage: D; pricing: 54; multiple: A; betos: O1G; tos: V; mcm: 2049.4
Q2039 Influenza virus vaccine, not otherwise specified
  short: Influenza virus vaccine, nos
  added: 2011-01-01; action: N 2017-01-01; coverage: D; pricing: 54; multiple: A; betos: O1G; tos: V; mcm: 2049.4
Q2041 Axicabtagene ciloleucel, up to 200 million autologous anti-cd19 car positive viable t cells, including leukapheresis and dose preparation procedures, per therapeutic dose
  short: Axicabtagene ciloleucel car+
  added: 2018-04-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q2042 Tisagenlecleucel, up to 600 million car-positive viable t cells, including leukapheresis and dose preparation procedures, per therapeutic dose
  short: Tisagenlecleucel car-pos t
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q2043 Sipuleucel-t, minimum of 50 million autologous cd54+ cells activated with pap-gm-csf, including leukapheresis and all other preparatory procedures, per infusion
  short: Sipuleucel-t auto cd54+
  added: 2011-07-01; action: N 2011-07-01; coverage: D; pricing: 53; multiple: A; asc: YY 2011-07-01; note: 0175; betos: P1G; tos: 1
Q2050 Injection, doxorubicin hydrochloride, liposomal, not otherwise specified, 10 mg
  short: Doxorubicin inj 10mg
  added: 2013-07-01; action: N 2013-07-01; coverage: D; pricing: 51; multiple: A; asc: YY 2013-07-01; betos: O1D; tos: 1, 9; mcm: 2049.4
Q2052 Services, supplies and accessories used in the home for the administration of intravenous immune globulin (ivig)
  short: Home ivig, services/supplies
  added: 2014-04-01; action: N 2023-07-01; coverage: D; pricing: 57; multiple: A; note: 0192; betos: O1E; tos: 9
Q3001 Radioelements for brachytherapy, any type, each
  short: Brachytherapy radioelements
  added: 2000-07-01; action: N 2005-01-01; coverage: D; pricing: 57; multiple: A; betos: P7A; tos: 1; mcm: 15022
Q3014 Telehealth originating site facility fee
  short: Telehealth facility fee
  added: 2001-10-01; action: N 2001-10-01; coverage: C; pricing: 53; multiple: A; betos: Y2; tos: 9
Q4006 Cast supplies, long arm cast, adult (11 years +), fiberglass
  short: Cast sup long arm adult fbrg
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4010 Cast supplies, short arm cast, adult (11 years +), fiberglass
  short: Cast sup sht arm adult fbrgl
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4018 Cast supplies, long arm splint, adult (11 years +), fiberglass
  short: Cast sup lng arm splint fbrg
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4022 Cast supplies, short arm splint, adult (11 years +), fiberglass
  short: Cast sup sht arm splint fbrg
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4030 Cast supplies, long leg cast, adult (11 years +), fiberglass
  short: Cast sup long leg fiberglass
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4038 Cast supplies, short leg cast, adult (11 years +), fiberglass
  short: Cast sup shrt leg fiberglass
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4046 Cast supplies, short leg splint, adult (11 years +), fiberglass
  short: Cast sup sht leg splnt fbrgl
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4049 Finger splint, static
  added: 2001-07-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: S
Q4051 Splint supplies, miscellaneous (includes thermoplastics, strapping, fasteners, padding and other supplies)
  short: Splint supplies misc
  added: 2001-07-01; action: N 2001-07-01; coverage: C; pricing: 57; multiple: A; betos: D1A; tos: S
Q4074 Iloprost, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, up to 20 micrograms
  short: Iloprost non-comp unit dose
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 51; multiple: A; betos: D1G; tos: 1, P
Q4081 Injection, epoetin alfa, 100 units (for esrd on dialysis)
  short: Epoetin alfa, 100 units esrd
  added: 2007-01-01; action: N 2007-01-01; coverage: D; pricing: 57; multiple: A; betos: O1E; tos: 1, L; mcm: 4273.1
Q4082 Drug or biological, not otherwise classified, part b drug competitive acquisition program (cap)
  short: Drug/bio noc part b drug cap
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 51; multiple: A; betos: D1E; tos: 1, L
Q4100 Skin substitute, not otherwise specified
  short: Skin substitute, nos
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q4101 Apligraf, per square centimeter
  short: Apligraf
  added: 2009-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q4102 Oasis wound matrix, per square centimeter
  short: Oasis wound matrix
  added: 2009-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q4105 Integra dermal regeneration template (drt) or integra omnigraft dermal regeneration matrix, per square centimeter
  short: Integra drt or omnigraft
  added: 2009-01-01; action: N 2017-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q4106 Dermagraft, per square centimeter
  short: Dermagraft
  added: 2009-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q4121 Theraskin, per square centimeter
  short: Theraskin
  added: 2011-01-01; action: N 2018-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q4133 Grafix prime, grafixpl prime, stravix and stravixpl, per square centimeter
  short: Grafix stravix prime pl sqcm
  added: 2013-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q4186 Epifix, per square centimeter
  short: Epifix 1 sq cm
  added: 2019-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q4196 Puraply am, per square centimeter
  short: Puraply am 1 sq cm
  added: 2019-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
`;
