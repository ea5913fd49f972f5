export const hearing = `
# V5: hearing and speech
V5008 Hearing screening
  added: 1990-01-01; action: N 1995-01-01; coverage: M; pricing: 00; multiple: 9; betos: O1F; tos: K; mcm: 2320
V5010 Assessment for hearing aid
  added: 1984-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5011 Fitting/orientation/checking of hearing aid
  short: Hearing aid fitting/checking
  added: 1990-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5020 Conformity evaluation
  added: 1984-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5050 Hearing aid, monaural, in the ear
  short: Hearing aid monaural in ear
  added: 1982-01-01; action: N 2001-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5060 Hearing aid, monaural, behind the ear
  short: Behind ear hearing aid
  added: 1982-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5090 Dispensing fee, unspecified hearing aid
  short: Hearing aid dispensing fee
  added: 1982-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5130 Binaural, in the ear
  short: In ear binaural hearing aid
  added: 1982-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5140 Binaural, behind the ear
  short: Behind ear binaur hearing ai
  added: 1982-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5160 Dispensing fee, binaural
  short: Dispensing fee binaural
  added: 1982-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5221 Hearing aid, contralateral routing system, binaural, bte/bte
  short: Hearing aid binaural bte/bte
  added: 2019-01-01; action: N 2019-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5254 Hearing aid, digital, monaural, cic
  short: Hearing id, digit, mon, cic
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5255 Hearing aid, digital, monaural, itc
  short: Hearing aid, digit, mon, itc
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5256 Hearing aid, digital, monaural, ite
  short: Hearing aid, digit, mon, ite
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5257 Hearing aid, digital, monaural, bte
  short: Hearing aid, digit, mon, bte
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5260 Hearing aid, digital, binaural, ite
  short: Hearing aid, digit, bin, ite
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5261 Hearing aid, digital, binaural, bte
  short: Hearing aid, digit, bin, bte
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5264 Ear mold/insert, not disposable, any type
  short: Ear mold/insert
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5266 Battery for use in hearing device
  short: Battery for hearing device
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5267 Hearing aid or assistive listening device/supplies/accessories, not otherwise specified
  short: Hearing aid sup/access/dev
  added: 2002-01-01; action: N 2013-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5274 Assistive listening device, not otherwise specified
  short: Ald unspecified
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5275 Ear impression, each
  short: Ear impression
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5298 Hearing aid, not otherwise classified
  short: Hearing aid noc
  added: 2003-01-01; action: N 2003-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: K; statute: 1862A7
V5299 Hearing service, miscellaneous
  short: Hearing service
  added: 1982-01-01; action: N 1995-01-01; coverage: D; pricing: 13; multiple: A; betos: O1F; tos: K; mcm: 2320
V5362 Speech screening
  added: 1990-01-01; action: N 2004-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: 1, W; statute: 1862(a)(7)
V5364 Dysphagia screening
  added: 1990-01-01; action: N 2004-01-01; coverage: S; pricing: 00; multiple: 9; betos: O1F; tos: 1, W; statute: 1862(a)(7)
`;
