import { normalizePath, type Plugin } from 'vite';
import { PACKED_SYNONYMS } from '../data/search/synonyms/packedSynonyms.ts';
import { inProject } from './setup/projectRoot.mjs';

const MODULE = normalizePath(inProject('data', 'search', 'synonyms', 'packedSynonyms.ts'));

/** Reads the synonyms while the app is built: the app itself would do it at every start, before its first answer. */
export function packedSynonyms(): Plugin {
  return {
    name: 'chartside-packed-synonyms',
    apply: 'build',
    load(id) {
      if (id !== MODULE) return undefined;
      return { code: `export const PACKED_SYNONYMS = ${JSON.stringify(PACKED_SYNONYMS)};`, map: null };
    },
  };
}
