const SCOPE_PREFIX = /^\s*[a-z]+\s*:/i;
const NOT_IN_CODES = /[^A-Z0-9]/g;

/**
 * How many characters of a printed code the person has typed, however they spelled them (`e11 4` is the
 * beginning of `E11.42`); 0 where what was typed is not the beginning of the code.
 */
export function typedLength(printedCode: string, typed: string): number {
  const wanted = typed.replace(SCOPE_PREFIX, '').toUpperCase().replace(NOT_IN_CODES, '');
  let at = 0;
  for (const character of wanted) {
    if (printedCode[at] === '.') at += 1;
    if (printedCode[at] !== character) return 0;
    at += 1;
  }
  return at;
}
