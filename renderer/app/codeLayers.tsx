import { lazy, Suspense } from 'react';
import { splitCodeKey } from '../../data/domain/codeKey.ts';
import type { LayersOf } from '../features/code/CodeLayers.tsx';

// What features say about a code beside the official record. Each is read when a code is first looked at, and each
// waits for itself alone: the start and the official text wait for none.

const NotesSection = lazy(async () => ({
  default: (await import('../features/notes/NotesSection.tsx')).NotesSection,
}));
const GuideSection = lazy(async () => ({
  default: (await import('../features/guides/GuideSection.tsx')).GuideSection,
}));
const PaymentSection = lazy(async () => ({
  default: (await import('../features/payment/PaymentSection.tsx')).PaymentSection,
}));
const KeptMentions = lazy(async () => ({
  default: (await import('../features/guideCheck/KeptMentions.tsx')).KeptMentions,
}));
const CptText = lazy(async () => ({
  default: (await import('../features/payment/CptText.tsx')).CptText,
}));
const DoseSection = lazy(async () => ({
  default: (await import('../features/dose/DoseSection.tsx')).DoseSection,
}));

const EditsSection = lazy(async () => ({
  default: (await import('../features/checks/EditsSection.tsx')).EditsSection,
}));

/** What stands on the page of a code beside its official record. */
export const layersOf: LayersOf = (found, key) => {
  const { system, code } = splitCodeKey(key);
  const isBilled = system === 'hcpcs' || system === 'cpt';
  return {
    above: [
      ...(system === 'cpt' ? [{ id: 'text', node: <CptText code={code} /> }] : []),
      { id: 'notes', node: <NotesSection codeKey={key} /> },
    ],
    below: [
      ...(found?.record.system === 'hcpcs' ? [{ id: 'units', node: <DoseSection record={found.record} /> }] : []),
      ...(isBilled
        ? [
            { id: 'payment', node: <PaymentSection code={code} /> },
            { id: 'edits', node: <EditsSection code={code} /> },
          ]
        : []),
      found === undefined
        ? { id: 'mentions', node: <KeptMentions codeKey={key} isAlone /> }
        : {
            id: 'guide',
            node: (
              <GuideSection
                record={found.record}
                release={found.release}
                mentions={
                  <Suspense>
                    <KeptMentions codeKey={key} />
                  </Suspense>
                }
              />
            ),
          },
    ],
    belowAtOnce: isBilled ? 1 : 0,
  };
};
