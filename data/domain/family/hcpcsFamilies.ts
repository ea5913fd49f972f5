import type { HcpcsRecord } from '../codeRecord.ts';
import type { Families } from './families.ts';
import type { FamilyId } from './familyIds.ts';
import { familyByRange } from './hcpcsSpans.ts';

/** A rule on the words of the official text. */
interface WordRule {
  readonly family: FamilyId;
  readonly words: RegExp;
  /** Only codes whose run belongs to one of these families; all codes where it is missing. */
  readonly within?: readonly FamilyId[];
}

/** Texts that say the code stands for whatever has no code of its own. */
const NOC =
  /\bnot[- ]otherwise (classified|specified|coded)\b|\bn\.?o\.?[cs]\b|\bunlisted\b|\bunclassified\b|\bmiscellaneous\b|\bunspecified (maxillofacial|oral dosage)|not coded by dme pdac/i;

/** A text with an amount names one product: `acetaminophen, not otherwise specified, 10 mg` is no catch-all. */
const AMOUNT =
  /(\b\d[\d,.]*|\bper)\s*(mg|mcg|micrograms?|g|grams?|gm|ml|cc|fluid ounce|units?|i\.?u\.?|usp|millicuries?|microcuries?)\b/i;

/** Main families that the words decide rather than the place in the code set, most particular first. */
const WORD_RULES: readonly WordRule[] = [
  {
    family: 'biosimilar',
    words: /\bbiosimilar\b(?!s)/i,
    within: ['biosimilar', 'drug-injected', 'drug-chemotherapy', 'drug-outpatient'],
  },
  {
    family: 'cell-gene-therapy',
    words: /\b\w+(leucel|temcel|vec)\b/i,
    within: ['drug-injected', 'drug-chemotherapy', 'drug-local', 'drug-outpatient'],
  },
  { family: 'quality-set', words: /\bmips (value pathway|specialty set)/i, within: ['quality-measure'] },
  {
    family: 'drug-esrd',
    words: /for esrd on dialysis|oral[^;]*esrd/i,
    within: ['drug-injected', 'drug-oral', 'drug-esrd', 'biosimilar'],
  },
  { family: 'immune-globulin', words: /\bimmune globulin\b/i, within: ['drug-injected'] },
  { family: 'drug-oral', words: /\boral\b(?!ly)/i, within: ['drug-injected'] },
  { family: 'drug-oral-cancer', words: /\boral\b/i, within: ['drug-chemotherapy'] },
  {
    family: 'drug-inhalation',
    words: /\binhalation solution\b.*\bdme\b/i,
    within: ['drug-injected', 'drug-oral', 'drug-local'],
  },
  {
    family: 'drug-local',
    words: /\b(implant|topical|ophthalmic|intravitreal implant|patch|instillation|insert|suppository|nasal)\b/i,
    within: ['drug-injected'],
  },
];

/** Families of services whose own rules matter more than that a code of theirs is a catch-all. */
const SERVICES: ReadonlySet<FamilyId> = new Set([
  'class-education',
  'fertility',
  'home-care-private',
  'home-health-hospice',
  'home-infusion-private',
  'imaging',
  'opioid-treatment',
  'procedure-private',
  'state-behavioral',
  'state-service',
]);

/** Type of service, where a code lies in no run of ours: a later release can bring such codes. */
const BY_TYPE_OF_SERVICE: ReadonlyMap<string, FamilyId> = new Map([
  ['D', 'ambulance'],
  ['E', 'enteral'],
  ['G', 'drug-immunosuppressive'],
  ['J', 'diabetic-shoe'],
  ['K', 'hearing'],
  ['L', 'dialysis'],
  ['Q', 'vision'],
  ['V', 'vaccine'],
  ['5', 'laboratory'],
]);

/** Pricing indicators that tell the family of a code in no run of ours. */
const BY_PRICING: ReadonlyMap<string, FamilyId> = new Map([
  ['21', 'laboratory'],
  ['22', 'laboratory'],
  ['33', 'oxygen'],
  ['35', 'dressing'],
  ['37', 'ostomy'],
  ['40', 'compression'],
  ['51', 'drug-injected'],
  ['54', 'vaccine'],
  ['55', 'cast-splint'],
]);

export function hcpcsFamilies(record: HcpcsRecord): Families {
  const place = familyByRange(record.code) ?? byIndicators(record) ?? 'miscellaneous';
  const own = WORD_RULES.find(rule => rule.words.test(record.longText) && (rule.within?.includes(place) ?? true));
  const main = own?.family ?? place;
  const further = furtherFamilies(record, main);
  if (main === 'quality-measure' || !NOC.test(record.longText) || AMOUNT.test(record.longText))
    return [main, ...further];
  return SERVICES.has(main) ? [main, 'noc', ...further] : ['noc', main, ...further];
}

function byIndicators(record: HcpcsRecord): FamilyId | undefined {
  const priced = record.pricing?.map(value => BY_PRICING.get(value)).find(family => family !== undefined);
  return (
    priced ?? record.typeOfService?.map(value => BY_TYPE_OF_SERVICE.get(value)).find(family => family !== undefined)
  );
}

/** What the text asks for beside the main family. */
function furtherFamilies(record: HcpcsRecord, main: FamilyId): FamilyId[] {
  const families: FamilyId[] = [];
  if (main !== 'drug-immunosuppressive' && record.typeOfService?.includes('G') === true)
    families.push('drug-immunosuppressive');
  if (main !== 'telehealth' && /\btelehealth\b/i.test(record.longText)) families.push('telehealth');
  return families;
}
