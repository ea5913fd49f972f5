import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { useAnnouncer } from './LiveRegion.tsx';

const SHOWN_MS = 1600;

/**
 * Copies something and says so on the button and aloud.
 *
 * @param label the whole name, e.g. "Copy code"
 * @param onCopy puts the text on the clipboard; resolves to whether it worked
 * @param said what is announced when it did, e.g. "Copied J9207"
 */
export function CopyButton({
  label,
  onCopy,
  said = 'Copied',
  isIconOnly = false,
}: {
  readonly label: string;
  readonly onCopy: () => Promise<boolean>;
  readonly said?: string;
  readonly isIconOnly?: boolean;
}) {
  const announce = useAnnouncer();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const isCopied = await onCopy();
    setOutcome(isCopied ? 'copied' : 'failed');
    announce(isCopied ? said : 'Could not copy');
  };
  const Icon = outcome === 'copied' ? Check : Copy;
  if (isIconOnly) {
    return (
      <IconButton label={label} size="sm" onPress={copy}>
        <Icon size={14} aria-hidden="true" />
      </IconButton>
    );
  }
  const words = { copied: 'Copied', failed: 'Could not copy' } as const;
  return (
    <Button size="sm" icon={<Icon size={14} />} aria-label={label} onPress={copy}>
      {outcome === undefined ? label : words[outcome]}
    </Button>
  );
}
