import { X } from 'lucide-react';
import { memo } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import type { CodeOnDay } from '../../../data/domain/inForce/codeOnDay.ts';
import { codeOnDayWords } from '../../../data/domain/inForce/codeOnDayWords.ts';
import { isCptKey, lineSystemName, printedLineCode, splitLineKey } from '../../../data/domain/lineKey.ts';
import { MOST_MODIFIERS, parseLineModifier } from '../../../data/domain/lineModifier.ts';
import { type EncounterLine, LONGEST_LINE_NOTE } from '../../../data/domain/mine/encounter.ts';
import { parseUnits } from '../../../data/domain/units.ts';
import type { LineCode } from '../../hooks/codes/useCodesOn.ts';
import type { CptLineText } from '../../hooks/cptTexts/useCptLineTexts.ts';
import { useLink } from '../../hooks/navigation/useLink.ts';
import { RowButton } from '../../ui/RowButton.tsx';
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx';
import { HeldField } from './HeldField.tsx';
import styles from './lineTable.module.css';
import type { EncounterActs } from './useEncounterActs.ts';

const TONES: Record<CodeOnDay['state'], Tone> = {
  valid: 'good',
  header: 'caution',
  'not-yet': 'info',
  ended: 'stop',
  unknown: 'stop',
  'release-not-loaded': 'caution',
};

/** Where the sentence says nothing of this code that the label, or the message above the table, does not. */
const SAID_ABOVE: ReadonlySet<CodeOnDay['state']> = new Set(['valid', 'release-not-loaded']);

/** One code with its modifiers, units and note. Drawn again only where something of its own changed. */
export const LineRow = memo(
  function LineRow({
    encounterId,
    line,
    number,
    code,
    cptText,
    day,
    isOpen,
    acts,
  }: {
    readonly encounterId: string;
    readonly line: EncounterLine;
    /** From 1. */
    readonly number: number;
    /** Absent while it is read, and for a CPT code. */
    readonly code: LineCode | undefined;
    /** Of a CPT code that a file the person imported names. */
    readonly cptText: CptLineText | undefined;
    readonly day: CalendarDate;
    readonly isOpen: boolean;
    readonly acts: EncounterActs;
  }) {
    const printed = printedLineCode(line.key);
    const isDiagnosis = splitLineKey(line.key).system === 'icd10cm';
    const name = `${encounterId} ${line.id}`;
    return (
      <tr
        className={styles.row}
        onKeyDown={event => {
          const places = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
          if (places === 0 || !event.altKey || !isOpen) return;
          event.preventDefault();
          event.stopPropagation();
          void acts.move(line, places);
        }}
      >
        <th scope="row" className={styles.code}>
          <CodeName line={line} />
        </th>
        <td className={styles.standing}>
          <Standing line={line} code={code} cptText={cptText} day={day} />
        </td>
        <td className={styles.modifiers} data-label={isDiagnosis ? undefined : 'Modifiers'}>
          {!isDiagnosis && (
            <HeldField
              name={`${name} modifiers`}
              label={`Modifiers of line ${number}, ${printed}`}
              isLabelHidden
              isCode
              isReadOnly={!isOpen}
              value={line.modifiers.join(' ')}
              longest={40}
              problemOf={text =>
                readModifiers(text) === undefined ? `Up to ${MOST_MODIFIERS} modifiers of two characters.` : undefined
              }
              onSave={(text, seen) =>
                acts.edit(
                  line,
                  { modifiers: readModifiers(seen) ?? [] },
                  { modifiers: readModifiers(text) ?? [] },
                  'modifiers',
                )
              }
            />
          )}
        </td>
        <td className={styles.units} data-label={isDiagnosis ? undefined : 'Units'}>
          {!isDiagnosis && (
            <HeldField
              name={`${name} units`}
              label={`Units of line ${number}, ${printed}`}
              isLabelHidden
              isCode
              isReadOnly={!isOpen}
              value={line.units}
              longest={12}
              problemOf={text =>
                parseUnits(text) === undefined ? 'A number above 0 with at most 3 decimals.' : undefined
              }
              onSave={(text, seen) => {
                const [units, before] = [parseUnits(text), parseUnits(seen)];
                if (units === undefined || before === undefined) return Promise.resolve(false);
                return acts.edit(line, { units: before }, { units }, 'units');
              }}
            />
          )}
        </td>
        <td className={styles.note} data-label="Note">
          <HeldField
            name={`${name} note`}
            label={`Note on line ${number}, ${printed}`}
            isLabelHidden
            isReadOnly={!isOpen}
            value={line.note}
            longest={LONGEST_LINE_NOTE}
            onSave={(text, seen) => acts.edit(line, { note: seen }, { note: text }, 'note')}
          />
        </td>
        <td className={styles.actions}>
          {isOpen && (
            <RowButton label={`Remove line ${number}, ${printed}`} isSquare onPress={() => void acts.removeLine(line)}>
              <X size={14} aria-hidden="true" />
            </RowButton>
          )}
        </td>
      </tr>
    );
  },
  (before, now) =>
    before.number === now.number &&
    before.code === now.code &&
    before.cptText === now.cptText &&
    before.day === now.day &&
    before.isOpen === now.isOpen &&
    before.acts === now.acts &&
    JSON.stringify(before.line) === JSON.stringify(now.line),
);

function CodeName({ line: { key } }: { readonly line: EncounterLine }) {
  const linkTo = useLink();
  const printed = printedLineCode(key);
  const target = { place: 'code', key: isCptKey(key) ? codeKeyOf('cpt', printed) : key, query: '' } as const;
  return (
    <a {...linkTo(target)} className={styles.link}>
      {printed}
    </a>
  );
}

/** What the code is worth on the day, and its text, each from the release that says so. */
function Standing({
  line: { key },
  code,
  cptText,
  day,
}: {
  readonly line: EncounterLine;
  readonly code: LineCode | undefined;
  readonly cptText: CptLineText | undefined;
  readonly day: CalendarDate;
}) {
  if (isCptKey(key)) {
    return cptText === undefined ? (
      <>
        <StatusMark tone="neutral">{lineSystemName('cpt')}, number only</StatusMark>
        <span className={styles.text}>No file with its text is loaded: CPT belongs to the AMA.</span>
      </>
    ) : (
      <>
        <StatusMark tone="neutral">{lineSystemName('cpt')}, dates not known</StatusMark>
        <span className={styles.text}>{cptText.text}</span>
        <span className={styles.source}>{cptText.source}</span>
      </>
    );
  }
  if (code === undefined) return <span className={styles.text}>Looking…</span>;
  const { onDay, shown } = code;
  const { label, sentence } = codeOnDayWords(onDay, day);
  return (
    <>
      <StatusMark tone={TONES[onDay.state]}>{SAID_ABOVE.has(onDay.state) ? label : sentence}</StatusMark>
      {shown !== undefined && <span className={styles.text}>{shown.record.longText}</span>}
      {shown !== undefined && <span className={styles.source}>{shown.release.title}</span>}
    </>
  );
}

/** `JW 59`, `JW,59` or `JW-59`; `undefined` where it is not all modifiers. */
function readModifiers(text: string): EncounterLine['modifiers'] | undefined {
  const words = text.split(/[\s,-]+/u).filter(Boolean);
  const modifiers = words.flatMap(word => parseLineModifier(word) ?? []);
  return modifiers.length === words.length && words.length <= MOST_MODIFIERS ? modifiers : undefined;
}
