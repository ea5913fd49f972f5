import { ListFilter, X } from 'lucide-react';
import { type KeyboardEvent, memo, type RefObject } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ListInput } from './ListInput.tsx';
import styles from './refineBar.module.css';
import type { Refining } from './useRefining.ts';

/** Search within the results: what they are narrowed to, each a chip to take away, and a box for further words. */
export const RefineBar = memo(function RefineBar({
  refining,
  refinements,
  isOffered,
  listId,
  activeId,
  onListKey,
  onDone,
  ref,
}: {
  readonly refining: Refining;
  /** Those that are kept. */
  readonly refinements: readonly string[];
  /** Whether there is something to narrow. How much is said above the list; here it would move the line at each key. */
  readonly isOffered: boolean;
  readonly listId: string;
  readonly activeId: string | undefined;
  /** Arrow keys: through the list, as from the search box. */
  readonly onListKey: (event: KeyboardEvent) => void;
  /** Back to the search box. */
  readonly onDone: () => void;
  readonly ref: RefObject<HTMLInputElement | null>;
}) {
  const { draft, start, type, keep, drop, remove } = refining;
  if (draft === undefined && refinements.length === 0 && !isOffered) return null;
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') keep();
    else if (event.key === 'Escape') drop();
    else if (event.key === 'Backspace' && draft === '' && refinements.length > 0) remove(refinements.length - 1);
    else {
      onListKey(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.key !== 'Backspace') onDone();
  };
  return (
    <section className={styles.bar} aria-label="Search within the results">
      {refinements.length > 0 && <span className={styles.lead}>Within:</span>}
      {refinements.map((words, place) => (
        <button
          key={words}
          type="button"
          className={styles.chip}
          aria-label={`Remove “${words}”`}
          onClick={() => {
            remove(place);
            onDone();
          }}
        >
          <span className={styles.words}>{words}</span>
          <X size={14} aria-hidden="true" />
        </button>
      ))}
      {draft === undefined ? (
        <Button variant="quiet" size="sm" icon={<ListFilter size={14} />} onPress={start}>
          <span className={styles.button}>
            {refinements.length === 0 ? 'Search within these results' : 'Refine further'}
            <Kbd keys="Ctrl+Shift+F" />
          </span>
        </Button>
      ) : (
        <ListInput
          ref={ref}
          className={styles.input}
          aria-label="Search within these results"
          isExpanded={activeId !== undefined}
          listId={listId}
          activeId={activeId}
          placeholder="Further words"
          value={draft}
          onType={type}
          onKeyDown={press}
          onBlur={keep}
        />
      )}
    </section>
  );
});
