import type { ReleaseSeries } from '../../domain/codeSystem.ts';
import { damaged } from './contentReader.ts';
import type { ReferenceDb, ReleaseRow } from './referenceDb.ts';

/** What is installed at one moment, all series read in one step. */
export class InstalledRows {
  readonly all: readonly ReleaseRow[];
  readonly #activeId: ReadonlyMap<ReleaseSeries, string>;

  constructor(all: readonly ReleaseRow[], activeId: ReadonlyMap<ReleaseSeries, string>) {
    this.all = all;
    this.#activeId = activeId;
  }

  inUse(series: ReleaseSeries): ReleaseRow | undefined {
    const id = this.#activeId.get(series);
    if (id === undefined) return undefined;
    const row = this.all.find(each => each.id === id);
    if (row === undefined) throw damaged('active release');
    return row;
  }

  /** Of two with the same effective date the one in use first, then the newer installation. */
  bySeries(series: ReleaseSeries): readonly ReleaseRow[] {
    const activeId = this.#activeId.get(series);
    return this.all
      .filter(row => row.release.series === series)
      .sort(
        (a, b) => Number(b.id === activeId) - Number(a.id === activeId) || (a.installedAt < b.installedAt ? 1 : -1),
      );
  }
}

/** Within a transaction over both tables, so that they are of one moment. */
export async function readInstalledRows({ releases, active }: ReferenceDb): Promise<InstalledRows> {
  const [rows, inUse] = await Promise.all([releases.toArray(), active.toArray()]);
  return new InstalledRows(rows, new Map(inUse.map(({ series, releaseId }) => [series, releaseId])));
}
