/** First and last category of a run, as a chapter or section of the tabular list names it: `A00-A09`, `T14`. */
export interface CodeRange {
  readonly first: string;
  readonly last: string;
}

function rangeOfSection(name: string): CodeRange {
  const [first = name, last = first] = name.split('-');
  return { first, last };
}

/** True for a wider range around another: the list prints `V00-X58`, `V00-V99`, `V00-V09` one after the other. */
export function encloses(outer: string, inner: string): boolean {
  const [around, within] = [rangeOfSection(outer), rangeOfSection(inner)];
  return outer !== inner && around.first <= within.first && within.last <= around.last;
}
