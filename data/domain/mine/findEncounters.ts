import { printedLineCode } from '../lineKey.ts';
import type { Encounter } from './encounter.ts';

/** Everything an encounter can be found by, in lower case: its label, date, codes as printed, modifiers and notes. */
export function encounterWords({ label, dateOfService, lines }: Encounter): string {
  const codes = lines.map(({ key, modifiers, note }) => `${printedLineCode(key)} ${modifiers.join(' ')} ${note}`);
  return `${label} ${dateOfService} ${codes.join(' ')}`.toLowerCase();
}

/** The words of a question; none where nothing is asked. */
export function askedWords(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/u).filter(Boolean);
}

/** @param text as `encounterWords` makes it. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every(word => text.includes(word));
}
