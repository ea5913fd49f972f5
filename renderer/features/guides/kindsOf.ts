import type { GuideBlock } from '../../../data/guides/guide.ts';

/** Whether blocks under one heading are of more than one kind: facts beside advice, say. */
export function areOfSeveralKinds(blocks: readonly GuideBlock[]): boolean {
  const kinds = blocks.flatMap(block =>
    block.type === 'statement' ? [block.kind] : block.type === 'denial' ? ['denial'] : [],
  );
  return new Set(kinds).size > 1;
}
