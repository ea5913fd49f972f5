import { cx } from '../../ui/classNames.ts';
import styles from './payment.module.css';

/** A number in a table, its point under the points above it. The blank after it is drawn and is no part of the text. */
export function DecimalCell({
  text,
  places,
}: {
  readonly text: string;
  /** The most places behind the point in this column. */
  readonly places: number;
}) {
  return (
    <td className={cx(styles.decimal)} data-blank={blankAfter(text, places)}>
      {text}
    </td>
  );
}

/** How many places a written number has behind its point. */
export function placesOf(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

function blankAfter(text: string, places: number): string {
  const own = placesOf(text);
  return `${own === 0 && places > 0 ? '.' : ''}${'0'.repeat(Math.max(0, places - own))}`;
}
