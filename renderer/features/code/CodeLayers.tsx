import { lazy, memo } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { type CodeKey, splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import type { Layer } from '../../ui/inOrder.ts';
import { CodeHistory } from './CodeHistory.tsx';
import { Hierarchy } from './Hierarchy.tsx';
import { InOrder } from './InOrder.tsx';
import { NeighborCodes } from './NeighborCodes.tsx';
import { OfficialFields } from './OfficialFields.tsx';
import { Sources } from './Sources.tsx';

/** Read with the first diagnosis code: a search for anything else does without. */
const Instructions = lazy(async () => ({
  default: (await import('./instructions/Instructions.tsx')).Instructions,
}));

const LookAlikes = lazy(async () => ({ default: (await import('./lookAlikes/LookAlikes.tsx')).LookAlikes }));
const ModifierUse = lazy(async () => ({ default: (await import('./modifierUse/ModifierUse.tsx')).ModifierUse }));

/** What other features say of a code, for the app to compose. */
export interface LayersElsewhere {
  /** Right under the heading: what the person keeps, the text of a CPT code. */
  readonly above: readonly Layer[];
  /** On the official record: units, payment, edits, guide, in the order a person needs them. */
  readonly below: readonly Layer[];
  /** How many of those below belong to what is seen first where the code has no official record. */
  readonly belowAtOnce: number;
}

/** @param found is absent for a CPT code: no release has it, fee files may. */
export type LayersOf = (found: FoundCode | undefined, codeKey: CodeKey) => LayersElsewhere;

interface CodeLayersProps {
  readonly codeKey: CodeKey;
  readonly found: FoundCode | undefined;
  readonly asOf: CalendarDate | undefined;
  readonly isOpened: boolean;
  readonly onOpenCode: (key: CodeKey) => void;
  readonly layersOf: LayersOf;
}

/** The layers of a code from the top down: first what the first window shows, then the rest. */
export const CodeLayers = memo(function CodeLayers({
  codeKey,
  found,
  asOf,
  isOpened,
  onOpenCode,
  layersOf,
}: CodeLayersProps) {
  const { above, below, belowAtOnce } = layersOf(found, codeKey);
  const history = { id: 'history', node: <CodeHistory codeKey={codeKey} /> };
  if (found === undefined) {
    // Fees and edits have periods of their own: they can be loaded for a day no release is loaded for.
    const isCpt = splitCodeKey(codeKey).system === 'cpt';
    const isElsewhere = isCpt || asOf !== undefined;
    // No release has CPT codes, so there is none to follow them through.
    const layers = [...above, ...(isElsewhere ? below : []), ...(isCpt ? [] : [history])];
    return <InOrder layers={layers} atOnce={1} seenFirst={above.length + (isElsewhere ? belowAtOnce : 0)} />;
  }
  const first = [...above, ...officialLayers(found, codeKey, onOpenCode)];
  const around = layersAround(found, codeKey, isOpened, onOpenCode);
  const layers = [...first, ...below, ...around, history, sourceLayer(found)];
  // What the person keeps was read with the code; the official layer after it stands on the record or reads by itself.
  return <InOrder layers={layers} atOnce={above.length + 1} seenFirst={first.length} />;
});

function officialLayers(
  { record, release }: FoundCode,
  codeKey: CodeKey,
  onOpenCode: (key: CodeKey) => void,
): readonly Layer[] {
  if (record.system === 'icd10cm') {
    return [
      { id: 'instructions', node: <Instructions record={record} release={release} onOpenCode={onOpenCode} /> },
      { id: 'hierarchy', node: <Hierarchy codeKey={codeKey} onOpenCode={onOpenCode} /> },
    ];
  }
  return [
    ...(record.system === 'hcpcsmod'
      ? [{ id: 'modifierUse', node: <ModifierUse record={record} onOpenCode={onOpenCode} /> }]
      : []),
    { id: 'fields', node: <OfficialFields record={record} onOpenCode={onOpenCode} /> },
  ];
}

function layersAround(
  { record }: FoundCode,
  codeKey: CodeKey,
  isOpened: boolean,
  onOpenCode: (key: CodeKey) => void,
): readonly Layer[] {
  return [
    ...(isOpened ? [{ id: 'lookAlikes', node: <LookAlikes record={record} onOpenCode={onOpenCode} /> }] : []),
    { id: 'neighbors', node: <NeighborCodes codeKey={codeKey} onOpenCode={onOpenCode} /> },
  ];
}

function sourceLayer({ record, release }: FoundCode): Layer {
  return { id: 'source', node: <Sources system={record.system} release={release} /> };
}
