import type { PlaybookText } from '../playbookText.ts';

const STATE_MODIFIERS = [
  '!The state’s modifiers decide program, provider level, and rate: {HA} to {HZ}, {U1} to {UD}, {TF}, {TG}.',
  '{HQ}: group; {HR} and {HS}: family with and without the client.',
] as const;
const STATE_RECORD = [
  'authorization',
  'care-plan',
  'time-spent',
  'supervision',
  ['goal-worked-on', 'Goal of the plan worked on, what was done, and the response'],
] as const;
const STATE_DENIALS = [
  'no-authorization',
  'no-time',
  'who-performed',
  [
    'state-modifier',
    'Modifier of the state missing or for another program',
    'Look at the state’s fee schedule of that date.',
    'authorization #coverage',
  ],
  ['medicare-never', 'Sent to Medicare', 'Medicare does not pay these codes: bill the state program.', '#coverage'],
  'wrong-units',
] as const;
const S_DENIALS = [
  ['s-code-medicare', 'S code sent to Medicare', 'Use the CPT or HCPCS code Medicare takes.', '#coverage'],
  'no-authorization',
  'no-medical-need',
] as const;
const S_PAYERS = [
  'S codes are for private payers; a state program may take them too. Each contract says which it takes.',
] as const;

/** Codes of state programs and of private payers. */
export const STATE_AND_PRIVATE_PLAYBOOKS = {
  'state-behavioral': {
    what: ['Mental health and substance use services of state programs. Medicare does not pay them.'],
    unit: ['By 15 minutes, hour, day, month, or session, as the text says.'],
    modifiers: STATE_MODIFIERS,
    record: STATE_RECORD,
    denials: STATE_DENIALS,
    payers: [
      'Commercial plans use some of them for intensive outpatient and residential care, by day and authorization.',
    ],
    similar: [
      '{H0004} counseling by 15 minutes, {H0031} assessment, {H2019} therapeutic behavioral services; {H0015} intensive outpatient for substance use.',
    ],
    sources: ['layout'],
  },
  'state-service': {
    what: [
      'Nursing, personal care, case management, waiver, and other services of state programs. Medicare does not pay them.',
    ],
    unit: ['By minutes, day, month, or each, as the text says: the same service often has two codes.'],
    modifiers: [
      ...STATE_MODIFIERS,
      '{TD}, {TE}: registered and practical nurse. {TT}: one worker for more than one person.',
    ],
    record: STATE_RECORD,
    denials: STATE_DENIALS,
    payers: [
      'Managed state plans follow the state’s list with changes of their own; electronic visit verification is usual for home services.',
    ],
    similar: [
      '{T1019} personal care by 15 minutes, {T1020} by day; {T1016} case management, {T1017} targeted; {T1015} clinic encounter.',
    ],
    sources: ['layout'],
  },
  'prenatal-family': {
    what: ['Prenatal care at risk and family planning education of state programs.'],
    unit: ['By visit, session, or package.'],
    modifiers: [
      '{TH}: obstetrical services. {HD}: program for pregnant and parenting women. {FP}: family planning program.',
    ],
    record: [...STATE_RECORD, ['risk-assessed', 'Risk assessment with its score and weeks of pregnancy']],
    denials: STATE_DENIALS,
    similar: ['{H1000} is the assessment, {H1001} to {H1004} services, {H1005} the package of them.'],
    sources: ['layout'],
  },
  'home-care-private': {
    what: ['Care at home: nursing by the hour, aides, day care, meals, chores, and monitoring.'],
    unit: ['By 15 minutes, hour, day, month, or each.'],
    record: ['order', 'care-plan', 'time-spent', 'supervision'],
    denials: [...S_DENIALS, 'no-time', ['custodial', 'Custodial care excluded', 'Show the skill needed.', 'care-plan']],
    payers: S_PAYERS,
    similar: [
      '{S9123} registered nurse and {S9124} practical nurse by the hour; {S5125} attendant by 15 minutes, {S5126} by day.',
    ],
    sources: ['layout'],
  },
  'home-infusion-private': {
    what: [
      'Home infusion and home therapy by the day: pharmacy services, supplies, and equipment; drugs and nursing visits are billed apart.',
    ],
    unit: ['One day on which the drug is given; catheter care by the day when no drug is.'],
    modifiers: [
      '!{SH}, {SJ}: second, third and later therapy the same day.',
      '{SS}: given in the infusion suite of the supplier.',
    ],
    record: [
      'order',
      'care-plan',
      'dose-given',
      'proof-of-delivery',
      ['infusion-days', 'Days and times of each infusion'],
    ],
    denials: [
      ...S_DENIALS,
      ['day-without-infusion', 'Day without an infusion', 'Bill catheter care or nothing.', 'infusion-days #units'],
      [
        'frequency-code',
        'Code for another frequency',
        'Antibiotics differ by every 3, 4, 6, 8, 12, or 24 hours.',
        'infusion-days',
      ],
    ],
    payers: ['Authorization by drug, days, and nursing visits.'],
    similar: [
      '{S9500} once every 24 hours, {S9501} every 12, {S9502} every 8, {S9503} every 6, {S9504} every 4; {S9494} does not name a frequency.',
    ],
    sources: ['layout'],
  },
  'procedure-private': {
    what: ['Operations, transplants, and fetal surgery as private payers code them.'],
    unit: ['One unit for the procedure; transplants can be global for many weeks.'],
    modifiers: ['{RT}, {LT} where one side is treated.'],
    record: ['operative-note', 'medical-need', 'side-and-site', 'authorization'],
    denials: [...S_DENIALS, 'bundled', 'no-side'],
    payers: ['Transplants are paid by contract of the center; read what the global price includes.'],
    similar: [
      'Breast reconstruction with flaps: {S2066}, {S2067}, {S2068}; some plans ended their use for the CPT code.',
    ],
    sources: ['layout'],
  },
  fertility: {
    what: ['Assisted reproduction by cycle or step, as private payers code it.'],
    unit: ['One cycle, transfer, or step: case rates include what the text names.'],
    record: [
      'consent',
      'authorization',
      ['infertility-history', 'Diagnosis, months of trying, treatment so far'],
      ['cycle-record', 'Drugs, retrieval, embryos, transfer, storage dates'],
    ],
    denials: [
      ...S_DENIALS,
      ['cycle-limit', 'Cycles or lifetime amount used up', 'Count with the plan.', 'cycle-record #units'],
      [
        'step-included',
        'Step included in the case rate',
        'Bill the case or the steps, not both.',
        'cycle-record #edits',
      ],
    ],
    payers: ['Benefit depends on employer and state.'],
    similar: ['{S4011} in vitro cycle, {S4016} frozen cycle, {S4018} and {S4020} cancelled, {S4035} insemination.'],
    sources: ['layout'],
  },
  'class-education': {
    what: ['Classes and programs: birth, lactation, weight, smoking, diabetes, and more.'],
    unit: ['By session or by program.'],
    record: ['order', ['class-attended', 'Class, date, length, attendance, teacher’s credentials'], 'screening-result'],
    denials: [...S_DENIALS, 'not-covered', 'who-performed'],
    payers: S_PAYERS,
    similar: [
      '{S9443} lactation, {S9453} smoking, {S9449} weight, {S9455} diabetes group. Medicare: {G0108} and {G0109} for diabetes.',
    ],
    sources: ['layout'],
  },
  'private-payer': {
    what: ['Other codes of private payers. They report what CPT and other HCPCS codes do not.'],
    unit: ['As the text says.'],
    record: ['order', 'medical-need', ['contract-term', 'Term of the contract that asks for the code']],
    denials: [...S_DENIALS, 'bundled', 'not-covered'],
    payers: S_PAYERS,
    similar: ['{S9083} is a global fee of urgent care, {S9088} an addition to the visit: never both.'],
    sources: ['layout'],
  },
} as const satisfies Record<string, PlaybookText>;
