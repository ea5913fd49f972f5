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
