import type { ComponentProps } from 'react';

/** An input that owns the result list beneath it: the focus stays here, and the active row is named. */
export function ListInput({
  listId,
  activeId,
  isExpanded,
  onType,
  ...rest
}: Omit<ComponentProps<'input'>, 'role' | 'type' | 'onChange'> & {
  readonly listId: string;
  /** Element of the active row, where one is active. */
  readonly activeId: string | undefined;
  readonly isExpanded: boolean;
  readonly onType: (text: string) => void;
}) {
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
      onChange={event => onType(event.target.value)}
      {...rest}
    />
  );
}
