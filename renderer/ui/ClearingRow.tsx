import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { SettingRow } from './SettingRow.tsx';

/** How many of something are kept, and the way to be rid of all of them, which asks first. */
export function ClearingRow({
  title,
  count,
  countWords,
  label,
  question,
  confirmLabel,
  onConfirm,
  children,
}: {
  readonly title: string;
  /** `undefined` until they are counted: nothing is said, and there is nothing to press. */
  readonly count: number | undefined;
  readonly countWords: (count: number) => string;
  readonly label: string;
  readonly question: (count: number) => string;
  readonly confirmLabel: string;
  readonly onConfirm: (count: number) => void;
  /** What becomes of them, told where it is asked. */
  readonly children: ReactNode;
}) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <SettingRow
        title={title}
        actions={
          <Button isDisabled={count === undefined || count === 0} onPress={() => setAsking(true)}>
            {label}
          </Button>
        }
      >
        {count !== undefined && countWords(count)}
      </SettingRow>
      <ConfirmDialog
        isOpen={isAsking}
        title={question(count ?? 0)}
        confirmLabel={confirmLabel}
        isDangerous
        onConfirm={() => {
          setAsking(false);
          onConfirm(count ?? 0);
        }}
        onCancel={() => setAsking(false)}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
