import { expect, test } from 'vitest';
import { gzipOf, zipOf } from '../fixtures/archives.ts';
import { chosen } from '../fixtures/chosenFile.ts';
import { describeImportFailure } from '../importWords.ts';
import type { ParsedCompanion } from '../parsedCompanion.ts';
import { readChosenFile } from '../readChosenFile.ts';

const TABULAR = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular><version>2021</version><chapter><name>1</name><desc>Made-up chapter</desc>
<section id="A00-A09"><desc>Made-up section</desc>
<diag><name>A00</name><desc>Made-up disease</desc><excludes1><note>other (B99)</note></excludes1>
<diag><name>A00.0</name><desc>Made-up disease, plain</desc>
<inclusionTerm><note>Plain
   fever</note><note>Swamp fever</note></inclusionTerm>
<sevenChrDef><extension char="A">initial</extension></sevenChrDef></diag></diag></section></chapter></ICD10CM.tabular>
`;

const DRUGS = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index><version>2026</version><indexHeading><head col="1">Substance</head>
<head col="2">Poisoning</head><head col="3">Underdosing</head></indexHeading>
<letter><title>M</title><mainTerm><title>Madeupin<nemod>(acid)</nemod> NEC</title><cell col="2">T51.3X1</cell><cell col="3">--</cell>
<term level="1"><title>ether</title><cell col="2">C79.8-</cell><cell col="3">D24.-</cell></term></mainTerm></letter></ICD10CM.index>
`;

const CROSSWALK = `January 2026 crosswalk,,,\r
"     Effective January 1, 2026 through March 31, 2026",,,\r
_2026_CODE,Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage\r
J0001,Made up 1mg,"Makers, Inc",00001-0001-01,Madeupin ,1 MG\r
90001,Other,"Makers, Inc",00001-0001-02,Madeupvax,1 ML\r
`;

async function companionsIn(content: string | Uint8Array, name = 'a file'): Promise<readonly ParsedCompanion[]> {
  const read = await readChosenFile(chosen(content, name));
  if (!read.ok) throw new Error(describeImportFailure(read.error));
  return read.value.kind === 'companions' ? read.value.companions : [];
}

async function told(content: string | Uint8Array): Promise<string> {
  const read = await readChosenFile(chosen(content, 'a.xml'));
  return read.ok ? 'read' : describeImportFailure(read.error);
}

test('a tabular list is read with chapter, section, codes, every note and the seventh characters', async () => {
  const [tabular] = await companionsIn(await gzipOf(TABULAR));
  expect(tabular).toMatchObject({
    kind: 'icd10cm-tabular',
    effectiveFrom: '2020-10-01',
    effectiveThrough: '2021-09-30',
  });
  expect(tabular?.records).toEqual([
    { kind: 'chapter', name: '1', title: 'Made-up chapter' },
    { kind: 'section', name: 'A00-A09', title: 'Made-up section', parent: 0 },
    {
      kind: 'code',
      name: 'A00',
      title: 'Made-up disease',
      parent: 1,
      notes: [{ kind: 'excludes1', text: 'other (B99)' }],
    },
    {
      kind: 'code',
      name: 'A00.0',
      title: 'Made-up disease, plain',
      parent: 2,
      notes: [
        { kind: 'inclusionTerm', text: 'Plain fever' },
        { kind: 'inclusionTerm', text: 'Swamp fever' },
      ],
      seventhCharacters: [{ character: 'A', meaning: 'initial' }],
    },
  ]);
});

test('an element no tabular list has makes no record of it, whatever its name', async () => {
  const [plain] = await companionsIn(await gzipOf(TABULAR));
  const strange = TABULAR.replace('<inclusionTerm>', '<constructor><desc>No code</desc></constructor><inclusionTerm>');
  const [read] = await companionsIn(await gzipOf(strange));
  expect(read?.records).toEqual(plain?.records);
});

test('a table keeps its columns, and a row its codes as printed; a dash is no code', async () => {
  const [drugs] = await companionsIn(DRUGS, 'drug-April-1-2026.xml');
  expect(drugs).toMatchObject({
    kind: 'icd10cm-drugs',
    columns: ['Poisoning', 'Underdosing'],
    effectiveFrom: '2026-04-01',
    effectiveThrough: '2026-09-30',
  });
  expect(drugs?.records).toEqual([
    { kind: 'term', title: 'Madeupin NEC', modifiers: '(acid)', cells: ['T51.3X1', ''] },
    { kind: 'term', title: 'ether', parent: 0, cells: ['C79.8-', 'D24.-'] },
  ]);
});

test('the crosswalk is read by its column names; rows of other code systems are left out and told', async () => {
  const [crosswalk] = await companionsIn(CROSSWALK);
  expect(crosswalk).toMatchObject({
    kind: 'hcpcs-ndc-crosswalk',
    effectiveFrom: '2026-01-01',
    effectiveThrough: '2026-03-31',
    issues: [{ line: 5, problem: 'other-code-system', found: '90001' }],
  });
  expect(crosswalk?.records).toEqual([
    {
      kind: 'product',
      code: 'J0001',
      shortText: 'Made up 1mg',
      labeler: 'Makers, Inc',
      ndc: '00001-0001-01',
      drugName: 'Madeupin',
      dosage: '1 MG',
    },
  ]);
});

test('several companion files in one zip are read together', async () => {
  const found = await companionsIn(await zipOf({ 'x/one.xml': TABULAR, 'two.xml': DRUGS, 'note.txt': 'made up' }));
  expect(found.map(({ kind, source }) => [kind, source.memberName])).toEqual([
    ['icd10cm-tabular', 'x/one.xml'],
    ['icd10cm-drugs', 'two.xml'],
  ]);
});

test('a file cut off anywhere is refused, never half read', async () => {
  const bytes = new TextEncoder().encode(DRUGS.trimEnd());
  const begun = DRUGS.indexOf('</indexHeading>');
  for (let length = begun; length < bytes.length; length += 1) {
    expect(await told(bytes.slice(0, length)), `cut at ${length}`).toMatch(/its end is missing|cannot|broken|not a/);
  }
});

test.each([
  ['an entity of its own', TABULAR.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa">]>').replace('Swamp', '&a;')],
  ['nesting without end', TABULAR.replace('<section', `${'<section id="A">'.repeat(200)}<section`)],
  ['a code that cannot be one', TABULAR.replace('A00.0', 'A0')],
  ['a code in no column', DRUGS.replace('col="3">--', 'col="9">T51.3X2')],
  ['a subterm without a term', DRUGS.replace('<mainTerm>', '<term>').replace('</mainTerm>', '</term>')],
  ['no edition', DRUGS.replace('<version>2026</version>', '')],
  ['no title', DRUGS.replace('<title>ether</title>', '')],
  ['a text longer than any', TABULAR.replace('Swamp', 'Swamp '.repeat(5_000))],
  ['no period', CROSSWALK.replace('Effective', 'For')],
  ['a broken code', CROSSWALK.replace('J0001', 'J00O1X')],
])('a file with %s is refused with its line', async (_, content) => {
  expect(await told(content)).toMatch(/^“a\.xml”, line \d+.*Nothing was changed\.$/);
});

test('bytes that are no UTF-8 are refused', async () => {
  const bytes = new TextEncoder().encode(TABULAR);
  bytes[TABULAR.indexOf('Swamp')] = 0xff;
  expect(await told(bytes)).toContain('not UTF-8');
});
