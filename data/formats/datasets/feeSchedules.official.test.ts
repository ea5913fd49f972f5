import { existsSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import type { DatasetKind } from '../../domain/dataset.ts';
import { decodeRows } from '../../domain/datasetChunk.ts';
import type { KeyedRow } from '../../domain/datasetRow.ts';
import { ascIndicator } from '../../domain/payment/ascIndicator.ts';
import { oppsStatus } from '../../domain/payment/oppsStatus.ts';
import { readChosenFile } from '../readChosenFile.ts';

/** The official files, beside the repository; without them these tests are skipped. */
const REFERENCE = new URL('../../../../shared/reference/', import.meta.url);
const hasReference = existsSync(REFERENCE);
vi.setConfig({ testTimeout: 60_000 });

type Row = KeyedRow & Readonly<Record<string, unknown>>;

async function datasetsIn(path: string, bytes: Uint8Array = readFileSync(new URL(path, REFERENCE))) {
  const read = await readChosenFile({ name: path, bytes: new Uint8Array(bytes) });
  if (!read.ok || read.value.kind !== 'datasets') throw new Error(`${path}: ${JSON.stringify(read).slice(0, 400)}`);
  return read.value.datasets.map(({ chunks, ...about }) => {
    const rows = chunks.flatMap(({ bytes: chunk, count }) => decodeRows<Row>(chunk, count) ?? []);
    return { ...about, rows };
  });
}

const members = (path: string) => naiveUnzip(readFileSync(new URL(path, REFERENCE)));
const textOf = (path: string, name: RegExp) =>
  [...members(path)].filter(([member]) => name.test(member)).map(([, bytes]) => bytes.toString('latin1'))[0] ?? '';

interface Check {
  /** Title rows and the header. */
  readonly above: number;
  /** Names a row in both; an empty name leaves it out. */
  readonly nameOf: (cells: readonly string[]) => string;
  readonly nameOfRow: (row: Row) => string;
  readonly texts: Readonly<Record<string, number>>;
  readonly amounts: Readonly<Record<string, number>>;
}

/** Every cell of every row, and the sum of every column of amounts, against the plain reader. */
function compare(rows: readonly Row[], text: string, check: Check) {
  const naive = new Map(
    naiveCsv(text)
      .slice(check.above)
      .flatMap(cells => {
        const name = check.nameOf(cells);
        return name === '' ? [] : [[name, cells] as const];
      }),
  );
  const differ: string[] = [];
  const sums: Record<string, [bigint, bigint]> = {};
  for (const row of rows) {
    const cells = naive.get(check.nameOfRow(row));
    for (const [field, column] of Object.entries(check.texts)) {
      const expected = (cells?.[column] ?? 'no such row').trim().replace(/\s*\n\s*/g, ' ');
      if (String(row[field] ?? '') !== expected) differ.push(`${row.key} ${field}`);
    }
    for (const [field, column] of Object.entries(check.amounts)) {
      const [ours, theirs] = [naiveMillionths(String(row[field] ?? '')), naiveMillionths(cells?.[column] ?? '')];
      if (ours !== theirs) differ.push(`${row.key} ${field}`);
      const sum = sums[field] ?? [0n, 0n];
      sums[field] = [sum[0] + (ours ?? 0n), sum[1]];
    }
  }
  for (const cells of naive.values()) {
    for (const [field, column] of Object.entries(check.amounts)) {
      const sum = sums[field] ?? [0n, 0n];
      sums[field] = [sum[0], sum[1] + (naiveMillionths(cells[column] ?? '') ?? 0n)];
    }
  }
  return {
    count: naive.size,
    differ: differ.slice(0, 5),
    unequalSums: Object.entries(sums).flatMap(([field, [ours, theirs]]) => (ours === theirs && ours > 0n ? [] : field)),
  };
}

const same = (count: number) => ({ count, differ: [], unequalSums: [] });
const locality = (contractor = '', number = '') =>
  /^\d+$/.test(contractor.trim()) ? `${contractor.trim().padStart(5, '0')}-${number.trim().padStart(2, '0')}` : '';

const PFS: Check = {
  above: 10,
  nameOf: cells => `${cells[0]} ${cells[1]}`,
  nameOfRow: row => `${row.key} ${row.modifier ?? ''}`,
  texts: {
    shortText: 2,
    status: 3,
    pcTc: 13,
    globalDays: 14,
    multipleProcedure: 18,
    bilateral: 19,
    assistant: 20,
    coSurgeons: 21,
    team: 22,
    endoscopicBase: 23,
    supervision: 25,
    calculationFlag: 26,
    imagingFamily: 27,
  },
  amounts: {
    workRvu: 5,
    nonFacilityPeRvu: 6,
    facilityPeRvu: 8,
    malpracticeRvu: 10,
    nonFacilityTotal: 11,
    facilityTotal: 12,
    preOperative: 15,
    intraOperative: 16,
    postOperative: 17,
    conversionFactor: 24,
    oppsNonFacility: 28,
    oppsFacility: 29,
    oppsMalpractice: 30,
  },
};

test.skipIf(!hasReference)(
  'every table of the physician fee schedule is read whole, all as of October 2025',
  async () => {
    const path = 'mpfs/RVU25D.zip';
    const datasets = await datasetsIn(path);
    const of = (kind: DatasetKind) => datasets.find(dataset => dataset.kind === kind)?.rows ?? [];
    expect(datasets.map(({ kind, period }) => `${kind} ${period?.effectiveFrom} ${period?.toldBy}`).sort()).toEqual([
      'pfs-anesthesia 2025-10-01 beside',
      'pfs-gpci 2025-10-01 beside',
      'pfs-localities 2025-10-01 beside',
      'pfs-opps-cap 2025-10-01 beside',
      'pfs-rvu 2025-10-01 file',
    ]);
    const table = textOf(path, /^PPRRVU.*csv$/);
    expect(compare(of('pfs-rvu'), table, PFS)).toEqual(same(19_090));
    const flags = naiveCsv(table).slice(10);
    const marked = (field: string) => of('pfs-rvu').filter(row => row[field] === true).length;
    expect(['isNotUsedForMedicare', 'isNonFacilityNa', 'isFacilityNa'].map(marked)).toEqual([
      flags.filter(cells => cells[4] === '+').length,
      flags.filter(cells => cells[7] === 'NA').length,
      flags.filter(cells => cells[9] === 'NA').length,
    ]);
    expect(
      compare(of('pfs-gpci'), textOf(path, /^GPCI/), {
        above: 3,
        nameOf: cells => locality(cells[0], cells[2]),
        nameOfRow: row => row.key,
        texts: { state: 1 },
        amounts: { work: 4, practiceExpense: 5, malpractice: 6 },
      }),
    ).toEqual(same(109));
    expect(
      compare(of('pfs-anesthesia'), textOf(path, /^ANES.*csv$/), {
        above: 1,
        nameOf: cells => locality(cells[0], cells[1]),
        nameOfRow: row => row.key,
        texts: {},
        amounts: { conversionFactor: 3 },
      }),
    ).toEqual(same(109));
    expect(
      compare(of('pfs-opps-cap'), textOf(path, /^OPPSCAP/), {
        above: 1,
        nameOf: ([code = '', modifier, , carrier, number]) =>
          code === '' ? '' : `${code} ${modifier} ${locality(carrier, number)}`,
        nameOfRow: row => `${row.key} ${row.modifier ?? ''} ${row.locality}`,
        texts: { status: 2 },
        amounts: { facility: 5, nonFacility: 6 },
      }),
    ).toEqual(same(16_100));
    const counties = of('pfs-localities');
    const printed = naiveCsv(textOf(path, /LOCCO/))
      .slice(3)
      .filter(cells => locality(cells[0], cells[1]) !== '');
    // One row is in the file twice.
    expect(counties).toHaveLength(
      new Set(printed.map(cells => cells.map(cell => cell.trim().replace('*', '')).join())).size,
    );
    expect(printed.length - counties.length).toBe(1);
    expect(counties.filter(row => row.state === '')).toEqual([]);
    expect(counties.find(row => row.key === '01112-05')).toMatchObject({ state: 'CALIFORNIA' });
    const indices = new Set(of('pfs-gpci').map(row => row.key));
    expect([...new Set(counties.map(row => row.key))].filter(key => !indices.has(key))).toEqual([]);
  },
);

test.skipIf(!hasReference)('the text files of the fee schedule give the same rows as its tables', async () => {
  const files = members('mpfs/RVU25D.zip');
  const read = async (name: string) => (await datasetsIn(name, files.get(name) ?? Buffer.from('')))[0];
  const [text, table] = [await read('PPRRVU2025_Oct.txt'), await read('PPRRVU2025_Oct.csv')];
  expect(text?.period).toMatchObject({ effectiveFrom: '2025-10-01', toldBy: 'file-name' });
  expect(text?.rows).toEqual(table?.rows);
  const [anesthesia, anesthesiaTable] = [await read('ANES2025.txt'), await read('ANES2025.csv')];
  const factors = (rows: readonly Row[] = []) => rows.map(row => [row.key, row.conversionFactor]);
  expect(factors(anesthesia?.rows)).toEqual(factors(anesthesiaTable?.rows));
});

test.skipIf(!hasReference)('Addendum B is read whole, with the rows a stray byte stands in', async () => {
  for (const [path, count, from] of [
    ['opps/addendum-b-2025-10.zip', 18_798, '2025-10-01'],
    ['opps/addendum-b-2025-01.zip', 18_562, '2025-01-01'],
  ] as const) {
    const [dataset] = await datasetsIn(path);
    expect(dataset?.period).toMatchObject({ effectiveFrom: from, toldBy: 'file-name' });
    expect(dataset?.hasCptText).toBe(true);
    const statuses = new Set((dataset?.rows ?? []).map(row => String(row.status)));
    expect([...statuses].filter(status => oppsStatus(status).standing === 'unknown')).toEqual([]);
    const result = compare(dataset?.rows ?? [], textOf(path, /csv$/), {
      above: 5,
      nameOf: ([code = '']) => code.replace(/[^0-9A-Z]/g, ''),
      nameOfRow: row => row.key,
      texts: { status: 2, apc: 3, notes: 11 },
      amounts: {
        relativeWeight: 4,
        rate: 5,
        nationalCopayment: 6,
        minimumCopayment: 7,
        coinsurancePercent: 8,
        adjustedCopayment: 9,
      },
    });
    expect(result).toEqual(same(count));
    expect(dataset?.rows.find(row => row.key === 'A4341')).toMatchObject({ status: 'N' });
    expect(dataset?.issues.some(issue => issue.problem === 'unreadable-characters')).toBe(true);
  }
});

test.skipIf(!hasReference)('the ASC workbook is read whole, all five addenda', async () => {
  const path = 'asc/2020-07-asc_addenda.xlsx';
  const [dataset] = await datasetsIn(path);
  expect(dataset?.period).toMatchObject({
    effectiveFrom: '2020-07-01',
    effectiveThrough: '2020-09-30',
    toldBy: 'file',
  });
  const parts = members(path);
  const strings = [...(parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''),
  );
  const cellsOf = (sheet: number) =>
    [...(parts.get(`xl/worksheets/sheet${sheet}.xml`)?.toString('utf8') ?? '').matchAll(/<row .*?<\/row>/gs)].map(
      ([row]) =>
        Object.fromEntries(
          [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)><v>([^<]*)<\/v>/g)].map(
            ([, column = '', attributes = '', value = '']) => [
              column,
              attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : value,
            ],
          ),
        ),
    );
  const counted = [1, 2, 3, 4, 5].map(
    sheet =>
      cellsOf(sheet).filter(cells => /^(?:[0-9A-Z]{5}|[A-Z][0-9A-Z])$/.test(cells.A ?? '') && cells.A !== 'CI').length,
  );
  const rowsOf = (addendum: string) => (dataset?.rows ?? []).filter(row => row.addendum === addendum);
  expect(['AA', 'BB', 'DD1', 'DD2', 'EE'].map(addendum => rowsOf(addendum).length)).toEqual(counted);
  expect(counted[0]).toBe(3_977);
  const indicators = new Set(['AA', 'BB', 'DD1'].flatMap(rowsOf).map(row => String(row.indicator ?? row.key)));
  expect([...indicators].filter(each => ascIndicator(each).standing === 'unknown')).toEqual([]);
  const differ = [
    [1, 'AA', 'E', 'F', 'G'],
    [2, 'BB', 'D', 'E', 'F'],
  ].flatMap(([sheet, addendum, indicator, weight, rate]) => {
    const printed = new Map(cellsOf(Number(sheet)).map(cells => [cells.A ?? '', cells]));
    return rowsOf(String(addendum)).filter(row => {
      const cells = printed.get(row.key) ?? {};
      const number = (column: unknown) => Number(cells[String(column)] ?? 0);
      return (
        row.indicator !== cells[String(indicator)] ||
        Number(row.weight ?? 0) !== number(weight) ||
        Number(row.rate ?? 0) !== number(rate)
      );
    });
  });
  expect(differ).toEqual([]);
  const cents = (text: unknown) => BigInt(Math.round(Number(text ?? 0) * 100));
  const sum = (values: readonly unknown[]) => values.reduce<bigint>((total, value) => total + cents(value), 0n);
  expect(sum(rowsOf('AA').map(row => row.rate))).toBe(
    sum(cellsOf(1).flatMap(cells => (/^[0-9A-Z]{5}$/.test(cells.A ?? '') ? [cells.G] : []))),
  );
  expect(rowsOf('AA').every(row => !/\d{10}/.test(String(row.rate ?? '').split('.')[1] ?? ''))).toBe(true);
});

test.skipIf(!hasReference)('all four quarters of the payment limits are read whole', async () => {
  const path = 'asp/asp-2025-2026.zip';
  const datasets = await datasetsIn(path);
  const texts = [...members(path)].map(([, bytes]) => bytes.toString('latin1'));
  const counts = datasets.map(({ period, rows }) => {
    const [year, month] = (period?.effectiveFrom ?? '').split('-');
    const name = { '01': 'January', '04': 'April', '07': 'July', '10': 'October' }[month ?? ''];
    const result = compare(rows, texts.find(text => text.includes(`Effective ${name} 1, ${year}`)) ?? '', {
      above: 9,
      nameOf: ([code = '']) => code,
      nameOfRow: row => row.key,
      texts: { shortText: 1, dosage: 2, notes: 10 },
      amounts: {
        limit: 3,
        coinsurancePercent: 4,
        vaccineAwpPercent: 5,
        vaccineLimit: 6,
        bloodAwpPercent: 7,
        bloodLimit: 8,
      },
    });
    expect(result).toEqual(same(rows.length));
    return [period?.effectiveFrom, rows.length];
  });
  expect(counts.sort()).toEqual([
    ['2025-04-01', 942],
    ['2025-07-01', 970],
    ['2025-10-01', 1_012],
    ['2026-01-01', 877],
  ]);
});

test.skipIf(!hasReference)('equipment fees are read whole, each state with both of its fees', async () => {
  const path = 'dmepos/DMEPOS25_APR.zip';
  const [dataset] = await datasetsIn(path);
  expect(dataset?.period).toMatchObject({ effectiveFrom: '2025-04-01', toldBy: 'file' });
  const text = textOf(path, /csv$/);
  const header = naiveCsv(text)[6] ?? [];
  // Every state's two columns under names of their own, so that they can be compared like any other.
  const columns = header.flatMap((name, at) => (/^[A-Z]{2} \(/.test(name) ? [[name, at] as const] : []));
  const rows = (dataset?.rows ?? []).map(row => {
    const fees = row.fees as Readonly<Record<string, readonly [string, string]>>;
    const flat = columns.map(([name]) => [name, fees[name.slice(0, 2)]?.[name.endsWith('(R)') ? 1 : 0]]);
    return { ...row, ...Object.fromEntries(flat), mods: (row.modifiers as readonly string[]).join(' ') } as Row;
  });
  const result = compare(rows, text, {
    above: 7,
    nameOf: ([code = '', ...rest]) => `${code} ${rest.slice(0, 2).filter(Boolean).join(' ')}`,
    nameOfRow: row => `${row.key} ${row.mods}`,
    texts: { jurisdiction: 3, category: 4 },
    amounts: { ceiling: 5, floor: 6, ...Object.fromEntries(columns) },
  });
  expect(columns).toHaveLength(106);
  expect(result).toEqual({ ...same(3_511), unequalSums: columns.map(([name]) => name).filter(isAllZero(rows)) });
});

/** Non-continental areas have no rural fees at all: their sums are equal and zero. */
const isAllZero = (rows: readonly Row[]) => (name: string) =>
  rows.every(row => naiveMillionths(String(row[name] ?? '')) === 0n);

test.skipIf(!hasReference)('laboratory fees are read whole; the long descriptors are not kept', async () => {
  const path = 'clfs/CLFS-2025-Q2.zip';
  const [dataset] = await datasetsIn(path);
  expect(dataset?.period).toMatchObject({ effectiveFrom: '2025-04-01', toldBy: 'file-name' });
  const result = compare(dataset?.rows ?? [], textOf(path, /csv$/), {
    above: 5,
    nameOf: ([, code = '', modifier]) => `${code} ${modifier}`,
    nameOfRow: row => `${row.key} ${row.modifier ?? ''}`,
    texts: { effectiveFrom: 3, indicator: 4, shortText: 6 },
    amounts: { rate: 5 },
  });
  expect(result).toEqual(same(2_105));
  expect(Object.keys(dataset?.rows[0] ?? {}).sort()).toEqual([
    'effectiveFrom',
    'indicator',
    'key',
    'rate',
    'shortText',
  ]);
});

/** Members of a zip by name, read in the plainest way: nothing is shared with the readers under test. */
function naiveUnzip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006') + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const packed = bytes.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    const isStored = bytes.readUInt16LE(at + 10) === 0;
    files.set(bytes.toString('latin1', at + 46, at + 46 + name), isStored ? data : inflateRawSync(data));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Rows of cells, character by character. */
function naiveCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (character !== '\r') cell += character;
  }
  return rows;
}

/** Millionths, so that sums are exact; `undefined` for a cell without an amount. */
function naiveMillionths(text: string): bigint | undefined {
  const plain = text.replace(/[$,%\s]/g, '');
  if (!/^\d*\.?\d*$/.test(plain) || !/\d/.test(plain)) return undefined;
  const [whole = '', places = ''] = plain.split('.');
  return BigInt(`${whole || '0'}${places.padEnd(6, '0').slice(0, 6)}`);
}
