import { type KeyboardEvent, useRef } from 'react';
import type { Outline } from '../../../data/domain/browse/outline.ts';
import type { BrowseRow } from '../../../data/domain/browse/visibleRows.ts';
import { codeKeyOf, printedCode } from '../../../data/domain/codeKey.ts';
import type { FoundCodes } from '../../hooks/codes/useFoundCodes.ts';

/** Letters typed within this time are one word. */
const PAUSE_MS = 900;

/**
 * Typing in the tree: goes to the next open row that begins so; with a digit in it, to the first code that begins so
 * wherever it stands.
 *
 * @returns whether the key was taken.
 */
export function useTypeAhead(
  rows: readonly BrowseRow[],
  active: number,
  { system, codes }: Outline,
  records: FoundCodes,
  { moveTo, reveal }: { readonly moveTo: (row: number) => void; readonly reveal: (code: string) => void },
): (event: KeyboardEvent) => boolean {
  const typed = useRef({ text: '', at: 0 });
  return event => {
    if ([...event.key].length !== 1 || event.altKey || event.ctrlKey || event.metaKey) return false;
    const isSame = event.timeStamp - typed.current.at < PAUSE_MS;
    const text = ((isSame ? typed.current.text : '') + event.key).toLowerCase();
    typed.current = { text, at: event.timeStamp };
    const code = /\d/.test(text) ? codes.find(each => each.toLowerCase().startsWith(text.replace('.', ''))) : undefined;
    if (code !== undefined) {
      reveal(code);
      return true;
    }
    // A longer word may still be where one is; a new word begins with the next row.
    const from = text.length > 1 ? active : active + 1;
    for (let step = 0; step < rows.length; step += 1) {
      const at = (from + step) % rows.length;
      const row = rows[at];
      if (row === undefined) continue;
      const record = records.get(codeKeyOf(system, row.branch.label))?.record;
      const names = [printedCode(system, row.branch.label), row.branch.title, record?.longText ?? ''];
      if (names.some(name => name.toLowerCase().startsWith(text))) {
        moveTo(at);
        return true;
      }
    }
    return true;
  };
}
