export const newbornsAndMalformations = `
# P, Q: newborns, malformations
P05.- Disorders of newborn related to slow fetal growth and fetal malnutrition
  short: Disord of NB related to slow fetal growth and fetal malnut
P05.1- Newborn small for gestational age
P05.10 Newborn small for gestational age, unspecified weight
P07.- Disorders of newborn related to short gestation and low birth weight, not elsewhere classified
  short: Disord of NB related to short gest and low birth weight, NEC
P07.1- Other low birth weight newborn
P07.14 Other low birth weight newborn, 1000-1249 grams
P07.16 Other low birth weight newborn, 1500-1749 grams
P07.18 Other low birth weight newborn, 2000-2499 grams
P07.3- Preterm [premature] newborn [other]
P07.30 Preterm newborn, unspecified weeks of gestation
P07.37 Preterm newborn, gestational age 34 completed weeks
P07.38 Preterm newborn, gestational age 35 completed weeks
P07.39 Preterm newborn, gestational age 36 completed weeks
P08.- Disorders of newborn related to long gestation and high birth weight
  short: Disord of newborn related to long gest and high birth weight
P08.1 Other heavy for gestational age newborn
P08.2- Late newborn, not heavy for gestational age
P08.21 Post-term newborn
P22.- Respiratory distress of newborn
P22.0 Respiratory distress syndrome of newborn
P22.1 Transient tachypnea of newborn
P28.- Other respiratory conditions originating in the perinatal period
  short: Oth respiratory conditions origin in the perinatal period
P28.4- Other apnea of newborn
P28.40 Unspecified apnea of newborn
P28.41 Central neonatal apnea of newborn
P55.- Hemolytic disease of newborn
P55.1 ABO isoimmunization of newborn
P59.- Neonatal jaundice from other and unspecified causes
P59.0 Neonatal jaundice associated with preterm delivery
P59.9 Neonatal jaundice, unspecified
P70.- Transitory disorders of carbohydrate metabolism specific to newborn
  short: Transitory disord of carbohydrate metab specific to newborn
P70.4 Other neonatal hypoglycemia
P92.- Feeding problems of newborn
P92.0- Vomiting of newborn
P92.01 Bilious vomiting of newborn
P92.1 Regurgitation and rumination of newborn
P92.2 Slow feeding of newborn
P92.3 Underfeeding of newborn
P92.5 Neonatal difficulty in feeding at breast
P92.6 Failure to thrive in newborn
P92.8 Other feeding problems of newborn
P92.9 Feeding problem of newborn, unspecified
P96.- Other conditions originating in the perinatal period
P96.1 Neonatal withdrawal symptoms from maternal use of drugs of addiction
  short: Neonatal w/drawal symp from matern use of drugs of addiction
Q17.- Other congenital malformations of ear
Q17.0 Accessory auricle
Q21.- Congenital malformations of cardiac septa
Q21.0 Ventricular septal defect
Q21.1- Atrial septal defect
Q21.10 Atrial septal defect, unspecified
Q21.3 Tetralogy of Fallot
Q24.- Other congenital malformations of heart
Q24.9 Congenital malformation of heart, unspecified
Q25.- Congenital malformations of great arteries
Q25.1 Coarctation of aorta
Q35.- Cleft palate
Q35.9 Cleft palate, unspecified
Q38.- Other congenital malformations of tongue, mouth and pharynx
Q38.1 Ankyloglossia
Q40.- Other congenital malformations of upper alimentary tract
Q40.0 Congenital hypertrophic pyloric stenosis
Q53.- Undescended and ectopic testicle
Q53.1- Undescended testicle, unilateral
Q53.10 Unspecified undescended testicle, unilateral
Q53.11- Abdominal testis, unilateral
Q53.111 Unilateral intraabdominal testis
Q53.2- Undescended testicle, bilateral
Q53.20 Undescended testicle, unspecified, bilateral
Q53.9 Undescended testicle, unspecified
Q54.- Hypospadias
Q54.9 Hypospadias, unspecified
Q61.- Cystic kidney disease
Q61.4 Renal dysplasia
Q62.- Congenital obstructive defects of renal pelvis and congenital malformations of ureter
  short: Congen defects of renal pelvis and congen malform of ureter
Q62.0 Congenital hydronephrosis
Q65.- Congenital deformities of hip
Q65.2 Congenital dislocation of hip, unspecified
Q65.5 Congenital partial dislocation of hip, unspecified
Q65.8- Other congenital deformities of hip
Q65.89 Other specified congenital deformities of hip
Q66.- Congenital deformities of feet
Q66.0- Congenital talipes equinovarus
Q66.00 Congenital talipes equinovarus, unspecified foot
Q66.01 Congenital talipes equinovarus, right foot
Q66.02 Congenital talipes equinovarus, left foot
Q66.2- Congenital metatarsus (primus) varus
Q66.21- Congenital metatarsus primus varus
Q66.211 Congenital metatarsus primus varus, right foot
Q66.5- Congenital pes planus
Q66.50 Congenital pes planus, unspecified foot
Q66.8- Other congenital deformities of feet
Q66.89 Other specified congenital deformities of feet
Q67.- Congenital musculoskeletal deformities of head, face, spine and chest
  short: Congenital ms deformities of head, face, spine and chest
Q67.6 Pectus excavatum
Q67.7 Pectus carinatum
Q76.- Congenital malformations of spine and bony thorax
Q76.4- Other congenital malformations of spine, not associated with scoliosis
  short: Oth congenital malform of spine, not associated w scoliosis
Q76.49 Other congenital malformations of spine, not associated with scoliosis
  short: Oth congenital malform of spine, not associated w scoliosis
Q79.- Congenital malformations of musculoskeletal system, not elsewhere classified
  short: Congenital malformations of musculoskeletal system, NEC
Q79.6- Ehlers-Danlos syndromes
Q79.60 Ehlers-Danlos syndrome, unspecified
Q82.- Other congenital malformations of skin
Q82.5 Congenital non-neoplastic nevus
Q85.- Phakomatoses, not elsewhere classified
Q85.0- Neurofibromatosis (nonmalignant)
Q85.00 Neurofibromatosis, unspecified
Q85.01 Neurofibromatosis, type 1
Q87.- Other specified congenital malformation syndromes affecting multiple systems
  short: Oth congenital malform syndromes affecting multiple systems
Q87.4- Marfan syndrome
Q87.40 Marfan syndrome, unspecified
Q90.- Down syndrome
Q90.9 Down syndrome, unspecified
Q96.- Turner's syndrome
Q96.9 Turner's syndrome, unspecified
Q98.- Other sex chromosome abnormalities, male phenotype, not elsewhere classified
  short: Oth sex chromosome abnormalities, male phenotype, NEC
Q98.4 Klinefelter syndrome, unspecified
`;
