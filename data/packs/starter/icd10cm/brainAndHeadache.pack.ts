export const brainAndHeadache = `
# G0 to G4: brain, epilepsy, headache, sleep
G12.- Spinal muscular atrophy and related syndromes
G12.2- Motor neuron disease
G12.21 Amyotrophic lateral sclerosis
G20.- Parkinson's disease
G20.A- Parkinson's disease without dyskinesia
G20.A1 Parkinson's disease without dyskinesia, without mention of fluctuations
  short: Parkinson's dis w/o dyskinesia, w/o mention of fluctuations
G20.A2 Parkinson's disease without dyskinesia, with fluctuations
G20.B- Parkinson's disease with dyskinesia
G20.B1 Parkinson's disease with dyskinesia, without mention of fluctuations
  short: Parkinson's dis with dyskinesia, w/o mention of fluctuations
G20.C Parkinsonism, unspecified
G24.- Dystonia
G24.3 Spasmodic torticollis
G24.9 Dystonia, unspecified
G25.- Other extrapyramidal and movement disorders
G25.0 Essential tremor
G25.2 Other specified forms of tremor
G25.8- Other specified extrapyramidal and movement disorders
G25.81 Restless legs syndrome
G30.- Alzheimer's disease
G30.0 Alzheimer's disease with early onset
G30.1 Alzheimer's disease with late onset
G30.9 Alzheimer's disease, unspecified
G31.- Other degenerative diseases of nervous system, not elsewhere classified
  short: Oth degenerative diseases of nervous system, NEC
G31.8- Other specified degenerative diseases of nervous system
G31.84 Mild cognitive impairment of uncertain or unknown etiology
G31.9 Degenerative disease of nervous system, unspecified
G35 Multiple sclerosis
G40.- Epilepsy and recurrent seizures
G40.2- Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures
  short: Local-rel (focal) symptc epilepsy w complex partial seizures
G40.20- Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, not intractable
  short: Local-rel symptc epi w complex partial seiz, not ntrct
G40.209 Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, not intractable, without status epilepticus
  short: Local-rel symptc epi w cmplx prt seiz,not ntrct,w/o stat epi
G40.21- Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, intractable
  short: Local-rel (focal) symptc epi w complex partial seiz, ntrct
G40.219 Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, intractable, without status epilepticus
  short: Local-rel symptc epi w cmplx part seiz, ntrct, w/o stat epi
G40.3- Generalized idiopathic epilepsy and epileptic syndromes
G40.30- Generalized idiopathic epilepsy and epileptic syndromes, not intractable
  short: Generalized idiopathic epilepsy, not intractable
G40.309 Generalized idiopathic epilepsy and epileptic syndromes, not intractable, without status epilepticus
  short: Gen idiopathic epilepsy, not intractable, w/o stat epi
G40.4- Other generalized epilepsy and epileptic syndromes
G40.41- Other generalized epilepsy and epileptic syndromes, intractable
  short: Oth generalized epilepsy, intractable
G40.419 Other generalized epilepsy and epileptic syndromes, intractable, without status epilepticus
  short: Oth generalized epilepsy, intractable, w/o stat epi
G40.9- Epilepsy, unspecified
G40.90- Epilepsy, unspecified, not intractable
G40.901 Epilepsy, unspecified, not intractable, with status epilepticus
  short: Epilepsy, unsp, not intractable, with status epilepticus
G40.909 Epilepsy, unspecified, not intractable, without status epilepticus
  short: Epilepsy, unsp, not intractable, without status epilepticus
G40.91- Epilepsy, unspecified, intractable
G40.911 Epilepsy, unspecified, intractable, with status epilepticus
G43.- Migraine
G43.0- Migraine without aura
G43.00- Migraine without aura, not intractable
G43.001 Migraine without aura, not intractable, with status migrainosus
  short: Migraine w/o aura, not intractable, with status migrainosus
G43.009 Migraine without aura, not intractable, without status migrainosus
  short: Migraine w/o aura, not intractable, w/o status migrainosus
G43.1- Migraine with aura
G43.10- Migraine with aura, not intractable
G43.109 Migraine with aura, not intractable, without status migrainosus
  short: Migraine with aura, not intractable, w/o status migrainosus
G43.7- Chronic migraine without aura
G43.70- Chronic migraine without aura, not intractable
G43.701 Chronic migraine without aura, not intractable, with status migrainosus
  short: Chronic migraine w/o aura, not intractable, w stat migr
G43.709 Chronic migraine without aura, not intractable, without status migrainosus
  short: Chronic migraine w/o aura, not intractable, w/o stat migr
G43.71- Chronic migraine without aura, intractable
G43.711 Chronic migraine without aura, intractable, with status migrainosus
  short: Chronic migraine w/o aura, intractable, w status migrainosus
G43.719 Chronic migraine without aura, intractable, without status migrainosus
  short: Chronic migraine w/o aura, intractable, w/o stat migr
G43.9- Migraine, unspecified
G43.90- Migraine, unspecified, not intractable
G43.901 Migraine, unspecified, not intractable, with status migrainosus
  short: Migraine, unsp, not intractable, with status migrainosus
G43.909 Migraine, unspecified, not intractable, without status migrainosus
  short: Migraine, unsp, not intractable, without status migrainosus
G43.91- Migraine, unspecified, intractable
G43.919 Migraine, unspecified, intractable, without status migrainosus
  short: Migraine, unsp, intractable, without status migrainosus
G44.- Other headache syndromes
G44.0- Cluster headaches and other trigeminal autonomic cephalgias (TAC)
  short: Cluster headaches and oth trigeminal autonm cephalgias (TAC)
G44.00- Cluster headache syndrome, unspecified
G44.001 Cluster headache syndrome, unspecified, intractable
G44.2- Tension-type headache
G44.20- Tension-type headache, unspecified
G44.201 Tension-type headache, unspecified, intractable
G44.209 Tension-type headache, unspecified, not intractable
G44.21- Episodic tension-type headache
G44.219 Episodic tension-type headache, not intractable
G44.22- Chronic tension-type headache
G44.229 Chronic tension-type headache, not intractable
G44.3- Post-traumatic headache
G44.31- Acute post-traumatic headache
G44.319 Acute post-traumatic headache, not intractable
G44.32- Chronic post-traumatic headache
G44.329 Chronic post-traumatic headache, not intractable
G44.4- Drug-induced headache, not elsewhere classified
G44.40 Drug-induced headache, not elsewhere classified, not intractable
  short: Drug-induced headache, NEC, not intractable
G44.8- Other specified headache syndromes
G44.89 Other headache syndrome
G45.- Transient cerebral ischemic attacks and related syndromes
G45.9 Transient cerebral ischemic attack, unspecified
G47.- Sleep disorders
G47.0- Insomnia
G47.00 Insomnia, unspecified
G47.1- Hypersomnia
G47.10 Hypersomnia, unspecified
G47.3- Sleep apnea
G47.30 Sleep apnea, unspecified
G47.31 Primary central sleep apnea
G47.33 Obstructive sleep apnea (adult) (pediatric)
G47.4- Narcolepsy and cataplexy
G47.41- Narcolepsy
G47.411 Narcolepsy with cataplexy
G47.419 Narcolepsy without cataplexy
G47.6- Sleep related movement disorders
G47.61 Periodic limb movement disorder
G47.8 Other sleep disorders
G47.9 Sleep disorder, unspecified
`;
