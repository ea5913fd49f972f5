import type { PtpRows } from './ptpRows.ts';

const FIRST_ROOM = 64 * 1024;

/** Collects rows one after the other; grows by doubling. */
export class PtpRowsBuilder {
  length = 0;
  private rows = emptyRows(FIRST_ROOM);

  add(column1: number, column2: number, from: number, through: number, flags: number): void {
    if (this.length === this.rows.flags.length) this.grow();
    const at = this.length;
    this.rows.column1[at] = column1;
    this.rows.column2[at] = column2;
    this.rows.from[at] = from;
    this.rows.through[at] = through;
    this.rows.flags[at] = flags;
    this.length = at + 1;
  }

  /** The rows so far, in no more memory than they need. */
  finish(): PtpRows {
    const { column1, column2, from, through, flags } = this.rows;
    const end = this.length;
    return {
      length: end,
      column1: column1.slice(0, end),
      column2: column2.slice(0, end),
      from: from.slice(0, end),
      through: through.slice(0, end),
      flags: flags.slice(0, end),
    };
  }

  private grow(): void {
    const larger = emptyRows(this.rows.flags.length * 2);
    larger.column1.set(this.rows.column1);
    larger.column2.set(this.rows.column2);
    larger.from.set(this.rows.from);
    larger.through.set(this.rows.through);
    larger.flags.set(this.rows.flags);
    this.rows = larger;
  }
}

export function emptyRows(room: number): PtpRows {
  return {
    length: room,
    column1: new Uint32Array(room),
    column2: new Uint32Array(room),
    from: new Uint16Array(room),
    through: new Uint16Array(room),
    flags: new Uint8Array(room),
  };
}
