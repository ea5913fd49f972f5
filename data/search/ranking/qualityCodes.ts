import { firstNotBefore } from '../segment/codeLookup.ts';
import { codeOf, type Segment, systemOf } from '../segment/segment.ts';

/**
 * Ranges of HCPCS codes that report the quality of care or what a payment model measures, first and last. Their texts speak of
 * every disease and every service, and who looks one of these up seldom means them. What is billed beside them in the same
 * ranges (office treatment of opioid use, care coordination, hospice services, remote visits) is left out.
 * Source: the texts of the HCPCS release of January 2025.
 */
const RANGES: readonly (readonly [first: string, last: string])[] = [
  ['G2081', 'G2081'],
  ['G2089', 'G2167'],
  ['G2173', 'G2210'],
  ['G4000', 'G4038'],
  ['G8000', 'G9000'],
  ['G9050', 'G9140'],
  ['G9158', 'G9186'],
  ['G9188', 'G9472'],
  ['G9490', 'G9977'],
  ['G9988', 'G9999'],
  ['M0001', 'M0005'],
  ['M1003', 'M1999'],
];

/** One for each code of a segment that reports the quality of care, zero for the others. */
export function qualityCodesIn(segment: Segment): Uint8Array {
  const isQuality = new Uint8Array(segment.docCount);
  for (const [first, last] of RANGES) {
    for (let at = firstNotBefore(segment, first); at < segment.docCount; at += 1) {
      const doc = segment.byCode[at] ?? 0;
      if (codeOf(segment, doc) > last) break;
      if (systemOf(segment, doc) === 'hcpcs') isQuality[doc] = 1;
    }
  }
  return isQuality;
}
