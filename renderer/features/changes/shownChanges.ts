import { CHANGE_KINDS, type ChangeKind, type CodeChange, changeWord } from '../../../data/domain/changes/codeChange.ts';
import { printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { ChoiceOption } from '../../ui/Choice.tsx';
import { formatCount } from '../../ui/figures.ts';

/** `silent`: reworded although the file says that nothing happened. */
export type Filter = 'all' | ChangeKind | 'silent';

/** The filters that would show something, with how much. */
export function filterOptions(changes: readonly CodeChange[]): readonly ChoiceOption<Filter>[] {
  const options: ChoiceOption<Filter>[] = [{ value: 'all', label: `All ${formatCount(changes.length)}` }];
  const offer = (value: Filter, word: string) => {
    const count = changes.filter(change => isShownBy(change, value)).length;
    if (count > 0) options.push({ value, label: `${word} ${formatCount(count)}` });
  };
  for (const kind of CHANGE_KINDS) {
    offer(kind, changeWord(kind));
    if (kind === 'reworded') offer('silent', 'Unannounced');
  }
  return options;
}

export function narrowed(changes: readonly CodeChange[], filter: Filter, query: string): readonly CodeChange[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return changes.filter(change => isShownBy(change, filter) && words.every(word => holds(change, word)));
}

function isShownBy({ kinds, isSilent }: CodeChange, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'silent' ? isSilent : kinds.includes(filter);
}

function holds({ key, before, after }: CodeChange, word: string): boolean {
  const { code } = splitCodeKey(key);
  if (code.toLowerCase().startsWith(word.replace('.', ''))) return true;
  return `${before?.longText ?? ''} ${after?.longText ?? ''}`.toLowerCase().includes(word);
}

export function printedKey({ key }: CodeChange): string {
  const { system, code } = splitCodeKey(key);
  return printedCode(system, code);
}
