import type { CodeRecord } from '../../domain/codeRecord.ts';
import { isClassWord, tellingStems } from './words.ts';

/** Kinds of things no code is both of. */
export type Thing = 'drug' | 'equipment';

/** The noun a description is about, nothing of a kit, a pump, or a test after it. */
const END = '(?=\\s*(?:$|[.,;)]|(?:of|for|that|given|or|and|administered|used)\\b))';
const SAID: Readonly<Record<Thing, RegExp>> = {
  drug: new RegExp(
    `^(?:an?|the|any)?\\s*(?:\\w+\\s){0,2}?(?:injection|infusion|drug|medication|medicine|vaccine)s?\\b${END}`,
    'iu',
  ),
  equipment: new RegExp(
    `^(?:an?|the|any)?\\s*(?:\\w+\\s){0,2}?(?:(?:piece|item) of )?(?:durable |medical )*(?:equipment|appliance|orthosis|prosthesis)\\b${END}`,
    'iu',
  ),
};

/** BETOS: equipment by kind but supplies (D1A), which can be of a drug's; drugs given through equipment are drugs (D1G). */
const BETOS: ReadonlyMap<string, Thing> = new Map([
  ...(['D1B', 'D1C', 'D1D', 'D1E', 'D1F'] as const).map(code => [code, 'equipment'] as const),
  ...(['D1G', 'O1D', 'O1E', 'O1G'] as const).map(code => [code, 'drug'] as const),
]);

/** Said beside the kind, and tells no code from another. */
const BESIDE = new Set(['piece', 'medical', 'oral', 'intravenous']);

/**
 * Whether a description that names nothing but a kind of thing names another kind than the record is of: "an injection of a
 * drug" of a walker. Said only where the record's BETOS category leaves no doubt.
 */
export function isOfAnotherKind(description: string, record: CodeRecord): boolean {
  if (record.system !== 'hcpcs' || record.betos === undefined) return false;
  const official = BETOS.get(record.betos);
  if (official === undefined) return false;
  const other: Thing = official === 'drug' ? 'equipment' : 'drug';
  if (!SAID[other].test(description) || SAID[official].test(description)) return false;
  return tellingStems(description).every(stem => isClassWord(stem) || BESIDE.has(stem));
}
