export const symptomsSkinToMind = `
# R2 to R4: symptoms of skin, movement, urine, mind
R20.- Disturbances of skin sensation
R20.0 Anesthesia of skin
R20.1 Hypoesthesia of skin
R20.2 Paresthesia of skin
R20.3 Hyperesthesia
R20.8 Other disturbances of skin sensation
R20.9 Unspecified disturbances of skin sensation
R21 Rash and other nonspecific skin eruption
R22.- Localized swelling, mass and lump of skin and subcutaneous tissue
  short: Localized swelling, mass and lump of skin, subcu
R22.0 Localized swelling, mass and lump, head
R22.1 Localized swelling, mass and lump, neck
R22.2 Localized swelling, mass and lump, trunk
R22.3- Localized swelling, mass and lump, upper limb
R22.31 Localized swelling, mass and lump, right upper limb
R22.32 Localized swelling, mass and lump, left upper limb
R22.33 Localized swelling, mass and lump, upper limb, bilateral
R22.4- Localized swelling, mass and lump, lower limb
R22.40 Localized swelling, mass and lump, unspecified lower limb
R22.41 Localized swelling, mass and lump, right lower limb
R22.42 Localized swelling, mass and lump, left lower limb
R22.43 Localized swelling, mass and lump, lower limb, bilateral
R22.9 Localized swelling, mass and lump, unspecified
R23.- Other skin changes
R23.1 Pallor
R23.2 Flushing
R23.8 Other skin changes
R25.- Abnormal involuntary movements
R25.1 Tremor, unspecified
R25.2 Cramp and spasm
R25.3 Fasciculation
R25.8 Other abnormal involuntary movements
R25.9 Unspecified abnormal involuntary movements
R26.- Abnormalities of gait and mobility
R26.0 Ataxic gait
R26.1 Paralytic gait
R26.2 Difficulty in walking, not elsewhere classified
R26.8- Other abnormalities of gait and mobility
R26.81 Unsteadiness on feet
R26.89 Other abnormalities of gait and mobility
R26.9 Unspecified abnormalities of gait and mobility
R27.- Other lack of coordination
R27.0 Ataxia, unspecified
R29.- Other symptoms and signs involving the nervous and musculoskeletal systems
  short: Oth symptoms and signs involving the nervous and ms systems
R29.6 Repeated falls
R29.8- Other symptoms and signs involving the nervous and musculoskeletal systems
  short: Oth symptoms and signs involving the nervous and ms systems
R29.81- Other symptoms and signs involving the nervous system
R29.810 Facial weakness
R29.89- Other symptoms and signs involving the musculoskeletal system
  short: Oth symptoms and signs involving the musculoskeletal system
R29.898 Other symptoms and signs involving the musculoskeletal system
  short: Oth symptoms and signs involving the musculoskeletal system
R30.- Pain associated with micturition
R30.0 Dysuria
R30.9 Painful micturition, unspecified
R31.- Hematuria
R31.0 Gross hematuria
R31.1 Benign essential microscopic hematuria
R31.2- Other microscopic hematuria
R31.21 Asymptomatic microscopic hematuria
R31.29 Other microscopic hematuria
R31.9 Hematuria, unspecified
R32 Unspecified urinary incontinence
R33.- Retention of urine
R33.8 Other retention of urine
R33.9 Retention of urine, unspecified
R34 Anuria and oliguria
R35.- Polyuria
R35.0 Frequency of micturition
R35.1 Nocturia
R35.8- Other polyuria
R35.89 Other polyuria
R36.- Urethral discharge
R36.9 Urethral discharge, unspecified
R37 Sexual dysfunction, unspecified
R39.- Other and unspecified symptoms and signs involving the genitourinary system
  short: Oth and unsp symptoms and signs involving the GU sys
R39.1- Other difficulties with micturition
R39.11 Hesitancy of micturition
R39.12 Poor urinary stream
R39.13 Splitting of urinary stream
R39.14 Feeling of incomplete bladder emptying
R39.15 Urgency of urination
R39.16 Straining to void
R39.19- Other difficulties with micturition
R39.198 Other difficulties with micturition
R39.8- Other symptoms and signs involving the genitourinary system
R39.81 Functional urinary incontinence
R39.82 Chronic bladder pain
R39.89 Other symptoms and signs involving the genitourinary system
R39.9 Unspecified symptoms and signs involving the genitourinary system
  short: Unsp symptoms and signs involving the genitourinary system
R40.- Somnolence, stupor and coma
R40.0 Somnolence
R40.4 Transient alteration of awareness
R41.- Other symptoms and signs involving cognitive functions and awareness
  short: Oth symptoms and signs w cognitive functions and awareness
R41.0 Disorientation, unspecified
R41.2 Retrograde amnesia
R41.3 Other amnesia
R41.8- Other symptoms and signs involving cognitive functions and awareness
  short: Oth symptoms and signs w cognitive functions and awareness
R41.82 Altered mental status, unspecified
R41.83 Borderline intellectual functioning
R41.84- Other specified cognitive deficit
R41.840 Attention and concentration deficit
R41.841 Cognitive communication deficit
R41.844 Frontal lobe and executive function deficit
R41.89 Other symptoms and signs involving cognitive functions and awareness
  short: Oth symptoms and signs w cognitive functions and awareness
R41.9 Unspecified symptoms and signs involving cognitive functions and awareness
  short: Unsp symptoms and signs w cognitive functions and awareness
R42 Dizziness and giddiness
R43.- Disturbances of smell and taste
R43.0 Anosmia
R43.2 Parageusia
R44.- Other symptoms and signs involving general sensations and perceptions
  short: Oth symptoms and signs w general sensations and perceptions
R44.3 Hallucinations, unspecified
R45.- Symptoms and signs involving emotional state
R45.1 Restlessness and agitation
R45.4 Irritability and anger
R45.8- Other symptoms and signs involving emotional state
R45.85- Homicidal and suicidal ideations
R45.851 Suicidal ideations
R45.86 Emotional lability
R45.87 Impulsiveness
R45.89 Other symptoms and signs involving emotional state
R47.- Speech disturbances, not elsewhere classified
R47.0- Dysphasia and aphasia
R47.01 Aphasia
R47.02 Dysphasia
R47.1 Dysarthria and anarthria
R47.8- Other speech disturbances
R47.81 Slurred speech
R47.82 Fluency disorder in conditions classified elsewhere
R47.89 Other speech disturbances
R47.9 Unspecified speech disturbances
R49.- Voice and resonance disorders
R49.0 Dysphonia
`;
