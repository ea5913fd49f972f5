import { useCallback } from 'react';
import { type CodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { NO_FOLDER } from '../../../data/domain/mine/bookmark.ts';
import { planStar, planUnstar } from '../../../data/domain/mine/planBookmarks.ts';
import { anchorOf } from '../../../data/domain/mine/textAnchor.ts';
import { useStores } from '../answers/useStores.ts';
import { useActs } from './useActs.ts';

/** Puts the star on a code or takes it off, whichever it is not; says so once it is on the disk. */
export function useStarring(): (key: CodeKey) => Promise<void> {
  const { user, reference } = useStores();
  const { follow } = useActs();
  return useCallback(
    async key => {
      const { system, code } = splitCodeKey(key);
      const name = printedCode(system, code);
      if (await user.bookmarks.isStarred(key).catch(() => false)) {
        await follow(
          user.bookmarks.change(shelf => planUnstar(shelf, key)),
          `Removed ${name} from your bookmarks`,
        );
        return;
      }
      // A code that cannot be read now is bookmarked all the same, without a text.
      const found = await reference.findCode(key).catch(() => undefined);
      const starring = {
        id: crypto.randomUUID(),
        key,
        folderId: NO_FOLDER,
        at: new Date().toISOString(),
        ...(found && { lastSeen: anchorOf(found) }),
      };
      await follow(
        user.bookmarks.change(shelf => planStar(shelf, starring)),
        `Bookmarked ${name}`,
        true,
      );
    },
    [user, reference, follow],
  );
}
