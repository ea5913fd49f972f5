import { useEffect, useState } from 'react';
import type { Answered } from '../../hooks/search/useSearch.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { answerInWords, offersInWords } from './answerWords.ts';
import styles from './spokenAnswer.module.css';

/** Fingers that rest this long are done typing; a count spoken at every key would drown the keys. */
const SPOKEN_AFTER_MS = 450;

export interface SpokenAnswerProps {
  readonly answered: Answered | undefined;
  /** Whether it is the answer to what stands in the box. */
  readonly isCurrent: boolean;
}

/** What was found, and what is offered instead, said once to screen readers when the typing rests. */
export function SpokenAnswer({ answered, isCurrent }: SpokenAnswerProps) {
  const sentence = answered === undefined ? '' : spoken(answered);
  const [said, setSaid] = useState('');
  useEffect(() => {
    // An answer that is late leaves the one before in place: nobody who types on is told its count.
    if (!isCurrent) return;
    const timer = setTimeout(() => setSaid(sentence), SPOKEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [sentence, isCurrent]);
  return (
    <VisuallyHidden>
      <span role="status" className={styles.spoken}>
        {said}
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
