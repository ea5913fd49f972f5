/** A word as descriptions and official texts are compared by: lower case, without plural and simple endings. */
export type Stem = string;

/** Words that tell no code from another: billing talk, and words every text is full of. */
const GENERIC = new Set(
  `a an and any are as at be been being both but by can code codes coded coding current each either for from given has have having hcpcs icd if in include included
including individual into is it its item kind level list may medicare medicaid more most must new no not number of off on one only or other others our out over part payer payers per
procedure procedural procedures product products provided provides provision reported reporting report services service service. should so some such than that the their them then there these they
this those through to type types up upon use used uses using various via was were what when where which while who with within without you your
administer administered administering administration agent agents amount applied apply associated bill billed billing care case cases certain claim claims clinic clinical common commonly
considered coverage covered covers denote denotes describe described describes description designated dose doses dosage drug drugs due element entity etc example facility form formulation general generally healthcare
health hospital identify identifies increment increments indicate indicates indicated injectable injected injection injections intended involve involves involving known mainly material medication medications medicine method modality namely needed normal
often outpatient patient patients payment performed performing physician practice primarily primary provider providers purpose quantity rate refer refers reimbursement related represent represents setting settings
single situation solution specific specifically specified state states stand stands standard status substance supply supplies system systems technique therapy treat treated treating treatment treatments unit units
unlisted otherwise classified nec nos noc availability reason reasons denial denials such value vial vials way whole year years yearly
mg mcg ml gram grams milligram milligrams microgram micrograms milliliter milliliters cc iu millicurie millicuries microcurie microcuries unspecified condition disease disorder disorders diagnosis`
    .split(/\s+/u)
    .map(stemOf),
);

/** Words for a whole class of things: they fit a code whose text does not have them, and name none by themselves. */
const CLASS_WORDS = new Set(
  `radiopharmaceutical radiopharmaceuticals radionuclide isotope isotopes chemotherapy chemotherapeutic antineoplastic anticancer cancer biologic biologics biological antibody antibodies monoclonal antibiotic antibiotics
steroid steroids corticosteroid hormone hormonal vaccine imaging diagnostic therapeutic equipment durable device devices appliance orthotic orthosis prosthetic prosthesis nutrition wound oncology protein enzyme vitamin inhibitor immune opioid analgesic anesthetic`
    .split(/\s+/u)
    .map(stemOf),
);

/** Whether a word names a class of things rather than one. */
export function isClassWord(stem: Stem): boolean {
  return CLASS_WORDS.has(stem);
}

function stemOf(word: string): Stem {
  const plain = word.toLowerCase().replace(/[’']s$/u, '');
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 4 && /(?:ss|x|ch|sh)es$/u.test(plain)) return plain.slice(0, -2);
  if (plain.length > 3 && plain.endsWith('s') && !/(?:ss|us|is)$/u.test(plain)) return plain.slice(0, -1);
  if (plain.length > 5 && plain.endsWith('ed')) return plain.slice(0, -2);
  return plain;
}

const ASCII = /^[ -~]*$/u;

/**
 * The words of a text, compounds whole ("bevacizumab-awwb", "drug-coated") and, where `withParts`, their parts too.
 * Numbers are words: "type 2" and "type 1" differ by one.
 */
export function stemsOf(text: string, withParts: boolean): readonly Stem[] {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '');
  const words = plain.match(/[A-Za-z\d]+(?:[-'’][A-Za-z\d]+)*/gu);
  return (words ?? []).flatMap(word => {
    const parts = word.split('-');
    return parts.length > 1 && withParts ? [stemOf(word), ...parts.map(stemOf)] : [stemOf(word)];
  });
}

/** The words of a description that can tell its code from others, each once. */
export function tellingStems(description: string): readonly Stem[] {
  const stems = stemsOf(description, false).filter(
    stem => stem.length > 1 && !GENERIC.has(stem) && !/^\d+$/u.test(stem),
  );
  return [...new Set(stems)];
}
