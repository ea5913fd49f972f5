import type { Page } from 'playwright';

/**
 * Milliseconds from an act of the person's to the first frame in which the page shows what it leads to. The page
 * looks at every change of its content, so nothing waits for a timer.
 *
 * @param act done in the page at once: a click, a text put into a field; or a key, pressed on what has the focus then.
 * @param shown a selector of what must be there.
 */
export async function actToPaint(
  page: Page,
  act: { readonly on: string; readonly types?: string; readonly presses?: string },
  shown: string,
): Promise<number> {
  const painted = page.evaluate(
    ([{ on, types, presses }, selector]) =>
      new Promise<number>((resolve, reject) => {
        const target = document.querySelector<HTMLElement>(on);
        if (target === null) return reject(new Error(`nothing is ${on}`));
        // A measure that waits for ever tells nothing.
        setTimeout(() => reject(new Error(`${selector} did not come after ${on}`)), 30_000);
        // A method: the page does not know the helper a bundler names functions with.
        const watch = {
          begun: 0,
          observer: new MutationObserver(() => watch.look()),
          look() {
            if (watch.begun === 0 || document.querySelector(selector) === null) return;
            watch.observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - watch.begun)));
          },
        };
        watch.observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        if (presses !== undefined) {
          target.focus();
          const begin = { capture: true, once: true };
          window.addEventListener('keydown', event => Object.assign(watch, { begun: event.timeStamp }), begin);
          return;
        }
        watch.begun = performance.now();
        if (types !== undefined && target instanceof HTMLInputElement) {
          // As typing does it: React listens to the event, and compares with the value it set itself.
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, types);
          target.dispatchEvent(new InputEvent('input', { bubbles: true }));
        } else target.click();
        watch.look();
      }),
    [act, shown] as const,
  );
  if (act.presses !== undefined) {
    // A real key: a made-up event did not move the list to its end. The page has to be ready for it.
    await page.waitForFunction(selector => document.activeElement?.matches(selector) ?? false, act.on);
    await page.keyboard.press(act.presses);
  }
  return await painted;
}

/** Milliseconds between the frames while a list is scrolled by so many pixels a frame. */
export function framesWhileScrolling(
  page: Page,
  list: string,
  pixels: number,
  frames: number,
): Promise<readonly number[]> {
  return page.evaluate(
    async ([selector, step, count]) => {
      const scroller = document.querySelector(selector);
      if (scroller === null) throw new Error(`nothing is ${selector}`);
      const times: number[] = [];
      let last = performance.now();
      for (let frame = 0; frame < count; frame += 1) {
        scroller.scrollTop += step;
        await new Promise(resolve => requestAnimationFrame(resolve));
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      return times;
    },
    [list, pixels, frames] as const,
  );
}
