import { ArrowDown, ArrowUp, List } from 'lucide-react';
import { useEffect } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useHitsAround } from '../../hooks/search/useHitsAround.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './hitSteps.module.css';

const inEnglish = new Intl.NumberFormat('en-US');

/** Back to the results, and from hit to hit without going back: by button, or with Alt+Up and Alt+Down. */
export function HitSteps({ codeKey, query }: { readonly codeKey: CodeKey; readonly query: string }) {
  const { go, replace } = useNavigation();
  const around = useHitsAround(codeKey, query);
  const previous = around?.previous;
  const next = around?.next;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      const key = event.key === 'ArrowUp' ? previous : event.key === 'ArrowDown' ? next : undefined;
      if (key === undefined) return;
      event.preventDefault();
      replace({ place: 'code', key, query });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [previous, next, query, replace]);
  const step = (key: CodeKey | undefined) => key !== undefined && replace({ place: 'code', key, query });
  return (
    <nav className={styles.steps} aria-label="Search results">
      <Button
        variant="quiet"
        size="sm"
        icon={<List size={14} />}
        onPress={() => go({ place: 'lookup', query, opened: codeKey })}
      >
        Results for “{query.trim()}”
      </Button>
      {around !== undefined && (
        <span className={styles.place}>
          {inEnglish.format(around.position)} of {inEnglish.format(around.total)}
        </span>
      )}
      <IconButton
        label="Previous result"
        shortcut="Alt+Up"
        size="sm"
        isDisabled={previous === undefined}
        onPress={() => step(previous)}
      >
        <ArrowUp size={14} aria-hidden="true" />
      </IconButton>
      <IconButton
        label="Next result"
        shortcut="Alt+Down"
        size="sm"
        isDisabled={next === undefined}
        onPress={() => step(next)}
      >
        <ArrowDown size={14} aria-hidden="true" />
      </IconButton>
    </nav>
  );
}
