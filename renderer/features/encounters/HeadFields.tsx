import { memo, useId } from 'react';
import { type CalendarDate, parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import {
  describePlaceRate,
  PLACES_OF_SERVICE,
  type PlaceOfService,
  parsePlaceOfService,
  placeName,
  placeRate,
} from '../../../data/domain/placeOfService.ts';
import type { EncounterActs } from './useEncounterActs.ts';
import styles from './worksheet.module.css';

/** Date and place of service: what the codes are looked up for, and what conditions look at. */
export const HeadFields = memo(function HeadFields({
  dateOfService,
  place,
  isOpen,
  acts,
}: {
  readonly dateOfService: CalendarDate;
  readonly place: PlaceOfService | undefined;
  readonly isOpen: boolean;
  readonly acts: EncounterActs;
}) {
  const id = useId();
  return (
    <div className={styles.head}>
      <div className={styles.field}>
        <label htmlFor={`${id}-day`}>Date of service</label>
        {/* Keyed: after a refused or an empty date the field shows what is stored. */}
        <input
          key={dateOfService}
          id={`${id}-day`}
          type="date"
          className={styles.input}
          defaultValue={dateOfService}
          readOnly={!isOpen}
          min="2000-01-01"
          max="2099-12-31"
          required
          onBlur={event => {
            const value = parseCalendarDate(event.target.value);
            if (value === undefined || !event.target.validity.valid) event.target.value = dateOfService;
            else if (value !== dateOfService && isOpen) {
              void acts.head(
                { field: 'dateOfService', seen: dateOfService, value },
                `Date of service: ${longDate(value)}`,
              );
            }
          }}
          onKeyDown={event => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-place`}>Place of service</label>
        <select
          id={`${id}-place`}
          className={styles.input}
          value={place ?? ''}
          disabled={!isOpen}
          onChange={event => {
            const value = parsePlaceOfService(event.target.value);
            const said = value === undefined ? 'No place of service' : `Place of service: ${placeName(value)}`;
            void acts.head({ field: 'place', seen: place, value }, said);
          }}
        >
          <option value="">Not chosen</option>
          {PLACES_OF_SERVICE.map(each => (
            <option key={each} value={each}>
              {each} {placeName(each)}
            </option>
          ))}
        </select>
        <p className={styles.hint}>
          {place === undefined ? 'Two-digit codes of CMS, names in our words' : describePlaceRate(placeRate(place))}
        </p>
      </div>
    </div>
  );
});
