import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { Address } from '../../hooks/address.ts';
import { useNavigation } from '../../hooks/useNavigation.ts';
import { useChangeSettings, useSettings } from '../../hooks/useSettings.ts';
import { useSettled } from '../../hooks/useSettled.ts';
import { useToday } from '../../hooks/useToday.ts';
import { GettingStarted } from './GettingStarted.tsx';
import { ListPane } from './ListPane.tsx';
import { LookupFilters } from './LookupFilters.tsx';
import { fromRoute, type LookupAddress, type LookupStep, toRoute } from './lookupAddress.ts';
import styles from './lookupScreen.module.css';
import { type ResultListHandle, rowId } from './ResultList.tsx';
import { type ListMove, listMoveOf, NO_ROW, rowAfter } from './resultKeys.ts';
import { SearchBox } from './SearchBox.tsx';
import { SplitPane } from './SplitPane.tsx';
import { SpokenAnswer } from './SpokenAnswer.tsx';
import { useActiveRow } from './useActiveRow.ts';
import { useLookupAddress } from './useLookupAddress.ts';
import { useLookupRows } from './useLookupRows.ts';
import { useReadingKeys } from './useReadingKeys.ts';

/** The code in the right pane, for the app to draw: look-up does not know how a code looks. */
export interface ShownCode {
  readonly codeKey: CodeKey;
  /** Opened on purpose, not only passed over with the arrow keys. */
  readonly isOpened: boolean;
  /** Its heading is to be focused, so that it is read aloud. */
  readonly takesFocus: boolean;
  /** Opens another code in the same pane. */
  readonly onOpenCode: (key: CodeKey) => void;
  /** Opens this code on a page of its own. */
  readonly onOpenPage: (key: CodeKey) => void;
}

/** A code passed over with the arrow keys is drawn once the keys rest this long. */
const PREVIEW_AFTER_MS = 110;
const LIST_PANE_ID = 'lookup-list';

/** Look up: one box, the list of what matches, and the code beside it. */
export function LookupScreen({
  address,
  notice,
  renderCode,
}: {
  readonly address: Extract<Address, { place: 'lookup' }>;
  /** Said above the recents while the box is empty: what is installed is only a starter pack. */
  readonly notice?: ReactNode;
  readonly renderCode: (code: ShownCode) => ReactNode;
}) {
  const { go, replace } = useNavigation();
  const onAddress = useCallback(
    (next: LookupAddress, step: LookupStep) => (step === 'push' ? go : replace)(toRoute(next)),
    [go, replace],
  );
  const { text, scope, opened, isArrival, type, narrowTo, open, settle } = useLookupAddress(
    fromRoute(address),
    onAddress,
  );
  const { activeOnly, billableOnly } = useSettings();
  const changeSettings = useChangeSettings();
  const onActiveOnly = useCallback((isOn: boolean) => void changeSettings({ activeOnly: isOn }), [changeSettings]);
  const onBillableOnly = useCallback((isOn: boolean) => void changeSettings({ billableOnly: isOn }), [changeSettings]);

  const list = useLookupRows({ text, scope, activeOnly, billableOnly, today: useToday() });
  const { active, isChosen, choose } = useActiveRow(
    { listName: list.listName, rows: list.rows, startsOnFirst: !list.areRecents },
    opened,
    isArrival,
  );
  const preview = useSettled(list.rows[active]?.key, PREVIEW_AFTER_MS);
  const shown = opened !== undefined && !isChosen ? opened : preview;

  const box = useRef<HTMLInputElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const listHandle = useRef<ResultListHandle>(null);
  const listId = useId();
  const [takesFocus, setTakesFocus] = useState(false);
  useLayoutEffect(() => box.current?.focus(), []);

  const openPage = useCallback(
    (key: CodeKey) => {
      settle();
      go({ place: 'code', key, query: text });
    },
    [settle, go, text],
  );
  const isSideBySide = () => detail.current?.checkVisibility() === true;
  const openRow = (row: number, focusesIt: boolean, step: LookupStep = 'push') => {
    const key = list.rows[row]?.key;
    if (key === undefined) return;
    choose(row);
    setTakesFocus(focusesIt);
    if (isSideBySide()) open(key, step);
    else openPage(key);
  };

  // Enter before the answer is there opens the best hit of that answer, not of the one before.
  const [opensWhenAnswered, setOpensWhenAnswered] = useState(false);
  useEffect(() => {
    if (!opensWhenAnswered || !list.isCurrent) return;
    setOpensWhenAnswered(false);
    openRow(0, true);
  });

  const moveTo = (move: ListMove) => {
    const isWholeEnd = move.kind === 'last' && list.rows.length < list.total;
    if (isWholeEnd) list.growTo(list.total);
    const rows = isWholeEnd ? list.total : list.rows.length;
    return rowAfter(active, move, { rows, rowsInView: listHandle.current?.rowsInView() ?? 1 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = listMoveOf(event);
    if (move !== undefined && list.rows.length > 0) {
      event.preventDefault();
      choose(moveTo(move));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (list.isCurrent) openRow(active, true);
      else setOpensWhenAnswered(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      type('');
    }
  };
  const focusBox = useCallback(() => box.current?.focus(), []);
  useReadingKeys(screen, box, move => {
    const row = moveTo(move);
    if (row === NO_ROW) return;
    if (opened === undefined) choose(row);
    else openRow(row, true, 'replace');
  });

  const ask = useCallback(
    (question: string) => {
      type(question);
      focusBox();
    },
    [type, focusBox],
  );
  const openCode = useCallback(
    (key: CodeKey) => {
      setTakesFocus(true);
      open(key, 'push');
    },
    [open],
  );
  const isEmptyBox = list.areRecents && list.isCurrent;
  return (
    <div ref={screen} className={styles.screen}>
      <h1 className={shown === undefined ? styles.title : styles.titleWhereNarrow}>Look up</h1>
      <header className={styles.head}>
        <SearchBox
          ref={box}
          text={text}
          listId={listId}
          activeId={active === NO_ROW ? undefined : rowId(listId, active)}
          isExpanded={list.rows.length > 0}
          onType={type}
          onClear={() => ask('')}
          onKeyDown={onKeyDown}
          onLeave={settle}
        />
        <LookupFilters
          scope={scope}
          activeOnly={activeOnly}
          billableOnly={billableOnly}
          onScope={narrowTo}
          onActiveOnly={onActiveOnly}
          onBillableOnly={onBillableOnly}
        />
      </header>
      {isEmptyBox && notice !== undefined && <div className={styles.notice}>{notice}</div>}
      <SpokenAnswer answered={list.search.answered} />
      <SplitPane
        listPaneId={LIST_PANE_ID}
        list={
          <ListPane
            list={list}
            listId={listId}
            active={active}
            handle={listHandle}
            onOpen={row => openRow(row, false)}
            onKeyDown={onKeyDown}
            onAsk={ask}
            onAllSystems={() => narrowTo('all')}
            onIncludeEnded={() => onActiveOnly(false)}
            onIncludeHeaders={() => onBillableOnly(false)}
          />
        }
        detail={
          <div ref={detail} className={styles.detail}>
            {shown !== undefined
              ? renderCode({
                  codeKey: shown,
                  isOpened: shown === opened,
                  takesFocus,
                  onOpenCode: openCode,
                  onOpenPage: openPage,
                })
              : (isEmptyBox || list.total === 0) && <GettingStarted onAsk={ask} />}
          </div>
        }
      />
    </div>
  );
}
