export const visionAndHearing = `
# V: vision and hearing
V2020 Frames, purchases
  short: Vision svcs frames purchases
  added: 1985-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; mcm: 2130
V2100 Sphere, single vision, plano to plus or minus 4.00, per lens
  short: Lens spher single plano 4.00
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2103 Spherocylinder, single vision, plano to plus or minus 4.00d sphere, .12 to 2.00d cylinder, per lens
  short: Spherocylindr 4.00d/12-2.00d
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2200 Sphere, bifocal, plano to plus or minus 4.00d, per lens
  short: Lens spher bifoc plano 4.00d
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2300 Sphere, trifocal, plano to plus or minus 4.00d, per lens
  short: Lens sphere trifocal 4.00d
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2500 Contact lens, pmma, spherical, per lens
  short: Contact lens pmma spherical
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2520 Contact lens, hydrophilic, spherical, per lens
  short: Contact lens hydrophilic
  added: 1984-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; cim: 45-7, 65-1
V2623 Prosthetic eye, plastic, custom
  short: Plastic eye prosth custom
  added: 1985-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2133
V2630 Anterior chamber intraocular lens
  short: Anter chamber intraocul lens
  added: 1985-01-01; action: N 2014-10-01; coverage: D; pricing: 56; multiple: A; betos: D1F; tos: Q; mcm: 2130
V2632 Posterior chamber intraocular lens
  short: Post chmbr intraocular lens
  added: 1985-01-01; action: N 2014-10-01; coverage: D; pricing: 56; multiple: A; betos: D1F; tos: Q; mcm: 2130
V2744 Tint, photochromatic, per lens
  short: Tint photochromatic lens/es
  added: 1985-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; mcm: 2130B
V2784 Lens, polycarbonate or equal, any index, per lens
  short: Lens polycarb or equal
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; mcm: 2130.B
V2787 Astigmatism correcting function of intraocular lens
  short: Astigmatism-correct function
  added: 2008-01-01; action: N 2008-01-01; coverage: S; pricing: 00; multiple: 9; statute: 1862(a)(7); betos: Z2; tos: Q
V2788 Presbyopia correcting function of intraocular lens
  short: Presbyopia-correct function
  added: 2006-01-01; action: N 2006-01-01; coverage: S; pricing: 00; multiple: 9; statute: 1862(a)(7); betos: Z2; tos: Q
V5008 Hearing screening
  added: 1990-01-01; action: N 1995-01-01; coverage: M; pricing: 00; multiple: 9; betos: O1F; tos: K; mcm: 2320
V5010 Assessment for hearing aid
  added: 1984-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; statute: 1862A7; betos: O1F; tos: K
V5011 Fitting/orientation/checking of hearing aid
  short: Hearing aid fitting/checking
  added: 1990-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; statute: 1862A7; betos: O1F; tos: K
V5090 Dispensing fee, unspecified hearing aid
  short: Hearing aid dispensing fee
  added: 1982-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; statute: 1862A7; betos: O1F; tos: K
V5160 Dispensing fee, binaural
  short: Dispensing fee binaural
  added: 1982-01-01; action: N 1995-01-01; coverage: S; pricing: 00; multiple: 9; statute: 1862A7; betos: O1F; tos: K
V5261 Hearing aid, digital, binaural, bte
  short: Hearing aid, digit, bin, bte
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; statute: 1862A7; betos: O1F; tos: K
V5266 Battery for use in hearing device
  short: Battery for hearing device
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; statute: 1862A7; betos: O1F; tos: K
V5275 Ear impression, each
  short: Ear impression
  added: 2002-01-01; action: N 2002-01-01; coverage: S; pricing: 00; multiple: 9; statute: 1862A7; betos: O1F; tos: K
V5299 Hearing service, miscellaneous
  short: Hearing service
  added: 1982-01-01; action: N 1995-01-01; coverage: D; pricing: 13; multiple: A; betos: O1F; tos: K; mcm: 2320
`;
