import { releaseAtStart, releaseInSentence } from '../../../data/domain/release.ts';
import { ok } from '../../../data/domain/result.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import type { ChangeAnswer } from './InstalledPart.tsx';
import type { ReleaseQuestion } from './releaseQuestion.ts';

/** Switches a series back, followed by a search that knows, or removes a release. */
export function useReleaseChange(): (question: ReleaseQuestion) => Promise<ChangeAnswer> {
  const { reference, searchHealth } = useStores();
  return async question => {
    if (question.kind === 'remove') {
      const removed = await reference.removeRelease(question.release.id);
      return removed.ok ? ok(`Removed ${releaseInSentence(question.release)}.`) : removed;
    }
    const done = await reference.rollBack(question.to.series);
    if (!done.ok) return done;
    await searchHealth.load();
    return ok(`${releaseAtStart(done.value)} is in use again.`);
  };
}
