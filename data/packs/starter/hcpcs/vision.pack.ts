export const vision = `
# V2: vision
V2020 Frames, purchases
  short: Vision svcs frames purchases
  added: 1985-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; mcm: 2130
V2025 Deluxe frame
  short: Eyeglasses delux frames
  added: 1992-01-01; action: N 2003-10-01; coverage: M; pricing: 00; multiple: 9; betos: D1F; tos: Q; mcm: 3045.4
V2100 Sphere, single vision, plano to plus or minus 4.00, per lens
  short: Lens spher single plano 4.00
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2101 Sphere, single vision, plus or minus 4.12 to plus or minus 7.00d, per lens
  short: Single visn sphere 4.12-7.00
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2102 Sphere, single vision, plus or minus 7.12 to plus or minus 20.00d, per lens
  short: Singl visn sphere 7.12-20.00
  added: 1985-01-01; action: N 1985-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2103 Spherocylinder, single vision, plano to plus or minus 4.00d sphere, .12 to 2.00d cylinder, per lens
  short: Spherocylindr 4.00d/12-2.00d
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2104 Spherocylinder, single vision, plano to plus or minus 4.00d sphere, 2.12 to 4.00d cylinder, per lens
  short: Spherocylindr 4.00d/2.12-4d
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2107 Spherocylinder, single vision, plus or minus 4.25 to plus or minus 7.00 sphere, .12 to 2.00d cylinder, per lens
  short: Spherocylinder 4.25d/12-2d
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2200 Sphere, bifocal, plano to plus or minus 4.00d, per lens
  short: Lens spher bifoc plano 4.00d
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2203 Spherocylinder, bifocal, plano to plus or minus 4.00d sphere, .12 to 2.00d cylinder, per lens
  short: Lens sphcyl bifocal 4.00d/.1
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2204 Spherocylinder, bifocal, plano to plus or minus 4.00d sphere, 2.12 to 4.00d cylinder, per lens
  short: Lens sphcy bifocal 4.00d/2.1
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2300 Sphere, trifocal, plano to plus or minus 4.00d, per lens
  short: Lens sphere trifocal 4.00d
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2303 Spherocylinder, trifocal, plano to plus or minus 4.00d sphere, .12-2.00d cylinder, per lens
  short: Lens sphcy trifocal 4.0/.12-
  added: 1985-01-01; action: N 1985-01-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2410 Variable asphericity lens, single vision, full field, glass or plastic, per lens
  short: Lens variab asphericity sing
  added: 1984-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2430 Variable asphericity lens, bifocal, full field, glass or plastic, per lens
  short: Lens variable asphericity bi
  added: 1984-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2500 Contact lens, pmma, spherical, per lens
  short: Contact lens pmma spherical
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2510 Contact lens, gas permeable, spherical, per lens
  short: Cntct gas permeable sphericl
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2513 Contact lens, gas permeable, extended wear, per lens
  short: Contact lens extended wear
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2520 Contact lens, hydrophilic, spherical, per lens
  short: Contact lens hydrophilic
  added: 1984-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; cim: 45-7, 65-1
V2521 Contact lens, hydrophilic, toric, or prism ballast, per lens
  short: Cntct lens hydrophilic toric
  added: 1985-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; cim: 45-7, 65-1
V2522 Contact lens, hydrophilic, bifocal, per lens
  short: Cntct lens hydrophil bifocl
  added: 1985-01-01; action: N 1985-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; cim: 45-7, 65-1
V2523 Contact lens, hydrophilic, extended wear, per lens
  short: Cntct lens hydrophil extend
  added: 1985-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; cim: 45-7, 65-1
V2531 Contact lens, scleral, gas permeable, per lens (for contact lens modification, see 92325)
  short: Contact lens gas permeable
  added: 1996-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; cim: 65-3
V2599 Contact lens, other type
  short: Contact lens/es other type
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: Q
V2623 Prosthetic eye, plastic, custom
  short: Plastic eye prosth custom
  added: 1985-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: P; mcm: 2133
V2628 Fabrication and fitting of ocular conformer
  short: Fabrication & fitting
  added: 1993-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: P
V2629 Prosthetic eye, other type
  short: Prosthetic eye other type
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: P
V2630 Anterior chamber intraocular lens
  short: Anter chamber intraocul lens
  added: 1985-01-01; action: N 2014-10-01; coverage: D; pricing: 56; multiple: A; betos: D1F; tos: Q; mcm: 2130
V2631 Iris supported intraocular lens
  short: Iris support intraoclr lens
  added: 1985-01-01; action: N 2014-10-01; coverage: D; pricing: 56; multiple: A; betos: D1F; tos: Q; mcm: 2130
V2632 Posterior chamber intraocular lens
  short: Post chmbr intraocular lens
  added: 1985-01-01; action: N 2014-10-01; coverage: D; pricing: 56; multiple: A; betos: D1F; tos: Q; mcm: 2130
V2700 Balance lens, per lens
  short: Balance lens
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2715 Prism, per lens
  short: Prism lens/es
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2744 Tint, photochromatic, per lens
  short: Tint photochromatic lens/es
  added: 1985-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; mcm: 2130B
V2745 Addition to lens; tint, any color, solid, gradient or equal, excludes photochromatic, any lens material, per lens
  short: Tint, any color/solid/grad
  added: 2004-01-01; action: N 2005-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; mcm: 2130.B
V2750 Anti-reflective coating, per lens
  short: Anti-reflective coating
  added: 1985-01-01; action: N 2003-10-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; mcm: 2130B
V2760 Scratch resistant coating, per lens
  short: Scratch resistant coating
  added: 1985-01-01; action: N 2003-10-01; coverage: C; pricing: 38; multiple: A; betos: D1F; tos: Q
V2762 Polarization, any lens material, per lens
  short: Polarization, any lens
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; mcm: 2130.B
V2781 Progressive lens, per lens
  short: Progressive lens per lens
  added: 1996-01-01; action: N 2003-10-01; coverage: C; pricing: 00; multiple: 9; betos: D1F; tos: Q
V2783 Lens, index greater than or equal to 1.66 plastic or greater than or equal to 1.80 glass, excludes polycarbonate, per lens
  short: Lens, >= 1.66 p/>=1.80 g
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; mcm: 2130.B
V2784 Lens, polycarbonate or equal, any index, per lens
  short: Lens polycarb or equal
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 38; multiple: A; betos: D1F; tos: Q; mcm: 2130.B
V2785 Processing, preserving and transporting corneal tissue
  short: Corneal tissue processing
  added: 1990-01-01; action: N 2003-10-01; coverage: C; pricing: 46; multiple: A; asc: YY 2008-01-01; betos: D1F; tos: Q
V2787 Astigmatism correcting function of intraocular lens
  short: Astigmatism-correct function
  added: 2008-01-01; action: N 2008-01-01; coverage: S; pricing: 00; multiple: 9; betos: Z2; tos: Q; statute: 1862(a)(7)
V2788 Presbyopia correcting function of intraocular lens
  short: Presbyopia-correct function
  added: 2006-01-01; action: N 2006-01-01; coverage: S; pricing: 00; multiple: 9; betos: Z2; tos: Q; statute: 1862(a)(7)
V2797 Vision supply, accessory and/or service component of another hcpcs vision code
  short: Vis item/svc in other code
  added: 2004-01-01; action: N 2004-01-01; coverage: C; pricing: 00; multiple: 9; betos: D1F; tos: Q
V2799 Vision item or service, miscellaneous
  short: Misc vision item or service
  added: 1985-01-01; action: N 2015-01-01; coverage: C; pricing: 46; multiple: A; betos: D1F; tos: Q
`;
