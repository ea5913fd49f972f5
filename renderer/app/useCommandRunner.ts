import { useCallback, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { assertNever } from '../../data/domain/assertNever.ts';
import type { MenuCommand } from '../../main/contract/commands.ts';
import { useBackups } from '../hooks/backup/useBackups.ts';
import { useAddToEncounter } from '../hooks/encounters/useAddToEncounter.ts';
import { useImport } from '../hooks/import/useImport.ts';
import { requestNote } from '../hooks/mine/noteRequest.ts';
import { useStarring } from '../hooks/mine/useStarring.ts';
import { LOOKUP } from '../hooks/navigation/address.ts';
import { currentCode } from '../hooks/navigation/currentCode.ts';
import { useNavigation } from '../hooks/navigation/useNavigation.ts';
import { getShell } from '../shell/getShell.ts';
import { saveBeforeClosing } from './saveBeforeClosing.ts';
import { focusSearchBox } from './searchBox.ts';
import { useTextSize } from './useTextSize.ts';

/** The dialogs of the frame. */
export interface AppDialogs {
  readonly showKeyboardMap: () => void;
  readonly askDay: () => void;
}

/** Does what a shortcut, the native menu or a second start of the app asks for. */
export function useCommandRunner({ showKeyboardMap, askDay }: AppDialogs): (command: MenuCommand) => void {
  const { whereNow, go, back, forward } = useNavigation();
  const textSize = useTextSize();
  const { pickFiles, takeCommandLineFiles } = useImport();
  const star = useStarring();
  const addToEncounter = useAddToEncounter();
  const backups = useBackups();

  const run = (command: MenuCommand): void => {
    switch (command) {
      case 'focus-search':
        // Drawn at once: what is typed next belongs in the box.
        if (!focusSearchBox({ select: true })) flushSync(() => go(LOOKUP));
        focusSearchBox({ select: true });
        return;
      case 'go-back':
        back();
        return;
      case 'go-forward':
        forward();
        return;
      case 'open-lookup':
        go(LOOKUP);
        return;
      case 'open-browse':
        go({ place: 'browse', part: 'icd10cm' });
        return;
      case 'open-bookmarks':
        go({ place: 'bookmarks' });
        return;
      case 'open-notes':
        go({ place: 'notes' });
        return;
      case 'open-encounters':
        go({ place: 'encounters' });
        return;
      case 'open-checklists':
        go({ place: 'checklists' });
        return;
      case 'open-guides':
        go({ place: 'guides' });
        return;
      case 'open-checks':
        go({ place: 'checks' });
        return;
      case 'open-library':
        go({ place: 'library' });
        return;
      case 'open-settings':
        go({ place: 'settings' });
        return;
      case 'import-files':
        go({ place: 'library' });
        void pickFiles();
        return;
      case 'import-waiting-files':
        go({ place: 'library' });
        void takeCommandLineFiles();
        return;
      case 'toggle-bookmark': {
        const key = currentCode();
        if (key !== undefined) void star(key);
        return;
      }
      case 'new-note': {
        const key = currentCode();
        if (key === undefined) return;
        requestNote(key);
        const address = whereNow();
        if (address.place !== 'code')
          go({ place: 'code', key, query: address.place === 'lookup' ? address.query : '' });
        return;
      }
      case 'add-to-encounter': {
        const key = currentCode();
        if (key !== undefined) void addToEncounter([key]);
        return;
      }
      case 'show-keyboard-map':
        showKeyboardMap();
        return;
      case 'choose-day':
        askDay();
        return;
      case 'text-larger':
        textSize.larger();
        return;
      case 'text-smaller':
        textSize.smaller();
        return;
      case 'text-reset':
        textSize.reset();
        return;
      case 'save-before-closing':
        void saveBeforeClosing(backups?.keeper);
        return;
      default:
        assertNever(command, 'command');
    }
  };

  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => getShell().onCommand(command => latest.current(command)), []);
  return useCallback(command => latest.current(command), []);
}
