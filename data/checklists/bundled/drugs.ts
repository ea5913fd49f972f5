import { anyOf, families, modifiers, must, not, section, should, template, when } from './write.ts';

const CLAIMS = 'Medicare Claims Processing Manual, Chapter 17';
const DISCARDED = 'Medicare Claims Processing Manual, Chapter 17, section 40';
const BENEFIT = 'Medicare Benefit Policy Manual, Chapter 15, section 50';

export const INJECTED_DRUGS = template(
  'injected-drugs',
  'Drugs given by injection or infusion',
  families(
    'drug-injected',
    'drug-chemotherapy',
    'biosimilar',
    'immune-globulin',
    'clotting-factor',
    'hyaluronan',
    'drug-esrd',
  ),
  [
    section(
      'Order',
      must('order', 'Signed order: drug, dose or how it is calculated, route, frequency', { source: BENEFIT }),
      must('weight', 'Weight or body surface area of the day, where the dose depends on it', {
        note: 'With the calculation, so that a reviewer comes to the same dose.',
      }),
      when('protocol', 'Treatment plan or protocol, with cycle and day, for a drug given in cycles'),
    ),
    section(
      'Medical necessity',
      must('diagnosis', 'Diagnosis the drug is given for, as specific as the record allows', { source: BENEFIT }),
      when('off-label', 'For a use that is not on the label: the compendium or the literature that supports it', {
        source: 'Medicare Benefit Policy Manual, Chapter 15, section 50.4',
      }),
      when('prior', 'Prior authorization: number, drug, units and dates it covers'),
      when('tried', 'What was tried before and why it was stopped, where the payer asks for step therapy'),
    ),
    section(
      'Administration',
      must('given', 'Dose given, route, site, date and time'),
      must('who', 'Name and credentials of the person who gave it'),
      should('lot', 'Lot number and expiration date'),
      should('reaction', 'How the patient took it; what was done about a reaction'),
      must('ndc', 'National drug code of the package used, with its unit and quantity', {
        note: 'Medicaid asks for it on most of these drugs, and so do many commercial payers. Eleven digits, 5-4-2.',
        source: 'Deficit Reduction Act of 2005, section 6002 (Medicaid)',
      }),
    ),
    section(
      'Units and waste',
      must('units', 'Units on the claim worked out from the dose given and the billing unit of the code', {
        note: 'A part of a unit is rounded up to a whole one.',
        source: CLAIMS,
      }),
      must('container', 'Container used: single-dose or multi-dose, size, number', { source: DISCARDED }),
      must('modifier', 'JW or JZ for each drug from a single-dose container', {
        note: 'JW: something was discarded, on a line of its own; the line of the dose has neither. JZ: nothing was.',
        source: DISCARDED,
        when: not(modifiers('JW', 'JZ')),
      }),
      must('wasted', 'Amount discarded, written in the record', {
        source: DISCARDED,
        when: modifiers('JW'),
      }),
      must('nothing-wasted', 'The record shows that nothing was left, or less than the unit that was rounded up', {
        source: DISCARDED,
        when: modifiers('JZ'),
      }),
      must('multi-dose', 'No discarded amount is billed from a multi-dose container', {
        source: DISCARDED,
        when: modifiers('JW'),
      }),
    ),
    section(
      'Purchase',
      when('bought', 'The practice bought the drug: a drug supplied by a pharmacy or free of charge is not billed', {
        source: BENEFIT,
      }),
      when('340b', 'Drug bought under the 340B program: the modifier the payer asks for'),
      when('noc', 'For a code that names no drug: name, strength, dose and invoice price on the claim', {
        source: CLAIMS,
        when: families('noc'),
      }),
    ),
  ],
);

export const BIOSIMILARS = template('biosimilars', 'Biosimilars', families('biosimilar'), [
  section(
    'Product',
    must('suffix', 'The product given is the one billed: the four-letter suffix of its name matches the code', {
      note: 'Each biosimilar has a code of its own; the reference product has another.',
    }),
    must('ordered-product', 'The order names this product, or allows the change to it'),
    when('substituted', 'Substitution by the pharmacy: the product is interchangeable, or the prescriber agreed'),
    should('same-product', 'Product given at the last treatment, and the reason where it changed'),
    when('formulary', 'The payer prefers this product, or has approved it although it prefers another'),
  ),
]);

export const INFUSION_SERVICES = template(
  'infusion-services',
  'Infusion and injection services',
  anyOf(families('drug-administration'), {
    match: 'all',
    tests: [{ kind: 'prefix', isNot: false, values: ['cpt:9636', 'cpt:9637', 'cpt:964', 'cpt:9654'] }],
  }),
  [
    section(
      'Administration',
      must('times', 'Start and stop time of every infusion', {
        note: 'Without a stop time an infusion cannot be counted: at most a push is left.',
        source: 'Medicare Claims Processing Manual, Chapter 4, section 230.2',
      }),
      must('fifteen', 'An infusion ran for more than 15 minutes; a shorter one is billed as a push', {
        source: 'Medicare Claims Processing Manual, Chapter 4, section 230.2',
      }),
      must('access', 'Access: site, type of line, how it was checked'),
      must('substance', 'Each substance with its dose, volume, rate and route'),
      must('sequence', 'Which service is the initial one; which are sequential, concurrent or further hours', {
        note: 'One initial service a day and access site, unless the record explains a second.',
        source: 'Medicare Claims Processing Manual, Chapter 12, section 30.5',
      }),
      when('hydration', 'Hydration: what it is needed for, and that it ran outside the time of another infusion'),
      must('supervision', 'Who supervised, and that the level of supervision was met', {
        source: 'Medicare Benefit Policy Manual, Chapter 15, section 60',
      }),
      should('monitoring', 'Vital signs and watch over the patient before, during and after'),
      when('second-site', 'A second access site: why it was needed', { when: modifiers('59', 'XS', 'XE', 'XP', 'XU') }),
      when('port', 'Flush of a port: billed only where it was the only service of the day', {
        source: 'Medicare Claims Processing Manual, Chapter 12, section 30.5',
      }),
    ),
  ],
);
