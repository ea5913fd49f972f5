import { memo } from 'react';
import { Kbd } from '../../ui/Kbd.tsx';
import { EXAMPLES } from './examples.ts';
import styles from './gettingStarted.module.css';

const KEYS = [
  { keys: 'Down', does: 'move through the list, without leaving the box' },
  { keys: 'Enter', does: 'open the code' },
  { keys: 'Alt+Down', does: 'next code of the list, while you read' },
  { keys: '?', does: 'all shortcuts' },
] as const;

/** What can be typed into the box, each as a button that types it. */
export const GettingStarted = memo(function GettingStarted({ onAsk }: { readonly onAsk: (text: string) => void }) {
  return (
    <section className={styles.start} aria-label="How to search">
      <h2 className={styles.title}>Type a code or words</h2>
      <ul className={styles.examples}>
        {EXAMPLES.map(({ text, shows }) => (
          <li key={text}>
            <button type="button" className={styles.example} onClick={() => onAsk(text)}>
              <code className={styles.text}>{text}</code>
              <span className={styles.shows}>{shows}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className={styles.keys}>
        {KEYS.map(({ keys, does }) => (
          <li key={keys} className={styles.key}>
            <Kbd keys={keys} />
            <span>{does}</span>
          </li>
        ))}
      </ul>
    </section>
  );
});
