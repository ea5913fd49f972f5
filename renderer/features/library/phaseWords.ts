import type { WorkProgress } from '../../hooks/import/importQueueState.ts';

const WORDS: Record<WorkProgress['phase'], string> = {
  opening: 'Opening the file',
  checking: 'Checking what kind of file it is',
  unpacking: 'Unpacking',
  reading: 'Reading the codes',
  comparing: 'Comparing with the installed release',
  indexing: 'Preparing the search',
  storing: 'Storing beside the release in use',
  verifying: 'Reading back and checking every code',
  switching: 'Switching to the new release',
};

/** What is being done now, for the person who waits. */
export function phaseWords(phase: WorkProgress['phase']): string {
  return WORDS[phase];
}
