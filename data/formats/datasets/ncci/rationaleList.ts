import { MOST_RATIONALES } from '../../../domain/ncci/ptpRows.ts';

/** The reasons a file gives, each kept once: 2.5 million rows share a dozen. Compared as bytes, so that rows need no string. */
export class RationaleList {
  private readonly texts: string[] = [];
  private readonly known: { readonly bytes: Uint8Array; readonly number: number }[] = [];

  get list(): readonly string[] {
    return this.texts;
  }

  /** @returns its number; `undefined` for a blank one, and for one more than a row can name. */
  numberOfBytes(bytes: Uint8Array, start: number, end: number): number | undefined {
    if (start >= end) return undefined;
    for (const each of this.known) if (isSame(each.bytes, bytes, start, end)) return each.number;
    const text = new TextDecoder('windows-1252').decode(bytes.subarray(start, end));
    const number = this.numberOf(text);
    if (number !== undefined) this.known.push({ bytes: bytes.slice(start, end), number });
    return number;
  }

  numberOf(cell: string): number | undefined {
    const text = cell.trim();
    if (text === '') return undefined;
    const at = this.texts.indexOf(text);
    if (at !== -1) return at;
    if (this.texts.length >= MOST_RATIONALES) return undefined;
    return this.texts.push(text) - 1;
  }
}

function isSame(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at += 1) if (known[at] !== bytes[start + at]) return false;
  return true;
}
