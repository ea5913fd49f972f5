import { useCallback, useEffect, useRef, useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import { patientDataCaution } from '../../hooks/mine/patientDataCaution.ts';
import { useLastWrite } from '../../hooks/window/lastWrites.ts';
import { cx } from '../../ui/classNames.ts';
import { PatientDataWarning } from '../../ui/PatientDataWarning.tsx';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './keptField.module.css';

/** Typing that rests this long is written. */
const SAVE_AFTER_MS = 600;

/**
 * One text of a template, kept by itself while it is typed. What looks like patient data is held until the person
 * decides; an empty text is not kept where the template needs one.
 */
export function KeptField({
  label,
  isLabelHidden = false,
  value,
  longest,
  isLong = false,
  needsText = false,
  placeholder,
  onTyping,
  onSave,
}: {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** As it is stored. */
  readonly value: string;
  /** In UTF-16 units. */
  readonly longest: number;
  readonly isLong?: boolean;
  readonly needsText?: boolean;
  readonly placeholder?: string;
  readonly onTyping: () => void;
  /** @returns whether it is on the disk. */
  readonly onSave: (text: string) => Promise<boolean>;
}) {
  const [typed, setTyped] = useState<string>();
  const [caution, setCaution] = useState<string>();
  const allowed = useRef('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isMissing = needsText && typed?.trim() === '';

  const keep = useStableHandler(async (isDecided: boolean) => {
    if (typed === undefined || isMissing) return;
    if (typed === value) return setTyped(undefined);
    const words = isDecided || allowed.current === typed ? undefined : patientDataCaution(typed);
    setCaution(words);
    if (words !== undefined) return;
    if (isDecided) allowed.current = typed;
    // What was typed meanwhile is kept by the next rest.
    if (await onSave(typed)) setTyped(last => (last === typed ? undefined : last));
  });
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => void keep(false), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, keep]);
  // A shortcut takes the field away without a blur.
  useLastWrite(useCallback(() => keep(false), [keep]));

  const common = {
    ref: field,
    className: cx(styles.input),
    spellCheck: false,
    autoComplete: 'off',
    ...(placeholder !== undefined && { placeholder }),
  };
  return (
    <div className={styles.field}>
      <TextField
        value={typed ?? value}
        isInvalid={isMissing}
        maxLength={longest}
        onChange={text => {
          setTyped(text);
          onTyping();
        }}
        onBlur={() => void keep(false)}
      >
        {isLabelHidden ? (
          <VisuallyHidden>
            <Label>{label}</Label>
          </VisuallyHidden>
        ) : (
          <Label className={styles.label ?? ''}>{label}</Label>
        )}
        {isLong ? <TextArea rows={1} {...common} /> : <Input {...common} />}
      </TextField>
      {isMissing && (
        <p role="alert" className={styles.problem}>
          It needs some words. The last ones are still kept.
        </p>
      )}
      {caution !== undefined && (
        <PatientDataWarning
          what={`${caution} It was not saved.`}
          onChange={() => field.current?.focus()}
          onSaveAnyway={() => void keep(true)}
        />
      )}
    </div>
  );
}
