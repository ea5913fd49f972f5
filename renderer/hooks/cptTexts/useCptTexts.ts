import { useMemo } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { CPT_TEXT_KINDS, CPT_TEXT_LENGTHS, type CptTextLength, type CptTextRow } from '../../../data/domain/cptText.ts';
import { type CptTextIndex, indexCptTexts } from '../../../data/domain/cptTextIndex.ts';
import type { Dataset } from '../../../data/domain/dataset.ts';
import { covers } from '../../../data/domain/datasetPeriod.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { useAsOf } from '../releases/useAsOf.ts';

type Datasets = ReferenceStore['datasets'];

/** One text of a code, and the licensed file it is from. */
export interface CptText {
  readonly length: CptTextLength;
  readonly text: string;
  readonly dataset: Dataset;
}

/** The texts of a CPT code in the files the person has a license for: of the day looked at, else the newest there are. */
export function useCptTexts(code: string | undefined): Live<readonly CptText[]> {
  const { datasets } = useStores().reference;
  const { day } = useAsOf();
  const ask = async () => (code === undefined ? [] : cptTextsOf(datasets, code, day));
  return useLiveAnswer(`cpt texts of ${code ?? ''} on ${day}`, ask, 'reference');
}

/** The texts of a CPT code on a day, the longest first. */
export async function cptTextsOf(datasets: Datasets, code: string, day: CalendarDate): Promise<readonly CptText[]> {
  const all = new Map<CptTextLength, CptText>();
  const look = datasets.look();
  for (const kind of CPT_TEXT_KINDS) {
    const editions = (await look.rowsInEachEdition(kind, code)).filter(({ rows }) => rows.length > 0);
    const edition = editions.find(({ dataset }) => covers(dataset, day)) ?? editions[0];
    const row = edition?.rows[0];
    for (const length of CPT_TEXT_LENGTHS) {
      const text = row?.[length];
      if (edition !== undefined && text !== undefined && !all.has(length)) {
        all.set(length, { length, text, dataset: edition.dataset });
      }
    }
  }
  return CPT_TEXT_LENGTHS.flatMap(length => all.get(length) ?? []);
}

/**
 * All texts, ready to be searched; `undefined` where none is installed or nothing is asked. They are read when something
 * is asked for the first time: neither the start nor a key press waits for them.
 */
export function useCptTextIndex(isAsked: boolean): CptTextIndex | undefined {
  const { datasets } = useStores().reference;
  const { day } = useAsOf();
  const ask = async () => (isAsked ? allTexts(datasets, day) : []);
  const rows = useLiveAnswer(isAsked ? `cpt texts on ${day}` : '', ask, 'reference');
  const known = rows.state === 'ready' ? rows.value : undefined;
  return useMemo(() => (known === undefined || known.length === 0 ? undefined : indexCptTexts(known)), [known]);
}

async function allTexts(datasets: Datasets, day: CalendarDate): Promise<readonly CptTextRow[]> {
  const all: CptTextRow[] = [];
  for (const kind of CPT_TEXT_KINDS) {
    const editions = await datasets.editions(kind);
    const edition = editions.find(each => covers(each, day)) ?? editions[0];
    if (edition === undefined) continue;
    const answer = await datasets.allRows(kind, edition.effectiveFrom);
    if (answer.state === 'found') all.push(...answer.value);
  }
  return all;
}
