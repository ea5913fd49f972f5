import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useSettled } from '../../hooks/answers/useSettled.ts';
import { FeeFileFound } from './FeeFileFound.tsx';
import styles from './foundBeneath.module.css';
import { MineFound } from './MineFound.tsx';
import { useMineFound } from './useMineFound.ts';

/** After the codes: what is the person's own, and what imported files know, may come a moment later. */
const MINE_AFTER_MS = 120;
/** After the codes and what is the person's own: guides are the last to be looked for. */
const GUIDES_AFTER_MS = 400;

/**
 * Beneath the codes of the list, once the box is at rest: what imported files know, what is the person's own, and guides.
 * Where the height is short the codes keep it, and all this is folded to the line of its titles.
 */
export function FoundBeneath({
  text,
  onOpenPage,
  renderGuidesFound,
}: {
  /** What is in the box, without blanks around it. */
  readonly text: string;
  readonly onOpenPage: (key: CodeKey) => void;
  readonly renderGuidesFound: (text: string) => ReactNode;
}) {
  const typed = useSettled(text, MINE_AFTER_MS);
  const mineFound = useMineFound(typed);
  const atRest = useSettled(text, GUIDES_AFTER_MS);
  const [isFolded, setFolded] = useState(true);
  return (
    <div className={styles.beneath} data-folded={isFolded || undefined}>
      <button type="button" className={styles.fold} aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
        <ChevronRight size={14} aria-hidden="true" />
        Also found
      </button>
      <FeeFileFound typed={typed} onOpenPage={onOpenPage} />
      <MineFound found={mineFound} onOpenPage={onOpenPage} />
      {atRest !== '' && atRest === text && renderGuidesFound(atRest)}
    </div>
  );
}
