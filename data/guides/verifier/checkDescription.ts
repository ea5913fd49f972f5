import { keyOfRecord } from '../../domain/codeRecord.ts';
import type { Description } from './descriptions.ts';
import { type GuideFacts, type LoadedSystem, quoteOf, systemOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { wordsOf } from './officialTexts.ts';
import { findOpposite } from './opposites.ts';
import { isOfAnotherKind } from './thingSaid.ts';
import { isClassWord, type Stem, tellingStems } from './words.ts';

/** A word in no more texts than this, or this part of all, names a substance, a device or a disease rather than a quality. */
const RARE = 60;
const RARE_PART = 0.006;
/** So much of what a description says stands in the official text: they agree. */
const AGREES = 0.55;
/** No more of it than this: they have nothing in common but words many texts have. */
const NOTHING = 0.2;
/** Another code fits so well that the guide means it. */
const FITS = 0.75;
/** Both texts say so much, and nothing of it in common, that they speak of different things. */
const MANY_WORDS = 5;

/**
 * Holds what a guide says a code is against its official text. It is contradicted only where the official text says
 * something else: another code fits the words and this one does not, both say much and agree in nothing, the two
 * disagree on an opposite, or one is a drug and the other equipment. Everything else is confirmed or left open.
 */
export function checkDescription({ mention, text }: Description, facts: GuideFacts): Finding {
  const claim = { code: printed(mention), claim: text };
  const name = systemOf(mention.kind);
  if (name === undefined) return { ...claim, mark: 'unchecked', reason: 'cpt-text' };
  if (mention.kind === 'modifier' && /^\d\d$/u.test(mention.code)) {
    return { ...claim, mark: 'unchecked', reason: 'cpt-text' };
  }
  const system = facts.systems[name];
  if (system === undefined) return { ...claim, mark: 'unchecked', reason: 'release-not-loaded' };
  const record = system.texts.find(mention.code);
  const stems = tellingStems(text);
  if (record === undefined) {
    if (!system.isWhole) return { ...claim, mark: 'unchecked', reason: 'release-not-loaded' };
    return { ...claim, mark: 'contradicted', reason: 'no-such-code', ...proposals(stems, system, FITS) };
  }
  const official = quoteOf(record, system.title);
  if (isOfAnotherKind(text, record)) return { ...claim, mark: 'contradicted', reason: 'text-differs', official };
  const coverage = system.texts.coverage(stems, record);
  const held = wordsOf(record);
  const hasRareShared = stems.some(stem => held.has(stem) && isRare(stem, system));
  if (coverage > NOTHING || hasRareShared) {
    const opposite = findOpposite(text, record.longText);
    if (opposite !== undefined && coverage >= AGREES) {
      const differing = { mark: 'contradicted', reason: 'opposite', instead: opposite.instead } as const;
      return { ...claim, ...differing, official, ...proposals([...stems, opposite.said], system, FITS, mention.code) };
    }
    const betters = system.texts.best(stems, 0.99, 3).filter(({ record: other }) => other.code !== mention.code);
    const missing = stems.filter(stem => !held.has(stem) && isRare(stem, system) && !isClassWord(stem));
    if (missing.length > 0 && betters.length > 0 && coverage < AGREES && !isKnownName(text, facts, record)) {
      return { ...claim, mark: 'contradicted', reason: 'text-differs', official, ...quotes(betters, system) };
    }
    return coverage >= AGREES && opposite === undefined
      ? { ...claim, mark: 'confirmed', reason: 'text-agrees', official }
      : { ...claim, mark: 'unchecked', reason: 'other-words', official };
  }
  if (isKnownName(text, facts, record)) return { ...claim, mark: 'unchecked', reason: 'other-words', official };
  const others = proposals(stems, system, FITS, mention.code);
  const saysMuch = known(stems, system).length >= MANY_WORDS && tellingStems(record.longText).length >= MANY_WORDS;
  const isTelling = stems.some(stem => isRare(stem, system));
  if (coverage === 0 && saysMuch) {
    return {
      ...claim,
      mark: 'contradicted',
      reason: 'text-differs',
      official,
      ...proposals(stems, system, 0.4, mention.code),
    };
  }
  if (isTelling && others.didYouMean !== undefined) {
    return { ...claim, mark: 'contradicted', reason: 'text-differs', official, ...others };
  }
  return { ...claim, mark: 'unchecked', reason: 'other-words', official };
}

function isKnownName(text: string, facts: GuideFacts, record: Parameters<typeof keyOfRecord>[0]): boolean {
  return facts.isFoundBy?.(text, keyOfRecord(record)) === true;
}

function known(stems: readonly Stem[], { texts }: LoadedSystem): readonly Stem[] {
  return stems.filter(stem => texts.frequency(stem) > 0);
}

function isRare(stem: Stem, { texts }: LoadedSystem): boolean {
  const frequency = texts.frequency(stem);
  return frequency > 0 && frequency <= Math.max(RARE, texts.size * RARE_PART);
}

/** Codes that fit, by the words that name something; by class words only where there are no others. */
function proposals(stems: readonly Stem[], system: LoadedSystem, least: number, except?: string) {
  const naming = stems.filter(stem => !isClassWord(stem));
  return quotes(
    system.texts.best(naming.length > 0 ? naming : stems, least, 4).filter(({ record }) => record.code !== except),
    system,
  );
}

function quotes(
  found: ReturnType<LoadedSystem['texts']['best']>,
  { title }: LoadedSystem,
): Pick<Finding, 'didYouMean'> {
  return found.length === 0 ? {} : { didYouMean: found.slice(0, 3).map(({ record }) => quoteOf(record, title)) };
}

/** As the guide has it: with its plus, an ICD-10-CM code with its dot. */
export function printed({ kind, code, isAddOn }: Description['mention']): string {
  if (kind === 'icd10cm' && code.length > 3) return `${code.slice(0, 3)}.${code.slice(3)}`;
  return isAddOn ? `+${code}` : code;
}
