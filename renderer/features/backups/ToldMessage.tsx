import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import type { Told } from './told.ts';

export function ToldMessage({ told, onDismiss }: { readonly told: Told; readonly onDismiss: () => void }) {
  const { kind, title, words, undo } = told;
  return (
    <Message
      kind={kind}
      {...(title !== undefined && { title })}
      onDismiss={onDismiss}
      actions={
        undo && (
          <Button size="sm" onPress={undo}>
            Undo
          </Button>
        )
      }
    >
      {words}
    </Message>
  );
}
