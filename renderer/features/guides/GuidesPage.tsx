import { FileSearch } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { GUIDE_KINDS, type GuideKind } from '../../../data/guides/guide.ts';
import { guideKindName } from '../../../data/guides/guideWords.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { countOf, formatCount } from '../../ui/figures.ts';
import { PageColumn } from '../../ui/PageColumn.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ALL_GUIDES, guidesFor } from './allGuides.ts';
import { GuideLink } from './GuideLink.tsx';
import styles from './guidesPage.module.css';
import { OpenedGuide } from './OpenedGuide.tsx';

const NO_KIND: ReadonlySet<GuideKind> = new Set();

/** All guides, searched and filtered; or one of them, read. */
export function GuidesPage({
  id,
  renderKept,
}: {
  readonly id: string | undefined;
  /** The guides from elsewhere that hold the words searched for. */
  readonly renderKept: (query: string) => ReactNode;
}) {
  const guide = ALL_GUIDES.find(each => each.id === id);
  return guide === undefined ? (
    <GuideList isLost={id !== undefined} renderKept={renderKept} />
  ) : (
    <OpenedGuide key={guide.id} guide={guide} />
  );
}

function GuideList({
  isLost,
  renderKept,
}: {
  readonly isLost: boolean;
  readonly renderKept: (query: string) => ReactNode;
}) {
  const { go } = useNavigation();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const [kinds, setKinds] = useState(NO_KIND);
  const found = useMemo(() => guidesFor(query), [query]);
  const shown = kinds.size === 0 ? found : found.filter(({ kind }) => kinds.has(kind));
  return (
    <PageColumn>
      <PageHeading
        actions={
          <Button size="sm" icon={<FileSearch size={14} />} onPress={() => go({ place: 'guide-check' })}>
            Check a guide from elsewhere
          </Button>
        }
      >
        Guides
      </PageHeading>
      {isLost && <p className={styles.lost}>There is no guide at this address. These are all there are.</p>}
      <div className={styles.tools}>
        <div className={styles.search}>
          <TextField label="Search in guides" value={typed} onChange={setTyped} />
        </div>
        <fieldset className={styles.filters}>
          <legend className={styles.legend}>Show only</legend>
          {GUIDE_KINDS.map(kind => (
            <FilterChip
              key={kind}
              label={`${guideKindName(kind)}s`}
              count={formatCount(found.filter(each => each.kind === kind).length)}
              isOn={kinds.has(kind)}
              onChange={isOn => setKinds(last => withKind(last, kind, isOn))}
            />
          ))}
        </fieldset>
      </div>
      {kinds.size === 0 && renderKept(query)}
      <div className={styles.found}>
        <p role="status" className={styles.count}>
          {shown.length === ALL_GUIDES.length
            ? countOf(shown.length, 'guide')
            : `${countOf(shown.length, 'guide')} of ${formatCount(ALL_GUIDES.length)}`}
        </p>
        {shown.length === 0 ? (
          <EmptyState title="Nothing here">
            No guide that comes with Chartside holds these words. Every code has one: look the code up and read its
            section “Guide”.
          </EmptyState>
        ) : (
          <ul className={styles.list} aria-label="Guides">
            {shown.map(({ id, kind, title, summary }) => (
              <li key={id} className={styles.row}>
                <GuideLink id={id}>{title}</GuideLink>
                <span className={styles.kind}>{guideKindName(kind)}</span>
                {kind !== 'playbook' && <span className={styles.summary}>{summary}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </PageColumn>
  );
}

function withKind(kinds: ReadonlySet<GuideKind>, kind: GuideKind, isOn: boolean): ReadonlySet<GuideKind> {
  const next = new Set(kinds);
  if (isOn) next.add(kind);
  else next.delete(kind);
  return next;
}
