import type { TextAnchor } from '../../../data/domain/mine/textAnchor.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';

/** The official text is no longer what the note was written for: how it read then, and the way to say the note still holds. */
export function ChangedText({ before, onConfirm }: { readonly before: TextAnchor; readonly onConfirm: () => void }) {
  return (
    <Message
      kind="warning"
      title="Written for another official text"
      actions={
        <Button size="sm" onPress={onConfirm}>
          It still holds
        </Button>
      }
    >
      In {before.releaseTitle} the code read: “{before.text}”
    </Message>
  );
}
