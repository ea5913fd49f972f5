import type { Pacer } from '../pacer.ts';
import type { UnpackBudget } from './unpackBudget.ts';

/** Thrown inside a stream, which knows no other way to stop; never leaves `unpack/`. */
class SinkStopped extends Error {
  /** Absent where the sink had all it was asked for. */
  readonly limitBytes: number | undefined;

  constructor(limitBytes?: number) {
    super('sink stopped');
    this.limitBytes = limitBytes;
  }
}

export interface SinkRule {
  readonly packedBytes: number;
  readonly budget: UnpackBudget;
  readonly pacer: Pacer;
  /** Stop quietly after this many bytes. */
  readonly enough?: number;
  /** How far the unpacking is, 0 to 1, for progress. */
  readonly fractionOf: (bytes: number) => number;
}

/** Takes what is unpacked, counting real bytes: what a member claims of its size may be a lie. */
export class ByteSink {
  private readonly rule: SinkRule;
  private readonly chunks: Uint8Array[] = [];
  private length = 0;
  private reasonStopped: SinkStopped | undefined;

  constructor(rule: SinkRule) {
    this.rule = rule;
  }

  /**
   * Why the sink took no more, if it did. Ask this, not the error that comes out of the stream: where the sink stops at
   * the last chunk, Chromium reports the closing of the stopped stream instead (a TypeError).
   */
  get stopped(): SinkStopped | undefined {
    return this.reasonStopped;
  }

  get stream(): WritableStream<Uint8Array> {
    return new WritableStream({ write: chunk => this.write(chunk) });
  }

  async write(chunk: Uint8Array): Promise<void> {
    const { budget, packedBytes, pacer, enough, fractionOf } = this.rule;
    this.length += chunk.length;
    const limitBytes = budget.limitBrokenBy(packedBytes, this.length);
    if (limitBytes !== undefined) throw this.stop(limitBytes);
    this.chunks.push(chunk);
    if (enough !== undefined && this.length >= enough) throw this.stop();
    if (pacer.isDue) await pacer.pause({ phase: 'unpacking', rows: 0, fraction: fractionOf(this.length) });
  }

  private stop(limitBytes?: number): SinkStopped {
    this.reasonStopped = new SinkStopped(limitBytes);
    return this.reasonStopped;
  }

  /** Everything taken so far in one piece; counts it against the budget. */
  drain(): Uint8Array<ArrayBuffer> {
    this.rule.budget.spend(this.length);
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
