import Big from 'big.js';
import { type Decimal, roundToCents } from '../exactDecimal.ts';
import { fail, ok, type Result } from '../result.ts';

/** An anesthesia service as the anesthesia record has it, each number as typed. */
export interface AnesthesiaService {
  /** Of the code. */
  readonly baseUnits: string;
  readonly minutes: string;
}

/** An anesthesia fee with everything it was worked out from. */
export interface AnesthesiaFee {
  readonly baseUnits: Decimal;
  readonly timeUnits: Decimal;
  readonly units: Decimal;
  readonly conversionFactor: Decimal;
  readonly amount: Decimal;
  /** What each of two is paid where a physician directs a nurse anesthetist (QK, QX, QY). */
  readonly half: Decimal;
}

/** The field whose number cannot be read. */
export interface AnesthesiaFault {
  readonly kind: 'not-a-number';
  readonly field: keyof AnesthesiaService;
}

const BASE_UNITS = /^\d{1,2}$/;
const MINUTES = /^\d{1,4}$/;
const MINUTES_A_UNIT = 15;

/** CPT codes of anesthesia. The number decides nothing but which file is looked into. */
export function isAnesthesiaCode(code: string): boolean {
  return /^0[01]\d{3}$/.test(code);
}

/**
 * (base units + time units) x conversion factor of the locality. A time unit is 15 minutes, counted to one decimal. Source:
 * CMS, Medicare Claims Processing Manual (100-04), chapter 12, section 50; 42 CFR 414.46.
 */
export function anesthesiaFee(
  { baseUnits, minutes }: AnesthesiaService,
  conversionFactor: Decimal,
): Result<AnesthesiaFee, AnesthesiaFault> {
  if (!BASE_UNITS.test(baseUnits.trim())) return fail({ kind: 'not-a-number', field: 'baseUnits' });
  if (!MINUTES.test(minutes.trim())) return fail({ kind: 'not-a-number', field: 'minutes' });
  const base = new Big(baseUnits.trim());
  const time = new Big(minutes.trim()).div(MINUTES_A_UNIT).round(1, Big.roundHalfUp);
  const units = base.plus(time);
  const exact = units.times(conversionFactor);
  return ok({
    baseUnits: base.toFixed() as Decimal,
    timeUnits: time.toFixed(1) as Decimal,
    units: units.toFixed() as Decimal,
    conversionFactor,
    amount: roundToCents(exact),
    half: roundToCents(exact.div(2)),
  });
}
