import type { Answered } from '../../hooks/useSearch.ts';
import { useSettled } from '../../hooks/useSettled.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { answerInWords, offersInWords } from './answerWords.ts';
import styles from './spokenAnswer.module.css';

/** Fingers that rest this long are done typing; a count spoken at every key would drown the keys. */
const SPOKEN_AFTER_MS = 450;

/** What was found, and what is offered instead, said once to screen readers when the typing rests. */
export function SpokenAnswer({ answered }: { readonly answered: Answered | undefined }) {
  const sentence = answered === undefined ? '' : spoken(answered);
  return (
    <VisuallyHidden>
      <span role="status" className={styles.spoken}>
        {useSettled(sentence, SPOKEN_AFTER_MS)}
      </span>
    </VisuallyHidden>
  );
}

export function inWords({ question, answer }: Answered): string {
  const { total, totalBeforeRefining, wordsNotFound, hits } = answer;
  return answerInWords({
    text: question.text.trim(),
    total,
    totalBeforeRefining,
    wordsNotFound,
    bestTier: hits[0]?.tier,
  });
}

function spoken(answered: Answered): string {
  const { offers = [], total } = answered.answer;
  return [inWords(answered), offersInWords(offers.length, total)].filter(Boolean).join('. ');
}
