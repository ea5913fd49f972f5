const REFERENCE = /^([A-Z]{1,3})\d+$/;

/** The column from 0 of a cell reference: 0 for `A7`, 47 for `AV11`; `undefined` where there is none. */
export function columnOfReference(reference: string | undefined): number | undefined {
  const letters = REFERENCE.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
