import { READ_LIMITS, type ReadLimits } from '../limits.ts';

/** What was unpacked from one chosen file so far; shared by everything inside it, so nesting multiplies nothing. */
export class UnpackBudget {
  readonly limits: ReadLimits;
  private spent = 0;

  constructor(limits: ReadLimits = READ_LIMITS) {
    this.limits = limits;
  }

  /** The limit in bytes that would be broken by what a member says of itself; `undefined` where it may be unpacked. */
  limitBrokenBy(packed: number, unpacked: number): number | undefined {
    const { memberBytes, totalBytes, ratio, ratioFromBytes } = this.limits;
    if (unpacked > memberBytes) return memberBytes;
    if (unpacked > ratioFromBytes && unpacked > packed * ratio) return packed * ratio;
    return this.spent + unpacked > totalBytes ? totalBytes : undefined;
  }

  spend(bytes: number): void {
    this.spent += bytes;
  }
}
