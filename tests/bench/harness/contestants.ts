import UFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { createSearchEngine } from '../../../data/search/engine.ts';
import { buildSegment } from '../../../data/search/segment/buildSegment.ts';
import type { ContestantName } from './benchPage.ts';
import { askEngine, requireSegment } from './engineFigures.ts';

/** Answers with codes, best first, at most `SHOWN`. */
export type Ask = (query: string) => readonly string[];

const SHOWN = 50;

/**
 * The engines compared, each over the dotless code and the official long text of every record, each set up as its
 * own documentation advises for looking things up while typing, with words in any order and a typo forgiven. None of
 * the libraries is told about codes, so a query that looks like one is given to them without its dot and blanks;
 * ours reads the query as typed. See docs/adr/0035.
 */
export const BUILD: Record<ContestantName, (sets: readonly (readonly CodeRecord[])[]) => Ask> = {
  Chartside: sets => {
    const engine = createSearchEngine(sets.map(records => requireSegment(buildSegment(records))));
    return query => askEngine(engine, query, SHOWN).hits.map(hit => hit.code);
  },

  /** Token search: each word by itself, in any order; the best rate of its modes on these queries. */
  'fuse.js': sets => {
    const fuse = new Fuse(sets.flat(), {
      keys: [{ name: 'code', weight: 2 }, 'longText'],
      useTokenSearch: true,
      threshold: 0.3,
    });
    return query => fuse.search(dotless(query), { limit: SHOWN }).map(({ item }) => item.code);
  },

  /** Every word, beginnings and one typo in five letters allowed; where that finds nothing, any of the words. */
  MiniSearch: sets => {
    const records = sets.flat();
    const index = new MiniSearch<{ id: number; code: string; text: string }>({
      fields: ['code', 'text'],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { code: 3 } },
    });
    index.addAll(records.map(({ code, longText }, id) => ({ id, code, text: longText })));
    return query => {
      const typed = dotless(query);
      const all = index.search(typed, { combineWith: 'AND' });
      const found = all.length > 0 ? all : index.search(typed, { combineWith: 'OR' });
      return found.slice(0, SHOWN).map(({ id }) => records[id]?.code ?? '');
    };
  },

  /** One typo in each word, words in any order, the first thousand matches ranked. */
  uFuzzy: sets => {
    const records = sets.flat();
    const search = new UFuzzy({ intraMode: 1 });
    const texts = records.map(({ code, longText }) => `${code} ${longText}`);
    return query => {
      const [indexes, info, order] = search.search(texts, dotless(query), 1, 1_000);
      const ranked = info && order ? order.map(at => info.idx[at] ?? -1) : (indexes ?? []);
      return ranked.slice(0, SHOWN).map(index => records[index]?.code ?? '');
    };
  },

  /** Beginnings of words with a typo tolerated, fewer words where not all are found; the best rate of its modes. */
  FlexSearch: sets => {
    const records = sets.flat();
    const index = new FlexSearch.Index({ tokenize: 'tolerant', encoder: FlexSearch.Charset.LatinDefault });
    for (const [id, { code, longText }] of records.entries()) index.add(id, `${code} ${longText}`);
    return query =>
      index.search(dotless(query), { limit: SHOWN, suggest: true }).map(id => records[Number(id)]?.code ?? '');
  },
};

/** `E11.42` and `j 9207` as the corpus writes them; anything else as typed. */
function dotless(query: string): string {
  const code = query.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const looksLikeCode = /^[A-Z]\d[0-9A-Z]{0,5}$/.test(code) && query.trim().split(/\s+/).length <= 2;
  return looksLikeCode ? code : query;
}
