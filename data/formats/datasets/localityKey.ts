const CONTRACTOR = /^\d{4,5}$/;
const LOCALITY = /^\d{1,2}$/;

/** `10112-00` from a contractor and a locality, whose zeros in front some files have lost; `undefined` for a footnote. */
export function localityKey(contractor: string, locality: string): string | undefined {
  if (!CONTRACTOR.test(contractor) || !LOCALITY.test(locality)) return undefined;
  return `${contractor.padStart(5, '0')}-${locality.padStart(2, '0')}`;
}

/** `ALASKA*`: the mark of a footnote is no part of the name. */
export function localityName(printed: string): string {
  return printed.replace(/\*+$/, '').trim();
}
