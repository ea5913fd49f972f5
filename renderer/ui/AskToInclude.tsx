import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './askToInclude.module.css';
import { Button } from './Button.tsx';
import checkStyles from './checkList.module.css';
import { cx } from './classNames.ts';
import { Dialog } from './Dialog.tsx';

/** Asks whether something goes along that does not unless the person says so. Drawn anew for each question: it begins with no. */
export function AskToInclude({
  title,
  notice,
  label,
  goWith,
  goWithout,
  onGo,
  onCancel,
}: {
  readonly title: string;
  /** Why it does not go along by itself. */
  readonly notice: string;
  /** What the box says. */
  readonly label: string;
  readonly goWith: string;
  readonly goWithout: string;
  readonly onGo: (isIncluded: boolean) => void;
  readonly onCancel: () => void;
}) {
  const [isIncluded, setIncluded] = useState(false);
  return (
    <Dialog
      isOpen
      onClose={onCancel}
      title={title}
      footer={
        <>
          <Button onPress={onCancel}>Cancel</Button>
          <Button variant="primary" autoFocus onPress={() => onGo(isIncluded)}>
            {isIncluded ? goWith : goWithout}
          </Button>
        </>
      }
    >
      <div className={cx(styles.question)}>
        <p>{notice}</p>
        <Checkbox className={cx(checkStyles.option)} isSelected={isIncluded} onChange={setIncluded}>
          <span className={cx(checkStyles.tick)} aria-hidden="true" />
          {label}
        </Checkbox>
      </div>
    </Dialog>
  );
}
