import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendarDate.ts';
import type { CodeRecord, HcpcsRecord } from '../codeRecord.ts';
import { type Release, type ReleaseKind, releaseTitle } from '../release.ts';
import { codeOnDayElsewhere, codeOnDayWords } from './codeOnDayWords.ts';
import { judgeCode } from './judgeCode.ts';
import { crossReferenced, newUnder } from './successors.ts';

const day = (text: string) => text as CalendarDate;
const texts = (code: string) => ({ code, longText: `Made-up ${code}`, shortText: code, position: 0 });

function icd(code: string, billable = true): CodeRecord {
  return { system: 'icd10cm', ...texts(code), billable };
}

function hcpcs(code: string, dates: Pick<HcpcsRecord, 'addedOn' | 'terminatedOn'> = {}): CodeRecord {
  return { system: 'hcpcs', ...texts(code), ...dates };
}

interface Edition {
  readonly release: Release;
  readonly record: CodeRecord | undefined;
}

function edition(from: string, record: CodeRecord | undefined, kind: ReleaseKind = 'official'): Edition {
  const series = record?.system === 'hcpcs' ? 'hcpcs' : 'icd10cm';
  const effectiveFrom = day(from);
  const counts = { records: 0, codes: 0, modifiers: 0, active: 0, terminated: 0, headers: 0, billable: 0 };
  const source = { fileName: 'made-up.txt', byteLength: 1, sha256: '' };
  const title = releaseTitle(series, effectiveFrom);
  return { release: { id: from + kind, series, kind, title, effectiveFrom, source, counts }, record };
}

function judge(date: string, ...editions: readonly Edition[]) {
  const series = editions[0]?.release.series ?? 'icd10cm';
  const recordIn = ({ id }: Release) => editions.find(({ release }) => release.id === id)?.record;
  return judgeCode(
    day(date),
    series,
    editions.map(({ release }) => release),
    recordIn,
  );
}

const inFy2021 = edition('2021-01-01', icd('M545'));
const headerInFy2025 = edition('2024-10-01', icd('M545', false));

test('a code is valid in its release, not loaded in a gap, and ended where it needs more characters since', () => {
  expect(judge('2021-09-30', inFy2021, headerInFy2025)).toEqual({ state: 'valid', ...inFy2021 });
  expect(judge('2021-10-01', inFy2021, headerInFy2025)).toMatchObject({
    state: 'release-not-loaded',
    missing: { title: 'ICD-10-CM FY2022' },
    nearest: inFy2021,
  });
  expect(judge('2024-10-01', inFy2021, headerInFy2025)).toEqual({
    state: 'ended',
    ...inFy2021,
    lastDay: '2021-09-30',
    endedFrom: '2024-10-01',
    successors: [],
  });
});

test('a code that always was a header is a header', () => {
  expect(judge('2024-10-01', edition('2023-10-01', icd('M54', false)), headerInFy2025)).toMatchObject({
    state: 'header',
    release: headerInFy2025.release,
  });
});

test('a code that left the list ended with its last release; where releases follow each other the day is exact', () => {
  const before = edition('2023-10-01', icd('M545'));
  const answer = judge('2025-03-01', before, edition('2024-10-01', undefined));
  expect(answer).toMatchObject({ state: 'ended', ...before, lastDay: '2024-09-30', endedFrom: '2024-10-01' });
  expect(codeOnDayWords(answer, day('2025-03-01')).sentence).toBe(
    'Ended after September 30, 2024: not for services on a later day.',
  );
});

test('a code of a later release starts with it; with a gap between, it may start earlier', () => {
  const later = edition('2024-10-01', icd('M5450'));
  expect(judge('2024-01-01', edition('2023-10-01', undefined), later)).toEqual({
    state: 'not-yet',
    ...later,
    startsOn: '2024-10-01',
    isExact: true,
  });
  expect(judge('2021-02-01', edition('2021-01-01', undefined), later)).toMatchObject({ isExact: false });
});

test('a code no release has is unknown, and an April update that may have brought it is named', () => {
  const none = edition('2024-10-01', undefined);
  expect(judge('2024-12-01', none)).toEqual({ state: 'unknown', release: none.release });
  expect(judge('2025-05-01', none)).toMatchObject({ state: 'unknown', possibleUpdate: '2025-04-01' });
});

test('what the starter pack does not have may exist: the release is not loaded', () => {
  expect(judge('2024-12-01', edition('2024-10-01', undefined, 'starter')).state).toBe('release-not-loaded');
  expect(judge('2024-12-01', edition('2024-10-01', icd('M5450'), 'starter')).state).toBe('valid');
});

test('HCPCS dates decide to the day', () => {
  const ended = edition('2025-01-01', hcpcs('G0106', { terminatedOn: day('2024-12-31') }));
  expect(judge('2025-01-01', ended)).toMatchObject({ state: 'ended', lastDay: '2024-12-31', endedFrom: '2025-01-01' });
  const future = edition('2025-01-01', hcpcs('G9999', { addedOn: day('2025-02-15') }));
  expect(judge('2025-02-14', future)).toMatchObject({ state: 'not-yet', startsOn: '2025-02-15', isExact: true });
  expect(judge('2025-02-15', future)).toMatchObject({ state: 'valid' });
});

test('a HCPCS code added after the fact is valid from its day, by the release that says so', () => {
  const october: Edition = { ...edition('2024-10-01', hcpcs('X')), record: undefined };
  const january = edition('2025-01-01', hcpcs('G9999', { addedOn: day('2024-11-01') }));
  expect(judge('2024-11-01', october, january)).toEqual({ state: 'valid', ...january });
  expect(judge('2024-10-31', october, january)).toMatchObject({
    state: 'not-yet',
    startsOn: '2024-11-01',
    isExact: true,
  });
});

test('successors are the new codes directly under it, or the cross references of a HCPCS code', () => {
  const now = [icd('M5450'), icd('M5451'), icd('M545A', false), icd('M545A1')];
  expect(newUnder(now, [icd('M5450')]).map(({ code }) => code)).toEqual(['M54.51', 'M54.5A']);
  const known = hcpcs('J1632');
  expect(
    crossReferenced({ crossReferences: ['J1632', '77046', 'J9999'] }, key =>
      key === 'hcpcs:J1632' ? known : undefined,
    ),
  ).toEqual([
    { code: 'J1632', key: 'hcpcs:J1632', record: known },
    { code: '77046' },
    { code: 'J9999', key: 'hcpcs:J9999' },
  ]);
});

test('every state has its words', () => {
  const said = (date: string, ...editions: readonly Edition[]) => codeOnDayWords(judge(date, ...editions), day(date));
  const header = edition('2024-10-01', icd('M54', false));
  const later = edition('2024-10-01', icd('M5450'));
  expect([
    said('2021-09-30', inFy2021),
    said('2024-12-01', header),
    said('2021-02-01', edition('2021-01-01', undefined), later),
    said('2023-10-01', edition('2023-10-01', undefined), later),
    said('2024-10-01', inFy2021, headerInFy2025),
    said('2024-12-01', edition('2024-10-01', undefined)),
    said('2025-05-01', edition('2024-10-01', undefined)),
    said('2021-10-01', inFy2021),
  ]).toEqual([
    { label: 'Valid', sentence: 'Valid on September 30, 2021.' },
    { label: 'Header', sentence: 'Not billable on December 1, 2024: it needs more characters.' },
    {
      label: 'Starts later',
      sentence: 'Not valid on February 1, 2021. It is there by October 1, 2024; the releases between are not loaded.',
    },
    { label: 'Starts later', sentence: 'Starts on October 1, 2024: not for services before that day.' },
    {
      label: 'Ended',
      sentence: 'Valid through September 30, 2021, no longer on October 1, 2024; the releases between are not loaded.',
    },
    { label: 'No such code', sentence: 'ICD-10-CM FY2025 has no such code.' },
    {
      label: 'No such code',
      sentence: 'ICD-10-CM FY2025 has no such code. An update of April 1, 2025 may have added it and is not loaded.',
    },
    {
      label: 'Release not loaded',
      sentence:
        'No release is loaded for October 1, 2021: import ICD-10-CM FY2022 (October 1, 2021 through September 30, 2022).',
    },
  ]);
  const successors = [{ code: 'M54.50', key: 'icd10cm:M5450' }, { code: '77046' }] as never;
  const ended = { ...judge('2024-10-01', inFy2021, headerInFy2025), successors } as never;
  expect(codeOnDayWords(ended, day('2024-10-01')).sentence).toContain('Instead: M54.50 or 77046 (CPT).');
});

test('on paper and in files a release that is not loaded is told without asking the reader to import it', () => {
  const answer = {
    state: 'release-not-loaded',
    missing: { title: 'ICD-10-CM FY2022', period: { from: day('2021-10-01'), through: day('2022-09-30') } },
  } as never;
  expect(codeOnDayElsewhere(answer, day('2021-10-01'), 'ICD-10-CM FY2021')).toBe(
    'Not checked for October 1, 2021: ICD-10-CM FY2022 was not loaded. Text of ICD-10-CM FY2021.',
  );
  expect(codeOnDayElsewhere(answer, day('2021-10-01'), undefined)).toBe(
    'Not checked for October 1, 2021: ICD-10-CM FY2022 was not loaded.',
  );
});
