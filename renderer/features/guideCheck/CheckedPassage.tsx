import { printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { Finding, OfficialQuote } from '../../../data/guides/verifier/finding.ts';
import { describeFinding, MARK_NAMES } from '../../../data/guides/verifier/findingWords.ts';
import { passageText } from '../../../data/guides/verifier/guideDocument.ts';
import type { VerifiedPassage } from '../../../data/guides/verifier/verifyGuide.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './guideCheck.module.css';
import { MARK_TONES } from './markTones.ts';

/** One statement of a guide, its mark, and beside it what the official record says. */
export function CheckedPassage({
  checked: { passage, findings, mark, before },
}: {
  readonly checked: VerifiedPassage;
}) {
  return (
    <li className={styles.passage} data-mark={mark}>
      <div className={styles.mark}>
        <StatusMark tone={MARK_TONES[mark]}>{MARK_NAMES[mark]}</StatusMark>
      </div>
      <div className={styles.said}>
        <p>{passageText(passage)}</p>
        {before !== undefined && <p className={styles.aside}>Before: {MARK_NAMES[before]}</p>}
        {findings.length > 0 && (
          <ul className={styles.findings}>
            {findings.map(finding => (
              <li key={`${finding.code} ${finding.reason} ${finding.claim}`}>
                <FindingWords finding={finding} isMixed={finding.mark !== mark} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function FindingWords({ finding, isMixed }: { readonly finding: Finding; readonly isMixed: boolean }) {
  const { official, didYouMean = [] } = finding;
  return (
    <>
      <p>
        {isMixed && <b>{MARK_NAMES[finding.mark]}: </b>}
        {describeFinding(finding)}
      </p>
      {official !== undefined && finding.mark !== 'unchecked' && <Quote quote={official} />}
      {didYouMean.length > 0 && (
        <div className={styles.proposals}>
          <p>What the guide describes fits:</p>
          {didYouMean.map(quote => (
            <Quote key={quote.key} quote={quote} />
          ))}
        </div>
      )}
    </>
  );
}

function Quote({ quote: { key, text, source } }: { readonly quote: OfficialQuote }) {
  const { go } = useNavigation();
  const { system, code } = splitCodeKey(key);
  const printed = printedCode(system, code);
  return (
    <blockquote className={styles.quote}>
      <Button
        variant="quiet"
        size="sm"
        aria-label={`Open ${printed}`}
        onPress={() => go({ place: 'code', key, query: '' })}
      >
        <span className={styles.code}>{printed}</span>
      </Button>
      <span>{text}</span>
      <cite className={styles.source}>{source}</cite>
    </blockquote>
  );
}
