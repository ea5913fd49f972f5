import type { Finding } from './report.ts';

/** One thing the bench measures, by the name a person asks for it: `npm run bench -- NAME`. */
export interface Measure {
  readonly name: string;
  readonly shows: string;
  readonly run: (bench: Bench) => Promise<Outcome>;
}

/** What the measures share in one run. */
export interface Bench {
  /** The folder of the bundled bench pages. */
  readonly pages: string;
  /** A profile with both releases installed through the app's own screens, once for all measures. */
  readonly installed: () => Promise<Installed>;
}

export interface Installed {
  readonly profile: string;
  /** What importing both took, from click to "Installed". */
  readonly importMs: number;
}

export interface Outcome {
  /** What must hold. */
  readonly findings: readonly Finding[];
  /** What a reader should know besides, a line each. */
  readonly notes?: readonly string[];
}
