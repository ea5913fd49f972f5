import type { AddOnEdit } from './addOnEdit.ts';
import type { MueRecord } from './mue.ts';

interface Keyed {
  readonly key: string;
}

/** A unit ceiling as it is kept, under its code. */
export type MueRow = Keyed & Omit<MueRecord, 'code'>;
/** A row of the add-on code list as it is kept, under the add-on code. */
export type AddOnRow = Keyed & Omit<AddOnEdit, 'addOn'>;

export function mueRowOf({ code, ...rest }: MueRecord): MueRow {
  return { key: code, ...rest };
}

export function mueOfRow({ key, ...rest }: MueRow): MueRecord {
  return { code: key, ...rest };
}

export function addOnRowOf({ addOn, ...rest }: AddOnEdit): AddOnRow {
  return { key: addOn, ...rest };
}

export function addOnOfRow({ key, ...rest }: AddOnRow): AddOnEdit {
  return { addOn: key, ...rest };
}
