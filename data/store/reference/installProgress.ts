/** How far an installation is; `fraction` is 0 to 1 within the phase. */
export interface InstallProgress {
  readonly phase: 'storing' | 'verifying' | 'switching';
  /** Records written, or read back and found right. */
  readonly rows: number;
  readonly fraction: number;
}

export interface InstallOptions {
  readonly onProgress?: (progress: InstallProgress) => void;
  /** Looked at between transactions; the answer is then the failure `cancelled`. After the switch it is too late. */
  readonly signal?: AbortSignal;
}

/** Files are installed one after the other; each phase of each is told as its part of the whole. */
export function partOfInstallation(at: number, count: number, { onProgress }: InstallOptions) {
  return ({ phase, rows, fraction }: InstallProgress): void => {
    const step = phase === 'storing' ? 0.5 * fraction : 0.5 + 0.5 * fraction;
    onProgress?.({ phase, rows, fraction: (at + step) / count });
  };
}
