import { SynonymTable } from '../synonymTable.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

let table: SynonymTable | undefined;

/** The project's own synonyms, read once. */
export function bundledSynonyms(): SynonymTable {
  table ??= new SynonymTable([ABBREVIATIONS]);
  return table;
}
