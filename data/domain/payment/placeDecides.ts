import type { SiteRow } from './siteRow.ts';

/** Whether the clinic's place has a say in what a code is paid, and so is worth asking for. */
export interface PlaceDecides {
  /** The payment locality (indices of a physician fee, factor of anesthesia) or the state (equipment fees). */
  readonly amount: boolean;
  /** Only equipment fees have a rural column. */
  readonly ruralFee: boolean;
}

/**
 * A drug, a laboratory test or a hospital payment is the same everywhere in its file.
 *
 * @param isByLocality anesthesia: paid by a factor of the locality, without relative values
 */
export function placeDecides(rows: readonly SiteRow[], isByLocality: boolean): PlaceDecides {
  const told = rows.flatMap(({ site, answer }) => (answer.kind === 'told' ? [{ site, lines: answer.lines }] : []));
  const ruralFee = told.some(({ site }) => site === 'equipment');
  const isWorkedOut = told.some(({ lines }) => lines.some(({ formula }) => formula !== undefined));
  return { amount: ruralFee || isWorkedOut || isByLocality, ruralFee };
}
