import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { isHeldAgainstOther, planMarkAnew } from '../../../data/domain/mine/planKeptGuides.ts';
import { statementsOf } from '../../../data/guides/verifier/keptMarks.ts';
import { createVerifierClient } from '../../workers/verifier/verifierClient.ts';
import type { Stores } from '../answers/useStores.ts';
import { heldAgainstNow } from './heldAgainstNow.ts';

/**
 * Checks every kept guide again whose marks were made against other data than is installed now, one after the other, in
 * a worker that ends with the last. One that cannot be checked keeps its marks: opening it checks it again.
 */
export async function recheckKeptGuides(
  { reference, user }: Pick<Stores, 'reference' | 'user'>,
  today: CalendarDate,
): Promise<void> {
  const now = heldAgainstNow(await reference.releases(), await reference.datasets.list());
  const outdated = (await user.keptGuides.all()).filter(kept => isHeldAgainstOther(kept, now));
  if (outdated.length === 0) return;
  const client = createVerifierClient();
  try {
    for (const { id, text } of outdated) {
      const answer = await client.verify(text, today);
      if (answer.kind !== 'verified') continue;
      const { guide, against } = answer.checked;
      const marks = { at: new Date().toISOString(), against, statements: statementsOf(guide) };
      await user.keptGuides.change(id, kept => planMarkAnew(kept, marks));
    }
  } finally {
    client.close();
  }
}
