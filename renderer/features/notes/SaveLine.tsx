import { Check, LoaderCircle, OctagonAlert, Pencil } from 'lucide-react';
import { assertNever } from '../../../data/domain/assertNever.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import styles from './saveLine.module.css';
import type { SaveState } from './useAutosave.ts';

const TIME = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', second: '2-digit' });

/** Whether what was typed is on the disk, and since when. */
export function SaveLine({ state }: { readonly state: SaveState }) {
  switch (state.kind) {
    case 'unchanged':
      return <p className={styles.line}>Saved by itself while you type</p>;
    case 'typing':
      return (
        <p className={styles.line}>
          <Pencil size={13} aria-hidden="true" /> Not saved yet
        </p>
      );
    case 'saving':
      return (
        <p className={styles.line}>
          <LoaderCircle size={13} aria-hidden="true" /> Saving…
        </p>
      );
    case 'saved':
      return (
        <p className={styles.saved}>
          <Check size={13} aria-hidden="true" /> Saved at {TIME.format(state.at)}
        </p>
      );
    case 'held':
      return (
        <p className={styles.stopped}>
          <OctagonAlert size={13} aria-hidden="true" /> Not saved
        </p>
      );
    case 'failed':
      return (
        <p className={styles.stopped} role="alert">
          <OctagonAlert size={13} aria-hidden="true" /> Not saved. {describeStoreFailure(state.failure).title}.
        </p>
      );
    default:
      return assertNever(state, 'save state');
  }
}
