/** Where a statement comes from. */
export interface GuideSource {
  readonly id: string;
  readonly title: string;
  /** A page of the publisher, shown as text: the app has no network. */
  readonly address?: string;
}

/** The official record of the code, as installed: its release is named where the guide is shown. */
export const RELEASE_SOURCE = 'release';

/** Advice of our own. */
export const OUR_ADVICE = 'chartside';
