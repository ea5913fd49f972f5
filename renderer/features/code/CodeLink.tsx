import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import styles from './codeLink.module.css';

/** A code one can go to, with its text where that is known. */
export function CodeLink({
  codeKey,
  text,
  onOpenCode,
}: {
  readonly codeKey: CodeKey;
  readonly text?: string;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const { system, code } = splitCodeKey(codeKey);
  return (
    <button type="button" className={styles.link} onClick={() => onOpenCode(codeKey)}>
      <span className={styles.code}>{printedCode(system, code)}</span>
      {text !== undefined && <span className={styles.text}>{text}</span>}
    </button>
  );
}
