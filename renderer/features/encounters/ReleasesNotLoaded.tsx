import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { codeOnDayWords } from '../../../data/domain/inForce/codeOnDayWords.ts';
import type { CodesOn } from '../../hooks/codes/useCodesOn.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './worksheet.module.css';

/** Why nothing can be said of some codes on the day: once for each release that is missing, not at each line. */
export function ReleasesNotLoaded({ codes, day }: { readonly codes: CodesOn; readonly day: CalendarDate }) {
  const missing = [...codes.values()].flatMap(({ onDay }) =>
    onDay.state === 'release-not-loaded' ? [codeOnDayWords(onDay, day).sentence] : [],
  );
  const sentences = [...new Set(missing)];
  if (sentences.length === 0) return null;
  return (
    <div className={styles.notLoaded}>
      {sentences.map(sentence => (
        <p key={sentence}>
          <StatusMark tone="caution">{sentence}</StatusMark>
        </p>
      ))}
    </div>
  );
}
