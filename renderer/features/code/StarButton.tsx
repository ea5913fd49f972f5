import { Star as StarIcon } from 'lucide-react';
import { memo } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useStarring } from '../../hooks/mine/useStarring.ts';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import styles from './starButton.module.css';

/** Shows whether the code is bookmarked, once that is on the disk, and turns it round. */
export function StarButton({ codeKey, isStarred }: { readonly codeKey: CodeKey; readonly isStarred: boolean }) {
  const star = useStarring();
  const turn = useStableHandler(() => void star(codeKey));
  return <Star isStarred={isStarred} onTurn={turn} />;
}

/** The same for one code and the next. */
const Star = memo(function Star({ isStarred, onTurn }: { readonly isStarred: boolean; readonly onTurn: () => void }) {
  return (
    <ToggleButton className={styles.star ?? ''} isSelected={isStarred} onChange={onTurn} aria-keyshortcuts="Control+D">
      <StarIcon size={14} aria-hidden="true" />
      {isStarred ? 'Bookmarked' : 'Bookmark'}
    </ToggleButton>
  );
});
