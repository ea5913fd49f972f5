declare const brand: unique symbol;

/** A two-digit place of service code, as on item 24B of the CMS-1500. */
export type PlaceOfService = string & { readonly [brand]: 'PlaceOfService' };

/**
 * The places in use, with names in our own words.
 *
 * Source: CMS, "Place of Service Code Set" (cms.gov, Medicare Coding & Billing). Unassigned numbers are not listed.
 */
const NAMES: Readonly<Record<string, string>> = {
  '01': 'Pharmacy',
  '02': 'Telehealth, patient not at home',
  '03': 'School',
  '04': 'Homeless shelter',
  '05': 'Indian Health Service, freestanding',
  '06': 'Indian Health Service, provider-based',
  '07': 'Tribal 638, freestanding',
  '08': 'Tribal 638, provider-based',
  '09': 'Prison or correctional facility',
  10: 'Telehealth, patient at home',
  11: 'Office',
  12: 'Home',
  13: 'Assisted living',
  14: 'Group home',
  15: 'Mobile unit',
  16: 'Temporary lodging',
  17: 'Walk-in retail health clinic',
  18: 'Worksite',
  19: 'Hospital outpatient, off campus',
  20: 'Urgent care',
  21: 'Hospital inpatient',
  22: 'Hospital outpatient, on campus',
  23: 'Hospital emergency room',
  24: 'Ambulatory surgical center',
  25: 'Birthing center',
  26: 'Military treatment facility',
  27: 'Outreach site or street',
  31: 'Skilled nursing facility',
  32: 'Nursing facility',
  33: 'Custodial care',
  34: 'Hospice',
  41: 'Ambulance, land',
  42: 'Ambulance, air or water',
  49: 'Independent clinic',
  50: 'Federally qualified health center',
  51: 'Psychiatric hospital, inpatient',
  52: 'Psychiatric hospital, partial stay',
  53: 'Community mental health center',
  54: 'Intermediate care, intellectual disability',
  55: 'Substance use treatment, residential',
  56: 'Psychiatric residential treatment',
  57: 'Substance use treatment, outpatient',
  58: 'Opioid treatment program',
  60: 'Mass immunization site',
  61: 'Inpatient rehabilitation',
  62: 'Outpatient rehabilitation',
  65: 'Dialysis facility',
  66: 'Program of all-inclusive care for the elderly',
  71: 'Public health clinic',
  72: 'Rural health clinic',
  81: 'Independent laboratory',
  99: 'Other place',
};

/**
 * Where a professional is paid the facility amount: the hospital, or whoever runs the place, is paid for its costs apart.
 *
 * Source: CMS, Medicare Claims Processing Manual (Pub. 100-04), chapter 12, section 20.4.2, and chapter 26, section 10.5.
 */
const FACILITIES: ReadonlySet<string> = new Set([
  '02',
  '06',
  '08',
  '19',
  '21',
  '22',
  '23',
  '24',
  '26',
  '31',
  '34',
  '41',
  '42',
  '51',
  '52',
  '53',
  '56',
  '61',
]);

/** Which of the two amounts of the physician fee schedule a place comes to. */
export type PlaceRate = 'facility' | 'non-facility';

/** In the order of the codes. */
export const PLACES_OF_SERVICE = Object.keys(NAMES).toSorted() as readonly string[] as readonly PlaceOfService[];

/** Reads a code from outside; `undefined` where CMS has given out no such place. */
export function parsePlaceOfService(text: string): PlaceOfService | undefined {
  return PLACES_OF_SERVICE.find(place => place === text);
}

export function placeRate(place: PlaceOfService): PlaceRate {
  return FACILITIES.has(place) ? 'facility' : 'non-facility';
}

export function describePlaceRate(rate: PlaceRate): string {
  return rate === 'facility'
    ? 'Facility: Medicare pays the professional the facility amount.'
    : 'Non-facility: Medicare pays the professional the non-facility amount, which includes the costs of the practice.';
}

export function placeName(place: PlaceOfService): string {
  return NAMES[place] ?? '';
}
