import { useContext, useSyncExternalStore } from 'react';
import { Button } from '../../ui/Button.tsx';
import { type SectionBook, SectionBookContext } from '../../ui/sections.ts';
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
        <Button key={id} variant="quiet" size="sm" onPress={() => jumpTo(id)}>
          {title}
        </Button>
      ))}
    </nav>
  );
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
