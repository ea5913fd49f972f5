import { describeBillingUnit } from '../../domain/billingUnit/billingUnit.ts';
import { convert, describeQuantity, type Quantity } from '../../domain/billingUnit/measure.ts';
import { parseBillingUnit } from '../../domain/billingUnit/parseBillingUnit.ts';
import { quantitiesIn } from '../../domain/billingUnit/readQuantity.ts';
import { printed } from './checkDescription.ts';
import type { Description } from './descriptions.ts';
import { type GuideFacts, quoteOf } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Mention } from './mentions.ts';

/** Ways to say what one unit is. */
const UNIT_SAID =
  /\b(?:(?:in|by)\s+(?<a>[\d.,]+\s?\w+)\s+(?:increments?|units?)|(?:one|each|a|1)\s+(?:billing\s+|billable\s+)?unit(?:\s+of\s+[A-Z]\d{4})?\s+(?:is|equals|represents|stands for|=|of)\s+(?<b>[\d.,]+\s?\w+)|(?<c>[\d.,]+\s?\w+)\s+(?:per|is one|equals one|=\s?1)\s+(?:billing\s+)?unit|(?:billed|paid|reported|priced)\s+(?:per|for each|for every)\s+(?<d>[\d.,]+\s?\w+)|(?:billing\s+)?unit\s+(?:of\s+service\s+)?(?:is|of)\s+(?<e>[\d.,]+\s?\w+))/iu;
/** What a vial or a dose holds is no unit. */
const HOLDS = /\b(?:vials?|dose of|doses? up to|syringe|kit|package|bottle|total|prefilled|bag|daily|twice|weekly)\b/iu;

/** What a sentence says one unit of its only code is, held against the official text; nothing where it says none. */
export function checkUnitSaid(text: string, mention: Mention, facts: GuideFacts): readonly Finding[] {
  const said = Object.values(UNIT_SAID.exec(text)?.groups ?? {}).find(each => each !== undefined);
  const quantity = said === undefined ? undefined : quantitiesIn(said)[0];
  return quantity === undefined || said === undefined ? [] : compare(mention, said, quantity, facts);
}

/** The unit at the end of a description ("nelarabine, 50 mg"); nothing where it has none, or speaks of a vial. */
export function checkUnitDescribed({ mention, text }: Description, facts: GuideFacts): readonly Finding[] {
  if (HOLDS.test(text)) return [];
  const unit = parseBillingUnit(text);
  return unit?.kind === 'amount' ? compare(mention, text, unit.quantity, facts) : [];
}

function compare(mention: Mention, claim: string, said: Quantity, facts: GuideFacts): readonly Finding[] {
  const system = mention.kind === 'hcpcs' ? facts.systems.hcpcs : undefined;
  const record = system?.texts.find(mention.code);
  const unit = record === undefined ? undefined : parseBillingUnit(record.longText);
  if (system === undefined || record === undefined || unit === undefined) return [];
  const about = { code: printed(mention), claim, official: quoteOf(record, system.title) };
  const instead = describeBillingUnit(unit);
  if (unit.kind !== 'amount') return [];
  const same = convert(said, unit.quantity.measure);
  if (same === undefined) return [{ ...about, mark: 'contradicted', reason: 'unit-differs', instead }];
  return describeQuantity(same) === describeQuantity(unit.quantity)
    ? [{ ...about, mark: 'confirmed', reason: 'unit-agrees' }]
    : [{ ...about, mark: 'contradicted', reason: 'unit-differs', instead }];
}
