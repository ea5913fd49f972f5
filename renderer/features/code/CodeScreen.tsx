import { useCallback } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useAsCurrentCode } from '../../hooks/navigation/currentCode.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { CodeDetail } from './CodeDetail.tsx';
import type { LayersOf } from './CodeLayers.tsx';
import styles from './codeScreen.module.css';
import { HitSteps } from './HitSteps.tsx';

/** A code on a page of its own, with the steps to the codes around it in the search it was opened from. */
export function CodeScreen({
  codeKey,
  query,
  layersOf,
}: {
  readonly codeKey: CodeKey;
  readonly query: string;
  readonly layersOf: LayersOf;
}) {
  const { go } = useNavigation();
  useAsCurrentCode(codeKey);
  const openCode = useCallback((key: CodeKey) => go({ place: 'code', key, query: '' }), [go]);
  return (
    <div className={styles.page}>
      {query !== '' && <HitSteps codeKey={codeKey} query={query} />}
      <CodeDetail codeKey={codeKey} isOpened takesFocus={false} onOpenCode={openCode} layersOf={layersOf} />
    </div>
  );
}
