import type { ComponentProps, InputEvent, KeyboardEvent } from 'react';
import { textAfter } from './textAfter.ts';

/** An input that owns the result list beneath it: the focus stays here, and the active row is named. */
export function ListInput({
  listId,
  activeId,
  isExpanded,
  onType,
  onTyping,
  onKeyDown,
  ...rest
}: Omit<ComponentProps<'input'>, 'role' | 'type' | 'onChange'> & {
  readonly listId: string;
  /** Element of the active row, where one is active. */
  readonly activeId: string | undefined;
  readonly isExpanded: boolean;
  readonly onType: (text: string) => void;
  /** The text the box will hold in a moment, told before the browser puts the letter in; not told for every change. */
  readonly onTyping?: (text: string) => void;
}) {
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isLetter(event)) onTyping?.(textAfter(event.currentTarget, event.key));
    onKeyDown?.(event);
  };
  /** What the key did not tell: from an input method, or pasted. */
  const beforeInput = ({ currentTarget, data }: InputEvent<HTMLInputElement>) => {
    // Enter comes by here too, as a line end that never gets into the box.
    if (data >= ' ') onTyping?.(textAfter(currentTarget, data));
  };
  return (
    <input
      type="text"
      role="combobox"
      aria-controls={listId}
      aria-expanded={isExpanded}
      aria-autocomplete="list"
      aria-activedescendant={activeId}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      onKeyDown={keyDown}
      onBeforeInput={beforeInput}
      onChange={event => onType(event.target.value)}
      {...rest}
    />
  );
}

/** A key that will put its own sign into the box; the names of all others are longer. */
function isLetter({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey && !nativeEvent.isComposing;
}
