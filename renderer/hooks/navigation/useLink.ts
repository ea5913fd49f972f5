import type { MouseEvent } from 'react';
import { type Address, formatAddress } from './address.ts';
import { useNavigation } from './useNavigation.ts';

/** What makes an `<a>` lead to a place of the app: `<a {...linkTo(address)}>`. */
export interface LinkProps {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

export function useLink(): (address: Address) => LinkProps {
  const { go } = useNavigation();
  return address => ({
    href: formatAddress(address),
    onClick: event => {
      event.preventDefault();
      go(address);
    },
  });
}
