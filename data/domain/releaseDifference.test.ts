import { expect, test } from 'vitest';
import type { CodeRecord, HcpcsRecord } from './codeRecord.ts';
import { compareRecords } from './releaseDifference.ts';

function record(code: string, longText: string, actionCode = 'N'): HcpcsRecord {
  return { system: 'hcpcs', code, longText, shortText: 'Made-up', position: 0, actionCode };
}

test('codes are added, removed or reworded, whatever the action code says', () => {
  const kept = record('A0001', 'Walker');
  const old = record('A0002', 'Cane');
  const reworded = record('A0002', 'Cane, adjustable', 'N');
  const gone = record('A0003', 'Crutch');
  const fresh = record('A0004', 'Chair', 'A');
  const mentioned = record('A0001', 'Walker', 'C');
  expect(compareRecords([kept, old, gone], [mentioned, reworded, fresh])).toEqual({
    added: [fresh],
    removed: [gone],
    reworded: [{ before: old, after: reworded }],
  });
});

test('the same characters in another system are another code', () => {
  const drug: CodeRecord = record('J1745', 'Drug');
  const illness: CodeRecord = {
    system: 'icd10cm',
    code: 'J1745',
    longText: 'Illness',
    shortText: 'Illness',
    position: 0,
    billable: true,
  };
  expect(compareRecords([drug], [illness])).toEqual({ added: [illness], removed: [drug], reworded: [] });
});

test('against nothing everything is added', () => {
  const walker = record('A0001', 'Walker');
  expect(compareRecords([], [walker]).added).toEqual([walker]);
});
