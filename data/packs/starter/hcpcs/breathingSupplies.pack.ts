export const breathingSupplies = `
# A7 to A9: breathing supplies, helmets, what is not covered
A7000 Canister, disposable, used with suction pump, each
  short: Disposable canister for pump
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7003 Administration set, with small volume nonfiltered pneumatic nebulizer, disposable
  short: Nebulizer administration set
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
A7004 Small volume nonfiltered pneumatic nebulizer, disposable
  short: Disposable nebulizer sml vol
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
A7005 Administration set, with small volume nonfiltered pneumatic nebulizer, non-disposable
  short: Nondisposable nebulizer set
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7015 Aerosol mask, used with dme nebulizer
  short: Aerosol mask used w nebulize
  added: 2000-01-01; action: N 2000-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7027 Combination oral/nasal mask, used with continuous positive airway pressure device, each
  short: Combination oral/nasal mask
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7028 Oral cushion for combination oral/nasal mask, replacement only, each
  short: Repl oral cushion combo mask
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7029 Nasal pillows for combination oral/nasal mask, replacement only, pair
  short: Repl nasal pillow comb mask
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
A7033 Pillow for use on nasal cannula type interface, replacement only, pair
  short: Replacement nasal pillows
  added: 2003-01-01; action: N 2006-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7034 Nasal interface (mask or cannula type) used with positive airway pressure device, with or without head strap
  short: Nasal application device
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7035 Headgear used with positive airway pressure device
  short: Pos airway press headgear
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7036 Chinstrap used with positive airway pressure device
  short: Pos airway press chinstrap
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7037 Tubing used with positive airway pressure device
  short: Pos airway pressure tubing
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7038 Filter, disposable, used with positive airway pressure device
  short: Pos airway pressure filter
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7039 Filter, non disposable, used with positive airway pressure device
  short: Filter, non disposable w pap
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7044 Oral interface used with positive airway pressure device, each
  short: Pap oral interface
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A7045 Exhalation port with or without swivel used with accessories for positive airway devices, replacement only
  short: Repl exhalation port for pap
  added: 2005-01-01; action: N 2005-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-17
A7046 Water chamber for humidifier, used with positive airway pressure device, replacement, each
  short: Repl water chamber, pap dev
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: P; cim: 60-17
A7048 Vacuum drainage collection unit and tubing kit, including all supplies needed for collection unit change, for use with implanted catheter, each
  short: Vacuum drain bottle/tube kit
  added: 2015-01-01; action: N 2015-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
A7521 Tracheostomy/laryngectomy tube, cuffed, polyvinylchloride (pvc), silicone or equal, each
  short: Trach/laryn tube cuffed
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 37; multiple: A; betos: D1F; tos: P
A8000 Helmet, protective, soft, prefabricated, includes all components and accessories
  short: Soft protect helmet prefab
  added: 2007-01-01; action: N 2007-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
A9270 Non-covered item or service
  added: 1986-01-01; action: N 2002-01-01; coverage: M; pricing: 00; multiple: 9; note: 0106; betos: Z2; tos: 9; mcm: 2303
A9273 Cold or hot fluid bottle, ice cap or collar, heat and/or cold wrap, any type
  short: Hot/cold botle/cap/col/wrap
  added: 2011-01-01; action: N 2019-01-01; coverage: M; pricing: 00; multiple: 9; note: 0137; betos: Z2; tos: A, P, R
A9274 External ambulatory insulin delivery system, disposable, each, includes all supplies and accessories
  short: Ext amb insulin delivery sys
  added: 2008-01-01; action: N 2015-01-01; coverage: S; pricing: 00; multiple: 9; betos: D1A; tos: 9; statute: 1861(n)
A9275 Home glucose disposable monitor, includes test strips
  short: Disp home glucose monitor
  added: 2006-01-01; action: N 2006-01-01; coverage: M; pricing: 00; multiple: 9; note: 0131; betos: T1E; tos: 9
A9276 Sensor; invasive (e.g., subcutaneous), disposable, for use with non-durable medical equipment interstitial continuous glucose monitoring system, one unit = 1 day supply
  short: Disposable sensor, cgm sys
  added: 2008-01-01; action: N 2023-01-01; coverage: S; pricing: 00; multiple: 9; betos: Z2; tos: 9; statute: 1861(n)
A9281 Reaching/grabbing device, any type, any length, each
  short: Reaching/grabbing device
  added: 2006-01-01; action: N 2006-01-01; coverage: S; pricing: 00; multiple: 9; betos: D1E; tos: A, P, R; statute: 1862 SSA
A9282 Wig, any type, each
  short: Wig any type
  added: 2006-01-01; action: N 2006-01-01; coverage: S; pricing: 00; multiple: 9; betos: Z2; tos: 9; statute: 1861SSA
A9284 Spirometer, non-electronic, includes all accessories
  short: Non-electronic spirometer
  added: 2009-01-01; action: N 2009-01-01; coverage: D; pricing: 00; multiple: 9; note: 0156; betos: Z2; tos: A, P, R
A9900 Miscellaneous dme supply, accessory, and/or service component of another hcpcs code
  short: Supply/accessory/service
  added: 2000-01-01; action: N 2001-01-01; coverage: C; pricing: 46; multiple: A; betos: D1E; tos: 9
A9999 Miscellaneous dme supply or accessory, not otherwise specified
  short: Dme supply or accessory, nos
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: 9
`;
