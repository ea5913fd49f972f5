import { expect, test } from 'vitest';
import type { CalendarDate } from '../domain/calendarDate.ts';
import type { EditSetting } from '../domain/ncci/editSetting.ts';
import { checkEncounter } from './checkEncounter.ts';
import type { CheckLookups, CheckSource, CodeAnswer, Loaded } from './checkLookups.ts';
import { severityOf } from './finding.ts';
import { describeFinding } from './findingWords.ts';
import { describeGap } from './gap.ts';
import { parseCheckLines } from './parseCheckLines.ts';
import { reportText } from './reportText.ts';

const DAY = '2024-08-15' as CalendarDate;
const SOURCE: CheckSource = { title: 'Made-up edits', fileName: 'made-up.txt' };

function loaded<T>(rows: readonly T[]): Loaded<T> {
  return { state: 'loaded', source: SOURCE, rows };
}

/** Everything is loaded and nothing is found, except what `own` says. */
function lookups(own: Partial<CheckLookups> = {}): CheckLookups {
  const valid: CodeAnswer = { state: 'valid', source: SOURCE };
  return {
    codes: async lines => new Map(lines.map(({ id }) => [id, valid])),
    modifiers: async modifiers => new Map(modifiers.map(modifier => [modifier, valid])),
    pairs: async () => loaded([]),
    ceilings: async (_, codes) => loaded(codes.map(code => ({ code, units: 999, adjudication: '3' as const }))),
    addOns: async () => loaded([]),
    excludes1: async () => loaded([]),
    ...own,
  };
}

async function check(text: string, own?: Partial<CheckLookups>, setting: EditSetting = 'practitioner') {
  const { lines, unread } = parseCheckLines(text);
  expect(unread).toEqual([]);
  return checkEncounter({ lines, day: DAY, setting }, lookups(own));
}

const told = async (...ask: Parameters<typeof check>) =>
  (await check(...ask)).findings.map(finding => [finding.kind, severityOf(finding), finding.lineIds.join(' ')]);

test('lines are read as coders write them', () => {
  const text = '99213-25 x1\nJ9207 72\n e11.42 \n0054T-RT-LT 2 units\n99213 25 2\nJ9207-JW x 5;A4206,3\nJ9207 0.50';
  expect(parseCheckLines(text)).toEqual({
    lines: [
      { id: '1', system: 'cpt', code: '99213', modifiers: ['25'], units: '1' },
      { id: '2', system: 'hcpcs', code: 'J9207', modifiers: [], units: '72' },
      { id: '3', system: 'icd10cm', code: 'E1142', modifiers: [], units: '1' },
      { id: '4', system: 'cpt', code: '0054T', modifiers: ['RT', 'LT'], units: '2' },
      { id: '5', system: 'cpt', code: '99213', modifiers: ['25'], units: '2' },
      { id: '6', system: 'hcpcs', code: 'J9207', modifiers: ['JW'], units: '5' },
      { id: '7', system: 'hcpcs', code: 'A4206', modifiers: [], units: '3' },
      { id: '8', system: 'hcpcs', code: 'J9207', modifiers: [], units: '0.5' },
    ],
    unread: [],
    readAsUnits: [],
  });
  expect(parseCheckLines('hello\n\n99213 and more\n')).toEqual({
    lines: [],
    unread: [
      { number: 1, text: 'hello' },
      { number: 3, text: '99213 and more' },
    ],
    readAsUnits: [],
  });
});

test.each([
  ['J9207 91 JW', ['JW'], '91', true],
  ['J9207 5 JW', ['JW'], '5', false],
  ['J9207 100 JW', ['JW'], '100', false],
  ['J9207-59 JW', ['59', 'JW'], '1', false],
  ['J9207 59 JW 5', ['59', 'JW'], '5', false],
  ['J9207 50', [], '50', false],
  ['99213 25 GT', ['25', 'GT'], '1', false],
  ['99213 25', [], '25', true],
  ['G0105 59 XS', ['59', 'XS'], '1', false],
])(
  '%s has the modifiers %j and %s units; where the number may be a modifier, that is told: %s',
  (text, modifiers, units, isTold) => {
    const { lines, readAsUnits } = parseCheckLines(text);
    expect(lines).toMatchObject([{ modifiers, units }]);
    expect(readAsUnits).toEqual(isTold ? [{ number: 1, code: text.slice(0, 5), units }] : []);
  },
);

const PAIR = { column1: '10060', column2: '99213', indicator: '1' as const };

test('a pair not paid together is found whichever line comes first, and an allowed modifier changes what is said', async () => {
  const pairs = async () => loaded([PAIR]);
  expect(await told('99213\n10060', { pairs })).toEqual([['pair-not-paid', 'stop', '2 1']]);
  expect(await told('99213-25\n10060', { pairs })).toEqual([['pair-by-modifier', 'check', '2 1']]);
  expect(await told('99213-GA\n10060', { pairs })).toEqual([['pair-not-paid', 'stop', '2 1']]);
  // One line without the modifier is enough not to be paid.
  expect(await told('99213-25\n99213\n10060', { pairs })).toEqual([['pair-not-paid', 'stop', '3 1 2']]);
  const never = async () => loaded([{ ...PAIR, indicator: '0' as const }]);
  expect(await told('99213-25\n10060', { pairs: never })).toEqual([['pair-not-paid', 'stop', '2 1']]);
  expect(await told('99213\n10060-59', { pairs })).toEqual([['pair-by-modifier', 'check', '2 1']]);
  const itself = async () => loaded([{ ...PAIR, column2: '10060' }]);
  expect(await told('10060-RT\n10060-LT\n99213', { pairs: itself })).toEqual([]);
  const deleted = async () => loaded([{ ...PAIR, indicator: '9' as const }]);
  expect(await told('99213\n10060', { pairs: deleted })).toEqual([]);
});

test('the words of a pair name column, indicator, modifiers and the warning', async () => {
  const [finding] = (await check('99213\n10060', { pairs: async () => loaded([PAIR]) })).findings;
  const words = finding && describeFinding(finding);
  expect(words?.title).toBe('99213 is not paid with 10060');
  for (const part of ['column 1', 'column 2', 'Indicator 1', 'XE, XS, XP or XU, 59', 'RT, LT', 'false claim']) {
    expect(words?.text).toContain(part);
  }
  expect(words?.text).toContain('does not say since when');
  const dated = async () => loaded([{ ...PAIR, from: '2024-01-01' as CalendarDate }]);
  const [since] = (await check('99213\n10060', { pairs: dated })).findings;
  expect(since && describeFinding(since).text).not.toContain('since when');
  const same = (await check('99213-RT\n10060-RT', { pairs: async () => loaded([PAIR]) })).findings[0];
  expect(same && describeFinding(same).text).toContain('Both lines carry RT');
});

test('one code whose part of the pair edits is not loaded is said, and the others are checked', async () => {
  const pairs = async () => ({ ...loaded([PAIR]), codesOutside: ['99213'] });
  const { findings, gaps } = await check('99213\n10060', { pairs });
  expect(findings.map(({ kind }) => kind)).toEqual(['pair-not-paid']);
  expect(gaps).toContainEqual({ kind: 'pairs-part-not-loaded', codes: ['99213'] });
});

test('units are held against the ceiling of the line or of the day', async () => {
  const ceiling = (adjudication: '1' | '2' | '3') => ({
    ceilings: async () => loaded([{ code: 'J9207', units: 90, adjudication }]),
  });
  const lines = 'J9207 72\nJ9207-JW 19';
  expect(await told(lines, ceiling('1'))).toEqual([]);
  expect(await told(lines, ceiling('2'))).toEqual([['units-over-ceiling', 'stop', '1 2']]);
  expect(await told(lines, ceiling('3'))).toEqual([['units-over-ceiling', 'check', '1 2']]);
  expect(await told('J9207 91', ceiling('1'))).toEqual([['units-over-ceiling', 'check', '1']]);
  const titles = async (text: string) =>
    (await check(text, ceiling('1'))).findings.map(each => describeFinding(each).title);
  expect(await titles('J9207 90001')).toEqual(['90,001 units of J9207: the ceiling is 90 units on one line']);
  expect(await told('J9207 90', ceiling('2'))).toEqual([]);
  expect(await told('J9207 0.5')).toEqual([['units-not-whole', 'stop', '1']]);
});

test('miles of an ambulance are billed to the tenth below 100 and whole from there on', async () => {
  expect(await told('A0425 12.4')).toEqual([]);
  expect(await told('A0436 100')).toEqual([]);
  expect(await told('A0425 12.45')).toEqual([['miles-not-rounded', 'check', '1']]);
  expect(await told('A0425 104.2')).toEqual([['miles-not-rounded', 'check', '1']]);
  expect(await told('S0209 3.25')).toEqual([]);
});

test('an add-on code needs a primary code that counts on the day', async () => {
  const edit = { addOn: '37252', primary: '37220', type: '1' as const };
  const addOns = async () => loaded([edit]);
  expect(await told('37252\n99213', { addOns })).toEqual([['add-on-without-primary', 'stop', '1']]);
  expect(await told('37252\n37220', { addOns })).toEqual([]);
  const ended = async () => loaded([{ ...edit, through: '2024-06-30' as CalendarDate }]);
  expect(await told('37252\n99213', { addOns: ended })).toEqual([]);
  const open = async () => loaded([{ addOn: '37252', type: '2' as const }]);
  expect(await told('37252', { addOns: open })).toEqual([['add-on-without-primary', 'stop', '1']]);
  expect(await told('37252\n99213', { addOns: open })).toEqual([['add-on-payer-decides', 'note', '1']]);
  const some = async () => loaded([{ ...edit, type: '3' as const }]);
  expect(await told('37252\n99213', { addOns: some })).toEqual([['add-on-payer-decides', 'note', '1']]);
});

test('what the release in force says of a code is found, and a release that is not there is told apart', async () => {
  const answer = (value: CodeAnswer) => ({ codes: async () => new Map([['1', value]]) });
  const lastDay = '2024-06-30' as CalendarDate;
  expect(await told('J9207', answer({ state: 'ended', source: SOURCE, lastDay, successors: [] }))).toEqual([
    ['code-ended', 'stop', '1'],
  ]);
  expect(await told('J9207', answer({ state: 'not-yet', source: SOURCE, startsOn: DAY }))).toEqual([
    ['code-not-yet', 'stop', '1'],
  ]);
  expect(await told('E11', answer({ state: 'header', source: SOURCE }))).toEqual([['code-header', 'stop', '1']]);
  expect(await told('S52.5', answer({ state: 'header', source: SOURCE, seventhCharacters: ['S52501A'] }))).toEqual([
    ['seventh-character-missing', 'stop', '1'],
  ]);
  expect(await told('J9207', answer({ state: 'unknown', source: SOURCE }))).toEqual([['code-unknown', 'stop', '1']]);
  const { findings, gaps } = await check('J9207', answer({ state: 'release-not-loaded', title: 'HCPCS July 2024' }));
  expect(findings).toEqual([]);
  expect(gaps).toEqual([{ kind: 'release-not-loaded', title: 'HCPCS July 2024', codes: ['J9207'] }]);
});

test('diagnoses that exclude each other are found on both lines', async () => {
  const excludes1 = async () => loaded([{ code: 'E1142', excluded: 'E1042', noteAt: 'E11', note: 'made-up note' }]);
  expect(await told('E11.42\n99213\nE10.42', { excludes1 })).toEqual([['diagnoses-exclude', 'check', '1 3']]);
});

test('modifiers that do not exist, ended, stand twice or belong to another kind of code are found', async () => {
  const modifiers = async () => new Map<string, CodeAnswer>([['ZZ', { state: 'unknown', source: SOURCE }]]);
  expect(await told('J9207-ZZ', { modifiers })).toEqual([['modifier-unknown', 'check', '1']]);
  expect(await told('E11.42-25')).toEqual([['modifier-on-diagnosis', 'stop', '1']]);
  expect(await told('99213-25-25')).toEqual([['modifier-twice', 'check', '1']]);
  for (const line of ['J9207-RR', 'E0130-JW', '10060-25', 'J9207-26', '99213-AA', 'J9207-50']) {
    expect(await told(line)).toContainEqual(['modifier-not-for-code', 'check', '1']);
  }
  for (const line of [
    'E0130-RR',
    'J9207-JZ',
    '99213-25',
    '71045-26',
    '00100-AA',
    '10060-50',
    '90281-JZ',
    'G0008-25',
    '99100-AA',
    'Q0035-26',
  ]) {
    expect(await told(line)).toEqual([]);
  }
});

test('JW on what is no drug is told once', async () => {
  expect(await told('E0130-JW')).toEqual([['modifier-not-for-code', 'check', '1']]);
});

test('other modifiers that rule each other out on one line are found, JW with JZ once', async () => {
  expect(await told('E0143-RR-NU')).toEqual([['modifiers-contradict', 'check', '1']]);
  expect(await told('J9207-JW-JZ')).toEqual([['waste-and-no-waste', 'check', '1']]);
});

test('sides that contradict each other are found', async () => {
  expect(await told('20610-RT-LT')).toEqual([['sides-on-one-line', 'check', '1']]);
  expect(await told('L4361-RT-LT')).toEqual([['sides-on-one-line', 'stop', '1']]);
  expect(await told('20610-50-RT')).toEqual([['sides-on-one-line', 'stop', '1']]);
  expect(await told('20610-50-LT-RT')).toEqual([['sides-on-one-line', 'stop', '1']]);
  expect(await told('20610-50\n20610-LT')).toEqual([['sides-and-bilateral', 'stop', '1 2']]);
  expect(await told('20610-RT\n20610-LT')).toEqual([]);
});

test('discarded drug needs its dose, and cannot be said not to be', async () => {
  expect(await told('J9207 35\nJ9207-JW 5')).toEqual([]);
  expect(await told('J9207-JW 5')).toEqual([['waste-without-dose', 'check', '1']]);
  expect(await told('J9207-JZ 35\nJ9207-JW 5')).toEqual([['waste-and-no-waste', 'check', '1 2']]);
});

test('the same line twice is found, whatever the order of its modifiers', async () => {
  expect(await told('20610-RT-59\n20610-59-RT')).toEqual([['code-twice', 'check', '1 2']]);
  expect(await told('20610-RT\n20610-LT\n20610')).toEqual([]);
});

test('what could not be checked is said, each with what is missing', async () => {
  const missing = async () => ({ state: 'not-loaded', installed: ['Edits, July 2024'] }) as const;
  const all = { pairs: missing, ceilings: missing, addOns: missing, excludes1: missing };
  const { gaps } = await check('99213-25\nJ9207\nE11.42\nE10.42', all);
  expect(gaps.map(({ kind }) => kind).toSorted()).toEqual([
    'add-ons-not-loaded',
    'ceilings-not-loaded',
    'cpt-modifiers',
    'cpt-not-loaded',
    'pairs-not-loaded',
    'tabular-not-loaded',
  ]);
  expect(gaps.map(describeGap).join(' ')).toContain('not checked. No pair edits (PTP)');
  expect((await check('99213\n10060', {}, 'dme')).gaps.map(({ kind }) => kind)).toContain('pairs-not-published');
  const unlisted = await check('J9207', { ceilings: async () => loaded([]) });
  expect(unlisted.gaps).toEqual([{ kind: 'ceilings-not-listed', codes: ['J9207'] }]);
});

test('the gravest comes first, and the report to paste says lines, findings, gaps and sources', async () => {
  const { lines } = parseCheckLines('99213-25\n10060-25');
  const question = { lines, day: DAY, setting: 'practitioner' } as const;
  const report = await checkEncounter(
    question,
    lookups({ pairs: async () => loaded([{ ...PAIR, indicator: '0' as const }]) }),
  );
  expect(report.findings.map(severityOf)).toEqual(['stop', 'check']);
  const text = reportText(question, report, ['nonsense here']);
  expect(text).toContain('Checked for August 15, 2024, Practitioner');
  expect(text).toContain('Not read as codes, and not checked: nonsense here');
  expect(text).toMatch(/^Not payable: 99213-25, 10060-25: 99213 is not paid with 10060$/m);
  expect(text).toMatch(/^Not checked: \S/m);
  expect(text).toMatch(/^ {4}Made-up edits, made-up\.txt$/m);
});
