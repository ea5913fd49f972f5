import type { Migration } from '../migration.ts';

/**
 * v1: releases with their content beside them. Content has an id of its own, so that installing a release
 * again writes beside what is in use, and anything no release points to is a leftover (ADR 0041).
 */
export const v1Releases: Migration = {
  version: 1,
  declare: version =>
    version.stores({
      releases: 'id',
      active: 'series',
      chunks: '[contentId+number]',
      parts: '[contentId+name]',
    }),
};
