export const drugsByMouthAndInhaled = `
# J7, J8: drugs against rejection, inhaled drugs, drugs by mouth
J7500 Azathioprine, oral, 50 mg
  short: Azathioprine oral 50mg
  added: 1988-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049.5
J7502 Cyclosporine, oral, 100 mg
  short: Cyclosporine oral 100 mg
  added: 2000-01-01; action: N 2000-01-01; coverage: D; pricing: 57; multiple: A; betos: O1E; tos: 1, G; mcm: 2049.5
J7503 Tacrolimus, extended release, (envarsus xr), oral, 0.25 mg
  short: Tacrol envarsus ex rel oral
  added: 2016-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049.5
J7507 Tacrolimus, immediate release, oral, 1 mg
  short: Tacrolimus imme rel oral 1mg
  added: 1995-01-01; action: N 2014-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049.5
J7508 Tacrolimus, extended release, (astagraf xl), oral, 0.1 mg
  short: Tacrol astagraf ex rel oral
  added: 2014-01-01; action: N 2018-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049.5
J7509 Methylprednisolone oral, per 4 mg
  short: Methylprednisolone oral
  added: 1996-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049.5
J7510 Prednisolone oral, per 5 mg
  short: Prednisolone oral per 5 mg
  added: 1996-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049.5
J7511 Lymphocyte immune globulin, antithymocyte globulin, rabbit, parenteral, 25 mg
  short: Antithymocyte globuln rabbit
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, G
J7512 Prednisone, immediate release or delayed release, oral, 1 mg
  short: Prednisone ir or dr oral 1mg
  added: 2016-01-01; action: N 2016-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049.5
J7515 Cyclosporine, oral, 25 mg
  short: Cyclosporine oral 25 mg
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, G
J7517 Mycophenolate mofetil, oral, 250 mg
  short: Mycophenolate mofetil oral
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, G
J7518 Mycophenolic acid, oral, 180 mg
  short: Mycophenolic acid
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2050.5, 4471, 5249
J7520 Sirolimus, oral, 1 mg
  short: Sirolimus, oral
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049.5
J7525 Tacrolimus, parenteral, 5 mg
  short: Tacrolimus injection
  added: 2001-01-01; action: N 2001-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1, G; mcm: 2049.5
J7527 Everolimus, oral, 0.25 mg
  short: Oral everolimus
  added: 2013-01-01; action: N 2014-01-01; coverage: D; pricing: 51; multiple: A; betos: O1G; tos: 1, G; mcm: 2049.5
J7599 Immunosuppressive drug, not otherwise classified
  short: Immunosuppressive drug noc
  added: 1996-01-01; action: N 2000-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1, G; mcm: 2049.5
J7605 Arformoterol, inhalation solution, fda approved final product, non-compounded, administered through dme, unit dose form, 15 micrograms
  short: Arformoterol non-comp unit
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; betos: D1G; tos: 1, P
J7606 Formoterol fumarate, inhalation solution, fda approved final product, non-compounded, administered through dme, unit dose form, 20 micrograms
  short: Formoterol fumarate, inh
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 51; multiple: A; betos: D1G; tos: 1, P
J7608 Acetylcysteine, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, per gram
  short: Acetylcysteine non-comp unit
  added: 2000-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; note: 0135; betos: D1G; tos: 1, P
J7611 Albuterol, inhalation solution, fda-approved final product, non-compounded, administered through dme, concentrated form, 1 mg
  short: Albuterol non-comp con
  added: 2005-01-01; action: N 2009-07-01; coverage: D; pricing: 00; multiple: 9; betos: D1G; tos: 1, P; mcm: 2100.5
J7612 Levalbuterol, inhalation solution, fda-approved final product, non-compounded, administered through dme, concentrated form, 0.5 mg
  short: Levalbuterol non-comp con
  added: 2005-01-01; action: N 2009-07-01; coverage: D; pricing: 00; multiple: 9; betos: D1G; tos: 1, P; mcm: 2100.5
J7613 Albuterol, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose, 1 mg
  short: Albuterol non-comp unit
  added: 2005-01-01; action: N 2009-07-01; coverage: D; pricing: 00; multiple: 9; betos: D1G; tos: 1, P; mcm: 2100.5
J7614 Levalbuterol, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose, 0.5 mg
  short: Levalbuterol non-comp unit
  added: 2005-01-01; action: N 2009-07-01; coverage: D; pricing: 00; multiple: 9; betos: D1G; tos: 1, P; mcm: 2100.5
J7620 Albuterol, up to 2.5 mg and ipratropium bromide, up to 0.5 mg, fda-approved final product, non-compounded, administered through dme
  short: Albuterol ipratrop non-comp
  added: 2006-01-01; action: N 2007-01-01; coverage: D; pricing: 51; multiple: A; note: 0135; betos: D1G; tos: 1, P
J7626 Budesonide, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, up to 0.5 mg
  short: Budesonide non-comp unit
  added: 2002-01-01; action: N 2007-01-01; coverage: C; pricing: 51; multiple: A; betos: D1G; tos: 1, P
J7631 Cromolyn sodium, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, per 10 milligrams
  short: Cromolyn sodium noncomp unit
  added: 2000-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; note: 0135; betos: D1G; tos: 1, P
J7639 Dornase alfa, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, per milligram
  short: Dornase alfa non-comp unit
  added: 2000-01-01; action: N 2009-01-01; coverage: D; pricing: 51; multiple: A; note: 0135; betos: D1G; tos: 1, P
J7644 Ipratropium bromide, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, per milligram
  short: Ipratropium bromide non-comp
  added: 2000-01-01; action: N 2007-01-01; coverage: D; pricing: 51; multiple: A; note: 0135; betos: D1G; tos: 1, P
J7674 Methacholine chloride administered as inhalation solution through a nebulizer, per 1 mg
  short: Methacholine chloride, neb
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
J7677 Revefenacin inhalation solution, fda-approved final product, non-compounded, administered through dme, 1 microgram
  short: Revefenacin inh non-com 1mcg
  added: 2019-07-01; action: N 2019-07-01; coverage: C; pricing: 51; multiple: A; betos: D1G; tos: 1, P
J7682 Tobramycin, inhalation solution, fda-approved final product, non-compounded, unit dose form, administered through dme, per 300 milligrams
  short: Tobramycin non-comp unit
  added: 2000-01-01; action: N 2007-01-01; coverage: D; pricing: 51; multiple: A; note: 0135; betos: D1G; tos: 1, P
J7686 Treprostinil, inhalation solution, fda-approved final product, non-compounded, administered through dme, unit dose form, 1.74 mg
  short: Treprostinil, non-comp unit
  added: 2011-01-01; action: N 2011-01-01; coverage: C; pricing: 51; multiple: A; betos: D1G; tos: 1, P
J7699 Noc drugs, inhalation solution administered through dme
  short: Inhalation solution for dme
  added: 1993-01-01; action: N 2007-01-01; coverage: D; pricing: 51; multiple: A; note: 0135; betos: D1G; tos: 1, P
J7799 Noc drugs, other than inhalation drugs, administered through dme
  short: Non-inhalation drug for dme
  added: 1993-01-01; action: N 2002-07-01; coverage: D; pricing: 51; multiple: A; betos: D1G; tos: 1, P; mcm: 2100.5
J7999 Compounded drug, not otherwise classified
  short: Compounded drug, noc
  added: 2016-01-01; action: N 2016-01-01; coverage: D; pricing: 51; multiple: A; note: 0205; betos: O1E; tos: 1
J8498 Antiemetic drug, rectal/suppository, not otherwise specified
  short: Antiemetic rectal/supp nos
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1; statute: 1861s2T
J8499 Prescription drug, oral, non chemotherapeutic, nos
  short: Oral prescrip drug non chemo
  added: 1995-01-01; action: N 1997-01-01; coverage: M; pricing: 00; multiple: 9; betos: O1E; tos: 1, P; mcm: 2049
J8501 Aprepitant, oral, 5 mg
  short: Oral aprepitant
  added: 2005-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; note: 0119; betos: O1E; tos: 1
J8522 Capecitabine, oral, 50 mg
  added: 2024-10-01; action: N 2024-10-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1; mcm: 2049.5
J8530 Cyclophosphamide; oral, 25 mg
  short: Cyclophosphamide oral 25 mg
  added: 1995-01-01; action: N 1997-08-31; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, G, P; mcm: 2049.5
J8540 Dexamethasone, oral, 0.25 mg
  short: Oral dexamethasone
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; betos: O1E; tos: 1; statute: 1861(s)2T
J8597 Antiemetic drug, oral, not otherwise specified
  short: Antiemetic drug oral nos
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1; statute: 1861s2T
J8610 Methotrexate; oral, 2.5 mg
  short: Methotrexate oral 2.5 mg
  added: 1995-01-01; action: N 1997-08-31; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, G, P; mcm: 2049.5
J8655 Netupitant 300 mg and palonosetron 0.5 mg, oral
  short: Oral netupitant, palonosetro
  added: 2016-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2016-01-01; note: 0204; betos: O1E; tos: 1
J8700 Temozolomide, oral, 5 mg
  short: Temozolomide
  added: 2001-01-01; action: N 2018-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049.5C
J8705 Topotecan, oral, 0.25 mg
  short: Topotecan oral
  added: 2009-01-01; action: N 2024-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-01-01; betos: O1D; tos: 1, P
J8999 Prescription drug, oral, chemotherapeutic, nos
  short: Oral prescription drug chemo
  added: 1995-01-01; action: N 1997-01-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049.5
`;
