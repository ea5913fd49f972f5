import type { PlaybookText } from '../playbookText.ts';

/** Hospital outpatient C codes, imaging, and radiation. */
export const OUTPATIENT_PLAYBOOKS = {
  'outpatient-device': {
    what: [
      'Devices hospitals report on outpatient claims. Most are packaged: the line shows the cost and is not paid on its own; a few have pass-through payment for a time.',
    ],
    unit: ['Each device used.'],
    modifiers: [
      '!{FB} and {FC}: device without cost or with credit, on the procedure of a surgery center. A hospital tells Medicare by value code FD, since 2014.',
    ],
    record: ['operative-note', 'device-identity', ['device-count', 'Number opened, used, and wasted']],
    denials: [
      [
        'device-edit',
        'Device missing for a procedure that needs one',
        'Add the device, or {C1890} where the text fits.',
        'device-identity #edits',
      ],
      [
        'device-without-procedure',
        'Device without its procedure',
        'Check the procedure codes of the day.',
        'operative-note #edits',
      ],
      'site-of-service',
      'retired-code',
    ],
    payers: ['Commercial plans pay implants by contract: by invoice, percentage, or within the case rate.'],
    similar: [
      'Definitions turn on coating, leads, chambers, and delivery system: {C1874} to {C1877} are stents, {C1785} and {C1786} pacemakers. {C1889} is for a device without a code.',
    ],
    sources: ['claims-4', 'claims-14'],
  },
  brachytherapy: {
    what: [
      'Radioactive sources, by isotope and form. They are paid apart from the procedure in a hospital outpatient department.',
    ],
    unit: [
      'Each source, or the measure in the text: count every source put in and those lost to waste as the payer allows.',
    ],
    record: [
      'operative-note',
      ['source-count', 'Isotope, activity, number ordered, implanted, and returned'],
      ['written-directive', 'Written directive signed by an authorized user'],
    ],
    denials: [
      'wrong-units',
      [
        'source-count-mismatch',
        'Number differs from the plan or the operative note',
        'Reconcile the counts.',
        'source-count #units',
      ],
      'site-of-service',
    ],
    payers: ['Office and surgery center: often {Q3001} with an invoice.'],
    similar: [
      'Stranded and not stranded, high dose rate and not, have codes of their own: {C2638} and {C2639} are both iodine-125.',
    ],
    sources: ['claims-4', 'claims-13'],
  },
  'outpatient-procedure': {
    what: [
      'Procedures hospitals and, for some, surgery centers bill where no CPT code does, or where a CPT add-on needs a code of its own. A physician bills the CPT code.',
      'Codes from C7500 on combine procedures done together, for surgery centers.',
    ],
    unit: ['One unit for the procedure as the text describes it.'],
    modifiers: ['{RT} and {LT}, and vessel modifiers {LC}, {LD}, {LM}, {RC}, {RI} where they fit.'],
    record: ['operative-note', 'side-and-site', 'device-identity', 'medical-need'],
    denials: [
      ['physician-c-code', 'C code on a professional claim', 'Bill the CPT code for the physician.', '#place'],
      [
        'combination-code',
        'Single codes billed where a combination code exists',
        'A surgery center uses the combination code, a hospital the single ones.',
        'operative-note #edits',
      ],
      'retired-code',
      'site-of-service',
      'no-authorization',
    ],
    payers: ['Few commercial plans take C codes: ask for the code they want.'],
    similar: ['A C code often ends when CPT brings a code for the same procedure: check both each January and July.'],
    sources: ['claims-4', 'claims-14'],
  },
  'outpatient-imaging': {
    what: [
      'MR angiography and imaging, breast MR, and echocardiography with contrast, as hospitals report them to Medicare.',
    ],
    unit: ['One study.'],
    record: [
      'order',
      'report',
      'image-kept',
      ['contrast-given', 'Contrast: agent, volume, and whether images were taken without it first'],
    ],
    denials: [
      [
        'cpt-instead',
        'CPT code used instead of the C code, or the reverse',
        'Medicare outpatient hospital: C code; everybody else: CPT.',
        '#place',
      ],
      'no-medical-need',
      'retired-code',
    ],
    payers: ['Commercial plans want the CPT code and an authorization.'],
    similar: [
      'With, without, and without followed by with contrast are three codes for each region: {C8900}, {C8901}, {C8902} abdomen.',
    ],
    sources: ['claims-4', 'claims-13'],
  },
  'outpatient-visit': {
    what: ['Hospital outpatient visits, observation, and emergency levels of departments that are not open all day.'],
    unit: ['Observation by the hour, rounded to the nearest; visits one each.'],
    modifiers: [
      '{PO}, {PN}: off-campus departments.',
      '{ER}: emergency department of a provider off campus.',
      '{CR}: disaster.',
    ],
    record: [
      'order',
      ['observation-times', 'Order and times observation began and ended, and active monitoring taken out'],
      ['visit-content', 'What staff did, by the hospital’s own levels'],
    ],
    denials: [
      [
        'observation-hours',
        'Hours without an order or too few',
        'Count from the order to the end of care; eight hours are needed for the composite payment.',
        'observation-times #units',
      ],
      'bundled',
      'site-of-service',
    ],
    payers: ['Plans set their own observation rules and may turn a short admission into one.'],
    similar: [
      '{G0463} visit, {G0378} observation hour, {G0379} direct referral to observation, {G0380} to {G0384} emergency levels of type B departments.',
    ],
    sources: ['claims-4', 'benefit-6'],
  },
  imaging: {
    what: [
      'Imaging and guidance that Medicare has under G, R, or S codes beside the CPT codes, and transport of portable equipment.',
    ],
    unit: ['One study; transport by the trip, shared among the patients seen.'],
    modifiers: [
      '{TC}: technical part; the modifier for the professional part is a CPT one.',
      '{GG}, {GH}: screening and diagnostic mammogram the same day, and changed.',
      '{UN} to {US}: number of patients of a portable X-ray trip.',
    ],
    record: ['order', 'report', 'image-kept', 'medical-need'],
    denials: [
      [
        'not-covered-study',
        'Study Medicare does not cover',
        'Some codes exist to report non-covered studies.',
        '#coverage',
      ],
      'bundled',
      'no-medical-need',
    ],
    payers: ['Commercial plans want the CPT code.'],
    similar: [
      '{R0070} one patient, {R0075} more than one, {Q0092} set-up; {G0279} is tomosynthesis beside a diagnostic mammogram.',
    ],
    sources: ['claims-13'],
  },
  'radiation-treatment': {
    what: [
      'Radiation treatment delivery in offices and free-standing centers under Medicare, by field, energy, and guidance, until the end of 2025.',
      '!Since January 2026 CPT codes take their place everywhere: {77402}, {77407}, and {77412}, with {77387} for guidance.',
    ],
    unit: ['One treatment session.'],
    modifiers: ['{TC}: where parts are split.'],
    record: [
      'order',
      ['treatment-plan', 'Prescription: site, dose, fractions, technique'],
      ['treatment-record', 'Each session: fields, energy, dose, image check, who'],
      'supervision',
    ],
    denials: [
      ['hospital-cpt', 'G code used by a hospital, or for a day since 2026', 'Use the CPT code.', '#place #status'],
      [
        'fractions',
        'More sessions than prescribed',
        'Match the record with the prescription.',
        'treatment-plan treatment-record #units',
      ],
      'bundled',
      'retired-code',
      'no-authorization',
    ],
    payers: ['Authorization by course, technique, and number of fractions.'],
    similar: [
      'By number of areas and complexity from {G6003} to {G6014} at rising energies; {G6015} is intensity modulated. {G6001}, {G6002}, and {G6017} are guidance and tracking.',
    ],
    sources: ['claims-13', 'pfs-2026'],
  },
  'drug-administration': {
    what: [
      'Giving drugs where Medicare has a code beside CPT: prolonged infusion with a pump left running, certain bundles, and older codes.',
    ],
    unit: ['One unit each time or visit.'],
    record: ['order', 'dose-given', 'administration-time', 'supervision'],
    denials: ['bundled', 'no-time', 'retired-code', 'site-of-service'],
    payers: ['Commercial plans want CPT administration codes.'],
    similar: [
      'Most infusions and injections are CPT codes by purpose and time. {G0498} is for chemotherapy begun in the office and ended at home by pump.',
    ],
    sources: ['claims-12', 'claims-4'],
  },
} as const satisfies Record<string, PlaybookText>;
