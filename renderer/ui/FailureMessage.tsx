import { Message } from './Message.tsx';

/** What failed, in the words its list has for it. */
interface FailureWords {
  readonly title: string;
  /** What it means for the person's data. */
  readonly whatHappened: string;
  readonly whatToDo: string;
}

/** A failure said in the page: what failed, what that means for the person's data, and the way on. */
export function FailureMessage({
  words,
  onDismiss,
}: {
  readonly words: FailureWords;
  readonly onDismiss?: () => void;
}) {
  return (
    <Message kind="error" title={words.title} {...(onDismiss !== undefined && { onDismiss })}>
      {words.whatHappened} {words.whatToDo}
    </Message>
  );
}
