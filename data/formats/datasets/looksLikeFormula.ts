/** What a spreadsheet would work out instead of showing it. Source: OWASP, CSV injection. */
const FORMULA = /^(?:[=@]|[+-](?=[A-Za-z(]))/;

export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}
