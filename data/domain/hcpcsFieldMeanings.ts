import { BETOS_MEANINGS } from './hcpcsFieldMeanings.betos.ts';
import { LAB_CERTIFICATION_MEANINGS } from './hcpcsFieldMeanings.laboratory.ts';
import { MULTIPLE_PRICING_MEANINGS, PRICING_MEANINGS } from './hcpcsFieldMeanings.pricing.ts';
import { describeStatute } from './hcpcsFieldMeanings.statute.ts';
import { TYPE_OF_SERVICE_MEANINGS } from './hcpcsFieldMeanings.typeOfService.ts';

/**
 * What the one to three character values of a HCPCS record stand for, in Chartside's own words.
 *
 * Source of every meaning: CMS, "HCPCS Contractor Record - 2025" (the record layout in the HCPCS release zip, 2025).
 * Each function answers `undefined` for a value the layout does not list: the screen then shows the value itself
 * and says that its meaning is not known.
 */

const COVERAGE_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['C', 'Coverage is decided by the Medicare contractor'],
  ['D', 'Covered under special instructions'],
  ['I', 'Not payable by Medicare'],
  ['M', 'Not covered by Medicare'],
  ['S', 'Excluded from Medicare by law'],
]);

const ACTION_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['A', 'Added'],
  ['B', 'Long description and administrative data changed'],
  ['C', 'Long description changed'],
  ['D', 'Discontinued'],
  ['F', 'Administrative data changed'],
  ['N', 'No change in this release'],
  ['P', 'Payment data changed'],
  ['R', 'Discontinued before, now in use again'],
  ['S', 'Short description changed'],
  ['T', 'BETOS category or type of service changed'],
]);

const ASC_GROUP_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['YY', 'Approved for ambulatory surgical centers; the amounts are in the ASC tables'],
]);

export { describeStatute };

/** What a section number of the old manuals is worth today. Source: CMS, internet-only manuals, "Pub. 100" (2003). */
export const MANUAL_MEANINGS = {
  coverage:
    'A section of the old Coverage Issues Manual; its rules are now in Pub. 100-03, National Coverage Determinations',
  carriers: 'A section of the old Medicare Carriers Manual; its rules are now in the manuals Pub. 100-02 and 100-04',
} as const;

/** `C`, `D`, `I`, `M`, `S`: who decides whether Medicare covers it. */
export function describeCoverage(value: string): string | undefined {
  return COVERAGE_MEANINGS.get(value);
}

/** `A`, `B`, `C`, `D`, `F`, `N`, `P`, `R`, `S`, `T`: what happened to the code in the release. */
export function describeAction(value: string): string | undefined {
  return ACTION_MEANINGS.get(value);
}

/** `00` to `99`: which rule or fee schedule sets the price. */
export function describePricing(value: string): string | undefined {
  return PRICING_MEANINGS.get(value);
}

/** `9`, `A` to `G`: whether more than one rule can set the price. */
export function describeMultiplePricing(value: string): string | undefined {
  return MULTIPLE_PRICING_MEANINGS.get(value);
}

/** Berenson-Eggers type of service (`D1E`, `O1D`): the clinical category used in spending statistics. */
export function describeBetos(value: string): string | undefined {
  return BETOS_MEANINGS.get(value);
}

/** One character a claim's type of service can have. */
export function describeTypeOfService(value: string): string | undefined {
  return TYPE_OF_SERVICE_MEANINGS.get(value);
}

/** Three digits: the specialty a laboratory must be certified in. */
export function describeLabCertification(value: string): string | undefined {
  return LAB_CERTIFICATION_MEANINGS.get(value);
}

/** `YY`, the only value: the procedure may be done in an ambulatory surgical center. */
export function describeAscGroup(value: string): string | undefined {
  return ASC_GROUP_MEANINGS.get(value);
}
