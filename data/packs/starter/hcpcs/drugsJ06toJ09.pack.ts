export const drugsJ06toJ09 = `
# J06 to J09: injected drugs
J0606 Injection, etelcalcetide, 0.1 mg
  short: Inj, etelcalcetide, 0.1 mg
  added: 2018-01-01; action: N 2018-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2018-01-01; note: 0195; betos: O1E; tos: 1, L
J0630 Injection, calcitonin salmon, up to 400 units
  short: Calcitonin salmon injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2013-01-01; betos: O1E; tos: 1, P; mcm: 2049
J0636 Injection, calcitriol, 0.1 mcg
  short: Inj calcitriol per 0.1 mcg
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0637 Injection, caspofungin acetate, 5 mg
  short: Caspofungin acetate
  added: 2003-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0638 Injection, canakinumab, 1 mg
  short: Canakinumab injection
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J0640 Injection, leucovorin calcium, per 50 mg
  short: Leucovorin calcium injection
  added: 1982-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0665 Injection, bupivicaine, not otherwise specified, 0.5 mg
  short: Inj, bupivacaine, nos, 0.5mg
  added: 2023-07-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1
J0666 Injection, bupivacaine liposome, 1 mg
  short: Inj, bupivacaine liposome
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2025-01-01; betos: O1E; tos: 1
J0670 Injection, mepivacaine hydrochloride, per 10 ml
  short: Inj mepivacaine hcl/10 ml
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0690 Injection, cefazolin sodium, 500 mg
  short: Cefazolin sodium injection
  added: 1982-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0692 Injection, cefepime hydrochloride, 500 mg
  short: Cefepime hcl for injection
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0696 Injection, ceftriaxone sodium, per 250 mg
  short: Ceftriaxone sodium injection
  added: 1990-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0697 Injection, sterile cefuroxime sodium, per 750 mg
  short: Sterile cefuroxime injection
  added: 1990-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0702 Injection, betamethasone acetate 3 mg and betamethasone sodium phosphate 3 mg
  short: Betamethasone acet&sod phosp
  added: 1995-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0717 Injection, certolizumab pegol, 1 mg (code may be used for medicare when drug administered under the direct supervision of a physician, not for use when drug is self administered)
  short: Certolizumab pegol inj 1mg
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2014-01-01; betos: O1E; tos: 1, P
J0725 Injection, chorionic gonadotropin, per 1,000 usp units
  short: Chorionic gonadotropin/1000u
  added: 1986-01-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0735 Injection, clonidine hydrochloride, 1 mg
  short: Clonidine hydrochloride
  added: 1998-01-01; action: N 1998-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0736 Injection, clindamycin phosphate, 300 mg
  short: Inj, clindamycin phosp 300mg
  added: 2023-07-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1E; tos: 1, P
J0739 Injection, cabotegravir, 1mg, fda approved prescription, only for use as hiv pre-exposure prophylaxis (not for use as treatment for hiv)
  short: Hiv prep, inj, cabotegravir
  added: 2022-07-01; action: N 2024-01-02; coverage: D; pricing: 57; multiple: A; betos: O1E; tos: 1; mcm: 2049; statute: 1861(ddd)
J0741 Injection, cabotegravir and rilpivirine, 2mg/3mg
  short: Inj, cabote rilpivir 2mg 3mg
  added: 2021-10-01; action: N 2021-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-10-01; betos: O1E; tos: 1, P
J0744 Injection, ciprofloxacin for intravenous infusion, 200 mg
  short: Ciprofloxacin iv
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0775 Injection, collagenase, clostridium histolyticum, 0.01 mg
  short: Collagenase, clost hist inj
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2011-01-01; betos: O1E; tos: 1, P
J0780 Injection, prochlorperazine, up to 10 mg
  short: Prochlorperazine injection
  added: 1984-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049
J0801 Injection, corticotropin (acthar gel), up to 40 units
  short: Inj. acthar gel to 40 units
  added: 2023-10-01; action: N 2023-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-10-01; betos: O1E; tos: 1, P
J0834 Injection, cosyntropin, 0.25 mg
  short: Inj., cosyntropin, 0.25 mg
  added: 2010-01-01; action: N 2019-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0875 Injection, dalbavancin, 5 mg
  short: Injection, dalbavancin
  added: 2016-01-01; action: N 2016-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2016-01-01; betos: O1E; tos: 1, P
J0878 Injection, daptomycin, 1 mg
  short: Daptomycin injection
  added: 2005-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0881 Injection, darbepoetin alfa, 1 microgram (non-esrd use)
  short: Darbepoetin alfa, non-esrd
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; note: 0132; betos: O1E; tos: 1, L
J0882 Injection, darbepoetin alfa, 1 microgram (for esrd on dialysis)
  short: Darbepoetin alfa, esrd use
  added: 2006-01-01; action: N 2017-01-01; coverage: D; pricing: 57; multiple: A; asc: YY 2017-01-01; betos: O1E; tos: 1, L; mcm: 4273.1
J0885 Injection, epoetin alfa, (for non-esrd use), 1000 units
  short: Epoetin alfa, non-esrd
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 9; mcm: 2049
J0894 Injection, decitabine, 1 mg
  short: Decitabine injection
  added: 2007-01-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J0895 Injection, deferoxamine mesylate, 500 mg
  short: Deferoxamine mesylate inj
  added: 1992-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, P; mcm: 2049; see: Q0087
J0896 Injection, luspatercept-aamt, 0.25 mg
  short: Inj luspatercept-aamt 0.25mg
  added: 2020-07-01; action: N 2020-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-07-01; betos: O1E; tos: 1
J0897 Injection, denosumab, 1 mg
  short: Denosumab injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2012-01-01; betos: O1E; tos: 1, P
`;
