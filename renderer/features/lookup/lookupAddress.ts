import type { CodeKey } from '../../../data/domain/codeKey.ts';
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

export function isSameAddress(a: LookupAddress, b: LookupAddress): boolean {
  return a.text === b.text && a.scope === b.scope && a.opened === b.opened;
}
