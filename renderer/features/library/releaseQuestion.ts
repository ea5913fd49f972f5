import { seriesName } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';

/** What a person is asked before releases are switched or removed. */
export type ReleaseQuestion =
  | { readonly kind: 'roll-back'; readonly from: Release; readonly to: Release }
  | { readonly kind: 'remove'; readonly release: Release };

export interface QuestionWords {
  readonly title: string;
  readonly body: string;
  readonly confirmLabel: string;
}

export function questionWords(question: ReleaseQuestion): QuestionWords {
  if (question.kind === 'remove') {
    const { release } = question;
    return {
      title: `Remove ${nameOf(release)}?`,
      body: `Its codes are deleted from this computer. The release in use, your settings and your recent codes are not touched. To have it again, import “${release.source.fileName}” again.`,
      confirmLabel: `Remove ${nameOf(release)}`,
    };
  }
  const { from, to } = question;
  const warning = to.kind === 'starter' ? ' The starter pack is not a full code set.' : '';
  return {
    title: `Roll back to ${nameOf(to)}?`,
    body: `${seriesName(to.series)} is answered from ${nameOf(to)} instead of ${nameOf(from)}. ${nameOf(from)} stays installed, so you can switch again at any time.${warning}`,
    confirmLabel: `Roll back to ${nameOf(to)}`,
  };
}

/** A starter pack has the title of the release it was taken from: the difference must be said. */
export function nameOf({ title, kind }: Release): string {
  return kind === 'starter' && !/starter/iu.test(title) ? `${title} starter pack` : title;
}
