import { PACKED_SYNONYMS } from './packedSynonyms.ts';
import { SynonymTable } from './synonymTable.ts';

let table: SynonymTable | undefined;

/** The project's own synonyms, made into a table once. */
export function bundledSynonyms(): SynonymTable {
  table ??= new SynonymTable(PACKED_SYNONYMS);
  return table;
}
