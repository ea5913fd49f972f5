import type { Persistence } from '../../../data/store/persistence.ts';

/** What the answer to "may this data stay?" means for the person. */
export function persistenceWords(persistence: Persistence): string {
  switch (persistence) {
    case 'granted':
      return 'Kept until you remove it. The system does not clear it away when the disk fills up.';
    case 'denied':
      return 'Kept on the disk, but the system has not promised to keep it if the disk runs full. Keep the official files you imported.';
    case 'unknown':
      return 'Kept on the disk. Whether the system would clear it away on a full disk could not be found out.';
  }
}
