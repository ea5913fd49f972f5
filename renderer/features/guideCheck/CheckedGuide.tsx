import { useState } from 'react';
import { MARKS, type Mark } from '../../../data/domain/guideMark.ts';
import { MARK_NAMES } from '../../../data/guides/verifier/findingWords.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { formatCount } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import type { CheckedGuide as Checked } from '../../workers/verifier/protocol.ts';
import { CheckedPassage } from './CheckedPassage.tsx';
import styles from './guideCheck.module.css';

/** A guide with a mark at each statement, the gravest counted first. */
export function CheckedGuide({ checked: { guide, against } }: { readonly checked: Checked }) {
  const [hidden, setHidden] = useState<ReadonlySet<Mark>>(new Set());
  const wrong = guide.counts.contradicted;
  const toggle = (mark: Mark) => {
    const next = new Set(hidden);
    if (!next.delete(mark)) next.add(mark);
    setHidden(next);
  };
  return (
    <section className={styles.checked} aria-label="What the check found">
      <div role="status">
        <Message
          kind={wrong > 0 ? 'warning' : 'info'}
          title={
            wrong > 0
              ? `${wrong} ${wrong === 1 ? 'statement is' : 'statements are'} contradicted`
              : 'Nothing is contradicted'
          }
          isLive={false}
        >
          Held against {against.map(({ title }) => title).join('; ')}.{' '}
          {wrong > 0
            ? 'Where a guide is wrong about its own code, do not rely on the rest of it either.'
            : 'What cannot be checked is not confirmed: advice, payer rules and clinical statements need another source.'}
        </Message>
      </div>
      <fieldset className={styles.filters}>
        <legend className={styles.label}>Show</legend>
        {MARKS.map(mark => (
          <FilterChip
            key={mark}
            label={MARK_NAMES[mark]}
            count={formatCount(guide.counts[mark])}
            isOn={!hidden.has(mark)}
            onChange={() => toggle(mark)}
          />
        ))}
      </fieldset>
      {guide.sections.map(({ heading, passages }) => {
        const shown = passages.filter(({ mark }) => !hidden.has(mark));
        return shown.length === 0 ? null : (
          <section key={`${passages[0]?.passage.line} ${heading}`} className={styles.section}>
            <h2 className={styles.heading}>{heading === '' ? 'Beginning' : heading}</h2>
            <ol className={styles.passages}>
              {shown.map(each => (
                <CheckedPassage key={`${each.passage.line} ${passages.indexOf(each)}`} checked={each} />
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}
