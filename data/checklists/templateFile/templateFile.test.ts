import { expect, test } from 'vitest';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import { codeKeyOf } from '../../domain/codeKey.ts';
import type { ChecklistTemplate } from '../../domain/mine/checklistTemplate.ts';
import { BUNDLED_TEMPLATES } from '../bundled/bundledTemplates.ts';
import { compareImport, planImport } from './planImport.ts';
import { readTemplateFile } from './readTemplateFile.ts';
import { hashOf, writeTemplateFile } from './writeTemplateFile.ts';

const EARLY = '2026-03-01T09:00:00.000Z';
const LATE = '2026-03-02T09:00:00.000Z';
const TEMPLATES = BUNDLED_TEMPLATES.slice(0, 3).map((template, at) => ({ ...template, id: `t${at}`, editedAt: EARLY }));

const looksLike = (text: string) => (text.includes('MRN') ? 'a record number' : undefined);

async function fileOf(templates: readonly ChecklistTemplate[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeTemplateFile(templates, EARLY, looksLike);
  if (!written.ok) throw new Error(written.error.kind);
  return new TextEncoder().encode(written.value);
}
/** As somebody who knows the format would write it. */
async function forged(templates: readonly unknown[], head: object = {}): Promise<Uint8Array<ArrayBuffer>> {
  const file = {
    format: 'chartside-checklists',
    version: 1,
    writtenAt: EARLY,
    templates,
    sha256: await hashOf(templates),
  };
  return new TextEncoder().encode(JSON.stringify({ ...file, ...head }));
}
const kindOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const read = await readTemplateFile(bytes, looksLike);
  return read.ok ? 'read' : read.error.kind;
};
const filed = ({ position: _, ...rest }: ChecklistTemplate) => rest;

test('templates written to a file are read back, every part of them', async () => {
  // What somebody has read of the codes in it is not part of a checklist.
  const looked = [{ key: codeKeyOf('hcpcs', 'E0130'), through: '2026-01-01' as CalendarDate }];
  const bytes = await fileOf(TEMPLATES.map(template => ({ ...template, looked })));
  expect(await readTemplateFile(bytes, looksLike)).toEqual({ ok: true, value: TEMPLATES.map(filed) });
});

test('one changed letter is noticed', async () => {
  const bytes = await fileOf(TEMPLATES);
  const at = new TextDecoder().decode(bytes).indexOf('Signed order');
  bytes[at] = 's'.charCodeAt(0);
  expect(await kindOf(bytes)).toBe('damaged');
});

test('what looks like patient data is neither written nor read', async () => {
  const [template] = TEMPLATES;
  if (template === undefined) throw new Error('no template');
  const named = { ...template, name: 'Like MRN 48213377' };
  expect(await writeTemplateFile([named], EARLY, looksLike)).toMatchObject({
    ok: false,
    error: { kind: 'patient-data' },
  });
  expect(await kindOf(await forged([filed(named)]))).toBe('patient-data');
});

test('a file is refused whole for what it is not', async () => {
  const [template] = TEMPLATES.map(filed);
  expect(await kindOf(new Uint8Array())).toBe('not-templates');
  expect(await kindOf(new Uint8Array([0xff, 0xfe, 0x00]))).toBe('not-templates');
  expect(await kindOf(await forged([template], { version: 2 }))).toBe('newer-format');
  expect(await kindOf(await forged([template], { format: 'other' }))).toBe('not-templates');
  expect(await kindOf(await forged([template, template]))).toBe('malformed');
  expect(await kindOf(await forged([template, { ...template, id: 't9', sections: 'none' }]))).toBe('malformed');
  expect(await kindOf(await forged(Array.from({ length: 1_001 }, () => template)))).toBe('not-templates');
  expect(
    await kindOf(
      new TextEncoder().encode(`{"format":"chartside-checklists","version":1,"templates":${'['.repeat(50_000)}`),
    ),
  ).toBe('not-templates');
});

test('an import adds what is new, takes what was changed later, and keeps place and use of what was here', async () => {
  const [one, two, three] = TEMPLATES;
  if (one === undefined || two === undefined || three === undefined) throw new Error('no templates');
  const here = [
    { ...one, position: 7, isInUse: false },
    { ...two, name: 'Changed here', editedAt: LATE },
  ];
  const incoming = [{ ...one, name: 'Changed there', editedAt: LATE }, two, three].map(filed);
  expect(compareImport(here, incoming).map(({ fate }) => fate)).toEqual(['replaced', 'kept', 'added']);
  expect(planImport(here, incoming)).toEqual({
    checklistTemplates: {
      put: [
        { ...one, name: 'Changed there', editedAt: LATE, position: 7, isInUse: false },
        { ...three, position: 8 },
      ],
    },
  });
  expect(compareImport([one], [filed(one)]).map(({ fate }) => fate)).toEqual(['same']);
});
