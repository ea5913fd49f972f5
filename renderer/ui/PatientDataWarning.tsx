import { Button } from './Button.tsx';
import { Message } from './Message.tsx';

/** Said beneath a text that was not kept, because something in it looks like patient data; the person decides. */
export function PatientDataWarning({
  what,
  onChange,
  onSaveAnyway,
}: {
  /** What it looks like and that it was not saved, in sentences. */
  readonly what: string;
  /** Back to the text. */
  readonly onChange: () => void;
  readonly onSaveAnyway: () => void;
}) {
  return (
    <div role="alert">
      <Message
        kind="warning"
        isLive={false}
        title="This looks like patient data"
        actions={
          <>
            <Button size="sm" onPress={onChange}>
              Change it
            </Button>
            <Button size="sm" variant="quiet" onPress={onSaveAnyway}>
              Save anyway
            </Button>
          </>
        }
      >
        {what}
      </Message>
    </div>
  );
}
