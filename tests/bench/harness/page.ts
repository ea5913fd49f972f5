import Dexie from 'dexie';
import { readLabelledQueries } from '../../../build/search/labelledQueries.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { readRelease } from '../../../data/formats/readRelease.ts';
import { madeUpRecords } from '../corpus/madeUpRecords.ts';
import { askAll } from './askedFigures.ts';
import { type Ask, BUILD } from './contestants.ts';
import { measureEngine } from './engineFigures.ts';

const releases: (readonly CodeRecord[])[] = [];
let built: Ask | undefined;

window.bench = {
  async load(paths) {
    for (const path of paths) {
      const response = await fetch(`bench://pages/file?path=${encodeURIComponent(path)}`);
      const outcome = await readRelease({ name: path, bytes: new Uint8Array(await response.arrayBuffer()) }, {});
      if (!outcome.ok) throw new Error(`${path}: ${outcome.error.kind}`);
      releases.push(outcome.value.records);
    }
    return releases.flat().length;
  },

  async bulkAdd() {
    await Dexie.delete('plain');
    const database = new Dexie('plain');
    database.version(1).stores({ codes: '[system+code]' });
    await database.open();
    const records = releases.flat();
    const startedAt = performance.now();
    await database.table('codes').bulkAdd(records);
    const elapsed = performance.now() - startedAt;
    database.close();
    await Dexie.delete('plain');
    return elapsed;
  },

  engine(tables, fuseSample) {
    const further = tables.flatMap(({ name, text }) => readLabelledQueries(name, text).map(({ query }) => query));
    return measureEngine(releases, { drawn: 1_200, further, fuseSample });
  },

  growth: codes => measureEngine([madeUpRecords(codes)], { drawn: 300, further: [], fuseSample: 0 }),

  async build(name) {
    const startedAt = performance.now();
    built = BUILD[name](releases);
    return performance.now() - startedAt;
  },

  ask(tables, sample) {
    if (built === undefined) throw new Error('Nothing was built.');
    return askAll(built, releases.flat(), tables, sample);
  },
};
