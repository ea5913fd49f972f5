import Papa from 'papaparse';

/**
 * What a text begins with that a spreadsheet may take for a formula (OWASP, "CSV Injection"), the wide forms of East Asian
 * keyboards among them. Papa Parse's own pattern misses a text of several lines.
 */
const FORMULA_BEGINS = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table in the form of every one the app writes: RFC 4180, every field quoted so that a code stays text, a text that a
 * spreadsheet would take for a formula marked as none. Begins with a byte order mark, or Excel misreads what is not ASCII.
 *
 * @param rows each as long as `columns`
 */
export function tableAsCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = [columns, ...rows].map(row => [...row]);
  const csv = Papa.unparse(table, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA_BEGINS });
  return `\uFEFF${csv}\r\n`;
}
