import { useEffect, useState } from 'react';
import { FullScreen } from '../../ui/FullScreen.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';

/** A start is normally over before an eye could read anything; only a longer one is explained. */
const EXPLAINED_AFTER_MS = 300;

export function StartingScreen({ isInstallingStarter }: { readonly isInstallingStarter: boolean }) {
  const [isExplained, setExplained] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setExplained(true), EXPLAINED_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isExplained) return null;
  return (
    <FullScreen title={isInstallingStarter ? 'Setting up Chartside' : 'Opening Chartside'}>
      <ProgressBar label={isInstallingStarter ? 'Storing the codes that come with the app' : 'Opening your data'} />
    </FullScreen>
  );
}
