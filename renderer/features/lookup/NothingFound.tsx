import { SearchX } from 'lucide-react';
import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './nothingFound.module.css';
import { waysOn } from './waysOn.ts';

/** No code matches: what was not found, and one press for each way on. */
export function NothingFound({
  question,
  answer,
  onAskInstead,
  onAllSystems,
  onIncludeEnded,
  onIncludeHeaders,
}: {
  readonly question: SearchQuestion;
  readonly answer: SearchAnswer;
  readonly onAskInstead: (text: string) => void;
  readonly onAllSystems: () => void;
  readonly onIncludeEnded: () => void;
  readonly onIncludeHeaders: () => void;
}) {
  const text = question.text.trim();
  const ways = waysOn(text, answer.wordsNotFound);
  const { systems, activeOnly, billableOnly } = question.filters;
  const actions = (
    <>
      {systems.length > 0 && <Button onPress={onAllSystems}>Look in all code systems</Button>}
      {activeOnly && <Button onPress={onIncludeEnded}>Include ended codes</Button>}
      {billableOnly && <Button onPress={onIncludeHeaders}>Include headers</Button>}
      {ways.map(way => (
        <Button key={way.text} onPress={() => onAskInstead(way.text)}>
          {way.label}
        </Button>
      ))}
    </>
  );
  return (
    <EmptyState icon={<SearchX size={22} />} title={`No code matches “${text}”`} actions={actions}>
      {answer.wordsNotFound.length > 0 && (
        <p>
          Not found in any installed code:{' '}
          {answer.wordsNotFound.map((word, index) => (
            <span key={word}>
              {index > 0 && ', '}
              <q className={styles.word}>{word}</q>
            </span>
          ))}
          .
        </p>
      )}
      <p>Check the spelling, or try fewer or more general words.</p>
    </EmptyState>
  );
}
