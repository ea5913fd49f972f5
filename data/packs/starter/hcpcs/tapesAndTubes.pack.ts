export const tapesAndTubes = `
# A4: tapes, casts, supplies of stimulators, oxygen, tracheostomy, dialysis
A4450 Tape, non-waterproof, per 18 square inches
  short: Non-waterproof tape
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: L, P; mcm: 2130
A4452 Tape, waterproof, per 18 square inches
  short: Waterproof tape
  added: 2003-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: L, P; mcm: 2130
A4455 Adhesive remover or solvent (for tape, cement or other adhesive), per ounce
  short: Adhesive remover per ounce
  added: 1989-01-01; action: N 1995-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4456 Adhesive remover, wipes, any type, each
  short: Adhesive remover, wipes
  added: 2010-01-01; action: N 2010-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4465 Non-elastic binder for extremity
  short: Non-elastic extremity binder
  added: 1994-01-01; action: N 1995-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1A; tos: 9
A4467 Belt, strap, sleeve, garment, or covering, any type
  short: Belt strap sleev grmnt cover
  added: 2017-01-01; action: N 2017-01-01; coverage: M; pricing: 00; multiple: 9; note: 0208; betos: Z2; tos: 9
A4520 Incontinence garment, any type, (e.g., brief, diaper), each
  short: Incontinence garment anytype
  added: 2005-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
A4550 Surgical trays
  added: 1982-01-01; action: N 2000-01-01; coverage: D; pricing: 11; multiple: A; betos: Y1; tos: 9; mcm: 15030
A4553 Non-disposable underpads, all sizes
  short: Nondisp underpads, all sizes
  added: 2017-01-01; action: N 2017-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
A4554 Disposable underpads, all sizes
  short: Disposable underpads
  added: 1986-01-01; action: N 2005-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; cim: 60-9
A4556 Electrodes, (e.g., apnea monitor), per pair
  short: Electrodes, pair
  added: 1984-01-01; action: N 2000-01-01; coverage: C; pricing: 34; multiple: A; betos: D1E; tos: P
A4557 Lead wires, (e.g., apnea monitor), per pair
  short: Lead wires, pair
  added: 1984-01-01; action: N 2000-01-01; coverage: C; pricing: 34; multiple: A; betos: D1E; tos: P
A4561 Pessary, reusable, rubber, any type
  short: Pessary reusable rub anytype
  added: 2001-01-01; action: N 2024-04-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
A4562 Pessary, reusable, non rubber, any type
  short: Pessary reusable nonrubber
  added: 2001-01-01; action: N 2024-04-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
A4565 Slings
  added: 1983-01-01; action: N 2014-10-01; coverage: C; pricing: 55; multiple: A; betos: D1A; tos: P
A4580 Cast supplies (e.g., plaster)
  short: Cast supplies (plaster)
  added: 1982-01-01; action: N 1982-01-01; coverage: I; pricing: 00; multiple: 9; betos: D1A; tos: 9; mcm: 2079
A4590 Special casting material (e.g., fiberglass)
  short: Special casting material
  added: 1984-01-01; action: N 1984-01-01; coverage: I; pricing: 00; multiple: 9; betos: D1A; tos: 9; mcm: 2079
A4595 Electrical stimulator supplies, 2 lead, per month, (e.g., tens, nmes)
  short: Tens suppl 2 lead per month
  added: 1996-01-01; action: N 2003-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; cim: 45-25
A4604 Tubing with integrated heating element for use with positive airway pressure device
  short: Tubing with heating element
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
A4614 Peak expiratory flow rate meter, hand held
  short: Hand-held pefr meter
  added: 1999-01-01; action: N 1999-01-01; coverage: C; pricing: 46; multiple: A; betos: Z2; tos: 9
A4615 Cannula, nasal
  short: Cannula nasal
  added: 1990-01-01; action: N 2009-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1C; tos: P; cim: 60-4; mcm: 3312
A4616 Tubing (oxygen), per foot
  short: Tubing (oxygen) per foot
  added: 1990-01-01; action: N 2009-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1C; tos: P; cim: 60-4; mcm: 3312
A4620 Variable concentration mask
  added: 1990-01-01; action: N 2009-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1C; tos: P; cim: 60-4; mcm: 3312
A4623 Tracheostomy, inner cannula
  short: Tracheostomy inner cannula
  added: 1990-01-01; action: N 2004-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; cim: 65-16; mcm: 2130
A4627 Spacer, bag or reservoir, with or without mask, for use with metered dose inhaler
  short: Spacer bag/reservoir
  added: 1991-01-01; action: N 1997-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1A; tos: 9; mcm: 2100
A4629 Tracheostomy care kit for established tracheostomy
  short: Tracheostomy care kit
  added: 1996-01-01; action: N 2003-01-01; coverage: D; pricing: 37; multiple: A; betos: D1F; tos: P; mcm: 2130
A4636 Replacement, handgrip, cane, crutch, or walker, each
  short: Handgrip for cane etc
  added: 1991-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9
A4637 Replacement, tip, cane, crutch, walker, each.
  short: Repl tip cane/crutch/walker
  added: 1991-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9
A4641 Radiopharmaceutical, diagnostic, not otherwise classified
  short: Radiopharm dx agent noc
  added: 1994-01-01; action: N 2006-01-01; coverage: C; pricing: 51; multiple: A; betos: I1E; tos: 4
A4648 Tissue marker, implantable, any type, each
  short: Implantable tissue marker
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 9, S
A4649 Surgical supply; miscellaneous
  short: Surgical supplies
  added: 1982-01-01; action: N 1998-01-01; coverage: C; pricing: 46; multiple: A; betos: D1A; tos: 9
A4657 Syringe, with or without needle, each
  short: Syringe w/wo needle
  added: 2002-01-01; action: N 2015-01-01; coverage: D; pricing: 00; multiple: 9; note: 0017; betos: P9B; tos: L; mcm: 4270
A4660 Sphygmomanometer/blood pressure apparatus with cuff and stethoscope
  short: Sphyg/bp app w cuff and stet
  added: 1986-01-01; action: N 2015-01-01; coverage: D; pricing: 00; multiple: 9; note: 0017; betos: P9B; tos: L; mcm: 4270
A4663 Blood pressure cuff only
  short: Dialysis blood pressure cuff
  added: 1986-01-01; action: N 2015-01-01; coverage: D; pricing: 00; multiple: 9; note: 0017; betos: P9B; tos: L; mcm: 4270
A4913 Miscellaneous dialysis supplies, not otherwise specified
  short: Misc dialysis supplies noc
  added: 1986-01-01; action: N 2015-01-01; coverage: D; pricing: 00; multiple: 9; note: 0017; betos: P9B; tos: L
A4927 Gloves, non-sterile, per 100
  short: Non-sterile gloves
  added: 1986-01-01; action: N 2015-01-01; coverage: D; pricing: 00; multiple: 9; note: 0017; betos: P9B; tos: L
`;
