import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { useAnnouncer } from './LiveRegion.tsx';
import { useStableHandler } from './useStableHandler.ts';

const SHOWN_MS = 1600;

const COPY = <Copy size={14} aria-hidden="true" />;
const DONE = <Check size={14} aria-hidden="true" />;
const WORDS = { copied: 'Copied', failed: 'Could not copy' } as const;

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
  const copy = useStableHandler(async () => {
    const isCopied = await onCopy();
    setOutcome(isCopied ? 'copied' : 'failed');
    announce(isCopied ? said : 'Could not copy');
  });
  const icon = outcome === 'copied' ? DONE : COPY;
  if (isIconOnly) {
    return (
      <IconButton label={label} size="sm" onPress={copy}>
        {icon}
      </IconButton>
    );
  }
  return (
    <Button size="sm" icon={icon} aria-label={label} onPress={copy}>
      {outcome === undefined ? label : WORDS[outcome]}
    </Button>
  );
}
