/** First and last category of a run, as a chapter or section of the tabular list names it: `A00-A09`, `T14`. */
interface CodeRange {
  readonly first: string;
  readonly last: string;
}

/**
 * Categories with a letter in the third place stand after these in the list, not where the alphabet would put them.
 * Source: ICD-10-CM tabular list, 2021.
 */
const STANDS_AFTER: Readonly<Record<string, string>> = {
  C4A: 'C43',
  C7A: 'C75',
  C7B: 'C75',
  D3A: 'D36',
  M1A: 'M09',
  O9A: 'O99',
  Z3A: 'Z38',
};

/** Sorts codes as the list has them. @param code dotless, or only its beginning */
export function listOrderKey(code: string): string {
  const before = STANDS_AFTER[code.slice(0, 3)];
  return before === undefined ? code : `${before}~${code}`;
}

export function rangeOfSection(name: string): CodeRange {
  const [first = name, last = first] = name.split('-');
  return { first, last };
}

/** Whether a dotless code lies in a run of codes, both ends and all that is under them included. */
export function isInRange(code: string, { first, last }: CodeRange): boolean {
  return listOrderKey(first) <= listOrderKey(code) && listOrderKey(code.slice(0, last.length)) <= listOrderKey(last);
}

/** True for a wider range around another: the list prints `V00-X58`, `V00-V99`, `V00-V09` one after the other. */
export function encloses(outer: string, inner: string): boolean {
  const [around, within] = [rangeOfSection(outer), rangeOfSection(inner)];
  return outer !== inner && around.first <= within.first && within.last <= around.last;
}
