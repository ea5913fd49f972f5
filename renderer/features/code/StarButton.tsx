import { Star } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useStarring } from '../../hooks/useStarring.ts';
import styles from './starButton.module.css';

/** Shows whether the code is bookmarked, once that is on the disk, and turns it round. */
export function StarButton({ codeKey, isStarred }: { readonly codeKey: CodeKey; readonly isStarred: boolean }) {
  const star = useStarring();
  return (
    <ToggleButton
      className={styles.star ?? ''}
      isSelected={isStarred}
      onChange={() => void star(codeKey)}
      aria-keyshortcuts="Control+D"
    >
      <Star size={14} aria-hidden="true" />
      {isStarred ? 'Bookmarked' : 'Bookmark'}
    </ToggleButton>
  );
}
