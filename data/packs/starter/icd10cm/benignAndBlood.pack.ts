export const benignAndBlood = `
# D: other neoplasms, blood and immune disorders
D05.- Carcinoma in situ of breast
D05.1- Intraductal carcinoma in situ of breast
D05.10 Intraductal carcinoma in situ of unspecified breast
D05.11 Intraductal carcinoma in situ of right breast
D05.12 Intraductal carcinoma in situ of left breast
D12.- Benign neoplasm of colon, rectum, anus and anal canal
D12.2 Benign neoplasm of ascending colon
D12.3 Benign neoplasm of transverse colon
D12.4 Benign neoplasm of descending colon
D12.5 Benign neoplasm of sigmoid colon
D12.6 Benign neoplasm of colon, unspecified
D12.8 Benign neoplasm of rectum
D17.- Benign lipomatous neoplasm
D17.1 Benign lipomatous neoplasm of skin and subcutaneous tissue of trunk
  short: Benign lipomatous neoplasm of skin, subcu of trunk
D17.9 Benign lipomatous neoplasm, unspecified
D18.- Hemangioma and lymphangioma, any site
D18.0- Hemangioma
D18.01 Hemangioma of skin and subcutaneous tissue
D22.- Melanocytic nevi
D22.5 Melanocytic nevi of trunk
D22.6- Melanocytic nevi of upper limb, including shoulder
D22.62 Melanocytic nevi of left upper limb, including shoulder
D22.9 Melanocytic nevi, unspecified
D23.- Other benign neoplasms of skin
D23.9 Other benign neoplasm of skin, unspecified
D24.- Benign neoplasm of breast
D24.1 Benign neoplasm of right breast
D24.2 Benign neoplasm of left breast
D24.9 Benign neoplasm of unspecified breast
D25.- Leiomyoma of uterus
D25.1 Intramural leiomyoma of uterus
D25.2 Subserosal leiomyoma of uterus
D25.9 Leiomyoma of uterus, unspecified
D32.- Benign neoplasm of meninges
D32.9 Benign neoplasm of meninges, unspecified
D36.- Benign neoplasm of other and unspecified sites
D36.9 Benign neoplasm, unspecified site
D45 Polycythemia vera
D46.- Myelodysplastic syndromes
D46.9 Myelodysplastic syndrome, unspecified
D47.- Other neoplasms of uncertain behavior of lymphoid, hematopoietic and related tissue
  short: Oth neoplm of uncrt behav of lymphoid, hematpoetc & rel tiss
D47.2 Monoclonal gammopathy
D48.- Neoplasm of uncertain behavior of other and unspecified sites
  short: Neoplasm of uncertain behavior of other and unsp sites
D48.5 Neoplasm of uncertain behavior of skin
D50.- Iron deficiency anemia
D50.0 Iron deficiency anemia secondary to blood loss (chronic)
D50.8 Other iron deficiency anemias
D50.9 Iron deficiency anemia, unspecified
D51.- Vitamin B12 deficiency anemia
D51.0 Vitamin B12 deficiency anemia due to intrinsic factor deficiency
  short: Vitamin B12 defic anemia due to intrinsic factor deficiency
D51.9 Vitamin B12 deficiency anemia, unspecified
D52.- Folate deficiency anemia
D52.9 Folate deficiency anemia, unspecified
D53.- Other nutritional anemias
D53.9 Nutritional anemia, unspecified
D56.- Thalassemia
D56.3 Thalassemia minor
D56.9 Thalassemia, unspecified
D57.- Sickle-cell disorders
D57.1 Sickle-cell disease without crisis
D57.3 Sickle-cell trait
D61.- Other aplastic anemias and other bone marrow failure syndromes
  short: Oth aplastic anemias and other bone marrow failure syndromes
D61.8- Other specified aplastic anemias and other bone marrow failure syndromes
  short: Oth aplastic anemias and other bone marrow failure syndromes
D61.81- Pancytopenia
D61.810 Antineoplastic chemotherapy induced pancytopenia
D61.811 Other drug-induced pancytopenia
D61.818 Other pancytopenia
D61.9 Aplastic anemia, unspecified
D62 Acute posthemorrhagic anemia
D63.- Anemia in chronic diseases classified elsewhere
D63.0 Anemia in neoplastic disease
D63.1 Anemia in chronic kidney disease
D63.8 Anemia in other chronic diseases classified elsewhere
D64.- Other anemias
D64.8- Other specified anemias
D64.81 Anemia due to antineoplastic chemotherapy
D64.9 Anemia, unspecified
D66 Hereditary factor VIII deficiency
D67 Hereditary factor IX deficiency
D68.- Other coagulation defects
D68.0- Von Willebrand disease
D68.00 Von Willebrand disease, unspecified
D68.5- Primary thrombophilia
D68.51 Activated protein C resistance
D68.59 Other primary thrombophilia
D68.6- Other thrombophilia
D68.61 Antiphospholipid syndrome
D68.9 Coagulation defect, unspecified
D69.- Purpura and other hemorrhagic conditions
D69.3 Immune thrombocytopenic purpura
D69.5- Secondary thrombocytopenia
D69.59 Other secondary thrombocytopenia
D69.6 Thrombocytopenia, unspecified
D70.- Neutropenia
D70.1 Agranulocytosis secondary to cancer chemotherapy
D70.9 Neutropenia, unspecified
D72.- Other disorders of white blood cells
D72.8- Other specified disorders of white blood cells
D72.81- Decreased white blood cell count
D72.819 Decreased white blood cell count, unspecified
D72.82- Elevated white blood cell count
D72.820 Lymphocytosis (symptomatic)
D72.828 Other elevated white blood cell count
D72.829 Elevated white blood cell count, unspecified
D75.- Other and unspecified diseases of blood and blood-forming organs
  short: Other and unsp diseases of blood and blood-forming organs
D75.8- Other specified diseases of blood and blood-forming organs
D75.83- Thrombocytosis
D75.839 Thrombocytosis, unspecified
D84.- Other immunodeficiencies
D84.8- Other specified immunodeficiencies
D84.82- Immunodeficiency due to drugs and external causes
D84.821 Immunodeficiency due to drugs
D84.9 Immunodeficiency, unspecified
D86.- Sarcoidosis
D86.9 Sarcoidosis, unspecified
`;
