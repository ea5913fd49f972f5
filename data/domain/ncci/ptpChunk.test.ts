import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendarDate.ts';
import { dateOfDayNumber, dayNumberOf } from './dayNumber.ts';
import { NO_CODE, packCode, unpackCode } from './procedureCode.ts';
import { countPtpChunk, ptpChunks, readPtpChunk } from './ptpChunk.ts';
import { indicatorWords, MODIFIER_INDICATORS, type PtpEdit, ptpEditOn } from './ptpEdit.ts';
import { flagsOf, NO_DAY } from './ptpRows.ts';
import { PtpRowsBuilder } from './ptpRowsBuilder.ts';

const day = (date: string) => date as CalendarDate;
const RATIONALES = ['first reason', 'second reason'];

function chunksOf(edits: readonly PtpEdit[], by: 'column1' | 'column2') {
  const builder = new PtpRowsBuilder();
  for (const { column1, column2, from, through, indicator, rationale } of edits) {
    builder.add(
      packCode(column1),
      packCode(column2),
      from ? dayNumberOf(from) : NO_DAY,
      through ? dayNumberOf(through) : NO_DAY,
      flagsOf(indicator, rationale === undefined ? undefined : RATIONALES.indexOf(rationale)),
    );
  }
  return [...ptpChunks(builder.finish(), by)];
}

const code = fc.constantFrom('0001A', '0054T', '10060', '99213', 'A4206', 'G0008', 'J9207');
const date = fc.integer({ min: 9_500, max: 20_000 }).map(dateOfDayNumber);
const edit: fc.Arbitrary<PtpEdit> = fc.record(
  {
    column1: code,
    column2: code,
    indicator: fc.constantFrom(...MODIFIER_INDICATORS),
    from: date,
    through: date,
    rationale: fc.constantFrom(...RATIONALES),
  },
  { requiredKeys: ['column1', 'column2', 'indicator'] },
);

test('every pair put into chunks is found again under its code, in both directions, with all it carries', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), fc.constantFrom('column1', 'column2'), (edits, by) => {
      const chunks = chunksOf(edits, by);
      expect(chunks.map(({ bytes }) => countPtpChunk(bytes))).toEqual(chunks.map(({ count }) => count));
      const other = by === 'column1' ? 'column2' : 'column1';
      for (const each of new Set(edits.map(one => one[by]))) {
        const found = chunks.flatMap(({ bytes }) => readPtpChunk(bytes, { by, code: each }, RATIONALES) ?? []);
        const wanted = edits.filter(one => one[by] === each);
        expect(found).toEqual(wanted.toSorted((a, b) => packCode(a[other]) - packCode(b[other])));
      }
    }),
  );
});

test('many codes are cut into chunks that begin with their first code, and no code is in two of them', () => {
  const edits = Array.from({ length: 20_000 }, (_, at): PtpEdit => {
    const column1 = `${10_000 + Math.floor(at / 700)}`;
    return { column1, column2: `${20_000 + (at % 700)}`, indicator: '1' };
  });
  const chunks = chunksOf(edits, 'column1');
  expect(chunks.length).toBe(3);
  expect(chunks.map(({ first }) => first)).toEqual(['10000', '10010', '10020']);
  expect(chunks.reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
});

test('only the pairs with the codes asked for are read where some are named', () => {
  const pairs = ['99211', '99212', '99213'].map((column2): PtpEdit => ({ column1: '10060', column2, indicator: '1' }));
  const [chunk] = chunksOf(pairs, 'column1');
  const question = { by: 'column1', code: '10060', partners: ['99213', '99211', 'J9207'] } as const;
  expect(readPtpChunk(chunk?.bytes ?? new Uint8Array(), question, [])).toEqual([pairs[0], pairs[2]]);
});

test('bytes that are no chunk are told, not read', () => {
  const [chunk] = chunksOf([{ column1: '10060', column2: '99213', indicator: '0' }], 'column1');
  const bytes = chunk?.bytes ?? new Uint8Array();
  expect(readPtpChunk(bytes.subarray(0, bytes.length - 1), { by: 'column1', code: '10060' }, [])).toBeUndefined();
  expect(readPtpChunk(new Uint8Array([255, 255, 255, 255]), { by: 'column1', code: '10060' }, [])).toBeUndefined();
  expect(readPtpChunk(new Uint8Array(), { by: 'column1', code: '10060' }, [])).toBeUndefined();
});

test('codes sort as numbers as they do as text, and what is no code is no number', () => {
  const codes = ['0001A', '0001U', '01999', '99499', 'A0021', 'J9207', 'V5364'];
  expect(codes.map(packCode).toSorted((a, b) => a - b)).toEqual(codes.map(packCode));
  expect(codes.map(each => unpackCode(packCode(each)))).toEqual(codes);
  expect(['', '1234', '123456', 'A12B3', 'j9207', '12 45'].map(packCode)).toEqual(Array(6).fill(NO_CODE));
});

test('of the periods of a pair the one in force on the day counts, and a deleted one never', () => {
  const pair = { column1: '10060', column2: '99213' };
  const periods: readonly PtpEdit[] = [
    { ...pair, indicator: '0', through: day('2019-12-31') },
    { ...pair, indicator: '9', from: day('2022-01-01'), through: day('2022-01-01') },
    { ...pair, indicator: '1' },
  ];
  expect(ptpEditOn(periods, day('2019-12-31'))?.indicator).toBe('0');
  expect(ptpEditOn(periods, day('2020-01-01'))?.indicator).toBe('1');
  expect(ptpEditOn(periods, day('2022-01-01'))?.indicator).toBe('1');
  const later: PtpEdit = { ...pair, indicator: '1', from: day('2024-07-01') };
  expect(ptpEditOn([later], day('2024-06-30'))).toBeUndefined();
  expect(ptpEditOn([later], day('2024-07-01'))).toEqual(later);
});

test('each indicator has its own words', () => {
  expect(new Set(MODIFIER_INDICATORS.map(indicatorWords)).size).toBe(3);
});
