import { seriesName } from '../../../data/domain/codeSystem.ts';
import type { MissingRelease } from '../../../data/domain/inForce/releaseInForce.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './notSearched.module.css';

/** What an answer for another day leaves out, because no release is loaded for that day; which one to import. */
export function NotSearched({ missing }: { readonly missing: readonly MissingRelease[] }) {
  const { go } = useNavigation();
  return (
    <div className={styles.notSearched}>
      <ul>
        {missing.map(({ series, title }) => (
          <li key={series}>
            <StatusMark tone="caution">
              Not searched: {seriesName(series)}. {title} is not loaded.
            </StatusMark>
          </li>
        ))}
      </ul>
      <Button size="sm" variant="quiet" onPress={() => go({ place: 'library' })}>
        Open the Library
      </Button>
    </div>
  );
}
