import { expect, test } from 'vitest';
import { createSearchEngine } from './engine.ts';
import { madeUpHcpcs, madeUpIcd10cm, madeUpSegment } from './madeUpCodes.ts';
import type { SearchFilters, SearchHit } from './searchTypes.ts';
import { smallQuestion } from './smallReleases.ts';
import { packSynonyms } from './synonyms/packSynonyms.ts';
import { SynonymTable } from './synonyms/synonymTable.ts';

const hcpcs = madeUpSegment(
  madeUpHcpcs([
    ['JW', 'Drug amount discarded/not administered to any patient'],
    ['LT', 'Left side (used to identify procedures performed on the left side of the body)'],
    ['RR', "Rental (use the 'rr' modifier when dme is to be rented)"],
    ['A4253', 'Blood glucose test or reagent strips for home blood glucose monitor, per 50 strips'],
    ['C1300', 'Hyperbaric oxygen under pressure, full body chamber, per 30 minute interval', { ended: '2014-12-31' }],
    ['C2623', 'Catheter, transluminal angioplasty, drug-coated, non-laser'],
    ['C2624', 'Catheter, sealed, drug'],
    ['E0143', 'Walker, folding, wheeled, adjustable or fixed height'],
    ['E0156', 'Seat attachment, walker'],
    ['E0305', 'Bed side rails, half length'],
    ['E0601', 'Continuous positive airway pressure (cpap) device'],
    ['E1140', 'Wheelchair, detachable arms, desk or full length'],
    ['E0460', 'Negative pressure ventilator with a stand, portable or stationary, for use at home, each'],
    ['G0277', 'Hyperbaric oxygen under pressure, full body chamber, per 30 minute interval'],
    ['G8999', 'Ventilator at home'],
    ['J0500', 'Injection, madeupstim, 6 mg', { ended: '2020-12-31' }],
    ['J0501', 'Injection, madeupstim, 0.5 mg'],
    ['J0696', 'Injection, ceftriaxone sodium, per 250 mg'],
    ['J1885', 'Injection, ketorolac hydrochloride, per 15 mg'],
    ['J9271', 'Injection, pembrolizumab, 1 mg'],
  ]),
);
const icd = madeUpSegment(
  madeUpIcd10cm([
    ['D631', 'Anemia in chronic kidney disease'],
    ['E114', 'Type 2 diabetes mellitus with neurological complications', false],
    ['E1140', 'Type 2 diabetes mellitus with diabetic neuropathy, unspecified'],
    ['G40', 'Epilepsy and recurrent seizures', false],
    ['G409', 'Epilepsy and recurrent seizures so'],
    ['J449', 'Chronic obstructive pulmonary disease, unspecified'],
    ['K92', 'Other diseases of digestive system', false],
    ['K922', 'Gastrointestinal hemorrhage, unspecified'],
    ['R079', 'Chest pain, unspecified'],
  ]),
);

const synonyms = new SynonymTable(
  packSynonyms([
    {
      kind: 'abbreviation',
      lines:
        'copd = chronic obstructive pulmonary disease\nepilepsy oddly said = @R079\nrs = epilepsy and recurrent seizures',
    },
    { kind: 'brand', lines: 'keytruda = pembrolizumab' },
    {
      kind: 'lay',
      lines:
        'bleeding gut; sugar strips = @K922 @A4253\nrash on skin = @R079\nbroken widget = side used\nmotor wheelchair = @E0601\ndripping tap = @K922\non strips = @hcpcs:E1140\ndrug in sealed catheter = ceftriaxone\naids at home = @E0* @R079\nmg = @K922\nmellitus = diabetes mellitus',
    },
  ]),
);
const engine = createSearchEngine([hcpcs, icd], synonyms);
const NO_FILTERS: SearchFilters = { systems: [], activeOnly: false, billableOnly: false };

function ask(text: string, filters: Partial<SearchFilters> = {}) {
  return engine.search(smallQuestion(text, { filters: { ...NO_FILTERS, ...filters }, limit: 20 }));
}

function codes(text: string, filters: Partial<SearchFilters> = {}): string[] {
  return ask(text, filters).hits.map(hit => hit.code);
}

function first(text: string): SearchHit {
  const [hit] = ask(text).hits;
  if (hit === undefined) throw new Error(`“${text}” found nothing`);
  return hit;
}

function marked(hit: SearchHit): string[] {
  return hit.highlights.map(([start, end]) => hit.text.slice(start, end));
}

test.each(['k92.2', 'K922', 'k 92.2', 'K92-2', ' k922 ', 'icd: k92.2', 'code k92.2'])(
  '“%s” finds K92.2 first',
  text => {
    expect(first(text)).toMatchObject({ key: 'icd10cm:K922', tier: 'exact-code' });
  },
);

test('a code that exists in two systems is shown in both; its dot, typed, means ICD-10-CM alone', () => {
  expect(ask('e1140').hits.map(hit => hit.key)).toEqual(['hcpcs:E1140', 'icd10cm:E1140']);
  expect(ask('e11 40').hits.map(hit => hit.key)).toEqual(['icd10cm:E1140', 'hcpcs:E1140']);
  expect(ask('e11.40').hits.map(hit => hit.key)).toEqual(['icd10cm:E1140']);
});

test('the beginning of a code lists what begins so, headers before their codes', () => {
  expect(codes('e11')).toEqual(['E114', 'E1140', 'E1140']);
  expect(codes('k92')).toEqual(['K92', 'K922']);
});

test('a list of codes finds each of them, in the order typed', () => {
  expect(codes('R07.9, j9271 K92.2')).toEqual(['R079', 'J9271', 'K922']);
});

test('words are found in any order, and the last one while it is being typed', () => {
  expect(codes('folding walker')).toEqual(['E0143']);
  expect(codes('wheeled walk')).toEqual(['E0143']);
  expect(marked(first('wheeled walk'))).toEqual(['Walk', 'wheeled']);
});

test.each(['skin rash', 'rash of the skin', 'the rash on my skin'])('“%s” is the same name', text => {
  expect(first(text)).toMatchObject({ code: 'R079', tier: 'exact-phrase' });
});

test.each(['dripping tap', 'dripped taps', 'tap drips'])('“%s” is the same name in another form', text => {
  expect(first(text).code).toBe('K922');
});

test('a side said within a name is asked for all the same', () => {
  expect(first('broken left widget')).toMatchObject({ code: 'LT', tier: 'exact-phrase' });
  expect(first('broken right widget').tier).toBe('some-words');
});

test('a name of three words or more said in another order stands beside the texts with all its words, not above them', () => {
  expect(first('drug in the sealed catheter')).toMatchObject({ code: 'J0696', tier: 'exact-phrase' });
  expect(first('catheter drug sealed')).toMatchObject({ code: 'C2624', tier: 'all-words' });
  expect(ask('catheter drug sealed').hits.find(({ code }) => code === 'J0696')).toMatchObject({ tier: 'all-words' });
});

test('two words of a question may be one of a name', () => {
  expect(first('motor wheel chair').code).toBe('E0601');
});

test('a name of one telling word keeps the words around it', () => {
  expect(codes('strips')).toEqual(['A4253']);
  expect(first('on strips').code).toBe('E1140');
});

test('a name that stands for a code of one system leaves out the same code of another', () => {
  expect(ask('on strips').hits.map(({ key }) => key)).not.toContain('icd10cm:E1140');
});

test('a phrase stands before the same words scattered', () => {
  expect(ask('blood glucose').hits[0]).toMatchObject({ code: 'A4253', tier: 'exact-phrase' });
  expect(first('continuous positive airway pressure device')).toMatchObject({ code: 'E0601', tier: 'exact-phrase' });
});

test.each([
  ['drug coated', 'C2623'],
  ['drug-coated', 'C2623'],
  ['bedside rails', 'E0305'],
  ['bed siderails', 'E0305'],
  ['walkers', 'E0143'],
  ['anaemia', 'D631'],
  ['30 min oxygen', 'G0277'],
  ['250mg', 'J0696'],
  ['ketorolac hcl', 'J1885'],
])('“%s” is as good as the words of %s', (text, code) => {
  expect(codes(text)).toContain(code);
  expect(first(text).tier).toMatch(/exact-phrase|all-words/);
});

test.each([
  ['epilespy', 'G40', 'Epilepsy'],
  ['ceftriaxon', 'J0696', 'ceftriaxon'],
  ['wlker', 'E0143', 'Walker'],
  ['pilepsy', 'G40', 'Epilepsy'],
  ['pemrolizamab', 'J9271', 'pembrolizumab'],
])('“%s” still finds %s and marks %s', (text, code, word) => {
  const hit = first(text);
  expect({ code: hit.code, marked: marked(hit) }).toEqual({ code, marked: [word] });
});

test('numbers must be right: 10 mg is not 250 mg', () => {
  expect(ask('ceftriaxone 10 mg').hits[0]).toMatchObject({ code: 'J0696', tier: 'some-words' });
  expect(first('ceftriaxone 250 mg').tier).toBe('all-words');
});

test('words that stand nowhere are named, and what the others find is shown', () => {
  const answer = ask('ceftriaxone zzyzx');
  expect(answer.wordsNotFound).toEqual(['zzyzx']);
  expect(answer.hits[0]).toMatchObject({ code: 'J0696', tier: 'some-words' });
});

test('an abbreviation counts as its words; brand names and lay terms say why they are there', () => {
  expect(first('copd')).toMatchObject({
    code: 'J449',
    tier: 'exact-phrase',
    reason: 'copd: chronic obstructive pulmonary disease',
  });
  expect(first('keytruda 1 mg')).toMatchObject({
    code: 'J9271',
    tier: 'synonym',
    reason: 'keytruda: brand name of pembrolizumab',
  });
  expect(first('keytrda')).toMatchObject({ code: 'J9271', tier: 'typo' });
  // The text holds what was typed: nothing is to be explained.
  expect(first('mellitus')).toMatchObject({ tier: 'exact-phrase' });
  expect(first('mellitus').reason).toBeUndefined();
  expect(codes('sugar strips').slice(0, 2)).toEqual(['K922', 'A4253']);
});

test('a modifier is found by its code, by its meaning and by saying that it is one', () => {
  expect([first('jw').key, first('left side').key, first('modifier rr').key, first('mod: dme rental').key]).toEqual([
    'hcpcsmod:JW',
    'hcpcsmod:LT',
    'hcpcsmod:RR',
    'hcpcsmod:RR',
  ]);
});

test('the code of a modifier counts as a word beside words of its own text, and beside others it does not', () => {
  expect(ask('jw discarded').hits).toMatchObject([{ code: 'JW', tier: 'all-words' }]);
  expect(ask('jw discarded').wordsNotFound).toEqual([]);
  expect(codes('lt walker')).not.toContain('LT');
});

test('results are refined by the code of a modifier as a question that begins with it is answered', () => {
  const refined = (text: string, ...refinements: string[]) =>
    engine.search(smallQuestion(text, { refinements })).hits.map(hit => hit.code);
  expect(refined('discarded', 'jw')).toEqual(['JW']);
  expect(refined('patient', 'jw discarded')).toEqual(['JW']);
  expect(refined('discarded', 'lt')).toEqual([]);
  expect(refined('walker', 'lt')).toEqual([]);
});

test('among equals the code in use stands before the one that has ended', () => {
  expect(codes('hyperbaric oxygen')).toEqual(['G0277', 'C1300']);
  expect(ask('hyperbaric oxygen').hits[1]?.status).toEqual({ kind: 'ended', lastDay: '2014-12-31' });
});

test('filters and scope take hits away and never bring others in', () => {
  expect(codes('hyperbaric oxygen', { activeOnly: true })).toEqual(['G0277']);
  expect(codes('e11', { billableOnly: true })).toEqual(['E1140', 'E1140']);
  expect(codes('hcpcs: e11')).toEqual(['E1140']);
  expect(ask('icd: walker')).toMatchObject({ hits: [], total: 0, scope: 'icd10cm' });
  expect(codes('icd: j9271', { systems: ['hcpcs'] })).toEqual([]);
});

test('the order in which releases are given does not change an answer', () => {
  const other = createSearchEngine([icd, hcpcs], synonyms);
  for (const text of ['e1140', 'e', 'unspecified', 'walker', 'ceftriaxone pain', 'copd']) {
    expect(other.search(smallQuestion(text)).hits).toEqual(engine.search(smallQuestion(text)).hits);
  }
});

test('an empty question, signs alone and no releases find nothing and fail nowhere', () => {
  for (const text of ['', '   ', '()', ':', '"', 'icd:', '....', '\u0000', '🦴']) expect(ask(text).hits).toEqual([]);
  expect(createSearchEngine([]).search(smallQuestion('walker')).total).toBe(0);
});

test('the limit limits what is shown and not what is counted', () => {
  const answer = engine.search(smallQuestion('e', { limit: 2 }));
  expect(answer.hits).toHaveLength(2);
  expect(answer.total).toBeGreaterThan(2);
});

test('a code that reports the quality of care stands behind what it is about, and is found all the same', () => {
  expect(codes('home ventilator')).toEqual(['E0460', 'G8999']);
  expect(codes('ventilator at home').at(0)).toBe('G8999');
});

test('where a name stands for a family of codes and others, the others come behind the first of the family', () => {
  expect(codes('aids at home')).toEqual(['E0143', 'E0156', 'E0305', 'R079', 'E0460', 'E0601']);
});

test('a unit behind a number is an amount and no abbreviation', () => {
  expect(codes('mg')).toContain('K922');
  expect(codes('ceftriaxone 4 mg')).not.toContain('K922');
});

test('a word that only begins an abbreviation of several words is itself', () => {
  expect(codes('epilepsy').slice(0, 2)).toEqual(['G40', 'G409']);
  expect(codes('epilepsy')).toContain('R079');
});

test('an abbreviation of many words is still a look at a family: its header comes first', () => {
  expect(codes('rs')).toEqual(['G40', 'G409']);
});

test('where all that was asked for is in codes of the past only, what is nearest to it today follows', () => {
  expect(codes('madeupstim 6 mg').slice(0, 2)).toEqual(['J0500', 'J0501']);
  expect(ask('madeupstim 6 mg').hits[1]).toMatchObject({ tier: 'some-words', status: { kind: 'active' } });
  expect(ask('madeupstim 6 mg').wordsNotFound).toEqual([]);
});
