import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { RELEASE_SERIES } from '../../../data/domain/codeSystem.ts';
import type { Offer } from '../../../data/search/searchTypes.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useIsSlow } from '../../hooks/answers/useIsSlow.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { cutShortInWords, hiddenInWords } from './answerWords.ts';
import { GettingStarted } from './GettingStarted.tsx';
import styles from './listPane.module.css';
import { NothingFound } from './NothingFound.tsx';
import { NotSearched } from './NotSearched.tsx';
import { Offers } from './Offers.tsx';
import { LIMITS } from './question.ts';
import { ResultList, type ResultListHandle } from './ResultList.tsx';
import { inWords } from './SpokenAnswer.tsx';
import type { LookupRows } from './useLookupRows.ts';

const SLOW_AFTER_MS = 150;
const LARGEST_LIMIT = Math.max(...LIMITS);

/** The list with the line above it, or what there is to say in its place. */
export function ListPane({
  list,
  listId,
  active,
  handle,
  onOpen,
  onKeyDown,
  onAsk,
  offersId,
  onOffer,
  onLeaveOffers,
  onShowHidden,
  mine,
}: {
  readonly list: LookupRows;
  readonly listId: string;
  readonly active: number;
  readonly handle: RefObject<ResultListHandle | null>;
  readonly onOpen: (row: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onAsk: (text: string) => void;
  readonly offersId: string;
  readonly onOffer: (offer: Offer) => void;
  readonly onLeaveOffers: () => void;
  /** Shows what filters and scope take away. */
  readonly onShowHidden: () => void;
  /** What is the person's own, beneath the codes. */
  readonly mine: ReactNode;
}) {
  const { rows, total, search, listName } = list;
  // The previous answer stays until the new one is there; only where that takes long is it seen to be old.
  const isOld = useIsSlow(!list.isCurrent, SLOW_AFTER_MS);
  const { answered, failure } = search;
  const { offers = [], hiddenByFilters = 0 } = answered?.answer ?? {};
  const notLoaded = answered?.answer.notLoaded ?? [];
  const isNothingSearched = notLoaded.length === RELEASE_SERIES.length;
  const offered = answered !== undefined && offers.length > 0 && (
    <Offers
      id={offersId}
      offers={offers}
      refinements={answered.question.refinements ?? []}
      isCompact={total > 0}
      onTake={onOffer}
      onLeave={onLeaveOffers}
    />
  );
  return (
    <>
      {failure !== undefined && <SearchFailed failure={failure} onRetry={search.retry} />}
      {notLoaded.length > 0 && <NotSearched missing={notLoaded} />}
      {answered !== undefined && total > 0 && (
        <div className={styles.line}>
          <span aria-hidden="true">{inWords(answered)}</span>
          {hiddenByFilters > 0 && (
            <Button variant="quiet" size="sm" onPress={onShowHidden}>
              {hiddenInWords(hiddenByFilters)}
            </Button>
          )}
        </div>
      )}
      {total > 0 && offered}
      {list.areRecents && rows.length > 0 && (
        <div className={styles.line}>
          <h2 className={styles.lineTitle}>Recent codes</h2>
          <Button variant="quiet" size="sm" onPress={list.clearRecents}>
            Clear list
          </Button>
        </div>
      )}
      <ResultList
        ref={handle}
        id={listId}
        rows={rows}
        total={total}
        active={active}
        answeredFor={list.answeredFor}
        startAt={listName}
        showsSystems={list.areMixed}
        isOld={isOld}
        onOpen={onOpen}
        onNearEnd={list.growTo}
        onKeyDown={onKeyDown}
      />
      {answered !== undefined && total === 0 && !isNothingSearched && (
        <NothingFound question={answered.question} answer={answered.answer} offers={offered} />
      )}
      {mine}
      {rows.length >= LARGEST_LIMIT && rows.length < total && (
        <p className={styles.foot}>{cutShortInWords(rows.length, total)}</p>
      )}
      {list.areRecents && failure === undefined && rows.length === 0 && list.areRecentsLeftOut !== undefined && (
        <p className={styles.noRecents}>
          {list.areRecentsLeftOut
            ? 'None of the codes you looked at is in the releases of this day.'
            : 'Codes you look at will be listed here.'}
        </p>
      )}
      {list.areRecents && rows.length === 0 && (
        <div className={styles.whereNarrow}>
          <GettingStarted onAsk={onAsk} />
        </div>
      )}
    </>
  );
}

function SearchFailed({
  failure,
  onRetry,
}: {
  readonly failure: Parameters<typeof describeStoreFailure>[0];
  readonly onRetry: () => void;
}) {
  const words = describeStoreFailure(failure);
  return (
    <div className={styles.failed}>
      <Message
        kind="error"
        title={words.title}
        actions={
          <Button size="sm" onPress={onRetry}>
            Search again
          </Button>
        }
      >
        {words.whatHappened} {words.whatToDo}
      </Message>
    </div>
  );
}
