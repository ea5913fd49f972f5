import { Tag, X } from 'lucide-react';
import { useState } from 'react';
import { type CodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { type ClinicName, LONGEST_CLINIC_NAME, tidyClinicName } from '../../../data/domain/mine/clinicName.ts';
import { planAddName, planRemoveName } from '../../../data/domain/mine/planClinicNames.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { patientDataCaution } from '../../hooks/mine/patientDataCaution.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { AskName } from '../../ui/AskName.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './clinicNames.module.css';

/** What the clinic calls this code: its own words, found by search. */
export function ClinicNames({ codeKey, names }: { readonly codeKey: CodeKey; readonly names: readonly ClinicName[] }) {
  const { user } = useStores();
  const { follow } = useActs();
  const [isAsking, setAsking] = useState(false);
  const { system, code } = splitCodeKey(codeKey);
  const printed = printedCode(system, code);
  const add = async (typed: string) => {
    const name = tidyClinicName(typed);
    if (name === undefined) return;
    const added = { id: crypto.randomUUID(), name, key: codeKey, addedAt: new Date().toISOString() };
    const isDone = await follow(
      user.clinicNames.change(all => planAddName(all, added)),
      `Search now finds ${printed} by “${name}”`,
    );
    if (isDone) setAsking(false);
  };
  return (
    <>
      <Button size="sm" variant="quiet" icon={<Tag size={14} />} onPress={() => setAsking(true)}>
        Also called here…
      </Button>
      {names.length > 0 && (
        <ul className={styles.names} aria-label="Also called here">
          {names.map(({ id, name }) => (
            <li key={id} className={styles.name}>
              {name}
              <IconButton
                label={`Remove “${name}”`}
                size="sm"
                onPress={() =>
                  void follow(
                    user.clinicNames.change(all => planRemoveName(all, id)),
                    `“${name}” no longer finds ${printed}`,
                  )
                }
              >
                <X size={12} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {isAsking && (
        <AskName
          title={`What is ${printed} called here?`}
          label="Word or words"
          hint="As people in your clinic say it. Search finds the code by it, marked as your own word."
          confirmLabel="Add"
          longest={LONGEST_CLINIC_NAME}
          cautionOf={patientDataCaution}
          onConfirm={typed => void add(typed)}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
