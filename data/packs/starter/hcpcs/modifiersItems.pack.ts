export const modifiersItems = `
# Modifiers of drugs, equipment, supplies and prostheses
A1 Dressing for one wound
  added: 2002-07-01; action: N 2002-07-01; coverage: C
A2 Dressing for two wounds
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
AX Item furnished in conjunction with dialysis services
  short: Item w dialysis services
  added: 2003-01-01; action: N 2003-01-01; coverage: C
AY Item or service furnished to an esrd patient that is not for the treatment of esrd
  short: Item/service not for esrd tx
  added: 2011-01-01; action: N 2011-01-01; coverage: C
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
EY No physician or other licensed health care provider order for this item or service
  short: No md order for item/service
  added: 2003-01-01; action: N 2003-01-01; coverage: C
GK Reasonable and necessary item/service associated with a ga or gz modifier
  short: Actual item/service ordered
  added: 2002-01-01; action: N 2008-01-01; coverage: C
GL Medically unnecessary upgrade provided instead of non-upgraded item, no charge, no advance beneficiary notice (abn)
  short: Upgraded item, no charge
  added: 2002-01-01; action: N 2008-01-01; coverage: C
JA Administered intravenously
  added: 2007-01-01; action: N 2007-01-01; coverage: C
JB Administered subcutaneously
  added: 2007-01-01; action: N 2007-01-01; coverage: C
JC Skin substitute used as a graft
  short: Skin substitute graft
  added: 2009-01-01; action: N 2009-01-01; coverage: C
JD Skin substitute not used as a graft
  short: Skin sub not used as a graft
  added: 2009-01-01; action: N 2009-01-01; coverage: C
JG Drug or biological acquired with 340b drug pricing program discount, reported for informational purposes
  short: 340b acquired drug
  added: 2018-01-01; action: D 2025-01-01; ended: 2024-12-31; coverage: C
JK One month supply or less of drug or biological
  short: Drug supply 1 month or less
  added: 2023-04-01; action: N 2023-04-01; coverage: C
JL Three month supply of drug or biological
  short: Drug 3 month supply
  added: 2023-04-01; action: N 2023-04-01; coverage: C
JW Drug amount discarded/not administered to any patient
  short: Discarded drug not administe
  added: 2003-01-01; action: N 2003-01-01; coverage: C
JZ Zero drug amount discarded/not administered to any patient
  short: Zero drug wasted
  added: 2023-01-01; action: N 2023-01-01; coverage: C
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
KD Drug or biological infused through dme
  short: Drug/biological dme infused
  added: 2004-01-01; action: N 2004-01-01; coverage: C
KF Item designated by fda as class iii device
  short: Fda class iii device
  added: 2004-04-01; action: N 2004-04-01; coverage: C
KH Dmepos item, initial claim, purchase or first month rental
  short: Dmepos ini clm, pur/1 mo rnt
  added: 1994-01-01; action: N 1997-01-01; coverage: C
KI Dmepos item, second or third month rental
  short: Dmepos 2nd or 3rd mo rental
  added: 1994-01-01; action: N 1997-01-01; coverage: C
KJ Dmepos item, parenteral enteral nutrition (pen) pump or capped rental, months four to fifteen
  short: Dmepos pen pmp or 4-15mo rnt
  added: 1994-01-01; action: N 1997-01-01; coverage: C
KR Rental item, billing for partial month
  short: Rental item partial month
  added: 2002-01-01; action: N 2002-01-01; coverage: C
KS Glucose monitor supply for diabetic beneficiary not treated with insulin
  short: Glucose monitor supply
  added: 1998-10-01; action: N 1998-10-01; coverage: D; note: 0074
KX Requirements specified in the medical policy have been met
  short: Documentation on file
  added: 2002-07-01; action: N 2002-07-01; coverage: C
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
NU New equipment
  added: 1984-01-01; action: N 1997-01-01; coverage: C
QE Prescribed amount of stationary oxygen while at rest is less than 1 liter per minute (lpm)
  short: Stationary o2 @ rest <1 lpm
  added: 1989-01-01; action: N 2018-04-01; coverage: C
QG Prescribed amount of stationary oxygen while at rest is greater than 4 liters per minute (lpm)
  short: Station o2 @ rest > 4 lpm
  added: 1989-01-01; action: N 2018-04-01; coverage: C
QH Oxygen conserving device is being used with an oxygen delivery system
  short: Oxygen cnsrvg dvc w del sys
  added: 1989-01-01; action: N 1997-01-01; coverage: C
RA Replacement of a dme, orthotic or prosthetic item
  short: Replacement of dme item
  added: 2009-01-01; action: N 2011-01-01; coverage: C
RB Replacement of a part of a dme, orthotic or prosthetic item furnished as part of a repair
  short: Replacement part, dme item
  added: 2009-01-01; action: N 2011-01-01; coverage: C
RD Drug provided to beneficiary, but not administered "incident-to"
  short: Drug admin not incident-to
  added: 2004-01-01; action: N 2004-01-01; coverage: C
RR Rental (use the 'rr' modifier when dme is to be rented)
  short: Rental (dme)
  added: 1984-01-01; action: N 1997-01-01; coverage: C
SC Medically necessary service or supply
  short: Medically necessary serv/sup
  added: 2001-07-01; action: N 2011-04-01; coverage: C
TB Drug or biological acquired with 340b drug pricing program discount, reported for informational purposes
  short: 340b drug
  added: 2018-01-01; action: C 2025-01-01; coverage: C
UE Used durable medical equipment
  short: Used durable med equipment
  added: 1984-01-01; action: N 1997-01-01; coverage: C
ZA Novartis/sandoz
  added: 2016-01-01; action: N 2018-04-01; ended: 2018-03-31; coverage: C
`;
