import { readFileSync, rmSync } from 'node:fs';
import type { ElectronApplication } from 'playwright';

/** One task of the page's main thread, as Chromium's own trace has it; milliseconds. */
export interface UiTask {
  readonly ms: number;
  /** How much of it the thread was running: the rest it waited for a processor. */
  readonly runningMs: number;
  /** From the last letter pressed to its end; none was pressed before: Infinity. */
  readonly afterKeyMs: number;
  /** What it did, the largest share first: script, style, layout, paint, garbage collection. */
  readonly parts: readonly { readonly name: string; readonly ms: number }[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** A task as the scheduler of the thread sees it: everything between two looks at the queue, paint and garbage included. */
const TASK = /^(?:ThreadControllerImpl::)?RunTask$/;
const PARTS = [
  'FunctionCall',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'MinorGC',
  'MajorGC',
];

/**
 * Every task of the UI thread while `work` goes on, longest first. The page's own observers tell only tasks over 50 ms,
 * so the browser's trace is read instead; recording it costs a little, so the figures err on the long side.
 */
export async function uiTasksWhile(app: ElectronApplication, work: () => Promise<void>): Promise<UiTask[]> {
  const pid = await app.evaluate(async ({ BrowserWindow, contentTracing }) => {
    await contentTracing.startRecording({ included_categories: ['toplevel', 'devtools.timeline', 'v8'] });
    return BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
  });
  await work();
  const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
  rmSync(path);
  const ofPage = traceEvents.filter(event => event.pid === pid);
  const main = ofPage.find(event => event.name === 'thread_name' && event.args?.name === 'CrRendererMain');
  const events = ofPage.filter(event => event.ph === 'X' && event.tid === main?.tid);
  const letters = events
    .filter(event => event.name === 'EventDispatch' && event.args?.data?.type === 'keypress')
    .map(({ ts }) => ts);
  return events
    .filter(event => TASK.test(event.name))
    .toSorted((one, two) => (two.dur ?? 0) - (one.dur ?? 0))
    .map(task => ({
      ms: (task.dur ?? 0) / 1_000,
      runningMs: (task.tdur ?? task.dur ?? 0) / 1_000,
      afterKeyMs: sinceLast(letters, task.ts + (task.dur ?? 0)) / 1_000,
      parts: partsOf(task, events),
    }));
}

/** @param times in any order. */
function sinceLast(times: readonly number[], now: number): number {
  return Math.min(...times.filter(time => time <= now).map(time => now - time), Number.POSITIVE_INFINITY);
}

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): UiTask['parts'] {
  const end = task.ts + (task.dur ?? 0);
  const inside = events.filter(event => event.ts >= task.ts && event.ts + (event.dur ?? 0) <= end);
  return PARTS.map(name => {
    const dur = inside.filter(event => event.name === name).reduce((sum, event) => sum + (event.dur ?? 0), 0);
    return { name, ms: dur / 1_000 };
  })
    .filter(({ ms }) => ms >= 0.1)
    .toSorted((one, two) => two.ms - one.ms);
}
