import { fail, ok, type Result } from '../../data/domain/result.ts';
import type { OfficialFailure } from './officialFailure.ts';

export interface DownloadLimits {
  readonly bytes: number;
  /** Milliseconds without a byte. */
  readonly silenceMs: number;
  readonly redirects: number;
}

export interface Downloaded {
  /** Where the bytes came from in the end. */
  readonly address: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A page of CMS has 0.2 MB, its largest code release 6 MB. */
export const PAGE_LIMITS: DownloadLimits = { bytes: 10_000_000, silenceMs: 30_000, redirects: 5 };
export const ZIP_LIMITS: DownloadLimits = { bytes: 200_000_000, silenceMs: 60_000, redirects: 5 };

const USER_AGENT = 'Chartside data:official';

/** Reads an address into memory, whole or not at all. Goes to https addresses only, and to this very computer. */
export async function download(address: string, limits: DownloadLimits): Promise<Result<Downloaded, OfficialFailure>> {
  let next = address;
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    if (!isSafe(next)) return fail({ kind: 'unsafe-address', address: next });
    const step = await oneRequest(next, limits);
    if (!step.ok) return step;
    if (typeof step.value !== 'string') return ok({ address: next, bytes: step.value });
    next = step.value;
  }
  return fail({ kind: 'too-many-redirects', address });
}

/** @returns the bytes, or the address it sends on to */
async function oneRequest(
  address: string,
  limits: DownloadLimits,
): Promise<Result<Uint8Array<ArrayBuffer> | string, OfficialFailure>> {
  const silence = new Silence(limits.silenceMs);
  try {
    const answer = await fetch(address, {
      redirect: 'manual',
      signal: silence.signal,
      headers: { 'user-agent': USER_AGENT, 'accept-encoding': 'identity' },
    });
    const location = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && location !== null) {
      await answer.body?.cancel();
      return ok(new URL(location, address).href);
    }
    if (answer.status !== 200 || answer.body === null) {
      await answer.body?.cancel();
      return fail({ kind: 'refused', address, status: answer.status });
    }
    return await bodyOf(answer, answer.body, address, limits, silence);
  } catch {
    return fail({ kind: silence.signal.aborted ? 'too-slow' : 'not-reached', address });
  } finally {
    silence.end();
  }
}

async function bodyOf(
  { headers }: Response,
  body: ReadableStream<Uint8Array>,
  address: string,
  limits: DownloadLimits,
  silence: Silence,
): Promise<Result<Uint8Array<ArrayBuffer>, OfficialFailure>> {
  const expected = Number(headers.get('content-length') ?? Number.NaN);
  const parts: Uint8Array[] = [];
  let got = 0;
  const tooLarge = fail({ kind: 'too-large', address, limitBytes: limits.bytes } as const);
  if (expected > limits.bytes) {
    await body.cancel();
    return tooLarge;
  }
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      silence.broken();
      got += value.byteLength;
      if (got > limits.bytes) {
        await reader.cancel();
        return tooLarge;
      }
      parts.push(value);
    }
  } catch {
    // The other side hung up, or fell silent.
    return fail(silence.signal.aborted ? { kind: 'too-slow', address } : { kind: 'cut-off', address, expected, got });
  }
  if (!Number.isNaN(expected) && got !== expected) return fail({ kind: 'cut-off', address, expected, got });
  return ok(new Uint8Array(Buffer.concat(parts)));
}

/** Plain http is for tests with a server on this computer. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

/** Aborts after a time without news. */
class Silence {
  readonly #stop = new AbortController();
  readonly #limitMs: number;
  #timer: ReturnType<typeof setTimeout>;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
    this.#timer = this.#wait();
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  broken(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#wait();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #wait(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#stop.abort(), this.#limitMs);
  }
}
