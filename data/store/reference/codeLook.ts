import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { CodeKey } from '../../domain/codeKey.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import type { CodeOnDay } from '../../domain/inForce/codeOnDay.ts';
import { codesOn } from './codesOn.ts';
import type { ContentReader } from './contentReader.ts';
import type { InstalledRows } from './installedRows.ts';
import { type FoundCode, findCode } from './locateCode.ts';

/** What the page of a code begins with, all of one moment. */
export interface CodeLook {
  /** In the release that answers: the one in force on the day looked at, without a day the one in use. */
  readonly found: FoundCode | undefined;
  /** In the release in use, whatever day is looked at. */
  readonly inUse: FoundCode | undefined;
  /** What it is worth on the day looked at; absent without one. */
  readonly onDay: CodeOnDay | undefined;
  /** Codes of other systems under the keys asked about. */
  readonly same: readonly CodeRecord[];
}

/** Within the transaction `content` reads in. */
export async function lookAtCode(
  content: ContentReader,
  installed: InstalledRows,
  key: CodeKey,
  others: readonly CodeKey[],
  day: CalendarDate | undefined,
): Promise<CodeLook> {
  const inUse = await findCode(content, installed, key, undefined);
  const same: CodeRecord[] = [];
  for (const other of others) {
    const found = await findCode(content, installed, other, day);
    if (found !== undefined) same.push(found.record);
  }
  if (day === undefined) return { found: inUse, inUse, onDay: undefined, same };
  const onDay = (await codesOn(installed, content, [key], day)).get(key);
  return { found: await findCode(content, installed, key, day), inUse, onDay, same };
}
