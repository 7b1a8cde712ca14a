import { Gap } from '../../language/words';
import type { Letter, Prose, Rationale } from '../../letter/model';
import { proseFacts } from '../../reading/facts';
import { type Passage, passageOf } from '../../reading/passage';
import {
  type AgeMention,
  isOfPublished,
  isOtherPerson,
  isStatedAge,
  type Sex,
  type SexMention,
} from '../../reading/patient';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Finding, LetterRule } from '../rule';

export const patientConflict: LetterRule = {
  id: 'patient-conflict',
  family: 'Case summary',
  scope: 'letter',
  severity: 'warning',
  page: {
    finds: "The patient's sex, pronoun or age changes within the letter",
    why: `A rationale about a man of 61 in the case of a woman of 38 was written for someone else, or reads as if it \
were. Who the patient is is a fact of ordinary knowledge (Labor Code 4610.6(h)(5)), and it may change what is \
medically necessary.`,
    wrong: `The injured worker is a 38-year-old woman who sprained the right wrist.

Decision rationale: He has had ten visits of physical therapy.`,
    right: `The injured worker is a 38-year-old woman who sprained the right wrist.

Decision rationale: She has had ten visits of physical therapy.`,
    ignore: `Where the pronoun is another person's (a doctor, a husband) whom the letter has not just named. One year \
more or less of age is accepted: a birthday may lie between.`,
  },

  check(letter) {
    const parts: Told[] = [];
    if (letter.summary) parts.push(toldInSummary(letter.summary));
    for (const { rationale } of letter.items) if (rationale) parts.push(toldInRationale(rationale));
    return [...sexes(parts), ...ages(letter, parts)];
  },
};

/** What one stretch of prose tells of the patient. */
interface Told {
  readonly passage: Passage;
  /** The words for the patient's sex, without the pronouns that are as well a doctor's. */
  readonly mentions: readonly SexMention[];
  readonly ages: readonly AgeMention[];
}

const toldInSummary = remembered((summary: Prose) => told(passageOf(summary), false));
const toldInRationale = remembered((rationale: Rationale) => told(passageOf(rationale), true));

function told(passage: Passage, isRationale: boolean): Told {
  const facts = proseFacts(passage);
  return {
    passage,
    mentions: facts.sexMentions.filter(
      ({ certainty, kind, word }) =>
        kind === 'noun' ||
        !(certainty === 'sure' ? ONLY_DOCTORS_DO : DOCTORS_DO).test(passage.words[word + 1]?.lower ?? ''),
    ),
    ages: facts.ages.filter((age) => isOfPatient(passage, age, isRationale)),
  };
}

function sexes(parts: readonly Told[]): readonly Finding[] {
  if (isOfOne(parts)) return [];
  const mentions = parts.flatMap((part) => part.mentions);
  const introduced = mentions.find(({ kind }) => kind === 'noun');
  const sex = introduced?.sex ?? majority(mentions) ?? ofSummary(parts[0]);
  if (sex === undefined) return [];
  const against = mentions.filter((mention) => mention.sex !== sex);
  const withIt = mentions.filter((mention) => mention.sex === sex);
  if (against.length === 0) return [];
  // The word that introduces the patient stands alone against all the pronouns.
  if (introduced && withIt.length === 1 && against.length >= 2) {
    return [finding(introduced.span, introduced.sex, against[0]!.span, against[0]!.sex)];
  }
  const other = introduced ?? withIt[0]!;
  // A rationale written for someone else is said once.
  return parts.flatMap((part) => {
    const first = part.mentions.find((mention) => mention.sex !== sex);
    return first ? [finding(first.span, first.sex, other.span, other.sex)] : [];
  });
}

/** Whether all words for the patient's sex are for one: so it is in nearly all letters. */
function isOfOne(parts: readonly Told[]): boolean {
  let one: Sex | undefined;
  for (const { mentions } of parts) {
    for (const { sex } of mentions) {
      one ??= sex;
      if (sex !== one) return false;
    }
  }
  return true;
}

/** What doctors do: "He recommended surgery" may be said of one who was named some sentences before. */
const DOCTORS_DO =
  /^(?:recommend|request|prescrib|opin|not(?:e|es|ed)$|document|order|advis|stat|believ|reiterat|refer|perform|examin|review|diagnos|evaluat|propos|plan|sugg|discuss|indicat|conclu|inject|ask|treat|set$|wrote|writ|refill|dictat|saw$)/;

/** What a patient hardly does, and what is hardly a patient's ("his plan"), though the patient was named last. */
const ONLY_DOCTORS_DO =
  /^(?:recommend|prescrib|refill|order|refer|perform|diagnos|propos|inject|examin|opin|dictat|plan$)/;

/** Where no word introduces the patient: the sex of most sure pronouns, if it is clear. */
function majority(mentions: readonly SexMention[]): Sex | undefined {
  const sure = mentions.filter(({ certainty }) => certainty === 'sure');
  const men = sure.filter(({ sex }) => sex === 'male').length;
  const women = sure.length - men;
  if (men > women && men >= 2) return 'male';
  return women > men && women >= 2 ? 'female' : undefined;
}

/** Where the summary alone is of one mind: "he has had therapy … He quit tobacco". */
function ofSummary(summary: Told | undefined): Sex | undefined {
  const [first, ...more] = summary?.mentions ?? [];
  if (!first || more.length === 0 || more.some(({ sex }) => sex !== first.sex)) return undefined;
  return more.length > 2 || [first, ...more].some(({ certainty }) => certainty === 'sure')
    ? first.sex
    : undefined;
}

function finding(at: Span, sex: Sex, other: Span, otherSex: Sex): Finding {
  return {
    span: at,
    message: `The patient is ${sex} here and ${otherSex} elsewhere. Check that this was written for this patient.`,
    related: [{ span: other, message: `Here the patient is ${otherSex}.` }],
  };
}

function ages({ text }: Letter, parts: readonly Told[]): readonly Finding[] {
  let first: AgeMention | undefined;
  const found: Finding[] = [];
  for (const part of parts) {
    for (const { span, years } of part.ages) {
      first ??= part.ages[0]!;
      if (Math.abs(years - first.years) <= 1) continue;
      found.push({
        span,
        message: `The patient's age is ${years} here and ${first.years} elsewhere. Check that this was written for this patient.`,
        related: [
          {
            span: first.span,
            message: `Here it is: "${text.slice(first.span.start, first.span.end).replace(/\s+/g, ' ')}".`,
          },
        ],
      });
    }
  }
  return found;
}

const OTHERS =
  /^(?:wife|husband|spouse|son|daughter|mother|father|brother|sister|child|coworker|supervisor|boyfriend|girlfriend|sibling|partner|friend)$/;
const LIMITS = /^(?:over|above|than|under|below|least|age|ages|aged)$/;

const PATIENT = /^(?:this|patient|worker|claimant|applicant|iw|employee)$/;

/** "This 54-year-old …", "the patient is a 54-year-old …", also between sentences of a guideline. */
function isPointedAt(words: Passage['words'], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    if (PATIENT.test(words[i]!.lower)) return true;
    if (words[i + 1]!.gap & Gap.stop) return false;
  }
  return false;
}

/** Who has the age in "the aide, who is 62 years old"; empty where it is not told so. */
function ownerOf(words: Passage['words'], from: number, age: number): string {
  const verb = words[age - 1]?.lower;
  if (age - 3 < from || (verb !== 'is' && verb !== 'was') || words[age - 2]!.lower !== 'who') return '';
  return words[age - 3]!.lower;
}

/** "54-year-old"; not an age that a guideline asks for, nor a relative's. */
function isOfPatient(passage: Passage, age: AgeMention, isRationale: boolean): boolean {
  const { words } = passage;
  const sentence = passage.sentenceOf(age.first);
  if (
    passage.isQuoted(age.first) ||
    (isRationale && sentence.kind !== 'case' && !isPointedAt(words, age.first))
  )
    return false;
  if (age.last === age.first && !isStatedAge(words, age.first)) return false;
  if (isOfPublished(passage, sentence)) return false;
  // "The physician, who is 62 years old".
  if (isOtherPerson(ownerOf(words, sentence.firstWord, age.first))) return false;
  for (let i = Math.max(sentence.firstWord, age.first - 3); i < age.first; i++) {
    if (LIMITS.test(words[i]!.lower) || OTHERS.test(words[i]!.lower)) return false;
  }
  for (let i = age.last + 1; i < Math.min(sentence.endWord, age.last + 4); i++) {
    if (
      OTHERS.test(words[i]!.lower) ||
      /^(?:mri|injury|film|fracture|study|x|tear|scar|surgery)$/.test(words[i]!.lower)
    )
      return false;
    // "60 years of age or older"
    if (words[i]!.lower === 'or' && /^(?:older|younger|over)$/.test(words[i + 1]?.lower ?? '')) return false;
  }
  return true;
}
