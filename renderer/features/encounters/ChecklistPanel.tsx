import { useMemo, useState } from 'react';
import type { ComposedItem, ComposedSection } from '../../../data/domain/checklist/composeChecklist.ts';
import { type ChecklistProgress, marksByItem, progressOf } from '../../../data/domain/checklist/progress.ts';
import type { ItemMark } from '../../../data/domain/mine/itemMark.ts';
import { Choice } from '../../ui/Choice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import { ChecklistSection } from './ChecklistSection.tsx';
import styles from './checklist.module.css';
import type { EncounterActs } from './useEncounterActs.ts';
import { usePendingAnswers } from './usePendingAnswers.ts';

type Shown = 'all' | 'open';

/** The checklist of an encounter by section: ticked, set aside with a reason, noted, all by keyboard. */
export function ChecklistPanel({
  encounterId,
  sections,
  marks,
  hasLines,
  isOpen,
  isBegun,
  acts,
}: {
  readonly encounterId: string;
  /** Absent while the codes are read. */
  readonly sections: readonly ComposedSection[] | undefined;
  readonly marks: readonly ItemMark[];
  readonly hasLines: boolean;
  readonly isOpen: boolean;
  readonly isBegun: boolean;
  readonly acts: EncounterActs;
}) {
  const [shown, setShown] = useState<Shown>('all');
  const byItem = useMemo(() => marksByItem(marks), [marks]);
  // The line at the top says when the disk has it.
  const { pending, follow } = usePendingAnswers(byItem);

  const mark = useStableHandler((item: ComposedItem, value: Partial<ItemMark>, said: string) => {
    const stored = byItem.get(item.key);
    const answer = pending.get(item.key)?.answer ?? stored?.answer ?? 'open';
    const seen = { answer, reason: stored?.reason ?? '', note: stored?.note ?? '' };
    const at = new Date().toISOString();
    const writing = acts.mark({ itemKey: item.key, value, seen }, said, { at, isBegun });
    return value.answer === undefined ? writing : follow(item.key, { answer: value.answer, at }, writing);
  });

  const whole = progressOf(sections?.flatMap(({ items }) => items) ?? [], byItem);
  return (
    <Panel
      title="Checklist"
      actions={
        whole.total > 0 && (
          <Choice
            label="Show lines of the checklist"
            isLabelHidden
            options={[
              { value: 'all', label: `All ${whole.total}` },
              { value: 'open', label: `Open ${whole.open}` },
            ]}
            value={shown}
            onChange={setShown}
          />
        )
      }
    >
      {sections === undefined && hasLines && <p className={styles.quiet}>Looking at the codes…</p>}
      {whole.total === 0 && (sections !== undefined || !hasLines) && (
        <EmptyState title={hasLines ? 'No checklist fits these codes' : 'Nothing to document yet'}>
          {hasLines
            ? 'None of the checklists in use is made for them at this place of service. Write one under Checklists.'
            : 'Add codes: the checklist is put together from what each of them needs.'}
        </EmptyState>
      )}
      {whole.total > 0 && (
        <div className={styles.sections} data-checklist>
          <Progress of="Answered" progress={whole} />
          {isOpen && (
            <p className={styles.quiet}>On a line: Space ticks it, X says why it does not apply, N writes a note.</p>
          )}
          {(sections ?? []).map(section => (
            <ChecklistSection
              key={section.title}
              encounterId={encounterId}
              section={section}
              isOpenOnly={shown === 'open'}
              marks={byItem}
              pending={pending}
              isOpen={isOpen}
              onMark={mark}
            />
          ))}
        </div>
      )}
    </Panel>
  );
}

function Progress({ of, progress }: { readonly of: string; readonly progress: ChecklistProgress }) {
  const { total, done, notApplicable, openMust } = progress;
  const words = [
    `${done} done`,
    ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
    `${total - done - notApplicable} open`,
    ...(openMust > 0 ? [`${openMust} of them a must`] : []),
  ];
  return <ProgressBar label={of} fraction={(done + notApplicable) / total} detail={words.join(', ')} />;
}
