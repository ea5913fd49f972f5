import { useNavigation } from '../../hooks/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './editsSection.module.css';

/** No edits are loaded for the day: what is, and how to get them. */
export function HowToLoad({ installed }: { readonly installed: readonly string[] }) {
  const { go } = useNavigation();
  return (
    <div className={styles.howTo}>
      <p>
        No edits loaded for this date.
        {installed.length > 0 && ` Loaded, for other dates: ${installed.join('; ')}.`}
      </p>
      <p className={styles.muted}>
        CMS publishes them each quarter, free, on its Medicare NCCI pages: PTP coding edits, MUE tables and add-on code
        edits. Download the zip files and import them as they are.
      </p>
      <Button size="sm" onPress={() => go({ place: 'library' })}>
        Open the Library
      </Button>
    </div>
  );
}
