/** What a guide says of its year, once for the whole document. */
export interface GuideYear {
  /** Absent where it says none, or several that could be meant. */
  readonly year?: number;
  /** Dollars for one RVU, as the guide states it. */
  readonly conversionFactor?: string;
}

const CONVERSION_FACTOR = /\bconversion factor(?: of| is|:|,)?\s*(?:\$\s?)?(\d{2}\.\d{2,4})\b/iu;
const CALENDAR_YEAR = /\b(?:CY|calendar year)\s?(20[1-4]\d)\b/giu;
const YEAR = /\b20[1-4]\d\b/gu;

/**
 * The year a guide is for, by what it says of itself: the calendar year it names, else the year in its title, else the
 * only year it speaks of. Never the first of several.
 *
 * @param texts title, headings and passages, the title first.
 */
export function yearOf(texts: readonly string[]): GuideYear {
  const all = texts.join('\n');
  const conversionFactor = conversionFactorIn(all);
  const named = [...all.matchAll(CALENDAR_YEAR)].map(([, year]) => year ?? '');
  const year =
    onlyOf(named) ?? onlyOf(yearsIn(texts[0] ?? '')) ?? (named.length > 0 ? undefined : onlyOf(yearsIn(all)));
  return {
    ...(year !== undefined && { year: Number(year) }),
    ...(conversionFactor !== undefined && { conversionFactor }),
  };
}

/** The conversion factor a text states: dollars for one RVU. */
export function conversionFactorIn(text: string): string | undefined {
  return CONVERSION_FACTOR.exec(text)?.[1];
}

/** The only year of a text; `undefined` where it has none or several. */
export function yearIn(text: string): number | undefined {
  const year = onlyOf(yearsIn(text));
  return year === undefined ? undefined : Number(year);
}

function yearsIn(text: string): readonly string[] {
  return [...text.matchAll(YEAR)].map(([year]) => year);
}

function onlyOf(years: readonly string[]): string | undefined {
  const [year, another] = new Set(years);
  return another === undefined ? year : undefined;
}
