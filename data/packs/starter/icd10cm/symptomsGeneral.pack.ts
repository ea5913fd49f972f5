export const symptomsGeneral = `
# R5, R6: general symptoms
R50.- Fever of other and unknown origin
R50.2 Drug induced fever
R50.8- Other specified fever
R50.81 Fever presenting with conditions classified elsewhere
R50.82 Postprocedural fever
R50.83 Postvaccination fever
R50.9 Fever, unspecified
R51.- Headache
R51.0 Headache with orthostatic component, not elsewhere classified
  short: Headache with orthostatic component, NEC
R51.9 Headache, unspecified
R52 Pain, unspecified
R53.- Malaise and fatigue
R53.0 Neoplastic (malignant) related fatigue
R53.1 Weakness
R53.8- Other malaise and fatigue
R53.81 Other malaise
R53.82 Chronic fatigue, unspecified
R53.83 Other fatigue
R54 Age-related physical debility
R55 Syncope and collapse
R56.- Convulsions, not elsewhere classified
R56.0- Febrile convulsions
R56.00 Simple febrile convulsions
R56.01 Complex febrile convulsions
R56.9 Unspecified convulsions
R57.- Shock, not elsewhere classified
R57.9 Shock, unspecified
R58 Hemorrhage, not elsewhere classified
R59.- Enlarged lymph nodes
R59.0 Localized enlarged lymph nodes
R59.1 Generalized enlarged lymph nodes
R59.9 Enlarged lymph nodes, unspecified
R60.- Edema, not elsewhere classified
R60.0 Localized edema
R60.1 Generalized edema
R60.9 Edema, unspecified
R61 Generalized hyperhidrosis
R62.- Lack of expected normal physiological development in childhood and adults
  short: Lack of expected normal physiol dev in childhood and adults
R62.5- Other and unspecified lack of expected normal physiological development in childhood
  short: Oth and unsp lack of expected normal physiol dev in chldhd
R62.50 Unspecified lack of expected normal physiological development in childhood
  short: Unsp lack of expected normal physiol dev in childhood
R62.51 Failure to thrive (child)
R63.- Symptoms and signs concerning food and fluid intake
R63.0 Anorexia
R63.1 Polydipsia
R63.2 Polyphagia
R63.3- Feeding difficulties
R63.30 Feeding difficulties, unspecified
R63.31 Pediatric feeding disorder, acute
R63.32 Pediatric feeding disorder, chronic
R63.39 Other feeding difficulties
R63.4 Abnormal weight loss
R63.5 Abnormal weight gain
R63.6 Underweight
R63.8 Other symptoms and signs concerning food and fluid intake
R64 Cachexia
R65.- Symptoms and signs specifically associated with systemic inflammation and infection
  short: Symp and signs specifically assoc w sys inflam and infct
R65.2- Severe sepsis
R65.20 Severe sepsis without septic shock
R65.21 Severe sepsis with septic shock
R68.- Other general symptoms and signs
R68.1- Nonspecific symptoms peculiar to infancy
R68.11 Excessive crying of infant (baby)
R68.12 Fussy infant (baby)
R68.2 Dry mouth, unspecified
R68.8- Other general symptoms and signs
R68.81 Early satiety
R68.82 Decreased libido
R68.83 Chills (without fever)
R68.89 Other general symptoms and signs
R69 Illness, unspecified
`;
