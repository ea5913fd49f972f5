import { type Decimal, formatDollars } from '../../../data/domain/exactDecimal.ts';
import styles from './payment.module.css';

const WIDTH = 300;
const HEIGHT = 120;
const MARGIN = { left: 8, right: 8, top: 20, bottom: 22 };

/**
 * Amounts as points on a line, from zero up, so that a small change looks small. A reader of the screen is told the
 * first and the last; all numbers are in the table beside it.
 */
export function AmountChart({
  label,
  points,
}: {
  readonly label: string;
  readonly points: readonly { readonly label: string; readonly amount: Decimal }[];
}) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  // Places on the screen only: the amounts themselves stay exact texts.
  const heights = points.map(({ amount }) => Number(amount));
  const highest = Math.max(...heights);
  const x = (at: number) => MARGIN.left + ((WIDTH - MARGIN.left - MARGIN.right) * at) / Math.max(1, points.length - 1);
  const y = (height: number) => HEIGHT - MARGIN.bottom - ((HEIGHT - MARGIN.top - MARGIN.bottom) * height) / highest;
  const summary = `${label}: ${formatDollars(first.amount)} in ${first.label}, ${formatDollars(last.amount)} in ${last.label}`;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
      <line className={styles.axis} x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(0)} y2={y(0)} />
      <polyline className={styles.line} points={heights.map((height, at) => `${x(at)},${y(height)}`).join(' ')} />
      {points.map(({ label: edition }, at) => (
        <circle key={edition} className={styles.point} cx={x(at)} cy={y(heights[at] ?? 0)} r={3.5} />
      ))}
      <text className={styles.tick} x={MARGIN.left} y={HEIGHT - 6}>
        {first.label}
      </text>
      <text className={styles.tick} x={WIDTH - MARGIN.right} y={HEIGHT - 6} textAnchor="end">
        {last.label}
      </text>
      <text className={styles.tick} x={MARGIN.left} y={y(heights[0] ?? 0) - 8}>
        {formatDollars(first.amount)}
      </text>
      <text className={styles.tick} x={WIDTH - MARGIN.right} y={y(heights.at(-1) ?? 0) - 8} textAnchor="end">
        {formatDollars(last.amount)}
      </text>
    </svg>
  );
}
