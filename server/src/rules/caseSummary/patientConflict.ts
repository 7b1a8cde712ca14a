import * as l10n from '@vscode/l10n';
import type { Prose, Rationale } from '../../letter/model';
import { proseFacts } from '../../reading/facts';
import { type AgeMention, isOfPatient } from '../../reading/people/ages';
import type { Sex, SexMention } from '../../reading/people/sexMentions';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import type { Finding, LetterRule } from '../rule';
import { sexWord } from '../spokenWords';

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
    return [...sexes(parts), ...ages(parts)];
  },
};

/** What one stretch of prose tells of the patient. */
interface Told {
  readonly passage: Passage;
  /** The words for the patient's sex. */
  readonly mentions: readonly SexMention[];
  readonly ages: readonly AgeMention[];
}

const toldInSummary = remembered((summary: Prose) => toldIn(passageOf(summary), false));
const toldInRationale = remembered((rationale: Rationale) => toldIn(passageOf(rationale), true));

function toldIn(passage: Passage, isRationale: boolean): Told {
  const facts = proseFacts(passage);
  return {
    passage,
    mentions: facts.sexMentions,
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
    return [finding(introduced, against[0]!)];
  }
  const other = introduced ?? withIt[0]!;
  // A rationale written for someone else is said once.
  return parts.flatMap((part) => {
    const first = part.mentions.find((mention) => mention.sex !== sex);
    return first ? [finding(first, other)] : [];
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

function finding(here: SexMention, other: SexMention): Finding {
  return {
    span: here.span,
    message: l10n.t`The patient is ${told(here)} here, and ${told(other)} elsewhere. Which is right?`,
    related: [{ span: other.span, message: l10n.t`Here the patient is ${sexWord(other.sex)}.` }],
  };
}

/** "male ("His")"; the word alone where it says so itself. */
function told({ written, sex }: SexMention): string {
  return written.toLowerCase() === sex ? sexWord(sex) : `${sexWord(sex)} ("${written}")`;
}

function ages(parts: readonly Told[]): readonly Finding[] {
  let first: AgeMention | undefined;
  const found: Finding[] = [];
  for (const part of parts) {
    for (const { span, years } of part.ages) {
      first ??= part.ages[0]!;
      if (Math.abs(years - first.years) <= 1) continue;
      found.push({
        span,
        message: l10n.t`The patient's age is ${years} here, and ${first.years} elsewhere ("${first.written}"). Which is right?`,
        related: [{ span: first.span, message: l10n.t`Here the patient is ${first.years} years old.` }],
      });
    }
  }
  return found;
}
