import type { TabularRecord } from '../companionRecord.ts';
import { formatIcd10cmCode } from '../icd10cmCode.ts';

/**
 * How a tabular list knows a code: `listed` by itself; as a listed code with placeholders and a `seventh-character`
 * (the list never prints those one by one); or only levels `above` it, where the code is newer than the list.
 */
export type TabularStanding = 'listed' | 'seventh-character' | 'above';

/** Where a code stands in a tabular list. */
export interface TabularPlace {
  /** Chapter first, the nearest listed level last. Notes of every level hold for the code. */
  readonly lineage: readonly TabularRecord[];
  readonly standing: TabularStanding;
  /** Nothing is listed under the last level. */
  readonly isLowest: boolean;
}

/** The places of some codes, by their dotless code; codes a list knows nothing of are missing. */
export type TabularPlaces = ReadonlyMap<string, TabularPlace>;

const WITH_SEVENTH = 7;
const CATEGORY = 3;

/**
 * The nearest level a tabular list has for a code. All 50,341 codes of the order file of January 2021 that its tabular
 * list does not print are listed codes with placeholders (X) up to the sixth character and a seventh.
 *
 * @param code dotless
 * @param isListed whether the list prints a code, given as printed (`S72.001`)
 */
export function nearestListed(
  code: string,
  isListed: (printed: string) => boolean,
): { readonly name: string; readonly standing: TabularStanding } | undefined {
  const printed = formatIcd10cmCode(code);
  if (isListed(printed)) return { name: printed, standing: 'listed' };
  for (let length = code.length - 1; length >= CATEGORY; length -= 1) {
    const name = formatIcd10cmCode(code.slice(0, length));
    if (!isListed(name)) continue;
    const isSeventh = code.length === WITH_SEVENTH && /^X*.$/.test(code.slice(length));
    return { name, standing: isSeventh ? 'seventh-character' : 'above' };
  }
  return undefined;
}
