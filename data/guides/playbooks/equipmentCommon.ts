/** What most rented or bought equipment for the home needs. */
export const EQUIPMENT_RECORD = [
  'written-order',
  'face-to-face',
  'order-before-delivery',
  'medical-need',
  'proof-of-delivery',
  'home-use',
  'continued-need',
] as const;

export const EQUIPMENT_DENIALS = [
  'no-medical-need',
  'no-order',
  'no-face-to-face',
  'same-or-similar',
  'wrong-rental-modifier',
  'no-proof-of-delivery',
  'inpatient-overlap',
] as const;

export const RENTAL_MODIFIERS = [
  '!{RR} rental, {NU} bought new, {UE} bought used: the payment category decides which can be chosen.',
  '{KH}, {KI}, {KJ}: first, second and third, and later months of a capped rental; {KR} part of a month.',
  '{RA}: replaced; {RB}: part replaced in a repair.',
] as const;

export const EQUIPMENT_PAYERS = [
  'Plans choose suppliers by contract and often want authorization above a price; rental may count toward purchase after another number of months than Medicare’s.',
] as const;
