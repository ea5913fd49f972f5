import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { NavigationContext } from '../hooks/navigation/useNavigation.ts';
import { WhereaboutsContext } from '../hooks/navigation/useWhereabouts.ts';
import type { Router } from './router.ts';

/** Hands the window's history to the pages. */
export function NavigationProvider({ router, children }: { readonly router: Router; readonly children: ReactNode }) {
  const whereabouts = useSyncExternalStore(router.subscribe, router.current);
  const navigation = useMemo(
    () => ({
      whereNow: () => router.current().address,
      go: router.go,
      replace: router.replace,
      back: router.back,
      forward: router.forward,
    }),
    [router],
  );
  return (
    <NavigationContext value={navigation}>
      <WhereaboutsContext value={whereabouts}>{children}</WhereaboutsContext>
    </NavigationContext>
  );
}
