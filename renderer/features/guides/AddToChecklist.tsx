import { ListChecks, ListPlus } from 'lucide-react';
import type { ChecklistBlock } from '../../../data/guides/guideChecklist.ts';
import { plainText } from '../../../data/guides/guideText.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './guide.module.css';
import { useMyChecklist } from './myChecklist.ts';

/** Puts one line on the person's checklist; once it is there it says so. */
export function AddToChecklist({ guideId, block }: { readonly guideId: string; readonly block: ChecklistBlock }) {
  const { has, add } = useMyChecklist();
  if (has(block.id)) {
    return (
      <span className={styles.added}>
        <ListChecks size={16} aria-hidden="true" /> On my checklist
      </span>
    );
  }
  return (
    <IconButton
      label={`Add to my checklist: ${plainText(block.text)}`}
      size="sm"
      hasTooltip={false}
      onPress={() => add(guideId, [block])}
    >
      <ListPlus size={16} aria-hidden="true" />
    </IconButton>
  );
}
