import { ListChecks, ListPlus } from 'lucide-react';
import type { ChecklistBlock } from '../../../data/guides/guideChecklist.ts';
import { plainText } from '../../../data/guides/guideText.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { Button } from '../../ui/Button.tsx';
import { RowButton } from '../../ui/RowButton.tsx';
import { useMyChecklist } from './myChecklist.ts';

const ADD = <ListPlus size={15} />;
const ADDED = <ListChecks size={15} />;

/** Puts one line on the person's checklist. Once it is there the button stays and says so: the focus is not lost. */
export function AddToChecklist({ guideId, block }: { readonly guideId: string; readonly block: ChecklistBlock }) {
  const { has, addAll } = useMyChecklist();
  const { tell } = useActs();
  const isThere = has(block.id);
  return (
    <RowButton
      icon={isThere ? ADDED : ADD}
      label={`${isThere ? 'Added' : 'Add'} to my checklist: ${plainText(block.text)}`}
      onPress={() => (isThere ? tell(ON_IT) : addAll([{ guideId, blocks: [block] }]))}
    >
      {isThere ? 'Added' : 'Add'}
    </RowButton>
  );
}

const ON_IT = 'This line is on a checklist of yours already.';

/** Puts all lines on it. */
export function AddAllToChecklist({ hasMore, onAdd }: { readonly hasMore: boolean; readonly onAdd: () => void }) {
  const { tell } = useActs();
  return (
    <Button size="sm" onPress={() => (hasMore ? onAdd() : tell(ALL_ON_IT))}>
      {hasMore ? 'Add all to my checklist' : 'All on my checklist'}
    </Button>
  );
}

const ALL_ON_IT = 'All lines of this guide are on checklists of yours already.';
