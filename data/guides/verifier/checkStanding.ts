import { keyOfRecord } from '../../domain/codeRecord.ts';
import { printed } from './checkDescription.ts';
import { type GuideFacts, quoteOf, systemOf } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Mention } from './mentions.ts';

const SAYS_ENDED =
  /^[”"’']?,?\s*(?:which\s+)?(?:was|were|has been|have been|is|are)\s+(?:now\s+|since\s+)?(?:deleted|discontinued|terminated|retired|replaced (?:by|with) (?:HCPCS |CPT )?(?:codes? )?[A-Z\d]\d{3}|no longer (?:valid|active|billable|in use))\b/iu;
const SAYS_ACTIVE =
  /^[”"’']?,?\s*(?:which\s+)?(?:is|are|remains?)\s+(?:still\s+|currently\s+)?(?:an?\s+)?(?:active|valid|current)\b(?!\s+(?:in|for|only|when|under|if))/iu;
const SAYS_ADD_ON = /^[”"’']?,?\s*(?:which\s+)?(?:is|are)\s+(?:an?\s+)?add-on\b/iu;

/** Whether a code exists, is in force on the day, has ended, or is an add-on: what is said, and what only is so. */
export function checkStanding(text: string, mention: Mention, facts: GuideFacts): readonly Finding[] {
  const after = text.slice(mention.end);
  return [...endings(after, mention, facts), ...addOn(after, mention, facts)];
}

function endings(after: string, mention: Mention, facts: GuideFacts): readonly Finding[] {
  const name = systemOf(mention.kind);
  const system = name === undefined ? undefined : facts.systems[name];
  const record = system?.texts.find(mention.code);
  const claim = { code: printed(mention), claim: after.trim().slice(0, 120) };
  if (system === undefined) return [];
  if (record === undefined) {
    if (!system.isWhole || mention.kind === 'modifier' || SAYS_ENDED.test(after)) return [];
    return [{ ...claim, claim: claim.code, mark: 'contradicted', reason: 'no-such-code' }];
  }
  const official = quoteOf(record, system.title);
  const isEnded = official.endedOn !== undefined && official.endedOn < facts.today;
  if (SAYS_ENDED.test(after)) {
    return [
      { ...claim, mark: isEnded ? 'confirmed' : 'contradicted', reason: isEnded ? 'ended' : 'still-active', official },
    ];
  }
  if (SAYS_ACTIVE.test(after)) {
    return [
      { ...claim, mark: isEnded ? 'contradicted' : 'confirmed', reason: isEnded ? 'ended' : 'still-active', official },
    ];
  }
  return isEnded ? [{ ...claim, claim: keyOfRecord(record), mark: 'other-release', reason: 'ended', official }] : [];
}

function addOn(after: string, mention: Mention, facts: GuideFacts): readonly Finding[] {
  if (!mention.isAddOn && !SAYS_ADD_ON.test(after)) return [];
  const claim = { code: printed(mention), claim: 'add-on code' };
  if (facts.fees === undefined) return [{ ...claim, mark: 'unchecked', reason: 'fees-not-loaded' }];
  const figures = facts.fees(mention.code).find(({ modifier }) => modifier === undefined);
  if (figures?.isAddOn === undefined) return [{ ...claim, mark: 'unchecked', reason: 'not-in-fees' }];
  return [
    {
      ...claim,
      mark: figures.isAddOn ? 'confirmed' : 'contradicted',
      reason: figures.isAddOn ? 'is-add-on' : 'not-add-on',
      instead: figures.title,
    },
  ];
}
