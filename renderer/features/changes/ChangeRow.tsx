import { memo } from 'react';
import {
  type CodeChange,
  changeWord,
  describeEnding,
  isMarkedHeader,
} from '../../../data/domain/changes/codeChange.ts';
import { haveSameWords } from '../../../data/domain/changes/sameWords.ts';
import { type CodeKey, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Badge } from '../../ui/Badge.tsx';
import { WordDiff } from '../../ui/WordDiff.tsx';
import styles from './changeRow.module.css';
import { CHANGE_TONES } from './changeTones.ts';
import { printedKey } from './shownChanges.ts';

/** One code: what happened to it, and its text with the words marked. */
export const ChangeRow = memo(function ChangeRow({ change }: { readonly change: CodeChange }) {
  const { go } = useNavigation();
  const open = (key: CodeKey) => go({ place: 'code', key, query: '' });
  return (
    <div className={styles.row}>
      <button type="button" data-code className={styles.open} onClick={() => open(change.key)}>
        {printedKey(change)}
      </button>
      <KindBadges kinds={change.kinds} />
      <div className={styles.what}>
        <p className={styles.text}>
          <ChangedText change={change} />
        </p>
        <ChangeFacts change={change} onOpen={open} />
      </div>
    </div>
  );
});

/** What happened, a badge each. */
export function KindBadges({ kinds }: Pick<CodeChange, 'kinds'>) {
  return (
    <span className={styles.kinds}>
      {kinds.map(kind => (
        <Badge key={kind} tone={CHANGE_TONES[kind]}>
          {changeWord(kind)}
        </Badge>
      ))}
    </span>
  );
}

export function ChangedText({ change: { before, after } }: { readonly change: CodeChange }) {
  if (before !== undefined && after !== undefined && before.longText !== after.longText) {
    return <WordDiff before={before.longText} after={after.longText} />;
  }
  return after?.longText ?? before?.longText;
}

/** What else is to be known: units, the end, where it went. */
export function ChangeFacts({
  change,
  onOpen,
}: {
  readonly change: CodeChange;
  readonly onOpen: (key: CodeKey) => void;
}) {
  const { kinds, before, after, ending, units, parents, insteadOf, isSilent } = change;
  const isReworded = kinds.includes('reworded') && before !== undefined && after !== undefined;
  return (
    <ul className={styles.facts}>
      {isReworded && haveSameWords(before.longText, after.longText) && (
        <li>Same words: only capitals, spaces or punctuation differ</li>
      )}
      {isMarkedHeader(change) && <li>Header: needs more characters, not billable</li>}
      {units !== undefined && (
        <li>
          One unit was <strong>{units.before}</strong>, now <strong>{units.after}</strong>
        </li>
      )}
      {ending !== undefined && <li>{describeEnding(ending)}</li>}
      {insteadOf.length > 0 && (
        <li>
          Instead:{' '}
          {insteadOf.map(({ code, key }, at) => (
            <span key={code}>
              {at > 0 && ', '}
              {key === undefined ? (
                code
              ) : (
                <button type="button" className={styles.link} onClick={() => onOpen(key)}>
                  {code}
                </button>
              )}
              {key !== undefined && splitCodeKey(key).system === 'cpt' && ' (CPT)'}
            </span>
          ))}
        </li>
      )}
      {parents !== undefined && (
        <li>
          Was under {parents.before}, now under {parents.after}
        </li>
      )}
      {isSilent && <li>Not announced: the file says nothing was changed</li>}
    </ul>
  );
}
