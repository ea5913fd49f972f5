import Big from 'big.js';
import type { FeeFigures } from './feeFigures.ts';
import type { Finding } from './finding.ts';
import { conversionFactorIn, type GuideYear, yearIn } from './guideYear.ts';

/** Anesthesia has a conversion factor of its own; the fee schedule file does not hold it. */
const OTHER_FACTOR = /\banesthesia\b|\bopps\b|\bambulatory\b|\basc\b/iu;

/**
 * The conversion factor a passage states, against those of the installed fee schedules. One of the same year that differs
 * is no contradiction: a factor can change within a year, as it did on 9 March 2024.
 *
 * @param installed the schedules the guide is held against; empty where none is loaded.
 */
export function checkConversionFactor(
  text: string,
  said: GuideYear,
  installed: readonly Pick<FeeFigures, 'title' | 'year' | 'conversionFactor'>[] | undefined,
): readonly Finding[] {
  const stated = conversionFactorIn(text);
  if (stated === undefined || OTHER_FACTOR.test(text)) return [];
  const about = { code: 'Conversion factor', claim: `conversion factor $${stated}` };
  const [newest] = installed ?? [];
  if (installed === undefined || newest === undefined)
    return [{ ...about, mark: 'unchecked', reason: 'fees-not-loaded' }];
  const year = yearIn(text) ?? said.year;
  const ofYear = installed.filter(fees => fees.year === year);
  const same = ofYear.find(({ conversionFactor }) => new Big(conversionFactor).eq(stated));
  if (same !== undefined) return [{ ...about, mark: 'confirmed', reason: 'figure-agrees', instead: insteadOf(same) }];
  const instead = insteadOf(ofYear[0] ?? newest);
  if (year === undefined) return [{ ...about, mark: 'unchecked', reason: 'year-not-said', instead }];
  return [{ ...about, mark: 'other-release', reason: ofYear.length > 0 ? 'other-quarter' : 'other-year', instead }];
}

function insteadOf({ title, conversionFactor }: Pick<FeeFigures, 'title' | 'conversionFactor'>): string {
  return `${title}: $${conversionFactor}`;
}
