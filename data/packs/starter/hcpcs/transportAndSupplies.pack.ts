export const transportAndSupplies = `
# A: ambulance, supplies, dressings, accessories, contrast and radiopharmaceuticals
A0425 Ground mileage, per statute mile
  short: Ground mileage
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0427 Ambulance service, advanced life support, emergency transport, level 1 (als 1 - emergency)
  short: Als1-emergency
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0428 Ambulance service, basic life support, non-emergency transport, (bls)
  short: Bls
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0429 Ambulance service, basic life support, emergency transport (bls-emergency)
  short: Bls-emergency
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A4206 Syringe with needle, sterile, 1 cc or less, each
  short: 1 cc sterile syringe&needle
  added: 1985-01-01; action: N 2008-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: S
A4253 Blood glucose test or reagent strips for home blood glucose monitor, per 50 strips
  short: Blood glucose/reagent strips
  added: 1986-01-01; action: N 1998-07-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: P; cim: 60-11
A4259 Lancets, per box of 100
  short: Lancets per box
  added: 1985-01-01; action: N 1996-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; cim: 60-11
A4310 Insertion tray without drainage bag and without catheter (accessories only)
  short: Insert tray w/o bag/cath
  added: 1990-01-01; action: N 1990-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4351 Intermittent urinary catheter; straight tip, with or without coating (teflon, silicone, silicone elastomer, or hydrophilic, etc.), each
  short: Straight tip urine catheter
  added: 1990-01-01; action: N 2002-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4353 Intermittent urinary catheter, with insertion supplies
  short: Intermittent urinary cath
  added: 1997-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4550 Surgical trays
  added: 1982-01-01; action: N 2000-01-01; coverage: D; pricing: 11; multiple: A; betos: Y1; tos: 9; mcm: 15030
A4556 Electrodes, (e.g., apnea monitor), per pair
  short: Electrodes, pair
  added: 1984-01-01; action: N 2000-01-01; coverage: C; pricing: 34; multiple: A; betos: D1E; tos: P
A4557 Lead wires, (e.g., apnea monitor), per pair
  short: Lead wires, pair
  added: 1984-01-01; action: N 2000-01-01; coverage: C; pricing: 34; multiple: A; betos: D1E; tos: P
A4595 Electrical stimulator supplies, 2 lead, per month, (e.g., tens, nmes)
  short: Tens suppl 2 lead per month
  added: 1996-01-01; action: N 2003-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; cim: 45-25
A4604 Tubing with integrated heating element for use with positive airway pressure device
  short: Tubing with heating element
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
A4614 Peak expiratory flow rate meter, hand held
  short: Hand-held pefr meter
  added: 1999-01-01; action: N 1999-01-01; coverage: C; pricing: 46; multiple: A; betos: Z2; tos: 9
A4620 Variable concentration mask
  added: 1990-01-01; action: N 2009-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1C; tos: P; cim: 60-4; mcm: 3312
A5500 For diabetics only, fitting (including follow-up), custom preparation and supply of off-the-shelf depth-inlay shoe manufactured to accommodate multi-density insert(s), per shoe
  short: Diab shoe for density insert
  added: 1995-01-01; action: N 2005-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: J; mcm: 2134
A6196 Alginate or other fiber gelling dressing, wound cover, sterile, pad size 16 sq. in. or less, each dressing
  short: Alginate dressing <=16 sq in
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6197 Alginate or other fiber gelling dressing, wound cover, sterile, pad size more than 16 sq. in. but less than or equal to 48 sq. in., each dressing
  short: Alginate drsg >16 <=48 sq in
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6209 Foam dressing, wound cover, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
  short: Foam drsg <=16 sq in w/o bdr
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6212 Foam dressing, wound cover, sterile, pad size 16 sq. in. or less, with any size adhesive border, each dressing
  short: Foam drg <=16 sq in w/border
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6222 Gauze, impregnated with other than water, normal saline, or hydrogel, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
  short: Gauze <=16 in no w/sal w/o b
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6402 Gauze, non-impregnated, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
  short: Sterile gauze <= 16 sq in
  added: 1997-01-01; action: N 2006-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: L, S; mcm: 2079
A6403 Gauze, non-impregnated, sterile, pad size more than 16 sq. in. less than or equal to 48 sq. in., without adhesive border, each dressing
  short: Sterile gauze>16 <= 48 sq in
  added: 1997-01-01; action: N 2003-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6446 Conforming bandage, non-elastic, knitted/woven, sterile, width greater than or equal to three inches and less than five inches, per yard
  short: Conform band s w>=3" <5"/yd
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 35; multiple: A; betos: D1A; tos: S
A7003 Administration set, with small volume nonfiltered pneumatic nebulizer, disposable
  short: Nebulizer administration set
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
A7005 Administration set, with small volume nonfiltered pneumatic nebulizer, non-disposable
  short: Nondisposable nebulizer set
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7027 Combination oral/nasal mask, used with continuous positive airway pressure device, each
  short: Combination oral/nasal mask
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7030 Full face mask used with positive airway pressure device, each
  short: Cpap full face mask
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7031 Face mask interface, replacement for full face mask, each
  short: Replacement facemask interfa
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7032 Cushion for use on nasal mask interface, replacement only, each
  short: Replacement nasal cushion
  added: 2003-01-01; action: N 2006-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7034 Nasal interface (mask or cannula type) used with positive airway pressure device, with or without head strap
  short: Nasal application device
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7035 Headgear used with positive airway pressure device
  short: Pos airway press headgear
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7037 Tubing used with positive airway pressure device
  short: Pos airway pressure tubing
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7038 Filter, disposable, used with positive airway pressure device
  short: Pos airway pressure filter
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A9270 Non-covered item or service
  added: 1986-01-01; action: N 2002-01-01; coverage: M; pricing: 00; multiple: 9; note: 0106; betos: Z2; tos: 9; mcm: 2303
A9500 Technetium tc-99m sestamibi, diagnostic, per study dose
  short: Tc99m sestamibi
  added: 1996-01-01; action: N 2010-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9502 Technetium tc-99m tetrofosmin, diagnostic, per study dose
  short: Tc99m tetrofosmin
  added: 1998-01-01; action: N 2009-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9513 Lutetium lu 177, dotatate, therapeutic, 1 millicurie
  short: Lutetium lu 177 dotatat ther
  added: 2019-01-01; action: N 2024-01-01; coverage: D; pricing: 57; multiple: A; betos: I1E; tos: 6; cim: 153.60
A9552 Fluorodeoxyglucose f-18 fdg, diagnostic, per study dose, up to 45 millicuries
  short: F18 fdg
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 53; multiple: A; betos: I1E; tos: 4
A9576 Injection, gadoteridol, (prohance multipack), per ml
  short: Inj prohance multipack
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; betos: I1E; tos: 4
A9579 Injection, gadolinium-based magnetic resonance contrast agent, not otherwise specified (nos), per ml
  short: Gad-base mr contrast nos,1ml
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; betos: I1E; tos: 4
A9585 Injection, gadobutrol, 0.1 ml
  short: Gadobutrol injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9600 Strontium sr-89 chloride, therapeutic, per millicurie
  short: Sr89 strontium
  added: 1998-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 6
A9604 Samarium sm-153 lexidronam, therapeutic, per treatment dose, up to 150 millicuries
  short: Sm 153 lexidronam
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 6
A9606 Radium ra-223 dichloride, therapeutic, per microcurie
  short: Radium ra223 dichloride ther
  added: 2015-01-01; action: N 2018-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9698 Non-radioactive contrast imaging material, not otherwise classified, per study
  short: Non-rad contrast materialnoc
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; betos: I1E; tos: 4; mcm: 15022
A9699 Radiopharmaceutical, therapeutic, not otherwise classified
  short: Radiopharm rx agent noc
  added: 2003-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 6
`;
