import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChosenFile } from '../../formats/readChosenFile.ts';
import type { HcpcsRecord } from '../codeRecord.ts';
import { parseBillingUnit } from './parseBillingUnit.ts';
import { quantitiesIn } from './readQuantity.ts';

/** The official files, beside the repository; without them these tests are skipped. */
const REFERENCE = new URL('../../../../shared/reference/', import.meta.url);

async function readFile(path: string) {
  const read = await readChosenFile({ name: path, bytes: new Uint8Array(readFileSync(new URL(path, REFERENCE))) });
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

async function activeCodes(): Promise<readonly HcpcsRecord[]> {
  const file = await readFile('hcpcs/january-2025-alpha-numeric-hcpcs-file.zip');
  if (file.kind !== 'release') throw new Error(file.kind);
  return file.release.records.filter(
    (record): record is HcpcsRecord => record.system === 'hcpcs' && record.terminatedOn === undefined,
  );
}

/** Drugs, biologicals and contrast by their BETOS group. Source: CMS, BETOS classification: O1 and I1. */
const isDrug = ({ code, betos = '' }: HcpcsRecord) =>
  code.startsWith('J') || (code.startsWith('Q') && /^(?:O1|I1)/u.test(betos));

test.skipIf(!existsSync(REFERENCE))(
  'at least 97 in 100 active J and drug Q codes tell what a unit is, as the CMS crosswalk has it',
  async () => {
    const codes = await activeCodes();
    const drugs = codes.filter(isDrug);
    const silent = drugs.filter(({ longText }) => parseBillingUnit(longText) === undefined);
    expect(drugs.length).toBeGreaterThan(1400);
    expect(silent.length / drugs.length, silent.map(({ code }) => code).join(' ')).toBeLessThanOrEqual(0.03);

    const crosswalk = await readFile('asp/ndc-hcpcs-crosswalk-2026-01.zip');
    if (crosswalk.kind !== 'companions') throw new Error(crosswalk.kind);
    const texts = new Map(codes.map(({ code, longText }) => [code, longText]));
    const differing = new Set<string>();
    let compared = 0;
    for (const row of crosswalk.companions[0]?.records ?? []) {
      if (row.kind !== 'product') continue;
      const unit = parseBillingUnit(texts.get(row.code) ?? '');
      const [dosage, another] = quantitiesIn(row.dosage ?? '');
      if (unit?.kind !== 'amount' || dosage === undefined || another !== undefined) continue;
      compared++;
      const { amount, measure } = unit.quantity;
      if (amount !== dosage.amount || measure !== dosage.measure) differing.add(`${row.code} ${row.dosage}`);
    }
    expect(compared).toBeGreaterThan(5000);
    // The descriptor of J7612 says 0.5 mg; the crosswalk prints 1 mg beside it. J7340 prints the drugs beside the volume.
    expect([...differing].filter(each => !/^J(?:7612|7340) /u.test(each))).toEqual([]);
  },
  30_000,
);
