import { ArrowDown, ArrowUp, Copy, ListChecks, Plus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { bundledBeside } from '../../../data/checklists/templatesInUse.ts';
import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useTemplates } from '../../hooks/encounters/useTemplates.ts';
import { patientDataCaution } from '../../hooks/mine/patientDataCaution.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { AskName } from '../../ui/AskName.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { countOf } from '../../ui/figures.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { SaveLine } from '../../ui/SaveLine.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './checklistsPage.module.css';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateFiles } from './TemplateFiles.tsx';
import { TemplateList } from './TemplateList.tsx';
import { TemplateView } from './TemplateView.tsx';
import { useOlderCopies } from './useOlderCopies.ts';
import { useTemplateActs } from './useTemplateActs.ts';

const NONE: readonly ChecklistTemplate[] = [];
const LONGEST_NAME = 120;

/** The checklist templates: the list at the left, the one that is open at the right. */
export function ChecklistsPage({ openedId }: { readonly openedId: string | undefined }) {
  const live = useTemplates();
  const { go, replace } = useNavigation();
  const { acts, saving } = useTemplateActs();
  const [isNaming, setNaming] = useState(false);
  const own = live.state === 'ready' ? live.value : NONE;
  const bundled = useMemo(() => bundledBeside(own), [own]);
  const olderCopies = useOlderCopies(own);
  // A bundled one that was made the clinic's own meanwhile is found by what took its place.
  const opened =
    own.find(({ id }) => id === openedId) ??
    bundled.find(({ id }) => id === openedId) ??
    own.find(({ origin }) => origin.kind === 'bundled' && origin.id === openedId);
  const isOwn = opened !== undefined && own.includes(opened);
  const at = opened === undefined ? -1 : own.indexOf(opened);

  const open = (id: string) => go({ place: 'checklists', id });
  const openNew = (made: Promise<string | undefined>) =>
    void made.then(id => {
      if (id !== undefined) replace({ place: 'checklists', id });
    });
  const failure = live.state === 'failed' ? describeStoreFailure(live.failure) : undefined;
  const older = opened === undefined ? 0 : (olderCopies.get(opened.id) ?? 0);
  return (
    <div className={styles.page}>
      <PageHeading
        actions={
          <>
            <TemplateFiles own={own} />
            <Button size="sm" variant="primary" icon={<Plus size={14} />} onPress={() => setNaming(true)}>
              New checklist
            </Button>
          </>
        }
      >
        Checklists
      </PageHeading>
      {failure !== undefined && <FailureMessage words={failure} />}
      <div className={styles.columns}>
        <aside className={styles.list} aria-label="All checklists">
          <TemplateList own={own} bundled={bundled} olderCopies={olderCopies} openedId={opened?.id} onOpen={open} />
        </aside>
        {opened === undefined ? (
          <EmptyState icon={<ListChecks size={28} />} title="What each kind of code needs">
            Choose a checklist to read it. An encounter asks the lines of every checklist that fits its codes. Copy one
            that comes with Chartside to change it, or write your own.
          </EmptyState>
        ) : (
          <article className={styles.opened} aria-label={opened.name}>
            <header className={styles.head}>
              <div className={styles.headWords}>
                <h2 className={styles.name}>{opened.name}</h2>
                <p className={styles.origin}>{originWords(opened, isOwn)}</p>
              </div>
              <div className={styles.actions}>
                <Switch
                  isSelected={opened.isInUse}
                  onChange={isOn => (isOwn ? void acts.use(opened, isOn) : openNew(acts.switchOffBundled(opened)))}
                >
                  In use
                </Switch>
                <Button size="sm" icon={<Copy size={14} />} onPress={() => openNew(acts.copy(opened))}>
                  {isOwn ? 'Copy' : 'Copy to change it'}
                </Button>
                {isOwn && (
                  <>
                    <IconButton
                      label="Move up in the list"
                      size="sm"
                      isDisabled={at <= 0}
                      onPress={() => void acts.move(opened, own[at - 1]?.id, `Moved “${opened.name}” up`)}
                    >
                      <ArrowUp size={14} aria-hidden="true" />
                    </IconButton>
                    <IconButton
                      label="Move down in the list"
                      size="sm"
                      isDisabled={at === own.length - 1}
                      onPress={() => void acts.move(opened, own[at + 2]?.id, `Moved “${opened.name}” down`)}
                    >
                      <ArrowDown size={14} aria-hidden="true" />
                    </IconButton>
                    <IconButton label="Delete this checklist" size="sm" onPress={() => void acts.remove(opened)}>
                      <Trash2 size={14} aria-hidden="true" />
                    </IconButton>
                  </>
                )}
              </div>
            </header>
            {older > 0 && (
              <Message kind="info" title={`${countOf(older, 'open encounter')} with an older copy`}>
                An encounter keeps the checklist it was begun with. Open it to see what has changed, and to update it.
              </Message>
            )}
            {isOwn ? (
              <>
                <div className={styles.saving}>
                  <SaveLine saving={saving} />
                </div>
                <TemplateEditor key={opened.id} template={opened} acts={acts} />
              </>
            ) : (
              <TemplateView template={opened} />
            )}
          </article>
        )}
      </div>
      {isNaming && (
        <AskName
          title="New checklist"
          label="Name"
          hint="What it is for: a kind of code, a drug, a payer."
          confirmLabel="Add checklist"
          longest={LONGEST_NAME}
          cautionOf={patientDataCaution}
          onConfirm={name => {
            setNaming(false);
            openNew(acts.create(name));
          }}
          onCancel={() => setNaming(false)}
        />
      )}
    </div>
  );
}

function originWords({ origin }: ChecklistTemplate, isOwn: boolean): string {
  if (!isOwn) return 'Comes with Chartside, written from public rules. Check it against your payers.';
  switch (origin.kind) {
    case 'own':
      return 'Written here.';
    case 'bundled':
      return `Yours, in place of “${origin.name}”, which comes with Chartside. Delete it to have that one back.`;
    case 'guide':
      return `Made from the guide “${origin.name}”.`;
    case 'copy':
      return `Copied from “${origin.name}”.`;
  }
}
