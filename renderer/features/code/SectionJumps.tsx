import { memo, useCallback, useContext, useSyncExternalStore } from 'react';
import { Button } from '../../ui/Button.tsx';
import { type Section, type SectionBook, SectionBookContext } from '../../ui/sections.ts';
import styles from './sectionJumps.module.css';

/** What stands on the page, each a way to it. Buttons, since the address belongs to the app's own pages. */
export function SectionJumps() {
  const book = useContext(SectionBookContext);
  return book === undefined ? null : <Jumps book={book} />;
}

function Jumps({ book }: { readonly book: SectionBook }) {
  const sections = useSyncExternalStore(book.subscribe, book.list);
  return (
    <nav className={styles.jumps} aria-label="Sections">
      {sections.map(({ id, title }) => (
        <Jump key={id} id={id} title={title} />
      ))}
    </nav>
  );
}

/** Those that stand already are not drawn again for each that comes. */
const Jump = memo(function Jump({ id, title }: Section) {
  const jump = useCallback(() => jumpTo(id), [id]);
  return (
    <Button variant="quiet" size="sm" onPress={jump}>
      {title}
    </Button>
  );
});

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
