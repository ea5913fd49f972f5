import { families, must, section, should, template, when } from './write.ts';

const FITTING = '42 CFR 414.402';
const LIMB = 'Medicare, LCD for lower limb prostheses (L33787)';
const SHOES =
  'Medicare, LCD for therapeutic shoes for persons with diabetes (L33369); Social Security Act, section 1861(s)(12)';

export const ORTHOTICS = template(
  'orthotics',
  'Orthotics',
  families('orthotic-spinal', 'orthotic-lower', 'orthotic-upper'),
  [
    section(
      'Medical record',
      must(
        'brace-need',
        'Weakness, deformity, injury or instability the brace is for, with findings of the examination',
        {
          source: 'Medicare Benefit Policy Manual, Chapter 15, section 130',
        },
      ),
      when('ankle', 'Ankle-foot orthosis: walks, needs stability, and can benefit', {
        source: 'Medicare, LCD for ankle-foot and knee-ankle-foot orthoses (L33686)',
        when: families('orthotic-lower'),
      }),
      when('knee', 'Knee orthosis: instability shown by examination, with the test and its result', {
        source: 'Medicare, LCD for knee orthoses (L33318)',
        when: families('orthotic-lower'),
      }),
      when('spine', 'Spinal orthosis: pain, injury, surgery or weak muscles it is to support', {
        source: 'Medicare, LCD for spinal orthoses (L33790)',
        when: families('orthotic-spinal'),
      }),
    ),
    section(
      'Fitting',
      must('fit-kind', 'Off-the-shelf, custom-fitted or custom-fabricated, as the code says', {
        note: 'Off-the-shelf: minimal self-adjustment only. Custom-fitted: trimmed, bent or molded to this patient by somebody with expertise.',
        source: FITTING,
      }),
      when('fit-work', 'Custom-fitted: what was changed, with which tools, by whom, and the person’s credentials', {
        source: FITTING,
      }),
      when('fabricated', 'Custom-fabricated: why nothing ready-made will do, and the cast, scan or measurements', {
        source: FITTING,
      }),
      should('side', 'Side, as in the order and with RT or LT on the claim'),
      should('fit-result', 'Fit, function and instruction at delivery'),
    ),
  ],
);

export const PROSTHETICS = template(
  'prosthetics',
  'Prosthetics for limbs',
  families('prosthetic-lower', 'prosthetic-upper'),
  [
    section(
      'Medical record',
      must('amputation', 'Amputation: level, side, date, cause', { source: LIMB }),
      must('function', 'Functional level K0 to K4, with what the patient does and is expected to do', {
        note: 'K0: a prosthesis does not improve mobility. K1: level ground, steady pace. K2: low barriers. K3: changing pace. K4: beyond ordinary walking.',
        source: LIMB,
        when: families('prosthetic-lower'),
      }),
      must('limb', 'Residual limb: length, shape, skin, strength, range, pain'),
      must('goals', 'Past and present function, other conditions, and the goals'),
      should('practitioner-notes', 'The practitioner’s own notes agree with those of the prosthetist', {
        source: 'Social Security Act, section 1834(h)(5)',
      }),
    ),
    section(
      'Components',
      must('parts', 'Each foot, knee, ankle, hip or hand fits the functional level, and why it was chosen', {
        source: LIMB,
      }),
      when('socket', 'New socket: what changed in the limb or the old socket', { source: LIMB }),
      when('part-replaced', 'Replacement of a part: worn out or beyond repair, or the patient’s condition changed', {
        source: '42 CFR 414.228(b)',
      }),
      should('volume', 'Liners and socks: number and why'),
    ),
  ],
);

export const DIABETIC_SHOES = template('diabetic-shoes', 'Shoes for people with diabetes', families('diabetic-shoe'), [
  section(
    'Certification',
    must('managing', 'Certifying physician treats the diabetes under a comprehensive plan of care', { source: SHOES }),
    must('visit-six', 'Visit about the diabetes within six months before delivery', { source: SHOES }),
    must(
      'condition',
      'One of the foot conditions of the law, in the physician’s notes or in notes the physician has signed',
      {
        note: 'Amputation, past ulcer, callus before an ulcer with neuropathy, neuropathy with callus, deformity, poor circulation.',
        source: SHOES,
      },
    ),
    must('statement', 'Certifying statement signed after that visit and within three months before delivery', {
      source: SHOES,
    }),
  ),
  section(
    'Fitting',
    must('measured', 'In-person evaluation and measurement by the supplier before the shoes were chosen', {
      source: SHOES,
    }),
    must('in-person', 'In-person delivery, with an assessment of the fit', { source: SHOES }),
    must('year', 'One pair a calendar year, with its inserts', { source: SHOES }),
    when('molded', 'Custom-molded: the deformity that a depth shoe cannot take', { source: SHOES }),
  ),
]);
