import { lazy, Suspense } from 'react';
import { type CodeKey, splitCodeKey } from '../../data/domain/codeKey.ts';
import type { FoundCode } from '../../data/store/reference/referenceStore.ts';

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

/** The person's own, above the official layers. */
export function renderMine(key: CodeKey) {
  return (
    <Suspense>
      <NotesSection key={key} codeKey={key} />
    </Suspense>
  );
}

/** What stands on the official record, below its fields, in the order a person needs it. */
export function renderLayers(found: FoundCode | undefined, key: CodeKey) {
  const { system, code } = splitCodeKey(key);
  return (
    <>
      {found?.record.system === 'hcpcs' && (
        <Suspense>
          <DoseSection key={key} record={found.record} />
        </Suspense>
      )}
      {system === 'cpt' && (
        <Suspense>
          <CptText key={`text ${key}`} code={code} />
        </Suspense>
      )}
      {(system === 'hcpcs' || system === 'cpt') && (
        <Suspense>
          <PaymentSection key={`payment ${key}`} code={code} />
          <EditsSection key={`edits ${key}`} code={code} />
        </Suspense>
      )}
      {found === undefined ? (
        <Suspense>
          <KeptMentions key={`mentions ${key}`} codeKey={key} isAlone />
        </Suspense>
      ) : (
        <Suspense>
          <GuideSection
            key={`guide ${key}`}
            record={found.record}
            release={found.release}
            mentions={
              <Suspense>
                <KeptMentions codeKey={key} />
              </Suspense>
            }
          />
        </Suspense>
      )}
    </>
  );
}
