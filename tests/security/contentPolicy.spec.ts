import type { Page } from '@playwright/test';
import { blockedRequests, expect, sharedTest as test } from './fixtures/refusals.ts';

declare global {
  interface Window {
    /** Set by whatever should never have run. */
    intruded?: boolean;
    inOwnTask?: (attempt: () => unknown) => Promise<string>;
  }
}

/**
 * What the test driver evaluates is exempt from the policy, so each attempt runs later, in a task of the page's own.
 * Answers the name of the error thrown, or `nothing thrown`.
 */
test.beforeEach(async ({ page }) => {
  await page.evaluate(() => {
    window.inOwnTask = attempt =>
      new Promise(resolve => {
        setTimeout(() => {
          let outcome = 'nothing thrown';
          try {
            attempt();
          } catch (error) {
            outcome = error instanceof Error ? error.name : 'something thrown';
          }
          setTimeout(() => resolve(outcome), 50);
        });
      });
  });
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.intruded), 'the intruder ran').toBeUndefined();
});

type Attempt = (page: Page) => Promise<string | undefined>;

const REFUSED_WITH_AN_ERROR: Readonly<Record<string, Attempt>> = {
  eval: page => page.evaluate(() => window.inOwnTask?.(() => Reflect.get(window, 'eval')('window.intruded = true'))),
  'new Function': page => page.evaluate(() => window.inOwnTask?.(() => new Function('window.intruded = true')())),
  'a timer with text': page =>
    page.evaluate(() => window.inOwnTask?.(() => Reflect.apply(setTimeout, window, ['window.intruded = true']))),
  'an inline script': page =>
    page.evaluate(() =>
      window.inOwnTask?.(() => {
        const script = document.createElement('script');
        script.textContent = 'window.intruded = true';
        document.head.append(script);
      }),
    ),
  'a script from the web': page =>
    page.evaluate(() =>
      window.inOwnTask?.(() => {
        const script = document.createElement('script');
        script.src = 'https://example.invalid/script.js';
        document.head.append(script);
      }),
    ),
  'HTML as text': page =>
    page.evaluate(() =>
      window.inOwnTask?.(() => {
        document.createElement('div').innerHTML = '<img src="x" onerror="window.intruded = true">';
      }),
    ),
  'document.write': page =>
    page.evaluate(() =>
      window.inOwnTask?.(() => Reflect.apply(document.write, document, ['<script>window.intruded = true</script>'])),
    ),
  'a worker from a blob': page =>
    page.evaluate(() => window.inOwnTask?.(() => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))))),
  'a worker from the web': page =>
    page.evaluate(() => window.inOwnTask?.(() => new Worker('https://example.invalid/worker.js'))),
  'a worker from a data: address': page =>
    page.evaluate(() => window.inOwnTask?.(() => new Worker('data:text/javascript,postMessage(1)'))),
  'a trust policy of the page': page =>
    page.evaluate(() =>
      window.inOwnTask?.(() => Reflect.get(window, 'trustedTypes').createPolicy('default', { createScript: String })),
    ),
};

test('whatever would run a foreign script is refused with an error', async ({ page }) => {
  for (const [name, attempt] of Object.entries(REFUSED_WITH_AN_ERROR)) {
    expect.soft(await attempt(page), name).toMatch(/^(EvalError|TypeError)$/);
  }
});

test('inline handlers and javascript: links do not run, and do not count as requests', async ({ page }) => {
  const before = await blockedRequests(page);
  await page.evaluate(() =>
    window.inOwnTask?.(() => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.intruded = true');
      const link = document.createElement('a');
      link.setAttribute('href', 'javascript:window.intruded = true');
      document.body.append(button, link);
      button.click();
      link.click();
      button.remove();
      link.remove();
    }),
  );
  expect(await blockedRequests(page)).toBe(before);
});

test('the app as it stands breaks its own policy nowhere', async ({ page }) => {
  const violations = await page.evaluate(
    () =>
      new Promise<string[]>(resolve => {
        const seen: string[] = [];
        const observer = new ReportingObserver(
          reports => seen.push(...reports.map(({ body }) => JSON.stringify(body))),
          { types: ['csp-violation'], buffered: true },
        );
        observer.observe();
        setTimeout(() => resolve(seen), 300);
      }),
  );
  expect(violations).toEqual([]);
});
