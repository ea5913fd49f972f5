import { expect, test } from 'vitest';
import { READ_LIMITS } from '../limits.ts';
import { Pacer } from '../pacer.ts';
import { ByteSink } from './byteSink.ts';
import { UnpackBudget } from './unpackBudget.ts';

function sinkOf(enough: number, memberBytes: number): ByteSink {
  const budget = new UnpackBudget({ ...READ_LIMITS, memberBytes });
  return new ByteSink({ packedBytes: 1, budget, pacer: new Pacer({}), enough, fractionOf: () => 0 });
}

test('a sink that had enough says so, even where closing the stream afterwards reports another error', async () => {
  const sink = sinkOf(4, 100);
  const writer = sink.stream.getWriter();
  await expect(writer.write(new Uint8Array(5))).rejects.toThrow('sink stopped');
  await expect(writer.close()).rejects.toThrow();
  expect(sink.stopped?.limitBytes).toBeUndefined();
  expect(sink.stopped).toBeDefined();
  expect(sink.drain()).toHaveLength(5);
});

test('a sink that met a limit names the limit', async () => {
  const sink = sinkOf(1_000, 100);
  await expect(sink.write(new Uint8Array(101))).rejects.toThrow('sink stopped');
  expect(sink.stopped?.limitBytes).toBe(100);
});

test('a sink that took everything was not stopped', async () => {
  const sink = sinkOf(1_000, 100);
  await sink.write(new Uint8Array(50));
  expect(sink.stopped).toBeUndefined();
});
