import type { AuthoredText } from '../authoredText.ts';

/** The modifiers that are asked about most. */
export const MODIFIER_GUIDES: readonly AuthoredText[] = [
  {
    id: 'JW-and-JZ',
    kind: 'topic',
    title: 'JW and JZ: discarded drug, or none',
    codes: ['JW', 'JZ'],
    summary:
      'For every single-dose drug under Part B one of the two is due: what was thrown away, or that nothing was.',
    what: [
      '{JW} goes on a second line with the units discarded; the line of the dose then has neither. {JZ} goes on the only line when nothing was discarded.',
      'They are for single-dose containers of drugs paid separately under Part B, in offices, hospital outpatient departments, and surgery centers. A supplier that only dispenses the drug uses {JZ}, since January 2024.',
    ],
    unit: [
      '350 mg of a vial of 400 mg at 10 mg a unit: 35 units, and 5 units with {JW}.',
      '7 mg of a vial of 10 mg, unit 10 mg: 1 unit and no {JW} line, for the unit billed already holds all of it; then {JZ}.',
    ],
    context: [
      'Not for multiple-dose vials, for vaccines paid as preventive, nor, since January 2026, for skin substitutes paid as a supply.',
      '~Choose vials so that least is left.',
    ],
    record: [
      ['vials-opened', 'Vials opened by size, dose given, amount discarded, date and time'],
      ['single-or-multiple', 'Whether the label says single-dose'],
    ],
    denials: [
      [
        'neither',
        'Neither modifier',
        'Add JZ or a JW line; claims come back since October 2023.',
        'vials-opened single-or-multiple',
      ],
      ['jw-multiple', 'JW on a multiple-dose vial', 'Take it off.', 'single-or-multiple'],
      ['jw-more-than-vial', 'Given and discarded are more than the vials hold', 'Recount.', 'vials-opened #units'],
    ],
    payers: ['Commercial plans may want neither, or pay no discarded drug.'],
    similar: ['{JZ} is never with {JW} for the same drug and day.'],
    sources: ['discarded-drugs', 'claims-17', 'pfs-2026'],
    official: [
      { code: 'JW', says: ['drug amount discarded'] },
      { code: 'JZ', says: ['zero drug amount discarded'] },
    ],
  },
  {
    id: 'KX',
    kind: 'code',
    title: 'KX: requirements of the policy met',
    codes: ['KX'],
    summary: 'A statement that the record holds everything the policy asks for.',
    what: [
      '{KX} is used with equipment and supplies, with therapy beyond the yearly threshold, and with a few drugs and services.',
    ],
    context: ['!Only when every criterion is documented. Used without, it makes a claim false.'],
    record: [['each-criterion', 'Each criterion of the policy, and where in the record it stands']],
    denials: [
      [
        'kx-without-record',
        'Record does not bear it out',
        'Take it off and use the liability modifier that fits.',
        'each-criterion GA GY GZ',
      ],
    ],
    payers: ['Some plans do not read it.'],
    similar: ['{GA}, {GY}, {GZ} say the opposite, each in its way.'],
    sources: ['claims-20', 'claims-5'],
    official: [{ code: 'KX', says: ['requirements specified in the medical policy have been met'] }],
  },
  {
    id: 'GA-GX-GY-GZ',
    kind: 'topic',
    title: 'GA, GX, GY, GZ: who pays after a denial',
    codes: ['GA', 'GX', 'GY', 'GZ'],
    summary: 'Four modifiers that tell why a denial is expected and whether the patient signed a notice.',
    what: [
      '{GA}: denial for medical necessity expected, required notice signed.',
      '{GZ}: the same without a notice: the practice cannot bill the patient.',
      '{GY}: excluded by law or no benefit: the patient pays.',
      '{GX}: notice given although not required, with {GY}.',
    ],
    record: [['notice-kept', 'Notice: service, reason, cost, choice, signature, before the service']],
    denials: [
      [
        'notice-invalid',
        'Notice not valid',
        'Wrong form, blank reason, or signed afterwards: the practice pays.',
        'notice-kept',
      ],
      ['ga-and-gz', 'GA and GZ together', 'They exclude each other.', 'notice-kept'],
    ],
    payers: ['Medicare Advantage plans want a decision from the plan before the service instead of a notice.'],
    similar: ['{GU} is a routine notice, {GL} an upgrade without charge.'],
    sources: ['claims-30'],
    official: [
      { code: 'GA', says: ['waiver of liability', 'individual case'] },
      { code: 'GX', says: ['voluntary'] },
      { code: 'GY', says: ['statutorily excluded'] },
      { code: 'GZ', says: ['expected to be denied as not reasonable and necessary'] },
      { code: 'GU', says: ['waiver of liability', 'routine notice'] },
      { code: 'GL', says: ['upgrade'] },
    ],
  },
  {
    id: 'x-modifiers',
    kind: 'topic',
    title: 'XE, XP, XS, XU: why two services are distinct',
    codes: ['XE', 'XP', 'XS', 'XU'],
    summary: 'Four ways to say what modifier 59 says without a reason.',
    what: [
      '{XE} another encounter the same day. {XP} another practitioner. {XS} another organ or structure. {XU} does not overlap the usual parts of the main service.',
    ],
    context: [
      '!Look up the pair first: an indicator of 0 allows no modifier, 1 allows one.',
      '!Another diagnosis alone does not make a service distinct.',
    ],
    record: [['both-notes', 'In the note: times, sites, or practitioners of both services']],
    denials: [
      ['pair-never', 'Pair that allows no modifier', 'Bill the one service.', 'both-notes #edits'],
      ['same-structure', 'Same structure', 'Neighboring parts of one structure are not two.', 'both-notes #edits'],
    ],
    payers: ['Some plans take only 59. Never both on one line.'],
    similar: ['{RT} and {LT} or finger and toe modifiers can show distinct sites too.'],
    sources: ['ncci-manual'],
    official: [
      { code: 'XE', says: ['separate encounter'] },
      { code: 'XP', says: ['separate practitioner'] },
      { code: 'XS', says: ['separate structure'] },
      { code: 'XU', says: ['unusual non-overlapping service'] },
    ],
  },
  {
    id: 'RT-and-LT',
    kind: 'topic',
    title: 'RT and LT: right and left',
    codes: ['RT', 'LT'],
    summary: 'The side of a paired organ, limb, or item.',
    what: ['{RT} right, {LT} left; both sides on two lines, or modifier 50 on one, as the payer wants.'],
    context: [
      'Not with codes whose text says one or both sides, nor where a finger, toe, or eyelid modifier says more.',
    ],
    record: [['side-everywhere', 'The same side in order, note, diagnosis, and claim']],
    denials: [
      [
        'side-differs',
        'Side differs from the diagnosis',
        'Correct the one that is wrong.',
        'side-everywhere #diagnosis',
      ],
      ['both-on-one', 'Both on one line', 'Two lines, one unit each, for most equipment.', 'side-everywhere #units'],
    ],
    payers: ['Medicare’s equipment contractors want two lines.'],
    similar: ['Eyelids {E1} to {E4}; fingers {FA}, {F1} to {F9}; toes {TA}, {T1} to {T9}.'],
    sources: ['claims-12', 'claims-20'],
    official: [
      { code: 'RT', says: ['right side'] },
      { code: 'LT', says: ['left side'] },
      { code: 'FA', says: ['left hand, thumb'] },
      { code: 'TA', says: ['left foot, great toe'] },
    ],
  },
  {
    id: 'rental-modifiers',
    kind: 'topic',
    title: 'RR, NU, UE, and the months of rental',
    codes: ['RR', 'NU', 'UE', 'KH', 'KI', 'KJ'],
    summary: 'Equipment rented, bought new, or bought used; and which month it is.',
    what: [
      '{RR} rental, {NU} new, {UE} used.',
      'Capped rental: {KH} first month or purchase, {KI} second and third, {KJ} fourth to thirteenth.',
    ],
    context: [
      '!The payment category decides which are allowed: a code in capped rental is not bought with {NU} at the start, except where the policy says so.',
    ],
    record: [['rental-start', 'First day of rental, breaks and their reason, and that it is still used']],
    denials: [
      [
        'month-wrong',
        'Month does not follow the last',
        'Look at the rental history; a break of more than 60 days and a new need begin anew.',
        'rental-start KH KI KJ',
      ],
    ],
    payers: ['Other plans have their own months.'],
    similar: ['{KR} part of a month; {MS} maintenance; {RA} and {RB} replacement.'],
    sources: ['claims-20'],
    official: [
      { code: 'RR', says: ['rental'] },
      { code: 'NU', says: ['new equipment'] },
      { code: 'UE', says: ['used durable medical equipment'] },
      { code: 'KH', says: ['initial claim, purchase or first month rental'] },
      { code: 'KI', says: ['second or third month rental'] },
      { code: 'KR', says: ['partial month'] },
    ],
  },
  {
    id: 'therapy-modifiers',
    kind: 'topic',
    title: 'GP, GO, GN, CQ, CO: therapy lines',
    codes: ['GP', 'GO', 'GN', 'CQ', 'CO'],
    summary: 'Whose plan of care a therapy line belongs to, and whether an assistant gave part of it.',
    what: [
      '{GP} physical, {GO} occupational, {GN} speech plan of care.',
      '{CQ} and {CO}: a physical or occupational assistant gave more than a tenth of the service.',
    ],
    record: [['assistant-minutes', 'Minutes of therapist and assistant, by service']],
    denials: [
      ['plan-letter', 'Plan modifier missing', 'Every therapy line carries one.', 'assistant-minutes GP GO GN'],
      ['assistant-order', 'Assistant modifier before the plan’s', 'Plan first.', 'assistant-minutes CQ CO'],
    ],
    payers: ['Some plans want only GP, GO, GN.'],
    similar: [
      '{KX} beyond the threshold: in 2026 $2,480 for physical and speech therapy together, and as much for occupational therapy.',
    ],
    sources: ['claims-5', 'pfs-2026'],
    official: [
      { code: 'GP', says: ['physical therapy plan of care'] },
      { code: 'GO', says: ['occupational therapy plan of care'] },
      { code: 'GN', says: ['speech language pathology plan of care'] },
      { code: 'CQ', says: ['physical therapist assistant'] },
      { code: 'CO', says: ['occupational therapy assistant'] },
    ],
  },
];
