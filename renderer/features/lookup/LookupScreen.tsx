import { type ReactNode, useCallback, useDeferredValue, useId, useRef } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { readScope } from '../../../data/search/question/question.ts';
import type { Address } from '../../hooks/navigation/address.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import { FoundBeneath } from './FoundBeneath.tsx';
import { ListPane } from './ListPane.tsx';
import { LookupDetail, type ShownCode } from './LookupDetail.tsx';
import { LookupFilters } from './LookupFilters.tsx';
import { fromRoute, type LookupAddress, type LookupStep, toRoute } from './lookupAddress.ts';
import styles from './lookupScreen.module.css';
import { RefineBar } from './RefineBar.tsx';
import { type ResultListHandle, rowId } from './ResultList.tsx';
import { NO_ROW } from './resultKeys.ts';
import { SearchBox } from './SearchBox.tsx';
import { SplitPane } from './SplitPane.tsx';
import { SpokenAnswer } from './SpokenAnswer.tsx';
import { useActiveRow } from './useActiveRow.ts';
import { useFilterSettings } from './useFilterSettings.ts';
import { useLookupAddress } from './useLookupAddress.ts';
import { useLookupControls } from './useLookupControls.ts';
import { useLookupFocus } from './useLookupFocus.ts';
import { useLookupRows } from './useLookupRows.ts';
import { useOffers } from './useOffers.ts';
import { useOffersFocus } from './useOffersFocus.ts';
import { useRefining } from './useRefining.ts';
import { useShownCode } from './useShownCode.ts';

const LIST_PANE_ID = 'lookup-list';

/** Look up: one box, the list of what matches, and the code beside it. */
export function LookupScreen({
  address,
  notice,
  renderGuidesFound,
  renderCode,
}: {
  readonly address: Extract<Address, { place: 'lookup' }>;
  /** Said above the recents while the box is empty: what is installed is only a starter pack. */
  readonly notice?: ReactNode;
  /** Guides that hold the words in the box, for the app to draw beneath the codes. */
  readonly renderGuidesFound: (text: string) => ReactNode;
  readonly renderCode: (code: ShownCode) => ReactNode;
}) {
  const { go, replace } = useNavigation();
  const onAddress = useCallback(
    (next: LookupAddress, step: LookupStep) => (step === 'push' ? go : replace)(toRoute(next)),
    [go, replace],
  );
  const place = useLookupAddress(fromRoute(address), onAddress);
  const { text, scope, opened, isArrival, type, narrowTo, settle } = place;
  const refining = useRefining(place.refinements, place.refineTo);
  const { activeOnly, billableOnly, onActiveOnly, onBillableOnly } = useFilterSettings();

  const { day, asOf } = useAsOf();
  const asked = { text, refinements: refining.asked, scope, activeOnly, billableOnly, today: day, asOf };
  const list = useLookupRows(asked);
  const { typeAhead, takeTyped } = list;
  const onType = useCallback(
    (typed: string) => {
      takeTyped(typed);
      type(typed);
    },
    [takeTyped, type],
  );
  const activeRow = useActiveRow(list, opened, isArrival);
  const { active } = activeRow;
  const shown = useShownCode(list, activeRow, opened);

  const detail = useRef<HTMLDivElement>(null);
  const listHandle = useRef<ResultListHandle>(null);
  const listId = useId();
  const onOpenPage = useStableHandler((key: CodeKey) => {
    settle();
    go({ place: 'code', key, query: text });
  });
  const { offersId, focusOffers } = useOffersFocus();
  const controls = useLookupControls({ place, list, activeRow, listHandle, detail, onOpenPage, focusOffers });
  const isRefining = refining.draft !== undefined;
  const { screen, box, refineBox, focusBox } = useLookupFocus({
    // At first, and again when Back closes an opened code: the list is then what is at hand.
    startsInBox: isArrival && opened === undefined,
    isRefining,
    onReadingMove: controls.onReadingMove,
    onRefine: () => {
      const canRefine = isRefining || list.total > 1 || place.refinements.length > 0;
      if (!canRefine || list.areRecents) return false;
      refining.start();
      return true;
    },
  });
  const onOffer = useOffers({ place, refining, onActiveOnly, onBillableOnly, focusBox });
  const onShowHidden = useStableHandler(() => {
    // A prefix in the box ("icd:") hides codes as a filter does.
    const prefix = readScope(text).length;
    if (prefix > 0) type(text.slice(prefix));
    onOffer({ kind: 'without-filters', filters: ['systems', 'activeOnly', 'billableOnly'], total: 0 });
  });
  const ask = useCallback(
    (question: string) => {
      type(question);
      focusBox();
    },
    [type, focusBox],
  );
  const onClear = useCallback(() => ask(''), [ask]);

  const activeId = active === NO_ROW ? undefined : rowId(listId, active);
  const isEmptyBox = list.areRecents && list.isCurrent;
  // Goes a moment after the first letter, which would wait until all beneath had moved up.
  const isNoticed = useDeferredValue(isEmptyBox);
  const { takesFocus, onOpenCode } = controls;
  return (
    <div ref={screen} className={styles.screen}>
      <h1 className={shown === undefined ? styles.title : styles.titleWhereNarrow}>Look up</h1>
      <header className={styles.head}>
        <SearchBox
          ref={box}
          text={text}
          listId={listId}
          activeId={activeId}
          isExpanded={list.rows.length > 0}
          onType={onType}
          onTyping={typeAhead}
          onClear={onClear}
          onKeyDown={controls.onBoxKey}
          onLeave={settle}
        />
        <div className={styles.narrowing}>
          <LookupFilters
            scope={scope}
            activeOnly={activeOnly}
            billableOnly={billableOnly}
            onScope={narrowTo}
            onActiveOnly={onActiveOnly}
            onBillableOnly={onBillableOnly}
          />
          {!list.areRecents && (
            <RefineBar
              ref={refineBox}
              refining={refining}
              refinements={place.refinements}
              isOffered={list.total > 1}
              listId={listId}
              activeId={isRefining ? activeId : undefined}
              onListKey={controls.onBoxKey}
              onDone={focusBox}
            />
          )}
        </div>
      </header>
      {isNoticed && notice !== undefined && <div className={styles.notice}>{notice}</div>}
      <SpokenAnswer answered={list.search.answered} isCurrent={list.isCurrent} />
      <SplitPane
        listPaneId={LIST_PANE_ID}
        detailShows={shown}
        list={
          <ListPane
            mine={<FoundBeneath text={text.trim()} onOpenPage={onOpenPage} renderGuidesFound={renderGuidesFound} />}
            list={list}
            listId={listId}
            active={active}
            handle={listHandle}
            onOpen={controls.onClickRow}
            onKeyDown={controls.onBoxKey}
            onAsk={ask}
            offersId={offersId}
            onOffer={onOffer}
            onLeaveOffers={focusBox}
            onShowHidden={onShowHidden}
          />
        }
        detail={
          <LookupDetail
            ref={detail}
            shown={shown}
            opened={opened}
            takesFocus={takesFocus}
            isEmptyBox={isEmptyBox}
            hasNothing={isEmptyBox || list.total === 0}
            onOpenCode={onOpenCode}
            onOpenPage={onOpenPage}
            onAsk={ask}
            renderCode={renderCode}
          />
        }
      />
    </div>
  );
}
