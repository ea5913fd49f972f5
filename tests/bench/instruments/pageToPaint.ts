import type { Page } from 'playwright';

/**
 * Milliseconds from the change of the address to the first frame that shows the code and its official text; of a CPT
 * code, that the page is no longer busy. Layers of other features come after, each by itself.
 *
 * @param key as in an address: `icd10cm:E11.42`
 */
export function pageToPaint(page: Page, key: string): Promise<number> {
  return page.evaluate(
    wanted =>
      new Promise<number>(resolve => {
        const code = wanted.slice(wanted.indexOf(':') + 1);
        const begun = performance.now();
        const watch = {
          observer: new MutationObserver(() => watch.look()),
          look() {
            const article = document.querySelector('article[aria-busy="false"]');
            if (!article?.querySelector('h1')?.textContent?.includes(code)) return;
            watch.observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
          },
        };
        watch.observer.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        window.location.hash = `#/code/${wanted}`;
      }),
    key,
  );
}
