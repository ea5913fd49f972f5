export const modifiersEquipment = `
# Modifiers of equipment, supplies and prostheses
A1 Dressing for one wound
  added: 2002-07-01; action: N 2002-07-01; coverage: C
A2 Dressing for two wounds
  added: 2002-07-01; action: N 2002-07-01; coverage: C
A3 Dressing for three wounds
  added: 2002-07-01; action: N 2002-07-01; coverage: C
A4 Dressing for four wounds
  added: 2002-07-01; action: N 2002-07-01; coverage: C
A5 Dressing for five wounds
  added: 2002-07-01; action: N 2002-07-01; coverage: C
A6 Dressing for six wounds
  added: 2002-07-01; action: N 2002-07-01; coverage: C
A7 Dressing for seven wounds
  added: 2002-07-01; action: N 2002-07-01; coverage: C
A8 Dressing for eight wounds
  added: 2002-07-01; action: N 2002-07-01; coverage: C
A9 Dressing for nine or more wounds
  short: Dressing for 9 or more wound
  added: 2002-07-01; action: N 2002-07-01; coverage: C
AU Item furnished in conjunction with a urological, ostomy, or tracheostomy supply
  short: Uro, ostomy or trach item
  added: 2003-01-01; action: N 2003-01-01; coverage: C
AV Item furnished in conjunction with a prosthetic device, prosthetic or orthotic
  short: Item w prosthetic/orthotic
  added: 2003-01-01; action: N 2003-01-01; coverage: C
AW Item furnished in conjunction with a surgical dressing
  short: Item w a surgical dressing
  added: 2003-01-01; action: N 2003-01-01; coverage: C
BA Item furnished in conjunction with parenteral enteral nutrition (pen) services
  short: Item w pen services
  added: 2003-01-01; action: N 2003-01-01; coverage: C
BO Orally administered nutrition, not by feeding tube
  short: Nutrition oral admin no tube
  added: 2003-01-01; action: N 2003-01-01; coverage: C
BP The beneficiary has been informed of the purchase and rental options and has elected to purchase the item
  short: Bene electd to purchase item
  added: 1992-01-01; action: N 1997-01-01; coverage: C
BR The beneficiary has been informed of the purchase and rental options and has elected to rent the item
  short: Bene elected to rent item
  added: 1992-01-01; action: N 1997-01-01; coverage: C
BU The beneficiary has been informed of the purchase and rental options and after 30 days has not informed the supplier of his/her decision
  short: Bene undecided on purch/rent
  added: 1992-01-01; action: N 1997-01-01; coverage: C
FB Item provided without cost to provider, supplier or practitioner, or full credit received for replaced device (examples, but not limited to, covered under warranty, replaced due to defect, free samples)
  short: Item provided without cost
  added: 2006-01-01; action: N 2008-01-01; coverage: I
FC Partial credit received for replaced device
  short: Part credit, replaced device
  added: 2008-01-01; action: N 2008-01-01; coverage: D; note: 0143
J4 Dmepos item subject to dmepos competitive bidding program that is furnished by a hospital upon discharge
  short: Dmepos comp bid furn by hosp
  added: 2010-01-01; action: N 2010-01-01; coverage: C
J5 Off-the-shelf orthotic subject to dmepos competitive bidding program that is furnished as part of a physical therapist or occupational therapist professional service
  short: Dmepos comp bid fur by pt/ot
  added: 2020-10-01; action: N 2020-10-01; coverage: C
K0 Lower extremity prosthesis functional level 0 - does not have the ability or potential to ambulate or transfer safely with or without assistance and a prosthesis does not enhance their quality of life or mobility.
  short: Lwr ext prost functnl lvl 0
  added: 1993-01-01; action: N 2003-01-01; coverage: C
K1 Lower extremity prosthesis functional level 1 - has the ability or potential to use a prosthesis for transfers or ambulation on level surfaces at fixed cadence. typical of the limited and unlimited household ambulator.
  short: Lwr ext prost functnl lvl 1
  added: 1993-01-01; action: N 1997-01-01; coverage: C
K2 Lower extremity prosthesis functional level 2 - has the ability or potential for ambulation with the ability to traverse low level environmental barriers such as curbs, stairs or uneven surfaces.  typical of the limited community ambulator.
  short: Lwr ext prost functnl lvl 2
  added: 1993-01-01; action: N 1997-01-01; coverage: C
K3 Lower extremity prosthesis functional level 3 - has the ability or potential for ambulation with variable cadence.  typical of the community ambulator who has the ability to transverse most environmental barriers and may have vocational, therapeutic, or exercise activity that demands prosthetic utilization beyond simple locomotion.
  short: Lwr ext prost functnl lvl 3
  added: 1993-01-01; action: N 1997-01-01; coverage: C
K4 Lower extremity prosthesis functional level 4 - has the ability or potential for prosthetic ambulation that exceeds the basic ambulation skills, exhibiting high impact, stress, or energy levels, typical of the prosthetic demands of the child, active adult, or athlete.
  short: Lwr ext prost functnl lvl 4
  added: 1993-01-01; action: N 1997-01-01; coverage: C
KA Add on option/accessory for wheelchair
  short: Wheelchair add-on option/acc
  added: 1994-01-01; action: N 1997-01-01; coverage: C
KB Beneficiary requested upgrade for abn, more than 4 modifiers identified on claim
  short: >4 modifiers on claim
  added: 2003-01-01; action: N 2003-01-01; coverage: C
KC Replacement of special power wheelchair interface
  short: Repl special pwr wc intrface
  added: 2005-01-01; action: N 2005-01-01; coverage: C
KE Bid under round one of the dmepos competitive bidding program for use with non-competitive bid base equipment
  short: Bid under round 1 dmepos cb
  added: 2009-01-01; action: N 2009-01-01; coverage: C
KF Item designated by fda as class iii device
  short: Fda class iii device
  added: 2004-04-01; action: N 2004-04-01; coverage: C
KG Dmepos item subject to dmepos competitive bidding program number 1
  short: Dmepos comp bid prgm no 1
  added: 2007-07-01; action: N 2007-07-01; coverage: C
KH Dmepos item, initial claim, purchase or first month rental
  short: Dmepos ini clm, pur/1 mo rnt
  added: 1994-01-01; action: N 1997-01-01; coverage: C
KI Dmepos item, second or third month rental
  short: Dmepos 2nd or 3rd mo rental
  added: 1994-01-01; action: N 1997-01-01; coverage: C
KJ Dmepos item, parenteral enteral nutrition (pen) pump or capped rental, months four to fifteen
  short: Dmepos pen pmp or 4-15mo rnt
  added: 1994-01-01; action: N 1997-01-01; coverage: C
KK Dmepos item subject to dmepos competitive bidding program number 2
  short: Dmepos comp bid prgm no 2
  added: 2007-07-01; action: N 2007-07-01; coverage: C
KL Dmepos item delivered via mail
  short: Dmepos mailorder comp bid
  added: 2007-07-01; action: N 2009-01-01; coverage: C
KM Replacement of facial prosthesis including new impression/moulage
  short: Rplc facial prosth new imp
  added: 1996-01-01; action: N 2001-01-01; coverage: C
KN Replacement of facial prosthesis using previous master model
  short: Rplc facial prosth old mod
  added: 1996-01-01; action: N 2001-01-01; coverage: C
KR Rental item, billing for partial month
  short: Rental item partial month
  added: 2002-01-01; action: N 2002-01-01; coverage: C
KS Glucose monitor supply for diabetic beneficiary not treated with insulin
  short: Glucose monitor supply
  added: 1998-10-01; action: N 1998-10-01; coverage: D; note: 0074
KT Beneficiary resides in a competitive bidding area and travels outside that competitive bidding area and receives a competitive bid item
  short: Item from noncontract supply
  added: 2007-07-01; action: N 2008-04-01; coverage: C
KU Dmepos item subject to dmepos competitive bidding program number 3
  short: Dmepos comp bid prgm no 3
  added: 2007-07-01; action: N 2007-07-01; coverage: C
KV Dmepos item subject to dmepos competitive bidding program that is furnished as part of a professional service
  short: Dmepos item, profession serv
  added: 2008-01-01; action: N 2008-01-01; coverage: C
KW Dmepos item subject to dmepos competitive bidding program number 4
  short: Dmepos comp bid prgm no 4
  added: 2008-01-01; action: N 2008-01-01; coverage: C
KY Dmepos item subject to dmepos competitive bidding program number 5
  short: Dmepos comp bid prgm no 5
  added: 2008-01-01; action: N 2008-01-01; coverage: C
LL Lease/rental (use the 'll' modifier when dme equipment rental is to be applied against the purchase price)
  short: Lease/rental (appld to pur)
  added: 1984-01-01; action: N 1997-01-01; coverage: C
MS Six month maintenance and servicing fee for reasonable and necessary parts and labor which are not covered under any manufacturer or supplier warranty
  short: 6-mo maint/svc fee parts/lbr
  added: 1989-01-01; action: N 1997-01-01; coverage: C
N1 Group 1 oxygen coverage criteria met
  short: Group 1 oxygen cov crit met
  added: 2023-01-01; action: N 2023-01-01; coverage: C
N2 Group 2 oxygen coverage criteria met
  short: Group 2 oxygen cov crit met
  added: 2023-01-01; action: N 2023-01-01; coverage: C
N3 Group 3 oxygen coverage criteria met
  short: Group 3 oxygen cov crit met
  added: 2023-01-01; action: N 2023-01-01; coverage: C
NB Nebulizer system, any type, fda-cleared for use with specific drug
  short: Drug specific nebulizer
  added: 2011-01-01; action: N 2011-01-01; coverage: C
NR New when rented (use the 'nr' modifier when dme which was new at the time of rental is subsequently purchased)
  short: New when rented
  added: 1984-01-01; action: N 1997-01-01; coverage: C
NU New equipment
  added: 1984-01-01; action: N 1997-01-01; coverage: C
PL Progressive addition lenses
  added: 1989-01-01; action: N 1997-01-01; coverage: C
QA Prescribed amounts of stationary oxygen for daytime use while at rest and nighttime use differ and the average of the two amounts is less than 1 liter per minute (lpm)
  short: Avg sta day/night o2 < 1 lpm
  added: 2018-04-01; action: N 2018-04-01; coverage: C
QB Prescribed amounts of stationary oxygen for daytime use while at rest and nighttime use differ and the average of the two amounts exceeds 4 liters per minute (lpm) and portable oxygen is prescribed
  short: Avg day/nite o2 > 4 lpm/port
  added: 2018-04-01; action: N 2018-04-01; coverage: C
QE Prescribed amount of stationary oxygen while at rest is less than 1 liter per minute (lpm)
  short: Stationary o2 @ rest <1 lpm
  added: 1989-01-01; action: N 2018-04-01; coverage: C
QF Prescribed amount of stationary oxygen while at rest exceeds 4 liters per minute (lpm) and portable oxygen is prescribed
  short: Station o2 @ rest >4lpm/port
  added: 1989-01-01; action: N 2018-04-01; coverage: C
QG Prescribed amount of stationary oxygen while at rest is greater than 4 liters per minute (lpm)
  short: Station o2 @ rest > 4 lpm
  added: 1989-01-01; action: N 2018-04-01; coverage: C
QH Oxygen conserving device is being used with an oxygen delivery system
  short: Oxygen cnsrvg dvc w del sys
  added: 1989-01-01; action: N 1997-01-01; coverage: C
QR Prescribed amounts of stationary oxygen for daytime use while at rest and nighttime use differ and the average of the two amounts is greater than 4 liters per minute (lpm)
  short: Avg sta day/night o2 > 4 lpm
  added: 2018-04-01; action: N 2018-04-01; coverage: C
RA Replacement of a dme, orthotic or prosthetic item
  short: Replacement of dme item
  added: 2009-01-01; action: N 2011-01-01; coverage: C
RB Replacement of a part of a dme, orthotic or prosthetic item furnished as part of a repair
  short: Replacement part, dme item
  added: 2009-01-01; action: N 2011-01-01; coverage: C
RR Rental (use the 'rr' modifier when dme is to be rented)
  short: Rental (dme)
  added: 1984-01-01; action: N 1997-01-01; coverage: C
TW Back-up equipment
  added: 2003-01-01; action: N 2003-01-01; coverage: I
UE Used durable medical equipment
  short: Used durable med equipment
  added: 1984-01-01; action: N 1997-01-01; coverage: C
VP Aphakic patient
  added: 1984-01-01; action: N 1997-01-01; coverage: C
`;
