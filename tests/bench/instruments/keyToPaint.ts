import type { Page } from 'playwright';

/** What was painted for the keys pressed; milliseconds of the page's clock. */
export interface KeyRecord {
  /** Each single key: the text it led to, and when it was pressed, by the event's own time stamp. */
  readonly keys: { readonly text: string; readonly at: number }[];
  /**
   * For each key, from the press to the first task after the frame that shows its answer or, where the answer was
   * overtaken, that of a newer text.
   */
  readonly paints: number[];
  /** Which keys were answered, in the order painted: places among the keys. */
  readonly answers: number[];
  /** How long each task of the UI thread took that the browser's own observer reports: those of 50 ms and more. */
  readonly longTasks: number[];
}

declare global {
  interface Window {
    keyRecord?: KeyRecord;
    stopRecordingKeys?: () => void;
  }
}

/** Begins a new record. @param showsResults an empty input only shows what was typed. */
export async function recordKeys(page: Page, showsResults: boolean): Promise<void> {
  await page.evaluate(startRecording, showsResults);
}

export async function recordedKeys(page: Page): Promise<KeyRecord> {
  const record = await page.evaluate(() => window.keyRecord);
  if (record === undefined) throw new Error('Nothing was recorded.');
  return record;
}

/** Answers painted after the answer to a later key. */
export function outOfOrder({ answers }: KeyRecord): number {
  return answers.filter((place, at) => place < (answers[at - 1] ?? 0)).length;
}

/** Runs in the page. Its parts are methods: the page does not know the helper a bundler names functions with. */
function startRecording(showsResults: boolean): void {
  window.stopRecordingKeys?.();
  const stop = new AbortController();
  const record: KeyRecord = { keys: [], paints: [], answers: [], longTasks: [] };
  window.keyRecord = record;
  let waiting: { text: string; at: number }[] = [];
  let lastAnswered: string | undefined;
  /** Between the beginning of a frame and its paint: an answer drawn meanwhile is shown by this very frame. */
  let isFrameBegun = false;
  const recorder = {
    take(event: Event) {
      const box = event.target;
      // `fill` sets the text at once; only single keys are measured.
      if (!(box instanceof HTMLInputElement) || !(event instanceof InputEvent) || event.data?.length !== 1) return;
      const key = { text: box.value, at: event.timeStamp };
      record.keys.push(key);
      // Asked for before the page asks for its own: the frame is known to have begun when the page draws in it.
      requestAnimationFrame(() => {
        isFrameBegun = true;
        recorder.inNextTask(() => {
          isFrameBegun = false;
        });
      });
      if (showsResults) waiting.push(key);
      else recorder.paint([key]);
    },
    look() {
      const answered = document.querySelector('[data-answered-for]')?.getAttribute('data-answered-for');
      if (answered === null || answered === undefined || answered === lastAnswered) return;
      lastAnswered = answered;
      const place = record.keys.findLastIndex(key => key.text === answered);
      if (place !== -1) record.answers.push(place);
      const newest = waiting.findLastIndex(key => key.text === answered);
      if (newest === -1) return;
      recorder.paint(waiting.slice(0, newest + 1));
      waiting = waiting.slice(newest + 1);
    },
    paint(keys: typeof waiting) {
      if (isFrameBegun) recorder.inNextTask(() => recorder.painted(keys));
      else requestAnimationFrame(() => recorder.inNextTask(() => recorder.painted(keys)));
    },
    painted(keys: typeof waiting) {
      for (const key of keys) record.paints.push(performance.now() - key.at);
    },
    /** Within a frame: once it is painted. */
    inNextTask(act: () => void) {
      const channel = new MessageChannel();
      channel.port1.onmessage = act;
      channel.port2.postMessage(null);
    },
  };
  // Before the page hears of the key: it may draw the answer while it does.
  document.addEventListener('input', event => recorder.take(event), { capture: true, signal: stop.signal });
  const observer = new MutationObserver(() => recorder.look());
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-answered-for'],
  });
  const longTasks = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) record.longTasks.push(duration);
  });
  longTasks.observe({ type: 'longtask' });
  window.stopRecordingKeys = () => {
    stop.abort();
    observer.disconnect();
    longTasks.disconnect();
  };
}
