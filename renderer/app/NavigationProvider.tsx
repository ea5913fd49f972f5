import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { NavigationContext } from '../hooks/useNavigation.ts';
import type { Router } from './router.ts';

/** Hands the window's history to the pages. */
export function NavigationProvider({ router, children }: { readonly router: Router; readonly children: ReactNode }) {
  const state = useSyncExternalStore(router.subscribe, router.current);
  const navigation = useMemo(
    () => ({ ...state, go: router.go, replace: router.replace, back: router.back, forward: router.forward }),
    [router, state],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
