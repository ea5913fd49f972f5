import type { CSSProperties } from 'react';
import { type CodeKey, parseCodeKey } from '../../../data/domain/codeKey.ts';
import type { HcpcsRecord } from '../../../data/domain/codeRecord.ts';
import { DataList } from '../../ui/DataList.tsx';
import { DetailSection } from '../../ui/DetailSection.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { CodeReference } from './CodeReference.tsx';
import styles from './officialFields.module.css';
import {
  type FieldGroup,
  type FieldValue,
  MEANINGS_SOURCE,
  type OfficialField,
  officialFieldGroups,
} from './officialFields.ts';
import { sectionHead } from './sections.ts';

/** The fields of the official HCPCS record: value as in the file, meaning in words. */
export function OfficialFields({
  record,
  onOpenCode,
}: {
  readonly record: HcpcsRecord;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const groups = officialFieldGroups(record);
  useLayerTold(true);
  if (groups.length === 0) return null;
  return (
    <DetailSection {...sectionHead('fields')} note={`Meanings: ${MEANINGS_SOURCE}.`}>
      <div className={styles.groups}>
        {groups.map(group => (
          <div key={group.title} style={{ '--raw-length': longestRaw(group) } as CSSProperties}>
            <h3 className={styles.groupTitle}>{group.title}</h3>
            <DataList
              entries={group.fields.map(field => ({
                term: field.label,
                value: <Values field={field} onOpenCode={onOpenCode} />,
              }))}
            />
          </div>
        ))}
      </div>
    </DetailSection>
  );
}

/** Characters of the longest value with words beside it: all words of a group begin at one line. */
function longestRaw({ fields }: FieldGroup): number {
  const values = fields.flatMap(field => field.values.filter(({ meaning }) => meaning !== undefined));
  return Math.max(0, ...values.map(({ raw }) => raw.length));
}

/** A list only where there are several: one value is not read as "list of one". */
function Values({ field, onOpenCode }: { readonly field: OfficialField; readonly onOpenCode: (key: CodeKey) => void }) {
  const [only, ...more] = field.values;
  if (only !== undefined && more.length === 0) {
    return <FieldValueView field={field} value={only} onOpenCode={onOpenCode} />;
  }
  return (
    <ul>
      {field.values.map(value => (
        <li key={value.raw} className={styles.listed}>
          <FieldValueView field={field} value={value} onOpenCode={onOpenCode} />
        </li>
      ))}
    </ul>
  );
}

function FieldValueView({
  field,
  value,
  onOpenCode,
}: {
  readonly field: OfficialField;
  readonly value: FieldValue;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  if (field.areCodes === true) return <Reference raw={value.raw} onOpenCode={onOpenCode} />;
  return field.isInWords === true ? value.raw : <Value value={value} />;
}

function Value({ value: { raw, meaning } }: { readonly value: FieldValue }) {
  if (meaning === undefined) return <code className={styles.raw}>{raw}</code>;
  return (
    <span className={styles.value}>
      <code className={styles.raw}>{`${raw} `}</code>
      {meaning}
    </span>
  );
}

function Reference({ raw, onOpenCode }: { readonly raw: string; readonly onOpenCode: (key: CodeKey) => void }) {
  const key = parseCodeKey(`hcpcs:${raw}`) ?? parseCodeKey(`hcpcsmod:${raw}`);
  return key === undefined ? (
    <Value value={{ raw, meaning: 'Not a HCPCS Level II code: CPT texts are not part of this library' }} />
  ) : (
    <CodeReference codeKey={key} onOpenCode={onOpenCode} />
  );
}
