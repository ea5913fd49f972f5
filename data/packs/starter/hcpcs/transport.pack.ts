export const transport = `
# A0: ambulance and other transport
A0090 Non-emergency transportation, per mile - vehicle provided by individual (family member, self, neighbor) with vested interest
  short: Interest escort in non er
  added: 1982-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0100 Non-emergency transportation; taxi
  short: Nonemergency transport taxi
  added: 1982-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0110 Non-emergency transportation and bus, intra or inter state carrier
  short: Nonemergency transport bus
  added: 1984-01-01; action: N 1995-01-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0120 Non-emergency transportation: mini-bus, mountain area transports, or other transportation systems
  short: Noner transport mini-bus
  added: 1982-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0130 Non-emergency transportation: wheelchair van
  short: Noner transport wheelch van
  added: 1982-01-01; action: N 1982-01-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0225 Ambulance service, neonatal transport, base rate, emergency transport, one way
  short: Neonatal emergency transport
  added: 1985-01-01; action: N 2003-04-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0382 Bls routine disposable supplies
  short: Basic support routine suppls
  added: 1995-01-01; action: N 2014-01-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0398 Als routine disposable supplies
  short: Als routine disposble suppls
  added: 1995-01-01; action: N 2014-01-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0420 Ambulance waiting time (als or bls), one half (1/2) hour increments
  short: Ambulance waiting 1/2 hr
  added: 1995-01-01; action: N 2014-01-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0422 Ambulance (als or bls) oxygen and oxygen supplies, life sustaining situation
  short: Ambulance 02 life sustaining
  added: 1995-01-01; action: N 2014-01-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0424 Extra ambulance attendant, ground (als or bls) or air (fixed or rotary winged); (requires medical review)
  short: Extra ambulance attendant
  added: 1995-01-01; action: N 2014-01-01; coverage: I; pricing: 00; multiple: 9; betos: O1A; tos: D
A0425 Ground mileage, per statute mile
  short: Ground mileage
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0426 Ambulance service, advanced life support, non-emergency transport, level 1 (als 1)
  short: Als 1
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0427 Ambulance service, advanced life support, emergency transport, level 1 (als 1 - emergency)
  short: Als1-emergency
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0428 Ambulance service, basic life support, non-emergency transport, (bls)
  short: Bls
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0429 Ambulance service, basic life support, emergency transport (bls-emergency)
  short: Bls-emergency
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0430 Ambulance service, conventional air services, transport, one way (fixed wing)
  short: Fixed wing air transport
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0431 Ambulance service, conventional air services, transport, one way (rotary wing)
  short: Rotary wing air transport
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0433 Advanced life support, level 2 (als 2)
  short: Als 2
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0434 Specialty care transport (sct)
  short: Specialty care transport
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0435 Fixed wing air mileage, per statute mile
  short: Fixed wing air mileage
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0436 Rotary wing air mileage, per statute mile
  short: Rotary wing air mileage
  added: 2001-01-01; action: N 2001-01-01; coverage: C; pricing: 52; multiple: A; betos: O1A; tos: D
A0999 Unlisted ambulance service
  added: 1987-01-01; action: N 1998-01-01; coverage: D; pricing: 57; multiple: A; betos: O1A; tos: D; mcm: 2120.1, 2125
# R, U: portable x-ray, coronavirus laboratory tests
R0070 Transportation of portable x-ray equipment and personnel to home or nursing home, per trip to facility or location, one patient seen
  short: Transport portable x-ray
  added: 1982-01-01; action: N 1998-01-01; coverage: D; pricing: 13; multiple: A; betos: I1F; tos: 4; mcm: 2070.4, 5244.B
R0075 Transportation of portable x-ray equipment and personnel to home or nursing home, per trip to facility or location, more than one patient seen
  short: Transport port x-ray multipl
  added: 1986-01-01; action: N 1998-01-01; coverage: D; pricing: 13; multiple: A; betos: I1F; tos: 4; mcm: 2070.4, 5244.B
R0076 Transportation of portable ekg to facility or location, per patient
  short: Transport portable ekg
  added: 1984-01-01; action: N 1998-01-01; coverage: D; pricing: 13; multiple: A; note: 0061; betos: I1F; tos: 5; cim: 50-15; mcm: 2070.1, 2070.4
U0001 Cdc 2019 novel coronavirus (2019-ncov) real-time rt-pcr diagnostic panel
  short: 2019-ncov diagnostic p
  added: 2020-02-04; action: N 2020-02-04; coverage: C; pricing: 22; multiple: A; note: 0221; betos: T1H; tos: 5
U0002 2019-ncov coronavirus, sars-cov-2/2019-ncov (covid-19), any technique, multiple types or subtypes (includes all targets), non-cdc
  short: Covid-19 lab test non-cdc
  added: 2020-02-04; action: N 2020-02-04; coverage: C; pricing: 22; multiple: A; note: 0221; betos: T1H; tos: 5
`;
