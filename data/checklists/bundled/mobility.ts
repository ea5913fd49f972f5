import { codes, families, must, prefixes, section, should, template, when } from './write.ts';

const MOBILITY = 'Medicare, NCD 280.3, mobility assistive equipment';
const MANUAL = 'Medicare, LCD for manual wheelchair bases (L33788)';
const POWER = 'Medicare, LCD for power mobility devices (L33789)';
const BEDS = 'Medicare, LCD for hospital beds and accessories (L33820); NCD 280.7';

export const MANUAL_WHEELCHAIRS = template('manual-wheelchairs', 'Manual wheelchairs', families('wheelchair-manual'), [
  section(
    'Mobility evaluation',
    must(
      'limitation',
      'Limitation that keeps the patient from activities of daily living in the home: toileting, feeding, dressing, grooming, bathing',
      {
        note: 'At the usual places, in time, and without risk of harm.',
        source: MOBILITY,
      },
    ),
    must('less', 'Why a cane, crutches or a walker are not enough', { source: MOBILITY }),
    must('strength', 'Strength, range, balance, endurance and sight, measured or described', { source: MANUAL }),
    must('propels', 'The patient propels the chair, or a caregiver is there, willing and able to push it', {
      source: MANUAL,
    }),
    must('uses-it', 'The patient is willing to use the chair in the home', { source: MANUAL }),
  ),
  section(
    'Home',
    must('home', 'Home assessment: doors, space to turn, surfaces', { source: MANUAL }),
    must('home-use', 'The chair is used in the home regularly', { source: MANUAL }),
  ),
  section(
    'Wheelchair',
    must('type', 'Why this type: hemi, lightweight, heavy duty or custom, each by its own criteria', {
      source: MANUAL,
      when: prefixes('hcpcs:K000'),
    }),
    when('ultra', 'Ultralightweight: specialty evaluation by a therapist, and a supplier’s specialist in wheelchairs', {
      source: MANUAL,
      when: codes('hcpcs:K0005'),
    }),
    should('measures', 'Weight and body measurements that fix the size'),
  ),
]);

export const POWER_WHEELCHAIRS = template(
  'power-wheelchairs',
  'Power wheelchairs and scooters',
  families('wheelchair-power'),
  [
    section(
      'Mobility evaluation',
      must('face', 'Face-to-face examination about mobility within six months before the order', {
        source: '42 CFR 410.38(d)',
      }),
      must('activities', 'Which daily activities at home cannot be done, and why', { source: MOBILITY }),
      must('manual', 'Why a manual wheelchair that fits well is not enough', { source: POWER }),
      when('scooter', 'Why a scooter is not enough: transfers, tiller, posture, room', { source: POWER }),
      must('safe', 'Able to run the device safely: thinking, sight, judgment', { source: POWER }),
      when('specialty', 'Specialty evaluation by a therapist without ties to the supplier', { source: POWER }),
      when('atp', 'The supplier’s assistive technology professional took part in person', { source: POWER }),
    ),
    section('Home', must('on-site', 'Home assessed on site, in writing, before or at delivery', { source: POWER })),
    section(
      'Order',
      must('before-delivery', 'Order written by the practitioner who examined, received before delivery', {
        source: '42 CFR 410.38(d)',
      }),
      should('six-elements', 'Expected length of need and the diagnoses of the mobility problem'),
    ),
  ],
);

export const WALKING_AIDS = template('walking-aids', 'Walkers, canes and crutches', families('walking-aid'), [
  section(
    'Medical record',
    must('mobility', 'Mobility limitation that hinders daily activities at home', { source: MOBILITY }),
    must('safely', 'The patient can use the aid safely', { source: MOBILITY }),
    must('resolved', 'With the aid the limitation is resolved enough', { source: MOBILITY }),
    when('heavy', 'Heavy duty: weight of the patient on record', {
      note: 'More than 300 pounds.',
      source: 'Medicare, LCD for walkers (L33791)',
      when: codes('hcpcs:E0148', 'hcpcs:E0149'),
    }),
    when('braking', 'Walker with multiple brakes: the neurological condition or loss of one hand that calls for it', {
      source: 'Medicare, LCD for walkers (L33791)',
      when: codes('hcpcs:E0147'),
    }),
    should('fitted', 'Height fitted, and gait with it watched'),
  ),
]);

export const HOSPITAL_BEDS = template('hospital-beds', 'Hospital beds', families('hospital-bed'), [
  section(
    'Medical record',
    must('position', 'Positions needed that an ordinary bed does not give, and the condition that calls for them', {
      source: BEDS,
    }),
    when('head', 'Head raised more than 30 degrees most of the time: heart failure, lung disease or aspiration', {
      note: 'Pillows and wedges were considered.',
      source: BEDS,
    }),
    when('traction', 'Traction that can only be fixed to a hospital bed', { source: BEDS }),
    when('height', 'Variable height: transfers to chair, wheelchair or standing', {
      source: BEDS,
      when: codes('hcpcs:E0255', 'hcpcs:E0256', 'hcpcs:E0292', 'hcpcs:E0293'),
    }),
    when('electric', 'Semi-electric: frequent or immediate changes of position', {
      source: BEDS,
      when: codes('hcpcs:E0260', 'hcpcs:E0261', 'hcpcs:E0294', 'hcpcs:E0295'),
    }),
    when('wide', 'Heavy duty or extra wide: weight of the patient on record', {
      source: BEDS,
      when: codes('hcpcs:E0301', 'hcpcs:E0302', 'hcpcs:E0303', 'hcpcs:E0304'),
    }),
    should('rails', 'Rails and mattress: why each is needed'),
  ),
]);
