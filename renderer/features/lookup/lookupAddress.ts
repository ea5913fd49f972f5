import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { Address } from '../../hooks/navigation/address.ts';
import type { Scope } from './scopes.ts';

/** Where a person is on this screen: all of it that Back and Forward bring back. */
export interface LookupAddress {
  /** As typed. */
  readonly text: string;
  readonly scope: Scope;
  /** What the results are narrowed to, in the order added. */
  readonly refinements: readonly string[];
  /** The code opened from the list to be read. */
  readonly opened?: CodeKey | undefined;
}

/** `push` leaves a step to come back to, `replace` does not. */
export type LookupStep = 'push' | 'replace';

type LookupRoute = Extract<Address, { place: 'lookup' }>;

const NOT_REFINED: readonly string[] = [];

export function fromRoute({ query, scope, within, opened }: LookupRoute): LookupAddress {
  return { text: query, scope: scope ?? 'all', refinements: within ?? NOT_REFINED, opened };
}

export function toRoute({ text, scope, refinements, opened }: LookupAddress): LookupRoute {
  return {
    place: 'lookup',
    query: text,
    ...(scope !== 'all' && { scope }),
    ...(refinements.length > 0 && { within: refinements }),
    ...(opened && { opened }),
  };
}

export function isSameAddress(a: LookupAddress, b: LookupAddress): boolean {
  return (
    a.text === b.text &&
    a.scope === b.scope &&
    a.opened === b.opened &&
    a.refinements.length === b.refinements.length &&
    a.refinements.every((words, place) => words === b.refinements[place])
  );
}
