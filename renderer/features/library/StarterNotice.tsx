import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useStarterPackInUse } from '../../hooks/releases/useReleases.ts';
import { useChangeSettings, useSettings } from '../../hooks/settings/useSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';

/** On Look up, as long as only the starter pack answers and the person has not put this away. */
export function StarterNotice() {
  const { go } = useNavigation();
  const isStarterInUse = useStarterPackInUse();
  const { starterPanelDismissed } = useSettings();
  const changeSettings = useChangeSettings();
  if (isStarterInUse !== true || starterPanelDismissed) return null;
  return (
    <Message
      kind="warning"
      title="Starter pack: not a full code set"
      onDismiss={() => void changeSettings({ starterPanelDismissed: true })}
      actions={<Button onPress={() => go({ place: 'library' })}>How to get the full code sets</Button>}
    >
      A selection of common codes to try Chartside with. For real work, import the official files; they are free.
    </Message>
  );
}
