import { isInRange } from './codeRange.ts';
import { type NotePart, noteParts } from './noteCodes.ts';

/** What a note points to: codes, and what must stand in them besides (`T36-T50 with fifth or sixth character 5`). */
export interface NoteReference {
  /** As printed. */
  readonly text: string;
  readonly codes: Exclude<NotePart, { kind: 'text' }>;
  /** `undefined`: a condition is printed that cannot be read. */
  readonly meets: ((code: string) => boolean) | undefined;
}

const PLACES: Readonly<Record<string, number>> = {
  fourth: 3,
  '4th': 3,
  fifth: 4,
  '5th': 4,
  sixth: 5,
  '6th': 5,
  seventh: 6,
  '7th': 6,
};
const PLACE = '(fourth|fifth|sixth|seventh|[4-7]th)';
const AT_PLACE = new RegExp(
  `^with ${PLACE}(?: or ${PLACE})?[ -]characters? \\.?([0-9A-Z])(?:-([0-9A-Z]))?(?: or ([0-9A-Z]))?$`,
);
const AFTER_DOT = /^with \.(\d+)-?(?:-\.(\d+))?$/;
const AT_END = /^with final characters -(\d+)$/;

/** Every reference in the parentheses of a note. What stands outside them is prose ("except fracture as in S06"). */
export function noteReferences(note: string): readonly NoteReference[] {
  return [...note.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = '']) => {
    const parts = noteParts(inside);
    return parts.flatMap((part, at): readonly NoteReference[] => {
      if (part.kind === 'text') return [];
      const after = parts
        .slice(at + 1)
        .find(later => later.kind === 'text' && !/^[\s,.;]*(?:and)?[\s,.;]*$/.test(later.text));
      const condition = after?.kind === 'text' ? after.text.trim() : '';
      return [{ text: inside.trim(), codes: part, meets: condition === '' ? () => true : conditionOf(condition) }];
    });
  });
}

/** Whether a note points to a dotless code. Where its condition cannot be read it does not. */
export function pointsTo({ codes, meets }: NoteReference, code: string): boolean {
  const isWithin =
    codes.kind === 'code'
      ? code.startsWith(codes.code)
      : isInRange(code, { first: codes.from.code, last: codes.to.code });
  return isWithin && meets?.(code) === true;
}

function conditionOf(condition: string): NoteReference['meets'] {
  const placed = AT_PLACE.exec(condition);
  if (placed !== null) {
    const [, first = '', second, from = '', through = from, or = from] = placed;
    const places = [first, second ?? first].map(place => PLACES[place] ?? 0);
    return code => places.some(place => isBetween(code[place], from, through) || code[place] === or);
  }
  const dotted = AFTER_DOT.exec(condition);
  if (dotted !== null) {
    const [, from = '', through = from] = dotted;
    return code => isBetween(code.slice(3, 3 + from.length), from, through);
  }
  const end = AT_END.exec(condition)?.[1];
  return end === undefined ? undefined : code => code.length > end.length + 3 && code.endsWith(end);
}

function isBetween(text: string | undefined, from: string, through: string): boolean {
  return text !== undefined && text.length === from.length && text >= from && text <= through;
}
