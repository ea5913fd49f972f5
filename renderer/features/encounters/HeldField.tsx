import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { findPatientData } from '../../../data/phi/findPatientData.ts';
import type { PatientDataFinding } from '../../../data/phi/patientData.ts';
import { describePatientData } from '../../../data/phi/patientDataWords.ts';
import { useLastWrite } from '../../hooks/window/lastWrites.ts';
import { cx } from '../../ui/classNames.ts';
import { PatientDataWarning } from '../../ui/PatientDataWarning.tsx';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import styles from './heldField.module.css';

/**
 * Texts typed and not kept, because something in them looks like patient data, or another window was there first, and the
 * person has not decided. They last as long as the window, so that leaving the worksheet loses nothing.
 */
const held = new Map<string, Draft>();

interface Draft {
  readonly text: string;
  /** As it was stored when the person began. */
  readonly seen: string;
  /** It was not saved and the person was told what is stored: only Enter puts it in the place of that. */
  readonly isRefused?: boolean;
}

/**
 * One text of a worksheet: kept when the person leaves the field or presses Enter. What looks like patient data is held
 * until they decide; Escape goes back to what is stored.
 */
export function HeldField({
  name,
  label,
  isLabelHidden = false,
  value,
  longest,
  placeholder,
  isLong = false,
  isCode = false,
  isReadOnly = false,
  takesFocus = false,
  problemOf = () => undefined,
  onSave,
  onDone,
}: {
  /** Its own among all fields of all encounters. */
  readonly name: string;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** As it is stored. */
  readonly value: string;
  /** In UTF-16 units. */
  readonly longest: number;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  readonly isCode?: boolean;
  readonly isReadOnly?: boolean;
  readonly takesFocus?: boolean;
  /** Why a text cannot be kept; `undefined` where it can. */
  readonly problemOf?: (text: string) => string | undefined;
  /** @returns whether it is on the disk. */
  readonly onSave: (text: string, seen: string) => Promise<boolean>;
  /** The person is finished with the field. */
  readonly onDone?: () => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<Draft | undefined>(() => {
    const left = held.get(name);
    return left && { ...left, seen: value };
  });
  /** What was kept since the last letter: leaving right after does not keep it again. */
  const kept = useRef<string>(undefined);
  const [findings, setFindings] = useState<readonly PatientDataFinding[]>([]);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const problem = draft === undefined ? undefined : problemOf(draft.text);
  const forget = () => {
    held.delete(name);
    setDraft(undefined);
    setFindings([]);
  };
  const keep = async (isDecided: boolean, isEntered = isDecided): Promise<boolean> => {
    if (draft === undefined) return true;
    if (draft.isRefused && !isEntered) return false;
    const seen = draft.isRefused ? value : draft.seen;
    const text = draft.text.trim();
    if (text === value || text === draft.seen || text === kept.current) {
      forget();
      return true;
    }
    if (problem !== undefined) return false;
    const before = new Set(findPatientData(draft.seen).map(finding => finding.text));
    const found = isDecided ? [] : findPatientData(text).filter(finding => !before.has(finding.text));
    setFindings(found);
    if (found.length > 0) {
      held.set(name, draft);
      return false;
    }
    kept.current = text;
    const isSaved = await onSave(text, seen);
    if (isSaved) {
      forget();
      return true;
    }
    kept.current = undefined;
    held.set(name, { ...draft, isRefused: true });
    setDraft(typed => typed && { ...typed, isRefused: true });
    return false;
  };
  // A shortcut takes the field away without a blur.
  useLastWrite(useStableHandler(() => keep(false)));

  // The browser's own field: a worksheet of 40 lines has 120 of them.
  const common = {
    ref: field,
    id,
    value: draft?.text ?? value,
    readOnly: isReadOnly,
    maxLength: longest,
    className: cx(styles.input, isCode && styles.code),
    spellCheck: false,
    autoComplete: 'off',
    ...(problem !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }),
    ...(isLabelHidden && { 'aria-label': label }),
    ...(placeholder !== undefined && { placeholder }),
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      kept.current = undefined;
      setDraft({ ...(draft ?? { seen: value }), text: target.value });
    },
    onBlur: () => void keep(false),
    onKeyDown: (event: KeyboardEvent) => {
      const isDone = event.key === 'Enter' && !(isLong && event.shiftKey);
      const isGivenUp = event.key === 'Escape' && draft !== undefined;
      if (!isDone && !isGivenUp) return;
      event.preventDefault();
      event.stopPropagation();
      if (isGivenUp) {
        forget();
        onDone?.();
      } else {
        void keep(false, true).then(isKept => isKept && onDone?.());
      }
    },
  };
  return (
    <div className={cx(styles.field)}>
      {!isLabelHidden && (
        <label htmlFor={id} className={cx(styles.label)}>
          {label}
        </label>
      )}
      {isLong ? <textarea rows={2} {...common} /> : <input type="text" {...common} />}
      {problem !== undefined && (
        <p id={`${id}-problem`} role="alert" className={cx(styles.problem)}>
          {problem}
        </p>
      )}
      {findings.length > 0 && (
        <PatientDataWarning
          what={`It contains what looks like ${describePatientData(findings)}. Chartside is not made to keep patient data, so it was not saved.`}
          onChange={() => field.current?.focus()}
          onSaveAnyway={() => void keep(true).then(isKept => isKept && onDone?.())}
        />
      )}
    </div>
  );
}
