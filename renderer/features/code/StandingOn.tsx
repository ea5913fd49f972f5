import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeOnDay, Successor } from '../../../data/domain/inForce/codeOnDay.ts';
import { codeOnDayWords } from '../../../data/domain/inForce/codeOnDayWords.ts';
import { releaseInSentence } from '../../../data/domain/release.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { StatusMark, type Tone } from '../../ui/StatusMark.tsx';
import { CodeLink } from './CodeLink.tsx';
import styles from './standingOn.module.css';

const TONES: Record<CodeOnDay['state'], Tone> = {
  valid: 'good',
  header: 'neutral',
  'not-yet': 'info',
  ended: 'stop',
  unknown: 'stop',
  'release-not-loaded': 'caution',
};

/** What the code is worth on another day than today, in words, with what took its place. */
export function StandingOn({
  answer,
  day,
  onOpenCode,
}: {
  readonly answer: CodeOnDay;
  readonly day: CalendarDate;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const { go } = useNavigation();
  const { sentence } = codeOnDayWords(answer, day);
  return (
    <>
      <div className={styles.standing}>
        <StatusMark tone={TONES[answer.state]}>{sentence}</StatusMark>
        {answer.state === 'valid' && answer.record.system === 'icd10cm' && <Badge>Billable</Badge>}
        {(answer.state === 'release-not-loaded' || answer.state === 'unknown') && (
          <Button size="sm" onPress={() => go({ place: 'library' })}>
            Open the Library
          </Button>
        )}
      </div>
      {answer.state === 'ended' && answer.successors.length > 0 && (
        <Successors successors={answer.successors} onOpenCode={onOpenCode} />
      )}
      <TextFrom answer={answer} />
    </>
  );
}

/** Which release the text under it is of, where that is not the one in force on the day. */
function TextFrom({ answer }: { readonly answer: CodeOnDay }) {
  if (answer.state === 'valid' || answer.state === 'header' || answer.state === 'unknown') return null;
  const read = answer.state === 'release-not-loaded' ? answer.nearest : answer;
  if (read === undefined) return null;
  const caution = answer.state === 'release-not-loaded' ? ', which is not the answer for that day' : '';
  return (
    <p className={styles.textFrom}>
      Text of {releaseInSentence(read.release)}
      {caution}
    </p>
  );
}

function Successors({
  successors,
  onOpenCode,
}: {
  readonly successors: readonly Successor[];
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  return (
    <section className={styles.successors} aria-label="Codes in its place">
      <ul>
        {successors.map(({ code, key, record }) => (
          <li key={code}>
            {key === undefined ? (
              <span>{code}: a CPT code, whose text is not part of this library</span>
            ) : (
              <CodeLink codeKey={key} {...(record && { text: record.longText })} onOpenCode={onOpenCode} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
