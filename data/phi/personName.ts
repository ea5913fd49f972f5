import { GIVEN_NAMES } from './givenNames.ts';
import { type Detector, findingOf } from './patientData.ts';

const GIVEN = `(?:${GIVEN_NAMES.split(' ').join('|')})`;
const CAPITALIZED = String.raw`\p{Lu}[\p{Ll}'’]+(?:[-'’]\p{Lu}[\p{Ll}]+)?`;
const SURNAME = `(?:(?:Mc|Mac|O['’]|De |Del |Van |Von )?${CAPITALIZED})`;
const INITIAL = String.raw`(?: \p{Lu}\.?)?`;

/** A person's full name by its shape: a common given name with a surname, either way round. No group is captured. */
export const FULL_NAME = String.raw`(?<![\p{L}'’-])(?:${GIVEN}${INITIAL} ${SURNAME}|${SURNAME}, ${GIVEN}${INITIAL})(?![\p{L}])`;

/** `Mr. Okafor`, but not `Dr.`: a physician's name is no patient data. */
const TITLED = new RegExp(String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx)\.? ${SURNAME}(?: ${SURNAME})?`, 'gu');

/** A name that somebody is called by: `patient Maria Lopez`, `pt: Lopez, Maria`. */
const PATIENT = String.raw`(?:[Pp]atients?(?: name)?|PATIENT|[Pp]ts?\.?|PT|[Bb]eneficiary|[Bb]ene|[Cc]lient|[Rr]esident|[Nn]ame)`;
const CALLED = new RegExp(String.raw`\b${PATIENT}(?: is| was|:|,| -)? (${FULL_NAME})`, 'gu');

/** With any two capitalized words where a colon or `name` says that a name follows. */
const NAMED = new RegExp(
  String.raw`\b(?:(?:[Pp]atient|[Pp]t\.?|[Cc]lient|[Bb]eneficiary|[Rr]esident)(?:'s)? name(?: is)?:?|[Pp]atient:|[Pp]t:) (${CAPITALIZED}(?: \p{Lu}\.?)?,? ${CAPITALIZED})(?! \p{Lu}\p{Ll})`,
  'gu',
);
/** Words that stand capitalized after `Patient:` in forms and headings, and are nobody's name. */
const NOT_A_NAME =
  /\b(?:Must|Should|Needs?|Has|Have|Is|Not|No|Yes|Type|Lift|Assessment|Education|History|Status|New|Established|Medicare|Medicaid|Diagnosis|Weight|Height|Age|Sex|Signature|Date|Home|Required?|Copy|Field|Line|Box|Item|Left|Right|Chart|Record|Walker|Wheelchair|Oxygen|Insulin|Infusion|Injection|Diabet\p{Ll}*|Under|Over|Signed|Written|Order)\b/u;

/** A name with an age: `Susan Miller, 67 yo`, `Miller, Susan 67F`. */
const AGED = new RegExp(
  String.raw`(${FULL_NAME}),? (?:is )?(?:a )?\(?\d{1,3} ?(?:y\/?o|yrs?|years?|-year|[MF]\b)`,
  'gu',
);

/** Names that somebody wrote as a patient's: with a title, after a word for a patient, or with an age. */
export const findNames: Detector = text => [
  ...[...text.matchAll(TITLED)].map(match => findingOf('name', match)),
  ...[...text.matchAll(CALLED)].map(match => findingOf('name', match, 1)),
  ...[...text.matchAll(NAMED)]
    .filter(match => !NOT_A_NAME.test(match[1] ?? ''))
    .map(match => findingOf('name', match, 1)),
  ...[...text.matchAll(AGED)].map(match => findingOf('name', match, 1)),
];
