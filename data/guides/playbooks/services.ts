import type { PlaybookText } from '../playbookText.ts';

/** G, M, P, and Q codes for services, screening, care, and reporting. */
export const SERVICE_PLAYBOOKS = {
  screening: {
    what: [
      'Screening tests, wellness visits, and preventive counseling with a Medicare benefit of their own. Each has an age or risk, a frequency, and diagnoses.',
      'Most are paid in full, without the patient’s share.',
    ],
    unit: ['One unit each time; counseling by the visit or the minutes in the text.'],
    modifiers: [
      '{PT}: colorectal screening that became treatment, on the CPT procedure.',
      '{GG}: screening and diagnostic mammogram the same day.',
      '{GA}: sooner than allowed, with a signed notice.',
    ],
    record: [
      'screening-eligibility',
      'screening-result',
      ['risk-documented', 'Risk factor where the benefit asks for high risk'],
      'time-spent',
    ],
    denials: [
      'too-often',
      [
        'screening-diagnosis',
        'Diagnostic instead of screening diagnosis',
        'First the screening encounter, then what was found.',
        'risk-documented #diagnosis',
      ],
      [
        'age-or-risk',
        'Outside the age or without the risk',
        'Document the risk factor or use the diagnostic code.',
        'screening-eligibility #coverage',
      ],
      'no-time',
    ],
    payers: ['Commercial plans use CPT preventive codes; modifier 33 tells them that a service is preventive.'],
    similar: [
      'Colorectal: {G0105} high risk, {G0121} not high risk. Wellness: {G0402} first year of Medicare, {G0438} first annual, {G0439} later ones; none is a physical examination.',
    ],
    sources: ['claims-18', 'ncd-colorectal'],
  },
  'diabetes-education': {
    what: ['Education for diabetes and kidney disease, nutrition therapy, and the diabetes prevention program.'],
    unit: ['By 15 or 30 minutes or by session, as the text says; hours are limited in the first year and after.'],
    modifiers: ['{VM}: virtual make-up session of the prevention program.'],
    record: [
      'order',
      ['curriculum', 'Topic, individual or group, accredited program'],
      'time-spent',
      'screening-result',
    ],
    denials: [
      [
        'hours-used',
        'Hours of the year used up',
        'Ask for the count; a new need takes a new referral.',
        'time-spent #units',
      ],
      ['not-accredited', 'Program or educator not recognized', 'Enroll or refer.', 'curriculum #coverage'],
      'no-referral',
    ],
    payers: ['Plans often want CPT nutrition codes.'],
    similar: ['{G0108} one person, {G0109} group; {G0270} and {G0271} are nutrition after a change of condition.'],
    sources: ['claims-18', 'claims-12'],
  },
  telehealth: {
    what: ['Services given through audio, video, or messages, and the site fee where the patient is.'],
    unit: ['One unit each contact; by minutes where the text says.'],
    modifiers: [
      '{GT}, {GQ}: live video and stored images, for payers that still ask.',
      '{FQ}: audio only. {G0}: stroke by telehealth.',
      'Modifiers 93 and 95 of CPT tell audio only and live video.',
    ],
    record: [
      'consent',
      ['telehealth-means', 'Technology used, where the patient was and where the practitioner was'],
      'time-spent',
      ['not-related-visit', 'For brief contacts: no visit about it in seven days before, and none resulting'],
    ],
    denials: [
      [
        'place-or-modifier',
        'Place of service or modifier wrong for telehealth',
        'Patient at home and elsewhere have different places of service.',
        'telehealth-means #place',
      ],
      [
        'related-visit',
        'Part of a visit',
        'A contact that leads to a visit is not billed.',
        'not-related-visit #edits',
      ],
      'no-time',
    ],
    payers: [
      'Rules changed often since 2020: look at the date of service and at the plan. Medicare’s wider rules (any area, the home, audio only) are in force through December 31, 2027.',
    ],
    similar: [
      '{Q3014} is the fee of the site where the patient is; {G2010} looks at a picture sent, {G2252} is a longer call.',
    ],
    sources: ['claims-12', 'telehealth-2026'],
  },
  'care-management': {
    what: [
      'Care over a month: management, navigation, caregiver training, pain care, and collaboration, mostly not face to face.',
    ],
    unit: ['By the month or by minutes: time of clinical staff counts where the text lets it.'],
    record: [
      'consent',
      'care-plan',
      'time-spent',
      ['visit-first', 'Visit that began it, where one is required'],
      ['need-addressed', 'Conditions or social needs worked on, and what was done'],
    ],
    denials: [
      ['two-practices', 'Another practice billed the month', 'Only one a month for most of these.', 'consent #edits'],
      'no-time',
      [
        'same-time-twice',
        'Minutes counted for two services',
        'Keep one log for all monthly services.',
        'time-spent #edits',
      ],
      'who-performed',
    ],
    payers: ['Many plans pay only CPT care management codes, some none.'],
    similar: [
      '{G0556}, {G0557}, {G0558} go by the number of conditions and status, without counting minutes; {G3002} is chronic pain; {G0019} social needs; {G0023} navigation.',
    ],
    sources: ['claims-12'],
  },
  'visit-add-on': {
    what: ['Add-ons to a visit: prolonged time and complexity. Never billed without the visit.'],
    unit: [
      '{G2211} once an office visit or, since 2026, a home visit; prolonged codes by 15 minutes beyond the time of the highest level.',
    ],
    modifiers: [
      'Modifier 25 on the visit can exclude {G2211}, except with preventive services and vaccines of Part B since 2025.',
    ],
    record: [
      'time-spent',
      [
        'relationship',
        'For complexity: that the practitioner is the focal point of care, or treats a serious condition over time',
      ],
      ['visit-level', 'Level of the visit chosen by time, for prolonged care'],
    ],
    denials: [
      [
        'base-missing',
        'Visit missing, or not at the level',
        'Prolonged time stands only on the highest level chosen by time.',
        'visit-level #edits',
      ],
      'no-time',
      'bundled',
    ],
    payers: ['Commercial plans want the CPT prolonged codes, which begin earlier; many do not pay {G2211}.'],
    similar: ['{G2212} office, {G0316} hospital, {G0317} nursing facility, {G0318} home.'],
    sources: ['claims-12', 'pfs-2026'],
  },
  'behavioral-health': {
    what: ['Mental health services of Medicare, of hospitals’ programs, and of private payers.'],
    unit: ['By session, day, week, or minutes, as the text says.'],
    record: [
      'care-plan',
      'time-spent',
      ['symptoms-response', 'Symptoms, function, what was done, and the response'],
      'supervision',
      ['program-hours', 'For programs: certification, hours a week, each service'],
    ],
    denials: [
      'no-time',
      'who-performed',
      [
        'level-of-care',
        'A lower level of care would do',
        'Show risk and what failed at the lower level.',
        'symptoms-response program-hours',
      ],
      'no-authorization',
    ],
    payers: ['Authorization by days or sessions; state programs use H codes.'],
    similar: [
      '{G0410} and {G0411} are groups of a hospital program, {G0137} a weekly bundle of intensive outpatient care in opioid treatment programs.',
    ],
    sources: ['claims-4', 'claims-12', 'benefit-6'],
  },
  'opioid-treatment': {
    what: [
      'Treatment of opioid and other substance use: weekly bundles of programs, monthly office care, screening and brief intervention, and take-home drugs.',
    ],
    unit: ['A week, a month, or the amount in the text.'],
    record: [
      'consent',
      ['use-assessment', 'Substance, severity, screening score'],
      'care-plan',
      'dose-given',
      'time-spent',
      ['services-in-period', 'Services given in the week or month billed'],
    ],
    denials: [
      [
        'not-enrolled',
        'Program not enrolled for that benefit',
        'Weekly bundles are only for enrolled programs.',
        '#place',
      ],
      [
        'week-overlap',
        'Two bundles for one week',
        'One program a week; add-ons for more.',
        'services-in-period #units',
      ],
      'no-time',
      'site-of-service',
    ],
    payers: ['State programs use H codes.'],
    similar: ['{G2067} to {G2075} by drug; {G2086} to {G2088} office care by month; {G0396} and {G0397} by minutes.'],
    sources: ['claims-39', 'claims-12'],
  },
  'clinic-rhc-fqhc': {
    what: ['Visits and services of rural health clinics and federally qualified health centers, paid by the visit.'],
    unit: ['One visit a day for most patients.'],
    modifiers: [
      'Modifier 59 for a second visit the same day for a new illness; {CG}: line that carries the charges of a rural clinic.',
    ],
    record: [
      'supervision',
      ['visit-qualifies', 'Qualifying practitioner, medical necessity, what was done'],
      'care-plan',
    ],
    denials: [
      [
        'no-qualifying-visit',
        'No qualifying service beside the payment code',
        'Add the code of the visit.',
        'visit-qualifies #edits',
      ],
      ['second-visit', 'Second visit the same day', 'Only for a new illness or mental health.', 'visit-qualifies'],
      'site-of-service',
    ],
    payers: ['State programs pay {T1015} by an encounter rate.'],
    similar: ['{G0466} new, {G0467} established, {G0468} wellness, {G0469} and {G0470} mental health.'],
    sources: ['claims-9', 'benefit-13'],
  },
  'home-health-hospice': {
    what: [
      'Services of home health agencies and hospices by discipline and place, and certifying and overseeing them.',
    ],
    unit: ['Disciplines by 15 minutes; certification each time; oversight by the month, 30 minutes or more.'],
    record: [
      ['face-to-face-home', 'Encounter within 90 days before or 30 days after the start, with its reason'],
      ['homebound', 'Why the patient is homebound, or the prognosis for hospice'],
      'care-plan',
      'time-spent',
    ],
    denials: [
      [
        'homebound-missing',
        'Homebound status or encounter missing',
        'The certifying practitioner’s note must say it.',
        'face-to-face-home homebound',
      ],
      ['oversight-time', 'Fewer than 30 minutes in the month', 'Log each contact.', 'time-spent'],
      'no-referral',
    ],
    payers: ['Plans authorize by visits.'],
    similar: [
      '{G0180} certification, {G0179} recertification, {G0181} oversight in home health, {G0182} in hospice. {Q5001} to {Q5010} say where care was given.',
    ],
    sources: ['claims-10', 'benefit-7', 'claims-11', 'benefit-9'],
  },
  'home-infusion': {
    what: [
      'Professional services of home infusion under Medicare, by kind of drug, on days when a drug is infused through a pump.',
    ],
    unit: ['One calendar day, in 15 minutes where the text says.'],
    record: ['order', 'care-plan', 'dose-given', ['infusion-day', 'Visit in person on the day of infusion']],
    denials: [
      [
        'no-drug-line',
        'Drug line missing or too old',
        'The drug must be billed within 30 days before.',
        'infusion-day #edits',
      ],
      'who-performed',
    ],
    payers: ['Commercial plans pay S codes by the day.'],
    similar: ['First visits have codes of their own: {G0088}, {G0089}, {G0090}; later ones {G0068}, {G0069}, {G0070}.'],
    sources: ['claims-32'],
  },
  rehabilitation: {
    what: ['Cardiac and pulmonary rehabilitation, therapy modalities, hyperbaric oxygen, and speech screening.'],
    unit: ['By session, 15 or 30 minutes, as the text says; timed services follow the eight-minute rule for Medicare.'],
    modifiers: [
      '!{GP}, {GO}, {GN}: physical, occupational, speech plan of care.',
      '!{KX}: beyond the yearly threshold, still needed.',
      '{CQ}, {CO}: given in part by an assistant.',
    ],
    record: [
      'order',
      'care-plan',
      'time-spent',
      ['function-measured', 'Function measured at start, at ten visits, and at the end'],
      'supervision',
    ],
    denials: [
      [
        'plan-not-certified',
        'Plan not certified or run out',
        'Get the signature; recertify every 90 days.',
        'care-plan',
      ],
      [
        'threshold',
        'Over the threshold without KX',
        'Add it only where the record supports it.',
        'function-measured KX',
      ],
      'no-time',
      'bundled',
    ],
    payers: ['Visits a year and authorization.'],
    similar: [
      '{G0281} is stimulation for ulcers, {G0283} for other uses; {G0422} and {G0423} are intensive cardiac rehabilitation.',
    ],
    sources: ['claims-5', 'claims-32', 'benefit-15'],
  },
  'physician-procedure': {
    what: ['Procedures and services of practitioners for which Medicare or private payers have a code beside CPT.'],
    unit: ['One unit as the text describes it; add-ons stand with their procedure.'],
    modifiers: [
      '{RT}, {LT} where one side is treated.',
      '{Q7}, {Q8}, {Q9}: class findings, for foot care.',
      '{Q0}: within a covered clinical study.',
    ],
    record: ['operative-note', 'medical-need', 'side-and-site', 'supervision'],
    denials: ['bundled', 'no-medical-need', 'not-covered', 'no-side', 'retired-code'],
    payers: ['Commercial plans mostly want the CPT code.'],
    similar: [
      '{G0127} and {G0245} to {G0247} are foot care; {G0268} ear wax the day of a hearing test; {G0289} knee arthroscopy in another compartment.',
    ],
    sources: ['claims-12', 'claims-32'],
  },
  laboratory: {
    what: ['Laboratory tests, drug tests, specimen collection, and travel.'],
    unit: [
      'One unit a test or a day, as the text says: definitive drug testing is one code a day by number of classes.',
    ],
    modifiers: [
      '!{QW}: waived test, for laboratories with a certificate of waiver.',
      '{LR}: round trip. {QP}: ordered one by one.',
      'Modifiers 90 and 91 of CPT: outside laboratory, repeat test.',
    ],
    record: [
      'order',
      ['test-reason', 'Reason for each test and how the result will be used'],
      ['specimen', 'Specimen, time taken, by whom'],
      ['drug-classes', 'For drug tests: classes needed for this patient, not a panel for all'],
    ],
    denials: [
      [
        'no-signed-order',
        'No signed order or note of intent',
        'Send the note that shows the practitioner meant to order it.',
        'order test-reason',
      ],
      ['class-count', 'Number of classes not supported', 'Order by class.', 'drug-classes #units'],
      ['certificate', 'Certificate number or QW missing', 'Match the certificate with the test.', 'QW'],
      'too-often',
      'drug-diagnosis',
    ],
    payers: ['Plans limit drug tests a year and choose laboratories.'],
    similar: [
      '{G0480} 1 to 7 classes, {G0481} 8 to 14, {G0482} 15 to 21, {G0483} 22 or more, {G0659} by a simpler method.',
    ],
    sources: ['claims-16'],
  },
  'genetic-test': {
    what: [
      'Genetic tests under S codes for private payers. Medicare pays no S code; most of these tests have CPT codes.',
    ],
    unit: ['One unit a test.'],
    record: [
      'order',
      'consent',
      ['family-history', 'Personal and family history, relatives tested and results'],
      ['counseling', 'Genetic counseling before and after'],
      'screening-result',
    ],
    denials: [
      'no-authorization',
      ['criteria-genetic', 'Criteria of the plan not shown', 'Send the pedigree.', 'family-history counseling'],
    ],
    payers: ['Authorization before the specimen is taken.'],
    similar: ['Look for a CPT molecular code of the same gene first.'],
    sources: ['layout'],
  },
  'quality-measure': {
    what: [
      'Reporting codes: they say that a measure was met, not met, or did not apply. They are not paid.',
      'Each belongs to one or more measures of a program year; measures come and go each January.',
    ],
    unit: ['One unit on the claim of the visit, with a charge of zero or one cent.'],
    modifiers: [
      'The exclusion modifiers of CPT II do not go on these G and M codes: exceptions have codes of their own.',
    ],
    record: [
      ['measure-fact', 'The fact the code states, with its date and value, in the note'],
      ['measure-exception', 'Reason, where the code says it was not done for a reason'],
    ],
    denials: [
      [
        'measure-mismatch',
        'Age, diagnosis, or visit outside the measure',
        'Check the specification of the year.',
        'measure-fact #diagnosis',
      ],
      [
        'reported-late',
        'Not on the same claim as the visit',
        'Codes cannot be added on a claim of their own.',
        'measure-fact',
      ],
      'retired-code',
    ],
    payers: ['Plans collect quality data by other ways; some want CPT II codes.'],
    similar: [
      'Sets of three are usual: done, not done without a reason, not done for a reason. Read to the last word.',
    ],
    sources: ['quality-program'],
  },
  'quality-set': {
    what: [
      'Names of specialty sets and pathways of the Quality Payment Program. They group measures; they describe no service and are not paid.',
    ],
    unit: ['Not counted.'],
    record: [['measure-chosen', 'Which set or pathway the practice reports for the year']],
    denials: ['retired-code', 'not-covered'],
    similar: ['The measures of a set have codes of their own.'],
    sources: ['quality-program'],
  },
  'oncology-status': {
    what: [
      'Codes of an earlier oncology demonstration: focus of the visit, adherence to guidelines, and status of the disease. They are for reporting and not paid.',
    ],
    unit: ['One of each kind a visit.'],
    record: [
      ['cancer-stage', 'Cancer, stage, extent, and progress, as staged in the note'],
      ['guideline-followed', 'Guideline followed or why not'],
    ],
    denials: ['not-covered', 'retired-code'],
    payers: ['Some programs of payers reuse them: read the contract.'],
    similar: ['Status codes go by cancer: breast, colon, lung, prostate, and others, then by stage.'],
    sources: ['layout'],
  },
  demonstration: {
    what: ['Codes of a demonstration or payment model, for its participants only and for its years only.'],
    unit: ['As the model says.'],
    modifiers: [
      '{Q2}: demonstration procedure or service, where the model asks for it. {V1} to {V3}: demonstration modifiers.',
    ],
    record: [['participation', 'That the practice and the patient take part on that day'], 'time-spent', 'care-plan'],
    denials: [
      ['not-participant', 'Practice or patient not in the model', 'Use the regular code.', 'participation #coverage'],
      'retired-code',
      'site-of-service',
    ],
    payers: ['Commercial plans do not take them.'],
    similar: ['For everybody else there is a regular CPT or HCPCS code of the same service.'],
    sources: ['claims-32'],
  },
} as const satisfies Record<string, PlaybookText>;
