import { parseHcpcsCode } from '../../domain/hcpcsCode.ts';

const TITLE = /\bNOC CODES\b/i;
const HEADER = ['HCPCS', 'LONG DESCRIPTION', 'ADD DATE', 'TERM DATE'];

/**
 * Reads the rows of the list of codes "not otherwise classified", as they come: a title, a header, one code a row.
 * Source: CMS, NOC codes_*.xlsx in the HCPCS release zip, 2025.
 */
export class UnlistedCodes {
  readonly codes = new Set<string>();
  private hasTitle = false;
  private hasHeader = false;

  /** True once title and header were seen: no other table has both. */
  get isList(): boolean {
    return this.hasHeader;
  }

  take(cells: readonly string[]): void {
    if (this.hasHeader) {
      const code = parseHcpcsCode(cells[0] ?? '');
      if (code !== undefined) this.codes.add(code);
      return;
    }
    this.hasTitle ||= cells.some(cell => TITLE.test(cell));
    this.hasHeader = this.hasTitle && HEADER.every((name, at) => cells[at]?.trim().toUpperCase() === name);
  }
}
