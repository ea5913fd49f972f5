import { useState } from 'react';
import { useImport } from '../../hooks/useImport.ts';
import { useStarterPackInUse } from '../../hooks/useReleases.ts';
import { useChangeSettings, useSettings } from '../../hooks/useSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './fullSetGuide.module.css';

/** How to get the official files and bring them in. Shown at first, put away on wish, and always one button away. */
export function FullSetGuide() {
  const isStarterInUse = useStarterPackInUse();
  const { starterPanelDismissed } = useSettings();
  const changeSettings = useChangeSettings();
  const [isAskedFor, setAskedFor] = useState(false);
  const { current, outcomes } = useImport().state;
  // A person who is importing has found the way.
  const isImporting = current !== undefined || outcomes.length > 0;
  const isOpen = isAskedFor || (isStarterInUse === true && !starterPanelDismissed && !isImporting);
  if (!isOpen) {
    return (
      <div className={styles.way}>
        <Button variant="quiet" size="sm" onPress={() => setAskedFor(true)}>
          How to get the official files
        </Button>
      </div>
    );
  }
  const putAway = () => {
    setAskedFor(false);
    if (!starterPanelDismissed) void changeSettings({ starterPanelDismissed: true });
  };
  return (
    <Panel
      title="Get the full code sets"
      actions={
        <Button size="sm" variant="quiet" onPress={putAway}>
          Hide
        </Button>
      }
    >
      <div className={styles.guide}>
        <p>
          {isStarterInUse === true && 'You are working with the starter pack: not a full code set. '}
          The official files are free and need no account. Download them with a web browser, on this computer or another
          one, and bring them in here; Chartside itself never goes online.
        </p>
        <ol className={styles.steps}>
          <li>
            <strong>HCPCS Level II</strong>, every quarter. On cms.gov, search for “HCPCS Quarterly Update” and download
            the newest “Alpha-Numeric HCPCS File (ZIP)”.
          </li>
          <li>
            <strong>ICD-10-CM</strong>, every October, with an update in April. On cms.gov, search for “ICD-10-CM files”
            and download “Code Descriptions in Tabular Order (ZIP)”. The same files are on cdc.gov, under “ICD-10-CM
            Files”.
          </li>
          <li>
            <strong>Import.</strong> Press “Import files…” and choose the zip files as they are, or drop them anywhere
            on this window. You see what is in them before anything is installed.
          </li>
        </ol>
      </div>
    </Panel>
  );
}
