import { useMemo, useState } from 'react';
import { typedCode } from '../../../data/checklists/typedCodes.ts';
import { composeChecklist } from '../../../data/domain/checklist/composeChecklist.ts';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { familiesOf } from '../../../data/domain/family/familiesOf.ts';
import { isCptKey, type LineKey, printedLineCode } from '../../../data/domain/lineKey.ts';
import { parseLineModifier } from '../../../data/domain/lineModifier.ts';
import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import { PLACES_OF_SERVICE, parsePlaceOfService, placeName } from '../../../data/domain/placeOfService.ts';
import { useFoundCodes } from '../../hooks/codes/useFoundCodes.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { countOf } from '../../ui/figures.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { levelWord } from './levelWords.ts';
import styles from './tryCode.module.css';

const PLACES = [
  { value: '', label: 'Not chosen' },
  ...PLACES_OF_SERVICE.map(place => ({ value: place, label: `${place} ${placeName(place)}` })),
];

/** The template tried with one code: what it would ask in an encounter, as it is written now. */
export function TryCode({ template }: { readonly template: ChecklistTemplate }) {
  const [typed, setTyped] = useState('');
  const [modifiersTyped, setModifiersTyped] = useState('');
  const [placeTyped, setPlaceTyped] = useState('');
  const key = typedCode(typed);
  const families = useFamiliesOf(key);
  const answer = useMemo(() => {
    if (key === undefined || families === undefined) return undefined;
    const modifiers = modifiersTyped.split(/[\s,]+/u).flatMap(text => parseLineModifier(text) ?? []);
    return composeChecklist({
      lines: [{ id: 'tried', key, modifiers }],
      place: parsePlaceOfService(placeTyped),
      templates: [template],
      familiesOf: () => families.ids,
    });
  }, [key, families, modifiersTyped, placeTyped, template]);
  const all = template.sections.reduce((sum, { items }) => sum + items.length, 0);
  const count = answer?.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  return (
    <Disclosure title="Try it with a code">
      <div className={styles.try}>
        <div className={styles.fields}>
          <TextField
            label="Code"
            value={typed}
            onChange={setTyped}
            isCode
            placeholder="E0143"
            error={typed.trim() !== '' && key === undefined ? 'Not a code yet.' : undefined}
          />
          <TextField label="Modifiers" value={modifiersTyped} onChange={setModifiersTyped} isCode placeholder="KX RT" />
          <SelectField<string> label="Site of service" options={PLACES} value={placeTyped} onChange={setPlaceTyped} />
        </div>
        {key !== undefined && answer !== undefined && (
          <div role="status" className={styles.answer}>
            <p>
              {count === 0
                ? `${printedLineCode(key)} gets nothing of this checklist.`
                : `${printedLineCode(key)} is asked ${countOf(count, 'line')} of ${all}.`}
              {families?.isUnknown === true &&
                ' The code is not in the release in use, so its family is not known; only tests of codes, modifiers and site count.'}
            </p>
            {answer.map(section => (
              <div key={section.title}>
                <p className={styles.title}>{section.title}</p>
                <ul className={styles.lines}>
                  {section.items.map(item => (
                    <li key={item.key}>
                      <Badge>{levelWord(item.level)}</Badge> {item.text}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        )}
      </div>
    </Disclosure>
  );
}

/** The families of a code by the release in use; `undefined` until they are known. */
function useFamiliesOf(
  key: LineKey | undefined,
): { readonly ids: readonly string[]; readonly isUnknown: boolean } | undefined {
  const keys = useMemo((): readonly CodeKey[] => (key === undefined || isCptKey(key) ? [] : [key]), [key]);
  const live = useFoundCodes(keys);
  return useMemo(() => {
    if (key === undefined || live.state !== 'ready') return undefined;
    if (isCptKey(key)) return { ids: [], isUnknown: false };
    const record = live.value.get(key)?.record;
    return { ids: record === undefined ? [] : familiesOf(record), isUnknown: record === undefined };
  }, [key, live]);
}
