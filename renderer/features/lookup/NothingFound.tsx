import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './nothingFound.module.css';

/** Five digits, or four and a letter, are the shape of CPT codes. */
const SHAPE_OF_CPT = /^\s*\d{4}[\dA-Za-z]\s*$/;

/** No code matches: why, as far as that is known, and under it the ways on. */
export function NothingFound({
  question,
  answer,
  offers,
}: {
  readonly question: SearchQuestion;
  readonly answer: SearchAnswer;
  readonly offers: ReactNode;
}) {
  const text = question.text.trim();
  return (
    <div className={styles.nothing}>
      <EmptyState icon={<SearchX size={22} />} title={titleFor(text)}>
        <Why text={text} {...answer} />
      </EmptyState>
      {offers}
    </div>
  );
}

/** A CPT code may be there all the same, in the person's own files: the section beneath says so. */
function titleFor(text: string): string {
  return SHAPE_OF_CPT.test(text) ? `No HCPCS or ICD-10-CM code matches “${text}”` : `No code matches “${text}”`;
}

/** Of a question of one word, the title has said it already. */
function isWorthSaying(text: string, wordsNotFound: readonly string[]): boolean {
  return wordsNotFound.length > 0 && /\s/.test(text);
}

function Why({
  text,
  wordsNotFound,
  totalBeforeRefining,
  offers = [],
}: Pick<SearchAnswer, 'wordsNotFound' | 'totalBeforeRefining' | 'offers'> & { readonly text: string }) {
  if (SHAPE_OF_CPT.test(text)) {
    return (
      <p>
        Five-character codes that begin with a digit are CPT codes. They are licensed by the American Medical
        Association and not part of Chartside. What files you imported say of one stands beneath.
      </p>
    );
  }
  if (/^([a-z0-9-]+\s*:)?\s*[-−]\S+$/i.test(text)) {
    return <p>A minus only takes codes away. Type what to look for as well.</p>;
  }
  if (totalBeforeRefining !== undefined && totalBeforeRefining > 0) return <p>Nothing is left of the results.</p>;
  return (
    <>
      {isWorthSaying(text, wordsNotFound) && (
        <p>
          Not found in any installed code:{' '}
          {wordsNotFound.map((word, index) => (
            <span key={word}>
              {index > 0 && ', '}
              <q className={styles.word}>{word}</q>
            </span>
          ))}
          .
        </p>
      )}
      {offers.length === 0 && <NoOffers />}
    </>
  );
}

/** No word is near enough to be offered: the ways on that need none. */
function NoOffers() {
  const { go } = useNavigation();
  return (
    <>
      <p>
        Check the spelling, or try fewer or more general words. Search learns a word of your clinic where you open its
        code and press “Also called here…”.
      </p>
      <p className={styles.browse}>
        <Button onPress={() => go({ place: 'browse', part: 'icd10cm' })}>Browse the codes by chapter</Button>
      </p>
    </>
  );
}
