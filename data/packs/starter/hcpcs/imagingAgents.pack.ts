export const imagingAgents = `
# A9: radiopharmaceuticals, contrast with gadolinium
A9500 Technetium tc-99m sestamibi, diagnostic, per study dose
  short: Tc99m sestamibi
  added: 1996-01-01; action: N 2010-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9501 Technetium tc-99m teboroxime, diagnostic, per study dose
  short: Technetium tc-99m teboroxime
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9502 Technetium tc-99m tetrofosmin, diagnostic, per study dose
  short: Tc99m tetrofosmin
  added: 1998-01-01; action: N 2009-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9503 Technetium tc-99m medronate, diagnostic, per study dose, up to 30 millicuries
  short: Tc99m medronate
  added: 1997-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9505 Thallium tl-201 thallous chloride, diagnostic, per millicurie
  short: Tl201 thallium
  added: 1996-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9512 Technetium tc-99m pertechnetate, diagnostic, per millicurie
  short: Tc99m pertechnetate
  added: 2003-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9513 Lutetium lu 177, dotatate, therapeutic, 1 millicurie
  short: Lutetium lu 177 dotatat ther
  added: 2019-01-01; action: N 2024-01-01; coverage: D; pricing: 57; multiple: A; betos: I1E; tos: 6; cim: 153.60
A9516 Iodine i-123 sodium iodide, diagnostic, per 100 microcuries, up to 999 microcuries
  short: Iodine i-123 sod iodide mic
  added: 2003-01-01; action: N 2008-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9517 Iodine i-131 sodium iodide capsule(s), therapeutic, per millicurie
  short: I131 iodide cap, rx
  added: 2003-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 6
A9520 Technetium tc-99m tilmanocept, diagnostic, up to 0.5 millicuries
  short: Tc99 tilmanocept diag 0.5mci
  added: 2014-01-01; action: N 2016-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9537 Technetium tc-99m mebrofenin, diagnostic, per study dose, up to 15 millicuries
  short: Tc99m mebrofenin
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9538 Technetium tc-99m pyrophosphate, diagnostic, per study dose, up to 25 millicuries
  short: Tc99m pyrophosphate
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9540 Technetium tc-99m macroaggregated albumin, diagnostic, per study dose, up to 10 millicuries
  short: Tc99m maa
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9541 Technetium tc-99m sulfur colloid, diagnostic, per study dose, up to 20 millicuries
  short: Tc99m sulfur colloid
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9543 Yttrium y-90 ibritumomab tiuxetan, therapeutic, per treatment dose, up to 40 millicuries
  short: Y90 ibritumomab, rx
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 51; multiple: A; betos: I1E; tos: 6
A9552 Fluorodeoxyglucose f-18 fdg, diagnostic, per study dose, up to 45 millicuries
  short: F18 fdg
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 53; multiple: A; betos: I1E; tos: 4
A9555 Rubidium rb-82, diagnostic, per study dose, up to 60 millicuries
  short: Rb82 rubidium
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 99; multiple: 9; betos: I1E; tos: 4
A9556 Gallium ga-67 citrate, diagnostic, per millicurie
  short: Ga67 gallium
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9561 Technetium tc-99m oxidronate, diagnostic, per study dose, up to 30 millicuries
  short: Tc99m oxidronate
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9562 Technetium tc-99m mertiatide, diagnostic, per study dose, up to 15 millicuries
  short: Tc99m mertiatide
  added: 2006-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9570 Indium in-111 labeled autologous white blood cells, diagnostic, per study dose
  short: Indium in-111 auto wbc
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9572 Indium in-111 pentetreotide, diagnostic, per study dose, up to 6 millicuries
  short: Indium in-111 pentetreotide
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9573 Injection, gadopiclenol, 1 ml
  short: Inj, gadopiclenol, 1 ml
  added: 2023-10-01; action: N 2023-10-01; coverage: C; pricing: 51; multiple: A; betos: I1E; tos: 4
A9575 Injection, gadoterate meglumine, 0.1 ml
  short: Inj gadoterate meglumi 0.1ml
  added: 2014-01-01; action: N 2014-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9576 Injection, gadoteridol, (prohance multipack), per ml
  short: Inj prohance multipack
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; betos: I1E; tos: 4
A9577 Injection, gadobenate dimeglumine (multihance), per ml
  short: Inj multihance
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; betos: I1E; tos: 4
A9578 Injection, gadobenate dimeglumine (multihance multipack), per ml
  short: Inj multihance multipack
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; betos: I1E; tos: 4
A9579 Injection, gadolinium-based magnetic resonance contrast agent, not otherwise specified (nos), per ml
  short: Gad-base mr contrast nos,1ml
  added: 2008-01-01; action: N 2008-01-01; coverage: C; pricing: 51; multiple: A; betos: I1E; tos: 4
A9581 Injection, gadoxetate disodium, 1 ml
  short: Gadoxetate disodium inj
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 51; multiple: A; betos: I2D; tos: 1, P
A9584 Iodine 1-123 ioflupane, diagnostic, per study dose, up to 5 millicuries
  short: Iodine i-123 ioflupane
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9585 Injection, gadobutrol, 0.1 ml
  short: Gadobutrol injection
  added: 2012-01-01; action: N 2012-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9586 Florbetapir f18, diagnostic, per study dose, up to 10 millicuries
  short: Florbetapir f18
  added: 2013-01-01; action: N 2024-01-01; coverage: D; pricing: 00; multiple: 9; note: 0189; betos: I1E; tos: 4
A9587 Gallium ga-68, dotatate, diagnostic, 0.1 millicurie
  short: Gallium ga-68
  added: 2017-01-01; action: N 2024-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9593 Gallium ga-68 psma-11, diagnostic, (ucsf), 1 millicurie
  short: Gallium ga-68 psma-11 ucsf
  added: 2021-07-01; action: N 2024-07-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9595 Piflufolastat f-18, diagnostic, 1 millicurie
  short: Piflu f-18, dia 1 millicurie
  added: 2022-01-01; action: N 2022-01-01; coverage: C; pricing: 57; multiple: A; asc: YY 2022-01-01; betos: I1E; tos: 4
A9596 Gallium ga-68 gozetotide, diagnostic, (illuccix), 1 millicurie
  short: Gallium illuccix 1 millicure
  added: 2022-07-01; action: N 2022-07-01; coverage: C; pricing: 57; multiple: A; asc: YY 2022-07-01; betos: I1E; tos: 4
A9600 Strontium sr-89 chloride, therapeutic, per millicurie
  short: Sr89 strontium
  added: 1998-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 6
A9604 Samarium sm-153 lexidronam, therapeutic, per treatment dose, up to 150 millicuries
  short: Sm 153 lexidronam
  added: 2010-01-01; action: N 2010-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 6
A9606 Radium ra-223 dichloride, therapeutic, per microcurie
  short: Radium ra223 dichloride ther
  added: 2015-01-01; action: N 2018-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 4
A9607 Lutetium lu 177 vipivotide tetraxetan, therapeutic, 1 millicurie
  short: Lutetium lu 177 vipivotide
  added: 2022-10-01; action: N 2022-10-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 6
A9698 Non-radioactive contrast imaging material, not otherwise classified, per study
  short: Non-rad contrast materialnoc
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 51; multiple: A; betos: I1E; tos: 4; mcm: 15022
A9699 Radiopharmaceutical, therapeutic, not otherwise classified
  short: Radiopharm rx agent noc
  added: 2003-01-01; action: N 2006-01-01; coverage: C; pricing: 57; multiple: A; betos: I1E; tos: 6
# Q9: contrast and other agents of imaging
Q9951 Low osmolar contrast material, 400 or greater mg/ml iodine concentration, per ml
  short: Locm >= 400 mg/ml iodine,1ml
  added: 2005-04-01; action: N 2005-04-01; coverage: D; pricing: 51; multiple: A; betos: I1E; tos: 4; mcm: 15022
Q9956 Injection, octafluoropropane microspheres, per ml
  short: Inj octafluoropropane mic,ml
  added: 2005-04-01; action: N 2005-04-01; coverage: C; pricing: 57; multiple: A; betos: I1F; tos: 4
Q9965 Low osmolar contrast material, 100-199 mg/ml iodine concentration, per ml
  short: Locm 100-199mg/ml iodine,1ml
  added: 2008-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; betos: I1E; tos: 4; mcm: 15022
Q9966 Low osmolar contrast material, 200-299 mg/ml iodine concentration, per ml
  short: Locm 200-299mg/ml iodine,1ml
  added: 2008-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; betos: I1E; tos: 4; mcm: 15022
Q9967 Low osmolar contrast material, 300-399 mg/ml iodine concentration, per ml
  short: Locm 300-399mg/ml iodine,1ml
  added: 2008-01-01; action: N 2008-01-01; coverage: D; pricing: 51; multiple: A; betos: I1E; tos: 4; mcm: 15022
Q9982 Flutemetamol f18, diagnostic, per study dose, up to 5 millicuries
  short: Flutemetamol f18 diagnostic
  added: 2016-07-01; action: N 2019-01-01; coverage: D; pricing: 00; multiple: 9; note: 0189; betos: I1E; tos: 4
Q9983 Florbetaben f18, diagnostic, per study dose, up to 8.1 millicuries
  short: Florbetaben f18 diagnostic
  added: 2016-07-01; action: N 2019-01-01; coverage: D; pricing: 00; multiple: 9; note: 0189; betos: I1E; tos: 4
`;
