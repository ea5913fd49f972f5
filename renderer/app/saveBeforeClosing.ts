import { nothingInFlight } from '../../data/store/writesInFlight.ts';
import type { Backups } from '../hooks/backup/useBackups.ts';
import { writeAllThatWaits } from '../hooks/window/lastWrites.ts';
import { getShell } from '../shell/getShell.ts';

/** Writes what the person did up to the last letter, takes a snapshot where one is due, then lets the window close. */
export async function saveBeforeClosing(keeper: Backups['keeper'] | undefined): Promise<void> {
  try {
    // Many fields are written as they are left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await writeAllThatWaits();
    await nothingInFlight('user');
    await keeper?.saveUnsaved('quit');
  } finally {
    getShell().backups?.readyToClose();
  }
}
