export const findings = `
# R7 to R9: abnormal findings
R70.- Elevated erythrocyte sedimentation rate and abnormality of plasma viscosity
  short: Elev erythro sedim and abnormality of plasma viscosity
R70.0 Elevated erythrocyte sedimentation rate
R71.- Abnormality of red blood cells
R71.0 Precipitous drop in hematocrit
R71.8 Other abnormality of red blood cells
R73.- Elevated blood glucose level
R73.0- Abnormal glucose
R73.01 Impaired fasting glucose
R73.02 Impaired glucose tolerance (oral)
R73.03 Prediabetes
R73.09 Other abnormal glucose
R73.9 Hyperglycemia, unspecified
R74.- Abnormal serum enzyme levels
R74.0- Nonspecific elevation of levels of transaminase and lactic acid dehydrogenase [LDH]
  short: Nonspec elev of levels of transamns & lactic acid dehydrgnse
R74.01 Elevation of levels of liver transaminase levels
R74.02 Elevation of levels of lactic acid dehydrogenase [LDH]
R74.8 Abnormal levels of other serum enzymes
R74.9 Abnormal serum enzyme level, unspecified
R76.- Other abnormal immunological findings in serum
R76.1- Nonspecific reaction to test for tuberculosis
R76.11 Nonspecific reaction to tuberculin skin test without active tuberculosis
  short: Nonspecific reaction to skin test w/o active tuberculosis
R76.12 Nonspecific reaction to cell mediated immunity measurement of gamma interferon antigen response without active tuberculosis
  short: Nonspec reaction to gamma intrfrn respns w/o actv tubrclosis
R76.9 Abnormal immunological finding in serum, unspecified
R78.- Findings of drugs and other substances, not normally found in blood
  short: Find of drugs and oth substnc, not normally found in blood
R78.8- Finding of other specified substances, not normally found in blood
  short: Finding of oth substances, not normally found in blood
R78.81 Bacteremia
R79.- Other abnormal findings of blood chemistry
R79.0 Abnormal level of blood mineral
R79.1 Abnormal coagulation profile
R79.8- Other specified abnormal findings of blood chemistry
R79.81 Abnormal blood-gas level
R79.82 Elevated C-reactive protein (CRP)
R79.83 Abnormal findings of blood amino-acid level
R79.89 Other specified abnormal findings of blood chemistry
R79.9 Abnormal finding of blood chemistry, unspecified
R80.- Proteinuria
R80.0 Isolated proteinuria
R80.1 Persistent proteinuria, unspecified
R80.2 Orthostatic proteinuria, unspecified
R80.8 Other proteinuria
R80.9 Proteinuria, unspecified
R81 Glycosuria
R82.- Other and unspecified abnormal findings in urine
R82.7- Abnormal findings on microbiological examination of urine
R82.71 Bacteriuria
R82.8- Abnormal findings on cytological and histological examination of urine
  short: Abnormal findings on cytolog and histolog exam of urine
R82.81 Pyuria
R82.9- Other and unspecified abnormal findings in urine
R82.90 Unspecified abnormal findings in urine
R82.91 Other chromoabnormalities of urine
R82.99- Other abnormal findings in urine
R82.998 Other abnormal findings in urine
R87.- Abnormal findings in specimens from female genital organs
R87.6- Abnormal cytological findings in specimens from female genital organs
  short: Abn cytolog findings in specmn from female genital organs
R87.61- Abnormal cytological findings in specimens from cervix uteri
R87.610 Atypical squamous cells of undetermined significance on cytologic smear of cervix (ASC-US)
  short: Atyp squam cell of undet signfc cyto smr crvx (ASC-US)
R87.611 Atypical squamous cells cannot exclude high grade squamous intraepithelial lesion on cytologic smear of cervix (ASC-H)
  short: Atyp squam cell not excl hi grd intrepith lesn cyto smr crvx
R87.612 Low grade squamous intraepithelial lesion on cytologic smear of cervix (LGSIL)
  short: Low grade intrepith lesion cyto smr crvx (LGSIL)
R87.613 High grade squamous intraepithelial lesion on cytologic smear of cervix (HGSIL)
  short: High grade intrepith lesion cyto smr crvx (HGSIL)
R87.614 Cytologic evidence of malignancy on smear of cervix
R87.615 Unsatisfactory cytologic smear of cervix
R87.618 Other abnormal cytological findings on specimens from cervix uteri
  short: Oth abnormal cytolog findings on specimens from cervix uteri
R87.619 Unspecified abnormal cytological findings in specimens from cervix uteri
  short: Unsp abnormal cytolog findings in specmn from cervix uteri
R87.62- Abnormal cytological findings in specimens from vagina
R87.620 Atypical squamous cells of undetermined significance on cytologic smear of vagina (ASC-US)
  short: Atyp squam cell of undet signfc cyto smr vagn (ASC-US)
R87.8- Other abnormal findings in specimens from female genital organs
  short: Oth abnormal findings in specmn from female genital organs
R87.81- High risk human papillomavirus (HPV) DNA test positive from female genital organs
  short: High risk HPV DNA test positive from female genital organs
R87.810 Cervical high risk human papillomavirus (HPV) DNA test positive
  short: Cervical high risk HPV DNA test positive
R87.811 Vaginal high risk human papillomavirus (HPV) DNA test positive
  short: Vaginal high risk HPV DNA test positive
R87.82- Low risk human papillomavirus (HPV) DNA test positive from female genital organs
  short: Low risk HPV DNA test positive from female genital organs
R87.820 Cervical low risk human papillomavirus (HPV) DNA test positive
  short: Cervical low risk HPV DNA test positive
R90.- Abnormal findings on diagnostic imaging of central nervous system
  short: Abnormal findings on diagnostic imaging of cnsl
R90.0 Intracranial space-occupying lesion found on diagnostic imaging of central nervous system
  short: Intcrn space-occupying lesion found on dx imaging of cnsl
R90.8- Other abnormal findings on diagnostic imaging of central nervous system
  short: Oth abnormal findings on diagnostic imaging of cnsl
R90.89 Other abnormal findings on diagnostic imaging of central nervous system
  short: Oth abnormal findings on diagnostic imaging of cnsl
R91.- Abnormal findings on diagnostic imaging of lung
R91.1 Solitary pulmonary nodule
R91.8 Other nonspecific abnormal finding of lung field
R92.- Abnormal and inconclusive findings on diagnostic imaging of breast
  short: Abnormal and inconclusive findings on dx imaging of breast
R92.2 Inconclusive mammogram
R92.3- Mammographic density found on imaging of breast
R92.30 Dense breasts, unspecified
R92.8 Other abnormal and inconclusive findings on diagnostic imaging of breast
  short: Oth abn and inconclusive findings on dx imaging of breast
R93.- Abnormal findings on diagnostic imaging of other body structures
  short: Abnormal findings on diagnostic imaging of body structures
R93.2 Abnormal findings on diagnostic imaging of liver and biliary tract
  short: Abnormal findings on dx imaging of liver and biliary tract
R93.5 Abnormal findings on diagnostic imaging of other abdominal regions, including retroperitoneum
  short: Abn findings on dx imaging of abd regions, inc retroperiton
R93.7 Abnormal findings on diagnostic imaging of other parts of musculoskeletal system
  short: Abnormal findings on diagnostic imaging of prt ms sys
R93.8- Abnormal findings on diagnostic imaging of other specified body structures
  short: Abnormal findings on diagnostic imaging of body structures
R93.89 Abnormal findings on diagnostic imaging of other specified body structures
  short: Abnormal findings on dx imaging of oth body structures
R94.- Abnormal results of function studies
R94.3- Abnormal results of cardiovascular function studies
R94.31 Abnormal electrocardiogram [ECG] [EKG]
R94.39 Abnormal result of other cardiovascular function study
R94.5 Abnormal results of liver function studies
R94.6 Abnormal results of thyroid function studies
R97.- Abnormal tumor markers
R97.0 Elevated carcinoembryonic antigen [CEA]
R97.2- Elevated prostate specific antigen [PSA]
R97.20 Elevated prostate specific antigen [PSA]
R97.21 Rising PSA following treatment for malignant neoplasm of prostate
  short: Rising PSA fol treatment for malignant neoplasm of prostate
`;
