import { ArrowLeft, ArrowRight, CalendarClock, Keyboard } from 'lucide-react';
import { longDate } from '../../data/domain/dateWords.ts';
import { useNavigation } from '../hooks/navigation/useNavigation.ts';
import { useWhereabouts } from '../hooks/navigation/useWhereabouts.ts';
import { useAsOf } from '../hooks/releases/useAsOf.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/classNames.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ImportInProgress } from './ImportInProgress.tsx';
import { printedKeys } from './keys.ts';
import { IS_MAC } from './platform.ts';
import styles from './topBar.module.css';

const BACK = <ArrowLeft size={16} aria-hidden="true" />;
const FORWARD = <ArrowRight size={16} aria-hidden="true" />;
const DAY = <CalendarClock size={14} />;
const KEYS = <Keyboard size={16} aria-hidden="true" />;

/** Back, forward, a running import wherever one is, the day looked at, and the way to the keyboard map. */
export function TopBar({ onShowKeys, onAskDay }: { readonly onShowKeys: () => void; readonly onAskDay: () => void }) {
  const { asOf } = useAsOf();
  const { back, forward } = useNavigation();
  const { canGoBack, canGoForward } = useWhereabouts();
  return (
    <header className={cx(styles.bar)}>
      <IconButton
        label="Back"
        shortcut={printedKeys('Alt+Left', IS_MAC)}
        size="sm"
        isDisabled={!canGoBack}
        onPress={back}
      >
        {BACK}
      </IconButton>
      <IconButton
        label="Forward"
        shortcut={printedKeys('Alt+Right', IS_MAC)}
        size="sm"
        isDisabled={!canGoForward}
        onPress={forward}
      >
        {FORWARD}
      </IconButton>
      <span className={cx(styles.middle)} />
      <ImportInProgress />
      <Button size="sm" variant="quiet" icon={DAY} aria-keyshortcuts="Control+T" onPress={onAskDay}>
        {asOf === undefined ? 'As of today' : `As of ${longDate(asOf)}`}
      </Button>
      <IconButton label="Keyboard shortcuts" shortcut="?" size="sm" onPress={onShowKeys}>
        {KEYS}
      </IconButton>
    </header>
  );
}
