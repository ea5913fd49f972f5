import { seriesName } from '../../../data/domain/codeSystem.ts';
import type { Companion, CompanionCounts, CompanionKind } from '../../../data/domain/companion.ts';
import { companionSeries } from '../../../data/domain/companion.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { countOf, formatCount } from '../../ui/figures.ts';
import type { CountEntry } from './countWords.ts';
import type { QuestionWords } from './InstalledPart.tsx';

const WHAT_IT_GIVES: Record<CompanionKind, string> = {
  'icd10cm-tabular': 'Inclusion terms: other names the tabular list gives a diagnosis.',
  'icd10cm-index': 'The terms under which the index lists a diagnosis.',
  'icd10cm-drugs': 'Drugs and chemicals with their codes for poisoning, adverse effect and underdosing.',
  'icd10cm-neoplasms': 'Body sites with their neoplasm codes.',
  'icd10cm-external-causes': 'The terms under which the index lists a cause of injury.',
  'hcpcs-ndc-crosswalk': 'Product and company names of drugs with the HCPCS code they are billed with.',
};

const ENTRIES: Record<CompanionKind, string> = {
  'icd10cm-tabular': 'Entries',
  'icd10cm-index': 'Terms',
  'icd10cm-drugs': 'Substances',
  'icd10cm-neoplasms': 'Sites',
  'icd10cm-external-causes': 'Terms',
  'hcpcs-ndc-crosswalk': 'Products',
};

/** What a file of this kind adds, for a person who has never seen one. */
export function whatItGives(kind: CompanionKind): string {
  return WHAT_IT_GIVES[kind];
}

/** What is in the file, largest first, and what search makes of it. */
export function companionCounts(kind: CompanionKind, counts: CompanionCounts): readonly CountEntry[] {
  return [
    { label: ENTRIES[kind], count: formatCount(counts.records) },
    { label: 'Names', count: formatCount(counts.names) },
    { label: 'Codes named', count: formatCount(counts.codes) },
  ];
}

/** `1,204 names speak of codes that are not installed; search leaves them out.` Nothing where there are none. */
export function unknownNamesWords(unknown: number): string | undefined {
  if (unknown === 0) return undefined;
  const names = countOf(unknown, 'name');
  return unknown === 1
    ? `${names} speaks of a code that is not installed; search leaves it out.`
    : `${names} speak of codes that are not installed; search leaves them out.`;
}

/** `October 1, 2020 to September 30, 2021` */
export function periodWords({ effectiveFrom, effectiveThrough }: Companion): string {
  return `${longDate(effectiveFrom)} to ${longDate(effectiveThrough)}`;
}

/** `Installed ICD-10-CM Table of Neoplasms FY2026 (April 2026): search knows 9,020 more names for codes.` */
export function installedCompanionsWords(companions: readonly Companion[]): string {
  const names = companions.reduce((sum, { counts }) => sum + counts.names, 0);
  const titles = companions.map(({ title }) => title).join(', ');
  return `Installed ${titles}: search knows ${countOf(names, 'more name', 'more names')} for codes.`;
}

/** What a person is asked before companion files are switched or removed. */
export type CompanionQuestion =
  | { readonly kind: 'roll-back'; readonly from: Companion; readonly to: Companion }
  | { readonly kind: 'remove'; readonly companion: Companion; readonly next: Companion | undefined };

export function companionQuestionWords(question: CompanionQuestion): QuestionWords {
  if (question.kind === 'roll-back') {
    const { from, to } = question;
    return {
      title: `Roll back to ${to.title}?`,
      body: `Search uses the names of ${to.title} instead of those of ${from.title}. ${from.title} stays installed, so you can switch again at any time.`,
      confirmLabel: 'Roll back',
    };
  }
  const { companion, next } = question;
  const after =
    next === undefined
      ? `Search no longer knows its names. The ${seriesName(companionSeries(companion.kind))} codes themselves are not touched.`
      : `Search uses the names of ${next.title}. The codes themselves are not touched.`;
  return {
    title: `Remove ${companion.title}?`,
    body: `${after} To have it again, import “${companion.source.fileName}” again.`,
    confirmLabel: 'Remove',
  };
}
