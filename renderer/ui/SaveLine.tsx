import { Check, LoaderCircle, OctagonAlert, Pencil } from 'lucide-react';
import { assertNever } from '../../data/domain/assertNever.ts';
import { cx } from './classNames.ts';
import styles from './saveLine.module.css';

/** Whether what the person wrote is on the disk. */
export type Saving =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  /** On the disk. */
  | { readonly kind: 'saved'; readonly at: Date }
  /** Not written: the person has something to decide first. */
  | { readonly kind: 'held' }
  /** `why`: in a few words; without them it is told in another place. */
  | { readonly kind: 'failed'; readonly why?: string };

const TIME = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', second: '2-digit' });

/** Whether what was typed is on the disk, and since when. */
export function SaveLine({
  saving,
  atRest = 'Saved by itself while you type',
}: {
  readonly saving: Saving;
  /** Said before anything was changed. */
  readonly atRest?: string;
}) {
  switch (saving.kind) {
    case 'unchanged':
      return (
        <p data-saving="unchanged" className={cx(styles.line)}>
          {atRest}
        </p>
      );
    case 'typing':
      return (
        <p data-saving="typing" className={cx(styles.line)}>
          <Pencil size={13} aria-hidden="true" /> Not saved yet
        </p>
      );
    case 'saving':
      return (
        <p data-saving="saving" className={cx(styles.line)}>
          <LoaderCircle size={13} aria-hidden="true" /> Saving…
        </p>
      );
    case 'saved':
      return (
        <p data-saving="saved" data-at={saving.at.toISOString()} className={cx(styles.line, styles.saved)}>
          <Check size={13} aria-hidden="true" /> Saved at {TIME.format(saving.at)}
        </p>
      );
    case 'held':
      return (
        <p data-saving="held" className={cx(styles.line, styles.stopped)}>
          <OctagonAlert size={13} aria-hidden="true" /> Not saved
        </p>
      );
    case 'failed':
      return (
        <p
          data-saving="failed"
          className={cx(styles.line, styles.stopped)}
          {...(saving.why !== undefined && { role: 'alert' })}
        >
          <OctagonAlert size={13} aria-hidden="true" />{' '}
          {saving.why === undefined ? 'Not saved' : `Not saved. ${saving.why}.`}
        </p>
      );
    default:
      return assertNever(saving, 'saving');
  }
}
