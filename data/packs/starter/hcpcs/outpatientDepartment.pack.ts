export const outpatientDepartment = `
# C: hospital outpatient department
C1713 Anchor/screw for opposing bone-to-bone or soft tissue-to-bone (implantable)
  short: Anchor/screw bn/bn,tis/bn
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1717 Brachytherapy source, non-stranded, high dose rate iridium-192, per source
  short: Brachytx, non-str,hdr ir-192
  added: 2001-04-01; action: N 2001-04-01; coverage: D; pricing: 53; multiple: A; asc: YY 2008-01-01; betos: I4B; tos: 6; statute: 1833(T)
C1725 Catheter, transluminal angioplasty, non-laser (may include guidance, infusion/perfusion capability)
  short: Cath, translumin non-laser
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1750 Catheter, hemodialysis/peritoneal, long-term
  short: Cath, hemodialysis,long-term
  added: 2001-04-01; action: N 2001-04-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1751 Catheter, infusion, inserted peripherally, centrally or midline (other than hemodialysis)
  short: Cath, inf, per/cent/midline
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1753 Catheter, intravascular ultrasound
  short: Cath, intravas ultrasound
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1760 Closure device, vascular (implantable/insertable)
  short: Closure dev, vasc
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1762 Connective tissue, human (includes fascia lata)
  short: Conn tiss, human(inc fascia)
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1767 Generator, neurostimulator (implantable), non-rechargeable
  short: Generator, neuro non-recharg
  added: 2001-04-01; action: N 2006-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1769 Guide wire
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1776 Joint device (implantable)
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1777 Lead, cardioverter-defibrillator, endocardial single coil (implantable)
  short: Lead, aicd, endo single coil
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1778 Lead, neurostimulator (implantable)
  short: Lead, neurostimulator
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1781 Mesh (implantable)
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1785 Pacemaker, dual chamber, rate-responsive (implantable)
  short: Pmkr, dual, rate-resp
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1788 Port, indwelling (implantable)
  short: Port, indwelling, imp
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1789 Prosthesis, breast (implantable)
  short: Prosthesis, breast, imp
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1820 Generator, neurostimulator (implantable), with rechargeable battery and charging system
  short: Generator neuro rechg bat sy
  added: 2006-01-01; action: N 2006-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, F; statute: 1833(T)
C1874 Stent, coated/covered, with delivery system
  short: Stent, coated/cov w/del sys
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1876 Stent, non-coated/non-covered, with delivery system
  short: Stent, non-coa/non-cov w/del
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1877 Stent, non-coated/non-covered, without delivery system
  short: Stent, non-coat/cov w/o del
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1887 Catheter, guiding (may include infusion/perfusion capability)
  short: Catheter, guiding
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1888 Catheter, ablation, non-cardiac, endovascular (implantable)
  short: Endovas non-cardiac abl cath
  added: 2002-07-01; action: N 2002-07-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1889 Implantable/insertable device, not otherwise classified
  short: Implant/insert device, noc
  added: 2017-01-01; action: N 2019-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, F; statute: 1833(T)
C1894 Introducer/sheath, other than guiding, other than intracardiac electrophysiological, non-laser
  short: Intro/sheath, non-laser
  added: 2001-04-01; action: N 2002-07-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C1898 Lead, pacemaker, other than transvenous vdd single pass
  short: Lead, pmkr, other than trans
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C2617 Stent, non-coronary, temporary, without delivery system
  short: Stent, non-cor, tem w/o del
  added: 2001-04-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, S; statute: 1833(T)
C2623 Catheter, transluminal angioplasty, drug-coated, non-laser
  short: Cath, translumin, drug-coat
  added: 2015-04-01; action: N 2018-01-01; coverage: D; pricing: 53; multiple: A; betos: D1A; tos: 9, F; statute: 1833(t)
C2638 Brachytherapy source, stranded, iodine-125, per source
  short: Brachytx, stranded, i-125
  added: 2007-07-01; action: N 2007-07-01; coverage: D; pricing: 53; multiple: A; asc: YY 2008-01-01; betos: I4B; tos: 6; statute: 1833(t)(2)
C5271 Application of low cost skin substitute graft to trunk, arms, legs, total wound surface area up to 100 sq cm; first 25 sq cm or less wound surface area
  short: Low cost skin substitute app
  added: 2014-01-01; action: N 2014-01-01; coverage: D; pricing: 53; multiple: A; asc: YY 2014-01-01; betos: P5A; tos: 2, F; statute: 1833(t)
C7900 Service for diagnosis, evaluation, or treatment of a mental health  or substance use disorder, 15-29 minutes, provided remotely by hospital staff who are licensed to provide mental health services under applicable state law(s), when the patient is in their home, and there is no associated professional service
  short: Hopd mntl hlt, 15-29 min
  added: 2023-01-01; action: N 2024-01-01; coverage: C; pricing: 00; multiple: 9; betos: M2A; tos: 1
C8906 Magnetic resonance imaging with contrast, breast; bilateral
  short: Mri w/cont, breast,  bi
  added: 2001-10-01; action: N 2001-10-01; coverage: D; pricing: 53; multiple: A; asc: YY 2008-01-01; betos: I2D; tos: 4; statute: 1833(t)(2)
C8908 Magnetic resonance imaging without contrast followed by with contrast, breast; bilateral
  short: Mri w/o fol w/cont, breast,
  added: 2001-10-01; action: N 2001-10-01; coverage: D; pricing: 53; multiple: A; asc: YY 2008-01-01; betos: I2D; tos: 4; statute: 1833(t)(2)
C8923 Transthoracic echocardiography with contrast, or without contrast followed by with contrast, real-time with image documentation (2d), includes m-mode recording, when performed, complete, without spectral or color doppler echocardiography
  short: 2d tte w or w/o fol w/con,co
  added: 2008-01-01; action: N 2009-01-01; coverage: D; pricing: 53; multiple: A; betos: I3C; tos: 4; statute: 1833(t)(2)
C8929 Transthoracic echocardiography with contrast, or without contrast followed by with contrast, real-time with image documentation (2d), includes m-mode recording, when performed, complete, with spectral doppler echocardiography, and with color flow doppler echocardiography
  short: Tte w or wo fol wcon,doppler
  added: 2009-01-01; action: N 2009-01-01; coverage: D; pricing: 53; multiple: A; betos: I3C; tos: 4; statute: 1833(t)(2)
C8937 Computer-aided detection, including computer algorithm analysis of breast mri image data for lesion detection/characterization, pharmacokinetic analysis, with further physician review for interpretation (list separately in addition to code for primary procedure)
  short: Cad breast mri
  added: 2019-01-01; action: N 2019-01-01; coverage: D; pricing: 53; multiple: A; betos: I2D; tos: 4; statute: 1833(t); see: 0159T
C9113 Injection, pantoprazole sodium, per vial
  short: Inj pantoprazole sodium, via
  added: 2002-01-01; action: N 2024-07-01; ended: 2024-06-30; coverage: D; pricing: 53; multiple: A; betos: O1E; tos: 9; statute: 1833(T)
C9257 Injection, bevacizumab, 0.25 mg
  short: Bevacizumab injection
  added: 2010-01-01; action: N 2010-01-01; coverage: D; pricing: 53; multiple: A; asc: YY 2010-01-01; betos: O1E; tos: 9; statute: 1833(t)
C9399 Unclassified drugs or biologicals
  short: Unclassified drugs or biolog
  added: 2004-01-01; action: N 2004-01-01; coverage: D; pricing: 53; multiple: A; asc: YY 2008-01-01; betos: O1E; tos: 1; statute: 621MMA
C9600 Percutaneous transcatheter placement of drug eluting intracoronary stent(s), with coronary angioplasty when performed; single major coronary artery or branch
  short: Perc drug-el cor stent sing
  added: 2013-01-01; action: N 2013-01-01; coverage: D; pricing: 53; multiple: A; asc: YY 2020-01-01; note: 0107; betos: P2F; tos: 2; statute: 1833(t)
C9739 Cystourethroscopy, with insertion of transprostatic implant; 1 to 3 implants
  short: Cystoscopy prostatic imp 1-3
  added: 2014-04-01; action: N 2014-04-01; coverage: D; pricing: 53; multiple: A; asc: YY 2014-04-01; betos: P5E; tos: 2, F; statute: 1833(t)
C9740 Cystourethroscopy, with insertion of transprostatic implant; 4 or more implants
  short: Cysto impl 4 or more
  added: 2014-04-01; action: N 2014-04-01; coverage: D; pricing: 53; multiple: A; asc: YY 2014-04-01; betos: P5E; tos: 2, F; statute: 1833(t)
C9757 Laminotomy (hemilaminectomy), with decompression of nerve root(s), including partial facetectomy, foraminotomy and excision of herniated intervertebral disc, and repair of annular defect with implantation of bone anchored annular closure device, including annular defect  measurement, alignment and sizing assessment, and image guidance; 1 interspace, lumbar
  short: Spine device implant surgery
  added: 2020-01-01; action: N 2024-01-01; coverage: D; pricing: 53; multiple: A; asc: YY 2020-01-01; betos: P6B; tos: 1; statute: 1833(T)
`;
