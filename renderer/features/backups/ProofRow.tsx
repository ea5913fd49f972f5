import type { BackupState } from '../../../main/contract/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/figures.ts';
import { SettingRow } from '../../ui/SettingRow.tsx';

/** How sure it is that the second copy can be restored. */
export function ProofRow({
  main,
  isProving,
  unprovenAt,
  onProve,
}: {
  readonly main: BackupState;
  readonly isProving: boolean;
  readonly unprovenAt: string | undefined;
  readonly onProve: () => void;
}) {
  const { proof } = main;
  return (
    <SettingRow
      title={proof === undefined ? 'Not proven yet' : `Last proven ${formatMoment(proof.provenAt)}`}
      actions={
        <Button isDisabled={isProving || main.snapshots.length === 0} onPress={onProve}>
          {isProving ? 'Checking…' : 'Check the newest backup'}
        </Button>
      }
    >
      {unprovenAt !== undefined && (
        <p>
          <strong>
            On {formatMoment(unprovenAt)} the newest backup could not be restored for trial. Make a new one with “Back
            up now”, then check it.
          </strong>
        </p>
      )}
      <p>
        {proof === undefined
          ? 'About once a day Chartside restores the newest backup for trial and compares every entry.'
          : `The backup of ${formatMoment(proof.snapshotWrittenAt)} was restored for trial, and every entry in it was right.`}
      </p>
    </SettingRow>
  );
}
