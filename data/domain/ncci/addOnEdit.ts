import type { CalendarDate } from '../calendarDate.ts';

/**
 * 1: paid only with one of the listed primary codes. 2: the payer decides which primary codes count. 3: some are
 * listed, the payer may count more. Source: CMS, "Medicare NCCI Add-on Code Edits".
 */
export const ADD_ON_TYPES = ['1', '2', '3'] as const;
export type AddOnType = (typeof ADD_ON_TYPES)[number];

/** One primary code of an add-on code, or the note that the payer decides. */
export interface AddOnEdit {
  readonly addOn: string;
  /** Absent where the file leaves it to the payer. */
  readonly primary?: string;
  readonly type: AddOnType;
  readonly from?: CalendarDate;
  /** The last day; absent where it has none. */
  readonly through?: CalendarDate;
}

/** Whether the edit counts on `day`; its first and last days belong to it. */
export function isAddOnEditInForce({ from, through }: AddOnEdit, day: CalendarDate): boolean {
  return (from === undefined || from <= day) && (through === undefined || through >= day);
}

/** What the type means, in our words. */
export function addOnTypeWords(type: AddOnType): string {
  switch (type) {
    case '1':
      return 'paid only with one of the listed primary codes';
    case '2':
      return 'paid with a primary code; the payer decides which ones count';
    case '3':
      return 'paid with one of the listed primary codes, or another the payer counts';
  }
}
