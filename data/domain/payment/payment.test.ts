import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendarDate.ts';
import type { Dataset, DatasetKind } from '../dataset.ts';
import type { DatasetAnswer } from '../datasetAnswer.ts';
import { quarterPeriod } from '../datasetPeriod.ts';
import type { Decimal } from '../exactDecimal.ts';
import type { DmeposRow } from '../feeRows/itemRows.ts';
import type { GpciRow, PfsRvuRow } from '../feeRows/physicianRows.ts';
import { ascIndicator } from './ascIndicator.ts';
import { equipmentCategory, equipmentFee } from './equipmentFee.ts';
import { loadedDays, missingSchedules } from './missingSchedules.ts';
import { oppsStatus } from './oppsStatus.ts';
import { paymentHistory } from './paymentHistory.ts';
import { type PaymentFacts, paymentRows } from './paymentRows.ts';
import { nationalPhysicianFee, physicianFee } from './physicianFee.ts';
import { physicianIndicators } from './physicianIndicators.ts';
import { physicianStatus } from './physicianStatus.ts';
import type { PaymentSite } from './siteRow.ts';
import { ofSameYear } from './sourced.ts';

const amount = (text: string) => text as Decimal;

function edition(kind: DatasetKind, year = 2024, quarter = 1): Dataset {
  const period = quarterPeriod(year, quarter);
  return {
    id: `${kind}-${period.effectiveFrom}`,
    kind,
    title: kind,
    ...period,
    source: { fileName: `${kind}.csv`, byteLength: 1, sha256: 'a' },
    rowCount: 1,
    hasCptText: false,
  };
}

/** Made-up values that add up to the totals of the worked examples. */
function rvu(change: Partial<PfsRvuRow> = {}): PfsRvuRow {
  return {
    key: '99999',
    shortText: 'Made-up service',
    status: 'A',
    workRvu: amount('1.80'),
    nonFacilityPeRvu: amount('24.00'),
    facilityPeRvu: amount('0.45'),
    malpracticeRvu: amount('0.34'),
    nonFacilityTotal: amount('26.14'),
    facilityTotal: amount('2.59'),
    pcTc: '0',
    globalDays: 'ZZZ',
    preOperative: amount('0.00'),
    intraOperative: amount('0.00'),
    postOperative: amount('0.00'),
    multipleProcedure: '0',
    bilateral: '0',
    assistant: '0',
    coSurgeons: '1',
    team: '0',
    conversionFactor: amount('33.2875'),
    supervision: '09',
    calculationFlag: '0',
    imagingFamily: '99',
    oppsNonFacility: amount('0.00'),
    oppsFacility: amount('0.00'),
    oppsMalpractice: amount('0.00'),
    ...change,
  };
}

const LOCALITY: GpciRow = {
  key: '01182-18',
  state: 'CA',
  name: 'MADE-UP CITY',
  work: amount('1.042'),
  practiceExpense: amount('1.194'),
  malpractice: amount('0.690'),
};

test('2.59 and 2.06 relative values at 33.2875 are $86.21 and $68.57', () => {
  const dataset = edition('pfs-rvu');
  const first = nationalPhysicianFee({ value: rvu(), dataset }, 'facility');
  expect([first.total, first.amount]).toEqual(['2.59', '86.21']);
  const second = rvu({ workRvu: amount('1.44'), facilityPeRvu: amount('0.36'), malpracticeRvu: amount('0.26') });
  expect(nationalPhysicianFee({ value: second, dataset }, 'facility').amount).toBe('68.57');
});

test('a local fee is the sum of values times indices, times the factor, rounded once', () => {
  const inputs = ofSameYear(
    { value: rvu(), dataset: edition('pfs-rvu') },
    { value: LOCALITY, dataset: edition('pfs-gpci', 2024, 3) },
  );
  if (inputs === undefined) throw new Error('one year');
  const fee = physicianFee(inputs, 'facility');
  expect(fee.parts.map(({ product }) => product)).toEqual(['1.8756', '0.5373', '0.2346']);
  // 2.6475 x 33.2875 = 88.12865625
  expect([fee.total, fee.amount]).toEqual(['2.6475', '88.13']);
});

test('two years are never put together', () => {
  const of2024 = { value: rvu(), dataset: edition('pfs-rvu', 2024, 4) };
  const of2025 = { value: LOCALITY, dataset: edition('pfs-gpci', 2025, 1) };
  expect(ofSameYear(of2024, of2025)).toBeUndefined();
  // @ts-expect-error what was not checked to be of one year is not taken
  expect(() => physicianFee({ rvu: of2024, gpci: of2025, year: 2024 }, 'facility')).not.toThrow();
});

function found<R>(kind: DatasetKind, ...value: readonly R[]): DatasetAnswer<readonly R[]> {
  return { state: 'found', dataset: edition(kind), value };
}
const NOT_LOADED = { state: 'not-loaded' } as const;
const NOTHING: PaymentFacts = {
  rvu: NOT_LOADED,
  gpci: NOT_LOADED,
  caps: NOT_LOADED,
  opps: NOT_LOADED,
  asc: NOT_LOADED,
  asp: NOT_LOADED,
  dmepos: NOT_LOADED,
  clfs: NOT_LOADED,
};
const NOWHERE = { locality: '', state: '', isRural: false };

function answerAt(site: PaymentSite, facts: Partial<PaymentFacts>, place = NOWHERE) {
  return paymentRows({ ...NOTHING, ...facts }, place).find(row => row.site === site)?.answer;
}
const linesAt = (...asked: Parameters<typeof answerAt>) => {
  const answer = answerAt(...asked);
  return answer?.kind === 'told' ? answer.lines : [];
};

test('every site has a row; what is not loaded, not of that day, or not listed is said and never priced', () => {
  const rows = paymentRows(NOTHING, NOWHERE);
  expect(rows.map(({ site }) => site)).toHaveLength(7);
  expect(rows.every(({ answer }) => answer.kind === 'not-loaded')).toBe(true);
  const loaded = [edition('asp-limits')];
  expect(answerAt('drug', { asp: { state: 'edition-not-loaded', loaded } })).toEqual({
    kind: 'edition-not-loaded',
    needs: 'asp-limits',
    loaded,
  });
  expect(answerAt('laboratory', { clfs: found('clfs-fees') })).toMatchObject({ kind: 'not-listed' });
});

test('a packaged code has words and no amount, even where the file prints one', () => {
  const [hospital] = linesAt('hospital', {
    opps: found('opps-addendum-b', { key: '99999', shortText: '', status: 'N', rate: amount('12.00') }),
  });
  expect(hospital).toMatchObject({ standing: 'packaged', words: expect.stringContaining('Paid inside the procedure') });
  expect(hospital).not.toHaveProperty('amount');
  const [center] = linesAt('surgery-center', {
    asc: found('asc-addenda', { key: '99999', addendum: 'AA' as const, shortText: '', indicator: 'N1' }),
  });
  expect(center).toMatchObject({ standing: 'packaged', indicator: 'N1' });
});

test('a comment indicator of a surgery center is said in words; one that is not listed, by its letters', () => {
  const commentOf = (comment: string) =>
    linesAt('surgery-center', {
      asc: found('asc-addenda', { key: '99999', addendum: 'AA' as const, shortText: '', indicator: 'G2', comment }),
    })[0]?.inputs.find(({ name }) => name === 'Comment indicator')?.value;
  expect(commentOf('CH')).toMatch(/^CH, changed/);
  expect(commentOf('ZZ')).toBe('ZZ');
});

test('a zero in a schedule is never shown as a payment', () => {
  const zero = rvu({ status: 'R', nonFacilityTotal: amount('0.00'), facilityTotal: amount('0.00') });
  const answers = [
    ...linesAt('office', { rvu: found('pfs-rvu', zero) }),
    ...linesAt('laboratory', {
      clfs: found('clfs-fees', {
        key: '9',
        effectiveFrom: '',
        indicator: 'L',
        rate: amount('0.00'),
        shortText: '',
      }),
    }),
    ...linesAt('equipment', { dmepos: found('dmepos-fees', equipment('0.00', '0.00')) }, { ...NOWHERE, state: 'AL' }),
  ];
  expect(answers.map(line => [line.standing, line.amount])).toEqual(Array(3).fill(['by-report', undefined]));
});

test('without a state, that one is to be chosen is said once for all forms of an item', () => {
  const rows = [equipment('10.00', '0.00'), { ...equipment('5.00', '0.00'), modifiers: ['RR'] }];
  const lines = linesAt('equipment', { dmepos: found('dmepos-fees', ...rows) });
  expect(lines).toEqual([
    {
      standing: 'unknown',
      words: 'Choose a state: these fees differ from state to state. Priced as NU (new), RR (rental, a month).',
      inputs: [],
    },
  ]);
});

test('the code alone stands before its parts, and a part can be capped at the outpatient rate', () => {
  const parts = [rvu({ modifier: '26' }), rvu({ modifier: 'TC' }), rvu()];
  const caps = found('pfs-opps-cap', {
    key: '99999',
    modifier: 'TC',
    status: 'A',
    locality: LOCALITY.key,
    facility: amount('50.00'),
    nonFacility: amount('60.00'),
  });
  const facts = { rvu: found('pfs-rvu', ...parts), gpci: found('pfs-gpci', LOCALITY), caps };
  const lines = linesAt('facility', facts, { locality: LOCALITY.key, state: 'CA', isRural: false });
  expect(lines.map(({ form, amount: paid }) => [form, paid])).toEqual([
    [undefined, '88.13'],
    ['26', '88.13'],
    ['TC', '50.00'],
  ]);
  expect(lines[2]?.words).toContain('hospital outpatient rate');
  const inOffice = linesAt('office', facts, { locality: LOCALITY.key, state: 'CA', isRural: false });
  expect(inOffice[2]?.amount).toBe('60.00');
});

test('a code with values in one place only is priced there, and by the contractor in the other', () => {
  const officeOnly = { rvu: found('pfs-rvu', rvu({ facilityTotal: amount('0.00') })) };
  expect(linesAt('office', officeOnly).map(({ standing }) => standing)).toEqual(['paid']);
  expect(linesAt('facility', officeOnly).map(({ standing }) => standing)).toEqual(['by-report']);
});

function equipment(nonRural: string, rural: string): DmeposRow {
  return {
    key: 'E9999',
    modifiers: ['NU'],
    jurisdiction: 'D',
    category: 'IN',
    ceiling: amount('0.00'),
    floor: amount('0.00'),
    fees: { AL: [amount(nonRural), amount(rural)] },
    shortText: 'Made-up chair',
  };
}

test('a rural zero means the other fee; a state that is not there has none', () => {
  expect(equipmentFee(equipment('10.00', '12.00'), 'AL', true)).toEqual({ amount: '12.00', column: 'rural' });
  expect(equipmentFee(equipment('10.00', '0.00'), 'AL', true)).toEqual({
    amount: '10.00',
    column: 'non-rural-for-rural',
  });
  expect(equipmentFee(equipment('10.00', '12.00'), 'AL', false)).toEqual({ amount: '10.00', column: 'non-rural' });
  expect(equipmentFee(equipment('10.00', '12.00'), 'ZZ', false)).toBeUndefined();
});

test('every indicator is put into words; one that is new is said to be unknown', () => {
  const words = physicianIndicators(rvu({ multipleProcedure: '3', endoscopicBase: '43200' }));
  expect(words.map(({ name }) => name)).toHaveLength(8);
  expect(words[1]?.words).toContain('The base endoscopy is 43200.');
  expect(physicianIndicators(rvu({ bilateral: '7' }))[2]?.words).toContain('not a value this app knows');
  expect(oppsStatus('ZZ').standing).toBe('unknown');
  expect(ascIndicator('ZZ').standing).toBe('unknown');
});

test('payment over time has the amounts of each edition, oldest first, and nothing for a single one', () => {
  const limit = (text: string) => [{ key: 'J9999', shortText: '', dosage: '1 MG', limit: amount(text) }];
  const asp = [
    { dataset: edition('asp-limits', 2025, 1), rows: limit('2.000') },
    { dataset: edition('asp-limits', 2024, 4), rows: limit('1.500') },
  ];
  const history = paymentHistory({ asp, rvu: [{ dataset: edition('pfs-rvu'), rows: [rvu()] }], opps: [] });
  expect(history.map(({ name, points }) => [name, points.map(point => point.amount)])).toEqual([
    ['Drug, for one billing unit', ['1.500', '2.000']],
  ]);
  expect('2024-10-01' as CalendarDate).toBe(history[0]?.points[0]?.dataset.effectiveFrom);
});

test('what is not loaded for a day is named once, with the days on which something of it is', () => {
  const needs = (...loaded: readonly Dataset[]): DatasetAnswer<never> =>
    loaded.length === 0 ? { state: 'not-loaded' } : { state: 'edition-not-loaded', loaded };
  const rvus = needs(edition('pfs-rvu', 2025, 4));
  const facts: PaymentFacts = {
    rvu: rvus,
    gpci: rvus,
    caps: rvus,
    opps: { state: 'found', dataset: edition('opps-addendum-b'), value: [] },
    asc: needs(),
    asp: needs(edition('asp-limits', 2026, 1), edition('asp-limits', 2025, 4)),
    dmepos: needs(),
    clfs: needs(),
  };
  const rows = paymentRows(facts, { locality: '', state: '', isRural: false });
  expect(missingSchedules(rows)).toEqual(['pfs-rvu', 'asc-addenda', 'asp-limits', 'dmepos-fees', 'clfs-fees']);
  expect(loadedDays(rows)).toEqual([
    { day: '2026-03-31', kinds: ['asp-limits'] },
    { day: '2025-12-31', kinds: ['pfs-rvu', 'asp-limits'] },
  ]);
});

test('since 2026 an amount of a physician says whose conversion factor it is worked out with', () => {
  const factorOf = (factor: string, year: number) => {
    const value = [rvu({ conversionFactor: amount(factor) })];
    const facts = { rvu: { state: 'found', dataset: edition('pfs-rvu', year), value } } as const;
    return linesAt('office', facts)[0]?.inputs.find(({ name }) => name === 'Conversion factor')?.value;
  };
  expect(factorOf('33.2875', 2024)).toBeUndefined();
  expect(factorOf('33.4009', 2026)).toContain('which is most');
  expect(factorOf('33.5675', 2026)).toContain('for all others it is lower');
  expect(factorOf('34.0000', 2027)).toContain('one of the two of the year');
});

test('what is rented by the day is not told as a month', () => {
  const row = { ...equipment('27.01', '0.00'), key: 'E0935', modifiers: ['RR'] };
  const [line] = linesAt('equipment', { dmepos: found('dmepos-fees', row) }, { ...NOWHERE, state: 'AL' });
  expect(line?.form).toBe('RR (rental, a day)');
});

test('of a hearing test without an audiologist both supervisions are told that official sources name', () => {
  const words = physicianIndicators(rvu({ supervision: '05' })).find(({ name }) => name === 'Supervision of the test');
  expect(words?.words).toMatch(/in general by the record layout.*directly .* by the Claims Processing Manual/);
});

test('an indicator of a damaged file that is a word of the language is as unknown as any other', () => {
  expect(physicianStatus('constructor')).toMatchObject({ standing: 'unknown' });
  expect(equipmentCategory('constructor')).toBeUndefined();
});
