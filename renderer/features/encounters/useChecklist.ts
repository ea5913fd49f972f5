import { useMemo } from 'react';
import { type ComposedSection, composeChecklist } from '../../../data/domain/checklist/composeChecklist.ts';
import { familiesOf } from '../../../data/domain/family/familiesOf.ts';
import { isCptKey, type LineKey } from '../../../data/domain/lineKey.ts';
import type { ChecklistEdition } from '../../../data/domain/mine/checklistEdition.ts';
import type { ChecklistTemplate, TemplateContent } from '../../../data/domain/mine/checklistTemplate.ts';
import type { Encounter } from '../../../data/domain/mine/encounter.ts';
import { type ChecklistNews, newsFor } from '../../../data/domain/mine/planChecklist.ts';
import type { PlaceOfService } from '../../../data/domain/placeOfService.ts';
import type { Live } from '../../hooks/answers/live.ts';
import type { CodesOn } from '../../hooks/codes/useCodesOn.ts';
import { useSame } from './useSame.ts';

export interface Checklist {
  readonly sections: readonly ComposedSection[];
  /** What the templates ask today that it does not, or the other way round. */
  readonly news: ChecklistNews | undefined;
}

/**
 * The checklist of an encounter: by the templates in use until it is begun, then by what they asked at that moment.
 *
 * @param begunWith absent before the checklist is begun.
 * @param codes absent while they are read: without them nobody knows the families.
 */
export function useChecklist(
  { lines, place }: Pick<Encounter, 'lines'> & { readonly place: PlaceOfService | undefined },
  begunWith: Live<readonly ChecklistEdition[]> | undefined,
  templates: readonly ChecklistTemplate[],
  codes: CodesOn | undefined,
): Checklist | undefined {
  const editions = begunWith?.state === 'ready' ? begunWith.value : undefined;
  const news = useMemo(
    () => (editions === undefined ? undefined : newsFor(editions, templates)),
    [editions, templates],
  );
  // The first tick keeps what the templates ask: that asks the same, so nothing is put together or drawn again.
  const contents = begunWith === undefined ? templates : editions;
  const asking = useSame(useMemo(() => contents?.map(contentOf), [contents]));
  const sections = useMemo(() => {
    if (codes === undefined || asking === undefined) return undefined;
    return composeChecklist({ lines, place, templates: asking, familiesOf: key => familiesOfKey(key, codes) });
  }, [lines, place, asking, codes]);
  return sections === undefined ? undefined : { sections, news };
}

function contentOf({ name, condition, sections }: TemplateContent): TemplateContent {
  return { name, condition, sections };
}

/** By the record of the day of service, or the nearest; a CPT code has none, and so no family. */
function familiesOfKey(key: LineKey, codes: CodesOn): readonly string[] {
  const record = isCptKey(key) ? undefined : codes.get(key)?.shown?.record;
  return record === undefined ? [] : familiesOf(record);
}
