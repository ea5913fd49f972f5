import { Search, X } from 'lucide-react';
import { type KeyboardEvent, memo, type Ref } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import styles from './searchBox.module.css';

/** The one box: a combobox that owns the result list beneath it. */
export function SearchBox({
  text,
  listId,
  activeId,
  isExpanded,
  onType,
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
  /** The same function at each drawing. */
  readonly onClear: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
  readonly ref: Ref<HTMLInputElement>;
}) {
  return (
    <div className={styles.box}>
      <Search className={styles.glass} size={18} aria-hidden="true" />
      <input
        ref={ref}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label="Search codes"
        aria-controls={listId}
        aria-expanded={isExpanded}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder="Code or words"
        value={text}
        onChange={event => onType(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      />
      {text === '' ? (
        <span className={styles.hint}>
          <Kbd keys="Ctrl+K" />
        </span>
      ) : (
        <ClearButton onClear={onClear} />
      )}
      <SearchHelp />
    </div>
  );
}

/** Not drawn again at each key. */
const ClearButton = memo(function ClearButton({ onClear }: { readonly onClear: () => void }) {
  return (
    <IconButton label="Clear the search" shortcut="Esc" size="sm" onPress={onClear}>
      <X size={16} aria-hidden="true" />
    </IconButton>
  );
});
