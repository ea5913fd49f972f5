import { Check, OctagonAlert, Pencil } from 'lucide-react';
import { assertNever } from '../../../data/domain/assertNever.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import styles from './savingLine.module.css';
import type { TemplateSaving } from './useTemplateActs.ts';

const TIME = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', second: '2-digit' });

/** Whether what was typed is on the disk, and since when. */
export function SavingLine({ saving }: { readonly saving: TemplateSaving }) {
  switch (saving.kind) {
    case 'unchanged':
      return <p className={styles.line}>Saved by itself while you type</p>;
    case 'typing':
      return (
        <p className={styles.line}>
          <Pencil size={13} aria-hidden="true" /> Not saved yet
        </p>
      );
    case 'saved':
      return (
        <p className={styles.saved}>
          <Check size={13} aria-hidden="true" /> Saved at {TIME.format(saving.at)}
        </p>
      );
    case 'failed':
      return (
        <p className={styles.stopped} role="alert">
          <OctagonAlert size={13} aria-hidden="true" /> Not saved. {describeStoreFailure(saving.failure).title}.
        </p>
      );
    default:
      return assertNever(saving, 'saving');
  }
}
