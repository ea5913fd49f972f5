import { CircleCheck, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { type Encounter, LONGEST_LABEL } from '../../../data/domain/mine/encounter.ts';
import { expiresAt } from '../../../data/domain/mine/planEncounterState.ts';
import { patientDataCaution } from '../../hooks/mine/patientDataCaution.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useSettings } from '../../hooks/settings/useSettings.ts';
import { AskName } from '../../ui/AskName.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/figures.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { stateTone, stateWord } from './encounterWords.ts';
import { type MakeReport, ReportMenu } from './ReportMenu.tsx';
import type { SavingState } from './savingState.ts';
import type { EncounterActs } from './useEncounterActs.ts';
import { WorksheetSaving } from './WorksheetSaving.tsx';
import styles from './worksheet.module.css';

/** The label with what can be done to the encounter as a whole. */
export function WorksheetHeading({
  encounter,
  canGiveOut,
  makeReport,
  acts,
  saving,
}: {
  readonly encounter: Encounter;
  /** Not while the codes are read. */
  readonly canGiveOut: boolean;
  readonly makeReport: MakeReport;
  readonly acts: EncounterActs;
  readonly saving: SavingState;
}) {
  const { go } = useNavigation();
  const { encounterRetentionDays } = useSettings();
  const [isRenaming, setRenaming] = useState(false);
  const { label, state } = encounter;
  const isOpen = state === 'open';
  const choices = [
    ...(isOpen ? [{ id: 'rename', label: 'Change the label…' }] : []),
    { id: 'duplicate', label: 'Copy the codes to a new encounter' },
    ...(state === 'archived' ? [] : [{ id: 'archive', label: 'Archive' }]),
    { id: 'delete', label: 'Delete' },
  ];
  const choose = async (id: string) => {
    if (id === 'rename') setRenaming(true);
    else if (id === 'archive') await acts.archive();
    else if (id === 'delete') {
      if (await acts.destroy(label)) go({ place: 'encounters' });
    } else {
      const copyId = await acts.duplicate(encounter);
      if (copyId !== undefined) go({ place: 'encounters', id: copyId });
    }
  };
  const expiry = expiresAt(encounter, encounterRetentionDays);
  return (
    <>
      <PageHeading
        actions={
          <>
            {isOpen ? (
              <Button size="sm" icon={<CircleCheck size={14} />} onPress={() => void acts.finish()}>
                Finish
              </Button>
            ) : (
              <Button size="sm" icon={<RotateCcw size={14} />} onPress={() => void acts.reopen()}>
                Reopen
              </Button>
            )}
            <ReportMenu day={encounter.dateOfService} canGiveOut={canGiveOut} makeReport={makeReport} />
            <MenuButton label="More" choices={choices} onChoose={id => void choose(id)} />
          </>
        }
      >
        {label}
      </PageHeading>
      <div className={styles.state}>
        <StatusMark tone={stateTone(state)}>{stateWord(state)}</StatusMark>
        {expiry !== undefined && <span>Deleted after {formatMoment(expiry)}. Reopen it to keep it.</span>}
      </div>
      {isOpen && <WorksheetSaving state={saving} />}
      {isRenaming && (
        <AskName
          title="Change the label"
          label="Label"
          hint="Never a patient’s name."
          confirmLabel="Change"
          value={label}
          longest={LONGEST_LABEL}
          cautionOf={patientDataCaution}
          onConfirm={value => {
            setRenaming(false);
            void acts.head({ field: 'label', seen: label, value }, `Changed the label to ${value}`);
          }}
          onCancel={() => setRenaming(false)}
        />
      )}
    </>
  );
}
