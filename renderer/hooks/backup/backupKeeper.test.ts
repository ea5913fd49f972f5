import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackupState } from '../../../main/contract/backups.ts';
import type { Outcome } from '../../shell/shell.ts';
import type { ShellBackups } from '../../shell/shellBackups.ts';
import { BackupKeeper } from './backupKeeper.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-03-01T09:00:00.000Z') }));
afterEach(() => vi.useRealTimers());

const DONE = { ok: true, value: null } as const;
const TICKET = '0123456789abcdef0123456789abcdef';

/** A keeper on a main that remembers, and a folder that can be taken away. */
function keeperOn(first: Partial<BackupState> = {}) {
  let state: BackupState = {
    folderPath: '/backups',
    isDefaultFolder: true,
    snapshots: [],
    isUnsaved: false,
    hadUserData: true,
    lastSavedAt: '2026-03-01T08:00:00.000Z',
    ...first,
  };
  const saved: string[] = [];
  const folder = { isThere: true };
  let change: () => void = () => undefined;
  const refuse = async (): Promise<Outcome<never>> => {
    state = { ...state, trouble: { since: new Date().toISOString(), kind: 'folder-missing' } };
    return { ok: false, error: { kind: 'folder-missing' } };
  };
  const shell: Partial<ShellBackups> = {
    state: async () => ({ ok: true, value: state }),
    changed: () => {
      state = { ...state, isUnsaved: true };
    },
    begin: async reason => {
      if (!folder.isThere) return refuse();
      saved.push(`${reason} ${new Date().toISOString().slice(14, 19)}`);
      return { ok: true, value: { ticket: TICKET } };
    },
    write: async () => DONE,
    commit: async () => {
      const { trouble: _, ...rest } = state;
      state = { ...rest, isUnsaved: false, lastSavedAt: new Date().toISOString() };
      return DONE;
    },
    trouble: async () => DONE,
    abort: async () => DONE,
  };
  const head = { appVersion: '0.1.0', writtenAt: '2026-03-01T09:00:00.000Z', schemaVersion: 1, tables: [] };
  const keeper = new BackupKeeper({
    shell: shell as ShellBackups,
    client: {
      dump: async () => ({ ok: true, value: { head, bytes: new Uint8Array(3), fileSha256: '0' } }),
      prove: async () => ({ ok: true, value: { writtenAt: head.writtenAt, rows: 0 } }),
    },
    appVersion: async () => '0.1.0',
    now: () => new Date().toISOString(),
    files: {
      readFile: async () => ({ ok: true, value: new Uint8Array() }),
      releaseFile: async () => undefined,
      log: () => undefined,
    },
    onChanged: listener => {
      change = listener;
      return () => undefined;
    },
  });
  keeper.start();
  return { keeper, saved, folder, change: () => change() };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

test('a change is saved after a pause in the work', async () => {
  const { saved, change } = keeperOn();
  await seconds(10);
  change();
  await seconds(7);
  expect(saved).toEqual([]);
  await seconds(2);
  expect(saved).toEqual(['change 00:18']);
});

test('work without a pause is saved within a minute of its first change, again and again', async () => {
  const { saved, change } = keeperOn();
  await seconds(10);
  for (let second = 0; second < 120; second += 1) {
    change();
    await seconds(1);
  }
  expect(saved).toEqual(['change 00:50', 'change 01:30', 'change 02:10']);
});

test('what a crash left unsaved is saved soon after the start; where nothing is due, nothing is written', async () => {
  const unsaved = keeperOn({ isUnsaved: true });
  const clean = keeperOn();
  await seconds(60);
  expect(unsaved.saved).toEqual(['start 00:06']);
  expect(clean.saved).toEqual([]);
});

test('while the folder is away it is tried again, and the first success ends the trouble', async () => {
  const { saved, change, folder, keeper } = keeperOn();
  await seconds(10);
  folder.isThere = false;
  change();
  await seconds(120);
  expect(saved).toEqual([]);
  expect(keeper.current().main?.trouble?.kind).toBe('folder-missing');
  folder.isThere = true;
  await seconds(31);
  expect(saved).toHaveLength(1);
  expect(keeper.current().main?.trouble).toBeUndefined();
});

test('before the window closes only what is unsaved is saved', async () => {
  const { saved, change, keeper } = keeperOn();
  await seconds(10);
  await keeper.saveUnsaved('quit');
  expect(saved).toEqual([]);
  change();
  await keeper.saveUnsaved('quit');
  expect(saved).toEqual(['quit 00:10']);
});
