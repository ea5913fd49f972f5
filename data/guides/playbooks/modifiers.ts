import type { PlaybookText } from '../playbookText.ts';

/** HCPCS modifiers: two characters beside a code that change what it says. */
export const MODIFIER_PLAYBOOKS = {
  'modifier-anatomic': {
    what: [
      'Tells the side, finger, toe, eyelid, or coronary vessel. It can also show that two codes of a bundling pair were done at different sites.',
    ],
    context: [
      'Use the finest one that fits: a finger or toe rather than a side.',
      '~A code whose text says bilateral takes none.',
    ],
    record: ['side-and-site', ['site-each-line', 'Each site in the note, so that each line can be found there']],
    denials: [
      [
        'side-and-diagnosis',
        'Side of the modifier differs from the side of the diagnosis',
        'Correct the one that is wrong; both come from the same note.',
        'side-and-site #diagnosis',
      ],
      'bundled',
      'wrong-units',
    ],
    payers: ['Some want {RT} and {LT} on two lines, some modifier 50 on one: look at the payer’s rule.'],
    similar: [
      '{E1} to {E4} eyelids, {FA} and {F1} to {F9} fingers, {TA} and {T1} to {T9} toes, {LC}, {LD}, {LM}, {RC}, {RI} coronary vessels.',
    ],
    sources: ['claims-12', 'ncci-manual'],
  },
  'modifier-distinct': {
    what: [
      'Says why a service that is bundled is paid here: another encounter, practitioner, structure, or no overlap. More exact than modifier 59.',
    ],
    context: ['!Only on a pair whose edit allows a modifier, and only where the record shows it.'],
    record: [['distinct-shown', 'The other session, site, or practitioner, in the note of each service']],
    denials: [
      [
        'distinct-not-shown',
        'The record does not show a distinct service',
        'Send both notes with times and sites; otherwise take the code off.',
        'distinct-shown #edits',
      ],
    ],
    payers: ['Some commercial plans know only modifier 59.'],
    similar: ['{XE} encounter, {XP} practitioner, {XS} structure, {XU} unusual service that does not overlap.'],
    sources: ['ncci-manual'],
  },
  'modifier-drug': {
    what: ['Tells how a drug was given, bought, mixed, or discarded.'],
    context: ['!Single-dose containers under Part B: {JW} on the discarded units, {JZ} where there are none.'],
    record: ['amount-discarded', 'dose-given', 'lot-and-ndc'],
    denials: [
      'waste-modifier',
      'wrong-units',
      [
        'both-waste',
        'JW and JZ for the same container',
        'They exclude each other on one drug and date.',
        'amount-discarded JW JZ',
      ],
    ],
    payers: ['Many plans do not pay discarded drug.'],
    similar: [
      '{JA} vein, {JB} under the skin; {TB} 340B; {EJ} later dose of a course; {EA}, {EB}, {EC} reason of an erythropoietin.',
    ],
    sources: ['claims-17', 'discarded-drugs'],
  },
  'modifier-equipment': {
    what: [
      'Tells purchase, rental, month, condition, function level, or choice for equipment, prosthetics, and supplies.',
    ],
    context: [
      '!The payment category of the code decides which can be used: look at the pricing indicator.',
      '~Pricing modifiers come before informational ones on the line.',
    ],
    record: ['proof-of-delivery', 'written-order', ['rental-month', 'Which month of rental it is, and the first day']],
    denials: [
      'wrong-rental-modifier',
      'same-or-similar',
      ['informational-first', 'Modifier that sets the price not first', 'Change the order.', 'rental-month'],
    ],
    payers: ['Most plans know {RR}, {NU}, and {UE}; few know the month of rental.'],
    similar: ['{RA} whole item replaced, {RB} part; {KH} first, {KI} second and third, {KJ} fourth to last month.'],
    sources: ['claims-20'],
  },
  'modifier-coverage': {
    what: ['Tells whether coverage conditions are met, who is liable, or why a denial is expected.'],
    context: [
      '!{KX} attests that everything the policy asks for is in the record: it is a statement of fact, not a way to get paid.',
      '{GA}: notice on file, denial for need expected. {GZ}: the same without notice. {GY}: excluded by law. {GX}: notice given freely.',
    ],
    record: ['abn', 'medical-need'],
    denials: [
      'kx-missing',
      ['gz-liability', 'GZ leaves the practice liable', 'Get the notice signed before the service.', 'abn GA GZ'],
      'not-covered',
    ],
    payers: ['Commercial plans have forms of their own; some read {GY} as a request to deny.'],
    similar: ['{GA} and {GX} both need a paper on file; {GY} and {GZ} do not.'],
    sources: ['claims-30'],
  },
  'modifier-professional': {
    what: ['Tells who gave a service, under whose direction, by what means, or under which program.'],
    record: [
      'supervision',
      ['role-documented', 'Role of each person in the note: resident, assistant, teacher, or other'],
      'time-spent',
    ],
    denials: [
      'who-performed',
      [
        'plan-modifier',
        'Therapy plan modifier missing',
        'Every therapy line carries GN, GO, or GP.',
        'role-documented GN GO GP',
      ],
      'site-of-service',
    ],
    payers: ['Plans differ on which they need and which they reject.'],
    similar: [
      '{GC} resident in part, {GE} primary care exception; {AS} assistant at surgery; {FS} shared visit; {GT} and {GQ} telehealth.',
    ],
    sources: ['claims-12', 'claims-5'],
  },
  'modifier-anesthesia': {
    what: ['Tells who gave anesthesia, under whose direction, and how ill the patient was.'],
    context: ['!One of {AA}, {AD}, {QK}, {QX}, {QY}, {QZ} stands first on each anesthesia line for Medicare.'],
    record: [
      ['anesthesia-time', 'Start and end of anesthesia time, with any break in it'],
      ['direction-steps', 'Steps of medical direction, each present in the record'],
      ['concurrent-cases', 'Number of cases at one time'],
      ['patient-class', 'Physical status and reason for monitored care'],
    ],
    denials: [
      [
        'pair-mismatch',
        'Modifiers of the two claims do not fit each other',
        '{QK} or {QY} goes with {QX}.',
        'direction-steps QK QX QY',
      ],
      'no-time',
      ['status-not-paid', 'Physical status billed to Medicare', 'Medicare pays no extra for it.', 'patient-class P3'],
    ],
    payers: ['Some commercial plans pay units for {P3} to {P5}.'],
    similar: ['{QS} monitored care, {G8} deep or complex, {G9} severe heart or lung disease.'],
    sources: ['claims-12'],
  },
  'modifier-dialysis': {
    what: ['Tells dialysis adequacy, access, or whether an item belongs to the dialysis bundle.'],
    record: [['dialysis-status', 'Modality, access, adequacy with date, and whether the item is for ESRD']],
    denials: [
      [
        'adequacy-missing',
        'Adequacy or access missing',
        'One of {G1} to {G6} and one of {V5} to {V7} on the last session of the month.',
        'dialysis-status',
      ],
      ['ay-wrong', 'AY on an item for ESRD', 'It is for items not for ESRD only.', 'dialysis-status AY'],
    ],
    similar: ['{V5} catheter, {V6} graft, {V7} fistula only with two needles.'],
    sources: ['claims-8'],
  },
  'modifier-ambulance': {
    what: ['Tells arrangement, number of patients, or kind of crew of a transport.'],
    context: [
      'Where the trip began and ended is told by two letters that are no entries of the HCPCS file of their own.',
    ],
    record: [['trip-log', 'Number of patients, crew, from where to where']],
    denials: [
      ['shared-trip', 'Number of patients missing', 'Use {GM} with the number in the narrative.', 'trip-log GM'],
      'wrong-units',
    ],
    payers: ['Some state programs use {UN} to {US} for the number served.'],
    similar: ['{QM} under arrangement, {QN} directly; {QL} pronounced dead after the call.'],
    sources: ['claims-15'],
  },
  'modifier-state': {
    what: [
      'Defined by each state for its own programs: level of care, provider, setting, time of day. Medicare does not use most of them.',
    ],
    record: ['authorization', 'supervision'],
    denials: [
      [
        'state-definition',
        'Used as another state defines it',
        'Read the state’s own list for the date.',
        'authorization',
      ],
      'who-performed',
    ],
    payers: ['Managed state plans can define them anew.'],
    similar: ['{U1} to {UD} say nothing without the state’s list; {HM} to {HP} give the degree of the provider.'],
    sources: ['layout'],
  },
  'modifier-other': {
    what: ['A modifier in no group of its own: its official text says what it tells.'],
    record: [['modifier-fact', 'The fact it states, in the note']],
    denials: [
      [
        'modifier-unknown',
        'Payer does not know it',
        'Leave it off, unless the payer’s rule names it.',
        'modifier-fact',
      ],
      'retired-code',
    ],
    sources: ['layout'],
  },
} as const satisfies Record<string, PlaybookText>;
