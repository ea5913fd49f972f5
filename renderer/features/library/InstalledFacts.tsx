import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { formatMoment } from '../../ui/figures.ts';
import { FileHash } from './FileHash.tsx';
import styles from './installedFacts.module.css';

/** The days something installed is made for, since when it is here, and which file it is. */
export function InstalledFacts({
  from,
  through,
  installedAt,
  source,
}: {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
  /** ISO date and time, UTC. */
  readonly installedAt: string;
  readonly source: { readonly fileName: string; readonly sha256: string };
}) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Made for</dt>
        <dd>
          {longDate(from)} to {longDate(through)}
        </dd>
      </div>
      <div>
        <dt>Installed</dt>
        <dd>{formatMoment(installedAt)}</dd>
      </div>
      <div className={styles.file}>
        <dt>File</dt>
        <dd>{source.fileName}</dd>
      </div>
      <div>
        <dt>Fingerprint</dt>
        <dd>
          <FileHash sha256={source.sha256} />
        </dd>
      </div>
    </dl>
  );
}
