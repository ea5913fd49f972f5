import { useMemo, useState } from 'react';
import type { ComposedItem, ComposedSection } from '../../../data/domain/checklist/composeChecklist.ts';
import { type ChecklistProgress, marksByItem, progressOf } from '../../../data/domain/checklist/progress.ts';
import type { ItemMark } from '../../../data/domain/mine/itemMark.ts';
import { useStableHandler } from '../../hooks/useStableHandler.ts';
import { Choice } from '../../ui/Choice.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { ChecklistRow } from './ChecklistRow.tsx';
import styles from './checklist.module.css';
import type { EncounterActs } from './useEncounterActs.ts';

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
  // Shown at once, before the disk has it; the line at the top says when it has.
  const [pending, setPending] = useState<ReadonlyMap<string, ItemMark['answer']>>(new Map());

  const mark = useStableHandler(async (item: ComposedItem, value: Partial<ItemMark>, said: string) => {
    const stored = byItem.get(item.key);
    const seen = { answer: stored?.answer ?? 'open', reason: stored?.reason ?? '', note: stored?.note ?? '' };
    const { answer } = value;
    if (answer !== undefined) setPending(last => new Map(last).set(item.key, answer));
    const isDone = await acts.mark({ itemKey: item.key, value, seen }, said, isBegun);
    if (answer !== undefined) setPending(last => new Map([...last].filter(([key]) => key !== item.key)));
    return isDone;
  });

  const whole = progressOf(sections?.flatMap(({ items }) => items) ?? [], byItem);
  const isAnswered = (item: ComposedItem) =>
    (byItem.get(item.key)?.answer ?? 'open') !== 'open' && !pending.has(item.key);
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
          {(sections ?? []).map(({ title, items }) => {
            const progress = progressOf(items, byItem);
            const rows = shown === 'all' ? items : items.filter(item => !isAnswered(item));
            return (
              <section key={title} className={styles.section} aria-label={title}>
                <h3 className={styles.title}>
                  {title}
                  <span className={styles.figure}>
                    {progress.done + progress.notApplicable} of {progress.total}
                  </span>
                </h3>
                {rows.length === 0 && <p className={styles.quiet}>All answered</p>}
                <ul className={styles.items}>
                  {rows.map(item => (
                    <ChecklistRow
                      key={item.key}
                      encounterId={encounterId}
                      item={item}
                      mark={byItem.get(item.key)}
                      pending={pending.get(item.key)}
                      isOpen={isOpen}
                      onMark={mark}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
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
