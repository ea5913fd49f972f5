import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import { Badge } from '../../ui/Badge.tsx';
import { countOf } from '../../ui/figures.ts';
import styles from './templateList.module.css';

/** The clinic's own checklists, and those that come with the app. */
export function TemplateList({
  own,
  bundled,
  olderCopies,
  openedId,
  onOpen,
}: {
  readonly own: readonly ChecklistTemplate[];
  readonly bundled: readonly ChecklistTemplate[];
  /** By template: open encounters begun with an older version of it. */
  readonly olderCopies: ReadonlyMap<string, number>;
  readonly openedId: string | undefined;
  readonly onOpen: (id: string) => void;
}) {
  const groups = [
    { id: 'own', title: 'Yours', templates: own },
    { id: 'bundled', title: 'Come with Chartside', templates: bundled },
  ].filter(({ templates }) => templates.length > 0);
  return (
    <ListBox
      aria-label="Checklists"
      className={styles.list ?? ''}
      items={groups}
      selectionMode="single"
      selectedKeys={openedId === undefined ? [] : [openedId]}
      onSelectionChange={keys => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onOpen(String(key));
      }}
    >
      {group => (
        <ListBoxSection id={group.id} className={styles.group ?? ''}>
          <Header className={styles.title ?? ''}>{group.title}</Header>
          {group.templates.map(({ id, name, isInUse, sections }) => (
            <ListBoxItem key={id} id={id} textValue={name} className={styles.template ?? ''}>
              <span className={styles.name}>{name}</span>
              <span className={styles.facts}>
                {countOf(
                  sections.reduce((sum, { items }) => sum + items.length, 0),
                  'line',
                )}
                {!isInUse && <Badge tone="caution">Not in use</Badge>}
                {(olderCopies.get(id) ?? 0) > 0 && (
                  <Badge tone="info">{countOf(olderCopies.get(id) ?? 0, 'open encounter')} with an older copy</Badge>
                )}
              </span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      )}
    </ListBox>
  );
}
