import { CheckList } from '../../ui/CheckList.tsx';
import { Message } from '../../ui/Message.tsx';

const WORDS = {
  cpt: {
    title: 'CPT texts belong to the American Medical Association.',
    body: 'Chartside comes without them. Import this file only if your clinic has a license that covers it. The texts are kept in the reference library of this computer, shown on the pages of the codes and in Look up, marked as the AMA’s. They are in no backup, and in an export or print-out only where you ask for them each time.',
    confirm: 'My clinic holds a license for these texts, and it covers their use on this computer.',
  },
  list: {
    title: 'Many code lists are licensed.',
    body: 'Chartside does not know whose list this is. Import it only if you may use it. It is kept in the reference library of this computer, shown on its own page, and in no export and no backup.',
    confirm: 'I may use this list on this computer.',
  },
} as const;

/** What is said before a text of somebody else comes in, and the person’s word that they may use it. */
export function LicenseCheck({
  about,
  isConfirmed,
  onChange,
}: {
  readonly about: keyof typeof WORDS;
  readonly isConfirmed: boolean;
  readonly onChange: (isConfirmed: boolean) => void;
}) {
  const { title, body, confirm } = WORDS[about];
  return (
    <>
      <Message kind="info" isLive={false} title={title}>
        {body}
      </Message>
      <CheckList
        label="License"
        options={[{ value: 'licensed', label: confirm }]}
        chosen={isConfirmed ? ['licensed'] : []}
        onChange={chosen => onChange(chosen.length > 0)}
      />
    </>
  );
}
