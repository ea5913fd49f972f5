import type { TabularRecord } from '../companionRecord.ts';
import type { TabularLevel } from './inheritedNotes.ts';
import type { TabularPlace } from './tabularPlace.ts';

/** One seventh character and what it says. */
export interface SeventhCharacter {
  readonly character: string;
  readonly meaning: string;
}

/** The seventh characters that go with a code, and the level whose table they are from. */
export interface SeventhCharacterTable {
  readonly level: TabularLevel;
  readonly characters: readonly SeventhCharacter[];
}

const SIX = 6;

/** The table that holds for a lineage: the nearest one, since a subcategory may have another than its category. */
export function seventhCharacterTable(lineage: readonly TabularRecord[]): SeventhCharacterTable | undefined {
  const level = lineage.findLast(({ seventhCharacters = [] }) => seventhCharacters.length > 0);
  if (level?.seventhCharacters === undefined) return undefined;
  const { kind, name, title, seventhCharacters } = level;
  return { level: { kind, name, title }, characters: seventhCharacters };
}

/** What the seventh character of a code says; `undefined` where the code has none or the list does not give it. */
export function seventhCharacterOf(code: string, { lineage, standing }: TabularPlace): SeventhCharacter | undefined {
  if (standing !== 'seventh-character') return undefined;
  return seventhCharacterTable(lineage)?.characters.find(({ character }) => character === code.at(-1));
}

/**
 * A code with a seventh character: X holds the places up to the sixth. Source: ICD-10-CM Official Guidelines, I.A.4, I.A.5.
 *
 * @param code dotless, at most six characters
 */
export function withSeventhCharacter(code: string, character: string): string {
  return code.padEnd(SIX, 'X') + character;
}
