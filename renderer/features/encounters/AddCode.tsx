import { memo, useEffect, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { codeKeyOf, printedCode } from '../../../data/domain/codeKey.ts';
import { parseCptCode } from '../../../data/domain/cptCode.ts';
import { parseHcpcsCode } from '../../../data/domain/hcpcsCode.ts';
import { cptKeyOf, type LineKey, parseLineKey } from '../../../data/domain/lineKey.ts';
import { modifierAlone } from '../../../data/domain/lineModifier.ts';
import type { SearchHit, SearchQuestion } from '../../../data/search/searchTypes.ts';
import { useCptLineTexts } from '../../hooks/cptTexts/useCptLineTexts.ts';
import { useSearch } from '../../hooks/search/useSearch.ts';
import { cx } from '../../ui/classNames.ts';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import styles from './addCode.module.css';
import { useOpenWhileTyping } from './useOpenWhileTyping.ts';

const MOST_SUGGESTIONS = 12;

interface Suggestion {
  readonly id: LineKey;
  readonly code: string;
  readonly text: string;
}

/**
 * The box that adds codes: Enter takes the code that was typed, or the first suggestion; the arrows choose another. Of a
 * modifier typed alone Enter takes nothing: what search finds then are codes that only speak of it.
 */
export const AddCode = memo(function AddCode({
  day,
  onAdd,
}: {
  readonly day: CalendarDate;
  readonly onAdd: (key: LineKey) => void;
}) {
  const [typed, setTyped] = useState('');
  const noteTyping = useOpenWhileTyping();
  const text = typed.trim();
  const question = useMemo<SearchQuestion | undefined>(
    () =>
      text === ''
        ? undefined
        : {
            text,
            filters: { systems: ['hcpcs', 'icd10cm', 'hcpcsmod'], activeOnly: false, billableOnly: false },
            today: day,
            limit: MOST_SUGGESTIONS,
          },
    [text, day],
  );
  const { answered, isWaiting } = useSearch(question);
  const cpt = parseCptCode(text);
  const cptTexts = useCptLineTexts(
    useMemo(() => (cpt === undefined ? [] : [cpt]), [cpt]),
    day,
  );
  const cptText = cpt === undefined ? undefined : cptTexts.get(cpt)?.text;
  const hits = isWaiting ? [] : (answered?.answer.hits ?? []);
  const suggestions = suggestionsFor(text, hits, cptText);
  const modifier = modifierAlone(
    text,
    hits.filter(({ system }) => system === 'hcpcsmod').map(({ code }) => code),
  );
  const belongsElsewhere =
    modifier === undefined ? '' : `${modifier} is a modifier: write it under Modifiers, on the line of its code.`;
  const first = modifier === undefined ? suggestions[0]?.id : undefined;
  const add = useStableHandler((key: LineKey) => {
    onAdd(key);
    setTyped('');
  });
  // Who types faster than search answers has pressed Enter before there was anything to add.
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    if (wanted === undefined || isWaiting) return;
    setWanted(undefined);
    if (wanted === text && first !== undefined) add(first);
  }, [wanted, isWaiting, text, first, add]);
  return (
    <ComboBox
      className={styles.box ?? ''}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection={text !== ''}
      items={suggestions}
      inputValue={typed}
      onInputChange={next => {
        noteTyping();
        setTyped(next);
      }}
      selectedKey={null}
      onSelectionChange={key => {
        const chosen = suggestions.find(({ id }) => id === key);
        if (chosen !== undefined) add(chosen.id);
      }}
    >
      <Label className={cx(styles.label)}>Add a code</Label>
      <Input
        className={cx(styles.input)}
        placeholder="Code or words"
        spellCheck={false}
        onKeyDown={event => {
          // With a suggestion in focus Enter is the list's own.
          if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return;
          event.preventDefault();
          if (isWaiting) setWanted(text);
          else if (first !== undefined) add(first);
        }}
      />
      <p className={cx(styles.told)} role="status">
        {belongsElsewhere}
      </p>
      <Popover className={cx(styles.popover)} offset={4}>
        {/* The list lies over the words beneath the box, which stay when Enter has closed it. */}
        {belongsElsewhere !== '' && (
          <p className={cx(styles.modifier)} aria-hidden="true">
            {belongsElsewhere}
          </p>
        )}
        <ListBox
          className={cx(styles.list)}
          renderEmptyState={() => <p className={cx(styles.nothing)}>{isWaiting ? 'Looking…' : 'No code found'}</p>}
        >
          {(item: Suggestion) => (
            <ListBoxItem id={item.id} textValue={`${item.code} ${item.text}`} className={cx(styles.item)}>
              <span className={cx(styles.code)}>{item.code}</span>
              <span className={cx(styles.text)}>{item.text}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
});

/** What search found, before it a CPT number as typed, after it a HCPCS code no release in use has. */
function suggestionsFor(text: string, hits: readonly SearchHit[], cptText: string | undefined): readonly Suggestion[] {
  const found = hits.flatMap(({ key, system, code, text: words }) => {
    const id = parseLineKey(key);
    return id === undefined ? [] : [{ id, code: printedCode(system, code), text: words }];
  });
  const cpt = parseCptCode(text);
  if (cpt !== undefined) {
    return [
      { id: cptKeyOf(cpt), code: cpt, text: cptText ?? 'CPT code: the number only, no file with its text is loaded' },
      ...found,
    ];
  }
  const hcpcs = parseHcpcsCode(text);
  const key = hcpcs === undefined ? undefined : codeKeyOf('hcpcs', hcpcs);
  if (hcpcs === undefined || key === undefined || found.some(({ id }) => id === key)) return found;
  return [
    ...found.filter(({ code }) => code.startsWith(hcpcs)),
    { id: key, code: hcpcs, text: 'In no release in use' },
  ];
}
