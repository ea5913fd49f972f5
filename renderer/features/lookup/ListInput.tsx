import type { ComponentProps, InputEvent } from 'react';
import { textAfter } from './textAfter.ts';

/** An input that owns the result list beneath it: the focus stays here, and the active row is named. */
export function ListInput({
  listId,
  activeId,
  isExpanded,
  onType,
  onTyping,
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
      onBeforeInput={beforeInput}
      onChange={event => onType(event.target.value)}
      {...rest}
    />
  );
}
