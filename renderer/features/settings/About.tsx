import { useEffect, useState } from 'react';
import type { AppInfo } from '../../../main/contract/calls.ts';
import { getShell } from '../../shell/getShell.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { DataList } from '../../ui/DataList.tsx';
import { formatCount } from '../../ui/figures.ts';
import { Panel } from '../../ui/Panel.tsx';
import styles from './about.module.css';

/** Versions, where the data is, and the proof that nothing goes out. */
export function About() {
  const info = useAppInfo();
  if (info === undefined) return null;
  const shell = getShell();
  return (
    <Panel title="About Chartside">
      <DataList
        entries={[
          { term: 'Version', value: info.appVersion },
          { term: 'Electron', value: info.electronVersion },
          { term: 'Chromium', value: info.chromeVersion },
          { term: 'System', value: info.platform },
          {
            term: 'Data folder',
            value: (
              <span className={styles.path}>
                <code>{info.dataPath}</code>
                <CopyButton label="Copy path" isIconOnly onCopy={() => shell.copyText(info.dataPath)} />
              </span>
            ),
          },
          {
            term: 'Network',
            value: (
              <>
                <p>Network requests blocked: {formatCount(info.blockedRequests)}</p>
                <p className={styles.note}>
                  Chartside never goes online. Anything that tries to is refused and counted here, since the start of
                  the app.
                </p>
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}

/** Read each time the page is opened: the count of refused requests can have grown. */
function useAppInfo(): AppInfo | undefined {
  const [info, setInfo] = useState<AppInfo>();
  useEffect(() => {
    let isShown = true;
    void getShell()
      .appInfo()
      .then(answer => {
        if (isShown && answer.ok) setInfo(answer.value);
      });
    return () => {
      isShown = false;
    };
  }, []);
  return info;
}
