export const neoplasms = `
# C: malignant neoplasms
C18.- Malignant neoplasm of colon
C18.0 Malignant neoplasm of cecum
C18.2 Malignant neoplasm of ascending colon
C18.7 Malignant neoplasm of sigmoid colon
C18.9 Malignant neoplasm of colon, unspecified
C19 Malignant neoplasm of rectosigmoid junction
C20 Malignant neoplasm of rectum
C25.- Malignant neoplasm of pancreas
C25.0 Malignant neoplasm of head of pancreas
C25.9 Malignant neoplasm of pancreas, unspecified
C34.- Malignant neoplasm of bronchus and lung
C34.1- Malignant neoplasm of upper lobe, bronchus or lung
C34.10 Malignant neoplasm of upper lobe, unspecified bronchus or lung
  short: Malignant neoplasm of upper lobe, unsp bronchus or lung
C34.11 Malignant neoplasm of upper lobe, right bronchus or lung
C34.12 Malignant neoplasm of upper lobe, left bronchus or lung
C34.3- Malignant neoplasm of lower lobe, bronchus or lung
C34.31 Malignant neoplasm of lower lobe, right bronchus or lung
C34.32 Malignant neoplasm of lower lobe, left bronchus or lung
C34.9- Malignant neoplasm of unspecified part of bronchus or lung
C34.90 Malignant neoplasm of unspecified part of unspecified bronchus or lung
  short: Malignant neoplasm of unsp part of unsp bronchus or lung
C34.91 Malignant neoplasm of unspecified part of right bronchus or lung
  short: Malignant neoplasm of unsp part of right bronchus or lung
C34.92 Malignant neoplasm of unspecified part of left bronchus or lung
  short: Malignant neoplasm of unsp part of left bronchus or lung
C43.- Malignant melanoma of skin
C43.5- Malignant melanoma of trunk
C43.59 Malignant melanoma of other part of trunk
C43.9 Malignant melanoma of skin, unspecified
C4A.- Merkel cell carcinoma
C4A.9 Merkel cell carcinoma, unspecified
C44.- Other and unspecified malignant neoplasm of skin
C44.0- Other and unspecified malignant neoplasm of skin of lip
C44.01 Basal cell carcinoma of skin of lip
C44.3- Other and unspecified malignant neoplasm of skin of other and unspecified parts of face
  short: Oth and unsp malignant neoplasm skin/ and unsp parts of face
C44.31- Basal cell carcinoma of skin of other and unspecified parts of face
  short: Basal cell carcinoma of skin of other and unsp parts of face
C44.311 Basal cell carcinoma of skin of nose
C44.319 Basal cell carcinoma of skin of other parts of face
C44.4- Other and unspecified malignant neoplasm of skin of scalp and neck
  short: Other and unsp malignant neoplasm of skin of scalp and neck
C44.41 Basal cell carcinoma of skin of scalp and neck
C44.5- Other and unspecified malignant neoplasm of skin of trunk
C44.51- Basal cell carcinoma of skin of trunk
C44.519 Basal cell carcinoma of skin of other part of trunk
C44.6- Other and unspecified malignant neoplasm of skin of upper limb, including shoulder
  short: Oth and unsp malig neoplasm skin/ upper limb, inc shoulder
C44.61- Basal cell carcinoma of skin of upper limb, including shoulder
  short: Basal cell carcinoma skin/ upper limb, including shoulder
C44.612 Basal cell carcinoma of skin of right upper limb, including shoulder
  short: Basal cell carcinoma skin/ right upper limb, inc shoulder
C44.62- Squamous cell carcinoma of skin of upper limb, including shoulder
  short: Squamous cell carcinoma skin/ upper limb, including shoulder
C44.622 Squamous cell carcinoma of skin of right upper limb, including shoulder
  short: Squamous cell carcinoma skin/ right upper limb, inc shoulder
C44.9- Other and unspecified malignant neoplasm of skin, unspecified
  short: Other and unsp malignant neoplasm of skin, unspecified
C44.91 Basal cell carcinoma of skin, unspecified
C44.92 Squamous cell carcinoma of skin, unspecified
C50.- Malignant neoplasm of breast
C50.1- Malignant neoplasm of central portion of breast
C50.11- Malignant neoplasm of central portion of breast, female
C50.111 Malignant neoplasm of central portion of right female breast
C50.2- Malignant neoplasm of upper-inner quadrant of breast
C50.21- Malignant neoplasm of upper-inner quadrant of breast, female
C50.211 Malignant neoplasm of upper-inner quadrant of right female breast
  short: Malig neoplm of upper-inner quadrant of right female breast
C50.212 Malignant neoplasm of upper-inner quadrant of left female breast
  short: Malig neoplasm of upper-inner quadrant of left female breast
C50.3- Malignant neoplasm of lower-inner quadrant of breast
C50.31- Malignant neoplasm of lower-inner quadrant of breast, female
C50.311 Malignant neoplasm of lower-inner quadrant of right female breast
  short: Malig neoplm of lower-inner quadrant of right female breast
C50.4- Malignant neoplasm of upper-outer quadrant of breast
C50.41- Malignant neoplasm of upper-outer quadrant of breast, female
C50.411 Malignant neoplasm of upper-outer quadrant of right female breast
  short: Malig neoplm of upper-outer quadrant of right female breast
C50.412 Malignant neoplasm of upper-outer quadrant of left female breast
  short: Malig neoplasm of upper-outer quadrant of left female breast
C50.8- Malignant neoplasm of overlapping sites of breast
C50.81- Malignant neoplasm of overlapping sites of breast, female
C50.811 Malignant neoplasm of overlapping sites of right female breast
  short: Malignant neoplasm of ovrlp sites of right female breast
C50.9- Malignant neoplasm of breast of unspecified site
C50.91- Malignant neoplasm of breast of unspecified site, female
C50.911 Malignant neoplasm of unspecified site of right female breast
  short: Malignant neoplasm of unsp site of right female breast
C50.912 Malignant neoplasm of unspecified site of left female breast
C50.919 Malignant neoplasm of unspecified site of unspecified female breast
  short: Malignant neoplasm of unsp site of unspecified female breast
C53.- Malignant neoplasm of cervix uteri
C53.9 Malignant neoplasm of cervix uteri, unspecified
C54.- Malignant neoplasm of corpus uteri
C54.1 Malignant neoplasm of endometrium
C56.- Malignant neoplasm of ovary
C56.1 Malignant neoplasm of right ovary
C56.2 Malignant neoplasm of left ovary
C56.9 Malignant neoplasm of unspecified ovary
C61 Malignant neoplasm of prostate
C62.- Malignant neoplasm of testis
C62.9- Malignant neoplasm of testis, unspecified whether descended or undescended
  short: Malignant neoplasm of testis, unsp descended or undescended
C62.90 Malignant neoplasm of unspecified testis, unspecified whether descended or undescended
  short: Malig neoplasm of unsp testis, unsp descended or undescended
C64.- Malignant neoplasm of kidney, except renal pelvis
C64.1 Malignant neoplasm of right kidney, except renal pelvis
C64.2 Malignant neoplasm of left kidney, except renal pelvis
C64.9 Malignant neoplasm of unspecified kidney, except renal pelvis
  short: Malignant neoplasm of unsp kidney, except renal pelvis
C67.- Malignant neoplasm of bladder
C67.0 Malignant neoplasm of trigone of bladder
C67.9 Malignant neoplasm of bladder, unspecified
C71.- Malignant neoplasm of brain
C71.9 Malignant neoplasm of brain, unspecified
C73 Malignant neoplasm of thyroid gland
C7A.- Malignant neuroendocrine tumors
C7A.0- Malignant carcinoid tumors
C7A.00 Malignant carcinoid tumor of unspecified site
C77.- Secondary and unspecified malignant neoplasm of lymph nodes
C77.0 Secondary and unspecified malignant neoplasm of lymph nodes of head, face and neck
  short: Sec and unsp malig neoplasm of nodes of head, face and neck
C77.3 Secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes
  short: Sec and unsp malig neoplasm of axilla and upper limb nodes
C78.- Secondary malignant neoplasm of respiratory and digestive organs
  short: Secondary malignant neoplasm of resp and digestive organs
C78.0- Secondary malignant neoplasm of lung
C78.00 Secondary malignant neoplasm of unspecified lung
C78.01 Secondary malignant neoplasm of right lung
C78.02 Secondary malignant neoplasm of left lung
C78.7 Secondary malignant neoplasm of liver and intrahepatic bile duct
  short: Secondary malig neoplasm of liver and intrahepatic bile duct
C79.- Secondary malignant neoplasm of other and unspecified sites
C79.3- Secondary malignant neoplasm of brain and cerebral meninges
C79.31 Secondary malignant neoplasm of brain
C79.5- Secondary malignant neoplasm of bone and bone marrow
C79.51 Secondary malignant neoplasm of bone
C79.9 Secondary malignant neoplasm of unspecified site
C80.- Malignant neoplasm without specification of site
C80.1 Malignant (primary) neoplasm, unspecified
C81.- Hodgkin lymphoma
C81.9- Hodgkin lymphoma, unspecified
C81.90 Hodgkin lymphoma, unspecified, unspecified site
C82.- Follicular lymphoma
C82.9- Follicular lymphoma, unspecified
C82.90 Follicular lymphoma, unspecified, unspecified site
C83.- Non-follicular lymphoma
C83.3- Diffuse large B-cell lymphoma
C83.30 Diffuse large B-cell lymphoma, unspecified site
C83.39- Diffuse large B-cell lymphoma, extranodal and solid organ sites
  short: Diffuse large B-cell lymphoma, extrnod and solid organ sites
C83.390 Primary central nervous system lymphoma
C85.- Other specified and unspecified types of non-Hodgkin lymphoma
  short: Oth and unspecified types of non-Hodgkin lymphoma
C85.9- Non-Hodgkin lymphoma, unspecified
C85.90 Non-Hodgkin lymphoma, unspecified, unspecified site
C90.- Multiple myeloma and malignant plasma cell neoplasms
C90.0- Multiple myeloma
C90.00 Multiple myeloma not having achieved remission
C90.01 Multiple myeloma in remission
C90.02 Multiple myeloma in relapse
C91.- Lymphoid leukemia
C91.0- Acute lymphoblastic leukemia [ALL]
C91.00 Acute lymphoblastic leukemia not having achieved remission
C91.1- Chronic lymphocytic leukemia of B-cell type
C91.10 Chronic lymphocytic leukemia of B-cell type not having achieved remission
  short: Chronic lymphocytic leuk of B-cell type not achieve remis
C91.11 Chronic lymphocytic leukemia of B-cell type in remission
C92.- Myeloid leukemia
C92.0- Acute myeloblastic leukemia
C92.00 Acute myeloblastic leukemia, not having achieved remission
C92.1- Chronic myeloid leukemia, BCR/ABL-positive
C92.10 Chronic myeloid leukemia, BCR/ABL-positive, not having achieved remission
  short: Chronic myeloid leuk, BCR/ABL-positive, not achieve remis
`;
