const NO_ROOM_CODES: readonly unknown[] = ['ENOSPC', 'EDQUOT'];

/** Whether the file system refused for want of room: a full disk, or the share of it that is this person's. */
export function isNoRoom(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NO_ROOM_CODES.includes(error.code);
}
