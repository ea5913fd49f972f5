import { type CodeKey, codeKeyOf, parseCodeKey } from '../../../../data/domain/codeKey.ts';
import type { HcpcsRecord } from '../../../../data/domain/codeRecord.ts';
import { familyName } from '../../../../data/domain/family/familyIds.ts';
import { modifierFamily } from '../../../../data/domain/family/modifierFamilies.ts';
import { modifiersAgainst } from '../../../../data/domain/modifiers/modifierConflicts.ts';
import { modifierUse } from '../../../../data/domain/modifiers/modifierUses.ts';
import { useCodesNear } from '../../../hooks/codes/useCodesNear.ts';
import { DataList } from '../../../ui/DataList.tsx';
import { DetailSection } from '../../../ui/DetailSection.tsx';
import { useLayerTold } from '../../../ui/inOrder.ts';
import { CodeLink } from '../CodeLink.tsx';
import { CodeReference } from '../CodeReference.tsx';
import { sectionHead } from '../sections.ts';
import styles from './modifierUse.module.css';

/** What a modifier is for in our words, what contradicts it, and those of its kind. */
export function ModifierUse({
  record: { code },
  onOpenCode,
}: {
  readonly record: HcpcsRecord;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const use = modifierUse(code);
  const against = modifiersAgainst(code);
  const family = modifierFamily(code);
  const near = useCodesNear(codeKeyOf('hcpcsmod', code));
  useLayerTold(near.state !== 'loading');
  // Its last row is of codes near by: drawn before, what stands under it would be pushed down.
  if (near.state === 'loading') return null;
  const related = near.state === 'ready' ? near.value.filter(each => isOfKind(each, family) && each.code !== code) : [];
  const entries = [
    ...(use === undefined ? [] : [{ term: 'For', value: use.purpose }]),
    ...(use === undefined ? [] : [{ term: 'Used with', value: use.usedWith }]),
    ...(use?.mind === undefined ? [] : [{ term: 'Mind', value: use.mind }]),
    ...(against.length === 0
      ? []
      : [{ term: 'Not on a line with', value: <Against codes={against} onOpenCode={onOpenCode} /> }]),
    { term: 'Kind', value: familyName(family) },
    ...(related.length === 0
      ? []
      : [
          {
            term: 'Of the same kind',
            value: (
              <span className={styles.related}>
                {related.map(each => (
                  <CodeLink key={each.code} codeKey={codeKeyOf('hcpcsmod', each.code)} onOpenCode={onOpenCode} />
                ))}
              </span>
            ),
          },
        ]),
  ];
  return (
    <DetailSection
      {...sectionHead('modifierUse')}
      note={
        use === undefined
          ? 'The kind is Chartside’s. For what the modifier means, the official text above counts.'
          : 'Chartside’s words, after Medicare Claims Processing Manual (Pub. 100-04) and NCCI Policy Manual 2025; other payers differ.'
      }
    >
      <DataList entries={entries} />
    </DetailSection>
  );
}

function Against({
  codes,
  onOpenCode,
}: {
  readonly codes: readonly string[];
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  return (
    <ul>
      {codes.map(code => {
        const key = parseCodeKey(`hcpcsmod:${code}`);
        return (
          <li key={code}>
            {key === undefined ? (
              <>
                <code>{code}</code> (a CPT modifier)
              </>
            ) : (
              <CodeReference codeKey={key} onOpenCode={onOpenCode} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function isOfKind({ system, code }: { readonly system: string; readonly code: string }, family: string): boolean {
  return system === 'hcpcsmod' && modifierFamily(code) === family;
}
