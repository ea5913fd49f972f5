export const endocrineToNerves = `
# E: endocrine, nutritional and metabolic diseases
E03.- Other hypothyroidism
E03.9 Hypothyroidism, unspecified
E04.- Other nontoxic goiter
E04.1 Nontoxic single thyroid nodule
E05.- Thyrotoxicosis [hyperthyroidism]
E05.9- Thyrotoxicosis, unspecified
E05.90 Thyrotoxicosis, unspecified without thyrotoxic crisis or storm
  short: Thyrotoxicosis, unsp without thyrotoxic crisis or storm
E06.- Thyroiditis
E06.3 Autoimmune thyroiditis
E10.- Type 1 diabetes mellitus
E10.6- Type 1 diabetes mellitus with other specified complications
E10.65 Type 1 diabetes mellitus with hyperglycemia
E10.9 Type 1 diabetes mellitus without complications
E11.- Type 2 diabetes mellitus
E11.2- Type 2 diabetes mellitus with kidney complications
E11.21 Type 2 diabetes mellitus with diabetic nephropathy
E11.22 Type 2 diabetes mellitus with diabetic chronic kidney disease
  short: Type 2 diabetes mellitus w diabetic chronic kidney disease
E11.29 Type 2 diabetes mellitus with other diabetic kidney complication
  short: Type 2 diabetes mellitus w oth diabetic kidney complication
E11.3- Type 2 diabetes mellitus with ophthalmic complications
E11.31- Type 2 diabetes mellitus with unspecified diabetic retinopathy
  short: Type 2 diabetes mellitus with unsp diabetic retinopathy
E11.319 Type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema
  short: Type 2 diabetes w unsp diabetic rtnop w/o macular edema
E11.4- Type 2 diabetes mellitus with neurological complications
E11.40 Type 2 diabetes mellitus with diabetic neuropathy, unspecified
  short: Type 2 diabetes mellitus with diabetic neuropathy, unsp
E11.42 Type 2 diabetes mellitus with diabetic polyneuropathy
E11.43 Type 2 diabetes mellitus with diabetic autonomic (poly)neuropathy
  short: Type 2 diabetes w diabetic autonomic (poly)neuropathy
E11.5- Type 2 diabetes mellitus with circulatory complications
E11.51 Type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene
  short: Type 2 diabetes w diabetic peripheral angiopath w/o gangrene
E11.6- Type 2 diabetes mellitus with other specified complications
E11.62- Type 2 diabetes mellitus with skin complications
E11.621 Type 2 diabetes mellitus with foot ulcer
E11.64- Type 2 diabetes mellitus with hypoglycemia
E11.649 Type 2 diabetes mellitus with hypoglycemia without coma
E11.65 Type 2 diabetes mellitus with hyperglycemia
E11.69 Type 2 diabetes mellitus with other specified complication
E11.8 Type 2 diabetes mellitus with unspecified complications
E11.9 Type 2 diabetes mellitus without complications
E53.- Deficiency of other B group vitamins
E53.8 Deficiency of other specified B group vitamins
E55.- Vitamin D deficiency
E55.9 Vitamin D deficiency, unspecified
E66.- Overweight and obesity
E66.0- Obesity due to excess calories
E66.01 Morbid (severe) obesity due to excess calories
E66.8- Other obesity
E66.81- Obesity class
E66.811 Obesity, class 1
E66.813 Obesity, class 3
E66.9 Obesity, unspecified
E78.- Disorders of lipoprotein metabolism and other lipidemias
E78.0- Pure hypercholesterolemia
E78.00 Pure hypercholesterolemia, unspecified
E78.1 Pure hyperglyceridemia
E78.2 Mixed hyperlipidemia
E78.4- Other hyperlipidemia
E78.49 Other hyperlipidemia
E78.5 Hyperlipidemia, unspecified
E83.- Disorders of mineral metabolism
E83.4- Disorders of magnesium metabolism
E83.42 Hypomagnesemia
E86.- Volume depletion
E86.0 Dehydration
E87.- Other disorders of fluid, electrolyte and acid-base balance
E87.1 Hypo-osmolality and hyponatremia
E87.5 Hyperkalemia
E87.6 Hypokalemia
E88.- Other and unspecified metabolic disorders
E88.8- Other specified metabolic disorders
E88.81- Metabolic syndrome and other insulin resistance
E88.810 Metabolic syndrome

# F: mental and behavioral disorders
F03.- Unspecified dementia
F03.9- Unspecified dementia, unspecified severity
F03.90 Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
  short: Unsp dementia, unsp severity, without beh/psych/mood/anx
F10.- Alcohol related disorders
F10.1- Alcohol abuse
F10.10 Alcohol abuse, uncomplicated
F10.2- Alcohol dependence
F10.20 Alcohol dependence, uncomplicated
F11.- Opioid related disorders
F11.2- Opioid dependence
F11.20 Opioid dependence, uncomplicated
F17.- Nicotine dependence
F17.2- Nicotine dependence
F17.20- Nicotine dependence, unspecified
F17.200 Nicotine dependence, unspecified, uncomplicated
F17.21- Nicotine dependence, cigarettes
F17.210 Nicotine dependence, cigarettes, uncomplicated
F20.- Schizophrenia
F20.9 Schizophrenia, unspecified
F31.- Bipolar disorder
F31.9 Bipolar disorder, unspecified
F32.- Depressive episode
F32.0 Major depressive disorder, single episode, mild
F32.1 Major depressive disorder, single episode, moderate
F32.2 Major depressive disorder, single episode, severe without psychotic features
  short: Major depressv disord, single epsd, sev w/o psych features
F32.9 Major depressive disorder, single episode, unspecified
F32.A Depression, unspecified
F33.- Major depressive disorder, recurrent
F33.0 Major depressive disorder, recurrent, mild
F33.1 Major depressive disorder, recurrent, moderate
F33.2 Major depressive disorder, recurrent severe without psychotic features
  short: Major depressv disorder, recurrent severe w/o psych features
F33.9 Major depressive disorder, recurrent, unspecified
F40.- Phobic anxiety disorders
F40.1- Social phobias
F40.10 Social phobia, unspecified
F41.- Other anxiety disorders
F41.0 Panic disorder [episodic paroxysmal anxiety]
F41.1 Generalized anxiety disorder
F41.9 Anxiety disorder, unspecified
F43.- Reaction to severe stress, and adjustment disorders
F43.1- Post-traumatic stress disorder (PTSD)
F43.10 Post-traumatic stress disorder, unspecified
F43.2- Adjustment disorders
F43.20 Adjustment disorder, unspecified
F43.23 Adjustment disorder with mixed anxiety and depressed mood
F51.- Sleep disorders not due to a substance or known physiological condition
  short: Sleep disorders not due to a substance or known physiol cond
F51.0- Insomnia not due to a substance or known physiological condition
  short: Insomnia not due to a substance or known physiol condition
F51.01 Primary insomnia
F84.- Pervasive developmental disorders
F84.0 Autistic disorder
F90.- Attention-deficit hyperactivity disorders
F90.0 Attention-deficit hyperactivity disorder, predominantly inattentive type
  short: Attn-defct hyperactivity disorder, predom inattentive type
F90.2 Attention-deficit hyperactivity disorder, combined type
F90.9 Attention-deficit hyperactivity disorder, unspecified type

# G, H: nervous system, eye, ear
G20.- Parkinson's disease
G20.A- Parkinson's disease without dyskinesia
G20.A1 Parkinson's disease without dyskinesia, without mention of fluctuations
  short: Parkinson's dis w/o dyskinesia, w/o mention of fluctuations
G25.- Other extrapyramidal and movement disorders
G25.8- Other specified extrapyramidal and movement disorders
G25.81 Restless legs syndrome
G30.- Alzheimer's disease
G30.9 Alzheimer's disease, unspecified
G35 Multiple sclerosis
G40.- Epilepsy and recurrent seizures
G40.9- Epilepsy, unspecified
G40.90- Epilepsy, unspecified, not intractable
G40.909 Epilepsy, unspecified, not intractable, without status epilepticus
  short: Epilepsy, unsp, not intractable, without status epilepticus
G43.- Migraine
G43.0- Migraine without aura
G43.00- Migraine without aura, not intractable
G43.009 Migraine without aura, not intractable, without status migrainosus
  short: Migraine w/o aura, not intractable, w/o status migrainosus
G43.7- Chronic migraine without aura
G43.70- Chronic migraine without aura, not intractable
G43.709 Chronic migraine without aura, not intractable, without status migrainosus
  short: Chronic migraine w/o aura, not intractable, w/o stat migr
G43.9- Migraine, unspecified
G43.90- Migraine, unspecified, not intractable
G43.909 Migraine, unspecified, not intractable, without status migrainosus
  short: Migraine, unsp, not intractable, without status migrainosus
G44.- Other headache syndromes
G44.2- Tension-type headache
G44.20- Tension-type headache, unspecified
G44.209 Tension-type headache, unspecified, not intractable
G47.- Sleep disorders
G47.0- Insomnia
G47.00 Insomnia, unspecified
G47.3- Sleep apnea
G47.33 Obstructive sleep apnea (adult) (pediatric)
G51.- Facial nerve disorders
G51.0 Bell's palsy
G56.- Mononeuropathies of upper limb
G56.0- Carpal tunnel syndrome
G56.00 Carpal tunnel syndrome, unspecified upper limb
G56.01 Carpal tunnel syndrome, right upper limb
G56.02 Carpal tunnel syndrome, left upper limb
G62.- Other and unspecified polyneuropathies
G62.9 Polyneuropathy, unspecified
G89.- Pain, not elsewhere classified
G89.2- Chronic pain, not elsewhere classified
G89.29 Other chronic pain
G89.4 Chronic pain syndrome
H10.- Conjunctivitis
H10.1- Acute atopic conjunctivitis
H10.13 Acute atopic conjunctivitis, bilateral
H10.9 Unspecified conjunctivitis
H25.- Age-related cataract
H25.1- Age-related nuclear cataract
H25.13 Age-related nuclear cataract, bilateral
H26.- Other cataract
H26.9 Unspecified cataract
H35.- Other retinal disorders
H35.3- Degeneration of macula and posterior pole
H35.30 Unspecified macular degeneration
H35.32- Exudative age-related macular degeneration
H35.321- Exudative age-related macular degeneration, right eye
H35.3211 Exudative age-related macular degeneration, right eye, with active choroidal neovascularization
  short: Exdtve age-rel mclr degn, right eye, with actv chrdl neovas
H40.- Glaucoma
H40.9 Unspecified glaucoma
H52.- Disorders of refraction and accommodation
H52.4 Presbyopia
H60.- Otitis externa
H60.9- Unspecified otitis externa
H60.91 Unspecified otitis externa, right ear
H61.- Other disorders of external ear
H61.2- Impacted cerumen
H61.23 Impacted cerumen, bilateral
H66.- Suppurative and unspecified otitis media
H66.9- Otitis media, unspecified
H66.90 Otitis media, unspecified, unspecified ear
H66.91 Otitis media, unspecified, right ear
H66.93 Otitis media, unspecified, bilateral
H90.- Conductive and sensorineural hearing loss
H90.3 Sensorineural hearing loss, bilateral
H92.- Otalgia and effusion of ear
H92.0- Otalgia
H92.01 Otalgia, right ear
H93.- Other disorders of ear, not elsewhere classified
H93.1- Tinnitus
H93.13 Tinnitus, bilateral
`;
