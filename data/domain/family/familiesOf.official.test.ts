import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readRelease } from '../../formats/readRelease.ts';
import { parseCalendarDate } from '../calendarDate.ts';
import type { CodeRecord } from '../codeRecord.ts';
import { statusOn } from '../codeStatus.ts';
import { familiesOf } from './familiesOf.ts';
import { FAMILY_IDS, type FamilyId, familyName, isFamilyId } from './familyIds.ts';

/** The official files, beside the repository. Without them these tests are skipped. */
const REFERENCE = new URL('../../../../shared/reference/', import.meta.url);
const hasReference = existsSync(REFERENCE);

/** The table a person reads; this test keeps it true. */
const TABLE = new URL('../../../docs/families.md', import.meta.url);

vi.setConfig({ testTimeout: 60_000 });

async function recordsIn(path: string): Promise<readonly CodeRecord[]> {
  const bytes = new Uint8Array(readFileSync(new URL(path, REFERENCE)));
  const result = await readRelease({ name: path.split('/').at(-1) ?? '', bytes });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.records;
}

function countByFamily(records: readonly CodeRecord[]): ReadonlyMap<FamilyId, number> {
  const counts = new Map<FamilyId, number>();
  for (const record of records) {
    const [main] = familiesOf(record);
    counts.set(main, (counts.get(main) ?? 0) + 1);
  }
  return counts;
}

/** Rows `| id | name | count |` of the table in docs. */
function tableInDocs(): readonly (readonly [string, number])[] {
  return [...readFileSync(TABLE, 'utf8').matchAll(/^\| `([a-z-]+)`\s*\|[^|]*\|\s*([\d,]+)\s*\|$/gm)].map(
    ([, id = '', count = '']) => [id, Number(count.replaceAll(',', ''))] as const,
  );
}

describe.skipIf(!hasReference)('the families of the official releases', () => {
  test('every active code of January 2025 and every code of FY2025 has a main family, as docs/families.md counts them', async () => {
    const newYear = parseCalendarDate('2025-01-01');
    if (newYear === undefined) throw new Error('date');
    const hcpcs = await recordsIn('hcpcs/january-2025-alpha-numeric-hcpcs-file.zip');
    const active = hcpcs.filter(record => statusOn(record, newYear).kind !== 'ended');
    expect(active.filter(record => record.system === 'hcpcs')).toHaveLength(7114);

    const icd = await recordsIn('icd10cm/2025-code-descriptions-tabular-order.zip');
    const counts = countByFamily([...active, ...icd]);
    expect(tableInDocs()).toEqual(FAMILY_IDS.flatMap(id => (counts.has(id) ? [[id, counts.get(id)]] : [])));
    expect(counts.get('miscellaneous') ?? 0).toBeLessThan(0.03 * 7114);
    for (const id of FAMILY_IDS.filter(isFamilyId)) expect(familyName(id)).not.toBe('');
  });
});
