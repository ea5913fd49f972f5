export const privatePayers = `
# S0 to S5: drugs, visits and home care of private payers
S0020 Injection, bupivicaine hydrochloride, 30 ml
  short: Injection, bupivicaine hydro
  added: 2000-01-01; action: N 2023-07-01; ended: 2023-06-30; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0028 Injection, famotidine, 20 mg
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0039 Injection, sulfamethoxazole and trimethoprim, 10 ml
  short: Injection, sulfamethoxazole
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0077 Injection, clindamycin phosphate, 300 mg
  short: Injection, clindamycin phosp
  added: 2000-01-01; action: N 2023-07-01; ended: 2023-06-30; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0090 Sildenafil citrate, 25 mg
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0119 Ondansetron, oral, 4 mg (for circumstances falling under the medicare statute, use hcpcs q code)
  short: Ondansetron 4 mg
  added: 2012-01-01; action: N 2012-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0126 Injection, follitropin alfa, 75 iu
  short: Inj follitropin alfa 75 iu
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 1, P
S0189 Testosterone pellet, 75 mg
  short: Testosterone pellet 75 mg
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 1, P
S0190 Mifepristone, oral, 200 mg
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0191 Misoprostol, oral, 200 mcg
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0197 Prenatal vitamins, 30-day supply
  short: Prenatal vitamins 30 day
  added: 2005-04-01; action: N 2005-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0201 Partial hospitalization services, less than 24 hours, per diem
  short: Partial hospitalization serv
  added: 2002-10-01; action: N 2002-10-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0209 Wheelchair van, mileage, per mile
  short: Wc van mileage per mi
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: D
S0260 History and physical (outpatient or office) related to surgical procedure (list separately in addition to code for appropriate evaluation and management service)
  short: H&p for surgery
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0265 Genetic counseling, under physician supervision, each 15 minutes
  short: Genetic counsel 15 mins
  added: 2005-07-01; action: N 2005-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0280 Medical home program, comprehensive care coordination and planning, initial plan
  short: Medical home, initial plan
  added: 2010-01-01; action: N 2010-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0281 Medical home program, comprehensive care coordination and planning, maintenance of plan
  short: Medical home, maintenance
  added: 2010-01-01; action: N 2010-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0302 Completed early periodic screening diagnosis and treatment (epsdt) service (list in addition to code for appropriate evaluation and management service)
  short: Completed epsdt
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0315 Disease management program; initial assessment and initiation of the program
  short: Disease management program
  added: 2002-10-01; action: N 2002-10-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0340 Lifestyle modification program for management of coronary artery disease, including all supportive services; first quarter / stage
  short: Lifestyle mod 1st stage
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0500 Disposable contact lens, per lens
  short: Dispos cont lens
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: Q
S0610 Annual gynecological examination, new patient
  short: Annual gynecological examina
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0612 Annual gynecological examination, established patient
  short: Annual gynecological examina
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0613 Annual gynecological examination; clinical breast examination without pelvic evaluation
  short: Ann breast exam
  added: 2005-07-01; action: N 2005-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S0620 Routine ophthalmological examination including refraction; new patient
  short: Routine ophthalmological exa
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0621 Routine ophthalmological examination including refraction; established patient
  short: Routine ophthalmological exa
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0630 Removal of sutures; by a physician other than the physician who originally closed the wound
  short: Removal of sutures
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S0800 Laser in situ keratomileusis (lasik)
  short: Laser in situ keratomileusis
  added: 2000-01-01; action: N 2000-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S1040 Cranial remolding orthosis, pediatric, rigid, with soft interface material, custom fabricated, includes fitting and adjustment(s)
  short: Cranial remolding orthosis
  added: 2002-10-01; action: N 2007-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: P
S2068 Breast reconstruction with deep inferior epigastric perforator (diep) flap or superficial inferior epigastric artery (siea) flap, including harvesting of the flap, microvascular transfer, closure of donor site and shaping the flap into a breast, unilateral
  short: Breast diep or siea flap
  added: 2006-01-01; action: N 2007-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S2900 Surgical techniques requiring use of robotic surgical system (list separately in addition to code for primary procedure)
  short: Robotic surgical system
  added: 2005-07-01; action: N 2005-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S3601 Emergency stat laboratory charge for patient who is homebound or residing in a nursing facility
  short: Stat lab home/nf
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S3620 Newborn metabolic screening panel, includes test kit, postage and the laboratory tests specified by the state for inclusion in this panel (e.g., galactose; hemoglobin, electrophoresis;  hydroxyprogesterone, 17-d; phenylalanine (pku); and thyroxine, total)
  short: Newborn metabolic screening
  added: 2001-01-01; action: N 2001-07-01; coverage: D; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S3846 Genetic testing for hemoglobin e beta-thalassemia
  short: Gene test beta-thalassemia
  added: 2003-07-01; action: N 2003-07-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S3870 Comparative genomic hybridization (cgh) microarray testing for developmental delay, autism spectrum disorder and/or intellectual disability
  short: Cgh test developmental delay
  added: 2009-04-01; action: N 2014-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S4011 In vitro fertilization; including but not limited to identification and incubation of mature oocytes, fertilization with sperm, incubation of embryo(s), and subsequent visualization for determination of development
  short: Ivf package
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S4016 Frozen in vitro fertilization cycle, case rate
  short: Frozen ivf case rate
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S4035 Stimulated intrauterine insemination (iui), case rate
  short: Stimulated iui case rate
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S4037 Cryopreserved embryo transfer, case rate
  short: Cryo embryo transf case rate
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S4981 Insertion of levonorgestrel-releasing intrauterine system
  short: Insert levonorgestrel ius
  added: 2001-07-01; action: N 2001-07-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 2
S4989 Contraceptive intrauterine device (e.g., progestacert iud), including implants and supplies
  short: Contracept iud
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S4993 Contraceptive pills for birth control
  short: Contraceptive pills for bc
  added: 2002-04-01; action: N 2002-04-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S5000 Prescription drug, generic
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S5001 Prescription drug, brand name
  short: Prescription drug,brand name
  added: 2001-01-01; action: N 2001-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S5100 Day care services, adult; per 15 minutes
  short: Adult daycare services 15min
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S5102 Day care services, adult; per diem
  short: Adult day care per diem
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S5125 Attendant care services; per 15 minutes
  short: Attendant care service /15m
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S5150 Unskilled respite care, not hospice; per 15 minutes
  short: Unskilled respite care /15m
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S5161 Emergency response system; service fee, per month (excludes installation and testing)
  short: Emer rspns sys serv permonth
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S5170 Home delivered meals, including preparation; per meal
  short: Homedelivered prepared meal
  added: 2003-01-01; action: N 2003-01-01; coverage: I; pricing: 00; multiple: 9; betos: Z2; tos: 9
S5501 Home infusion therapy, catheter care / maintenance, complex (more than one lumen), includes administrative services, professional pharmacy services, care coordination, and all necessary supplies and equipment (drugs and nursing visits coded separately), per diem
  short: Hit complex cath care
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
S5520 Home infusion therapy, all supplies (including catheter) necessary for a peripherally inserted central venous catheter (picc) line insertion
  short: Hit picc insert kit
  added: 2002-01-01; action: N 2002-01-01; coverage: I; pricing: 00; multiple: 9; note: 0088; betos: Z2; tos: 9
`;
