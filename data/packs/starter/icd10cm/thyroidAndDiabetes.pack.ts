export const thyroidAndDiabetes = `
# E0 to E3: thyroid, diabetes, other glands
E02 Subclinical iodine-deficiency hypothyroidism
E03.- Other hypothyroidism
E03.2 Hypothyroidism due to medicaments and other exogenous substances
  short: Hypothyroidism due to meds and oth exogenous substances
E03.8 Other specified hypothyroidism
E03.9 Hypothyroidism, unspecified
E04.- Other nontoxic goiter
E04.1 Nontoxic single thyroid nodule
E04.2 Nontoxic multinodular goiter
E04.9 Nontoxic goiter, unspecified
E05.- Thyrotoxicosis [hyperthyroidism]
E05.0- Thyrotoxicosis with diffuse goiter
E05.00 Thyrotoxicosis with diffuse goiter without thyrotoxic crisis or storm
  short: Thyrotoxicosis w diffuse goiter w/o thyrotoxic crisis
E05.9- Thyrotoxicosis, unspecified
E05.90 Thyrotoxicosis, unspecified without thyrotoxic crisis or storm
  short: Thyrotoxicosis, unsp without thyrotoxic crisis or storm
E06.- Thyroiditis
E06.3 Autoimmune thyroiditis
E06.9 Thyroiditis, unspecified
E10.- Type 1 diabetes mellitus
E10.2- Type 1 diabetes mellitus with kidney complications
E10.21 Type 1 diabetes mellitus with diabetic nephropathy
E10.22 Type 1 diabetes mellitus with diabetic chronic kidney disease
  short: Type 1 diabetes mellitus w diabetic chronic kidney disease
E10.3- Type 1 diabetes mellitus with ophthalmic complications
E10.31- Type 1 diabetes mellitus with unspecified diabetic retinopathy
  short: Type 1 diabetes mellitus with unsp diabetic retinopathy
E10.319 Type 1 diabetes mellitus with unspecified diabetic retinopathy without macular edema
  short: Type 1 diabetes w unsp diabetic rtnop w/o macular edema
E10.4- Type 1 diabetes mellitus with neurological complications
E10.40 Type 1 diabetes mellitus with diabetic neuropathy, unspecified
  short: Type 1 diabetes mellitus with diabetic neuropathy, unsp
E10.42 Type 1 diabetes mellitus with diabetic polyneuropathy
E10.6- Type 1 diabetes mellitus with other specified complications
E10.64- Type 1 diabetes mellitus with hypoglycemia
E10.649 Type 1 diabetes mellitus with hypoglycemia without coma
E10.65 Type 1 diabetes mellitus with hyperglycemia
E10.8 Type 1 diabetes mellitus with unspecified complications
E10.9 Type 1 diabetes mellitus without complications
E11.- Type 2 diabetes mellitus
E11.0- Type 2 diabetes mellitus with hyperosmolarity
E11.00 Type 2 diabetes mellitus with hyperosmolarity without nonketotic hyperglycemic-hyperosmolar coma (NKHHC)
  short: Type 2 diab w hyprosm w/o nonket hyprgly-hypros coma (NKHHC)
E11.1- Type 2 diabetes mellitus with ketoacidosis
E11.10 Type 2 diabetes mellitus with ketoacidosis without coma
E11.2- Type 2 diabetes mellitus with kidney complications
E11.21 Type 2 diabetes mellitus with diabetic nephropathy
E11.22 Type 2 diabetes mellitus with diabetic chronic kidney disease
  short: Type 2 diabetes mellitus w diabetic chronic kidney disease
E11.29 Type 2 diabetes mellitus with other diabetic kidney complication
  short: Type 2 diabetes mellitus w oth diabetic kidney complication
E11.3- Type 2 diabetes mellitus with ophthalmic complications
E11.31- Type 2 diabetes mellitus with unspecified diabetic retinopathy
  short: Type 2 diabetes mellitus with unsp diabetic retinopathy
E11.311 Type 2 diabetes mellitus with unspecified diabetic retinopathy with macular edema
  short: Type 2 diabetes w unsp diabetic retinopathy w macular edema
E11.319 Type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema
  short: Type 2 diabetes w unsp diabetic rtnop w/o macular edema
E11.32- Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy
  short: Type 2 diabetes w mild nonproliferative diabetic retinopathy
E11.329- Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema
  short: Type 2 diab w mild nonprlf diabetic rtnop w/o macular edema
E11.3293 Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, bilateral
  short: Type 2 diab with mild nonp rtnop without macular edema, bi
E11.3299 Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, unspecified eye
  short: Type 2 diab with mild nonp rtnop without macular edema, unsp
E11.4- Type 2 diabetes mellitus with neurological complications
E11.40 Type 2 diabetes mellitus with diabetic neuropathy, unspecified
  short: Type 2 diabetes mellitus with diabetic neuropathy, unsp
E11.41 Type 2 diabetes mellitus with diabetic mononeuropathy
E11.42 Type 2 diabetes mellitus with diabetic polyneuropathy
E11.43 Type 2 diabetes mellitus with diabetic autonomic (poly)neuropathy
  short: Type 2 diabetes w diabetic autonomic (poly)neuropathy
E11.44 Type 2 diabetes mellitus with diabetic amyotrophy
E11.5- Type 2 diabetes mellitus with circulatory complications
E11.51 Type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene
  short: Type 2 diabetes w diabetic peripheral angiopath w/o gangrene
E11.52 Type 2 diabetes mellitus with diabetic peripheral angiopathy with gangrene
  short: Type 2 diabetes w diabetic peripheral angiopathy w gangrene
E11.59 Type 2 diabetes mellitus with other circulatory complications
  short: Type 2 diabetes mellitus with oth circulatory complications
E11.6- Type 2 diabetes mellitus with other specified complications
E11.61- Type 2 diabetes mellitus with diabetic arthropathy
E11.610 Type 2 diabetes mellitus with diabetic neuropathic arthropathy
  short: Type 2 diabetes mellitus w diabetic neuropathic arthropathy
E11.618 Type 2 diabetes mellitus with other diabetic arthropathy
E11.62- Type 2 diabetes mellitus with skin complications
E11.620 Type 2 diabetes mellitus with diabetic dermatitis
E11.621 Type 2 diabetes mellitus with foot ulcer
E11.622 Type 2 diabetes mellitus with other skin ulcer
E11.628 Type 2 diabetes mellitus with other skin complications
E11.64- Type 2 diabetes mellitus with hypoglycemia
E11.641 Type 2 diabetes mellitus with hypoglycemia with coma
E11.649 Type 2 diabetes mellitus with hypoglycemia without coma
E11.65 Type 2 diabetes mellitus with hyperglycemia
E11.69 Type 2 diabetes mellitus with other specified complication
E11.8 Type 2 diabetes mellitus with unspecified complications
E11.9 Type 2 diabetes mellitus without complications
E13.- Other specified diabetes mellitus
E13.6- Other specified diabetes mellitus with other specified complications
  short: Oth diabetes mellitus with other specified complications
E13.65 Other specified diabetes mellitus with hyperglycemia
E13.9 Other specified diabetes mellitus without complications
E16.- Other disorders of pancreatic internal secretion
E16.1 Other hypoglycemia
E16.2 Hypoglycemia, unspecified
E20.- Hypoparathyroidism
E20.9 Hypoparathyroidism, unspecified
E21.- Hyperparathyroidism and other disorders of parathyroid gland
E21.0 Primary hyperparathyroidism
E21.3 Hyperparathyroidism, unspecified
E23.- Hypofunction and other disorders of the pituitary gland
E23.0 Hypopituitarism
E23.2 Diabetes insipidus
E24.- Cushing's syndrome
E24.9 Cushing's syndrome, unspecified
E27.- Other disorders of adrenal gland
E27.1 Primary adrenocortical insufficiency
E27.4- Other and unspecified adrenocortical insufficiency
E27.40 Unspecified adrenocortical insufficiency
E27.49 Other adrenocortical insufficiency
E28.- Ovarian dysfunction
E28.2 Polycystic ovarian syndrome
E28.3- Primary ovarian failure
E28.39 Other primary ovarian failure
E29.- Testicular dysfunction
E29.1 Testicular hypofunction
E30.- Disorders of puberty, not elsewhere classified
E30.1 Precocious puberty
`;
