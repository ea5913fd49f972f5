import { type CodeKey, codeKeyOf } from '../../../../data/domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../../../../data/domain/codeRecord.ts';
import { differenceWords, type LookAlike, lookAlikes } from '../../../../data/domain/lookAlikes.ts';
import { sideOf, type WordRun } from '../../../../data/domain/wordDifference.ts';
import { useCodesNear } from '../../../hooks/codes/useCodesNear.ts';
import { useAsOf } from '../../../hooks/releases/useAsOf.ts';
import { DetailSection } from '../../../ui/DetailSection.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useLayerTold } from '../../../ui/inOrder.ts';
import { CodeLink } from '../CodeLink.tsx';
import { sectionHead } from '../sections.ts';
import styles from './lookAlikes.module.css';

/** Shown without being asked for; the others are folded away. */
const SHOWN = 3;

/** Codes near in the list whose text reads nearly the same, side by side with this one, the words that differ marked. */
export function LookAlikes({
  record,
  onOpenCode,
}: {
  readonly record: CodeRecord;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const { day } = useAsOf();
  const near = useCodesNear(codeKeyOf(record.system, record.code));
  useLayerTold(near.state !== 'loading');
  if (near.state !== 'ready') return null;
  const found = lookAlikes(record, near.value, day);
  if (found.length === 0) return null;
  const more = found.slice(SHOWN);
  return (
    <DetailSection
      {...sectionHead('lookAlikes')}
      note="Found by comparing official texts of codes near in the list and in use on the day looked at."
    >
      <Pairs found={found.slice(0, SHOWN)} onOpenCode={onOpenCode} />
      {more.length > 0 && (
        <Disclosure title="More look-alikes" count={String(more.length)}>
          <Pairs found={more} onOpenCode={onOpenCode} />
        </Disclosure>
      )}
    </DetailSection>
  );
}

function Pairs({
  found,
  onOpenCode,
}: {
  readonly found: readonly LookAlike[];
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  return (
    <ul className={styles.pairs}>
      {found.map(({ record, difference, differsIn }) => (
        <li key={record.code} className={styles.pair}>
          <p className={styles.head}>
            <CodeLink codeKey={keyOfRecord(record)} onOpenCode={onOpenCode} />
            <span className={styles.kinds}>{differenceWords({ differsIn })}</span>
          </p>
          <div className={styles.sides}>
            <Side label="This code" runs={sideOf(difference, 'before')} />
            <Side label="Look-alike" runs={sideOf(difference, 'after')} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Side({ label, runs }: { readonly label: string; readonly runs: readonly WordRun[] }) {
  let place = 0;
  return (
    <p className={styles.side}>
      <span className={styles.label}>{label}</span>
      {runs.map(({ kind, text, isSpaced }) => {
        place += 1;
        return (
          <span key={place}>
            {isSpaced && ' '}
            {kind === 'kept' ? text : <mark className={styles.mark}>{text}</mark>}
          </span>
        );
      })}
    </p>
  );
}
