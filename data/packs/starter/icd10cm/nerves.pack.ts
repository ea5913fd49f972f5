export const nerves = `
# G5 to G9: nerves, muscles, pain, paralysis
G50.- Disorders of trigeminal nerve
G50.0 Trigeminal neuralgia
G50.1 Atypical facial pain
G51.- Facial nerve disorders
G51.0 Bell's palsy
G54.- Nerve root and plexus disorders
G54.0 Brachial plexus disorders
G54.2 Cervical root disorders, not elsewhere classified
G54.4 Lumbosacral root disorders, not elsewhere classified
G56.- Mononeuropathies of upper limb
G56.0- Carpal tunnel syndrome
G56.00 Carpal tunnel syndrome, unspecified upper limb
G56.01 Carpal tunnel syndrome, right upper limb
G56.02 Carpal tunnel syndrome, left upper limb
G56.03 Carpal tunnel syndrome, bilateral upper limbs
G56.2- Lesion of ulnar nerve
G56.21 Lesion of ulnar nerve, right upper limb
G56.22 Lesion of ulnar nerve, left upper limb
G57.- Mononeuropathies of lower limb
G57.1- Meralgia paresthetica
G57.11 Meralgia paresthetica, right lower limb
G57.12 Meralgia paresthetica, left lower limb
G57.6- Lesion of plantar nerve
G57.61 Lesion of plantar nerve, right lower limb
G57.62 Lesion of plantar nerve, left lower limb
G57.9- Unspecified mononeuropathy of lower limb
G57.91 Unspecified mononeuropathy of right lower limb
G60.- Hereditary and idiopathic neuropathy
G60.0 Hereditary motor and sensory neuropathy
G60.3 Idiopathic progressive neuropathy
G60.9 Hereditary and idiopathic neuropathy, unspecified
G61.- Inflammatory polyneuropathy
G61.0 Guillain-Barre syndrome
G61.8- Other inflammatory polyneuropathies
G61.81 Chronic inflammatory demyelinating polyneuritis
G62.- Other and unspecified polyneuropathies
G62.0 Drug-induced polyneuropathy
G62.1 Alcoholic polyneuropathy
G62.8- Other specified polyneuropathies
G62.81 Critical illness polyneuropathy
G62.9 Polyneuropathy, unspecified
G70.- Myasthenia gravis and other myoneural disorders
G70.0- Myasthenia gravis
G70.00 Myasthenia gravis without (acute) exacerbation
G70.01 Myasthenia gravis with (acute) exacerbation
G80.- Cerebral palsy
G80.9 Cerebral palsy, unspecified
G81.- Hemiplegia and hemiparesis
G81.9- Hemiplegia, unspecified
G81.90 Hemiplegia, unspecified affecting unspecified side
G81.94 Hemiplegia, unspecified affecting left nondominant side
G82.- Paraplegia (paraparesis) and quadriplegia (quadriparesis)
G82.2- Paraplegia
G82.20 Paraplegia, unspecified
G89.- Pain, not elsewhere classified
G89.0 Central pain syndrome
G89.1- Acute pain, not elsewhere classified
G89.11 Acute pain due to trauma
G89.12 Acute post-thoracotomy pain
G89.18 Other acute postprocedural pain
G89.2- Chronic pain, not elsewhere classified
G89.21 Chronic pain due to trauma
G89.22 Chronic post-thoracotomy pain
G89.28 Other chronic postprocedural pain
G89.29 Other chronic pain
G89.3 Neoplasm related pain (acute) (chronic)
G89.4 Chronic pain syndrome
G90.- Disorders of autonomic nervous system
G90.5- Complex regional pain syndrome I (CRPS I)
G90.50 Complex regional pain syndrome I, unspecified
G90.51- Complex regional pain syndrome I of upper limb
G90.511 Complex regional pain syndrome I of right upper limb
G90.52- Complex regional pain syndrome I of lower limb
G90.521 Complex regional pain syndrome I of right lower limb
G90.522 Complex regional pain syndrome I of left lower limb
G90.A Postural orthostatic tachycardia syndrome [POTS]
G91.- Hydrocephalus
G91.2 (Idiopathic) normal pressure hydrocephalus
G93.- Other disorders of brain
G93.2 Benign intracranial hypertension
G93.3- Postviral and related fatigue syndromes
G93.31 Postviral fatigue syndrome
G93.32 Myalgic encephalomyelitis/chronic fatigue syndrome
G93.4- Other and unspecified encephalopathy
G93.40 Encephalopathy, unspecified
G93.41 Metabolic encephalopathy
G93.5 Compression of brain
`;
