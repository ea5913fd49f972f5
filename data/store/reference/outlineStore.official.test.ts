import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Branch, childrenOf } from '../../domain/browse/branch.ts';
import { hcpcsTree, modifierTree } from '../../domain/browse/hcpcsBranches.ts';
import type { Outline } from '../../domain/browse/outline.ts';
import { type CalendarDate, parseCalendarDate } from '../../domain/calendarDate.ts';
import { countRecords } from '../../domain/releaseCounts.ts';
import { readRelease } from '../../formats/readRelease.ts';
import { openReferenceStore } from './referenceStore.ts';

const JANUARY_2025 = new URL(
  '../../../../shared/reference/hcpcs/january-2025-alpha-numeric-hcpcs-file.zip',
  import.meta.url,
);
const DAY = parseCalendarDate('2025-01-01') as CalendarDate;

function codesUnder(branch: Branch, outline: Outline): readonly string[] {
  if (branch.kind === 'code') return [branch.label];
  return childrenOf(branch, outline).flatMap(child => codesUnder(child, outline));
}

test.skipIf(!existsSync(JANUARY_2025))(
  'every code of January 2025 stands in exactly one range and every modifier in one kind; the counts are those of the release',
  async () => {
    const read = await readRelease({ name: 'a.zip', bytes: new Uint8Array(readFileSync(JANUARY_2025)) });
    const opened = await openReferenceStore({ name: crypto.randomUUID() });
    if (!read.ok || !opened.ok) throw new Error('not read');
    const { records, source } = read.value;
    const counts = countRecords(records, DAY);
    const release = {
      id: 'r',
      series: 'hcpcs',
      kind: 'official',
      title: 'r',
      effectiveFrom: DAY,
      source,
      counts,
    } as const;
    await opened.value.installRelease(release, records, { segment: new Uint8Array() });
    const hcpcs = (await opened.value.outlines.of('hcpcs', DAY))?.outline;
    const modifiers = (await opened.value.outlines.of('hcpcsmod', DAY))?.outline;
    if (hcpcs === undefined || modifiers === undefined) throw new Error('no outline');
    const tree = hcpcsTree(hcpcs);
    expect(codesUnder(tree, hcpcs)).toEqual(records.filter(({ system }) => system === 'hcpcs').map(({ code }) => code));
    // Every letter is a heading, and under it every code is in a range.
    for (const letter of childrenOf(tree, hcpcs)) {
      expect(letter.kind).toBe('heading');
      expect(childrenOf(letter, hcpcs).filter(({ kind }) => kind === 'code')).toEqual([]);
    }
    expect(codesUnder(modifierTree(modifiers), modifiers)).toHaveLength(383);
    expect(tree.usable + modifierTree(modifiers).usable).toBe(7_477);
    opened.value.close();
  },
  60_000,
);
