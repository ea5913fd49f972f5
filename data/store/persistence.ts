/** Whether the browser has promised not to throw our data away when the disk fills up. */
export type Persistence = 'granted' | 'denied' | 'unknown';

/** Asks for that promise. Asking again is harmless; it never shows a question in the desktop app. */
export async function askForPersistence(): Promise<Persistence> {
  try {
    if (typeof navigator === 'undefined' || navigator.storage?.persist === undefined) return 'unknown';
    if (await navigator.storage.persisted()) return 'granted';
    return (await navigator.storage.persist()) ? 'granted' : 'denied';
  } catch {
    // Storage can be switched off by policy; then nobody knows.
    return 'unknown';
  }
}
