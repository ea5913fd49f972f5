import { RETENTION_DAYS } from '../../../data/domain/settings.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useEncounterCount } from '../../hooks/encounters/useEncounters.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { useChangeSettings, useSettings } from '../../hooks/settings/useSettings.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ClearingRow } from '../../ui/ClearingRow.tsx';
import { countOf } from '../../ui/figures.ts';
import { Panel } from '../../ui/Panel.tsx';
import styles from './encounterSettings.module.css';

/** How long archived encounters are kept, and the way to be rid of all of them now. */
export function EncounterSettings() {
  const { user } = useStores();
  const { follow } = useActs();
  const { encounterRetentionDays } = useSettings();
  const changeSettings = useChangeSettings();
  const counted = useEncounterCount();
  return (
    <Panel title="Encounters">
      <div className={styles.rows}>
        <div className={styles.choice}>
          <Choice
            label="Archived encounters are deleted after"
            options={RETENTION_DAYS.map(days => ({ value: String(days), label: `${days} days` }))}
            value={String(encounterRetentionDays)}
            onChange={value => void changeSettings({ encounterRetentionDays: Number(value) })}
          />
          <p className={styles.note}>Each archived encounter shows its day; until then it can be reopened.</p>
        </div>
        <ClearingRow
          title="All encounters"
          count={counted.state === 'ready' ? counted.value : undefined}
          countWords={count =>
            count === 0 ? 'There are none.' : `${countOf(count, 'encounter')}, open, finished and archived.`
          }
          label="Delete all encounters now"
          question={count => `Delete ${countOf(count, 'encounter')}?`}
          confirmLabel="Delete all encounters"
          onConfirm={count => void follow(user.encounters.deleteAll(), `Deleted ${countOf(count, 'encounter')}`)}
        >
          Checklists, notes and bookmarks stay. Undo brings the encounters back until the window is closed; backups made
          before still hold them.
        </ClearingRow>
      </div>
    </Panel>
  );
}
