import type { Page } from 'playwright';
import { searchBox } from '../e2e/fixtures/steps.ts';

const PHRASES = [
  'type 2 diabetes with neuropathy',
  'walker folding wheeled',
  'injection ixabepilone 1 mg',
  'fracture of femur left',
];

/**
 * Milliseconds from each key press to the frame in which the list for the text so far (or a newer one) is painted,
 * measured in the page: from the event's own time stamp to the first task after the animation frame.
 */
export async function keyToPaint(page: Page, intervalMs: number): Promise<number[]> {
  await page.evaluate(startRecording);
  for (const phrase of PHRASES) {
    await searchBox(page).fill('');
    await page.waitForTimeout(300);
    await page.keyboard.type(phrase, { delay: intervalMs });
    await page.waitForTimeout(500);
  }
  return page.evaluate(() => window.keyPaints?.filter(time => time !== undefined) ?? []);
}

declare global {
  interface Window {
    keyPaints?: number[];
  }
}

function startRecording(): void {
  const paints: number[] = [];
  window.keyPaints = paints;
  let waiting: { text: string; at: number }[] = [];
  document.addEventListener('input', event => {
    const box = event.target;
    // `fill` sets the text at once; only single keys are measured.
    if (!(box instanceof HTMLInputElement) || !(event instanceof InputEvent) || event.data?.length !== 1) return;
    waiting.push({ text: box.value, at: event.timeStamp });
  });
  const observer = new MutationObserver(() => {
    const answered = document.querySelector('[data-answered-for]')?.getAttribute('data-answered-for');
    if (answered === null || answered === undefined) return;
    const newest = waiting.findLastIndex(key => key.text === answered);
    if (newest === -1) return;
    const done = waiting.slice(0, newest + 1);
    waiting = waiting.slice(newest + 1);
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        for (const key of done) paints.push(performance.now() - key.at);
      };
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-answered-for'],
  });
}
