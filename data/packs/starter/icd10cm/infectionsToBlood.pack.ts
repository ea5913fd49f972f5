export const infectionsToBlood = `
# A, B: infections
A08.- Viral and other specified intestinal infections
A08.4 Viral intestinal infection, unspecified
A09 Infectious gastroenteritis and colitis, unspecified
A41.- Other sepsis
A41.9 Sepsis, unspecified organism
A49.- Bacterial infection of unspecified site
A49.9 Bacterial infection, unspecified
B02.- Zoster [herpes zoster]
B02.9 Zoster without complications
B07.- Viral warts
B07.9 Viral wart, unspecified
B20 Human immunodeficiency virus [HIV] disease
B34.- Viral infection of unspecified site
B34.9 Viral infection, unspecified
B35.- Dermatophytosis
B35.1 Tinea unguium
B35.3 Tinea pedis
B37.- Candidiasis
B37.3- Candidiasis of vulva and vagina
B37.31 Acute candidiasis of vulva and vagina
B37.9 Candidiasis, unspecified
B97.- Viral agents as the cause of diseases classified elsewhere
B97.8- Other viral agents as the cause of diseases classified elsewhere
  short: Oth viral agents as the cause of diseases classd elswhr
B97.89 Other viral agents as the cause of diseases classified elsewhere
  short: Oth viral agents as the cause of diseases classd elswhr

# C, D: neoplasms and blood
C18.- Malignant neoplasm of colon
C18.9 Malignant neoplasm of colon, unspecified
C20 Malignant neoplasm of rectum
C34.- Malignant neoplasm of bronchus and lung
C34.1- Malignant neoplasm of upper lobe, bronchus or lung
C34.11 Malignant neoplasm of upper lobe, right bronchus or lung
C34.9- Malignant neoplasm of unspecified part of bronchus or lung
C34.90 Malignant neoplasm of unspecified part of unspecified bronchus or lung
  short: Malignant neoplasm of unsp part of unsp bronchus or lung
C43.- Malignant melanoma of skin
C43.9 Malignant melanoma of skin, unspecified
C44.- Other and unspecified malignant neoplasm of skin
C44.3- Other and unspecified malignant neoplasm of skin of other and unspecified parts of face
  short: Oth and unsp malignant neoplasm skin/ and unsp parts of face
C44.31- Basal cell carcinoma of skin of other and unspecified parts of face
  short: Basal cell carcinoma of skin of other and unsp parts of face
C44.311 Basal cell carcinoma of skin of nose
C50.- Malignant neoplasm of breast
C50.4- Malignant neoplasm of upper-outer quadrant of breast
C50.41- Malignant neoplasm of upper-outer quadrant of breast, female
C50.411 Malignant neoplasm of upper-outer quadrant of right female breast
  short: Malig neoplm of upper-outer quadrant of right female breast
C50.412 Malignant neoplasm of upper-outer quadrant of left female breast
  short: Malig neoplasm of upper-outer quadrant of left female breast
C50.9- Malignant neoplasm of breast of unspecified site
C50.91- Malignant neoplasm of breast of unspecified site, female
C50.911 Malignant neoplasm of unspecified site of right female breast
  short: Malignant neoplasm of unsp site of right female breast
C50.912 Malignant neoplasm of unspecified site of left female breast
C50.919 Malignant neoplasm of unspecified site of unspecified female breast
  short: Malignant neoplasm of unsp site of unspecified female breast
C61 Malignant neoplasm of prostate
C67.- Malignant neoplasm of bladder
C67.9 Malignant neoplasm of bladder, unspecified
C73 Malignant neoplasm of thyroid gland
C79.- Secondary malignant neoplasm of other and unspecified sites
C79.5- Secondary malignant neoplasm of bone and bone marrow
C79.51 Secondary malignant neoplasm of bone
C90.- Multiple myeloma and malignant plasma cell neoplasms
C90.0- Multiple myeloma
C90.00 Multiple myeloma not having achieved remission
D12.- Benign neoplasm of colon, rectum, anus and anal canal
D12.6 Benign neoplasm of colon, unspecified
D22.- Melanocytic nevi
D22.9 Melanocytic nevi, unspecified
D25.- Leiomyoma of uterus
D25.9 Leiomyoma of uterus, unspecified
D48.- Neoplasm of uncertain behavior of other and unspecified sites
  short: Neoplasm of uncertain behavior of other and unsp sites
D48.5 Neoplasm of uncertain behavior of skin
D50.- Iron deficiency anemia
D50.0 Iron deficiency anemia secondary to blood loss (chronic)
D50.9 Iron deficiency anemia, unspecified
D51.- Vitamin B12 deficiency anemia
D51.9 Vitamin B12 deficiency anemia, unspecified
D63.- Anemia in chronic diseases classified elsewhere
D63.1 Anemia in chronic kidney disease
D64.- Other anemias
D64.9 Anemia, unspecified
D69.- Purpura and other hemorrhagic conditions
D69.6 Thrombocytopenia, unspecified
D72.- Other disorders of white blood cells
D72.8- Other specified disorders of white blood cells
D72.82- Elevated white blood cell count
D72.829 Elevated white blood cell count, unspecified
`;
