import type { PlaybookText } from '../playbookText.ts';
import { EQUIPMENT_DENIALS, EQUIPMENT_PAYERS, EQUIPMENT_RECORD, RENTAL_MODIFIERS } from './equipmentCommon.ts';

/** Equipment for breathing. */
export const RESPIRATORY_PLAYBOOKS = {
  oxygen: {
    what: [
      'Oxygen, by system and by contents. The payment for a stationary system includes contents, tubing, and most accessories while it is rented, up to 36 months.',
    ],
    unit: ['One month of rental or of contents.'],
    context: [
      '!Since April 13, 2026 Medicare wants the encounter and the written order before delivery of most systems, {E1390}, {E1391}, {E0431}, {E0434}, and {E0439} among them.',
    ],
    modifiers: [
      '!{RR}: rental.',
      '!{N1}, {N2}, {N3}: the coverage group the patient’s test falls in.',
      '{QE}, {QF}, {QG}: prescribed flow below 1, above 4 with portable, or above 4 liters a minute; {QA}, {QB}, {QR} where day and night differ.',
    ],
    record: [
      ...EQUIPMENT_RECORD,
      [
        'oxygen-test',
        'Qualifying blood gas or saturation: value, date, at rest, exercise, or asleep, and whether on room air',
      ],
      ['oxygen-flow', 'Flow, hours, and delivery device ordered'],
      ['chronic-condition', 'Condition that causes the low oxygen, and that other treatment was tried'],
    ],
    denials: [
      [
        'no-qualifying-test',
        'No qualifying test, or taken at the wrong time',
        'Test at the time the policy asks for; a portable system needs a test at rest or in exercise.',
        'oxygen-test N1 N2 N3',
      ],
      ...EQUIPMENT_DENIALS,
      [
        'after-36-months',
        'Rental after 36 months',
        'Bill contents only, until the equipment’s useful life has passed and a new period begins.',
        'proof-of-delivery #units',
      ],
    ],
    payers: EQUIPMENT_PAYERS,
    similar: [
      '{E1390} concentrator with one port, {E1391} with two, {E1392} portable; {E0431} portable gas, {E0434} portable liquid.',
      'For contents alone: {E0441} to {E0444}.',
    ],
    sources: ['lcd-oxygen', 'ncd-oxygen', 'order-list', 'claims-20'],
  },
  'positive-airway-pressure': {
    what: [
      'CPAP and bi-level devices for sleep apnea or weak breathing, with masks, tubing, filters, and humidifiers.',
    ],
    unit: ['The device by the month of rental; accessories each, by the schedule of the policy.'],
    modifiers: [
      ...RENTAL_MODIFIERS,
      '!{KX}: criteria met: at first the test and the visit, after the trial the use and the benefit too.',
      '{NU}: accessories.',
    ],
    record: [
      ...EQUIPMENT_RECORD,
      ['visit-before-test', 'Visit before the sleep test: symptoms, sleepiness, body measures'],
      ['sleep-test', 'Sleep test: kind, date, index of events an hour, interpretation signed'],
      ['trial-benefit', 'Visit between day 31 and day 91 that states the benefit'],
      ['use-download', 'Download: at least 4 hours a night on 70 % of nights in 30 days in a row'],
      'refill-request',
    ],
    denials: [
      [
        'use-not-shown',
        'Use or benefit not shown after the trial',
        'Send the download and the visit note; without them a new visit and test can be needed.',
        'trial-benefit use-download KX',
      ],
      [
        'no-sleep-test',
        'Sleep test missing or below the threshold',
        'Send the signed interpretation; state sleepiness or other disease where the index is low.',
        'sleep-test visit-before-test',
      ],
      [
        'accessory-schedule',
        'Accessory sooner than the schedule',
        'Have the patient confirm the need before shipping.',
        'refill-request #units',
      ],
      ...EQUIPMENT_DENIALS,
    ],
    payers: ['Plans rent for 10 to 13 months and watch the use by modem; some pay for the device at once.'],
    similar: [
      '{E0601} one pressure, {E0470} bi-level without, {E0471} with a backup rate. Masks: {A7030} full face, {A7034} nasal; cushions and pillows are replacement parts.',
      'For chronic respiratory failure from COPD, {E0470} and {E0471} have conditions of their own since June 2025: a PaCO2 of 52 or more awake, and use and benefit shown by the sixth month.',
    ],
    sources: ['lcd-pap', 'lcd-rad', 'ncd-cpap', 'ncd-nippv'],
  },
  'oral-appliance': {
    what: ['Devices worn in the mouth that keep the airway open in sleep.'],
    unit: ['Each, with fitting and adjustment in the first 90 days.'],
    modifiers: ['!{KX}: criteria met.', '{NU}: bought new.'],
    record: [
      'written-order',
      ['sleep-test', 'Sleep test with date and index, and the visit before it'],
      ['dentist-fitting', 'Licensed dentist who made and fitted it, and the model'],
      ['cpap-tried', 'CPAP tried, declined, or not suited, where the index is high'],
      'proof-of-delivery',
    ],
    denials: [
      'kx-missing',
      [
        'not-custom',
        'Not custom made, or not on the list of models',
        'Compare the model with the product classification list.',
        'dentist-fitting',
      ],
      'no-proof-of-delivery',
    ],
    payers: ['Plans differ on who may provide it: medical or dental benefit.'],
    similar: ['{E0485} prefabricated, {E0486} custom made; {K1027} is custom made without a fixed hinge.'],
    sources: ['lcd-oral-appliance'],
  },
  nebulizer: {
    what: ['Nebulizers, compressors, and their parts for inhaling a drug. They are covered when the drug is.'],
    unit: ['The compressor by the month; sets, cups, and filters each, by the schedule of the policy.'],
    modifiers: [...RENTAL_MODIFIERS, '{KX}: where the policy asks for it.'],
    record: [
      ...EQUIPMENT_RECORD,
      ['inhaled-drug', 'Drug inhaled, how often, and the lung condition'],
      'refill-request',
    ],
    denials: [
      ['no-covered-drug', 'No covered drug for it', 'Name the drug and the diagnosis.', 'inhaled-drug #diagnosis'],
      ...EQUIPMENT_DENIALS,
      'too-many-supplies',
    ],
    payers: EQUIPMENT_PAYERS,
    similar: [
      '{E0570} with compressor, {E0575} ultrasonic large volume; {A7003} and {A7005} are sets, disposable and not.',
    ],
    sources: ['lcd-nebulizer', 'claims-20'],
  },
  ventilator: {
    what: ['Ventilators at home, through a tube or a mask, with everything they need in the monthly payment.'],
    unit: ['One month; frequent servicing equipment is rented for as long as it is needed.'],
    modifiers: [
      '!{RR}: rental.',
      '{TW}: a second ventilator as back-up, which most payers do not pay.',
      '{GA}, {GZ}: expected denial.',
    ],
    record: [
      ...EQUIPMENT_RECORD,
      [
        'respiratory-failure',
        'Neuromuscular or chest disease, or chronic lung failure, with the tests that show it; for COPD the blood gas awake, PaCO2 of 52 or more',
      ],
      ['ventilator-settings', 'Mode, settings, and hours of use a day'],
      ['why-not-bilevel', 'Why a respiratory assist device is not enough'],
    ],
    denials: [
      [
        'bilevel-enough',
        'A bi-level device would do',
        'Show the settings and the course that need a ventilator.',
        'why-not-bilevel ventilator-settings',
      ],
      ...EQUIPMENT_DENIALS,
    ],
    payers: ['Close review every few months; usage data wanted.'],
    similar: [
      '{E0465} through an airway tube, {E0466} through a mask, {E0467} with several functions that must not be billed beside it.',
    ],
    sources: ['ncd-dme', 'ncd-nippv', 'claims-20'],
  },
  'airway-clearance': {
    what: ['Devices that help to bring up mucus: vests, cough assist, percussion, and valves.'],
    unit: ['The device by the month or bought, hoses and vests each.'],
    modifiers: [...RENTAL_MODIFIERS, '!{KX}: criteria met, where the policy asks for it.'],
    record: [
      ...EQUIPMENT_RECORD,
      ['mucus-disease', 'Cystic fibrosis, bronchiectasis shown on CT, or neuromuscular disease'],
      ['standard-failed', 'Standard treatment to move mucus tried and failed'],
    ],
    denials: [
      [
        'criteria-missing',
        'Diagnosis or failed treatment not shown',
        'Send the CT report, the infections with dates, and what was tried.',
        'mucus-disease standard-failed KX',
      ],
      ...EQUIPMENT_DENIALS,
    ],
    payers: EQUIPMENT_PAYERS,
    similar: [
      '{E0483} is the vest system, {E0482} cough assist, {E0481} percussive ventilation, {E0484} a hand-held valve.',
    ],
    sources: ['lcd-chest-wall', 'claims-20'],
  },
  suction: {
    what: ['Suction pumps for the airway, stomach, wounds, or other drainage, with canisters, tubing, and catheters.'],
    unit: ['The pump by the month; canisters and catheters each.'],
    modifiers: [...RENTAL_MODIFIERS, '{NU}: supplies.'],
    record: [
      ...EQUIPMENT_RECORD,
      ['secretions', 'Why the patient cannot clear secretions: what disease, tracheostomy, how often suctioned'],
      'refill-request',
    ],
    denials: [...EQUIPMENT_DENIALS, 'too-many-supplies'],
    payers: EQUIPMENT_PAYERS,
    similar: ['{E0600} for the airway, {E2000} for the stomach; {A4605} closed and {A4624} other tracheal catheters.'],
    sources: ['lcd-suction', 'claims-20'],
  },
  'home-monitor': {
    what: ['Monitors and defibrillators at home.'],
    unit: ['By the month or each, as the payment category says.'],
    modifiers: [...RENTAL_MODIFIERS, '{KF}: device of FDA class III.'],
    record: [...EQUIPMENT_RECORD, ['monitor-reason', 'Event or risk that calls for monitoring, and for how long']],
    denials: [...EQUIPMENT_DENIALS, 'not-covered'],
    payers: [
      'Monitors of blood pressure and oxygen are often the patient’s own cost; remote monitoring services are billed by the practice with CPT codes.',
    ],
    similar: [
      '{K0606} is a wearable defibrillator, {E0617} an external one for the home; {A4670} is an automatic blood pressure monitor.',
    ],
    sources: ['lcd-defibrillator', 'claims-20', 'ncd-dme'],
  },
} as const satisfies Record<string, PlaybookText>;
