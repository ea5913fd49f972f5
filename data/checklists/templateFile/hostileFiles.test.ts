import { expect, test } from 'vitest';
import { hostileTemplates } from '../../../tests/faults/hostileTemplates.ts';
import { seededRandom } from '../../../tests/faults/random.ts';
import { BUNDLED_TEMPLATES } from '../bundled/bundledTemplates.ts';
import { readTemplateFile } from './readTemplateFile.ts';

const FILES = 300;
const NUMBERS = /\d{3}[ -]\d{2}[ -]\d{4}|\(\d{3}\) \d{3}-\d{4}|MRN \d+/u;

test(`of ${FILES} damaged and hostile files none is read that should not be, and every right one is`, async () => {
  const random = seededRandom(20_260_301);
  const templates = BUNDLED_TEMPLATES.slice(0, 2).map(({ position: _, ...filed }) => filed);
  const wrong: string[] = [];
  let read = 0;
  for (let number = 0; number < FILES; number += 1) {
    const made = hostileTemplates(templates, random);
    const result = await readTemplateFile(Uint8Array.from(made.bytes), text => NUMBERS.exec(text)?.[0]);
    if (result.ok) read += 1;
    if (result.ok && !made.mayBeRead) wrong.push(`${made.what} was read`);
    if (!result.ok && made.mustBeRead) wrong.push(`${made.what} was refused: ${result.error.kind}`);
    if (result.ok && JSON.stringify(result.value).includes('polluted')) wrong.push(`${made.what} got through`);
  }
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(20);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
