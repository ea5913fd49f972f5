/** Pricing indicators, in our words. Source: CMS HCPCS record layout 2025, field 9. */
export const PRICING_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['00', 'Not priced separately under Part B (not covered, bundled, or for Part A only)'],
  ['11', 'Physician fee schedule: national relative value units'],
  ['12', 'Physician fee schedule: national anesthesia base units'],
  ['13', 'Physician fee schedule: priced by the Medicare contractor'],
  ['21', 'Clinical laboratory fee schedule: up to the national limit'],
  ['22', 'Clinical laboratory fee schedule: priced by the Medicare contractor'],
  ['31', 'Equipment that needs frequent servicing; between floor and ceiling'],
  ['32', 'Inexpensive or routinely purchased equipment; between floor and ceiling'],
  ['33', 'Oxygen and oxygen equipment; between floor and ceiling'],
  ['34', 'Supplies for equipment; between floor and ceiling'],
  ['35', 'Surgical dressings; between floor and ceiling'],
  ['36', 'Capped rental equipment; between floor and ceiling'],
  ['37', 'Ostomy, tracheostomy and urological supplies; between floor and ceiling'],
  ['38', 'Orthotics, prosthetics, prosthetic devices and vision services; between floor and ceiling'],
  ['39', 'Enteral and parenteral nutrition'],
  ['40', 'Lymphedema compression items (since January 2024)'],
  ['45', 'Equipment made for one patient'],
  ['46', 'Equipment and supplies priced by the Medicare contractor'],
  ['51', 'Drugs'],
  ['52', 'Reasonable charge'],
  ['53', 'Price set by law'],
  ['54', 'Vaccinations'],
  ['55', 'Splints and casts (since October 2014)'],
  ['56', 'Lens implants put in at a physician’s office (since October 2014)'],
  ['57', 'Other items priced by the Medicare contractor'],
  ['99', 'No value established'],
]);

/** Multiple pricing indicators, in our words. Source: CMS HCPCS record layout 2025, field 10. */
export const MULTIPLE_PRICING_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['9', 'Does not apply: not priced separately, or no value established'],
  ['A', 'One way of pricing'],
  ['B', 'Professional part by relative value units; technical part and whole service by the Medicare contractor'],
  ['C', 'Physician’s reading by relative value units; the laboratory test by the laboratory fee schedule'],
  ['D', 'By relative value units for a physician, by the psychologist fee schedule otherwise (until 1998)'],
  [
    'E',
    'By relative value units for a physician, by their own fee schedules for psychologists and social workers (until 1998)',
  ],
  [
    'F',
    'By the Medicare contractor for a physician, by their own fee schedules for psychologists and social workers (until 1998)',
  ],
  ['G', 'Reasonable charge when blood products are on the claim, laboratory fee schedule when not'],
]);
