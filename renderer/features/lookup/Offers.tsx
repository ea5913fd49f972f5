import { type KeyboardEvent, memo } from 'react';
import type { Offer } from '../../../data/search/searchTypes.ts';
import { cx } from '../../ui/classNames.ts';
import styles from './offers.module.css';
import { isNearCode, offerInWords } from './offerWords.ts';

/** Moves the focus through the offers; past the first one, back to where the search is typed. */
function moveBetween(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex(button => button.contains(document.activeElement));
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'ArrowUp' && at <= 0) onLeave();
  else buttons[event.key === 'ArrowDown' ? at + 1 : at - 1]?.focus();
}

/**
 * Ways on from an answer, each a button: nothing is done before it is pressed. Arrow keys move between them.
 */
export const Offers = memo(function Offers({
  id,
  offers,
  refinements,
  isCompact = false,
  onTake,
  onLeave,
}: {
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly refinements: readonly string[];
  /** Above a list, where the list is what matters. */
  readonly isCompact?: boolean;
  readonly onTake: (offer: Offer) => void;
  /** Up from the first offer. */
  readonly onLeave: () => void;
}) {
  const groups = [
    { title: 'Suggestions', offers: offers.filter(offer => !isNearCode(offer)) },
    { title: 'Codes near to it', offers: offers.filter(isNearCode) },
  ].filter(group => group.offers.length > 0);
  return (
    <div
      id={id}
      role="toolbar"
      aria-orientation="vertical"
      aria-label="Suggestions"
      className={cx(styles.offers, isCompact && styles.compact)}
      onKeyDown={event => moveBetween(event, onLeave)}
    >
      {groups.map(group => (
        <section key={group.title} className={styles.group} aria-label={group.title}>
          {!isCompact && <h2 className={styles.title}>{group.title}</h2>}
          <ul className={styles.list}>
            {group.offers.map(offer => {
              const { lead, subject, brings } = offerInWords(offer, refinements);
              return (
                <li key={`${lead} ${subject}`}>
                  <button type="button" className={styles.offer} onClick={() => onTake(offer)}>
                    <span className={styles.words}>
                      {lead !== '' && <span className={styles.lead}>{lead} </span>}
                      {subject !== '' && (
                        <span className={isNearCode(offer) ? styles.code : styles.subject}>{subject}</span>
                      )}
                    </span>{' '}
                    <span className={isNearCode(offer) ? styles.codeText : styles.brings}>{brings}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
});
