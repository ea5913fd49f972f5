import type { CodeKey } from '../../../data/domain/codeKey.ts';

interface Draft {
  readonly codeKey: CodeKey;
  readonly text: string;
  /** The note was never written. */
  readonly isNew: boolean;
}

/**
 * Texts that were typed and not kept, because the person has not decided about what looks like patient data in them
 * or the disk refused. They last as long as the window, so that leaving the page loses nothing.
 */
const held = new Map<string, Draft>();

export function holdDraft(noteId: string, draft: Draft): void {
  held.set(noteId, draft);
}

export function dropDraft(noteId: string): void {
  held.delete(noteId);
}

export function findDraft(noteId: string): string | undefined {
  return held.get(noteId)?.text;
}

/** A text about this code that still waits. */
export function findDraftOf(codeKey: CodeKey): { readonly id: string; readonly isNew: boolean } | undefined {
  for (const [id, draft] of held) if (draft.codeKey === codeKey) return { id, isNew: draft.isNew };
  return undefined;
}
