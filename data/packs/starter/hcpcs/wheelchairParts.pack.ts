export const wheelchairParts = `
# E0 to E2: wheelchairs and their parts
E0950 Wheelchair accessory, tray, each
  short: Tray
  added: 1986-01-01; action: N 2018-01-01; coverage: D; pricing: 32; multiple: A; betos: D1D; tos: A, P, R; cim: 60-9
E0951 Heel loop/holder, any type, with or without ankle strap, each
  short: Loop heel
  added: 1986-01-01; action: N 2005-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1D; tos: A, P, R
E0952 Toe loop/holder, any type, each
  short: Toe loop/holder, each
  added: 1986-01-01; action: N 2005-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1D; tos: A, P, R; cim: 60-9
E0955 Wheelchair accessory, headrest, cushioned, any type, including fixed mounting hardware, each
  short: Cushioned headrest
  added: 2004-01-01; action: N 2016-07-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E0956 Wheelchair accessory, lateral trunk or hip support, any type, including fixed mounting hardware, each
  short: W/c lateral trunk/hip suppor
  added: 2004-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E0957 Wheelchair accessory, medial thigh support, any type, including fixed mounting hardware, each
  short: W/c medial thigh support
  added: 2004-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E0958 Manual wheelchair accessory, one-arm drive attachment, each
  short: Whlchr att- conv 1 arm drive
  added: 1986-01-01; action: N 2004-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1D; tos: R; cim: 60-9
E0960 Wheelchair accessory, shoulder harness/straps or chest strap, including any type mounting hardware
  short: W/c shoulder harness/straps
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E0961 Manual wheelchair accessory, wheel lock brake extension (handle), each
  short: Wheelchair brake extension
  added: 1986-01-01; action: N 2004-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1D; tos: A, P, R; cim: 60-9
E0967 Manual wheelchair accessory, hand rim with projections, any type, replacement only, each
  short: Man wc rim/projection rep ea
  added: 1986-01-01; action: N 2017-01-01; coverage: D; pricing: 32; multiple: A; betos: D1D; tos: A, P, R; cim: 60-9
E0971 Manual wheelchair accessory, anti-tipping device, each
  short: Wheelchair anti-tipping devi
  added: 1986-01-01; action: N 2006-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1D; tos: A, P, R; cim: 60-9; see: K0021
E0973 Wheelchair accessory, adjustable height, detachable armrest, complete assembly, each
  short: W/ch access det adj armrest
  added: 1986-01-01; action: N 2004-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1D; tos: A, P, R; cim: 60-9
E0974 Manual wheelchair accessory, anti-rollback device, each
  short: W/ch access anti-rollback
  added: 1986-01-01; action: N 2004-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1D; tos: A, P, R; cim: 60-9
E0978 Wheelchair accessory, positioning belt/safety belt/pelvic strap, each
  short: W/c acc,saf belt pelv strap
  added: 1986-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E0981 Wheelchair accessory, seat upholstery, replacement only, each
  short: Seat upholstery, replacement
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E0982 Wheelchair accessory, back upholstery, replacement only, each
  short: Back upholstery, replacement
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E0990 Wheelchair accessory, elevating leg rest, complete assembly, each
  short: Wheelchair elevating leg res
  added: 1986-01-01; action: N 2004-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1D; tos: A, P, R; cim: 60-9
E0992 Manual wheelchair accessory, solid seat insert
  short: Wheelchair solid seat insert
  added: 1986-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E1002 Wheelchair accessory, power seating system, tilt only
  short: Pwr seat tilt
  added: 2004-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E1003 Wheelchair accessory, power seating system, recline only, without shear reduction
  short: Pwr seat recline
  added: 2004-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E1004 Wheelchair accessory, power seating system, recline only, with mechanical shear reduction
  short: Pwr seat recline mech
  added: 2004-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E1006 Wheelchair accessory, power seating system, combination tilt and recline, without shear reduction
  short: Pwr seat combo w/o shear
  added: 2004-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E1007 Wheelchair accessory, power seating system, combination tilt and recline, with mechanical shear reduction
  short: Pwr seat combo w/shear
  added: 2004-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E1010 Wheelchair accessory, addition to power seating system, power leg elevation system, including leg rest, pair
  short: Add pwr leg elevation
  added: 2004-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E1028 Wheelchair accessory, manual swingaway, retractable or removable mounting hardware for joystick, other control interface or positioning accessory
  short: W/c manual swingaway
  added: 2004-01-01; action: N 2016-07-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E1038 Transport chair, adult size, patient weight capacity up to and including 300 pounds
  short: Transport chair pt wt<=300lb
  added: 2003-01-01; action: N 2006-01-01; coverage: D; pricing: 36; multiple: A; betos: D1D; tos: R; cim: 60-9
E1161 Manual adult size wheelchair, includes tilt in space
  short: Manual adult wc w tiltinspac
  added: 2003-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E1225 Wheelchair accessory, manual semi-reclining back, (recline greater than 15 degrees, but less than 80 degrees), each
  short: Manual semi-reclining back
  added: 1986-01-01; action: N 2005-01-01; coverage: D; pricing: 36; multiple: A; betos: D1D; tos: R; cim: 60-6
E1226 Wheelchair accessory, manual fully reclining back, (recline greater than 80 degrees), each
  short: Manual fully reclining back
  added: 1986-01-01; action: N 2005-01-01; coverage: D; pricing: 00; multiple: 9; betos: D1D; tos: A, P, R; cim: 60-9
E2201 Manual wheelchair accessory, nonstandard seat frame, width greater than or equal to 20 inches and less than 24 inches
  short: Man w/ch acc seat w>=20"<24"
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2310 Power wheelchair accessory, electronic connection between wheelchair controller and one power seating system motor, including all related electronics, indicator feature, mechanical function selection switch, and fixed mounting hardware
  short: Electro connect btw control
  added: 2004-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E2311 Power wheelchair accessory, electronic connection between wheelchair controller and two or more power seating system motors, including all related electronics, indicator feature, mechanical function selection switch, and fixed mounting hardware
  short: Electro connect btw 2 sys
  added: 2004-01-01; action: N 2014-04-01; coverage: C; pricing: 36; multiple: A; betos: D1D; tos: A, P, R
E2361 Power wheelchair accessory, 22nf sealed lead acid battery, each, (e.g., gel cell, absorbed glassmat)
  short: 22nf sealed leadacid battery
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2363 Power wheelchair accessory, group 24 sealed lead acid battery, each (e.g., gel cell, absorbed glassmat)
  short: Gr24 sealed leadacid battery
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2365 Power wheelchair accessory, u-1 sealed lead acid battery, each (e.g., gel cell, absorbed glassmat)
  short: U1 sealed leadacid battery
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2366 Power wheelchair accessory, battery charger, single mode, for use with only one battery type, sealed or non-sealed, each
  short: Battery charger, single mode
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2601 General use wheelchair seat cushion, width less than 22 inches, any depth
  short: Gen w/c cushion wdth < 22 in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2602 General use wheelchair seat cushion, width 22 inches or greater, any depth
  short: Gen w/c cushion wdth >=22 in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2603 Skin protection wheelchair seat cushion, width less than 22 inches, any depth
  short: Skin protect wc cus wd <22in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2604 Skin protection wheelchair seat cushion, width 22 inches or greater, any depth
  short: Skin protect wc cus wd>=22in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2605 Positioning wheelchair seat cushion, width less than 22 inches, any depth
  short: Position wc cush wdth <22 in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2606 Positioning wheelchair seat cushion, width 22 inches or greater, any depth
  short: Position wc cush wdth>=22 in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2607 Skin protection and positioning wheelchair seat cushion, width less than 22 inches, any depth
  short: Skin pro/pos wc cus wd <22in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2608 Skin protection and positioning wheelchair seat cushion, width 22 inches or greater, any depth
  short: Skin pro/pos wc cus wd>=22in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2611 General use wheelchair back cushion, width less than 22 inches, any height, including any type mounting hardware
  short: Gen use back cush wdth <22in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2612 General use wheelchair back cushion, width 22 inches or greater, any height, including any type mounting hardware
  short: Gen use back cush wdth>=22in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2613 Positioning wheelchair back cushion, posterior, width less than 22 inches, any height, including any type mounting hardware
  short: Position back cush wd <22in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2614 Positioning wheelchair back cushion, posterior, width 22 inches or greater, any height, including any type mounting hardware
  short: Position back cush wd>=22in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E2615 Positioning wheelchair back cushion, posterior-lateral, width less than 22 inches, any height, including any type mounting hardware
  short: Pos back post/lat wdth <22in
  added: 2005-01-01; action: N 2005-01-01; coverage: C; pricing: 32; multiple: A; betos: D1D; tos: A, P, R
E8001 Gait trainer, pediatric size, upright support, includes all accessories and components
  short: Upright gait trainer
  added: 2005-01-01; action: N 2005-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
`;
