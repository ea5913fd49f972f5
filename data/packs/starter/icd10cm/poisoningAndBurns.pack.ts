export const poisoningAndBurns = `
# T0 to T5: foreign bodies, burns, adverse effects
T07.- Unspecified multiple injuries
T07.XXXA Unspecified multiple injuries, initial encounter
T14.- Injury of unspecified body region
T14.8- Other injury of unspecified body region
T14.8XXA Other injury of unspecified body region, initial encounter
T14.9- Unspecified injury
T14.90- Injury, unspecified
T14.90XA Injury, unspecified, initial encounter
T14.91- Suicide attempt
T14.91XA Suicide attempt, initial encounter
T15.- Foreign body on external eye
T15.9- Foreign body on external eye, part unspecified
T15.90- Foreign body on external eye, part unspecified, unspecified eye
  short: Foreign body on external eye, part unsp, unspecified eye
T15.90XA Foreign body on external eye, part unspecified, unspecified eye, initial encounter
  short: Foreign body on external eye, part unsp, unsp eye, init
T16.- Foreign body in ear
T16.1- Foreign body in right ear
T16.1XXA Foreign body in right ear, initial encounter
T16.2- Foreign body in left ear
T16.2XXA Foreign body in left ear, initial encounter
T18.- Foreign body in alimentary tract
T18.9- Foreign body of alimentary tract, part unspecified
T18.9XXA Foreign body of alimentary tract, part unspecified, initial encounter
  short: Foreign body of alimentary tract, part unsp, init encntr
T23.- Burn and corrosion of wrist and hand
T23.0- Burn of unspecified degree of wrist and hand
T23.00- Burn of unspecified degree of hand, unspecified site
T23.001- Burn of unspecified degree of right hand, unspecified site
T23.001A Burn of unspecified degree of right hand, unspecified site, initial encounter
  short: Burn of unsp degree of right hand, unsp site, init encntr
T23.1- Burn of first degree of wrist and hand
T23.10- Burn of first degree of hand, unspecified site
T23.101- Burn of first degree of right hand, unspecified site
T23.101A Burn of first degree of right hand, unspecified site, initial encounter
  short: Burn of first degree of right hand, unsp site, init encntr
T23.2- Burn of second degree of wrist and hand
T23.20- Burn of second degree of hand, unspecified site
T23.201- Burn of second degree of right hand, unspecified site
T23.201A Burn of second degree of right hand, unspecified site, initial encounter
  short: Burn of second degree of right hand, unsp site, init encntr
T23.202- Burn of second degree of left hand, unspecified site
T23.202A Burn of second degree of left hand, unspecified site, initial encounter
  short: Burn of second degree of left hand, unsp site, init encntr
T24.- Burn and corrosion of lower limb, except ankle and foot
T24.2- Burn of second degree of lower limb, except ankle and foot
T24.20- Burn of second degree of unspecified site of lower limb, except ankle and foot
  short: Burn of second degree of unsp site lower limb, except ank/ft
T24.201- Burn of second degree of unspecified site of right lower limb, except ankle and foot
  short: Burn second deg of unsp site right lower limb, except ank/ft
T24.201A Burn of second degree of unspecified site of right lower limb, except ankle and foot, initial encounter
  short: Burn 2nd deg of unsp site right lower limb, ex ank/ft, init
T25.- Burn and corrosion of ankle and foot
T25.2- Burn of second degree of ankle and foot
T25.22- Burn of second degree of foot
T25.221- Burn of second degree of right foot
T25.221A Burn of second degree of right foot, initial encounter
T30.- Burn and corrosion, body region unspecified
T30.0 Burn of unspecified body region, unspecified degree
T36.- Poisoning by, adverse effect of and underdosing of systemic antibiotics
  short: Systemic antibiotics
T36.0- Poisoning by, adverse effect of and underdosing of penicillins
  short: Penicillins
T36.0X- Poisoning by, adverse effect of and underdosing of penicillins
  short: Penicillins
T36.0X1- Poisoning by penicillins, accidental (unintentional)
T36.0X1A Poisoning by penicillins, accidental (unintentional), initial encounter
  short: Poisoning by penicillins, accidental (unintentional), init
T36.0X5- Adverse effect of penicillins
T36.0X5A Adverse effect of penicillins, initial encounter
T39.- Poisoning by, adverse effect of and underdosing of nonopioid analgesics, antipyretics and antirheumatics
  short: Nonopioid analgesics, antipyretics and antirheumatics
T39.0- Poisoning by, adverse effect of and underdosing of salicylates
  short: Salicylates
T39.01- Poisoning by, adverse effect of and underdosing of aspirin
T39.011- Poisoning by aspirin, accidental (unintentional)
T39.011A Poisoning by aspirin, accidental (unintentional), initial encounter
  short: Poisoning by aspirin, accidental (unintentional), init
T39.1- Poisoning by, adverse effect of and underdosing of 4-Aminophenol derivatives
  short: 4-Aminophenol derivatives
T39.1X- Poisoning by, adverse effect of and underdosing of 4-Aminophenol derivatives
  short: 4-Aminophenol derivatives
T39.1X1- Poisoning by 4-Aminophenol derivatives, accidental (unintentional)
  short: Poisoning by 4-Aminophenol derivatives, accidental
T39.1X1A Poisoning by 4-Aminophenol derivatives, accidental (unintentional), initial encounter
  short: Poisoning by 4-Aminophenol derivatives, accidental, init
T39.3- Poisoning by, adverse effect of and underdosing of other nonsteroidal anti-inflammatory drugs [NSAID]
  short: Nonsteroidal anti-inflammatory drugs
T39.39- Poisoning by, adverse effect of and underdosing of other nonsteroidal anti-inflammatory drugs [NSAID]
  short: Nonsteroidal anti-inflammatory drugs
T39.395- Adverse effect of other nonsteroidal anti-inflammatory drugs [NSAID]
  short: Adverse effect of other nonsteroidal anti-inflammatory drugs
T39.395A Adverse effect of other nonsteroidal anti-inflammatory drugs [NSAID], initial encounter
  short: Adverse effect of nonsteroidal anti-inflammatory drugs, init
T40.- Poisoning by, adverse effect of and underdosing of narcotics and psychodysleptics [hallucinogens]
  short: Narcotics and psychodysleptics
T40.2- Poisoning by, adverse effect of and underdosing of other opioids
  short: Poisoning by, adverse effect of and underdosing of opioids
T40.2X- Poisoning by, adverse effect of and underdosing of other opioids
  short: Poisoning by, adverse effect of and underdosing of opioids
T40.2X5- Adverse effect of other opioids
T40.2X5A Adverse effect of other opioids, initial encounter
T40.4- Poisoning by, adverse effect of and underdosing of other synthetic narcotics
  short: Synthetic narcotics
T40.41- Poisoning by, adverse effect of and underdosing of fentanyl or fentanyl analogs
  short: Fentanyl or fentanyl analogs
T40.411- Poisoning by fentanyl or fentanyl analogs, accidental (unintentional)
  short: Poisoning by fentanyl or fentanyl analogs, accidental
T40.411A Poisoning by fentanyl or fentanyl analogs, accidental (unintentional), initial encounter
  short: Poisoning by fentanyl or fentanyl analogs, accidental, init
T43.- Poisoning by, adverse effect of and underdosing of psychotropic drugs, not elsewhere classified
  short: Psychotropic drugs, not elsewhere classified
T43.5- Poisoning by, adverse effect of and underdosing of other and unspecified antipsychotics and neuroleptics
  short: And unsp antipsychotics and neuroleptics
T43.59- Poisoning by, adverse effect of and underdosing of other antipsychotics and neuroleptics
  short: Antipsychotics and neuroleptics
T43.595- Adverse effect of other antipsychotics and neuroleptics
T43.595A Adverse effect of other antipsychotics and neuroleptics, initial encounter
  short: Adverse effect of oth antipsychotics and neuroleptics, init
T45.- Poisoning by, adverse effect of and underdosing of primarily systemic and hematological agents, not elsewhere classified
  short: Primarily systemic and hematological agents, NEC
T45.1- Poisoning by, adverse effect of and underdosing of antineoplastic and immunosuppressive drugs
  short: Antineoplastic and immunosuppressive drugs
T45.1X- Poisoning by, adverse effect of and underdosing of antineoplastic and immunosuppressive drugs
  short: Antineoplastic and immunosuppressive drugs
T45.1X5- Adverse effect of antineoplastic and immunosuppressive drugs
T45.1X5A Adverse effect of antineoplastic and immunosuppressive drugs, initial encounter
  short: Adverse effect of antineoplastic and immunosup drugs, init
T45.5- Poisoning by, adverse effect of and underdosing of anticoagulants and antithrombotic drugs
  short: Anticoagulants and antithrombotic drugs
T45.51- Poisoning by, adverse effect of and underdosing of anticoagulants
  short: Anticoagulants
T45.515- Adverse effect of anticoagulants
T45.515A Adverse effect of anticoagulants, initial encounter
T46.- Poisoning by, adverse effect of and underdosing of agents primarily affecting the cardiovascular system
  short: Agents primarily affecting the cardiovascular system
T46.4- Poisoning by, adverse effect of and underdosing of angiotensin-converting-enzyme inhibitors
  short: Angiotensin-converting-enzyme inhibitors
T46.4X- Poisoning by, adverse effect of and underdosing of angiotensin-converting-enzyme inhibitors
  short: Angiotensin-converting-enzyme inhibitors
T46.4X5- Adverse effect of angiotensin-converting-enzyme inhibitors
T46.4X5A Adverse effect of angiotensin-converting-enzyme inhibitors, initial encounter
  short: Adverse effect of angiotens-convert-enzyme inhibitors, init
T46.5- Poisoning by, adverse effect of and underdosing of other antihypertensive drugs
  short: Antihypertensive drugs
T46.5X- Poisoning by, adverse effect of and underdosing of other antihypertensive drugs
  short: Antihypertensive drugs
T46.5X5- Adverse effect of other antihypertensive drugs
T46.5X5A Adverse effect of other antihypertensive drugs, initial encounter
  short: Adverse effect of other antihypertensive drugs, init encntr
T46.6- Poisoning by, adverse effect of and underdosing of antihyperlipidemic and antiarteriosclerotic drugs
  short: Antihyperlipidemic and antiarteriosclerotic drugs
T46.6X- Poisoning by, adverse effect of and underdosing of antihyperlipidemic and antiarteriosclerotic drugs
  short: Antihyperlipidemic and antiarteriosclerotic drugs
T46.6X5- Adverse effect of antihyperlipidemic and antiarteriosclerotic drugs
  short: Adverse effect of antihyperlipidemic and antiarterio drugs
T46.6X5A Adverse effect of antihyperlipidemic and antiarteriosclerotic drugs, initial encounter
  short: Adverse effect of antihyperlip and antiarterio drugs, init
T50.- Poisoning by, adverse effect of and underdosing of diuretics and other and unspecified drugs, medicaments and biological substances
  short: Diuretics and oth and unsp drug/meds/biol subst
T50.Z- Poisoning by, adverse effect of and underdosing of other vaccines and biological substances
  short: Vaccines and biological substances
T50.Z9- Poisoning by, adverse effect of and underdosing of other vaccines and biological substances
  short: Vaccines and biological substances
T50.Z95- Adverse effect of other vaccines and biological substances
T50.Z95A Adverse effect of other vaccines and biological substances, initial encounter
  short: Adverse effect of vaccines and biological substances, init
T50.9- Poisoning by, adverse effect of and underdosing of other and unspecified drugs, medicaments and biological substances
  short: And unsp drugs, medicaments and biological substances
T50.90- Poisoning by, adverse effect of and underdosing of unspecified drugs, medicaments and biological substances
  short: Unsp drugs, medicaments and biological substances
T50.901- Poisoning by unspecified drugs, medicaments and biological substances, accidental (unintentional)
  short: Poisoning by unsp drug/meds/biol subst, accidental
T50.901A Poisoning by unspecified drugs, medicaments and biological substances, accidental (unintentional), initial encounter
  short: Poisoning by unsp drug/meds/biol subst, accidental, init
T50.905- Adverse effect of unspecified drugs, medicaments and biological substances
  short: Adverse effect of unsp drug/meds/biol subst
T50.905A Adverse effect of unspecified drugs, medicaments and biological substances, initial encounter
  short: Adverse effect of unsp drug/meds/biol subst, init
T50.99- Poisoning by, adverse effect of and underdosing of other drugs, medicaments and biological substances
  short: Drugs, medicaments and biological substances
T50.995- Adverse effect of other drugs, medicaments and biological substances
  short: Adverse effect of drug/meds/biol subst
T50.995A Adverse effect of other drugs, medicaments and biological substances, initial encounter
  short: Adverse effect of drug/meds/biol subst, init
`;
