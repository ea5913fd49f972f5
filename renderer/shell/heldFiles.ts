import type { PickedFile } from '../../main/contract/calls.ts';
import type { Outcome } from '../../main/contract/outcome.ts';

/** Files the page itself holds (dropped on it, or chosen in a plain browser), by tickets no ticket of the shell can be taken for. */
export interface HeldFiles {
  hold(files: readonly File[]): readonly PickedFile[];
  holds(ticket: string): boolean;
  read(ticket: string, offset: number, length: number): Promise<Outcome<Uint8Array<ArrayBuffer>>>;
  release(ticket: string): void;
}

export function createHeldFiles(): HeldFiles {
  const held = new Map<string, File>();
  return {
    hold: files =>
      files.map(file => {
        const ticket = `held-${crypto.randomUUID()}`;
        held.set(ticket, file);
        return { ticket, name: file.name, byteLength: file.size };
      }),
    holds: ticket => held.has(ticket),
    read: async (ticket, offset, length) => {
      const file = held.get(ticket);
      if (file === undefined) return { ok: false, error: { kind: 'ticket-unknown' } };
      try {
        return { ok: true, value: new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()) };
      } catch {
        // The file was moved, changed or locked since it was dropped.
        return { ok: false, error: { kind: 'file-unreadable', name: file.name } };
      }
    },
    release: ticket => {
      held.delete(ticket);
    },
  };
}
