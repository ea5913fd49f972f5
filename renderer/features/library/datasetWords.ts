import type { Dataset } from '../../../data/domain/dataset.ts';
import { countOf } from '../../ui/figures.ts';
import type { QuestionWords } from './InstalledPart.tsx';

/** Said wherever a file with the AMA's short descriptors comes in. */
export const CPT_NOTICE =
  'The file has short descriptors of CPT codes, copyright American Medical Association. Chartside shows them on this computer, marked as such, and leaves them out of every export. Your own use of them is between you and the AMA.';

/** `Installed Part B drug payment limits, October 2025: 1,012 rows.` */
export function installedDatasetsWords(datasets: readonly Dataset[]): string {
  const rows = datasets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const titles = datasets.map(({ title }) => title).join('; ');
  return `Installed ${titles}: ${countOf(rows, 'row')}.`;
}

/** What a person is asked before an edition is switched or removed. */
export type DatasetQuestion =
  | { readonly kind: 'roll-back'; readonly from: Dataset; readonly to: Dataset }
  | { readonly kind: 'remove'; readonly dataset: Dataset; readonly next: Dataset | undefined };

export function datasetQuestionWords(question: DatasetQuestion): QuestionWords {
  if (question.kind === 'roll-back') {
    const { from, to } = question;
    return {
      title: `Go back to the earlier file of ${to.title}?`,
      body: `Its days are answered from “${to.source.fileName}” instead of “${from.source.fileName}”. Both stay installed, so you can switch again at any time.`,
      confirmLabel: 'Go back',
    };
  }
  const { dataset, next } = question;
  const after =
    next === undefined && dataset.listName !== undefined
      ? 'Its page under Browse goes with it. Nothing else is touched.'
      : next === undefined
        ? 'Its days are then said to be not loaded. Other editions are not touched.'
        : `Its days are then answered from “${next.source.fileName}”.`;
  return {
    title: `Remove ${dataset.title}?`,
    body: `${after} To have it again, import “${dataset.source.fileName}” again.`,
    confirmLabel: 'Remove',
  };
}
