import { type ReactNode, useState } from 'react';
import type { Result } from '../../../data/domain/result.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Message } from '../../ui/Message.tsx';

/** What a person is asked before something installed is switched or removed. */
export interface QuestionWords {
  readonly title: string;
  readonly body: string;
  readonly confirmLabel: string;
}

/** What was done, in a sentence, or why it was not. */
export type ChangeAnswer = Result<string, StoreFailure>;

/**
 * A part of what is installed, where one can go back to what was in use before and take things away: each is asked
 * about first, and what came of it is told above.
 */
export function InstalledPart<Question extends { readonly kind: 'roll-back' | 'remove' }>({
  wordsOf,
  change,
  children,
}: {
  readonly wordsOf: (question: Question) => QuestionWords;
  /** Does what was asked about. */
  readonly change: (question: Question) => Promise<ChangeAnswer>;
  /** Draws the part; `ask` begins a change. */
  readonly children: (ask: (question: Question) => void) => ReactNode;
}) {
  const [question, setQuestion] = useState<Question>();
  const [answer, setAnswer] = useState<ChangeAnswer>();
  const words = question && wordsOf(question);
  const confirm = () => {
    setQuestion(undefined);
    if (question !== undefined) void change(question).then(setAnswer);
  };
  const dismiss = () => setAnswer(undefined);
  return (
    <>
      {answer?.ok === false && <FailureMessage words={describeStoreFailure(answer.error)} onDismiss={dismiss} />}
      {answer?.ok === true && (
        <Message kind="success" onDismiss={dismiss}>
          {answer.value}
        </Message>
      )}
      {children(setQuestion)}
      <ConfirmDialog
        isOpen={words !== undefined}
        title={words?.title ?? ''}
        confirmLabel={words?.confirmLabel ?? ''}
        isDangerous={question?.kind === 'remove'}
        onConfirm={confirm}
        onCancel={() => setQuestion(undefined)}
      >
        {words?.body}
      </ConfirmDialog>
    </>
  );
}
