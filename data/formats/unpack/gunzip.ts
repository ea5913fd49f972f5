import { fail, ok, type Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import { Cancelled } from '../pacer.ts';
import { ByteSink } from './byteSink.ts';
import type { ZipContext } from './zipArchive.ts';

const SLICE_BYTES = 64 * 1024;

/** Unpacks a `.gz` that holds one file; its checksum is checked by the platform. */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  { file, budget, pacer }: ZipContext,
): Promise<Result<Uint8Array<ArrayBuffer>, ImportFailure>> {
  let taken = 0;
  const sink = new ByteSink({
    packedBytes: bytes.length,
    budget,
    pacer,
    fractionOf: () => (0.5 * taken) / bytes.length,
  });
  const slices = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      controller.enqueue(bytes.subarray(taken, taken + SLICE_BYTES));
      taken += SLICE_BYTES;
      if (taken >= bytes.length) controller.close();
    },
  });
  try {
    await slices.pipeThrough(new DecompressionStream('gzip')).pipeTo(sink.stream);
  } catch (reason) {
    if (reason instanceof Cancelled || pacer.signal?.aborted) throw new Cancelled();
    if (sink.stopped) return fail({ kind: 'too-large', file, limitBytes: sink.stopped.limitBytes ?? 0 });
    return fail({ kind: 'damaged-zip', file });
  }
  return ok(sink.drain());
}
