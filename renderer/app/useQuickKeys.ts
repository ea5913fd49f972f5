import { useEffect } from 'react';
import { quickCodes } from '../../data/domain/mine/shelf.ts';
import { useStores } from '../hooks/answers/useStores.ts';
import { useNavigation } from '../hooks/navigation/useNavigation.ts';

const DIGIT = /^Digit([1-9])$/u;

/**
 * Alt+1 to Alt+9 open the first nine bookmarks from anywhere. The key's place counts, not its character: on a Mac
 * Option with a digit is another character, and a plain digit is the beginning of a search.
 */
export function useQuickKeys(): void {
  const { user } = useStores();
  const { go } = useNavigation();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const digit = DIGIT.exec(event.code)?.[1];
      if (digit === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.defaultPrevented) return;
      event.preventDefault();
      void user.bookmarks.shelf().then(
        shelf => {
          const key = quickCodes(shelf)[Number(digit) - 1];
          if (key !== undefined) go({ place: 'code', key, query: '' });
        },
        // Bookmarks that cannot be read are said on their own page.
        () => undefined,
      );
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [user, go]);
}
