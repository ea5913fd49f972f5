import { describe, expect, it } from 'vitest';
import type { UserChange } from '../../data/domain/mine/userChange.ts';
import { fail, ok, type Result } from '../../data/domain/result.ts';
import type { ActFailure } from '../hooks/mine/useActs.ts';
import { createUndoSteps } from './undoSteps.ts';

const taking = (note: string): UserChange => ({ notes: { remove: [note] } });

describe('what Ctrl+Z takes back', () => {
  it('is the last thing done first', async () => {
    const steps = createUndoSteps();
    steps.begin(Promise.resolve(ok(taking('first'))), 'Wrote first');
    steps.begin(Promise.resolve(ok(taking('second'))), 'Wrote second');
    expect(await steps.takeLast()).toMatchObject({ said: 'Wrote second', undo: taking('second') });
    expect(await steps.takeLast()).toMatchObject({ said: 'Wrote first', undo: taking('first') });
    expect(await steps.takeLast()).toBeUndefined();
  });

  it('is what is still under way, once it is done, and not what was done before it', async () => {
    const steps = createUndoSteps();
    steps.begin(Promise.resolve(ok(taking('first'))), 'Wrote first');
    let end: (result: Result<UserChange, ActFailure>) => void = () => undefined;
    steps.begin(new Promise(resolve => (end = resolve)), 'Wrote second');
    const taken = steps.takeLast();
    end(ok(taking('second')));
    expect(await taken).toMatchObject({ said: 'Wrote second', undo: taking('second') });
  });

  it('is not what failed, nor what changed nothing', async () => {
    const steps = createUndoSteps();
    const full: ActFailure = { kind: 'quota', database: 'user' };
    steps.begin(Promise.resolve(ok(taking('first'))), 'Wrote first');
    steps.begin(Promise.resolve(fail(full)), 'Wrote second');
    steps.begin(Promise.resolve(ok({})), 'Wrote third');
    await new Promise(resolve => setTimeout(resolve));
    expect((await steps.takeLast())?.said).toBe('Wrote first');
  });

  it('is kept where taking it back failed', async () => {
    const steps = createUndoSteps();
    steps.begin(Promise.resolve(ok(taking('first'))), 'Wrote first');
    const taken = await steps.takeLast();
    if (taken !== undefined) steps.putBack(taken);
    expect(await steps.takeLast()).toEqual(taken);
  });

  it('is the newest first, also where taking an older one back failed after something new was done', async () => {
    const steps = createUndoSteps();
    steps.begin(Promise.resolve(ok(taking('first'))), 'Wrote first');
    steps.begin(Promise.resolve(ok(taking('second'))), 'Wrote second');
    const [second, first] = [await steps.takeLast(), await steps.takeLast()];
    steps.begin(Promise.resolve(ok(taking('third'))), 'Wrote third');
    if (second !== undefined) steps.putBack(second);
    if (first !== undefined) steps.putBack(first);
    const said = [await steps.takeLast(), await steps.takeLast(), await steps.takeLast()].map(step => step?.said);
    expect(said).toEqual(['Wrote third', 'Wrote second', 'Wrote first']);
  });
});
