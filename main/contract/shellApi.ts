import type { ShellCall, ShellCalls } from './calls.ts';
import type { MenuCommand } from './commands.ts';
import type { Outcome } from './outcome.ts';

/** The one object the preload puts on the page, as `window.chartside`. */
export interface ShellApi {
  call<C extends ShellCall>(call: C, ask: ShellCalls[C]['ask']): Promise<Outcome<ShellCalls[C]['answer']>>;
  /** Calls back for every menu command until the returned function is called. */
  onCommand(listener: (command: MenuCommand) => void): () => void;
}

declare global {
  interface Window {
    /** Absent in a plain browser. */
    readonly chartside?: ShellApi;
  }
}
