import { useLayoutEffect, useRef } from 'react';
import { type CodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { systemName } from '../../../data/domain/codeSystem.ts';
import styles from './codeHeading.module.css';

/** The heading of the page: the code as printed, and its system. Known before anything is read. */
export function CodeHeading({ codeKey, takesFocus }: { readonly codeKey: CodeKey; readonly takesFocus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { system, code } = splitCodeKey(codeKey);
  useLayoutEffect(() => {
    // `codeKey`: each code read one after the other is read aloud.
    if (takesFocus && codeKey !== '') heading.current?.focus();
  }, [takesFocus, codeKey]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      <span className={styles.code}>{printedCode(system, code)}</span>{' '}
      <span className={styles.system}>{systemName(system)}</span>
    </h1>
  );
}
