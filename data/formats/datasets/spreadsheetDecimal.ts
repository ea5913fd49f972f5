import { type Decimal, parseDecimal } from '../../domain/exactDecimal.ts';

/** A workbook keeps 15 digits of a number exactly; it writes up to 17 so that the binary number comes back the same. */
const EXACT_DIGITS = 15;

/**
 * The decimal a person typed into a workbook that stores it as `75.069999999999993`: the shortest one that is the same
 * binary number, which is the one the workbook shows (`75.07`).
 */
export function spreadsheetDecimal(stored: Decimal): Decimal {
  return stored.replace(/\D/g, '').length <= EXACT_DIGITS ? stored : (parseDecimal(String(Number(stored))) ?? stored);
}
