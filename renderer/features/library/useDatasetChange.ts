import { ok } from '../../../data/domain/result.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import type { DatasetQuestion } from './datasetWords.ts';
import type { ChangeAnswer } from './InstalledPart.tsx';

/** Switches an edition back or removes it. */
export function useDatasetChange(): (question: DatasetQuestion) => Promise<ChangeAnswer> {
  const { datasets } = useStores().reference;
  return async question => {
    if (question.kind === 'remove') {
      const removed = await datasets.remove(question.dataset.id);
      return removed.ok ? ok(`Removed ${question.dataset.title}.`) : removed;
    }
    const done = await datasets.rollBack(question.to);
    return done.ok ? ok(`${done.value.title} is read from “${done.value.source.fileName}” again.`) : done;
  };
}
