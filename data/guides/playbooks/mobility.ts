import type { PlaybookText } from '../playbookText.ts';
import { EQUIPMENT_DENIALS, EQUIPMENT_PAYERS, EQUIPMENT_RECORD, RENTAL_MODIFIERS } from './equipmentCommon.ts';

/** Equipment for moving about, lying, and sitting. */
export const MOBILITY_PLAYBOOKS = {
  'wheelchair-manual': {
    what: ['Manual wheelchairs and transport chairs, by weight, seat, and build. The need is judged inside the home.'],
    unit: ['Capped rental by the month, except ultralight and custom chairs, which are bought.'],
    modifiers: [
      ...RENTAL_MODIFIERS,
      '!{KX}: criteria of the policy met.',
      '{GA}, {GZ}, {GK}, {GL}: upgrades and expected denials.',
    ],
    record: [
      ...EQUIPMENT_RECORD,
      ['mobility-limits', 'Daily activities in the home that a cane or walker does not make possible'],
      ['self-propel', 'That the patient or a caregiver can and will use it, and that the home has room'],
      ['why-this-chair', 'Why a lighter or special chair is needed: weight, strength, seat height'],
    ],
    denials: [
      [
        'lesser-aid-enough',
        'A cane, a walker, or a standard chair would do',
        'Describe what was tried and what failed in the home.',
        'mobility-limits why-this-chair KX',
      ],
      ...EQUIPMENT_DENIALS,
    ],
    payers: EQUIPMENT_PAYERS,
    similar: [
      '{K0001} standard, {K0002} low seat, {K0003} lightweight, {K0004} high strength lightweight, {K0005} ultralight, {K0006} and {K0007} heavy duty; {E1038} transport chair.',
    ],
    sources: ['lcd-wheelchair', 'ncd-mobility'],
  },
  'wheelchair-power': {
    what: [
      'Power wheelchairs and scooters, by group, weight of the patient, and power options. Many need prior authorization by Medicare.',
    ],
    unit: ['Capped rental by the month or purchase at the start for complex chairs.'],
    modifiers: [
      ...RENTAL_MODIFIERS,
      '!{KX}: criteria met.',
      '!{BP}, {BR}, {BU}: the patient’s choice to buy or rent, where offered.',
    ],
    record: [
      ...EQUIPMENT_RECORD,
      [
        'mobility-examination',
        'Examination that says why no cane, walker, manual chair, or scooter makes daily activities possible',
      ],
      [
        'specialty-evaluation',
        'Evaluation by a therapist without a tie to the supplier, for chairs with power options',
      ],
      ['home-assessment', 'Assessment of the home on site'],
      'authorization',
    ],
    denials: [
      [
        'examination-incomplete',
        'Examination does not rule out each lesser aid',
        'Amend nothing afterwards: have the patient seen again.',
        'mobility-examination face-to-face KX',
      ],
      'no-authorization',
      ...EQUIPMENT_DENIALS,
    ],
    payers: EQUIPMENT_PAYERS,
    similar: [
      'Group 1 to 5 by performance; then weight capacity, seat (sling or captain’s), and none, single, or multiple power options. Scooters are {K0800} to {K0812}.',
    ],
    sources: ['lcd-power-mobility', 'ncd-mobility', 'integrity-5'],
  },
  'wheelchair-accessory': {
    what: [
      'Parts, seating, and options of a wheelchair. They are covered for a chair that is, when the patient needs each of them.',
    ],
    unit: ['Each, unless the text says a pair or a set.'],
    modifiers: [
      '!{NU} or {RR}, with {RA} or {RB} for replacement and repair.',
      '!{KX}: criteria met.',
      '{RT} and {LT}: sides of arms, legs, and pads.',
      '{KU}: for accessories of complex chairs, where the fee schedule lists it.',
    ],
    record: [
      'written-order',
      'medical-need',
      ['base-chair', 'The chair it is for, whose it is, and how old'],
      ['accessory-need', 'What the patient cannot do or risks without this part'],
      ['seating-evaluation', 'Skin, posture, and sensation, for cushions and backs'],
      'proof-of-delivery',
    ],
    denials: [
      [
        'included-in-base',
        'Included in the payment of the chair',
        'Parts of the basic chair are billed only as replacement.',
        'base-chair RA RB #edits',
      ],
      [
        'part-not-justified',
        'Need for the part not shown',
        'One reason for each part, in the evaluation.',
        'accessory-need seating-evaluation',
      ],
      'no-order',
      'no-side',
      'no-proof-of-delivery',
    ],
    payers: EQUIPMENT_PAYERS,
    similar: [
      'Cushions: general {E2601}, skin protection {E2603}, positioning {E2605}, both {E2607}; each has a code by width.',
    ],
    sources: ['lcd-wheelchair-options', 'lcd-seating'],
  },
  'hospital-bed': {
    what: ['Hospital beds by height and motor, with and without rails and mattress, and what belongs to a bed.'],
    unit: ['Capped rental by the month; small items bought.'],
    modifiers: [...RENTAL_MODIFIERS, '!{KX}: criteria met; {GA} or {GZ} where not.'],
    record: [
      ...EQUIPMENT_RECORD,
      ['bed-position', 'Positions that an ordinary bed does not allow, and the condition that needs them'],
      ['bed-changes', 'How often position or height must change, for a semi-electric or variable bed'],
    ],
    denials: [
      [
        'electric-convenience',
        'Electric height is a convenience',
        'Medicare does not cover a total electric bed; bill the kind whose criteria are met, and the rest as an upgrade.',
        'bed-changes GA GK',
      ],
      ...EQUIPMENT_DENIALS,
    ],
    payers: EQUIPMENT_PAYERS,
    similar: [
      '{E0260} semi-electric with rails and mattress, {E0261} without mattress, {E0294} without rails, {E0295} without both; the same pattern holds for each kind.',
    ],
    sources: ['lcd-bed', 'ncd-dme'],
  },
  'support-surface': {
    what: ['Mattresses, overlays, and beds that spread pressure, in three groups by what they do.'],
    unit: ['By the month of rental, or bought for simple overlays.'],
    context: ['!Medicare wants prior authorization of group 2: {E0193}, {E0277}, {E0371}, {E0372}, and {E0373}.'],
    modifiers: [...RENTAL_MODIFIERS, '!{KX}: criteria of the group met.'],
    record: [
      ...EQUIPMENT_RECORD,
      'authorization',
      ['ulcer-stage', 'Each ulcer: site, stage, size, at the start and each month'],
      ['prevention-plan', 'Turning, nutrition, moisture care, and teaching, for the month before'],
      ['mobility-in-bed', 'How far the patient can change position alone'],
    ],
    denials: [
      [
        'stage-or-plan',
        'Stage of the ulcer or the month of care not shown',
        'Send the monthly wound notes.',
        'ulcer-stage prevention-plan KX',
      ],
      'no-authorization',
      ...EQUIPMENT_DENIALS,
    ],
    payers: EQUIPMENT_PAYERS,
    similar: [
      '{E0181} alternating overlay and {E0185} gel overlay are group 1, {E0277} powered mattress group 2, {E0194} air-fluidized bed group 3.',
    ],
    sources: ['lcd-surface-1', 'lcd-surface-2', 'prior-authorization'],
  },
  'walking-aid': {
    what: ['Walkers, canes, crutches, and their parts.'],
    unit: ['Each; crutches can be a pair: read the text.'],
    modifiers: [
      ...RENTAL_MODIFIERS.slice(0, 1),
      '{RA}: replaced.',
      '{KX}: heavy duty or special walkers, criteria met.',
    ],
    record: [
      'written-order',
      'medical-need',
      ['walking-limits', 'What the patient cannot do at home without it, and that it can be used safely'],
      ['patient-weight', 'Weight, for heavy duty models'],
      'proof-of-delivery',
    ],
    denials: ['no-medical-need', 'same-or-similar', 'no-order', 'wrong-rental-modifier', 'no-proof-of-delivery'],
    payers: EQUIPMENT_PAYERS,
    similar: [
      '{E0130} rigid, {E0135} folding, {E0141} rigid with wheels, {E0143} folding with wheels; {E0100} cane, {E0105} quad cane.',
    ],
    sources: ['lcd-walker', 'lcd-cane', 'ncd-mobility'],
  },
  'commode-bath': {
    what: [
      'Commodes, and bath and toilet aids. Commodes can be covered; grab bars, raised seats, and bath benches are not, for Medicare.',
    ],
    unit: ['Each.'],
    modifiers: [
      ...RENTAL_MODIFIERS.slice(0, 1),
      '!{KX}: commode criteria met.',
      '{GY}: bath and toilet aids, to have them denied.',
    ],
    record: [
      'written-order',
      ['confined', 'Confined to one room or floor without a toilet, or unable to reach it'],
      ['patient-weight', 'Weight, for heavy duty models'],
      'proof-of-delivery',
    ],
    denials: ['no-medical-need', 'not-covered', 'same-or-similar', 'no-order'],
    payers: ['State programs often pay bath safety items.'],
    similar: ['{E0163} fixed arms, {E0165} detachable arms, {E0168} extra wide; {E0240} is a bath chair.'],
    sources: ['lcd-commode', 'ncd-dme'],
  },
  'patient-lift': {
    what: ['Lifts, slings, seat lift mechanisms, and standing devices.'],
    unit: ['Capped rental or bought, each.'],
    modifiers: [...RENTAL_MODIFIERS, '!{KX}: criteria met.'],
    record: [
      ...EQUIPMENT_RECORD,
      ['transfer-need', 'Transfers that need more than one person, or bed to chair without a lift not possible'],
      [
        'seat-lift-need',
        'Severe arthritis of hip or knee or neuromuscular disease, cannot rise from any chair, can walk once standing',
      ],
    ],
    denials: [
      [
        'criteria-lift',
        'Criteria of the lift not shown',
        'State each criterion in the note.',
        'transfer-need seat-lift-need KX',
      ],
      ...EQUIPMENT_DENIALS,
    ],
    payers: EQUIPMENT_PAYERS,
    similar: [
      '{E0630} hydraulic or mechanical, {E0635} electric; {E0627} is only the mechanism of a lift chair, the chair is not covered.',
    ],
    sources: ['lcd-lift', 'lcd-seat-lift'],
  },
  traction: {
    what: ['Traction devices, trapeze bars, fracture frames, and halters.'],
    unit: ['Each, or by the month.'],
    modifiers: RENTAL_MODIFIERS,
    record: [...EQUIPMENT_RECORD, ['traction-need', 'Condition treated, and why a simpler device is not enough']],
    denials: EQUIPMENT_DENIALS,
    payers: EQUIPMENT_PAYERS,
    similar: [
      '{E0849} and {E0855} are cervical devices that need their own criteria; {E0860} hangs over a door. Trapeze: {E0910}, heavy duty {E0911} and {E0912}.',
    ],
    sources: ['ncd-dme', 'claims-20'],
  },
  'heat-cold-light': {
    what: [
      'Heat, cold, and light at home. Cold therapy pumps and most heat pads are not covered by Medicare; ultraviolet cabinets can be.',
    ],
    unit: ['Each, or by the month.'],
    modifiers: [...RENTAL_MODIFIERS.slice(0, 1), '{GY}, {GA}: denial expected.'],
    record: ['written-order', 'medical-need', 'proof-of-delivery'],
    denials: ['not-covered', 'no-medical-need', 'no-order', 'wrong-rental-modifier'],
    payers: ['Cold therapy after surgery is mostly the patient’s own cost.'],
    similar: ['{E0218} pumps cold fluid, {E0217} warm water; {E0202} is the light for newborn jaundice.'],
    sources: ['ncd-dme', 'claims-20'],
  },
  stimulator: {
    what: [
      'Electrical stimulators for pain, muscles, nerves, bone, and other uses, with electrodes and supplies. Each kind has its own conditions.',
    ],
    unit: ['The device by the month or bought; supplies by the month or each, as the text says.'],
    modifiers: [
      ...RENTAL_MODIFIERS,
      '!{KX}: criteria met where the policy asks for it.',
      '{KF}: device of FDA class III.',
    ],
    record: [
      ...EQUIPMENT_RECORD,
      ['trial-month', 'Trial of at least 30 days with its result, for chronic pain'],
      ['pain-history', 'Where the pain is, how long, what was tried'],
      ['bone-healing', 'X-rays at least 90 days apart without healing, for bone stimulators'],
    ],
    denials: [
      [
        'no-trial',
        'Trial or its benefit not documented',
        'See the patient at the end of the trial and write down use and relief.',
        'trial-month pain-history KX',
      ],
      ...EQUIPMENT_DENIALS,
      'not-covered',
    ],
    payers: ['Many plans call newer stimulators unproven: ask first.'],
    similar: [
      '{E0720} two leads and {E0730} four leads are TENS; {E0745} stimulates muscle; {E0747}, {E0748}, {E0749}, and {E0760} are bone stimulators. {A4595} is a month of supplies.',
    ],
    sources: ['lcd-tens', 'claims-20'],
  },
  'motion-device': {
    what: ['Devices that stretch joints or move them, and rehabilitation devices for the home.'],
    unit: ['By the month or the day, as the payment category says: continuous passive motion counts days.'],
    modifiers: [...RENTAL_MODIFIERS, '!{RT} and {LT}: the joint’s side.'],
    record: [
      ...EQUIPMENT_RECORD,
      ['joint-motion', 'Motion of the joint in degrees, surgery or injury with date, therapy so far'],
      ['days-used', 'First and last day of use'],
    ],
    denials: [
      [
        'late-start',
        'Started too late, or used too long',
        'Continuous passive motion after knee replacement begins within two days and is paid for three weeks at most.',
        'days-used joint-motion #units',
      ],
      ...EQUIPMENT_DENIALS,
    ],
    payers: ['Often denied as not better than therapy.'],
    similar: [
      '{E0935} is for the knee, {E0936} for other joints. Dynamic and static progressive devices differ by joint: {E1800} elbow, {E1810} knee.',
    ],
    sources: ['ncd-dme', 'claims-20'],
  },
  'infusion-pump': {
    what: [
      'Pumps for drugs other than insulin, outside or implanted, and their supplies. Outside pumps are covered for listed drugs.',
    ],
    unit: ['The pump by the month; supplies by the week or the cassette, as the text says.'],
    modifiers: [
      ...RENTAL_MODIFIERS,
      '!{KD}: drug infused through an implanted pump or other equipment, on the drug.',
      '{SH}, {SJ}: second, third and later therapies at once, for plans that ask.',
      '{KX}: criteria met.',
    ],
    record: [
      ...EQUIPMENT_RECORD,
      ['pump-drug', 'Drug, dose, rate, duration, and why by pump'],
      ['pump-refill', 'Refills: date, amount, concentration, who'],
    ],
    denials: [
      [
        'drug-not-listed',
        'Drug not among those covered for a pump',
        'Look at the policy’s list of drugs and conditions.',
        'pump-drug #coverage',
      ],
      ...EQUIPMENT_DENIALS,
      'too-many-supplies',
    ],
    payers: ['Most plans pay home infusion by the day under S codes.'],
    similar: [
      '{E0781} portable with one or more channels, {E0779} mechanical for 8 hours or more, {E0791} stationary; {E0783} is an implanted programmable system.',
    ],
    sources: ['lcd-infusion-pumps', 'claims-20'],
  },
  'insulin-pump': {
    what: ['Insulin pumps and their supplies, including pumps that adjust themselves.'],
    unit: ['The pump by the month; supplies by the week or each.'],
    modifiers: [...RENTAL_MODIFIERS, '!{KX}: criteria met.', '{NU}: supplies.'],
    record: [
      ...EQUIPMENT_RECORD,
      ['c-peptide', 'C-peptide or antibody result with the glucose of the same draw'],
      [
        'injections-before',
        'Injections at least three a day for six months, and testing at least four times a day, or already on a pump',
      ],
      ['visits-three-months', 'Visit every three months with the practitioner who manages the pump'],
      'refill-request',
    ],
    denials: [
      [
        'pump-criteria',
        'Laboratory criterion or visits missing',
        'Send the result with its date and the visit notes.',
        'c-peptide injections-before visits-three-months KX',
      ],
      ...EQUIPMENT_DENIALS,
      'too-many-supplies',
    ],
    payers: ['Tubeless pumps, {A9274}, are a pharmacy benefit for many plans and not Part B equipment.'],
    similar: [
      '{E0784} is the pump, {E0787} one that adjusts to a glucose sensor; {A4224} and {A4225} are its supplies, {A4226} those of the adjusting one.',
    ],
    sources: ['lcd-infusion-pumps', 'claims-20'],
  },
  'compression-pump': {
    what: ['Pumps and sleeves that press a limb to treat lymphedema or venous ulcers.'],
    unit: ['Pump by the month or bought; sleeves each, by limb and length.'],
    modifiers: [...RENTAL_MODIFIERS, '!{RT} and {LT}: side of the sleeve.', '{KX}: criteria met, where asked for.'],
    record: [
      ...EQUIPMENT_RECORD,
      ['conservative-weeks', 'For lymphedema: four weeks of compression, exercise, and elevation before, with dates'],
      ['limb-measures', 'Limb measured at the start and the end of that time'],
      ['ulcer-months', 'For ulcers: six months of treatment by a practitioner without healing'],
    ],
    denials: [
      [
        'trial-missing',
        'Conservative treatment or measures missing',
        'Measure at each visit and send all.',
        'conservative-weeks limb-measures ulcer-months',
      ],
      ...EQUIPMENT_DENIALS,
      'no-side',
    ],
    payers: EQUIPMENT_PAYERS,
    similar: [
      '{E0650} no segments, {E0651} segments without, {E0652} with calibrated pressure, which needs a reason of its own; {E0676} is for preventing clots and not covered.',
    ],
    sources: ['ncd-compression', 'claims-20'],
  },
  'speech-device': {
    what: ['Devices that speak for a person, their software, mounts, and accessories.'],
    unit: ['Each.'],
    modifiers: [...RENTAL_MODIFIERS, '{KX}: where asked for.'],
    record: [
      ...EQUIPMENT_RECORD,
      [
        'speech-evaluation',
        'Evaluation by a speech-language pathologist without a tie to the supplier, with goals and the reason for this device',
      ],
      ['device-trial', 'Other ways of communicating tried'],
    ],
    denials: [
      ['evaluation-missing', 'Evaluation missing or incomplete', 'Complete it before the order.', 'speech-evaluation'],
      ...EQUIPMENT_DENIALS,
    ],
    payers: ['Plans often want a trial rental.'],
    similar: [
      '{E2500} to {E2506} play recorded speech by minutes, {E2508} spells, {E2510} takes several ways of input.',
    ],
    sources: ['lcd-speech'],
  },
  'dme-other': {
    what: ['Other equipment and supplies of the home that stand in no family of their own.'],
    unit: ['Each, or by the month of rental.'],
    modifiers: RENTAL_MODIFIERS,
    record: EQUIPMENT_RECORD,
    denials: [...EQUIPMENT_DENIALS, 'not-covered'],
    payers: EQUIPMENT_PAYERS,
    similar: ['Before using {E1399} look for a listed code: a catch-all beside a listed code is denied.'],
    sources: ['ncd-dme', 'claims-20'],
  },
  'repair-service': {
    what: ['Repair of equipment the patient owns, a loan while it is repaired, and delivery and set-up.'],
    unit: ['Labor by 15 minutes; a loan one unit.'],
    modifiers: ['!{RB}: part replaced in the repair, on the part.', '{MS}: maintenance fee, where one exists.'],
    record: [
      ['repair-item', 'What was repaired, who owns it, since when, and that it is still needed'],
      ['repair-detail', 'Parts, minutes of work, and what was wrong'],
      'proof-of-delivery',
    ],
    denials: [
      ['rented-repair', 'Rented equipment', 'Repair is part of the rental.', 'repair-item'],
      ['repair-minutes', 'More time than usual for that repair', 'Itemize.', 'repair-detail #units'],
    ],
    payers: ['Warranties come first.'],
    similar: ['{K0739} is labor on equipment, {K0740} on oxygen equipment (not covered); {K0462} the loan.'],
    sources: ['claims-20'],
  },
} as const satisfies Record<string, PlaybookText>;
