import { codes, families, modifiers, must, not, section, should, template, when } from './write.ts';

const OXYGEN_POLICY = 'Medicare, LCD for oxygen and oxygen equipment (L33797); NCD 240.2';
const PAP_POLICY = 'Medicare, LCD for positive airway pressure devices (L33718); NCD 240.4';
const NEBULIZER_POLICY = 'Medicare, LCD for nebulizers (L33370)';

const PAP_DEVICE = codes('hcpcs:E0601');

export const OXYGEN = template('oxygen', 'Oxygen at home', families('oxygen'), [
  section(
    'Qualifying test',
    must('value', 'Value and date of the qualifying blood gas or oximetry', {
      note: 'Group I: PaO2 of 55 mm Hg or less, or saturation of 88 % or less. Group II: 56 to 59 mm Hg or 89 %, with one of the conditions named in the policy.',
      source: OXYGEN_POLICY,
    }),
    must('conditions', 'Conditions of the test: at rest awake, in sleep, or in exercise', { source: OXYGEN_POLICY }),
    when(
      'exercise',
      'Test in exercise: at rest without oxygen, in exercise without, and in exercise with oxygen, in one session',
      {
        source: OXYGEN_POLICY,
      },
    ),
    when('sleep', 'Test in sleep: for how long the saturation was at or below the limit', { source: OXYGEN_POLICY }),
    must('tester', 'Tested by a provider who may test, not by the supplier', { source: OXYGEN_POLICY }),
    must('time-of-need', 'Tested at the time of need; for an inpatient, within two days before discharge', {
      source: OXYGEN_POLICY,
    }),
    when('group-ii', 'Group II: edema that suggests heart failure, pulmonary hypertension, or hematocrit above 56 %', {
      source: OXYGEN_POLICY,
      when: modifiers('N2'),
    }),
  ),
  section(
    'Medical record',
    must('hypoxemia', 'Diagnosis, and why oxygen is expected to help at home', { source: OXYGEN_POLICY }),
    must('evaluated', 'The treating practitioner has seen and interpreted the test', { source: OXYGEN_POLICY }),
    should('alternatives', 'Other treatment was tried or considered'),
  ),
  section(
    'Order',
    must('flow', 'Flow rate, hours of use, and the way it is given', { source: OXYGEN_POLICY }),
    must('system', 'Stationary, portable or both; for portable, that the patient moves about in the home', {
      source: OXYGEN_POLICY,
    }),
    must('group-modifier', 'Modifier for the group of the test: N1, N2 or N3', {
      note: 'The certificate of medical necessity is no longer used for services since January 1, 2023: the standard written order and the record take its place.',
      source: OXYGEN_POLICY,
      when: not(modifiers('N1', 'N2', 'N3')),
    }),
    when('high-flow', 'More than 4 liters a minute: test on 4 liters a minute that still qualifies', {
      source: OXYGEN_POLICY,
      when: modifiers('QB', 'QF', 'QG', 'QR'),
    }),
  ),
]);

export const PAP = template('pap', 'Positive airway pressure', families('positive-airway-pressure'), [
  section(
    'Before the device',
    must('visit', 'Face-to-face evaluation before the sleep test: history, examination, signs of sleep apnea', {
      source: PAP_POLICY,
      when: PAP_DEVICE,
    }),
    must('sleep-test', 'Sleep test: type, date, AHI or RDI, and who interpreted it', {
      note: '15 or more an hour with at least 30 events; or 5 to 14 with at least 10 events and one of the symptoms or diseases of the policy.',
      source: PAP_POLICY,
      when: PAP_DEVICE,
    }),
    when(
      'symptoms',
      'For 5 to 14 events an hour: sleepiness, impaired thinking, mood disorder, insomnia, hypertension, heart disease or stroke',
      {
        source: PAP_POLICY,
        when: PAP_DEVICE,
      },
    ),
    must('instruction', 'Patient or caregiver was shown how to use and care for the device', {
      source: PAP_POLICY,
      when: PAP_DEVICE,
    }),
    must('bilevel', 'Bi-level device for sleep apnea: a device with one pressure was tried and did not work', {
      source: PAP_POLICY,
      when: codes('hcpcs:E0470'),
    }),
  ),
  section(
    'Follow-up',
    must('reevaluation', 'Re-evaluation between the 31st and the 91st day: symptoms are better', {
      source: PAP_POLICY,
      when: PAP_DEVICE,
    }),
    must('adherence', 'Adherence read from the device: 4 hours or more a night on 70 % of nights in 30 days in a row', {
      note: 'Within the first three months.',
      source: PAP_POLICY,
      when: PAP_DEVICE,
    }),
    when('failed', 'Trial not passed: new evaluation and, where the policy asks for it, a new sleep test', {
      source: PAP_POLICY,
      when: PAP_DEVICE,
    }),
    when('switched', 'Changed payer or came with an own device: the sleep test and a new evaluation since', {
      source: PAP_POLICY,
    }),
  ),
  section(
    'Supplies',
    must('still-used', 'The patient still uses the device the supplies are for', {
      source: PAP_POLICY,
      when: not(PAP_DEVICE),
    }),
    must('amounts', 'Amounts within the usual maximum of the policy, or the record says why more', {
      source: PAP_POLICY,
      when: not(PAP_DEVICE),
    }),
    when('mask', 'Mask changed: which, and why the other no longer fits'),
  ),
]);

export const NEBULIZERS = template(
  'nebulizers',
  'Nebulizers and inhalation drugs',
  families('nebulizer', 'drug-inhalation'),
  [
    section(
      'Medical record',
      must('lung-disease', 'Lung disease the nebulizer is for, and how it was diagnosed', { source: NEBULIZER_POLICY }),
      must('why-nebulizer', 'Why a metered-dose inhaler, with a spacer, will not do'),
      should('technique', 'Technique watched, and help at home where it is needed'),
    ),
    section(
      'Order',
      must('drug', 'Drug, concentration, dose and how often; or that it is given as needed, with a maximum', {
        source: NEBULIZER_POLICY,
      }),
      must('diagnosis-drug', 'The drug is one the policy covers for this diagnosis', { source: NEBULIZER_POLICY }),
      must('month', 'Amount a month within the maximum of the policy, or the record says why more', {
        source: NEBULIZER_POLICY,
      }),
      when('compounded', 'Compounded drug: none is available ready-made', { source: NEBULIZER_POLICY }),
    ),
  ],
);
