export const breathingEquipment = `
# E0, E1: oxygen, airway pressure, nebulizers
E0424 Stationary compressed gaseous oxygen system, rental; includes container, contents, regulator, flowmeter, humidifier, nebulizer, cannula or mask, and tubing
  short: Stationary compressed gas 02
  added: 1993-01-01; action: N 2001-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4; mcm: 4107.9
E0431 Portable gaseous oxygen system, rental; includes portable container, regulator, flowmeter, humidifier, cannula or mask, and tubing
  short: Portable gaseous 02
  added: 1993-01-01; action: N 2001-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4; mcm: 4107.9
E0434 Portable liquid oxygen system, rental; includes portable container, supply reservoir, humidifier, flowmeter, refill adaptor, contents gauge, cannula or mask, and tubing
  short: Portable liquid 02
  added: 1993-01-01; action: N 1993-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4; mcm: 4107.9
E0439 Stationary liquid oxygen system, rental; includes container, contents, regulator, flowmeter, humidifier, nebulizer, cannula or mask, & tubing
  short: Stationary liquid 02
  added: 1993-01-01; action: N 2001-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4; mcm: 4107.9
E0441 Stationary oxygen contents, gaseous, 1 month's supply = 1 unit
  short: Stationary o2 contents, gas
  added: 1993-01-01; action: N 2010-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: P; cim: 60-4; mcm: 4107.9
E0442 Stationary oxygen contents, liquid, 1 month's supply = 1 unit
  short: Stationary o2 contents, liq
  added: 1993-01-01; action: N 2010-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: P; cim: 60-4; mcm: 4107.9
E0443 Portable oxygen contents, gaseous, 1 month's supply = 1 unit
  short: Portable 02 contents, gas
  added: 1993-01-01; action: N 2010-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: P; cim: 60-4; mcm: 4107.9
E0444 Portable oxygen contents, liquid, 1 month's supply = 1 unit
  short: Portable 02 contents, liquid
  added: 1993-01-01; action: N 2010-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: P; cim: 60-4; mcm: 4107.9
E0445 Oximeter device for measuring blood oxygen levels non-invasively
  short: Oximeter non-invasive
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 9
E0447 Portable oxygen contents, liquid, 1 month's supply = 1 unit, prescribed amount at rest or nighttime exceeds 4 liters per minute (lpm)
  short: Port o2 cont, liq over 4 lpm
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: P; cim: 60.4; mcm: 4107.9
E0465 Home ventilator, any type, used with invasive interface, (e.g., tracheostomy tube)
  short: Home vent invasive interface
  added: 2016-01-01; action: N 2016-01-01; coverage: D; pricing: 31; multiple: A; note: 0137; betos: D1E; tos: R; mcm: 60-9
E0466 Home ventilator, any type, used with non-invasive interface, (e.g., mask, chest shell)
  short: Home vent non-invasive inter
  added: 2016-01-01; action: N 2016-01-01; coverage: D; pricing: 31; multiple: A; note: 0137; betos: D1E; tos: R; mcm: 60-9
E0467 Home ventilator, multi-function respiratory device, also performs any or all of the additional functions of oxygen concentration, drug nebulization, aspiration, and cough stimulation, includes all accessories, components and supplies for all functions
  short: Home vent multi-function
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 31; multiple: A; note: 0137; betos: D1E; tos: R; cim: 60.9
E0470 Respiratory assist device, bi-level pressure capability, without backup rate feature, used with noninvasive interface, e.g., nasal or facial mask (intermittent assist device with continuous positive airway pressure device)
  short: Rad w/o backup non-inv intfc
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0471 Respiratory assist device, bi-level pressure capability, with back-up rate feature, used with noninvasive interface, e.g., nasal or facial mask (intermittent assist device with continuous positive airway pressure device)
  short: Rad w/backup non inv intrfc
  added: 2004-01-01; action: N 2006-04-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0482 Cough stimulating device, alternating positive and negative airway pressure
  short: Cough stimulating device
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: R
E0483 High frequency chest wall oscillation system, with full anterior and/or posterior thoracic region receiving simultaneous external oscillation, includes all accessories and supplies, each
  short: Hi freq chest wall oscil sys
  added: 2003-01-01; action: N 2022-10-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: R
E0485 Oral device/appliance used to reduce upper airway collapsibility, adjustable or non-adjustable, prefabricated, includes fitting and adjustment
  short: Oral device/appliance prefab
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
E0486 Oral device/appliance used to reduce upper airway collapsibility, adjustable or non-adjustable, custom fabricated, includes fitting and adjustment
  short: Oral device/appliance cusfab
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: P
E0560 Humidifier, durable for supplemental humidification during ippb treatment or oxygen delivery
  short: Humidifier supplemental w/ i
  added: 1986-01-01; action: N 2005-07-01; coverage: D; pricing: 33; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9
E0561 Humidifier, non-heated, used with positive airway pressure device
  short: Humidifier nonheated w pap
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0562 Humidifier, heated, used with positive airway pressure device
  short: Humidifier heated used w pap
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0570 Nebulizer, with compressor
  short: Nebulizer with compression
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9; mcm: 4107.9
E0600 Respiratory suction pump, home model, portable or stationary, electric
  short: Suction pump portab hom modl
  added: 1986-01-01; action: N 2002-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0601 Continuous positive airway pressure (cpap) device
  short: Cont airway pressure device
  added: 1988-01-01; action: N 2014-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-17
E0602 Breast pump, manual, any type
  short: Manual breast pump
  added: 2000-01-01; action: N 2002-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: 9
E0603 Breast pump, electric (ac and/or dc), any type
  short: Electric breast pump
  added: 2002-01-01; action: N 2002-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 9
E0604 Breast pump, hospital grade, electric (ac and / or dc), any type
  short: Hosp grade elec breast pump
  added: 2002-01-01; action: N 2008-01-01; coverage: C; pricing: 00; multiple: 9; betos: Z2; tos: 9
E1353 Regulator
  short: Oxygen supplies regulator
  added: 1986-01-01; action: N 2009-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1C; tos: R; cim: 60-4; mcm: 4107.9
E1354 Oxygen accessory, wheeled cart for portable cylinder or portable concentrator, any type, replacement only, each
  short: Wheeled cart, port cyl/conc
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1C; tos: A, P, R
E1355 Stand/rack
  short: Oxygen supplies stand/rack
  added: 1986-01-01; action: N 2009-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1C; tos: R; cim: 60-4
E1356 Oxygen accessory, battery pack/cartridge for portable concentrator, any type, replacement only, each
  short: Batt pack/cart, port conc
  added: 2009-01-01; action: N 2009-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1C; tos: A, P, R
E1390 Oxygen concentrator, single delivery port, capable of delivering 85 percent or greater oxygen concentration at the prescribed flow rate
  short: Oxygen concentrator
  added: 2000-01-01; action: N 2004-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4
E1391 Oxygen concentrator, dual delivery port, capable of delivering 85 percent or greater oxygen concentration at the prescribed flow rate, each
  short: Oxygen concentrator, dual
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4
E1392 Portable oxygen concentrator, rental
  short: Portable oxygen concentrator
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4
E1399 Durable medical equipment, miscellaneous
  short: Durable medical equipment mi
  added: 1986-01-01; action: N 1996-01-01; coverage: C; pricing: 46; multiple: A; betos: D1E; tos: A, P, R
`;
