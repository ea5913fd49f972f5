export const walkingAidsAndBeds = `
# E0: canes, crutches, walkers, commodes, support surfaces, beds
E0100 Cane, includes canes of all materials, adjustable or fixed, with tip
  short: Cane adjust/fixed with tip
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-3, 60-9; mcm: 2100.1
E0105 Cane, quad or three prong, includes canes of all materials, adjustable or fixed, with tips
  short: Cane adjust/fixed quad/3 pro
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-15, 60-9; mcm: 2100.1
E0110 Crutches, forearm, includes crutches of various materials, adjustable or fixed, pair, complete with tips and handgrips
  short: Crutch forearm pair
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0111 Crutch forearm, includes crutches of various materials, adjustable or fixed, each, with tip and handgrips
  short: Crutch forearm each
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0112 Crutches underarm, wood, adjustable or fixed, pair, with pads, tips and handgrips
  short: Crutch underarm pair wood
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0113 Crutch underarm, wood, adjustable or fixed, each, with pad, tip and handgrip
  short: Crutch underarm each wood
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0114 Crutches underarm, other than wood, adjustable or fixed, pair, with pads, tips and handgrips
  short: Crutch underarm pair no wood
  added: 1986-01-01; action: N 1997-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0116 Crutch, underarm, other than wood, adjustable or fixed, with pad, tip, handgrip, with or without shock absorber, each
  short: Crutch underarm each no wood
  added: 1986-01-01; action: N 2006-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0117 Crutch, underarm, articulating, spring assisted, each
  short: Underarm springassist crutch
  added: 2003-01-01; action: N 2014-04-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: A, P, R; mcm: 2100.1
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
E0153 Platform attachment, forearm crutch, each
  short: Forearm crutch platform atta
  added: 1986-01-01; action: N 1996-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0154 Platform attachment, walker, each
  short: Walker platform attachment
  added: 1986-01-01; action: N 1996-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0155 Wheel attachment, rigid pick-up walker, per pair
  short: Walker wheel attachment,pair
  added: 1986-01-01; action: N 2000-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0156 Seat attachment, walker
  short: Walker seat attachment
  added: 1986-01-01; action: N 1996-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0157 Crutch attachment, walker, each
  short: Walker crutch attachment
  added: 1986-01-01; action: N 1996-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0158 Leg extensions for walker, per set of four (4)
  short: Walker leg extenders set of4
  added: 1986-01-01; action: N 2000-01-01; coverage: C; pricing: 32; multiple: A; betos: D1E; tos: A, P, R
E0163 Commode chair, mobile or stationary, with fixed arms
  short: Commode chair with fixed arm
  added: 1986-01-01; action: N 2007-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0165 Commode chair, mobile or stationary, with detachable arms
  short: Commode chair with detacharm
  added: 1986-01-01; action: N 2007-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9; mcm: 2100.1
E0181 Powered pressure reducing mattress overlay/pad, alternating, with pump, includes heavy duty
  short: Press pad alternating w/ pum
  added: 1986-01-01; action: N 2007-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9; mcm: 4107.6
E0182 Pump for alternating pressure pad, for replacement only
  short: Replace pump, alt press pad
  added: 1986-01-01; action: N 2007-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9; mcm: 4107.6
E0184 Dry pressure mattress
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 4107.6
E0185 Gel or gel-like pressure pad for mattress, standard mattress length and width
  short: Gel pressure mattress pad
  added: 1986-01-01; action: N 1998-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 4107.6
E0188 Synthetic sheepskin pad
  added: 1986-01-01; action: N 2001-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 4107.6
E0196 Gel pressure mattress
  added: 1991-01-01; action: N 1991-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0197 Air pressure pad for mattress, standard mattress length and width
  short: Air pressure pad for mattres
  added: 1991-01-01; action: N 2016-07-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9
E0202 Phototherapy (bilirubin) light with photometer
  short: Phototherapy light w/ photom
  added: 1985-01-01; action: N 1996-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: R
E0215 Electric heat pad, moist
  short: Electric heat pad moist
  added: 1986-01-01; action: N 1996-01-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: A, P, R; cim: 60-9
E0240 Bath/shower chair, with or without wheels, any size
  short: Bath/shower chair
  added: 2004-01-01; action: N 2006-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1E; tos: 9; cim: 60-9
E0241 Bath tub wall rail, each
  short: Bath tub wall rail
  added: 1986-01-01; action: N 1996-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0243 Toilet rail, each
  short: Toilet rail
  added: 1986-01-01; action: N 1996-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1E; tos: A, P, R; cim: 60-9; mcm: 2100.1
E0244 Raised toilet seat
  short: Toilet seat raised
  added: 1986-01-01; action: N 1996-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1E; tos: A, P, R; cim: 60-9
E0245 Tub stool or bench
  added: 1986-01-01; action: N 1996-01-01; coverage: M; pricing: 00; multiple: 9; betos: D1E; tos: A, P, R; cim: 60-9
E0247 Transfer bench for tub or toilet with or without commode opening
  short: Trans bench w/wo comm open
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1E; tos: A, P, R; cim: 60-9
E0248 Transfer bench, heavy duty, for tub or toilet with or without commode opening
  short: Hdtrans bench w/wo comm open
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1E; tos: A, P, R; cim: 60-9
E0250 Hospital bed, fixed height, with any type side rails, with mattress
  short: Hosp bed fixed ht w/ mattres
  added: 1986-01-01; action: N 1991-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18; mcm: 2100.1
E0255 Hospital bed, variable height, hi-lo, with any type side rails, with mattress
  short: Hospital bed var ht w/ mattr
  added: 1986-01-01; action: N 1991-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18; mcm: 2100.1
E0256 Hospital bed, variable height, hi-lo, with any type side rails, without mattress
  short: Hospital bed var ht w/o matt
  added: 1991-01-01; action: N 1991-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18; mcm: 2100.1
E0260 Hospital bed, semi-electric (head and foot adjustment), with any type side rails, with mattress
  short: Hosp bed semi-electr w/ matt
  added: 1986-01-01; action: N 1991-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18; mcm: 2100.1
E0265 Hospital bed, total electric (head, foot and height adjustments), with any type side rails, with mattress
  short: Hosp bed total electr w/ mat
  added: 1986-01-01; action: N 1991-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18; mcm: 2100.1
E0277 Powered pressure-reducing air mattress
  short: Powered pres-redu air mattrs
  added: 1992-01-01; action: N 1998-01-01; coverage: D; pricing: 36; multiple: A; betos: D1E; tos: R; cim: 60-9
E0294 Hospital bed, semi-electric (head and foot adjustment), without side rails, with mattress
  short: Hosp bed semi-elect w/ mattr
  added: 1991-01-01; action: N 1991-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18; mcm: 2100.1
E0295 Hospital bed, semi-electric (head and foot adjustment), without side rails, without mattress
  short: Hosp bed semi-elect w/o matt
  added: 1991-01-01; action: N 1991-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18; mcm: 2100.1
E0301 Hospital bed, heavy duty, extra wide, with weight capacity greater than 350 pounds, but less than or equal to 600 pounds, with any type side rails, without mattress
  short: Hd hosp bed, 350-600 lbs
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18
E0303 Hospital bed, heavy duty, extra wide, with weight capacity greater than 350 pounds, but less than or equal to 600 pounds, with any type side rails, with mattress
  short: Hosp bed hvy dty xtra wide
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18
E0305 Bed side rails, half length
  short: Rails bed side half length
  added: 1986-01-01; action: N 1990-01-01; coverage: D; pricing: 36; multiple: A; betos: D1B; tos: R; cim: 60-18
E0310 Bed side rails, full length
  short: Rails bed side full length
  added: 1986-01-01; action: N 1990-01-01; coverage: D; pricing: 32; multiple: A; betos: D1B; tos: A, P, R; cim: 60-18
E0371 Nonpowered advanced pressure reducing overlay for mattress, standard mattress length and width
  short: Nonpower mattress overlay
  added: 1998-01-01; action: N 1998-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: A, P, R
E0373 Nonpowered advanced pressure reducing mattress
  short: Nonpowered pressure mattress
  added: 1998-01-01; action: N 1998-01-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: A, P, R
`;
