import type { PlaybookText } from '../playbookText.ts';

const DX_DENIALS = ['not-specific', 'excludes-conflict'] as const;
const DX_PAYERS = [
  'Payers compare the diagnosis with their policy for the service: an unspecified code is the most usual mismatch.',
] as const;

/** Chapters of diseases, and what a note must say to code them. */
export const DISEASE_PLAYBOOKS = {
  'icd-infection': {
    what: [
      'Infections, by organism where it is known. An infection of an organ is often coded there, with the organism from {icd:B95}, {icd:B96}, or {icd:B97} beside it.',
    ],
    record: [
      'specificity-documented',
      ['organism', 'Organism and where it was found'],
      ['drug-resistance', 'Resistance to drugs, coded from {icd:Z16}'],
      ['sepsis-terms', 'Sepsis: the word itself, organ failure due to it, shock'],
    ],
    denials: [
      ...DX_DENIALS,
      [
        'sepsis-sequence',
        'Sepsis and local infection in the wrong order',
        'Sepsis first when present on admission, then the infection, then organ failure.',
        'sepsis-terms #diagnosis',
      ],
    ],
    payers: ['Sepsis is audited against clinical criteria of the plan.'],
    similar: [
      'Carrier {icd:Z22}, contact {icd:Z20}, screening {icd:Z11}, and history {icd:Z86.1} are no infections. HIV disease {icd:B20} and status {icd:Z21} exclude each other.',
    ],
    sources: ['icd-1'],
  },
  'icd-neoplasm': {
    what: [
      'Tumors, by behavior and site: primary, secondary, in situ, benign, uncertain, unspecified. “Uncertain” is a finding of pathology, “unspecified” a gap in the record.',
    ],
    context: [
      'Coded as current while it is being treated or looked for; as history once removed and no longer treated.',
    ],
    record: [
      'side-stated',
      ['primary-site', 'Primary site and exact part, with side'],
      ['behavior', 'Behavior, from the pathology report'],
      ['secondary-sites', 'Each site of spread'],
      ['cancer-status', 'Under treatment, no evidence of disease, or in remission'],
      ['encounter-purpose', 'Whether the visit is for treatment, for a complication, or for follow-up'],
    ],
    denials: [
      [
        'history-or-current',
        'Current cancer coded for a patient without treatment, or the reverse',
        'Ask for the status; adjuvant treatment counts as treatment.',
        'cancer-status #diagnosis',
      ],
      [
        'treatment-first',
        'Encounter for treatment not in first position',
        'Chemotherapy, immunotherapy, and radiation visits begin with {icd:Z51}.',
        'encounter-purpose #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Drug policies turn on site, stage, and markers: code all that the policy names.'],
    similar: [
      'History {icd:Z85}, follow-up {icd:Z08}, screening {icd:Z12}, family history {icd:Z80}. Receptor status {icd:Z17}.',
    ],
    sources: ['icd-2'],
  },
  'icd-blood': {
    what: ['Anemia, clotting, and immune disorders.'],
    record: [
      'specificity-documented',
      'acuity-stated',
      ['anemia-cause', 'Kind and cause of anemia: iron, blood loss, chronic disease, treatment'],
      'link-stated',
    ],
    denials: [
      ...DX_DENIALS,
      [
        'anemia-sequence',
        'Anemia and its cause in the wrong order',
        'In cancer the cancer stands first, in chemotherapy the anemia.',
        'anemia-cause #diagnosis',
      ],
    ],
    payers: ['Iron, growth factor, and immune globulin policies name codes and laboratory limits.'],
    similar: [
      '{icd:D50.0} chronic and {icd:D62} acute blood loss; {icd:D63.1} in kidney disease needs the stage beside it.',
    ],
    sources: ['icd-tabular', 'icd-2'],
  },
  'icd-diabetes': {
    what: ['Diabetes, by type, then by complication. One code tells both; as many as needed are used.'],
    context: [
      'The classification assumes a link between diabetes and the conditions listed under “with”, unless the note says it is another cause.',
      'Type not stated: type 2.',
    ],
    record: [
      ['diabetes-type', 'Type, or the cause of secondary diabetes'],
      ['diabetes-complications', 'Each complication by name: kidney, eye, nerve, circulation, foot ulcer'],
      ['diabetes-control', 'Hyperglycemia, hypoglycemia, or uncontrolled: which way'],
      ['diabetes-treatment', 'Insulin, oral drugs, or other injections, for the codes of long-term use'],
      ['ckd-stage', 'Stage of kidney disease, where there is one'],
    ],
    denials: [
      [
        'diabetes-without',
        'Without complications, although the note names one',
        'Code the complication; {icd:E11.9} excludes them in meaning.',
        'diabetes-complications #diagnosis',
      ],
      [
        'long-term-drug',
        'Drug codes missing or contradicting',
        'Insulin {icd:Z79.4}, oral {icd:Z79.84}, injected non-insulin {icd:Z79.85}; insulin for a short time is not coded.',
        'diabetes-treatment',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Risk adjustment audits look for each complication in the note of the year.'],
    similar: [
      '{icd:E08} due to disease, {icd:E09} due to drugs, {icd:E10} type 1, {icd:E11} type 2, {icd:E13} other; prediabetes {icd:R73.03}; in pregnancy {icd:O24}.',
    ],
    sources: ['icd-4', 'icd-with'],
  },
  'icd-endocrine': {
    what: ['Thyroid, metabolic, nutritional, and other endocrine disease.'],
    record: [
      'specificity-documented',
      ['bmi-and-weight', 'Weight diagnosis by the practitioner; body mass index can come from other staff'],
      ['hormone-cause', 'Cause: after surgery, drug, autoimmune'],
      'acuity-stated',
    ],
    denials: [
      ...DX_DENIALS,
      [
        'bmi-alone',
        'Body mass index without a diagnosis',
        'The practitioner documents the weight diagnosis.',
        'bmi-and-weight #diagnosis',
      ],
    ],
    payers: ['Malnutrition and obesity codes are audited for criteria.'],
    similar: [
      'Obesity has classes since October 2024: {icd:E66.811} to {icd:E66.813}. Body mass index stands beside it: {icd:Z68}.',
    ],
    sources: ['icd-4', 'icd-21'],
  },
  'icd-substance': {
    what: [
      'Use, abuse, and dependence, by substance, with what it leads to. Only the highest of the three is coded for one substance.',
    ],
    context: [
      'Use alone is coded only where it bears on a condition and the practitioner says so.',
      'Remission is coded on the practitioner’s word.',
    ],
    record: [
      ['use-pattern', 'Substance, and mild, moderate, or severe disorder, or use, abuse, dependence'],
      ['use-with', 'Intoxication, withdrawal, mood, psychosis, or other disorder due to it'],
      ['remission', 'Early or sustained remission'],
    ],
    denials: [
      [
        'use-level',
        'Use, abuse, and dependence together',
        'Code dependence over abuse over use.',
        'use-pattern #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Levels of care are authorized by severity.'],
    similar: [
      'Mild goes to abuse, moderate and severe to dependence. Tobacco history {icd:Z87.891}; alcohol in blood {icd:Y90}.',
    ],
    sources: ['icd-5'],
  },
  'icd-mental': {
    what: ['Mental and behavioral disorders, by kind, episode, severity, and psychosis or remission.'],
    record: [
      [
        'episode-severity',
        'Single or recurrent episode, mild, moderate, severe, with or without psychosis, partial or full remission',
      ],
      ['dementia-severity', 'Dementia: cause, severity, and behavior, mood, or psychosis'],
      ['functional-impact', 'How it limits daily life'],
    ],
    denials: [
      [
        'depression-unspecified',
        'Depression without episode and severity',
        'Ask for both; {icd:F32.A} says neither.',
        'episode-severity #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Behavioral plans are often separate, with authorization of their own.'],
    similar: ['{icd:F32} single, {icd:F33} recurrent; adjustment {icd:F43.2}; anxiety {icd:F41}.'],
    sources: ['icd-5'],
  },
  'icd-nervous': {
    what: [
      'Disease of brain, nerves, and muscles; also pain that is the reason for a visit, sleep disorders, and migraine.',
    ],
    record: [
      'side-stated',
      ['dominant-side', 'Dominant side, for weakness of one side or limb'],
      ['intractable', 'Migraine or epilepsy: intractable or not, with status or not'],
      ['pain-kind', 'Pain: acute or chronic, cause, and whether the visit is for pain control'],
    ],
    denials: [
      [
        'pain-code-use',
        'Pain code where the cause is treated',
        'Code the cause; {icd:G89} first only for pain control.',
        'pain-kind #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: DX_PAYERS,
    similar: [
      'Dominance not stated: right counts as dominant, left as not; the side of a person who uses both hands alike, as dominant. Sleep apnea {icd:G47.33}; paralysis after a stroke {icd:I69}.',
    ],
    sources: ['icd-6'],
  },
  'icd-eye': {
    what: ['Disease of the eye and lids, by side, and for glaucoma by stage.'],
    record: [
      'side-stated',
      ['eyelid', 'Upper or lower lid'],
      ['glaucoma-stage', 'Stage of each eye: mild, moderate, severe, or not to be determined'],
      ['eye-diabetes', 'Diabetes or other disease behind it'],
    ],
    denials: [
      [
        'eye-side',
        'Side differs between diagnosis and procedure',
        'Both come from the note of the eye treated.',
        'side-stated RT LT #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Vision plan or medical plan turns on the diagnosis, not on the doctor.'],
    similar: [
      'Diabetic eye disease is coded with diabetes: {icd:E11.3}. Two eyes with different stages are two codes.',
    ],
    sources: ['icd-7', 'icd-laterality'],
  },
  'icd-ear': {
    what: ['Disease of ear and mastoid, by side.'],
    record: [
      'side-stated',
      'acuity-stated',
      ['eardrum', 'Eardrum whole, burst, or drained'],
      ['hearing-loss-kind', 'Hearing loss: kind, and how the other ear hears'],
    ],
    denials: [...DX_DENIALS, 'no-side'],
    payers: DX_PAYERS,
    similar: [
      'Otitis media: with pus {icd:H66}, without {icd:H65}. Impacted wax {icd:H61.2}. Tobacco exposure is coded beside otitis.',
    ],
    sources: ['icd-tabular', 'icd-laterality'],
  },
  'icd-hypertension': {
    what: [
      'High blood pressure and its heart and kidney disease. The classification assumes that heart failure, heart disease in I51.4 to I51.7, I51.89, and I51.9, and chronic kidney disease come from hypertension, unless the note says otherwise.',
    ],
    record: [
      [
        'hypertension-heart-kidney',
        'Heart failure, its type, other heart disease, and kidney disease, its stage; or another cause of them',
      ],
      ['hypertension-kind', 'Primary, secondary with cause, or a crisis'],
      ['bp-today', 'Blood pressure and treatment today'],
    ],
    denials: [
      [
        'hypertension-alone',
        'Hypertension alone beside heart or kidney disease',
        'Use {icd:I11}, {icd:I12}, or {icd:I13} with the heart failure or heart disease and the stage beside it.',
        'hypertension-heart-kidney #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Quality programs take the last blood pressure of the year.'],
    similar: [
      '{icd:I10} essential; high reading without the diagnosis {icd:R03.0}; crisis {icd:I16}; resistant {icd:I1A.0} beside the kind.',
    ],
    sources: ['icd-9', 'icd-with'],
  },
  'icd-infarction': {
    what: ['Coronary disease, angina, and myocardial infarction, which is acute for four weeks.'],
    record: [
      ['infarction-date', 'Date of the infarction; ST elevation and wall, or not; type 1 to 5'],
      ['angina-link', 'Angina: stable or not; vessel: own, graft, transplant'],
      ['old-infarction', 'Older infarction without symptoms'],
    ],
    denials: [
      [
        'four-weeks',
        'Acute infarction after four weeks, or old one within',
        'Count days: up to 28 {icd:I21} or {icd:I22}; then {icd:I25.2}.',
        'infarction-date #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Type 2 infarction and demand ischemia are audited.'],
    similar: ['{icd:I21.A1} type 2 with its cause; {icd:I25.10} without angina, {icd:I25.11} with: a link is assumed.'],
    sources: ['icd-9'],
  },
  'icd-heart-failure': {
    what: ['Heart failure, by type and acuity.'],
    record: [
      [
        'failure-type',
        'Systolic (reduced ejection fraction), diastolic (preserved), or both; ejection fraction with date',
      ],
      'acuity-stated',
      ['failure-cause', 'Hypertension, kidney disease, or another cause'],
    ],
    denials: [
      [
        'failure-unspecified',
        'Type and acuity missing',
        'Ask; the ejection fraction alone cannot be coded.',
        'failure-type #diagnosis',
      ],
      [
        'failure-sequence',
        'Hypertension not first',
        'With hypertension the combination code comes first.',
        'failure-cause #diagnosis',
      ],
      ...DX_DENIALS.slice(1),
    ],
    payers: ['Weight, edema, and drug changes support an acute episode.'],
    similar: ['{icd:I50.2} systolic, {icd:I50.3} diastolic, {icd:I50.4} both; {icd:I50.9} says neither.'],
    sources: ['icd-9'],
  },
  'icd-stroke': {
    what: ['Stroke while it is treated, and what remains of it later.'],
    context: [
      '!Once the patient has left the hospital, the acute codes are over: deficits are {icd:I69}, none is {icd:Z86.73}.',
    ],
    record: [
      ['stroke-kind', 'Bleeding, clot, or narrowing; vessel and side'],
      ['deficits', 'Each deficit now, side, and dominant hand'],
      ['stroke-date', 'Date, and score of severity on arrival'],
    ],
    denials: [
      [
        'acute-in-office',
        'Acute stroke code in an office visit',
        'Code deficits or history.',
        'deficits stroke-date #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Risk audits reject acute stroke outside the hospital.'],
    similar: ['Transient attack {icd:G45.9}; history of it or of a stroke without deficits {icd:Z86.73}.'],
    sources: ['icd-9'],
  },
  'icd-circulatory': {
    what: ['Other disease of heart, arteries, veins, and lymph.'],
    record: [
      'side-stated',
      'acuity-stated',
      ['vessel-detail', 'Vessel, native or graft, with pain, ulcer, or gangrene'],
      ['rhythm-kind', 'Kind of rhythm disorder: paroxysmal, persistent, permanent'],
    ],
    denials: [
      ...DX_DENIALS,
      [
        'acute-or-history',
        'Clot of long ago coded as acute',
        'Acute, chronic, or history {icd:Z86.718}: ask.',
        'acuity-stated #diagnosis',
      ],
    ],
    payers: DX_PAYERS,
    similar: [
      'Atherosclerosis of the legs {icd:I70.2} goes by what it does; varicose veins {icd:I83}; long-term anticoagulant {icd:Z79.01}.',
    ],
    sources: ['icd-9'],
  },
  'icd-asthma-copd': {
    what: ['Asthma, by severity and flare; chronic obstructive disease, by flare and infection.'],
    record: [
      ['asthma-severity', 'Intermittent, or persistent mild, moderate, severe'],
      ['flare', 'Uncomplicated, exacerbation, status asthmaticus, or lower respiratory infection'],
      ['tobacco', 'Tobacco: use, dependence, history, exposure'],
    ],
    denials: [
      [
        'copd-asthma-both',
        'One of the two missing',
        '{icd:J44} and {icd:J45} stand together where both exist and the kind of asthma is named.',
        'asthma-severity #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Inhaled and injected drugs need severity and flares of the year.'],
    similar: [
      '{icd:J44.0} with infection, {icd:J44.1} exacerbation, both can stand together; {icd:J45.901} asthma unspecified with exacerbation.',
    ],
    sources: ['icd-10', 'icd-tabular'],
  },
  'icd-respiratory': {
    what: ['Other disease of nose, throat, and lungs.'],
    record: [
      'acuity-stated',
      ['organism', 'Organism, where known'],
      ['respiratory-failure-detail', 'Failure: acute or chronic, low oxygen or high carbon dioxide, values'],
      ['pneumonia-detail', 'Pneumonia: kind, organism, aspiration, ventilator'],
    ],
    denials: [
      ...DX_DENIALS,
      [
        'failure-criteria',
        'Respiratory failure not supported',
        'Values, distress, and treatment in the record.',
        'respiratory-failure-detail',
      ],
    ],
    payers: DX_PAYERS,
    similar: ['Acute upper infection {icd:J06.9}; influenza by virus {icd:J09} to {icd:J11}; COVID-19 {icd:U07.1}.'],
    sources: ['icd-10'],
  },
  'icd-digestive': {
    what: ['Disease of mouth, gut, liver, and gallbladder.'],
    record: [
      ['gut-detail', 'Site, acute or chronic, with or without bleeding, perforation, obstruction, abscess'],
      ['hernia-detail', 'Hernia: kind, side, obstruction, gangrene, recurrent'],
      'link-stated',
    ],
    denials: [
      [
        'bleeding-link',
        'Bleeding coded apart from its source',
        'A link of bleeding and ulcer or diverticula is assumed, unless the note says otherwise.',
        'gut-detail #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Screening and diagnostic colonoscopy differ by the reason it was ordered.'],
    similar: [
      'Reflux {icd:K21.9} without, {icd:K21.0} with inflammation; Crohn {icd:K50} and ulcerative colitis {icd:K51} by site and complication.',
    ],
    sources: ['icd-tabular', 'icd-with'],
  },
  'icd-pressure-ulcer': {
    what: ['Pressure ulcers by site, side, and stage; other ulcers by site and the deepest layer seen.'],
    context: ['The diagnosis is the practitioner’s; stage and depth may be taken from nurses’ notes.'],
    record: [
      ['ulcer-site', 'Site and side of each ulcer'],
      [
        'ulcer-stage',
        'Stage, unstageable, or deep tissue injury; for other ulcers the layer: skin, fat, muscle, bone, necrosis',
      ],
      ['ulcer-cause', 'Cause: pressure, diabetes, veins, arteries'],
      ['ulcer-size', 'Size and change since the last visit'],
    ],
    denials: [
      ['stage-missing', 'Stage or depth missing', 'Add it from the nurse’s note of the day.', 'ulcer-stage #diagnosis'],
      ['cause-first', 'Cause not first', 'Diabetes or vein disease comes before {icd:L97}.', 'ulcer-cause #diagnosis'],
      ...DX_DENIALS,
    ],
    payers: ['Present on admission decides hospital payment.'],
    similar: [
      'Unstageable is a finding under slough, not a missing stage. {icd:L89} pressure, {icd:L97} leg, {icd:L98.4} elsewhere.',
    ],
    sources: ['icd-12'],
  },
  'icd-skin': {
    what: ['Disease of skin, hair, and nails.'],
    record: [
      'side-stated',
      ['skin-site', 'Site, depth, and cause'],
      ['organism', 'Organism, where cultured'],
      ['skin-drug', 'Drug or plant that caused it'],
    ],
    denials: [
      ...DX_DENIALS,
      ['cosmetic', 'Looks cosmetic', 'Document pain, bleeding, infection, or change.', 'skin-site #coverage'],
    ],
    payers: ['Removal of benign lesions needs symptoms.'],
    similar: [
      'Cellulitis {icd:L03} and abscess {icd:L02} by site and side; actinic keratosis {icd:L57.0}; contact dermatitis by cause.',
    ],
    sources: ['icd-12', 'icd-tabular'],
  },
  'icd-back': {
    what: ['Disc, spine, and back pain, by region, with or without nerve root or cord.'],
    record: [
      ['spine-region', 'Level or region of the spine'],
      ['nerve-signs', 'Nerve root or cord signs, side'],
      ['back-detail', 'Low back pain: from the disc, the vertebral endplate, other, or not known'],
      'acuity-stated',
    ],
    denials: [
      [
        'low-back-fourth',
        'Low back pain without its last character',
        '{icd:M54.5} is a header since October 2021.',
        'back-detail #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Imaging and injections need weeks of treatment before and findings that agree.'],
    similar: [
      '{icd:M54.51} vertebrogenic, {icd:M54.59} other, {icd:M54.50} unspecified; pain from a disc with its own code: {icd:M51}. Strain from an injury: S39.',
    ],
    sources: ['icd-13', 'icd-tabular'],
  },
  'icd-joint': {
    what: ['Arthritis and joint disorders, by kind, joint, and side.'],
    record: [
      'side-stated',
      ['joint-kind', 'Kind: primary, after injury, secondary, rheumatoid with or without factor, gout with cause'],
      ['joint-site', 'Joint, and each joint that is affected'],
      'acuity-stated',
    ],
    denials: [...DX_DENIALS, 'no-side'],
    payers: ['Knee injections and surgery need imaging and months of other treatment.'],
    similar: [
      'Osteoarthritis {icd:M15} many joints, {icd:M16} hip, {icd:M17} knee, {icd:M18} thumb, {icd:M19} other; joint pain {icd:M25.5} only where no cause is known.',
    ],
    sources: ['icd-13', 'icd-laterality'],
  },
  'icd-pathological-fracture': {
    what: [
      'Osteoporosis, and fractures from weak or tired bone. A minor fall that would not break healthy bone counts as one.',
    ],
    record: [
      'side-stated',
      'episode-stated',
      ['bone-cause', 'Osteoporosis, tumor, or other disease, or stress'],
      ['old-fracture', 'Healed fracture: history'],
    ],
    denials: [
      [
        'traumatic-or-not',
        'Injury code for a patient with osteoporosis',
        'Ask whether healthy bone would have broken.',
        'bone-cause #diagnosis',
      ],
      [
        'seventh-missing',
        'Seventh character missing',
        'A for active treatment, D routine, G delayed, K nonunion, P malunion, S sequela.',
        'episode-stated #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Bone drugs need the scan and the fractures.'],
    similar: ['{icd:M80} with current fracture, {icd:M81} without; history {icd:Z87.310}.'],
    sources: ['icd-13', 'icd-seventh'],
  },
  'icd-musculoskeletal': {
    what: ['Muscles, tendons, bones, connective tissue, and deformity.'],
    record: [
      'side-stated',
      ['tissue-site', 'Muscle, tendon, or bone, and region'],
      ['injury-or-disease', 'Recent injury or long-standing condition'],
      'acuity-stated',
    ],
    denials: [
      [
        'injury-chapter',
        'Recent injury coded as disease, or the reverse',
        'Current injuries are in chapter 19, old or recurrent ones here.',
        'injury-or-disease #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: DX_PAYERS,
    similar: ['Rotator cuff: not from injury {icd:M75.1}, from injury S46. Plantar fasciitis {icd:M72.2}.'],
    sources: ['icd-13'],
  },
  'icd-kidney': {
    what: ['Acute and chronic kidney failure. Chronic disease is coded by stage.'],
    record: [
      ['ckd-stage', 'Stage 1 to 5, 3a or 3b, or end-stage; filtration rate with dates'],
      ['ckd-cause', 'Diabetes, hypertension, or another cause'],
      ['dialysis-transplant', 'Dialysis, transplant, and whether it works'],
      ['acute-kidney', 'Acute injury: cause, values before and now'],
    ],
    denials: [
      [
        'ckd-stage-missing',
        'Stage missing',
        'Only the practitioner can state it; the rate alone is not enough.',
        'ckd-stage #diagnosis',
      ],
      [
        'ckd-sequence',
        'Diabetes or hypertension not coded with it',
        'The link with both is assumed.',
        'ckd-cause #diagnosis',
      ],
      ...DX_DENIALS.slice(1),
    ],
    payers: [
      'Risk adjustment takes stages 3b and above more seriously: documentation of two rates three months apart helps.',
    ],
    similar: [
      '{icd:N18.30} stage 3 unspecified, {icd:N18.31} 3a, {icd:N18.32} 3b; {icd:N18.6} end-stage with {icd:Z99.2} for dialysis; transplant {icd:Z94.0}.',
    ],
    sources: ['icd-14', 'icd-9', 'icd-4'],
  },
  'icd-genitourinary': {
    what: ['Kidney, bladder, breast, and male and female organs.'],
    record: [
      'acuity-stated',
      ['urinary-site', 'Site of infection or stone, and organism'],
      ['breast-lump', 'Breast lump: side and quadrant'],
      ['bleeding-pattern', 'Bleeding: pattern, cycle, menopause'],
    ],
    denials: [
      ...DX_DENIALS,
      [
        'site-not-specified',
        'Urinary infection, site not specified',
        'Bladder {icd:N30}, kidney {icd:N10}; {icd:N39.0} only where the note says no site.',
        'urinary-site #diagnosis',
      ],
    ],
    payers: DX_PAYERS,
    similar: [
      'Enlarged prostate {icd:N40.1} with, {icd:N40.0} without urinary symptoms: the symptoms are coded beside it.',
    ],
    sources: ['icd-14', 'icd-tabular'],
  },
  'icd-pregnancy': {
    what: [
      'Pregnancy, birth, and six weeks after. These codes come before all others and stand on the mother’s record only.',
    ],
    context: [
      'Any condition in pregnancy is assumed to affect it, unless the practitioner says it is incidental ({icd:Z33.1}).',
    ],
    record: [
      ['weeks', 'Weeks of gestation at the visit, for {icd:Z3A} and the trimester'],
      ['fetus-number', 'Number of fetuses, and which one, for the seventh character'],
      ['condition-when', 'Whether the condition existed before or came with pregnancy'],
      ['delivery-detail', 'Delivery: kind, complications, outcome ({icd:Z37})'],
    ],
    denials: [
      [
        'trimester',
        'Trimester does not fit the weeks',
        'First before 14 weeks, second to before 28, third from 28 on.',
        'weeks #diagnosis',
      ],
      ['chapter-first', 'Code of another chapter first', 'Chapter 15 stands first.', 'condition-when #diagnosis'],
      ...DX_DENIALS,
    ],
    payers: ['Global maternity billing: visits for a problem may be paid apart with the right code.'],
    similar: [
      'Supervision: normal {icd:Z34}, high risk {icd:O09}. After an uncomplicated vaginal birth {icd:O80}, alone with its outcome.',
    ],
    sources: ['icd-15'],
  },
  'icd-newborn': {
    what: [
      'Conditions of the newborn that began before or within 28 days of birth, on the baby’s record; they may be coded for life.',
    ],
    record: [
      ['birth-weight-weeks', 'Weight and weeks of gestation'],
      ['newborn-condition', 'Condition that was treated, examined, or lengthened the stay'],
      ['mother-condition', 'Condition of the mother that affects the baby'],
    ],
    denials: [
      [
        'rule-out',
        'Ruled-out condition coded',
        'Observation {icd:Z05} where nothing was found.',
        'newborn-condition #diagnosis',
      ],
      [
        'birth-code',
        'Birth code missing or repeated',
        '{icd:Z38} once, first, at the birth.',
        'newborn-condition #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Separate enrollment of the baby.'],
    similar: ['Jaundice {icd:P59}; small for age {icd:P05}; preterm {icd:P07} with weight and weeks.'],
    sources: ['icd-16'],
  },
  'icd-congenital': {
    what: ['Malformations and chromosomal conditions, at any age, for as long as they are there.'],
    record: [
      'side-stated',
      ['malformation-detail', 'Exact defect and parts, and whether it was repaired'],
      ['syndrome-parts', 'Each finding of a syndrome not included in its code'],
    ],
    denials: [
      [
        'repaired',
        'Corrected defect coded as present',
        'Corrected: history {icd:Z87.7}.',
        'malformation-detail #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: DX_PAYERS,
    similar: ['Acquired deformity is in the chapter of the organ.'],
    sources: ['icd-17'],
  },
  'icd-symptom': {
    what: [
      'Symptoms, signs, and abnormal results. Right where no diagnosis was made; wrong beside a diagnosis that explains them.',
    ],
    record: [
      ['symptom-detail', 'Symptom by site, side, and time'],
      ['diagnosis-uncertain', 'In outpatients “probable” and “rule out” are not coded: the symptom is'],
      ['result-significance', 'Meaning of an abnormal result, in the practitioner’s words'],
    ],
    denials: [
      [
        'symptom-with-diagnosis',
        'Symptom that belongs to the diagnosis',
        'Drop it, unless it is not usual for that disease.',
        'symptom-detail #diagnosis',
      ],
      [
        'symptom-medical-need',
        'Symptom not among those covered for the test',
        'Code what the order and the note give as the reason.',
        'symptom-detail #coverage',
      ],
      ...DX_DENIALS,
    ],
    payers: DX_PAYERS,
    similar: ['Pain has codes by organ: chest {icd:R07}, abdomen {icd:R10}, joint {icd:M25.5}, back {icd:M54}.'],
    sources: ['icd-18', 'icd-outpatient'],
  },
  'icd-special': {
    what: ['New and provisional conditions: COVID-19, vaping disorder, post-COVID condition, and others.'],
    record: [
      ['test-or-statement', 'Positive test or the practitioner’s statement'],
      ['manifestations', 'Each manifestation'],
      'specificity-documented',
    ],
    denials: [
      [
        'suspected-covid',
        'Suspected COVID-19 coded as confirmed',
        'Code symptoms and contact {icd:Z20.822}.',
        'test-or-statement #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: DX_PAYERS,
    similar: [
      '{icd:U07.1} active; {icd:U09.9} after it, with the condition first; history {icd:Z86.16}; screening {icd:Z11.52}.',
    ],
    sources: ['icd-1', 'icd-22'],
  },
} as const satisfies Record<string, PlaybookText>;
