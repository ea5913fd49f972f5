import { useSyncExternalStore } from 'react';
import { SaveLine } from '../../ui/SaveLine.tsx';
import type { SavingState } from './savingState.ts';
import styles from './worksheet.module.css';

/** Whether the last change is on the disk, in view however far down a checklist is ticked. */
export function WorksheetSaving({ state }: { readonly state: SavingState }) {
  const saving = useSyncExternalStore(state.subscribe, state.current);
  return (
    <div className={styles.savingPlace}>
      <div className={styles.savingRoom}>
        <SaveLine saving={saving} atRest="Every change is saved at once" />
      </div>
    </div>
  );
}
