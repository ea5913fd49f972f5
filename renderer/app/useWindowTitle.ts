import { useEffect } from 'react';
import type { Address } from '../hooks/navigation/address.ts';
import { windowTitle } from './pages.ts';

export function useWindowTitle(address: Address): void {
  const title = windowTitle(address);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
