import { loadTimes } from '../instruments/loadTime.ts';
import { startOfEmptyWindow, startToFirstAnswer } from '../instruments/startTime.ts';
import type { Measure } from '../measure.ts';
import { atMost, median, round } from '../report.ts';

const STARTS = 7;

export const startMeasure: Measure = {
  name: 'start',
  shows: 'the real app from start to first answer, beside an empty window, in turn; the search data loaded',
  async run({ pages, installed }) {
    const { profile } = await installed();
    const starts: number[] = [];
    const emptyStarts: number[] = [];
    for (let turn = 0; turn < STARTS; turn += 1) {
      emptyStarts.push(await startOfEmptyWindow(pages));
      starts.push(await startToFirstAnswer(profile));
    }
    const loads = await loadTimes(profile, STARTS);
    const [startMs, emptyMs, loadMs] = [median(starts), median(emptyStarts), median(loads)];
    return {
      findings: [
        atMost(
          1.6,
          'x',
          'start to first answer against an empty window',
          startMs / emptyMs,
          `${round(startMs)} ms against ${round(emptyMs)} ms (medians of ${STARTS})`,
        ),
        atMost(
          120,
          'ms',
          'loading the search data in the search worker',
          loadMs,
          `median of ${loads.length} page loads (${loads.map(round).join(', ')}): reads, checks, opens, synonyms`,
        ),
      ],
    };
  },
};
