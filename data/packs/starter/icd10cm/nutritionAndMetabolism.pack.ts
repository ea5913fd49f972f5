export const nutritionAndMetabolism = `
# E4 to E8: nutrition, obesity, metabolism
E43 Unspecified severe protein-calorie malnutrition
E44.- Protein-calorie malnutrition of moderate and mild degree
E44.0 Moderate protein-calorie malnutrition
E44.1 Mild protein-calorie malnutrition
E46 Unspecified protein-calorie malnutrition
E53.- Deficiency of other B group vitamins
E53.8 Deficiency of other specified B group vitamins
E53.9 Vitamin B deficiency, unspecified
E55.- Vitamin D deficiency
E55.0 Rickets, active
E55.9 Vitamin D deficiency, unspecified
E61.- Deficiency of other nutrient elements
E61.1 Iron deficiency
E66.- Overweight and obesity
E66.0- Obesity due to excess calories
E66.01 Morbid (severe) obesity due to excess calories
E66.09 Other obesity due to excess calories
E66.3 Overweight
E66.8- Other obesity
E66.81- Obesity class
E66.811 Obesity, class 1
E66.812 Obesity, class 2
E66.813 Obesity, class 3
E66.89 Other obesity not elsewhere classified
E66.9 Obesity, unspecified
E73.- Lactose intolerance
E73.9 Lactose intolerance, unspecified
E78.- Disorders of lipoprotein metabolism and other lipidemias
E78.0- Pure hypercholesterolemia
E78.00 Pure hypercholesterolemia, unspecified
E78.1 Pure hyperglyceridemia
E78.2 Mixed hyperlipidemia
E78.3 Hyperchylomicronemia
E78.4- Other hyperlipidemia
E78.41 Elevated Lipoprotein(a)
E78.49 Other hyperlipidemia
E78.5 Hyperlipidemia, unspecified
E78.6 Lipoprotein deficiency
E78.9 Disorder of lipoprotein metabolism, unspecified
E79.- Disorders of purine and pyrimidine metabolism
E79.0 Hyperuricemia without signs of inflammatory arthritis and tophaceous disease
  short: Hyperuricemia w/o signs of inflam arthrit and tophaceous dis
E83.- Disorders of mineral metabolism
E83.1- Disorders of iron metabolism
E83.11- Hemochromatosis
E83.110 Hereditary hemochromatosis
E83.119 Hemochromatosis, unspecified
E83.3- Disorders of phosphorus metabolism and phosphatases
E83.39 Other disorders of phosphorus metabolism
E83.4- Disorders of magnesium metabolism
E83.42 Hypomagnesemia
E83.5- Disorders of calcium metabolism
E83.51 Hypocalcemia
E83.52 Hypercalcemia
E84.- Cystic fibrosis
E84.9 Cystic fibrosis, unspecified
E86.- Volume depletion
E86.0 Dehydration
E86.1 Hypovolemia
E86.9 Volume depletion, unspecified
E87.- Other disorders of fluid, electrolyte and acid-base balance
E87.0 Hyperosmolality and hypernatremia
E87.1 Hypo-osmolality and hyponatremia
E87.2- Acidosis
E87.20 Acidosis, unspecified
E87.21 Acute metabolic acidosis
E87.5 Hyperkalemia
E87.6 Hypokalemia
E87.7- Fluid overload
E87.70 Fluid overload, unspecified
E87.79 Other fluid overload
E87.8 Other disorders of electrolyte and fluid balance, not elsewhere classified
  short: Oth disorders of electrolyte and fluid balance, NEC
E88.- Other and unspecified metabolic disorders
E88.0- Disorders of plasma-protein metabolism, not elsewhere classified
  short: Disorders of plasma-protein metabolism, NEC
E88.01 Alpha-1-antitrypsin deficiency
E88.09 Other disorders of plasma-protein metabolism, not elsewhere classified
  short: Oth disorders of plasma-protein metabolism, NEC
E88.8- Other specified metabolic disorders
E88.81- Metabolic syndrome and other insulin resistance
E88.810 Metabolic syndrome
E88.89 Other specified metabolic disorders
E89.- Postprocedural endocrine and metabolic complications and disorders, not elsewhere classified
  short: Postproc endocrine and metabolic comp and disorders, NEC
E89.0 Postprocedural hypothyroidism
`;
