import type { CalendarDate } from '../calendarDate.ts';
import type { CodeKey } from '../codeKey.ts';
import { fieldsOf, readDay, readKey, readList } from './rowFields.ts';

/** What the releases up to a day changed at a code was read where a template or an encounter names it. */
export interface LookedThrough {
  readonly key: CodeKey;
  readonly through: CalendarDate;
}

/** A row that keeps what was read of the codes it names. */
export interface LookedThroughRow {
  /** One entry a code at most; absent where nothing was read yet. */
  readonly looked?: readonly LookedThrough[];
}

const MOST = 1_000;

export function isLookedThrough({ looked = [] }: LookedThroughRow, key: CodeKey, day: CalendarDate): boolean {
  return looked.some(each => each.key === key && each.through >= day);
}

/** The row with these codes read up to a day; what else was read stays. */
export function withLookedThrough<Row extends LookedThroughRow>(
  row: Row,
  keys: readonly CodeKey[],
  through: CalendarDate,
): Row {
  const others = (row.looked ?? []).filter(({ key }) => !keys.includes(key));
  return { ...row, looked: [...others, ...keys.map(key => ({ key, through }))].slice(-MOST) };
}

/** Reads the entries of a stored or imported row; `undefined` where one of them is none. */
export function readLookedThrough(raw: unknown): readonly LookedThrough[] | undefined {
  return readList(raw, MOST, entry => {
    const fields = fieldsOf(entry);
    const key = readKey(fields?.key);
    const through = readDay(fields?.through);
    return key === undefined || through === undefined ? undefined : { key, through };
  });
}
