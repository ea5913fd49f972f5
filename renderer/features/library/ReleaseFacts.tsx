import type { InstalledRelease } from '../../../data/store/reference/referenceStore.ts';
import { formatDate, formatMoment } from '../../ui/figures.ts';
import { FileHash } from './FileHash.tsx';
import styles from './releaseFacts.module.css';

/** Since when a release is in force and installed, and which file it is. */
export function ReleaseFacts({ installed: { release, installedAt } }: { readonly installed: InstalledRelease }) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>In force from</dt>
        <dd>{formatDate(release.effectiveFrom)}</dd>
      </div>
      <div>
        <dt>Installed</dt>
        <dd>{formatMoment(installedAt)}</dd>
      </div>
      <div className={styles.file}>
        <dt>File</dt>
        <dd>{release.source.fileName}</dd>
      </div>
      <div>
        <dt>SHA-256</dt>
        <dd>
          <FileHash sha256={release.source.sha256} />
        </dd>
      </div>
    </dl>
  );
}
