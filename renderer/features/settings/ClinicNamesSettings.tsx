import { X } from 'lucide-react';
import { printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { planRemoveName } from '../../../data/domain/mine/planClinicNames.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { useClinicNames } from '../../hooks/mine/useClinicNames.ts';
import { useLink } from '../../hooks/navigation/useLink.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './clinicNamesSettings.module.css';

/** The clinic's own words for codes, all in one place. They are added on the page of a code. */
export function ClinicNamesSettings() {
  const { user } = useStores();
  const { follow } = useActs();
  const linkTo = useLink();
  const live = useClinicNames();
  const names = live.state === 'ready' ? live.value.toSorted((a, b) => a.name.localeCompare(b.name, 'en')) : [];
  return (
    <Panel title="What codes are called here">
      {names.length === 0 && (
        <p className={styles.none}>
          No words yet. Open a code and press “Also called here…”: search then finds it by your word.
        </p>
      )}
      <ul className={styles.names} aria-label="Words of your clinic">
        {names.map(({ id, name, key }) => {
          const { system, code } = splitCodeKey(key);
          const printed = printedCode(system, code);
          const address = { place: 'code', key, query: '' } as const;
          return (
            <li key={id} className={styles.name}>
              <span className={styles.word}>{name}</span>
              <a className={styles.code} {...linkTo(address)}>
                {printed}
              </a>
              <IconButton
                label={`Remove “${name}” for ${printed}`}
                size="sm"
                onPress={() =>
                  void follow(
                    user.clinicNames.change(all => planRemoveName(all, id)),
                    `“${name}” no longer finds ${printed}`,
                  )
                }
              >
                <X size={14} aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
