import type { ReleaseSource } from '../../../data/domain/release.ts';
import { formatBytes } from '../../ui/figures.ts';
import { FileHash } from './FileHash.tsx';
import styles from './installedFacts.module.css';

/** Which file something that can be installed was read from. */
export function FileFacts({
  source: { fileName, byteLength, sha256 },
  memberName,
}: {
  readonly source: Pick<ReleaseSource, 'fileName' | 'byteLength' | 'sha256'>;
  /** The one in the zip, where it is not said beside what was read from it. */
  readonly memberName?: string | undefined;
}) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>File</dt>
        <dd>{memberName === undefined ? fileName : `${fileName} › ${memberName}`}</dd>
      </div>
      <div>
        <dt>Size</dt>
        <dd>{formatBytes(byteLength)}</dd>
      </div>
      <div>
        <dt>Fingerprint</dt>
        <dd>
          <FileHash sha256={sha256} />
        </dd>
      </div>
    </dl>
  );
}
