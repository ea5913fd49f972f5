import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import type { QuestionWords } from './releaseQuestion.ts';

/** The question before something installed is switched or removed; none is asked while there are no words. */
export function ChangeQuestion({
  words,
  isRemoval,
  onConfirm,
  onCancel,
}: {
  readonly words: QuestionWords | undefined;
  readonly isRemoval: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  return (
    <ConfirmDialog
      isOpen={words !== undefined}
      title={words?.title ?? ''}
      confirmLabel={words?.confirmLabel ?? ''}
      isDangerous={isRemoval}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {words?.body}
    </ConfirmDialog>
  );
}
