import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { DatabaseName } from '../../../data/store/storeFailure.ts';
import { StoresContext } from '../../hooks/answers/useStores.ts';
import { beginSearching } from '../../hooks/search/searching.ts';
import { SettingsProvider } from '../../hooks/settings/SettingsProvider.tsx';
import { getShell } from '../../shell/getShell.ts';
import { ClosedScreen } from './ClosedScreen.tsx';
import { EVERYTHING, type FirstStart } from './firstStart.ts';
import { lookAtTheDisk } from './lookAtTheDisk.ts';
import { StartFailureScreen } from './StartFailureScreen.tsx';
import { StartingScreen } from './StartingScreen.tsx';
import { closeAll, type Started, type StartFailure, startUp } from './startUp.ts';

type State =
  | { readonly kind: 'starting'; readonly isInstallingStarter: boolean }
  | { readonly kind: 'started'; readonly started: Started }
  | { readonly kind: 'failed'; readonly failure: StartFailure }
  /** Another window needed the data for an upgrade. */
  | { readonly kind: 'closed'; readonly database: DatabaseName };

const STARTING: State = { kind: 'starting', isInstallingStarter: false };

/**
 * Opens the data before anything else is shown; where that fails, says what it means and what can be done.
 *
 * @param first the first attempt, which began before the page was drawn; later ones begin anew.
 */
export function StartGate({ first, children }: { readonly first: FirstStart; readonly children: ReactNode }) {
  const begun = useRef<FirstStart | undefined>(first);
  const [state, setState] = useState<State>(() =>
    first.settled?.ok === true ? { kind: 'started', started: first.settled.value } : STARTING,
  );
  const [choices, setChoices] = useState(EVERYTHING);

  useEffect(() => {
    let isCurrent = true;
    let isDone = false;
    let undo: (() => void) | undefined;
    const show = (next: State) => {
      if (isCurrent) setState(next);
    };
    const showInstalling = () => show({ kind: 'starting', isInstallingStarter: true });
    const attempt = begun.current;
    begun.current = undefined;
    const startedAt = attempt?.startedAt ?? performance.now();
    if (attempt === undefined) show(STARTING);
    else void attempt.installingStarter.then(() => !isDone && showInstalling());
    const outcome = attempt?.outcome ?? startUp(choices, beginSearching(), showInstalling);
    void outcome.then(result => {
      isDone = true;
      if (!result.ok) {
        getShell().log({ event: 'store-failed' });
        void lookAtTheDisk(result.error, getShell()).then(failure => show({ kind: 'failed', failure }));
        return;
      }
      const { stores } = result.value;
      if (!isCurrent) return closeAll(stores);
      undo = () => closeAll(stores);
      stores.reference.onClosed(() => show({ kind: 'closed', database: 'reference' }));
      stores.user.onClosed(() => show({ kind: 'closed', database: 'user' }));
      getShell().log({ event: 'page-ready', figures: { elapsedMs: Math.round(performance.now() - startedAt) } });
      const started = result.value;
      // Where it is shown already, it is not drawn again.
      if (isCurrent)
        setState(last => (last.kind === 'started' && last.started === started ? last : { kind: 'started', started }));
    });
    return () => {
      isCurrent = false;
      undo?.();
    };
  }, [choices]);

  switch (state.kind) {
    case 'starting':
      return <StartingScreen isInstallingStarter={state.isInstallingStarter} />;
    case 'failed':
      return (
        <StartFailureScreen
          failure={state.failure}
          onRetry={() => setChoices(last => ({ ...last }))}
          onGoOn={choice => setChoices(last => ({ ...last, ...choice }))}
        />
      );
    case 'closed':
      return <ClosedScreen database={state.database} />;
    case 'started':
      return (
        <StoresContext value={state.started.stores}>
          <SettingsProvider first={state.started.settings}>{children}</SettingsProvider>
        </StoresContext>
      );
  }
}
