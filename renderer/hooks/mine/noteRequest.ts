import { useSyncExternalStore } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';

/** A note that was asked for by a key or a button elsewhere, until the page of its code takes it. */
let requested: CodeKey | undefined;
const listeners = new Set<() => void>();

export function requestNote(key: CodeKey | undefined): void {
  requested = key;
  for (const listener of listeners) listener();
}

/** Whether a new note for `key` was asked for; whoever begins it calls `requestNote(undefined)`. */
export function useNoteRequest(key: CodeKey): boolean {
  return useSyncExternalStore(subscribe, () => requested) === key;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
