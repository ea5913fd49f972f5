import { ListChecks, ListPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { KeptGuide } from '../../../data/domain/mine/keptGuide.ts';
import { idsOnChecklists, planAddToChecklist } from '../../../data/guides/guideChecklist.ts';
import { plainText } from '../../../data/guides/guideText.ts';
import { MARK_NAMES } from '../../../data/guides/verifier/findingWords.ts';
import {
  guideForChecklist,
  type KeptRequirement,
  requirementsOf,
} from '../../../data/guides/verifier/keptChecklist.ts';
import type { VerifiedGuide } from '../../../data/guides/verifier/verifyGuide.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useTemplates } from '../../hooks/encounters/useTemplates.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { countOf } from '../../ui/figures.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './guideCheck.module.css';
import { MARK_TONES } from './markTones.ts';

/** What a kept guide asks of the record, each a line of the person's checklist at one press; a contradicted one is asked about. */
export function KeptRequirements({ kept, guide }: { readonly kept: KeptGuide; readonly guide: VerifiedGuide }) {
  const { user } = useStores();
  const { follow, tell } = useActs();
  const templates = useTemplates();
  const [doubted, setDoubted] = useState<KeptRequirement>();
  const requirements = useMemo(() => requirementsOf(kept, guide), [kept, guide]);
  const mine = useMemo(() => idsOnChecklists(templates.state === 'ready' ? templates.value : []), [templates]);
  if (requirements.length === 0) return null;
  const add = (added: readonly KeptRequirement[]) => {
    const blocks = added.map(({ block }) => block).filter(({ id }) => !mine.has(id));
    if (blocks.length === 0) return tell('All of it is on a checklist of yours already.');
    const stamp = { at: new Date().toISOString(), newId: () => crypto.randomUUID() };
    const addition = { guide: guideForChecklist(kept, requirements), blocks, ...stamp };
    const act = user.templates.change(stored => planAddToChecklist(stored, addition));
    void follow(act, `Added ${countOf(blocks.length, 'line')} to the checklist “${kept.title}”`);
  };
  const sure = requirements.filter(({ checked }) => checked.mark !== 'contradicted');
  return (
    <section className={styles.section} aria-labelledby="kept-requirements">
      <div className={styles.head}>
        <h2 id="kept-requirements" className={styles.heading}>
          For my checklist
        </h2>
        <Button size="sm" onPress={() => add(sure)}>
          {sure.length === requirements.length ? 'Add all to my checklist' : 'Add all but the contradicted ones'}
        </Button>
      </div>
      <p className={styles.lead}>What this guide asks the record to hold. Its mark stays beside each line.</p>
      <ul className={styles.passages}>
        {requirements.map(requirement => {
          const { block, checked } = requirement;
          const isThere = mine.has(block.id);
          const Icon = isThere ? ListChecks : ListPlus;
          return (
            <li key={block.id} className={styles.passage} data-mark={checked.mark}>
              <div className={styles.mark}>
                <StatusMark tone={MARK_TONES[checked.mark]}>{MARK_NAMES[checked.mark]}</StatusMark>
              </div>
              <div className={styles.requirement}>
                <p>{plainText(block.text)}</p>
                <Button
                  variant="quiet"
                  size="sm"
                  icon={<Icon size={15} />}
                  aria-label={`${isThere ? 'Added' : 'Add'} to my checklist: ${plainText(block.text)}`}
                  onPress={() =>
                    !isThere && checked.mark === 'contradicted' ? setDoubted(requirement) : add([requirement])
                  }
                >
                  {isThere ? 'Added' : 'Add'}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <ConfirmDialog
        isOpen={doubted !== undefined}
        title="Add a contradicted statement?"
        confirmLabel="Add it all the same"
        onConfirm={() => {
          if (doubted !== undefined) add([doubted]);
          setDoubted(undefined);
        }}
        onCancel={() => setDoubted(undefined)}
      >
        The official record says otherwise than this statement: “{doubted?.block.text}” On a checklist it would be asked
        of every encounter with these codes.
      </ConfirmDialog>
    </section>
  );
}
