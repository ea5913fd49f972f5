import { Check, LoaderCircle, OctagonAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { assertNever } from '../../../data/domain/assertNever.ts';
import { cx } from '../../ui/classNames.ts';
import type { Saving, SavingState } from './savingState.ts';
import styles from './worksheet.module.css';

const TIME = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', second: '2-digit' });

/** Whether the last change is on the disk, and since when. */
export function SaveLine({ state }: { readonly state: SavingState }) {
  const saving = useSyncExternalStore(state.subscribe, state.current);
  return (
    <div>
      <div className={cx(styles.savingRoom)}>{lineFor(saving)}</div>
    </div>
  );
}

function lineFor(saving: Saving) {
  switch (saving.kind) {
    case 'unchanged':
      return (
        <p data-saving="unchanged" className={cx(styles.saving)}>
          Every change is saved at once
        </p>
      );
    case 'saving':
      return (
        <p data-saving="saving" className={cx(styles.saving)}>
          <LoaderCircle size={13} aria-hidden="true" /> Saving…
        </p>
      );
    case 'saved':
      return (
        <p data-saving="saved" data-at={saving.at.toISOString()} className={cx(styles.saving, styles.saved)}>
          <Check size={13} aria-hidden="true" /> Saved at {TIME.format(saving.at)}
        </p>
      );
    case 'failed':
      return (
        <p data-saving="failed" className={cx(styles.saving, styles.stopped)}>
          <OctagonAlert size={13} aria-hidden="true" /> Not saved
        </p>
      );
    default:
      return assertNever(saving, 'saving');
  }
}
