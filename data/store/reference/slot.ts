/** Which of several installed things that take each other's place is in use, and which one a roll back goes to. */
export interface Slot {
  readonly inUse: string;
  /** Absent where nothing was in use before. */
  readonly previous?: string;
}

/** The slot once `id` is in use. What was in use before is what a roll back goes to, so that a second one returns. */
export function slotWith(slot: Slot | undefined, id: string): Slot {
  const previous = slot?.inUse === id ? slot.previous : slot?.inUse;
  return previous === undefined ? { inUse: id } : { inUse: id, previous };
}

/** The slot once `id` is removed: the one before is in use again. `undefined` where that leaves nothing in use. */
export function slotWithout(slot: Slot | undefined, id: string): Slot | undefined {
  if (slot === undefined) return undefined;
  const { inUse, previous } = slot;
  if (inUse === id) return previous === undefined ? undefined : { inUse: previous };
  return previous === id ? { inUse } : slot;
}

/** How an installed thing stands in its slot. */
export function standingIn(
  slot: Slot | undefined,
  id: string,
): { readonly isActive: boolean; readonly canRollBackTo: boolean } {
  return { isActive: slot?.inUse === id, canRollBackTo: slot?.previous === id };
}
