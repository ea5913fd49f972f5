import type { Answered } from '../../hooks/useSearch.ts';
import { useSettled } from '../../hooks/useSettled.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { answerInWords } from './answerWords.ts';

/** Fingers that rest this long are done typing; a count spoken at every key would drown the keys. */
const SPOKEN_AFTER_MS = 450;

/** What was found, said once to screen readers when the typing rests. */
export function SpokenAnswer({ answered }: { readonly answered: Answered | undefined }) {
  const sentence = answered === undefined ? '' : inWords(answered);
  return (
    <VisuallyHidden>
      <span role="status">{useSettled(sentence, SPOKEN_AFTER_MS)}</span>
    </VisuallyHidden>
  );
}

export function inWords({ question, answer: { total, wordsNotFound, hits } }: Answered): string {
  return answerInWords({ text: question.text.trim(), total, wordsNotFound, bestTier: hits[0]?.tier });
}
