const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
/** In the three ways they are written. Not by a flag: the names beside a date must keep their capitals. */
const MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()}|${MONTHS.toLowerCase()})`;

/** A whole date with its year, in any of the ways people write one: `3/4/1962`, `1962-03-04`, `March 4, 1962`, `04MAR1962`. */
const FULL_DATE = [
  String.raw`(?:0?[1-9]|1[0-2])([/.-])(?:0?[1-9]|[12]\d|3[01])\1(?:(?:19|20)\d{2}|\d{2})(?![\d/])`,
  String.raw`(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)`,
  String.raw`${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}(?!\d)`,
  String.raw`\d{1,2}[ -]?${MONTH}[ -]?(?:19|20)\d{2}(?!\d)`,
] as const;

/**
 * The pattern of a full date as one alternative of a larger pattern.
 *
 * @param separatorGroup number of the group that holds the separator of `3/4/1962` in the larger pattern.
 */
export function fullDatePattern(separatorGroup: number): string {
  return `(?:${FULL_DATE.join('|').replace(String.raw`\1`, `\\${separatorGroup}`)})`;
}
