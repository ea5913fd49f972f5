export const dressings = `
# A5, A6: shoes for people with diabetes, dressings, compression
A5500 For diabetics only, fitting (including follow-up), custom preparation and supply of off-the-shelf depth-inlay shoe manufactured to accommodate multi-density insert(s), per shoe
  short: Diab shoe for density insert
  added: 1995-01-01; action: N 2005-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: J; mcm: 2134
A5501 For diabetics only, fitting (including follow-up), custom preparation and supply of shoe molded from cast(s) of patient's foot (custom molded shoe), per shoe
  short: Diabetic custom molded shoe
  added: 1995-01-01; action: N 2005-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: J; mcm: 2134
A5512 For diabetics only, multiple density insert, direct formed, molded to foot after external heat source of 230 degrees fahrenheit or higher, total contact with patient's foot, including arch, base layer minimum of 1/4 inch material of shore a 35 durometer or 3/16 inch material of shore a 40 durometer (or higher), prefabricated, each
  short: Multi den insert direct form
  added: 2006-01-01; action: N 2019-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: J; mcm: 2134
A5513 For diabetics only, multiple density insert, custom molded from model of patient's foot, total contact with patient's foot, including arch, base layer minimum of 3/16 inch material of shore a 35 durometer (or higher), includes arch filler and other shaping material, custom fabricated, each
  short: Multi den insert custom mold
  added: 2006-01-01; action: N 2019-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: J; mcm: 2134
A5514 For diabetics only, multiple density insert, made by direct carving with cam technology from a rectified cad model created from a digitized scan of the patient, total contact with patient's foot, including arch, base layer minimum of 3/16 inch material of shore a 35 durometer (or higher), includes arch filler and other shaping material, custom fabricated, each
  short: Mult den insert dir carv/cam
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: J; mcm: 2134
A6010 Collagen based wound filler, dry form, sterile, per gram of collagen
  short: Collagen based wound filler
  added: 2002-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6021 Collagen dressing, sterile, size 16 sq. in. or less, each
  short: Collagen dressing <=16 sq in
  added: 2001-01-01; action: N 2013-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6022 Collagen dressing, sterile, size more than 16 sq. in. but less than or equal to 48 sq. in., each
  short: Collagen drsg>16<=48 sq in
  added: 2001-01-01; action: N 2013-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6025 Gel sheet for dermal or epidermal application, (e.g., silicone, hydrogel, other), each
  short: Silicone gel sheet, each
  added: 1997-01-01; action: N 2007-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: 9
A6196 Alginate or other fiber gelling dressing, wound cover, sterile, pad size 16 sq. in. or less, each dressing
  short: Alginate dressing <=16 sq in
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6197 Alginate or other fiber gelling dressing, wound cover, sterile, pad size more than 16 sq. in. but less than or equal to 48 sq. in., each dressing
  short: Alginate drsg >16 <=48 sq in
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6198 Alginate or other fiber gelling dressing, wound cover, sterile, pad size more than 48 sq. in., each dressing
  short: Alginate dressing > 48 sq in
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 46; multiple: A; betos: D1A; tos: S; mcm: 2079
A6199 Alginate or other fiber gelling dressing, wound filler, sterile, per 6 inches
  short: Alginate drsg wound filler
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6209 Foam dressing, wound cover, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
  short: Foam drsg <=16 sq in w/o bdr
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6210 Foam dressing, wound cover, sterile, pad size more than 16 sq. in. but less than or equal to 48 sq. in., without adhesive border, each dressing
  short: Foam drg >16<=48 sq in w/o b
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6212 Foam dressing, wound cover, sterile, pad size 16 sq. in. or less, with any size adhesive border, each dressing
  short: Foam drg <=16 sq in w/border
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6215 Foam dressing, wound filler, sterile, per gram
  short: Foam dressing wound filler
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 46; multiple: A; betos: D1A; tos: L, S; mcm: 2079
A6216 Gauze, non-impregnated, non-sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
  short: Non-sterile gauze<=16 sq in
  added: 1997-01-01; action: N 2003-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6219 Gauze, non-impregnated, sterile, pad size 16 sq. in. or less, with any size adhesive border, each dressing
  short: Gauze <= 16 sq in w/border
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6222 Gauze, impregnated with other than water, normal saline, or hydrogel, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
  short: Gauze <=16 in no w/sal w/o b
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6231 Gauze, impregnated, hydrogel, for direct wound contact, sterile, pad size 16 sq. in. or less, each dressing
  short: Hydrogel dsg<=16 sq in
  added: 2001-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6234 Hydrocolloid dressing, wound cover, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
  short: Hydrocolld drg <=16 w/o bdr
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6237 Hydrocolloid dressing, wound cover, sterile, pad size 16 sq. in. or less, with any size adhesive border, each dressing
  short: Hydrocolld drg <=16 in w/bdr
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6242 Hydrogel dressing, wound cover, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
  short: Hydrogel drg <=16 in w/o bdr
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6248 Hydrogel dressing, wound filler, gel, per fluid ounce
  short: Hydrogel drsg gel filler
  added: 1997-01-01; action: N 2011-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6251 Specialty absorptive dressing, wound cover, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
  short: Absorpt drg <=16 sq in w/o b
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6252 Specialty absorptive dressing, wound cover, sterile, pad size more than 16 sq. in. but less than or equal to 48 sq. in., without adhesive border, each dressing
  short: Absorpt drg >16 <=48 w/o bdr
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6257 Transparent film, sterile, 16 sq. in. or less, each dressing
  short: Transparent film <= 16 sq in
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6258 Transparent film, sterile, more than 16 sq. in. but less than or equal to 48 sq. in., each dressing
  short: Transparent film >16<=48 in
  added: 1997-01-01; action: N 2009-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6260 Wound cleansers, any type, any size
  short: Wound cleanser any type/size
  added: 1997-01-01; action: N 2011-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1A; tos: L, S; mcm: 2079
A6402 Gauze, non-impregnated, sterile, pad size 16 sq. in. or less, without adhesive border, each dressing
  short: Sterile gauze <= 16 sq in
  added: 1997-01-01; action: N 2006-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: L, S; mcm: 2079
A6403 Gauze, non-impregnated, sterile, pad size more than 16 sq. in. less than or equal to 48 sq. in., without adhesive border, each dressing
  short: Sterile gauze>16 <= 48 sq in
  added: 1997-01-01; action: N 2003-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6404 Gauze, non-impregnated, sterile, pad size more than 48 sq. in., without adhesive border, each dressing
  short: Sterile gauze > 48 sq in
  added: 1997-01-01; action: N 2003-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: S; mcm: 2079
A6441 Padding bandage, non-elastic, non-woven/non-knitted, width greater than or equal to three inches and less than five inches, per yard
  short: Pad band w>=3" <5"/yd
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 35; multiple: A; betos: D1A; tos: S
A6443 Conforming bandage, non-elastic, knitted/woven, non-sterile, width greater than or equal to three inches and less than five inches, per yard
  short: Conform band n/s w>=3"<5"/yd
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 35; multiple: A; betos: D1A; tos: S
A6446 Conforming bandage, non-elastic, knitted/woven, sterile, width greater than or equal to three inches and less than five inches, per yard
  short: Conform band s w>=3" <5"/yd
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 35; multiple: A; betos: D1A; tos: S
A6449 Light compression bandage, elastic, knitted/woven, width greater than or equal to three inches and less than five inches, per yard
  short: Lt compres band >=3" <5"/yd
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 35; multiple: A; betos: D1A; tos: S
A6453 Self-adherent bandage, elastic, non-knitted/non-woven, width less than three inches, per yard
  short: Self-adher band w <3"/yd
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 35; multiple: A; betos: D1A; tos: S
A6454 Self-adherent bandage, elastic, non-knitted/non-woven, width greater than or equal to three inches and less than five inches, per yard
  short: Self-adher band w>=3" <5"/yd
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 35; multiple: A; betos: D1A; tos: S
A6456 Zinc paste impregnated bandage, non-elastic, knitted/woven, width greater than or equal to three inches and less than five inches, per yard
  short: Zinc paste band w >=3"<5"/yd
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 35; multiple: A; betos: D1A; tos: S
A6457 Tubular dressing with or without elastic, any width, per linear yard
  short: Tubular dressing
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 35; multiple: A; betos: D1A; tos: S
A6530 Gradient compression stocking, below knee, 18-30 mmhg, each
  short: Compression stocking bk18-30
  added: 2006-01-01; action: N 2024-01-01; coverage: C; pricing: 40; multiple: A; betos: O1L; tos: S
A6531 Gradient compression stocking, below knee, 30-40 mmhg, used as a surgical dressing, each
  short: Compress stking bk30-40 surg
  added: 2006-01-01; action: N 2024-01-01; coverage: D; pricing: 35; multiple: A; note: 0072; betos: D1A; tos: P, S; mcm: 2079
A6532 Gradient compression stocking, below knee, 40-50 mmhg, used as a surgical dressing, each
  short: Compress stking bk40-50 surg
  added: 2006-01-01; action: N 2024-01-01; coverage: D; pricing: 35; multiple: A; note: 0072; betos: D1A; tos: P, S; mcm: 2079
A6533 Gradient compression stocking, thigh length, 18-30 mmhg, each
  short: Gc stocking thighlngth 18-30
  added: 2006-01-01; action: N 2024-01-01; coverage: C; pricing: 40; multiple: A; betos: O1L; tos: S
A6545 Gradient compression wrap, non-elastic, below knee, 30-50 mmhg, used as a surgical dressing, each
  short: Grad com non-elastic bk surg
  added: 2009-01-01; action: N 2024-01-01; coverage: D; pricing: 35; multiple: A; betos: D1A; tos: P, S; mcm: 2079
A6549 Gradient compression garment, not otherwise specified
  short: G compression garment
  added: 2006-01-01; action: N 2024-01-01; coverage: C; pricing: 40; multiple: A; betos: O1L; tos: S
A6550 Wound care set, for negative pressure wound therapy electrical pump, includes all supplies and accessories
  short: Neg pres wound ther drsg set
  added: 2004-01-01; action: N 2006-01-01; coverage: C; pricing: 34; multiple: A; betos: D1E; tos: P
A6552 Gradient compression stocking, below knee, 30-40 mmhg, each
  short: Grad com stocking bk 30-40
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 40; multiple: A; betos: O1L; tos: S
A6583 Gradient compression wrap with adjustable straps, below knee, 30-50 mmhg, each
  short: Grad com wrap w straps bk
  added: 2024-01-01; action: N 2024-01-01; coverage: C; pricing: 40; multiple: A; betos: O1L; tos: S
`;
