import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { Address } from '../../hooks/address.ts';
import type { Scope } from './scopes.ts';

/** Where a person is on this screen: all of it that Back and Forward bring back. */
export interface LookupAddress {
  /** As typed. */
  readonly text: string;
  readonly scope: Scope;
  /** The code opened from the list to be read. */
  readonly opened?: CodeKey | undefined;
}

/** `push` leaves a step to come back to, `replace` does not. */
export type LookupStep = 'push' | 'replace';

type LookupRoute = Extract<Address, { place: 'lookup' }>;

export function fromRoute({ query, scope, opened }: LookupRoute): LookupAddress {
  return { text: query, scope: scope ?? 'all', opened };
}

export function toRoute({ text, scope, opened }: LookupAddress): LookupRoute {
  return { place: 'lookup', query: text, ...(scope !== 'all' && { scope }), ...(opened && { opened }) };
}

export function isSameAddress(a: LookupAddress, b: LookupAddress): boolean {
  return a.text === b.text && a.scope === b.scope && a.opened === b.opened;
}
