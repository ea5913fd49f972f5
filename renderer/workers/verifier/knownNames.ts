import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { GuideFacts } from '../../../data/guides/verifier/facts.ts';
import { createSearchEngine } from '../../../data/search/engine.ts';
import type { SearchHit } from '../../../data/search/searchTypes.ts';
import { openSegment } from '../../../data/search/segment/segment.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';

/** What search finds without guessing: no typos, no words left out. */
const SURE: ReadonlySet<SearchHit['tier']> = new Set(['exact-phrase', 'all-words', 'synonym']);
/** A description that so many codes fit tells none of them from another. */
const MOST_HITS = 40;

/**
 * Whether search finds a code by a description, with the lay words, abbreviations and brand names it knows: what is a
 * known name of a code is not wrong for being no official words. A release whose search data are damaged is left out:
 * search itself builds them again.
 */
export async function knownNames(
  store: ReferenceStore,
  releases: readonly Release[],
  today: CalendarDate,
): Promise<NonNullable<GuideFacts['isFoundBy']>> {
  const stored = await Promise.all(releases.map(({ id }) => store.readSegment(id)));
  const segments = stored.flatMap(each => {
    const opened = each === undefined ? undefined : openSegment(each.bytes);
    return opened?.ok === true ? [opened.value] : [];
  });
  const engine = createSearchEngine(segments);
  return (description: string, key: CodeKey) => {
    const { hits } = engine.search({
      text: description.replace(/["“”:-]/gu, ' '),
      filters: { systems: [], activeOnly: false, billableOnly: false },
      today,
      limit: MOST_HITS,
    });
    return hits.some(hit => hit.key === key && SURE.has(hit.tier));
  };
}
