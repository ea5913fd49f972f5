import { lazy, Suspense, useEffect, useState } from 'react';
import { getShell } from '../../shell/getShell.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { FullScreen } from '../../ui/FullScreen.tsx';
import { FreshLibraryButton } from './FreshLibraryButton.tsx';
import { SetAsideButton } from './SetAsideButton.tsx';
import styles from './startFailureScreen.module.css';
import { startFailureWords } from './startFailureWords.ts';
import type { StartChoices, StartFailure } from './startUp.ts';

// Hardly ever needed, so not part of the script every start waits for.
const BackupOffer = lazy(async () => ({ default: (await import('./BackupOffer.tsx')).BackupOffer }));

/** Why the app cannot start as usual: what happened to the data, what to do, and where the data is. */
export function StartFailureScreen({
  failure,
  onRetry,
  onGoOn,
}: {
  readonly failure: StartFailure;
  readonly onRetry: () => void;
  readonly onGoOn: (choice: Partial<StartChoices>) => void;
}) {
  const words = startFailureWords(failure);
  const dataPath = useDataPath();
  const { goOn } = words;
  const actions = (
    <>
      {words.canRetry && (
        <Button variant="primary" autoFocus onPress={onRetry}>
          Try again
        </Button>
      )}
      {words.canStartFresh && <FreshLibraryButton onDone={onRetry} />}
      {words.canSetAside && <SetAsideButton />}
      {goOn !== undefined && <Button onPress={() => onGoOn(goOn.choice)}>{goOn.label}</Button>}
    </>
  );
  return (
    <FullScreen title={words.title} actions={actions}>
      <div role="alert" className={styles.words}>
        <p>{words.whatHappened}</p>
        <p>{words.whatToDo}</p>
        {goOn !== undefined && <p>{goOn.explained}</p>}
      </div>
      {words.offersBackup && failure.kind === 'store' && (
        <Suspense fallback={null}>
          <BackupOffer failure={failure.failure} onDone={onRetry} />
        </Suspense>
      )}
      {dataPath !== undefined && (
        <p className={styles.path}>
          Your data is in <code>{dataPath}</code>
          <CopyButton label="Copy path" isIconOnly onCopy={() => getShell().copyText(dataPath)} />
        </p>
      )}
    </FullScreen>
  );
}

function useDataPath(): string | undefined {
  const [path, setPath] = useState<string>();
  useEffect(() => {
    void getShell()
      .appInfo()
      .then(info => setPath(info.ok ? info.value.dataPath : undefined));
  }, []);
  return path;
}
