import { type KeyRecord, outOfOrder } from '../instruments/keyToPaint.ts';
import type { UiTask } from '../instruments/uiThread.ts';
import { atMost, type Finding, median, percentile, round } from '../report.ts';

const TASK_BOUND_MS = 8;

/** What was recorded while phrases were typed. */
export interface Typed {
  readonly record: KeyRecord;
  /** Phrases after which the list on the screen belonged to another text. */
  readonly stale: readonly string[];
}

export function leisurelyFinding({ paints, keys }: KeyRecord): Finding {
  return atMost(
    32,
    'ms',
    'key press to painted results, p95',
    percentile(paints, 0.95),
    `${spread(paints)}; ${rhythm(keys)}`,
  );
}

/** At full speed: what the results cost beyond the paint of an empty input, and that none goes astray. */
export function fastFindings({ record, stale }: Typed, empty: KeyRecord): Finding[] {
  const ours = percentile(record.paints, 0.95);
  const plain = percentile(empty.paints, 0.95);
  const unpainted = record.keys.length - record.paints.length;
  const astray = stale.length + outOfOrder(record) + unpainted;
  return [
    atMost(
      16,
      'ms',
      'key press to painted results beyond the paint of an empty input, p95',
      ours - plain,
      `p95 ${round(ours)} ms (${spread(record.paints)}; ${rhythm(record.keys)}) ` +
        `against ${round(plain)} ms (${spread(empty.paints)}; ${rhythm(empty.keys)})`,
    ),
    atMost(
      0,
      'answers',
      'dropped or out of order while typing',
      astray,
      `${outOfOrder(record)} painted after a newer one, ${unpainted} keys without a paint, ` +
        `${stale.length} phrases whose last answer is not theirs; ${overtaken(record)} of ${record.keys.length} keys overtaken by the next`,
    ),
    atMost(
      0,
      'tasks',
      'long tasks the page sees by its own observer while typing',
      record.longTasks.length,
      `it reports 50 ms and more${record.longTasks.map(ms => `; ${round(ms)} ms`).join('')}`,
    ),
  ];
}

/** After this long, and before the fingers rest long enough for the code beside the list, nothing is drawn for search. */
const DRAWN_WITHIN_MS = 120;

/** The whole of each task counts, also what was not asked for by search: the thread was not free meanwhile. */
export function taskFindings(tasks: readonly UiTask[], empty: readonly UiTask[]): Finding[] {
  return [
    longestOf('longest task of the UI thread while typing', tasks, empty),
    longestOf('longest task of the UI thread between a letter and its results', askedBySearch(tasks), empty),
  ];
}

/** Without what is drawn when the fingers rest: the code beside the list. */
function askedBySearch(tasks: readonly UiTask[]): readonly UiTask[] {
  return tasks.filter(({ afterKeyMs }) => afterKeyMs <= DRAWN_WITHIN_MS);
}

function longestOf(what: string, tasks: readonly UiTask[], empty: readonly UiTask[]): Finding {
  const over = tasks.filter(({ ms }) => ms > TASK_BOUND_MS);
  const running = Math.max(...tasks.map(({ runningMs }) => runningMs));
  return atMost(
    TASK_BOUND_MS,
    'ms',
    what,
    tasks[0]?.ms ?? Number.NaN,
    `${over.length} of ${tasks.length} tasks over ${TASK_BOUND_MS} ms, by the browser's trace; ` +
      `the longest time one was running: ${round(running)} ms; ` +
      `typing into an empty input: ${round(empty[0]?.ms ?? Number.NaN)} ms of ${empty.length}`,
  );
}

/** What the longest tasks did. */
export function taskNotes(tasks: readonly UiTask[]): string[] {
  return [...askedBySearch(tasks).slice(0, 5), ...tasks.slice(0, 3)].map(({ ms, runningMs, afterKeyMs, parts }) => {
    const told = parts.map(part => `${part.name} ${round(part.ms)}`).join(', ');
    const when = `${round(afterKeyMs)} ms after a letter`;
    return `typing: a task of ${round(ms)} ms (${round(runningMs)} running), ended ${when}: ${told}`;
  });
}

/** Keys whose own answer was not painted, because the answer to a newer text was. */
function overtaken({ keys, answers }: KeyRecord): number {
  return keys.length - new Set(answers).size;
}

function spread(paints: readonly number[]): string {
  return `p50 ${round(median(paints))}, max ${round(percentile(paints, 1))} ms over ${paints.length} keys`;
}

/** The typist is a program too: how far apart the keys really were. */
function rhythm(keys: KeyRecord['keys']): string {
  const gaps = keys.slice(1).map(({ at }, index) => at - (keys[index]?.at ?? at));
  return `a key each ${round(median(gaps))} ms`;
}
