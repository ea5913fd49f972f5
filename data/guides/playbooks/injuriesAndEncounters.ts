import type { PlaybookText } from '../playbookText.ts';

const DX_DENIALS = ['not-specific', 'excludes-conflict'] as const;

/** Injuries, external causes, reasons for an encounter, and habits that go across chapters. */
export const INJURY_AND_ENCOUNTER_PLAYBOOKS = {
  'icd-fracture': {
    what: [
      'Fractures from injury, by bone, part, kind, side, and course. Where the note does not say, a fracture is closed and displaced.',
    ],
    context: [
      'Seventh character: A active treatment of a closed fracture, B and C of an open one, D, E, F routine healing, G, H, J delayed, K, M, N nonunion, P, Q, R malunion, S sequela. The category says which apply.',
      'Active treatment is surgery, emergency care, and evaluation or ongoing treatment by the same or another practitioner: not only the first visit.',
    ],
    record: [
      'side-stated',
      'episode-stated',
      ['fracture-detail', 'Bone and part, displaced or not, pattern'],
      ['fracture-open', 'Open or closed; for open ones of forearm, thigh, and lower leg the Gustilo type'],
      ['fracture-healing', 'Healing: routine, delayed, nonunion, malunion'],
      ['injury-cause', 'How, where, and during what it happened'],
      ['bone-quality', 'Osteoporosis or other weak bone'],
    ],
    denials: [
      [
        'seventh-character',
        'Seventh character missing or not the one of this visit',
        'A for active treatment, D and others for healing, S for what remains.',
        'episode-stated fracture-healing #diagnosis',
      ],
      [
        'aftercare-code',
        'Aftercare Z code for a fracture',
        'Use the fracture with its healing character.',
        'episode-stated #diagnosis',
      ],
      ...DX_DENIALS,
      'diagnosis-order',
    ],
    payers: ['Liability and workers’ compensation ask for cause, place, and date.'],
    similar: [
      'Weak bone and a minor fall: {icd:M80} or {icd:M84.4}. Stress fracture {icd:M84.3}. Around a joint implant {icd:M97}.',
    ],
    sources: ['icd-19', 'icd-seventh'],
  },
  'icd-injury': {
    what: ['Injuries by body region, kind, and side: wounds, sprains, contusions, nerves, vessels, organs.'],
    context: [
      'Seventh character: A active treatment, D routine healing or follow-up, S sequela. A superficial injury is not coded beside a worse one of the same site.',
    ],
    record: [
      'side-stated',
      'episode-stated',
      ['wound-detail', 'Kind, depth, length, foreign body, tissue damaged'],
      ['injury-cause', 'How, where, and during what it happened'],
    ],
    denials: [
      [
        'seventh-character',
        'Seventh character missing or not the one of this visit',
        'A while treated actively, D after that, S for what remains.',
        'episode-stated #diagnosis',
      ],
      [
        'placeholder',
        'Placeholder X missing',
        'The seventh character stands in seventh place.',
        'episode-stated #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Other insurance is asked for first: answer the accident questions of the claim.'],
    similar: ['Old or recurrent injury of a joint is in chapter 13. Suture removal after a wound: the wound with D.'],
    sources: ['icd-19', 'icd-seventh'],
  },
  'icd-burn': {
    what: ['Burns by heat, corrosions by chemicals, and frostbite: by site, degree, and extent.'],
    record: [
      'side-stated',
      'episode-stated',
      ['burn-degree', 'Degree at each site, and heat or chemical'],
      ['burn-extent', 'Percent of body surface, and percent third degree'],
      ['injury-cause', 'Cause, place, intent'],
    ],
    denials: [
      [
        'burn-highest',
        'Degrees of one site side by side',
        'Only the highest of one site; the deepest burn first.',
        'burn-degree #diagnosis',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Extent decides the level of hospital payment.'],
    similar: ['{icd:T31} extent of burns, {icd:T32} of corrosions; sunburn is {icd:L55}.'],
    sources: ['icd-19'],
  },
  'icd-poisoning': {
    what: [
      'Drugs: poisoning (wrong drug, dose, person, or way), adverse effect (right use), and underdosing (less than ordered).',
    ],
    context: [
      'Poisoning: this code first, then what it did. Adverse effect: what it did first, then the drug. Underdosing: never first; the reason beside it.',
    ],
    record: [
      ['drug-name', 'Drug or substance'],
      ['drug-use', 'Taken as prescribed, too much, too little, wrong, or with what'],
      ['intent', 'Accident, self-harm, assault, or not determined'],
      ['effect', 'What it did'],
      'episode-stated',
    ],
    denials: [
      [
        'sequence-drug',
        'Poisoning and effect in the wrong order',
        'Poisoning first, adverse effect second.',
        'drug-use effect #diagnosis',
      ],
      [
        'intent-missing',
        'Intent not stated',
        'Not stated is accidental; undetermined only if the record says so.',
        'intent',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Self-harm codes cannot lower benefits under federal rules for most plans.'],
    similar: ['Reason for underdosing {icd:Z91.1} and {icd:Y63}; allergy status {icd:Z88}; long-term use {icd:Z79}.'],
    sources: ['icd-19'],
  },
  'icd-toxic': {
    what: ['Toxic effects of substances that are no drugs, and effects of heat, cold, pressure, abuse, and allergy.'],
    record: [
      ['substance', 'Substance or exposure, and how'],
      ['intent', 'Accident, self-harm, assault, or not determined'],
      ['abuse-detail', 'Abuse or neglect: confirmed or suspected, kind, by whom'],
      'episode-stated',
    ],
    denials: [
      ...DX_DENIALS,
      [
        'food-allergy',
        'Allergic reaction and allergy status confused',
        'Reaction now {icd:T78}; status {icd:Z91.01}.',
        'substance #diagnosis',
      ],
    ],
    payers: ['Allergy tests need the reaction in the note.'],
    similar: ['Drugs are {icd:T36} to {icd:T50}; venom {icd:T63}.'],
    sources: ['icd-19'],
  },
  'icd-care-complication': {
    what: [
      'Complications of surgery, devices, grafts, and care, and early ones of injury. The practitioner must say that it is a complication.',
    ],
    record: [
      'link-stated',
      'episode-stated',
      ['device-graft', 'Device, graft, or procedure, and where'],
      ['complication-kind', 'Mechanical, infection, clot, pain, rejection, or other'],
      ['organism', 'Organism of an infection'],
    ],
    denials: [
      [
        'complication-link',
        'Complication without a stated link',
        'Time after surgery alone is no link: ask.',
        'link-stated #diagnosis',
      ],
      [
        'status-and-complication',
        'Status code beside a complication of the same device',
        'Leave out the status.',
        'device-graft #edits',
      ],
      ...DX_DENIALS,
    ],
    payers: ['Some complications of a hospital stay lower its payment.'],
    similar: ['Complications of one organ are often in its chapter; aftercare without trouble is Z.'],
    sources: ['icd-19'],
  },
  'icd-external-cause': {
    what: [
      'How, where, and during what an injury happened. Never first and never required by a national rule; many payers and states want them.',
    ],
    record: [
      ['injury-cause', 'How it happened'],
      ['injury-place', 'Place, as exact as the note'],
      ['injury-activity', 'Activity, and at work, military, or leisure'],
      'episode-stated',
    ],
    denials: [
      'diagnosis-order',
      [
        'cause-first-only',
        'Place or activity at later visits',
        'Those are for the first encounter only.',
        'injury-place injury-activity #diagnosis',
      ],
      'not-specific',
    ],
    payers: ['Accident questions come back when they are missing.'],
    similar: ['Child and adult abuse come before other causes; then terrorism, disasters, transport.'],
    sources: ['icd-20'],
  },
  'icd-examination': {
    what: [
      'General, administrative, and special examinations, observation that found nothing, and follow-up after treatment.',
    ],
    record: [
      ['exam-reason', 'Reason of the visit: routine, for whom, or follow-up of what'],
      ['abnormal-findings', 'Abnormal findings, new or changed, and stable ones'],
      'screening-result',
    ],
    denials: [
      [
        'abnormal-character',
        'With or without abnormal findings does not fit the note',
        'With, and the finding beside it, where one is new or changed.',
        'abnormal-findings #diagnosis',
      ],
      'diagnosis-order',
      'too-often',
    ],
    payers: ['Most plans pay one a year; a problem treated the same day is a visit of its own with modifier 25.'],
    similar: [
      'Adult {icd:Z00.00} and {icd:Z00.01}, child {icd:Z00.121} and {icd:Z00.129}, gynecological {icd:Z01.411} and {icd:Z01.419}; follow-up after cancer {icd:Z08}.',
    ],
    sources: ['icd-21', 'icd-outpatient'],
  },
  'icd-screening': {
    what: [
      'Looking for disease in a person without signs of it. It stays first even when something is found; the finding follows.',
    ],
    record: [
      'screening-eligibility',
      ['no-symptoms', 'That there are no symptoms: a test for a symptom is diagnostic'],
      'screening-result',
    ],
    denials: [
      [
        'symptom-present',
        'Screening diagnosis although symptoms led to the test',
        'Code the symptom.',
        'no-symptoms #diagnosis',
      ],
      'too-often',
      'diagnosis-order',
    ],
    payers: ['Free of cost to the patient under most plans when it is coded as screening from the order on.'],
    similar: [
      'Colon {icd:Z12.11}, breast {icd:Z12.31}, cervix {icd:Z12.4}, prostate {icd:Z12.5}; surveillance after polyps {icd:Z12.11} too, with {icd:Z86.0100} or its neighbors.',
    ],
    sources: ['icd-21', 'icd-outpatient'],
  },
  'icd-reproduction': {
    what: ['Contraception, fertility, pregnancy supervision and weeks, delivery outcome, birth of a child.'],
    record: [
      ['contraception-method', 'Method: started, checked, removed'],
      ['weeks', 'Weeks of gestation'],
      ['outcome', 'Number born, alive or not'],
      ['pregnancy-risk', 'Risk, or that there is none'],
    ],
    denials: [
      [
        'supervision-and-chapter-15',
        'Normal supervision beside a complication',
        '{icd:Z34} never stands with a code of chapter 15.',
        'pregnancy-risk #edits',
      ],
      'diagnosis-order',
      ...DX_DENIALS,
    ],
    payers: ['Contraception is free of cost under most plans with these codes.'],
    similar: [
      '{icd:Z3A} weeks only beside chapter 15; {icd:Z37} on the mother, {icd:Z38} on the baby; {icd:Z32} pregnancy test.',
    ],
    sources: ['icd-21', 'icd-15'],
  },
  'icd-aftercare': {
    what: ['Care after treatment: dressing, device fitting, therapy, transplant donors, and plans not carried out.'],
    record: [
      ['treatment-before', 'What was treated and when'],
      ['aftercare-given', 'What was done today'],
      'episode-stated',
    ],
    denials: [
      [
        'injury-aftercare',
        'Aftercare code for an injury',
        'Use the injury with its seventh character.',
        'episode-stated #diagnosis',
      ],
      'diagnosis-order',
    ],
    payers: ['Therapy first position: some payers want the condition.'],
    similar: [
      'After surgery by organ system {icd:Z48}; after a joint replacement {icd:Z47.1} with {icd:Z96.6}; chemotherapy {icd:Z51.11}.',
    ],
    sources: ['icd-21'],
  },
  'icd-social': {
    what: ['Housing, food, work, family, and other circumstances that bear on health. Never first.'],
    record: [
      ['social-need', 'The need in the patient’s words, who recorded it, and that the practitioner agreed'],
      ['social-action', 'What was done about it'],
    ],
    denials: [
      'diagnosis-order',
      ['self-report', 'Only reported by the patient', 'Sign off the report in the record.', 'social-need'],
    ],
    payers: ['They can support the complexity of a visit and care management.'],
    similar: [
      'Homeless {icd:Z59.0}, food insecurity {icd:Z59.41}, transport {icd:Z59.82}. {G0136} was for assessing such needs until the end of 2025; since then it is for physical activity and nutrition.',
    ],
    sources: ['icd-21', 'pfs-2026'],
  },
  'icd-status': {
    what: [
      'What a person has or had: history, devices, absent organs, drugs taken for long, carriers, risk. They explain a visit; few of them stand first.',
    ],
    record: [
      ['status-fact', 'The fact, with date and side'],
      ['status-matters', 'Why it matters for today’s care'],
      ['drug-long-term', 'Drug taken for long, and for what'],
    ],
    denials: [
      [
        'history-and-current',
        'History beside the same condition as current',
        'One or the other.',
        'status-fact #edits',
      ],
      'diagnosis-order',
      'not-specific',
    ],
    payers: [
      'Amputation, transplant, dialysis, and ostomy status count for risk each year: they must be in a note of that year.',
    ],
    similar: [
      '{icd:Z79} drugs, {icd:Z80} to {icd:Z84} family, {icd:Z85} to {icd:Z87} own history, {icd:Z89} absent limb, {icd:Z90} organ, {icd:Z93} openings, {icd:Z94} transplants, {icd:Z95} to {icd:Z97} devices.',
    ],
    sources: ['icd-21'],
  },
  'icd-encounter': {
    what: ['Other reasons for a visit: immunization, contact, counseling, consent, and more.'],
    record: [['visit-reason', 'Reason in plain words'], 'screening-result'],
    denials: [
      'diagnosis-order',
      [
        'reason-and-service',
        'Reason does not fit the service',
        'Match each line with its own diagnosis.',
        'visit-reason #diagnosis',
      ],
      'not-specific',
    ],
    payers: ['Immunization: one code, {icd:Z23}, for all vaccines.'],
    similar: ['Contact {icd:Z20}, isolation {icd:Z29}, counseling {icd:Z71}, lifestyle {icd:Z72}.'],
    sources: ['icd-21'],
  },
  'icd-laterality': {
    what: ['The text names a side. Unspecified side is for notes that cannot tell, not for speed.'],
    context: [
      'Both sides: the bilateral code where there is one, otherwise one for each side. When one side was treated, the other is coded at the next visit.',
    ],
    record: ['side-stated'],
    denials: [
      [
        'side-mismatch',
        'Side differs from the procedure',
        'Compare note, diagnosis, and modifier.',
        'side-stated RT LT #diagnosis',
      ],
    ],
    payers: ['Unspecified sides come back from many payers.'],
    sources: ['icd-laterality'],
  },
  'icd-seventh-character': {
    what: [
      'The seventh character tells the encounter: active treatment, healing, or sequela, as the category defines it.',
    ],
    context: ['X fills the empty places before it. A code without it is not valid.'],
    record: ['episode-stated'],
    denials: [
      [
        'visit-character',
        'Character of another visit',
        'It describes treatment, not how often the patient was seen.',
        'episode-stated #diagnosis',
      ],
    ],
    sources: ['icd-seventh'],
  },
  'icd-unspecified': {
    what: ['The text says unspecified: right when the note cannot tell more at that visit.'],
    record: ['specificity-documented'],
    denials: [
      [
        'unspecified-denied',
        'Unspecified code not accepted',
        'Look for type, site, side, and stage in the note; ask once.',
        'specificity-documented #diagnosis',
      ],
    ],
    payers: ['Some policies list only specified codes.'],
    sources: ['icd-unspecified'],
  },
} as const satisfies Record<string, PlaybookText>;
