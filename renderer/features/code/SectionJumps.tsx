import type { CodeSystem } from '../../../data/domain/codeSystem.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './sectionJumps.module.css';
import { lastingSections, SECTIONS, type SectionId, sectionElementId } from './sections.ts';

/** Ways past a text of several screens. Buttons, since the address belongs to the app's own pages. */
export function SectionJumps({ system }: { readonly system: CodeSystem }) {
  return (
    <nav className={styles.jumps} aria-label="Sections">
      {lastingSections(system).map(section => (
        <Button key={section} variant="quiet" size="sm" onPress={() => jumpTo(section)}>
          {SECTIONS[section]}
        </Button>
      ))}
    </nav>
  );
}

function jumpTo(section: SectionId): void {
  const heading = document.getElementById(sectionElementId(section));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
