export const screening = `
# Z1: screening
Z11.- Encounter for screening for infectious and parasitic diseases
  short: Encounter for screening for infec/parastc diseases
Z11.0 Encounter for screening for intestinal infectious diseases
Z11.1 Encounter for screening for respiratory tuberculosis
Z11.3 Encounter for screening for infections with a predominantly sexual mode of transmission
  short: Encntr screen for infections w sexl mode of transmiss
Z11.4 Encounter for screening for human immunodeficiency virus [HIV]
  short: Encounter for screening for human immunodeficiency virus
Z11.5- Encounter for screening for other viral diseases
Z11.51 Encounter for screening for human papillomavirus (HPV)
Z11.52 Encounter for screening for COVID-19
Z11.59 Encounter for screening for other viral diseases
Z11.6 Encounter for screening for other protozoal diseases and helminthiases
  short: Encntr screen for oth protozoal diseases and helminthiases
Z11.7 Encounter for testing for latent tuberculosis infection
Z11.8 Encounter for screening for other infectious and parasitic diseases
  short: Encounter for screening for oth infec/parastc diseases
Z11.9 Encounter for screening for infectious and parasitic diseases, unspecified
  short: Encounter for screening for infec/parastc diseases, unsp
Z12.- Encounter for screening for malignant neoplasms
Z12.0 Encounter for screening for malignant neoplasm of stomach
Z12.1- Encounter for screening for malignant neoplasm of intestinal tract
  short: Encntr screen for malignant neoplasm of intestinal tract
Z12.10 Encounter for screening for malignant neoplasm of intestinal tract, unspecified
  short: Encntr screen for malignant neoplasm of intest tract, unsp
Z12.11 Encounter for screening for malignant neoplasm of colon
Z12.12 Encounter for screening for malignant neoplasm of rectum
Z12.13 Encounter for screening for malignant neoplasm of small intestine
  short: Encntr screen for malignant neoplasm of small intestine
Z12.2 Encounter for screening for malignant neoplasm of respiratory organs
  short: Encntr screen for malignant neoplasm of respiratory organs
Z12.3- Encounter for screening for malignant neoplasm of breast
Z12.31 Encounter for screening mammogram for malignant neoplasm of breast
  short: Encntr screen mammogram for malignant neoplasm of breast
Z12.39 Encounter for other screening for malignant neoplasm of breast
  short: Encounter for oth screening for malignant neoplasm of breast
Z12.4 Encounter for screening for malignant neoplasm of cervix
Z12.5 Encounter for screening for malignant neoplasm of prostate
Z12.6 Encounter for screening for malignant neoplasm of bladder
Z12.7- Encounter for screening for malignant neoplasm of other genitourinary organs
  short: Encntr screen for malignant neoplasm of genitourinary organs
Z12.71 Encounter for screening for malignant neoplasm of testis
Z12.72 Encounter for screening for malignant neoplasm of vagina
Z12.73 Encounter for screening for malignant neoplasm of ovary
Z12.79 Encounter for screening for malignant neoplasm of other genitourinary organs
  short: Encntr screen for malignant neoplasm of genitourinary organs
Z12.8- Encounter for screening for malignant neoplasm of other sites
  short: Encounter for screening for malignant neoplasm of oth sites
Z12.81 Encounter for screening for malignant neoplasm of oral cavity
  short: Encntr screen for malignant neoplasm of oral cavity
Z12.82 Encounter for screening for malignant neoplasm of nervous system
  short: Encntr screen for malignant neoplasm of nervous system
Z12.83 Encounter for screening for malignant neoplasm of skin
Z12.89 Encounter for screening for malignant neoplasm of other sites
  short: Encounter for screening for malignant neoplasm of oth sites
Z12.9 Encounter for screening for malignant neoplasm, site unspecified
  short: Encounter for screening for malignant neoplasm, site unsp
Z13.- Encounter for screening for other diseases and disorders
Z13.0 Encounter for screening for diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism
  short: Encntr screen for dis of the bld/bld-form org/immun mechnsm
Z13.1 Encounter for screening for diabetes mellitus
Z13.2- Encounter for screening for nutritional, metabolic and other endocrine disorders
  short: Encntr screen for nutritional, metabolic and oth endo disord
Z13.21 Encounter for screening for nutritional disorder
Z13.22- Encounter for screening for metabolic disorder
Z13.220 Encounter for screening for lipoid disorders
Z13.228 Encounter for screening for other metabolic disorders
Z13.29 Encounter for screening for other suspected endocrine disorder
  short: Encounter for screening for oth suspected endocrine disorder
Z13.3- Encounter for screening examination for mental health and behavioral disorders
  short: Encntr screen exam for mental health and behavrl disorders
Z13.30 Encounter for screening examination for mental health and behavioral disorders, unspecified
  short: Encntr screen exam for mental hlth and behavrl disord, unsp
Z13.31 Encounter for screening for depression
Z13.32 Encounter for screening for maternal depression
Z13.39 Encounter for screening examination for other mental health and behavioral disorders
  short: Encntr screen exam for other mental hlth and behavrl disord
Z13.4- Encounter for screening for certain developmental disorders in childhood
  short: Encntr screen for certain developmental disorders in chldhd
Z13.41 Encounter for autism screening
Z13.42 Encounter for screening for global developmental delays (milestones)
  short: Encntr screen for global developmental delays (milestones)
Z13.5 Encounter for screening for eye and ear disorders
Z13.6 Encounter for screening for cardiovascular disorders
Z13.7- Encounter for screening for genetic and chromosomal anomalies
  short: Encntr screen for genetic and chromosomal anomalies
Z13.79 Encounter for other screening for genetic and chromosomal anomalies
  short: Encntr for oth screening for genetic and chromsoml anomalies
Z13.8- Encounter for screening for other specified diseases and disorders
  short: Encounter for screening for oth diseases and disorders
Z13.81- Encounter for screening for digestive system disorders
Z13.810 Encounter for screening for upper gastrointestinal disorder
Z13.811 Encounter for screening for lower gastrointestinal disorder
Z13.818 Encounter for screening for other digestive system disorders
Z13.82- Encounter for screening for musculoskeletal disorder
Z13.820 Encounter for screening for osteoporosis
Z13.828 Encounter for screening for other musculoskeletal disorder
Z13.83 Encounter for screening for respiratory disorder NEC
Z13.84 Encounter for screening for dental disorders
Z13.88 Encounter for screening for disorder due to exposure to contaminants
  short: Encntr screen for disorder due to exposure to contaminants
Z13.89 Encounter for screening for other disorder
Z13.9 Encounter for screening, unspecified
Z15.- Genetic susceptibility to disease
Z15.0- Genetic susceptibility to malignant neoplasm
Z15.01 Genetic susceptibility to malignant neoplasm of breast
Z15.09 Genetic susceptibility to other malignant neoplasm
Z16.- Resistance to antimicrobial drugs
Z16.1- Resistance to beta lactam antibiotics
Z16.12 Extended spectrum beta lactamase (ESBL) resistance
Z16.2- Resistance to other antibiotics
Z16.24 Resistance to multiple antibiotics
Z17.- Estrogen, and other hormones and factors receptor status
Z17.0 Estrogen receptor positive status [ER+]
Z17.1 Estrogen receptor negative status [ER-]
`;
