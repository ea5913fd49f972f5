import type { CheckSource, LoadedPairs } from '../../../data/checks/checkLookups.ts';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { Dataset } from '../../../data/domain/dataset.ts';
import type { DatasetAnswer } from '../../../data/domain/datasetAnswer.ts';
import type { DatasetChunk } from '../../../data/domain/datasetChunk.ts';
import { PAIR_KINDS, pairTableOf } from '../../../data/domain/ncci/editKinds.ts';
import type { PairSetting } from '../../../data/domain/ncci/editSetting.ts';
import type { PtpQuestion } from '../../../data/domain/ncci/ptpChunk.ts';
import {
  PTP_FACTS_KEY,
  type PtpFacts,
  ptpKey,
  readPtpFacts,
  readPtpPairs,
} from '../../../data/domain/ncci/ptpDataset.ts';
import type { PtpEdit } from '../../../data/domain/ncci/ptpEdit.ts';
import { damaged } from '../../../data/store/reference/contentReader.ts';
import type { DatasetReads } from '../../../data/store/reference/referenceStore.ts';

/** What one file of a quarter says. */
interface Part {
  readonly dataset: Dataset;
  readonly facts: PtpFacts;
  readonly rows: readonly PtpEdit[];
}

/** The pairs asked for, from every file of the edition in force on the day. */
export async function pairsOf(
  look: DatasetReads,
  setting: PairSetting,
  questions: readonly PtpQuestion[],
  day: CalendarDate,
): Promise<LoadedPairs> {
  const parts: Part[] = [];
  const otherDays: Dataset[] = [];
  const keys = [PTP_FACTS_KEY, ...questions.map(({ by, code }) => ptpKey(by, code))];
  const files = PAIR_KINDS[setting].map(kind => look.chunksOf(kind, keys, day));
  for (const answer of await Promise.all(files)) {
    if (answer.state === 'found') parts.push(readPart(answer.dataset, answer.value, questions));
    else if (answer.state === 'edition-not-loaded') otherDays.push(...answer.loaded);
  }
  if (parts.length === 0) return { state: 'not-loaded', installed: otherDays.map(({ title }) => title) };
  return {
    state: 'loaded',
    source: sourceOfParts(parts.map(({ dataset }) => dataset)),
    rows: parts.flatMap(({ rows }) => rows),
    codesOutside: codesOutside(parts, questions),
  };
}

function readPart(
  dataset: Dataset,
  chunks: ReadonlyMap<string, DatasetChunk>,
  questions: readonly PtpQuestion[],
): Part {
  const factsChunk = chunks.get(PTP_FACTS_KEY);
  const facts = factsChunk && readPtpFacts(factsChunk);
  if (facts === undefined) throw damaged('pair edits');
  const rows = questions.flatMap(question => {
    const pairs = readPtpPairs(chunks.get(ptpKey(question.by, question.code)), question, facts);
    if (pairs === undefined) throw damaged('pair edits');
    return pairs;
  });
  return { dataset, facts, rows };
}

/** Column 1 codes that no loaded part reaches, while a part is missing. A file that is not cut reaches all. */
function codesOutside(parts: readonly Part[], questions: readonly PtpQuestion[]): readonly string[] {
  const [only, ...others] = parts;
  const isUncut = others.length === 0 && only?.facts.isPart === false && pairTableOf(only.dataset.kind)?.part === 0;
  const isWhole = isUncut || parts.length === PAIR_KINDS.practitioner.length;
  if (isWhole) return [];
  return questions
    .filter(({ by }) => by === 'column1')
    .map(({ code }) => code)
    .filter(code => parts.every(({ facts }) => code < facts.from || code > facts.through));
}

function sourceOfParts(datasets: readonly Dataset[]): CheckSource {
  const [first] = datasets;
  return { title: first?.title ?? '', fileName: datasets.map(({ source }) => source.fileName).join(', ') };
}

/** An answer of the store as the checks ask it. */
export function loadedFrom<Row, T>(answer: DatasetAnswer<readonly Row[]>, of: (row: Row) => T) {
  switch (answer.state) {
    case 'found':
      return { state: 'loaded', source: sourceOfParts([answer.dataset]), rows: answer.value.map(of) } as const;
    case 'not-loaded':
      return { state: 'not-loaded', installed: [] } as const;
    case 'edition-not-loaded':
      return { state: 'not-loaded', installed: answer.loaded.map(({ title }) => title) } as const;
  }
}
