import { useCallback, useMemo, useState } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { statusOn } from '../../../data/domain/codeStatus.ts';
import { type Searched, useSearch } from '../../hooks/search/useSearch.ts';
import { type Recent, useRecents } from '../../hooks/visits/useRecents.ts';
import { type Asked, LIMITS, listNameOf, nextLimit, questionOf } from './question.ts';
import type { Row } from './ResultRow.tsx';

/** More than a screenful is history, not a shortcut. */
const RECENTS_SHOWN = 30;
const FIRST_LIMIT = LIMITS[0];
const RECENTS = 'recents';
const NO_ROWS: readonly Row[] = [];

/** What the list shows: hits of the newest answer, or with an empty box the codes looked at last. */
export interface LookupRows {
  /** Changes when the rows answer something else; the same while the same list grows. */
  readonly listName: string;
  readonly rows: readonly Row[];
  readonly total: number;
  /** Whether the rows are the answer to what is in the box now. */
  readonly isCurrent: boolean;
  /** The text these rows answer; empty for the recents. */
  readonly answeredFor: string;
  readonly areRecents: boolean;
  /** Codes were looked at that are not among the recents; nothing while they are read. */
  readonly areRecentsLeftOut: boolean | undefined;
  /** The rows are of more than one system: each says which. */
  readonly areMixed: boolean;
  readonly search: Searched;
  /** The text the box is about to hold, to be asked at once. */
  readonly typeAhead: (typed: string) => void;
  /** The text the box holds now: its answer is taken along where it is there by now. */
  readonly takeTyped: (typed: string) => void;
  readonly growTo: (rows: number) => void;
  readonly clearRecents: () => void;
}

export function useLookupRows({ text, refinements, scope, activeOnly, billableOnly, today, asOf }: Asked): LookupRows {
  const [grown, setGrown] = useState({ listName: '', limit: 0 });
  const question = useMemo(() => {
    const asked = { text, refinements, scope, activeOnly, billableOnly, today, asOf };
    const first = questionOf(asked, FIRST_LIMIT);
    return first && grown.listName === listNameOf(first) ? questionOf(asked, grown.limit) : first;
  }, [text, refinements, scope, activeOnly, billableOnly, today, asOf, grown]);

  const search = useSearch(question);
  const { askAhead, takeAhead } = search;
  const typeAhead = useCallback(
    (typed: string) => {
      const next = questionOf({ text: typed, refinements, scope, activeOnly, billableOnly, today, asOf }, FIRST_LIMIT);
      if (next !== undefined) askAhead(next);
    },
    [askAhead, refinements, scope, activeOnly, billableOnly, today, asOf],
  );
  const takeTyped = useCallback(
    (typed: string) => {
      typeAhead(typed);
      takeAhead();
    },
    [typeAhead, takeAhead],
  );
  const recents = useRecents(RECENTS_SHOWN, question === undefined);
  const recentRows = useMemo(() => recents.codes?.map(recent => recentRow(recent, today)), [recents.codes, today]);

  const { answered } = search;
  const listName = useMemo(() => (answered ? listNameOf(answered.question) : RECENTS), [answered]);
  const limit = answered?.question.limit ?? FIRST_LIMIT;
  const growTo = useCallback(
    (rows: number) => {
      if (listName === RECENTS) return;
      let next = limit;
      while (next < rows && nextLimit(next) !== next) next = nextLimit(next);
      if (next !== limit)
        setGrown(last => (last.listName === listName && last.limit >= next ? last : { listName, limit: next }));
    },
    [listName, limit],
  );
  const rows = (answered ? answered.answer.hits : recentRows) ?? NO_ROWS;
  const areMixed = useMemo(() => rows.some(row => row.system !== rows[0]?.system), [rows]);
  return {
    listName,
    rows,
    total: answered ? answered.answer.total : rows.length,
    isCurrent: !search.isWaiting,
    answeredFor: answered?.question.text ?? '',
    areRecents: answered === undefined,
    areRecentsLeftOut: recents.codes && recents.areSomeLeftOut,
    areMixed,
    search,
    typeAhead,
    takeTyped,
    growTo,
    clearRecents: recents.clear,
  };
}

function recentRow({ key, found: { record } }: Recent, today: CalendarDate): Row {
  const { system, code, longText: text } = record;
  return { key, system, code, text, highlights: [], status: statusOn(record, today) };
}
