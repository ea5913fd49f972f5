import { describe, expect, test } from 'vitest';
import { FAMILY_IDS } from '../domain/family/familyIds.ts';
import { AUTHORED_TEXTS } from './authored/authoredTexts.ts';
import { authoredGuides } from './authored.ts';
import type { Denial, Guide, GuideBlock } from './guide.ts';
import { allPlaybooks } from './playbook.ts';
import { PLAYBOOK_TEXTS } from './playbooks/playbookTexts.ts';
import { SHARED_DENIALS } from './sharedDenials.ts';

const GUIDES = [...authoredGuides(), ...allPlaybooks()];

function blocksOf(guide: Guide): readonly GuideBlock[] {
  return guide.sections.flatMap(({ blocks }) => blocks);
}

function isDenial(block: GuideBlock): block is Denial {
  return block.type === 'denial';
}

test('every family has a playbook that says what it is, what the record must hold, and why claims are denied', () => {
  expect(allPlaybooks()).toHaveLength(FAMILY_IDS.length);
  for (const guide of allPlaybooks()) {
    expect(guide.sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['purpose', 'documentation', 'denials']));
  }
});

test('at least 45 guides are written for codes and topics, each with what it takes from the official record', () => {
  expect(AUTHORED_TEXTS.length).toBeGreaterThanOrEqual(45);
  for (const { id, official } of AUTHORED_TEXTS) expect(official.length, id).toBeGreaterThan(0);
});

test('ids are unique, short enough for a checklist, and the same for the same requirement', () => {
  expect(new Set(GUIDES.map(({ id }) => id)).size).toBe(GUIDES.length);
  const texts = new Map<string, string>();
  for (const guide of GUIDES) {
    const ids = blocksOf(guide).map(({ id }) => id);
    expect(new Set(ids).size, guide.id).toBe(ids.length);
    for (const block of blocksOf(guide)) {
      if (block.type !== 'statement' && block.type !== 'denial') continue;
      expect(block.id).toMatch(/^[\w-]{1,64}$/u);
      expect(texts.get(block.id) ?? block.text, block.id).toBe(block.text);
      texts.set(block.id, block.text);
    }
  }
});

test('every statement names a source that the guide lists', () => {
  for (const guide of GUIDES) {
    const listed = new Set(guide.sources.map(({ id }) => id));
    for (const { id, sources } of blocksOf(guide)) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(
        sources.filter(source => !listed.has(source)),
        id,
      ).toEqual([]);
    }
  }
});

describe('a denial reason', () => {
  test('leads to something that answers it, and only to requirements of its own guide', () => {
    for (const guide of GUIDES) {
      const ids = new Set(blocksOf(guide).map(({ id }) => id));
      for (const denial of blocksOf(guide).filter(isDenial)) {
        for (const link of denial.bearsOn) if (link.kind === 'requirement') expect(ids).toContain(link.id);
        expect(denial.answer, denial.id).not.toBe('');
      }
    }
  });

  test('of a family’s own always finds the requirements it names', () => {
    const lost = Object.entries(PLAYBOOK_TEXTS).flatMap(([family, { record, denials }]) => {
      const known = new Set(record.map(each => (typeof each === 'string' ? each : each[0])));
      return denials
        .flatMap(each => (typeof each === 'string' ? [] : each[3].split(' ')))
        .filter(link => !link.startsWith('#') && !/^[A-Z\d]{2}$/u.test(link) && !known.has(link))
        .map(link => `${family}: ${link}`);
    });
    expect(lost).toEqual([]);
    expect(Object.keys(SHARED_DENIALS).length).toBeGreaterThan(20);
  });
});
