import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type CodeKey, splitCodeKey } from '../../domain/codeKey.ts';
import type { CodeRecord } from '../../domain/codeRecord.ts';
import { statusOn } from '../../domain/codeStatus.ts';
import { type ReleaseSeries, seriesOf } from '../../domain/codeSystem.ts';
import type { CodeOnDay, EndedCode, Successor } from '../../domain/inForce/codeOnDay.ts';
import { judgeCode } from '../../domain/inForce/judgeCode.ts';
import { releaseInForceOn } from '../../domain/inForce/releaseInForce.ts';
import { crossReferenced, newUnder } from '../../domain/inForce/successors.ts';
import type { Release } from '../../domain/release.ts';
import type { ContentReader } from './contentReader.ts';
import type { InstalledRows } from './installedRows.ts';
import { codesBeginningWith, recordIn } from './locateCode.ts';
import type { ReleaseRow } from './referenceDb.ts';

/** The state of many codes on `day`, within the transaction `content` reads in; every key is in the answer. */
export async function codesOn(
  installed: InstalledRows,
  content: ContentReader,
  keys: readonly CodeKey[],
  day: CalendarDate,
): Promise<ReadonlyMap<CodeKey, CodeOnDay>> {
  const answers = new Map<CodeKey, CodeOnDay>();
  const bySeries = new Map<ReleaseSeries, SeriesOn>();
  // In the order they are kept, so that each chunk is read once.
  for (const key of [...new Set(keys)].sort()) {
    const series = seriesOf(splitCodeKey(key).system);
    const on = bySeries.get(series) ?? new SeriesOn(content, series, installed.bySeries(series), day);
    bySeries.set(series, on);
    answers.set(key, await on.judge(key));
  }
  return answers;
}

/** One series on one day. */
class SeriesOn {
  readonly #content: ContentReader;
  readonly #series: ReleaseSeries;
  readonly #rows: readonly ReleaseRow[];
  readonly #releases: readonly Release[];
  readonly #day: CalendarDate;
  readonly #inForce: ReleaseRow | undefined;

  constructor(content: ContentReader, series: ReleaseSeries, rows: readonly ReleaseRow[], day: CalendarDate) {
    this.#content = content;
    this.#series = series;
    this.#rows = rows;
    this.#releases = rows.map(row => row.release);
    this.#day = day;
    const inForce = releaseInForceOn(this.#releases, series, day);
    this.#inForce = inForce.kind === 'in-force' ? rows.find(row => row.id === inForce.release.id) : undefined;
  }

  async judge(key: CodeKey): Promise<CodeOnDay> {
    const row = this.#inForce;
    const record = row && (await this.#recordIn(row, key));
    // The usual case, for which the other releases need not be read.
    if (row !== undefined && record !== undefined && statusOn(record, this.#day).kind === 'active') {
      return { state: 'valid', record, release: row.release };
    }
    const records = new Map<string, CodeRecord | undefined>();
    for (const each of this.#rows) records.set(each.id, await this.#recordIn(each, key));
    const answer = judgeCode(this.#day, this.#series, this.#releases, release => records.get(release.id));
    return answer.state === 'ended' ? { ...answer, successors: await this.#successorsOf(answer, key) } : answer;
  }

  async #recordIn(row: ReleaseRow, key: CodeKey): Promise<CodeRecord | undefined> {
    return await recordIn(this.#content, row, key);
  }

  async #successorsOf({ record, release }: EndedCode, key: CodeKey): Promise<readonly Successor[]> {
    const now = this.#inForce;
    if (now === undefined) return [];
    if (record.system === 'icd10cm') {
      const last = this.#rows.find(row => row.id === release.id);
      const before = last === undefined ? [] : await codesBeginningWith(this.#content, last, key);
      return newUnder(await codesBeginningWith(this.#content, now, key), before);
    }
    const found = new Map<CodeKey, CodeRecord>();
    for (const { key: referenced } of crossReferenced(record, () => undefined)) {
      const target = referenced && (await this.#recordIn(now, referenced));
      if (referenced !== undefined && target !== undefined) found.set(referenced, target);
    }
    return crossReferenced(record, referenced => found.get(referenced));
  }
}
