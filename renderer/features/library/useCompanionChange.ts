import { ok } from '../../../data/domain/result.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import type { CompanionQuestion } from './companionWords.ts';
import type { ChangeAnswer } from './InstalledPart.tsx';

/** Switches a companion file back or removes it, followed by a search that knows. */
export function useCompanionChange(): (question: CompanionQuestion) => Promise<ChangeAnswer> {
  const { reference, searchHealth } = useStores();
  return async question => {
    if (question.kind === 'remove') {
      const removed = await reference.companions.remove(question.companion.id);
      if (!removed.ok) return removed;
      await searchHealth.reload();
      return ok(`Removed ${question.companion.title}.`);
    }
    const done = await reference.companions.rollBack(question.to.kind);
    if (!done.ok) return done;
    await searchHealth.reload();
    return ok(`${done.value.title} is in use again.`);
  };
}
