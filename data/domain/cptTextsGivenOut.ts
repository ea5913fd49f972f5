import type { CodeKeyParts } from './codeKey.ts';

/** A licensed text as it goes out, with the file it is from: `CPT texts, 2026, © AMA`. */
export interface CptTextGivenOut {
  readonly text: string;
  readonly source: string;
}

/** What the person asked to give out, by CPT code; empty where they did not ask. */
export type CptTextsGivenOut = ReadonlyMap<string, CptTextGivenOut>;

export const NO_CPT_TEXT_GIVEN_OUT: CptTextsGivenOut = new Map();

/** What goes out of a code; `undefined` for a code of another system, and where nothing was asked for. */
export function givenOutOf({ system, code }: CodeKeyParts, texts: CptTextsGivenOut): CptTextGivenOut | undefined {
  return system === 'cpt' ? texts.get(code) : undefined;
}
