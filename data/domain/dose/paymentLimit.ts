import Big from 'big.js';
import type { Decimal } from '../exactDecimal.ts';
import type { DrugLine } from './billableLines.ts';

/** What Medicare allows for lines of a drug at most: exact, nothing rounded. */
export interface LimitOfLines {
  /** In the order of the lines. */
  readonly each: readonly Decimal[];
  readonly sum: Decimal;
}

/**
 * Payment limit x units, for the dose given and for what is billed as thrown away: both are paid. Source: 42 CFR 414.904;
 * CMS, Medicare Claims Processing Manual, chapter 17, section 40.
 *
 * @param limit dollars for one billing unit, as the file has it.
 */
export function limitOfLines(limit: Decimal, lines: readonly DrugLine[]): LimitOfLines {
  const each = lines.map(({ units }) => new Big(limit).times(units));
  const sum = each.reduce((all, one) => all.plus(one), new Big(0));
  return { each: each.map(amount => amount.toFixed() as Decimal), sum: sum.toFixed() as Decimal };
}
