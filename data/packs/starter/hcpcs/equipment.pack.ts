export const equipment = `
# E: durable medical equipment
E0100 Cane, includes canes of all materials, adjustable or fixed, with tip
  short: Cane adjust/fixed with tip
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-3, 60-9; mcm: 2100.1
E0105 Cane, quad or three prong, includes canes of all materials, adjustable or fixed, with tips
  short: Cane adjust/fixed quad/3 pro
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-15, 60-9; mcm: 2100.1
E0114 Crutches underarm, other than wood, adjustable or fixed, pair, with pads, tips and handgrips
  short: Crutch underarm pair no wood
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0130 Walker, rigid (pickup), adjustable or fixed height
  short: Walker rigid adjust/fixed ht
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0135 Walker, folding (pickup), adjustable or fixed height
  short: Walker folding adjust/fixed
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0140 Walker, with trunk support, adjustable or fixed height, any type
  short: Walker w trunk support
  added: 2004-01-01; action: N 2016-07-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0141 Walker, rigid, wheeled, adjustable or fixed height
  short: Rigid wheeled walker adj/fix
  added: 1986-01-01; action: N 2004-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0143 Walker, folding, wheeled, adjustable or fixed height
  short: Walker folding wheeled w/o s
  added: 1986-01-01; action: N 2004-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0144 Walker, enclosed, four sided framed, rigid or folding, wheeled with posterior seat
  short: Enclosed walker w rear seat
  added: 2000-01-01; action: N 2014-04-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0147 Walker, heavy duty, multiple braking system, variable wheel resistance
  short: Walker variable wheel resist
  added: 1986-01-01; action: N 2004-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-15; mcm: 2100.1
E0148 Walker, heavy duty, without wheels, rigid or folding, any type, each
  short: Heavyduty walker no wheels
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0149 Walker, heavy duty, wheeled, rigid or folding, any type
  short: Heavy duty wheeled walker
  added: 2001-01-01; action: N 2016-07-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: A, P, R
E0163 Commode chair, mobile or stationary, with fixed arms
  short: Commode chair with fixed arm
  added: 1986-01-01; action: N 2007-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0184 Dry pressure mattress
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 4107.6
E0250 Hospital bed, fixed height, with any type side rails, with mattress
  short: Hosp bed fixed ht w/ mattres
  added: 1986-01-01; action: N 1991-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18; mcm: 2100.1
E0260 Hospital bed, semi-electric (head and foot adjustment), with any type side rails, with mattress
  short: Hosp bed semi-electr w/ matt
  added: 1986-01-01; action: N 1991-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18; mcm: 2100.1
E0277 Powered pressure-reducing air mattress
  short: Powered pres-redu air mattrs
  added: 1992-01-01; action: N 1998-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0431 Portable gaseous oxygen system, rental; includes portable container, regulator, flowmeter, humidifier, cannula or mask, and tubing
  short: Portable gaseous 02
  added: 1993-01-01; action: N 2001-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4; mcm: 4107.9
E0434 Portable liquid oxygen system, rental; includes portable container, supply reservoir, humidifier, flowmeter, refill adaptor, contents gauge, cannula or mask, and tubing
  short: Portable liquid 02
  added: 1993-01-01; action: N 1993-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4; mcm: 4107.9
E0439 Stationary liquid oxygen system, rental; includes container, contents, regulator, flowmeter, humidifier, nebulizer, cannula or mask, & tubing
  short: Stationary liquid 02
  added: 1993-01-01; action: N 2001-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4; mcm: 4107.9
E0443 Portable oxygen contents, gaseous, 1 month's supply = 1 unit
  short: Portable 02 contents, gas
  added: 1993-01-01; action: N 2010-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: P; cim: 60-4; mcm: 4107.9
E0470 Respiratory assist device, bi-level pressure capability, without backup rate feature, used with noninvasive interface, e.g., nasal or facial mask (intermittent assist device with continuous positive airway pressure device)
  short: Rad w/o backup non-inv intfc
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0471 Respiratory assist device, bi-level pressure capability, with back-up rate feature, used with noninvasive interface, e.g., nasal or facial mask (intermittent assist device with continuous positive airway pressure device)
  short: Rad w/backup non inv intrfc
  added: 2004-01-01; action: N 2006-04-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0483 High frequency chest wall oscillation system, with full anterior and/or posterior thoracic region receiving simultaneous external oscillation, includes all accessories and supplies, each
  short: Hi freq chest wall oscil sys
  added: 2003-01-01; action: N 2022-10-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: R
E0562 Humidifier, heated, used with positive airway pressure device
  short: Humidifier heated used w pap
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0570 Nebulizer, with compressor
  short: Nebulizer with compression
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9; mcm: 4107.9
E0601 Continuous positive airway pressure (cpap) device
  short: Cont airway pressure device
  added: 1988-01-01; action: N 2014-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-17
E0607 Home blood glucose monitor
  short: Blood glucose monitor home
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-11
E0618 Apnea monitor, without recording feature
  short: Apnea monitor
  added: 2003-01-01; action: N 2003-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1E; tos: R
E0650 Pneumatic compressor, non-segmental home model
  short: Pneuma compresor non-segment
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-16
E0720 Transcutaneous electrical nerve stimulation (tens) device, two lead, localized stimulation
  short: Tens two lead
  added: 1986-01-01; action: N 2007-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 35-20, 35-46; mcm: 4107.6
E0730 Transcutaneous electrical nerve stimulation (tens) device, four or more leads, for multiple nerve stimulation
  short: Tens four lead
  added: 1986-01-01; action: N 2007-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 35-20, 35-46; mcm: 4107.6
E0748 Osteogenesis stimulator, electrical, non-invasive, spinal applications
  short: Elec osteogen stim spinal
  added: 1996-01-01; action: N 1997-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 35-48
E0781 Ambulatory infusion pump, single or multiple channels, electric or battery operated, with administrative equipment, worn by patient
  short: External ambulatory infus pu
  added: 1987-01-01; action: N 2000-07-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: 9, R; cim: 60-14
E0784 External ambulatory infusion pump, insulin
  short: Ext amb infusn pump insulin
  added: 1996-01-01; action: N 2000-07-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-14
E0910 Trapeze bars, a/k/a patient helper, attached to bed, with grab bar
  short: Trapeze bar attached to bed
  added: 1986-01-01; action: N 1984-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0971 Manual wheelchair accessory, anti-tipping device, each
  short: Wheelchair anti-tipping devi
  added: 1986-01-01; action: N 2006-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1D; tos: A, P, R; cim: 60-9; see: K0021
E1390 Oxygen concentrator, single delivery port, capable of delivering 85 percent or greater oxygen concentration at the prescribed flow rate
  short: Oxygen concentrator
  added: 2000-01-01; action: N 2004-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4
E1392 Portable oxygen concentrator, rental
  short: Portable oxygen concentrator
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 33; multiple: A; betos: D1C; tos: R; cim: 60-4
E2103 Non-adjunctive, non-implanted continuous glucose monitor or receiver
  short: Non-adju cgm receiver/mon
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E2402 Negative pressure wound therapy electrical pump, stationary or portable
  short: Neg press wound therapy pump
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: R
`;
