import type { FirstStart } from '../features/startGate/firstStart.ts';
import { StartGate } from '../features/startGate/StartGate.tsx';
import { BackupProvider } from '../hooks/backup/BackupProvider.tsx';
import { ImportProvider } from '../hooks/import/ImportProvider.tsx';
import { AsOfProvider } from '../hooks/releases/AsOfProvider.tsx';
import { AnnouncerProvider } from '../ui/LiveRegion.tsx';
import { ActsProvider } from './ActsProvider.tsx';
import { Appearance } from './Appearance.tsx';
import { CrashBoundary } from './CrashBoundary.tsx';
import { Frame } from './Frame.tsx';
import { NavigationProvider } from './NavigationProvider.tsx';
import type { Router } from './router.ts';

/** Everything, outermost first: what catches a crash, what speaks, what opens the data, what moves between pages. */
export function App({ router, start }: { readonly router: Router; readonly start: FirstStart }) {
  return (
    <CrashBoundary>
      <AnnouncerProvider>
        <StartGate first={start}>
          <Appearance />
          <NavigationProvider router={router}>
            <BackupProvider>
              <ImportProvider>
                <ActsProvider>
                  <AsOfProvider>
                    <Frame />
                  </AsOfProvider>
                </ActsProvider>
              </ImportProvider>
            </BackupProvider>
          </NavigationProvider>
        </StartGate>
      </AnnouncerProvider>
    </CrashBoundary>
  );
}
