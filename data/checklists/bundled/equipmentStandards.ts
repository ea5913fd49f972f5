import { families, modifiers, must, section, should, template, when } from './write.ts';

const ORDER = '42 CFR 410.38(d)';
const INTEGRITY_4 = 'Medicare Program Integrity Manual, Chapter 4';
const INTEGRITY_5 = 'Medicare Program Integrity Manual, Chapter 5';

/** What every item of equipment, prosthetics, orthotics and supplies needs. */
export const EQUIPMENT_STANDARDS = template(
  'equipment-standards',
  'Equipment and supplies: what every item needs',
  families(
    'oxygen',
    'positive-airway-pressure',
    'nebulizer',
    'ventilator',
    'wheelchair-manual',
    'wheelchair-power',
    'wheelchair-accessory',
    'hospital-bed',
    'support-surface',
    'walking-aid',
    'commode-bath',
    'patient-lift',
    'npwt',
    'infusion-pump',
    'insulin-pump',
    'diabetic-supply',
    'diabetic-shoe',
    'orthotic-spinal',
    'orthotic-lower',
    'orthotic-upper',
    'prosthetic-lower',
    'prosthetic-upper',
    'dressing',
    'urological',
    'ostomy',
    'enteral',
    'dme-other',
  ),
  [
    section(
      'Order',
      must('order-who', 'Standard written order: name or Medicare number of the patient, date of the order', {
        source: ORDER,
      }),
      must('order-what', 'Standard written order: description of the item, with quantity where it applies', {
        source: ORDER,
      }),
      must('order-signed', 'Standard written order: name or NPI of the practitioner, and signature', {
        source: ORDER,
        note: 'With the supplier before the claim is sent.',
      }),
      when(
        'order-before',
        'Order before delivery and a face-to-face encounter within six months, for an item on the required list',
        {
          source: ORDER,
        },
      ),
      when('authorization', 'Prior authorization, for an item on the required list', { source: '42 CFR 414.234' }),
    ),
    section(
      'Medical record',
      must('record-supports', 'Notes of the treating practitioner support the item; a supplier’s form alone does not', {
        source: INTEGRITY_5,
      }),
      must('kx', 'Every requirement of the coverage policy is met and on file', {
        note: 'This is what the modifier KX says.',
        source: INTEGRITY_5,
        when: modifiers('KX'),
      }),
      must('abn', 'Signed advance beneficiary notice on file', {
        source: 'Medicare Claims Processing Manual, Chapter 30',
        when: modifiers('GA'),
      }),
    ),
    section(
      'Delivery',
      must('proof', 'Proof of delivery: name, address, items and quantity, date, signature of who received them', {
        source: INTEGRITY_4,
      }),
      must('delivery-date', 'Date of service is the date of delivery, or of shipping where a shipper brought it', {
        source: INTEGRITY_4,
      }),
      when('refill', 'Refill: confirmed by the patient before it was sent, at most 30 days before the supply ends', {
        note: 'Delivered at most 10 days before. What is left need not be counted any more (since January 2024).',
        source: ORDER,
      }),
      should('rental', 'Rented or bought, as ordered and as billed', { source: '42 CFR Part 414, subpart D' }),
      when(
        'replacement',
        'Replacement: why, and that the useful lifetime has passed or the item was lost or destroyed',
        {
          source: '42 CFR 414.210(f)',
          when: modifiers('RA'),
        },
      ),
    ),
  ],
);
