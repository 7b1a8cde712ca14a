import { Gap, type Word } from '../../language/words';
import { DO } from '../../vocabulary/sentences/auxiliaries';
import {
  AGENTS,
  AIMS,
  AMOUNT_UNITS,
  ANSWERED_BY,
  ARTICLES,
  AUXILIARIES,
  BARE_TRANSITIVE,
  BE,
  BEFORE_LOST_NOUN,
  BEFORE_NEAR_NUMBER,
  BUT_BEGINS,
  BUT_OF_NOUNS,
  BY,
  CLAUSE_OPENERS,
  CLOSES_WITH,
  DOERS,
  DONE,
  INVERTS,
  LOST_CLAUSE,
  LOST_VERB_OF,
  MAY_BE,
  NEAR_NUMBER,
  NEED_AFTER_VERBS,
  NEED_NOUN,
  NEED_NOUN_BEHIND,
  NEED_WHOLE_PHRASE,
  NO,
  NO_LONGER,
  NO_NOUN,
  NO_VERB,
  NOT,
  NOUN_BEGINS,
  NOUN_NEEDS,
  PARTICIPLE_NEEDS,
  PASSIVE_BEING,
  PASSIVES,
  PERSON_SUBJECTS,
  POINTING,
  PRONOUN_SUBJECTS,
  REFLEXIVES,
  RELATIVE_OPENERS,
  SURELY_NEAR_NUMBER,
  TAKES_UP,
  TAKES_UP_VERB,
  TO,
  TO_DO,
  TRANSITIVE,
  TURNING_OPENER,
  WITHOUT,
} from '../../vocabulary/slips/lostEndWords';
import type { Passage, Sentence } from '../sentences/passage';
import { has, lastOf } from '../sentences/wordsAmong';
import type { BrokenSentence } from './brokenSentence';
import { mayBeVerb, surelyVerb } from './verbless';

/** Marks that part the last word from the one before it. */
const MARKS = ~(Gap.blank | Gap.comma);

/** A sentence whose last phrase, clause or auxiliary lacks what must follow: "because the injured worker.", "without any rise in." */
export function lostEnd({ words, flat }: Passage, sentence: Sentence): BrokenSentence | undefined {
  const { firstWord, endWord } = sentence;
  const last = endWord - 1;
  const { from, to, lower, gap } = words[last]!;
  // "Hepatitis A.", "lost to follow UP.": names and letters.
  const isWord = flat.text.slice(from, to) === lower && (gap & MARKS) === 0;
  if (isWord && (needsNoun(words, firstWord, last) || needsVerb(words, firstWord, last)))
    return { lack: 'end', first: last - 1, last };
  return verblessClause(words, sentence);
}

/** "With no.", "from the provider with.", "for about.", "was not compared with." */
function needsNoun(words: readonly Word[], first: number, last: number): boolean {
  const { lower } = words[last]!;
  const before = words[last - 1]!.lower;
  if (NEED_NOUN.has(lower)) return true;
  if (NEED_NOUN_BEHIND.has(lower)) return BEFORE_LOST_NOUN.has(before);
  if (SURELY_NEAR_NUMBER.has(lower)) return true;
  if (NEAR_NUMBER.has(lower)) return BEFORE_NEAR_NUMBER.has(before);
  const pair = `${before}_${lower}`;
  if (has(words, first, last, TAKES_UP)) return false;
  if (lower === WITHOUT && has(words, first, last, WITH)) return false;
  if (PARTICIPLE_NEEDS.has(pair)) return !has(words, Math.max(first, last - 3), last - 1, MAY_BE);
  if (NOUN_NEEDS.has(pair)) return true;
  if (lower === BY) return isPassive(words, first, last - 1);
  // "The clinic she goes to": what it is of stands before the person.
  if (last - 2 >= first && PERSON_SUBJECTS.has(words[last - 2]!.lower)) return false;
  if (lower === TO) return !has(words, first, last, TAKES_UP_VERB) && (TO_DO.has(before) || isAmount(before));
  if (!NEED_WHOLE_PHRASE.has(lower) || CLOSES_WITH.has(pair)) return false;
  // "He has nobody to talk with", "a dose that was started with", "the brace she walks with".
  if (hasInfinitive(words, first, last)) return false;
  return NEED_AFTER_VERBS.has(lower) || (!surelyVerb(before) && !before.endsWith('ing'));
}

const WITH: ReadonlySet<string> = new Set([ANSWERED_BY]);

/** "40 mg", "at night": no verb that "to" belongs to. */
function isAmount(lower: string): boolean {
  return /^\d/.test(lower) || AMOUNT_UNITS.has(lower);
}

/** "Was seen" before "by". */
function isPassive(words: readonly Word[], first: number, at: number): boolean {
  const { lower } = words[at]!;
  return (
    (lower.endsWith('ed') || PASSIVES.has(lower)) && has(words, Math.max(first, at - 3), at, PASSIVE_BEING)
  );
}

/** "Something to take care of": what it is of stands before the infinitive. */
function hasInfinitive(words: readonly Word[], first: number, last: number): boolean {
  for (let i = Math.max(first, last - 6); i < last - 1; i++) if (words[i]!.lower === 'to') return true;
  return false;
}

/** "Whether the tablet taken at night could." */
function needsVerb(words: readonly Word[], first: number, last: number): boolean {
  const { lower } = words[last]!;
  const before = words[last - 1]!.lower;
  if (LOST_CLAUSE.has(lower)) return true;
  if ((lower === BE || AIMS.has(lower)) && before === TO) return !has(words, first, last, TAKES_UP_VERB);
  if (BARE_TRANSITIVE.has(lower))
    return AUXILIARIES.has(words[last - 2]?.lower ?? '') && !hasOtherVerb(words, first, last - 2);
  if (!LOST_VERB_OF.has(lower) || PERSON_SUBJECTS.has(words[last - 1]!.lower)) return false;
  return !has(words, first, last, TAKES_UP_VERB);
}

/** A verb before the auxiliary, or what takes up the object: "a change that the provider did not explain". */
function hasOtherVerb(words: readonly Word[], first: number, at: number): boolean {
  return has(words, first, at, TAKES_UP_VERB) || hasVerb(words, first - 1, at);
}

/** The last clause opens and has no verb: "although the agreement itself.", "a patient whose symptoms." */
function verblessClause(
  words: readonly Word[],
  { firstWord, endWord }: Sentence,
): BrokenSentence | undefined {
  for (let i = endWord - 2; i > firstWord + 1 && endWord - i <= LONGEST_CLAUSE; i--) {
    const { lower, gap } = words[i]!;
    if ((words[i + 1]!.gap & ~Gap.blank) !== 0) return undefined;
    const turns =
      lower === TURNING_OPENER && (gap & Gap.comma) !== 0 && !has(words, firstWord, i, BUT_OF_NOUNS);
    if (!CLAUSE_OPENERS.has(lower) && !turns) {
      if ((gap & ~Gap.blank) !== 0) return undefined;
      continue;
    }
    const begins = turns ? BUT_BEGINS : NOUN_BEGINS;
    const opensNoun = lower === 'whose' || begins.has(words[i + 1]!.lower);
    if (PRONOUN_SUBJECTS.has(words[i + 1]!.lower) && i + 2 === endWord)
      return { lack: 'end', first: i, last: i + 1 };
    const noun = lower === 'whose' ? i + 1 : i + 2;
    if (!opensNoun || noun >= endWord) return undefined;
    // "That this would treat": the pronoun is the subject.
    const rest = POINTING.has(words[i + 1]!.lower) ? noun : noun + 1;
    for (let k = rest; k < endWord; k++) if (mayBeVerb(words, k, noun)) return undefined;
    return { lack: 'end', first: i, last: endWord - 1 };
  }
  return undefined;
}

/** A longer one may have a verb that is not known. */
const LONGEST_CLAUSE = 8;

/** "A device would the arch", "the psychiatrist himself that", "did not the brace": a word was lost inside. */
export function lostInside(
  { words, flat }: Passage,
  { firstWord, endWord }: Sentence,
): BrokenSentence | undefined {
  for (let i = firstWord + 1; i + 1 < endWord; i++) {
    const { lower, from } = words[i]!;
    const next = words[i + 1]!;
    if (next.gap !== Gap.blank) continue;
    // "May of last year".
    const isName = flat.text[from] !== lower[0];
    const lacksVerb = LOST_VERB_OF.has(lower) && NO_VERB.has(next.lower) && !isName;
    if (lacksVerb && !isInverted(words, firstWord, i, next.lower))
      return { lack: 'verb', first: i, last: i + 1 };
    if (
      REFLEXIVES.has(lower) &&
      next.lower === 'that' &&
      !hasVerb(words, Math.max(firstWord, i - LONGEST_REACH), i)
    )
      return { lack: 'verb', first: i, last: i + 1 };
    if (lower === NOT && DO.has(words[i - 1]!.lower) && ARTICLES.has(next.lower))
      return { lack: 'verb', first: i - 1, last: i + 1 };
    const isArticle = ARTICLES.has(lower) && !isName && (words[i + 2]?.gap ?? Gap.blank) === Gap.blank;
    if (isArticle && NO_NOUN.has(next.lower)) return { lack: 'word', first: i, last: i + 1 };
  }
  return undefined;
}

/** So far back a word is looked for. */
const LONGEST_REACH = 60;

/** "Nor would the brace help", "more than she could at home"; "will" and "can" are nouns too. */
function isInverted(words: readonly Word[], begin: number, at: number, next: string): boolean {
  const first = Math.max(begin, at - LONGEST_REACH);
  if (has(words, first, at, INVERTS)) return true;
  const before = words[at - 1]!.lower;
  // "A can of", "at will".
  if (NOUN_BEGINS.has(before) || BEFORE_LOST_NOUN.has(before) || /^\d/.test(before)) return true;
  const relative = lastOf(words, first, at, RELATIVE_OPENERS);
  if (relative >= 0 && !hasVerb(words, relative, at)) return true;
  // "The fusion, however, cannot at present": the verb of the sentence before.
  return !ARTICLES.has(next) && hasComma(words, first, at + 1);
}

function hasComma(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if ((words[i]!.gap & Gap.comma) !== 0) return true;
  return false;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (surelyVerb(words[i]!.lower)) return true;
  return false;
}

/** "The MRI revealed.", "He underwent.": the only verb, and nothing behind it. */
export function lostObject({ words }: Passage, { firstWord, endWord }: Sentence): BrokenSentence | undefined {
  const last = endWord - 1;
  const { lower } = words[last]!;
  const before = words[last - 1]!.lower;
  const isDone = DONE.has(lower) && DOERS.has(before);
  if ((!TRANSITIVE.has(lower) && !isDone) || !AGENTS.has(words[firstWord]!.lower)) return undefined;
  if (last - firstWord > LONGEST_CLAUSE || hasComma(words, firstWord, last)) return undefined;
  if (has(words, firstWord, last, TAKES_UP_VERB)) return undefined;
  return hasVerb(words, firstWord, last) ? undefined : { lack: 'end', first: last - 1, last };
}

/** "The patient not returned to work", "the records no drug screen": the verb before the denial was lost. */
export function lostBeforeDenial(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
): BrokenSentence | undefined {
  if (!ARTICLES.has(words[firstWord]!.lower) || hasComma(words, firstWord, endWord - 1)) return undefined;
  for (let i = firstWord + 2; i < Math.min(endWord - 1, firstWord + 6); i++) {
    const { lower, gap } = words[i]!;
    if ((gap & ~Gap.blank) !== 0 || surelyVerb(lower)) return undefined;
    if (lower !== NOT && lower !== NO) continue;
    // "The records no drug screen": right behind the subject; "the records furnish no" has a verb that is not known.
    if (lower === NO && i > firstWord + 2) return undefined;
    const from = lower === NOT ? i + 2 : i + 1;
    const isFree = lower === NO ? NO_LONGER.has(words[i + 1]!.lower) : !surelyVerb(words[i + 1]!.lower);
    if (isFree || hasVerb(words, from - 1, endWord)) return undefined;
    return { lack: 'verb', first: i - 1, last: i + 1 };
  }
  return undefined;
}
