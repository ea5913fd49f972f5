export const nutritionAndOutpatient = `
# B: enteral and parenteral nutrition
B4035 Enteral feeding supply kit; pump fed, per day, includes but not limited to feeding/flushing syringe, administration set tubing, dressings, tape
  short: Enteral feed supp pump per d
  added: 1986-01-01; action: N 2011-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4150 Enteral formula, nutritionally complete with intact nutrients, includes proteins, fats, carbohydrates, vitamins and minerals, may include fiber, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef complet w/intact nutrient
  added: 1986-01-01; action: N 2005-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4152 Enteral formula, nutritionally complete, calorically dense (equal to or greater than 1.5 kcal/ml) with intact nutrients, includes proteins, fats, carbohydrates, vitamins and minerals, may include fiber, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef calorie dense>/=1.5kcal
  added: 1984-01-01; action: N 2005-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4154 Enteral formula, nutritionally complete, for special metabolic needs, excludes inherited disease of metabolism, includes altered composition of proteins, fats, carbohydrates, vitamins and/or minerals, may include fiber, administered through an enteral feeding tube, 100 calories = 1 unit
  short: Ef spec metabolic noninherit
  added: 1984-01-01; action: N 2005-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: E; cim: 65-10; mcm: 2130, 4450
B4185 Parenteral nutrition solution, not otherwise specified, 10 grams lipids
  short: Pn soln nos 10 grams lipids
  added: 2006-01-01; action: N 2020-01-01; coverage: D; pricing: 39; multiple: A; note: 0126; betos: O1C; tos: E
B9002 Enteral nutrition infusion pump, any type
  short: Enter nutr inf pump any type
  added: 1988-01-01; action: N 2017-01-01; coverage: D; pricing: 39; multiple: A; betos: O1C; tos: A, P, R; cim: 65-10; mcm: 2130, 4450

# C: hospital outpatient department
C1713 Anchor/screw for opposing bone-to-bone or soft tissue-to-bone (implantable)
  short: Anchor/screw bn/bn,tis/bn
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; statute: 1833(T); betos: D1A; tos: 9, S
C1725 Catheter, transluminal angioplasty, non-laser (may include guidance, infusion/perfusion capability)
  short: Cath, translumin non-laser
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; statute: 1833(T); betos: D1A; tos: 9, S
C1769 Guide wire
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; statute: 1833(T); betos: D1A; tos: 9, S
C1776 Joint device (implantable)
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; statute: 1833(T); betos: D1A; tos: 9, S
C1785 Pacemaker, dual chamber, rate-responsive (implantable)
  short: Pmkr, dual, rate-resp
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; statute: 1833(T); betos: D1A; tos: 9, S
C1874 Stent, coated/covered, with delivery system
  short: Stent, coated/cov w/del sys
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; statute: 1833(T); betos: D1A; tos: 9, S
C1894 Introducer/sheath, other than guiding, other than intracardiac electrophysiological, non-laser
  short: Intro/sheath, non-laser
  added: 2001-04-01; action: N 2002-07-01; coverage: D; pricing: 53; multiple: A; statute: 1833(T); betos: D1A; tos: 9, S
C2623 Catheter, transluminal angioplasty, drug-coated, non-laser
  short: Cath, translumin, drug-coat
  added: 2015-04-01; action: N 2018-01-01; coverage: D; pricing: 53; multiple: A; statute: 1833(t); betos: D1A; tos: 9, F
C8929 Transthoracic echocardiography with contrast, or without contrast followed by with contrast, real-time with image documentation (2d), includes m-mode recording, when performed, complete, with spectral doppler echocardiography, and with color flow doppler echocardiography
  short: Tte w or wo fol wcon,doppler
  added: 2009-01-01; action: N 2009-01-01; coverage: D; pricing: 53; multiple: A; statute: 1833(t)(2); betos: I3C; tos: 4
C9113 Injection, pantoprazole sodium, per vial
  short: Inj pantoprazole sodium, via
  added: 2002-01-01; action: N 2024-07-01; ended: 2024-06-30; coverage: D; pricing: 53; multiple: A; statute: 1833(T); betos: O1E; tos: 9
C9399 Unclassified drugs or biologicals
  short: Unclassified drugs or biolog
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; statute: 621MMA; asc: YY 2008-01-01; betos: O1E; tos: 1
C9757 Laminotomy (hemilaminectomy), with decompression of nerve root(s), including partial facetectomy, foraminotomy and excision of herniated intervertebral disc, and repair of annular defect with implantation of bone anchored annular closure device, including annular defect  measurement, alignment and sizing assessment, and image guidance; 1 interspace, lumbar
  short: Spine device implant surgery
  added: 2020-01-01; action: N 2024-01-01; coverage: D; pricing: 53; multiple: A; statute: 1833(T); asc: YY 2020-01-01; betos: P6B; tos: 1
`;
