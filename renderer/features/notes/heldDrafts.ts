/**
 * Texts that were typed and not kept, because the person has not decided about what looks like patient data in them
 * or the disk refused. They last as long as the window, so that leaving the page loses nothing.
 */
const held = new Map<string, string>();

export function holdDraft(noteId: string, text: string): void {
  held.set(noteId, text);
}

export function dropDraft(noteId: string): void {
  held.delete(noteId);
}

export function findDraft(noteId: string): string | undefined {
  return held.get(noteId);
}
