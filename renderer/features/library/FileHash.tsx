import { getShell } from '../../shell/getShell.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './fileHash.module.css';

const SHOWN = 12;

/** The start of a file's fingerprint (SHA-256) and a button that copies all of it, to compare with the publisher's or a colleague's. */
export function FileHash({ sha256 }: { readonly sha256: string }) {
  return (
    <span className={styles.hash}>
      <code title={`Two files with the same fingerprint are the same, to the letter. SHA-256: ${sha256}`}>
        {sha256.slice(0, SHOWN)}…
      </code>
      <CopyButton label="Copy the fingerprint (SHA-256)" isIconOnly onCopy={() => getShell().copyText(sha256)} />
    </span>
  );
}
