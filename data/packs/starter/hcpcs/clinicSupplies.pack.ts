export const clinicSupplies = `
# A2, A4: syringes, saline, test strips, supplies of pumps
A4100 Skin substitute, fda cleared as a device, not otherwise specified
  short: Skin sub fda clrd as dev nos
  added: 2022-04-01; action: N 2022-04-01; coverage: C; pricing: 13; multiple: A; betos: P5A; tos: 1
A4206 Syringe with needle, sterile, 1 cc or less, each
  short: 1 cc sterile syringe&needle
  added: 1985-01-01; action: N 2008-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: S
A4207 Syringe with needle, sterile 2 cc, each
  short: 2 cc sterile syringe&needle
  added: 1985-01-01; action: N 2007-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: S
A4208 Syringe with needle, sterile 3 cc, each
  short: 3 cc sterile syringe&needle
  added: 1985-01-01; action: N 2007-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: S
A4209 Syringe with needle, sterile 5 cc or greater, each
  short: 5+ cc sterile syringe&needle
  added: 1985-01-01; action: N 2007-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: S
A4213 Syringe, sterile, 20 cc or greater, each
  short: 20+ cc syringe only
  added: 1985-01-01; action: N 2007-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: S
A4215 Needle, sterile, any size, each
  short: Sterile needle
  added: 1985-01-01; action: N 2007-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: L, S
A4216 Sterile water, saline and/or dextrose, diluent/flush, 10 ml
  short: Sterile water/saline, 10 ml
  added: 2004-01-01; action: N 2007-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: 1, L, P; mcm: 2049
A4217 Sterile water/saline, 500 ml
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: 1, L, P; mcm: 2049
A4218 Sterile saline or water, metered dose dispenser, 10 ml
  short: Sterile saline or water
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; note: 0127; betos: O1E; tos: 1, L, P
A4221 Supplies for maintenance of non-insulin drug infusion catheter, per week (list drugs  separately)
  short: Supp non-insulin inf cath/wk
  added: 1997-01-01; action: N 2017-01-01; coverage: C; pricing: 34; multiple: A; betos: D1E; tos: P
A4222 Infusion supplies for external drug infusion pump, per cassette or bag (list drugs separately)
  short: Infusion supplies with pump
  added: 1997-01-01; action: N 2005-01-01; coverage: C; pricing: 34; multiple: A; betos: D1E; tos: P
A4224 Supplies for maintenance of insulin infusion catheter, per week
  short: Supply insulin inf cath/wk
  added: 2017-01-01; action: N 2017-01-01; coverage: C; pricing: 34; multiple: A; betos: D1E; tos: P
A4225 Supplies for external insulin infusion pump, syringe type cartridge, sterile, each
  short: Sup/ext insulin inf pump syr
  added: 2017-01-01; action: N 2017-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; mcm: 60-14
A4230 Infusion set for external insulin pump, non needle cannula type
  short: Infus insulin pump non needl
  added: 1996-01-01; action: N 2000-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; cim: 60-14
A4231 Infusion set for external insulin pump, needle type
  short: Infusion insulin pump needle
  added: 1996-01-01; action: N 2000-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; cim: 60-14
A4232 Syringe with needle for external insulin pump, sterile, 3 cc
  short: Syringe w/needle insulin 3cc
  added: 1996-01-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: D1E; tos: P; cim: 60-14
A4233 Replacement battery, alkaline (other than j cell), for use with medically necessary home blood glucose monitor owned by patient, each
  short: Alkalin batt for glucose mon
  added: 2006-01-01; action: N 2016-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
A4234 Replacement battery, alkaline, j cell, for use with medically necessary home blood glucose monitor owned by patient, each
  short: J-cell batt for glucose mon
  added: 2006-01-01; action: N 2016-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
A4235 Replacement battery, lithium, for use with medically necessary home blood glucose monitor owned by patient, each
  short: Lithium batt for glucose mon
  added: 2006-01-01; action: N 2016-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
A4236 Replacement battery, silver oxide, for use with medically necessary home blood glucose monitor owned by patient, each
  short: Silvr oxide batt glucose mon
  added: 2006-01-01; action: N 2016-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
A4238 Supply allowance for adjunctive, non-implanted continuous glucose monitor (cgm), includes all supplies and accessories, 1 month supply = 1 unit of service
  short: Adju cgm supply allowance
  added: 2022-04-01; action: N 2023-01-01; coverage: C; pricing: 34; multiple: A; betos: D1E; tos: 9
A4239 Supply allowance for non-adjunctive, non-implanted continuous glucose monitor (cgm), includes all supplies and accessories, 1 month supply = 1 unit of service
  short: Non-adju cgm supply allow
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 34; multiple: A; betos: D1E; tos: 9
A4244 Alcohol or peroxide, per pint
  short: Alcohol or peroxide per pint
  added: 1985-01-01; action: N 2007-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: L, S
A4245 Alcohol wipes, per box
  short: Alcohol wipes per box
  added: 1985-01-01; action: N 2007-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: L, S
A4246 Betadine or phisohex solution, per pint
  short: Betadine/phisohex solution
  added: 1985-01-01; action: N 2007-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: L, S
A4247 Betadine or iodine swabs/wipes, per box
  short: Betadine/iodine swabs/wipes
  added: 1985-01-01; action: N 2007-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: L, S
A4250 Urine test or reagent strips or tablets (100 tablets or strips)
  short: Urine reagent strips/tablets
  added: 1990-01-01; action: N 1997-01-01; coverage: M; pricing: 00; multiple: 9; betos: T1E; tos: 9; mcm: 2100
A4252 Blood ketone test or reagent strip, each
  short: Blood ketone test or strip
  added: 2008-01-01; action: N 2008-01-01; coverage: S; pricing: 00; multiple: 9; betos: D1E; tos: P; statute: 1861(n)
A4253 Blood glucose test or reagent strips for home blood glucose monitor, per 50 strips
  short: Blood glucose/reagent strips
  added: 1986-01-01; action: N 1998-07-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: P; cim: 60-11
A4256 Normal, low and high calibrator solution / chips
  short: Calibrator solution/chips
  added: 1985-01-01; action: N 2002-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; cim: 60-11
A4258 Spring-powered device for lancet, each
  short: Lancet device each
  added: 1996-01-01; action: N 2002-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; cim: 60-11
A4259 Lancets, per box of 100
  short: Lancets per box
  added: 1985-01-01; action: N 1996-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; cim: 60-11
A4266 Diaphragm for contraceptive use
  short: Diaphragm
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
A4267 Contraceptive supply, condom, male, each
  short: Male condom
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
A4300 Implantable access catheter, (e.g., venous, arterial, epidural subarachnoid, or peritoneal, etc.) external access
  short: Cath impl vasc access portal
  added: 1986-01-01; action: N 2002-01-01; coverage: D; pricing: 11; multiple: A; betos: Y1; tos: S; mcm: 2130
A4305 Disposable drug delivery system, flow rate of 50 ml or greater per hour
  short: Drug delivery system >=50 ml
  added: 1993-01-01; action: N 2006-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: 9
`;
