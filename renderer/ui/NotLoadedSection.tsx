import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { DetailSection } from './DetailSection.tsx';
import { Disclosure } from './Disclosure.tsx';

/** A layer of which no file is loaded: said so that silence is not taken for “nothing applies”, with how to get one. */
export function NotLoadedSection({
  id,
  title,
  what,
  howTitle,
  how,
  onOpenLibrary,
}: {
  /** Element id of the heading: unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What is not loaded, as a sentence. */
  readonly what: string;
  readonly howTitle: string;
  readonly how: ReactNode;
  readonly onOpenLibrary: () => void;
}) {
  return (
    <DetailSection
      id={id}
      title={title}
      actions={
        <Button size="sm" variant="quiet" onPress={onOpenLibrary}>
          Open the Library
        </Button>
      }
    >
      <p>{what}</p>
      <Disclosure title={howTitle}>{how}</Disclosure>
    </DetailSection>
  );
}
