export const wheelchairs = `
# K: wheelchairs and equipment of the Medicare contractors
K0001 Standard wheelchair
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0002 Standard hemi (low seat) wheelchair
  short: Stnd hemi (low seat) whlchr
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0003 Lightweight wheelchair
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0004 High strength, lightweight wheelchair
  short: High strength ltwt whlchr
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0005 Ultralightweight wheelchair
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
K0006 Heavy duty wheelchair
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0007 Extra heavy duty wheelchair
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: R
K0008 Custom manual wheelchair/base
  short: Cstm manual wheelchair/base
  added: 2013-07-01; action: N 2013-07-01; coverage: D; pricing: 45; multiple: A; note: 0188; betos: D1D; tos: A, P, R
K0009 Other manual wheelchair/base
  added: 1994-01-01; action: N 2013-07-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0015 Detachable, non-adjustable height armrest, replacement only, each
  short: Detach non-adj ht armrst rep
  added: 1994-01-01; action: N 2016-07-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0040 Adjustable angle footplate, each
  short: Adjustable angle footplate
  added: 1994-01-01; action: N 1994-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
K0108 Wheelchair component or accessory, not otherwise specified
  short: W/c component-accessory nos
  added: 1994-01-01; action: N 1999-07-01; coverage: C; pricing: 46; multiple: A; betos: D1D; tos: A, P, R
K0195 Elevating leg rests, pair (for use with capped rental wheelchair base)
  short: Elevating whlchair leg rests
  added: 1993-01-01; action: N 1993-01-01; coverage: D; pricing: 36; multiple: A; betos: D1D; tos: R; cim: 60-9
K0462 Temporary replacement for patient owned equipment being repaired, any type
  short: Temporary replacement eqpmnt
  added: 1998-07-01; action: N 1998-07-01; coverage: D; pricing: 32; multiple: A; betos: D1E; tos: 9; mcm: 5102.3
K0552 Supplies for external non-insulin drug infusion pump, syringe type cartridge, sterile, each
  short: Sup/ext non-ins inf pump syr
  added: 2003-07-01; action: N 2017-01-01; coverage: D; pricing: 34; multiple: A; betos: D1E; tos: P; cim: 60-14
K0553 Supply allowance for therapeutic continuous glucose monitor (cgm), includes all supplies and accessories, 1 month supply = 1 unit of service
  short: Ther cgm supply allowance
  added: 2017-07-01; action: N 2023-01-01; ended: 2022-12-31; coverage: D; pricing: 34; multiple: A; note: 0212; betos: D1E; tos: 9
K0554 Receiver (monitor), dedicated, for use with therapeutic glucose continuous monitor system
  short: Ther cgm receiver/monitor
  added: 2017-07-01; action: N 2023-01-01; ended: 2022-12-31; coverage: D; pricing: 32; multiple: A; note: 0212; betos: D1E; tos: A, P, R
K0606 Automatic external defibrillator, with integrated electrocardiogram analysis, garment type
  short: Aed garment w elec analysis
  added: 2003-07-01; action: N 2003-07-01; coverage: C; pricing: 36; multiple: A; betos: D1E; tos: A, P, R
K0733 Power wheelchair accessory, 12 to 24 amp hour sealed lead acid battery, each (e.g., gel cell, absorbed glassmat)
  short: 12-24hr sealed lead acid
  added: 2006-07-01; action: N 2006-07-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
K0739 Repair or nonroutine service for durable medical equipment other than oxygen equipment requiring the skill of a technician, labor component, per 15 minutes
  short: Repair/svc dme non-oxygen eq
  added: 2009-04-01; action: N 2009-04-01; coverage: C; pricing: 46; multiple: A; betos: D1E; tos: 9
K0740 Repair or nonroutine service for oxygen equipment requiring the skill of a technician, labor component, per 15 minutes
  short: Repair/svc oxygen equipment
  added: 2009-04-01; action: N 2009-04-01; coverage: M; pricing: 00; multiple: 9; note: 0157; betos: D1C; tos: 9
K0800 Power operated vehicle, group 1 standard, patient weight capacity up to and including 300 pounds
  short: Pov group 1 std up to 300lbs
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
K0806 Power operated vehicle, group 2 standard, patient weight capacity up to and including 300 pounds
  short: Pov group 2 std up to 300lbs
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
K0816 Power wheelchair, group 1 standard, captains chair, patient weight capacity up to and including 300 pounds
  short: Pwc gp 1 std cap chair
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0820 Power wheelchair, group 2 standard, portable, sling/solid seat/back, patient weight capacity up to and including 300 pounds
  short: Pwc gp 2 std port seat/back
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0822 Power wheelchair, group 2 standard, sling/solid seat/back, patient weight capacity up to and including 300 pounds
  short: Pwc gp 2 std seat/back
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0823 Power wheelchair, group 2 standard, captains chair, patient weight capacity up to and including 300 pounds
  short: Pwc gp 2 std cap chair
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0825 Power wheelchair, group 2 heavy duty, captains chair, patient weight capacity 301 to 450 pounds
  short: Pwc gp 2 hd cap chair
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0835 Power wheelchair, group 2 standard, single power option, sling/solid seat/back, patient weight capacity up to and including 300 pounds
  short: Pwc gp2 std sing pow opt s/b
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0841 Power wheelchair, group 2 standard, multiple power option, sling/solid seat/back, patient weight capacity up to and including 300 pounds
  short: Pwc gp2 std mult pow opt s/b
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0856 Power wheelchair, group 3 standard, single power option, sling/solid seat/back, patient weight capacity up to and including 300 pounds
  short: Pwc gp3 std sing pow opt s/b
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0861 Power wheelchair, group 3 standard, multiple power option, sling/solid seat/back, patient weight capacity up to and including 300 pounds
  short: Pwc gp3 std mult pow opt s/b
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0898 Power wheelchair, not otherwise classified
  short: Power wheelchair noc
  added: 2006-10-01; action: N 2006-10-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
K0900 Customized durable medical equipment, other than wheelchair
  short: Cstm dme other than wheelchr
  added: 2013-07-01; action: N 2013-07-01; coverage: D; pricing: 45; multiple: A; note: 0188; betos: D1E; tos: A, P, R
K1027 Oral device/appliance used to reduce upper airway collapsibility, without fixed mechanical hinge, custom fabricated, includes fitting and adjustment
  short: Oral dev without fix mech
  added: 2021-10-01; action: N 2021-10-01; coverage: C; pricing: 99; multiple: 9; betos: Z2; tos: 9
`;
