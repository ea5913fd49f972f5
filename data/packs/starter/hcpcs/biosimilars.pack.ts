export const biosimilars = `
# Q5, Q9: hospice sites, biosimilars
Q5001 Hospice or home health care provided in patient's home/residence
  short: Hospice or home hlth in home
  added: 2007-01-01; action: N 2013-07-01; coverage: D; pricing: 00; multiple: 9; note: 0133; betos: Y2; tos: 1, L
Q5101 Injection, filgrastim-sndz, biosimilar, (zarxio), 1 microgram
  short: Injection, zarxio
  added: 2015-07-01; action: N 2024-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2024-01-01; note: 0187; betos: O1E; tos: 1, P
Q5103 Injection, infliximab-dyyb, biosimilar, (inflectra), 10 mg
  short: Injection, inflectra
  added: 2018-04-01; action: N 2018-04-01; coverage: D; pricing: 51; multiple: A; asc: YY 2018-04-01; note: 0187; betos: O1E; tos: 1, P
Q5104 Injection, infliximab-abda, biosimilar, (renflexis), 10 mg
  short: Injection, renflexis
  added: 2018-04-01; action: N 2018-04-01; coverage: D; pricing: 51; multiple: A; asc: YY 2018-04-01; note: 0187; betos: O1E; tos: 1, P
Q5105 Injection, epoetin alfa-epbx, biosimilar, (retacrit) (for esrd on dialysis), 100 units
  short: Inj retacrit esrd on dialysi
  added: 2018-07-01; action: N 2020-01-01; coverage: D; pricing: 57; multiple: A; asc: YY 2018-07-01; betos: O1E; tos: 1, L; mcm: 4273.1
Q5106 Injection, epoetin alfa-epbx, biosimilar, (retacrit) (for non-esrd use), 1000 units
  short: Inj retacrit non-esrd use
  added: 2018-07-01; action: N 2020-01-01; coverage: D; pricing: 51; multiple: A; asc: YY 2018-07-01; betos: O1E; tos: 9; mcm: 2049
Q5107 Injection, bevacizumab-awwb, biosimilar, (mvasi), 10 mg
  short: Inj mvasi 10 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; note: 0187; betos: O1E; tos: 1, P
Q5108 Injection, pegfilgrastim-jmdb (fulphila), biosimilar, 0.5 mg
  short: Injection, fulphila
  added: 2018-10-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-10-01; betos: O1E; tos: 1, P
Q5109 Injection, infliximab-qbtx, biosimilar, (ixifi), 10 mg
  short: Injection, ixifi, 10 mg
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 51; multiple: A; note: 0187; betos: O1E; tos: 1, P
Q5110 Injection, filgrastim-aafi, biosimilar, (nivestym), 1 microgram
  short: Nivestym
  added: 2018-10-01; action: N 2018-10-01; coverage: D; pricing: 51; multiple: A; asc: YY 2018-10-01; betos: O1E; tos: 1, P; mcm: 2049
Q5111 Injection, pegfilgrastim-cbqv (udenyca), biosimilar, 0.5 mg
  short: Injection, udenyca 0.5 mg
  added: 2019-01-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-01-01; betos: O1E; tos: 1, P
Q5112 Injection, trastuzumab-dttb, biosimilar, (ontruzant), 10 mg
  short: Inj ontruzant 10 mg
  added: 2019-07-01; action: N 2023-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-10-01; betos: O1E; tos: 1, P
Q5113 Injection, trastuzumab-pkrb, biosimilar, (herzuma), 10 mg
  short: Inj herzuma 10 mg
  added: 2019-07-01; action: N 2023-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-10-01; betos: O1E; tos: 1, P
Q5114 Injection, trastuzumab-dkst, biosimilar, (ogivri), 10 mg
  short: Inj ogivri 10 mg
  added: 2019-07-01; action: N 2019-07-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q5115 Injection, rituximab-abbs, biosimilar, (truxima), 10 mg
  short: Inj truxima 10 mg
  added: 2019-07-01; action: N 2019-07-01; coverage: D; pricing: 51; multiple: A; betos: O1D; tos: 1, P; mcm: 2049
Q5116 Injection, trastuzumab-qyyp, biosimilar, (trazimera), 10 mg
  short: Inj., trazimera, 10 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q5117 Injection, trastuzumab-anns, biosimilar, (kanjinti), 10 mg
  short: Inj., kanjinti, 10 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2019-10-01; betos: O1E; tos: 1, P
Q5118 Injection, bevacizumab-bvzr, biosimilar, (zirabev), 10 mg
  short: Inj., zirabev, 10 mg
  added: 2019-10-01; action: N 2019-10-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q5119 Injection, rituximab-pvvr, biosimilar, (ruxience), 10 mg
  short: Inj ruxience, 10 mg
  added: 2020-07-01; action: N 2020-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-07-01; betos: O1D; tos: 1, P
Q5120 Injection, pegfilgrastim-bmez (ziextenzo), biosimilar, 0.5 mg
  short: Inj pegfilgrastim-bmez 0.5mg
  added: 2020-07-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2020-07-01; betos: O1E; tos: 1, P
Q5121 Injection, infliximab-axxq, biosimilar, (avsola), 10 mg
  short: Inj. avsola, 10 mg
  added: 2020-07-01; action: N 2023-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-10-01; betos: O1E; tos: 1, P
Q5122 Injection, pegfilgrastim-apgf (nyvepria), biosimilar, 0.5 mg
  short: Inj, nyvepria
  added: 2021-01-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-01-01; betos: O1E; tos: 1
Q5123 Injection, rituximab-arrx, biosimilar, (riabni), 10 mg
  short: Inj. riabni, 10 mg
  added: 2021-07-01; action: N 2021-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2021-07-01; betos: O1D; tos: 1, P
Q5124 Injection, ranibizumab-nuna, biosimilar, (byooviz), 0.1 mg
  short: Inj. byooviz, 0.1 mg
  added: 2022-04-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-01-01; betos: O1E; tos: 1
Q5125 Injection, filgrastim-ayow, biosimilar, (releuko), 1 microgram
  short: Inj, releuko 1 mcg
  added: 2022-10-01; action: N 2022-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2022-10-01; betos: O1E; tos: 1
Q5126 Injection, bevacizumab-maly, biosimilar, (alymsys), 10 mg
  short: Inj alymsys 10 mg
  added: 2023-01-01; action: N 2023-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-01-01; betos: O1D; tos: 1, P
Q5127 Injection, pegfilgrastim-fpgk (stimufend), biosimilar, 0.5 mg
  short: Inj, stimufend, 0.5 mg
  added: 2023-04-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-04-01; betos: O1E; tos: 1, P
Q5128 Injection, ranibizumab-eqrn (cimerli), biosimilar, 0.1 mg
  short: Inj, cimerli, 0.1 mg
  added: 2023-04-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-04-01; betos: O1E; tos: 1
Q5129 Injection, bevacizumab-adcd (vegzelma), biosimilar, 10 mg
  short: Inj, vegzelma, 10 mg
  added: 2023-04-01; action: N 2023-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-07-01; betos: O1E; tos: 1, P
Q5130 Injection, pegfilgrastim-pbbk (fylnetra), biosimilar, 0.5 mg
  short: Inj, fylnetra, 0.5 mg
  added: 2023-04-01; action: N 2023-04-01; coverage: C; pricing: 51; multiple: A; asc: YY 2023-04-01; betos: O1E; tos: 1, P
Q5133 Injection, tocilizumab-bavi (tofidence), biosimilar, 1 mg
  short: Inj, tofidence, 1 mg
  added: 2024-04-01; action: N 2024-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-10-01; betos: O1E; tos: 1, P
Q5134 Injection, natalizumab-sztn (tyruko), biosimilar, 1 mg
  short: Inj, tyruko, 1 mg
  added: 2024-04-01; action: N 2024-04-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q5135 Injection, tocilizumab-aazg (tyenne), biosimilar, 1 mg
  short: Inj, tyenne, 1 mg
  added: 2024-10-01; action: N 2024-10-01; coverage: C; pricing: 51; multiple: A; asc: YY 2024-10-01; betos: O1E; tos: 1, P
Q5136 Injection, denosumab-bbdz (jubbonti/wyost), biosimilar, 1 mg
  short: Inj. denosumab-bbdz, 1 mg
  added: 2024-10-01; action: N 2024-10-01; coverage: C; pricing: 51; multiple: A; betos: O1D; tos: 1
Q5137 Injection, ustekinumab-auub (wezlana), biosimilar, subcutaneous, 1 mg
  short: Inj, wezlana, sub cu, 1 mg
  added: 2024-07-01; action: N 2024-07-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1
Q5139 Injection, eculizumab-aeeb (bkemv), biosimilar, 10 mg
  short: Inj, eculizumab-aeeb, 10 mg
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q5140 Injection, adalimumab-fkjp, biosimilar, 1 mg
  short: Inj adalimumab-fkjp, 1 mg
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2025-01-01; betos: O1E; tos: 1
Q5141 Injection, adalimumab-aaty, biosimilar, 1 mg
  short: Inj adalimumab-aaty, 1 mg
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2025-01-01; betos: O1E; tos: 1
Q5142 Injection, adalimumab-ryvk biosimilar, 1 mg
  short: Inj adalimumab-ryvk, 1 mg
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2025-01-01; betos: O1E; tos: 1
Q5143 Injection, adalimumab-adbm, biosimilar, 1 mg
  short: Inj adalimumab-adbm, 1 mg
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2025-01-01; betos: O1E; tos: 1
Q5144 Injection, adalimumab-aacf (idacio), biosimilar, 1 mg
  short: Inj, idacio, 1 mg
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2025-01-01; betos: O1E; tos: 1
Q5145 Injection, adalimumab-afzb (abrilada), biosimilar, 1 mg
  short: Inj, abrilada, 1 mg
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; asc: YY 2025-01-01; betos: O1E; tos: 1
Q5146 Injection, trastuzumab-strf (hercessi), biosimilar, 10 mg
  short: Inj, hercessi, 10 mg
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q9991 Injection, buprenorphine extended-release (sublocade), less than or equal to 100 mg
  short: Buprenorph xr 100 mg or less
  added: 2018-07-01; action: N 2018-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-07-01; betos: O1E; tos: 1
Q9992 Injection, buprenorphine extended-release (sublocade), greater than 100 mg
  short: Buprenorphine xr over 100 mg
  added: 2018-07-01; action: N 2018-07-01; coverage: C; pricing: 51; multiple: A; asc: YY 2018-07-01; betos: O1E; tos: 1
Q9996 Injection, ustekinumab-ttwe (pyzchiva), subcutaneous, 1 mg
  short: Ustekinumab- ttwe sub cu inj
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q9997 Injection, ustekinumab-ttwe (pyzchiva), intravenous, 1 mg
  short: Ustekinumab-ttwe iv inj 1 mg
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
Q9998 Injection, ustekinumab-aekn (selarsdi), 1 mg
  short: Ustekinumab-aekn inj
  added: 2025-01-01; action: A 2025-01-01; coverage: C; pricing: 51; multiple: A; betos: O1E; tos: 1, P
`;
