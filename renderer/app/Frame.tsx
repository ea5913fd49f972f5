import { useCallback, useState } from 'react';
import { StaleBanner } from '../features/asOf/StaleBanner.tsx';
import { BackupBanner } from '../features/backups/BackupBanner.tsx';
import { DropFiles } from '../features/library/DropFiles.tsx';
import { useEncounterExpiry } from '../hooks/encounters/useEncounterExpiry.ts';
import { useClinicNamesInSearch } from '../hooks/mine/useClinicNames.ts';
import type { Address } from '../hooks/navigation/address.ts';
import { useNavigation } from '../hooks/navigation/useNavigation.ts';
import { useAddress } from '../hooks/navigation/useWhereabouts.ts';
import { useAsOf } from '../hooks/releases/useAsOf.ts';
import { cx } from '../ui/classNames.ts';
import { SkipLink } from '../ui/SkipLink.tsx';
import { AsOfDay } from './AsOfDay.tsx';
import { CurrentPage } from './CurrentPage.tsx';
import styles from './frame.module.css';
import { KeptGuidesKeeper } from './KeptGuidesKeeper.tsx';
import { KeyboardMap } from './KeyboardMap.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { useAppKeys } from './useAppKeys.ts';
import { useCommandRunner } from './useCommandRunner.ts';
import { useFilesFromCommandLine } from './useFilesFromCommandLine.ts';
import { useFocusKept } from './useFocusKept.ts';
import { useQuickKeys } from './useQuickKeys.ts';
import { useUndoKey } from './useUndoKey.ts';
import { useWorkerRestarts } from './useWorkerRestarts.ts';

const CONTENT_ID = 'content';

/** The pages people code from. */
const STALE_ON: readonly Address['place'][] = ['lookup', 'code', 'browse', 'bookmarks', 'encounters'];

/** The frame around every page: rail, top bar, content, and what works everywhere. Going elsewhere draws only what shows the place. */
export function Frame() {
  const { go } = useNavigation();
  const [isKeyboardMapOpen, setKeyboardMapOpen] = useState(false);
  const [isAskingDay, setAskingDay] = useState(false);
  const askDay = useCallback(() => setAskingDay(true), []);
  const closeDay = useCallback(() => setAskingDay(false), []);
  const showKeys = useCallback(() => setKeyboardMapOpen(true), []);
  const hideKeys = useCallback(() => setKeyboardMapOpen(false), []);
  const showLibrary = useCallback(() => go({ place: 'library' }), [go]);
  const run = useCommandRunner({ showKeyboardMap: showKeys, askDay });
  useAppKeys(run);
  useFocusKept(CONTENT_ID);
  useFilesFromCommandLine();
  useClinicNamesInSearch();
  useQuickKeys();
  useUndoKey();
  useEncounterExpiry();
  useWorkerRestarts();
  return (
    <div className={cx(styles.frame)}>
      <SkipLink targetId={CONTENT_ID} />
      <Rail />
      <div className={cx(styles.column)}>
        <TopBar onShowKeys={showKeys} onAskDay={askDay} />
        <BackupBanner />
        <StaleHere />
        <AsOfDay isAsking={isAskingDay} onAsk={askDay} onClose={closeDay} />
        <main id={CONTENT_ID} tabIndex={-1} className={cx(styles.content)}>
          <CurrentPage contentId={CONTENT_ID} />
        </main>
      </div>
      <KeptGuidesKeeper />
      <DropFiles onFiles={showLibrary} />
      <KeyboardMap isOpen={isKeyboardMapOpen} onClose={hideKeys} />
    </div>
  );
}

function StaleHere() {
  const { place } = useAddress();
  const { asOf } = useAsOf();
  return STALE_ON.includes(place) && asOf === undefined && <StaleBanner />;
}
