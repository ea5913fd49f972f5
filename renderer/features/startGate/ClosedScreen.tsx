import type { DatabaseName } from '../../../data/store/storeFailure.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { Button } from '../../ui/Button.tsx';
import { FullScreen } from '../../ui/FullScreen.tsx';

/** Another window is bringing the data up to date, so this one had to let go of it. */
export function ClosedScreen({ database }: { readonly database: DatabaseName }) {
  const words = describeStoreFailure({ kind: 'closed', database });
  return (
    <FullScreen
      title={words.title}
      actions={
        <Button variant="primary" autoFocus onPress={() => window.location.reload()}>
          Start again
        </Button>
      }
    >
      <p>{words.whatHappened}</p>
      <p>{words.whatToDo}</p>
    </FullScreen>
  );
}
