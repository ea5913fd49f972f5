import { seriesName } from '../../../data/domain/codeSystem.ts';
import { type Release, releaseAtStart, releaseInSentence } from '../../../data/domain/release.ts';
import type { QuestionWords } from './InstalledPart.tsx';

/** What a person is asked before releases are switched or removed. */
export type ReleaseQuestion =
  | { readonly kind: 'roll-back'; readonly from: Release; readonly to: Release }
  | { readonly kind: 'remove'; readonly release: Release };

export function questionWords(question: ReleaseQuestion): QuestionWords {
  if (question.kind === 'remove') {
    const { release } = question;
    return {
      title: `Remove ${releaseInSentence(release)}?`,
      body: `Its codes are deleted from this computer. The release in use, your settings and your recent codes are not touched. ${howToGetBack(release)}`,
      confirmLabel: `Remove ${releaseInSentence(release)}`,
    };
  }
  const { from, to } = question;
  const warning = to.kind === 'starter' ? ' The starter pack is not a full code set.' : '';
  const action = switchLabel(from, to);
  return {
    title: `${action}?`,
    body: `${seriesName(to.series)} is answered from ${releaseInSentence(to)} instead of ${releaseInSentence(from)}. ${releaseAtStart(from)} stays installed, so you can switch again at any time.${warning}`,
    confirmLabel: action,
  };
}

/** After a roll back the newer release is the one kept: going to it again is not "back". */
export function isForward(from: Release | undefined, to: Release): boolean {
  return from !== undefined && to.kind === 'official' && to.effectiveFrom > from.effectiveFrom;
}

/** What switching to a release is called, naming it. */
export function switchLabel(from: Release | undefined, to: Release): string {
  return isForward(from, to) ? `Use ${releaseInSentence(to)} again` : `Roll back to ${releaseInSentence(to)}`;
}

function howToGetBack({ kind, source }: Release): string {
  return kind === 'starter'
    ? 'It comes with the app and is installed again whenever this code system has nothing else.'
    : `To have it again, import “${source.fileName}” again.`;
}
