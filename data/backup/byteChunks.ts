/** Bytes that grow at the end, kept in pieces of one size: no piece is ever copied to make room. */
export class ByteChunks {
  readonly #chunkBytes: number;
  readonly #full: Uint8Array<ArrayBuffer>[] = [];
  #open: Uint8Array<ArrayBuffer>;
  #used = 0;

  constructor(chunkBytes: number) {
    this.#chunkBytes = chunkBytes;
    this.#open = new Uint8Array(chunkBytes);
  }

  get byteLength(): number {
    return this.#full.length * this.#chunkBytes + this.#used;
  }

  add(bytes: Uint8Array): void {
    let rest = bytes;
    while (rest.length > 0) {
      const part = rest.subarray(0, this.#chunkBytes - this.#used);
      this.#open.set(part, this.#used);
      this.#used += part.length;
      rest = rest.subarray(part.length);
      if (this.#used === this.#chunkBytes) this.#startChunk();
    }
  }

  /** All pieces in order; only the last is shorter. Nothing may be added afterwards. */
  take(): Uint8Array<ArrayBuffer>[] {
    return this.#used === 0 ? this.#full : [...this.#full, this.#open.slice(0, this.#used)];
  }

  #startChunk(): void {
    this.#full.push(this.#open);
    this.#open = new Uint8Array(this.#chunkBytes);
    this.#used = 0;
  }
}
