import { Search, X } from 'lucide-react';
import { type KeyboardEvent, memo, type Ref } from 'react';
import { cx } from '../../ui/classNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { ListInput } from './ListInput.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import styles from './searchBox.module.css';

/** The one box: a combobox that owns the result list beneath it. */
export function SearchBox({
  text,
  listId,
  activeId,
  isExpanded,
  onType,
  onTyping,
  onClear,
  onKeyDown,
  onLeave,
  ref,
}: {
  readonly text: string;
  readonly listId: string;
  /** Element of the active row, where one is active. */
  readonly activeId: string | undefined;
  readonly isExpanded: boolean;
  readonly onType: (text: string) => void;
  /** The text the box is about to hold, see `ListInput`. */
  readonly onTyping: (text: string) => void;
  /** The same function at each drawing. */
  readonly onClear: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
  readonly ref: Ref<HTMLInputElement>;
}) {
  return (
    <div className={styles.box}>
      <Search className={styles.glass} size={18} aria-hidden="true" />
      <span className={styles.field}>
        <ListInput
          ref={ref}
          className={styles.input}
          aria-label="Search codes"
          isExpanded={isExpanded}
          listId={listId}
          activeId={activeId}
          placeholder="Code or words"
          value={text}
          onType={onType}
          onTyping={onTyping}
          onKeyDown={onKeyDown}
          onBlur={onLeave}
        />
      </span>
      {/* Both are there all the time, one of them unseen: a first letter would wait until they had changed places. */}
      <span className={styles.end}>
        <span className={cx(text !== '' && styles.unseen)}>
          <Kbd keys="Ctrl+K" />
        </span>
        <span className={cx(styles.clear, text === '' && styles.unseen)}>
          <ClearButton onClear={onClear} />
        </span>
      </span>
      <Help />
    </div>
  );
}

/** Not drawn again at each key, no more than the button beside it. */
const ClearButton = memo(function ClearButton({ onClear }: { readonly onClear: () => void }) {
  return (
    <IconButton label="Clear the search" shortcut="Esc" size="sm" onPress={onClear}>
      <X size={16} aria-hidden="true" />
    </IconButton>
  );
});

const Help = memo(SearchHelp);
