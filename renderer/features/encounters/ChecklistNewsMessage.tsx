import type { ChecklistNews } from '../../../data/domain/mine/planChecklist.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';

/** Templates have changed since the checklist was begun; nothing of it has. The person may take the new ones over. */
export function ChecklistNewsMessage({
  news,
  onUpdate,
}: {
  readonly news: ChecklistNews;
  readonly onUpdate: () => void;
}) {
  const parts = [
    ...(news.changed.length > 0 ? [`Changed: ${news.changed.join(', ')}.`] : []),
    ...(news.added.length > 0 ? [`New: ${news.added.join(', ')}.`] : []),
    ...(news.removed.length > 0 ? [`No longer in use: ${news.removed.join(', ')}.`] : []),
  ];
  return (
    <Message
      kind="info"
      title="Checklists have changed since this encounter was begun"
      actions={
        <Button size="sm" onPress={onUpdate}>
          Update the checklist
        </Button>
      }
    >
      {parts.join(' ')} The lines below are as they were. An update keeps every answer whose line is still there.
    </Message>
  );
}
