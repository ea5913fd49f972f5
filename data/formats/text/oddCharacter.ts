import type { IssueList } from '../issueList.ts';
import type { LineFault } from '../lineFault.ts';
import type { TextBlocks } from './textBlocks.ts';

/** A character that should not stand in a line; `column` counts from 1. */
interface OddCharacter {
  /** `control`: the line cannot be trusted. `doubtful`: an 8-bit character, or one that was lost before the file came here. */
  readonly kind: 'control' | 'doubtful';
  readonly column: number;
  readonly found: string;
}

const FIRST_PRINTABLE = 0x20;
const DELETE = 0x7f;
const LAST_C1_CONTROL = 0x9f;
const REPLACEMENT = 0xfffd;
const TAB = 9;

/** A control character makes the line a fault; a doubtful character is put down as an issue. */
export function findLineCharacterFault(
  line: string,
  number: number,
  text: TextBlocks,
  issues: IssueList,
): LineFault | undefined {
  const odd = findOddCharacter(line, text);
  if (odd === undefined) return undefined;
  const fault = { line: number, column: odd.column, problem: 'unreadable-characters', found: odd.found } as const;
  if (odd.kind === 'control') return fault;
  issues.add(fault);
  return undefined;
}

/** The worst odd character of a line: the first control character, else the first doubtful one. */
function findOddCharacter(line: string, text: TextBlocks): OddCharacter | undefined {
  if (text.isPlain) return undefined;
  let doubtful: OddCharacter | undefined;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (isControl(unit)) return { kind: 'control', column: at + 1, found: spelled(unit) };
    const isDoubtful = unit === REPLACEMENT || (unit > DELETE && text.encoding === 'windows-1252');
    if (isDoubtful && doubtful === undefined) doubtful = { kind: 'doubtful', column: at + 1, found: spelled(unit) };
  }
  return doubtful;
}

function isControl(unit: number): boolean {
  return (unit < FIRST_PRINTABLE && unit !== TAB) || (unit >= DELETE && unit <= LAST_C1_CONTROL);
}

/** `é (U+00E9)`, or the number alone for what cannot be shown. */
function spelled(unit: number): string {
  const number = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
  return isControl(unit) ? number : `${String.fromCharCode(unit)} (${number})`;
}
