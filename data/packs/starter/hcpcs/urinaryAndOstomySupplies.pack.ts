export const urinaryAndOstomySupplies = `
# A4: urological supplies
A4310 Insertion tray without drainage bag and without catheter (accessories only)
  short: Insert tray w/o bag/cath
  added: 1990-01-01; action: N 1990-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4311 Insertion tray without drainage bag with indwelling catheter, foley type, two-way latex with coating (teflon, silicone, silicone elastomer or hydrophilic, etc.)
  short: Catheter w/o bag 2-way latex
  added: 1990-01-01; action: N 1990-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4314 Insertion tray with drainage bag with indwelling catheter, foley type, two-way latex with coating (teflon, silicone, silicone elastomer or hydrophilic, etc.)
  short: Cath w/drainage 2-way latex
  added: 1990-01-01; action: N 1990-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4326 Male external catheter with integral collection chamber, any type, each
  short: Male external catheter
  added: 1990-01-01; action: N 2007-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4335 Incontinence supply; miscellaneous
  short: Incontinence supply
  added: 1990-01-01; action: N 1990-01-01; coverage: D; pricing: 46; multiple: A; betos: D1F; tos: P; mcm: 2130
A4338 Indwelling catheter; foley type, two-way latex with coating (teflon, silicone, silicone elastomer, or hydrophilic, etc.), each
  short: Indwelling catheter latex
  added: 1990-01-01; action: N 1996-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4344 Indwelling catheter, foley type, two-way, all silicone or polyurethane, each
  short: Cath indw foley 2 way silicn
  added: 1983-01-01; action: N 2023-10-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4349 Male external catheter, with or without adhesive, disposable, each
  short: Disposable male external cat
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 37; multiple: A; betos: D1A; tos: P; mcm: 2130
A4351 Intermittent urinary catheter; straight tip, with or without coating (teflon, silicone, silicone elastomer, or hydrophilic, etc.), each
  short: Straight tip urine catheter
  added: 1990-01-01; action: N 2002-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4352 Intermittent urinary catheter; coude (curved) tip, with or without coating (teflon, silicone, silicone elastomeric, or hydrophilic, etc.), each
  short: Coude tip urinary catheter
  added: 1990-01-01; action: N 2002-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4353 Intermittent urinary catheter, with insertion supplies
  short: Intermittent urinary cath
  added: 1997-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4354 Insertion tray with drainage bag but without catheter
  short: Cath insertion tray w/bag
  added: 1986-01-01; action: N 1990-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4355 Irrigation tubing set for continuous bladder irrigation through a three-way indwelling foley catheter, each
  short: Bladder irrigation tubing
  added: 1984-01-01; action: N 1996-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4357 Bedside drainage bag, day or night, with or without anti-reflux device, with or without tube, each
  short: Bedside drainage bag
  added: 1985-01-01; action: N 1996-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4358 Urinary drainage bag, leg or abdomen, vinyl, with or without tube, with straps, each
  short: Urinary leg or abdomen bag
  added: 1985-01-01; action: N 2002-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
# A4, A5: ostomy and drainage supplies
A4361 Ostomy faceplate, each
  short: Ostomy face plate
  added: 1985-01-01; action: N 1996-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4362 Skin barrier; solid, 4 x 4 or equivalent; each
  short: Solid skin barrier
  added: 1985-01-01; action: N 1990-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4364 Adhesive, liquid or equal, any type, per oz
  short: Adhesive, liquid or equal
  added: 1985-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4367 Ostomy belt, each
  short: Ostomy belt
  added: 1985-01-01; action: N 1996-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130A
A4373 Ostomy skin barrier, with flange (solid, flexible or accordion), with built-in convexity, any size, each
  short: Skin barrier with flange
  added: 2000-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4385 Ostomy skin barrier, solid 4 x 4 or equivalent, extended wear, without built-in convexity, each
  short: Ost skn barrier sld ext wear
  added: 2000-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4405 Ostomy skin barrier, non-pectin based, paste, per ounce
  short: Nonpectin based ostomy paste
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4406 Ostomy skin barrier, pectin-based, paste, per ounce
  short: Pectin based ostomy paste
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4407 Ostomy skin barrier, with flange (solid, flexible, or accordion), extended wear, with built-in convexity, 4 x 4 inches or smaller, each
  short: Ext wear ost skn barr <=4sq"
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4414 Ostomy skin barrier, with flange (solid, flexible or accordion), without built-in convexity, 4 x 4 inches or smaller, each
  short: Ost sknbar w/o conv<=4 sq in
  added: 2003-01-01; action: N 2006-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4421 Ostomy supply; miscellaneous
  short: Ostomy supply misc
  added: 1985-01-01; action: N 2018-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
A5055 Stoma cap
  added: 1990-01-01; action: N 1990-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A5061 Ostomy pouch, drainable; with barrier attached, (1 piece), each
  short: Pouch drainable w barrier at
  added: 1990-01-01; action: N 2003-01-01; coverage: C; pricing: 37; multiple: A; betos: D1F; tos: P
A5063 Ostomy pouch, drainable; for use on barrier with flange (2 piece system), each
  short: Drain ostomy pouch w/flange
  added: 1990-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A5071 Ostomy pouch, urinary; with barrier attached (1 piece), each
  short: Urinary pouch w/barrier
  added: 1990-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A5112 Urinary drainage bag, leg or abdomen, latex, with or without tube, with straps, each
  short: Urinary leg bag
  added: 1990-01-01; action: N 2011-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A5120 Skin barrier, wipes or swabs, each
  short: Skin barrier, wipe or swab
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A5121 Skin barrier; solid, 6 x 6 or equivalent, each
  short: Solid skin barrier 6x6
  added: 1990-01-01; action: N 1990-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A5200 Percutaneous catheter/tube anchoring device, adhesive skin attachment
  short: Percutaneous catheter anchor
  added: 1999-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
`;
