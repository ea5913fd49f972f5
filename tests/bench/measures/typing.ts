import type { ElectronApplication, Locator, Page } from 'playwright';
import { launchChartside } from '../../e2e/fixtures/launch.ts';
import { goTo, lookUp, searchBox } from '../../e2e/fixtures/steps.ts';
import { withPlainWindow } from '../harness/launch.ts';
import { recordedKeys, recordKeys } from '../instruments/keyToPaint.ts';
import { PHRASES_OF_TWENTY, typePhrase } from '../instruments/typist.ts';
import { type UiTask, uiTasksWhile } from '../instruments/uiThread.ts';
import type { Measure } from '../measure.ts';
import { fastFindings, leisurelyFinding, type Typed, taskFindings, taskNotes } from './typingFindings.ts';

const LEISURELY_MS = 60;
const LEISURELY_PHRASES = [
  'type 2 diabetes with neuropathy',
  'walker folding wheeled',
  'injection ixabepilone 1 mg',
  'fracture of femur left',
];
const FAST_MS = 30;
const FAST_PHRASES = [...PHRASES_OF_TWENTY, ...PHRASES_OF_TWENTY, ...PHRASES_OF_TWENTY];

export const typingMeasure: Measure = {
  name: 'typing',
  shows: `key press to painted results in the real app, a key each ${LEISURELY_MS} and ${FAST_MS} ms, beside an empty input`,
  async run({ pages, installed }) {
    const { profile } = await installed();
    const empty = await withPlainWindow(pages, 'empty.html', async (page, app) => {
      const box = page.getByLabel('Empty input');
      await recordKeys(page, false);
      for (const phrase of FAST_PHRASES) await typePhrase(box, phrase, FAST_MS);
      return { record: await recordedKeys(page), tasks: await tasksWhileTyping(app, box) };
    });
    const { app, page } = await launchChartside(profile);
    await goTo(page, 'Look up');
    await lookUp(page, 'warm up');
    const leisurely = await typeInApp(page, LEISURELY_PHRASES, LEISURELY_MS);
    const fast = await typeInApp(page, FAST_PHRASES, FAST_MS);
    const tasks = await tasksWhileTyping(app, searchBox(page));
    await app.close();
    return {
      findings: [
        leisurelyFinding(leisurely.record),
        ...fastFindings(fast, empty.record),
        ...taskFindings(tasks, empty.tasks),
      ],
      notes: taskNotes(tasks),
    };
  },
};

async function typeInApp(page: Page, phrases: readonly string[], intervalMs: number): Promise<Typed> {
  await recordKeys(page, true);
  const stale: string[] = [];
  for (const phrase of phrases) {
    await typePhrase(searchBox(page), phrase, intervalMs);
    const answered = await page.locator('[data-answered-for]').getAttribute('data-answered-for');
    if (answered !== phrase) stale.push(phrase);
  }
  return { record: await recordedKeys(page), stale };
}

function tasksWhileTyping(app: ElectronApplication, box: Locator): Promise<UiTask[]> {
  return uiTasksWhile(app, async () => {
    for (const phrase of PHRASES_OF_TWENTY) await typePhrase(box, phrase, FAST_MS);
  });
}
