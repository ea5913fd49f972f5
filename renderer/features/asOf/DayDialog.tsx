import { useState } from 'react';
import { type CalendarDate, parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import { RELEASE_SERIES, seriesName } from '../../../data/domain/codeSystem.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { missingReleaseWords } from '../../../data/domain/inForce/codeOnDayWords.ts';
import { releasePeriods } from '../../../data/domain/inForce/releaseInForce.ts';
import { useReleases } from '../../hooks/releases/useReleases.ts';
import { useReleasesInForce } from '../../hooks/releases/useReleasesInForce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './dayDialog.module.css';

/** No code set of today's kind is older; a date beyond it is a slip of the finger. */
const EARLIEST = '2000-01-01';

/** Asks for the day to look at, and says before it is taken what would answer for it. */
export function DayDialog({
  day,
  isToday,
  onChoose,
  onClose,
}: {
  readonly day: CalendarDate;
  readonly isToday: boolean;
  readonly onChoose: (day: CalendarDate | undefined) => void;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState<string>(day);
  const read = parseCalendarDate(text);
  const chosen = read !== undefined && read >= EARLIEST ? read : undefined;
  const take = () => {
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Look at another day"
      width="medium"
      footer={
        <>
          {!isToday && <Button onPress={() => onChoose(undefined)}>Back to today</Button>}
          <Button variant="primary" isDisabled={chosen === undefined} onPress={take}>
            Look at this day
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.hint}>
          Texts, validity and search are told for that day, by the releases in force on it, until you go back to today
          or close Chartside.
        </p>
        <TextField
          type="date"
          label="Date of service"
          value={text}
          onChange={setText}
          autoFocus
          onKeyDown={event => {
            if (event.key === 'Enter') take();
            else event.continuePropagation();
          }}
          error={chosen === undefined ? 'Enter a day from the year 2000 on.' : undefined}
        />
        {chosen !== undefined && <WhatAnswers day={chosen} />}
        <LoadedPeriods onPick={setText} />
      </div>
    </Dialog>
  );
}

function WhatAnswers({ day }: { readonly day: CalendarDate }) {
  const inForce = useReleasesInForce(day);
  return (
    <ul className={styles.answers} aria-label={`Answers for ${longDate(day)}`}>
      {inForce?.map(({ series, inForce: found }) => (
        <li key={series}>
          {found.kind === 'in-force' ? (
            <StatusMark tone="good">{found.release.title}</StatusMark>
          ) : (
            <StatusMark tone="caution">
              {seriesName(series)}: {missingReleaseWords(found.missing, day)}
            </StatusMark>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is installed, each period a button that puts its first day into the field. */
function LoadedPeriods({ onPick }: { readonly onPick: (day: string) => void }) {
  const installed = useReleases() ?? [];
  const releases = installed.map(({ release }) => release);
  const dated = RELEASE_SERIES.flatMap(series => releasePeriods(releases, series).toReversed());
  if (dated.length === 0) return null;
  return (
    <section aria-labelledby="loaded-periods">
      <h3 id="loaded-periods" className={styles.title}>
        Loaded
      </h3>
      <ul className={styles.periods}>
        {dated.map(({ release, period }) => (
          <li key={release.id}>
            <button type="button" className={styles.period} onClick={() => onPick(period.from)}>
              <span>{release.title}</span>{' '}
              <span className={styles.dates}>
                {longDate(period.from)} – {longDate(period.through)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
