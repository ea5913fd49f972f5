import { longDate } from '../../../data/domain/dateWords.ts';
import { printedLineCode } from '../../../data/domain/lineKey.ts';
import type { Encounter } from '../../../data/domain/mine/encounter.ts';
import { expiresAt } from '../../../data/domain/mine/planEncounterState.ts';
import { placeName } from '../../../data/domain/placeOfService.ts';
import { useLink } from '../../hooks/navigation/useLink.ts';
import { useSettings } from '../../hooks/settings/useSettings.ts';
import { formatMoment } from '../../ui/figures.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './encounterList.module.css';
import { stateTone, stateWord } from './encounterWords.ts';

/** Codes named in a row; how many more there are is said. */
const MOST_CODES = 6;

/** The rows of the list; each leads to its worksheet. */
export function EncounterTable({ encounters }: { readonly encounters: readonly Encounter[] }) {
  const linkTo = useLink();
  const { encounterRetentionDays } = useSettings();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Encounters, open ones first, the last edited at the top</caption>
      <thead>
        <tr>
          <th scope="col">Label</th>
          <th scope="col">State</th>
          <th scope="col">Date of service</th>
          <th scope="col">Codes</th>
          <th scope="col">Last edited</th>
        </tr>
      </thead>
      <tbody>
        {encounters.map(encounter => {
          const { id, label, state, dateOfService, place, lines, editedAt } = encounter;
          const target = { place: 'encounters', id } as const;
          const expiry = expiresAt(encounter, encounterRetentionDays);
          return (
            <tr key={id}>
              <th scope="row">
                <a className={styles.label} {...linkTo(target)}>
                  {label}
                </a>
              </th>
              <td>
                <StatusMark tone={stateTone(state)}>{stateWord(state)}</StatusMark>
                {expiry !== undefined && <span className={styles.small}>Deleted after {formatMoment(expiry)}</span>}
              </td>
              <td>
                {longDate(dateOfService)}
                {place !== undefined && (
                  <span className={styles.small}>
                    {place} {placeName(place)}
                  </span>
                )}
              </td>
              <td className={styles.codes}>{codesOf(lines)}</td>
              <td>{formatMoment(editedAt)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function codesOf(lines: Encounter['lines']): string {
  if (lines.length === 0) return 'No codes yet';
  const named = lines.slice(0, MOST_CODES).map(({ key }) => printedLineCode(key));
  const more = lines.length - named.length;
  return more === 0 ? named.join(', ') : `${named.join(', ')} and ${more} more`;
}
