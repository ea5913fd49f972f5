import type { ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { isLightMarkup } from './isLightMarkup.ts';
import styles from './noteText.module.css';

/** What a note may consist of. Everything else is shown as the text it was typed as, or left out. */
const ALLOWED = [
  'p',
  'br',
  'strong',
  'em',
  'del',
  'code',
  'pre',
  'blockquote',
  'ul',
  'ol',
  'li',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'a',
  'img',
];

const heading = (Level: 'h4' | 'h5' | 'h6') =>
  function NoteHeading({ children }: { readonly children?: ReactNode }) {
    return <Level className={styles.heading}>{children}</Level>;
  };

/** A link is text with its address: nothing is opened and nothing is fetched. The page's own headings stay above a note's. */
const COMPONENTS: Components = {
  a: ({ children, href }) => (
    <>
      {children} <span className={styles.address}>({href})</span>
    </>
  ),
  img: ({ alt, src }) => <span className={styles.address}>{alt === '' ? String(src) : alt}</span>,
  h1: heading('h4'),
  h2: heading('h4'),
  h3: heading('h5'),
  h4: heading('h5'),
  h5: heading('h6'),
  h6: heading('h6'),
};

/** A note as its markdown means it, or as it was typed where it is too heavy for that. HTML in it is never HTML on the page. */
export function NoteText({ text }: { readonly text: string }) {
  if (!isLightMarkup(text)) return <div className={`${styles.text} ${styles.asTyped}`}>{text}</div>;
  return (
    <div className={styles.text}>
      <Markdown allowedElements={ALLOWED} unwrapDisallowed components={COMPONENTS}>
        {text}
      </Markdown>
    </div>
  );
}
