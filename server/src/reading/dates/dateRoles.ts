import { compileLexicon, type Mention, mentionsIn } from '../../language/lexicon';
import { firstFrom } from '../../language/ordered';
import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import { DATE_ROLES, type DateRole, type RoleEntry } from '../../vocabulary/time/dateRoles';
import { AFTER, DATED_NOUNS, DEFINITE, MADE, OWN_DATE, PURPOSES } from '../../vocabulary/time/dateWords';
import type { Passage, Sentence } from '../sentences/passage';
import { datesIn, isDateWord, type WrittenDate } from './dates';
import { eventAt } from './injuryEvents';

export type { DateRole };

export interface LetterDate extends WrittenDate {
  readonly role: DateRole;
  /** Word index of the words that gave it its role. */
  readonly roleWord: number | undefined;
  /** How surely: the number of words between; 0 is next to it. */
  readonly roleDistance: number;
  readonly sentence: Sentence;
}

const LEXICON = compileLexicon<RoleEntry>(DATE_ROLES);
/** The dates of a passage with their roles, in order; computed once per passage. */
export const datesOf = remembered((passage: Passage): readonly LetterDate[] => {
  const dates = datesIn(passage.flat, passage.words);
  const roles = dates.length === 0 ? [] : mentionsIn(passage.words, LEXICON);
  return dates.map((date) => withRole(passage, date, roles));
});

/** How much nearer words that are more telling count. */
const WEIGHT: Readonly<Partial<Record<DateRole, number>>> = {
  visit: 1.5,
  treatment: 2,
  publication: 1.5,
  authorization: 1,
};

function withRole(passage: Passage, date: WrittenDate, roles: readonly Mention<RoleEntry>[]): LetterDate {
  const sentence = passage.sentenceOf(date.first);
  const explained = explainedBy(passage, date, sentence, roles);
  if (explained !== undefined)
    return { ...date, role: explained.entry.id, roleWord: explained.first, roleDistance: 0, sentence };
  const from = Math.max(sentence.firstWord, date.first - 14);
  const to = Math.min(sentence.endWord, date.last + 12);
  let role: DateRole = 'other';
  let roleWord: number | undefined;
  let best = Number.POSITIVE_INFINITY;
  let subject: boolean | undefined;
  for (let k = firstFrom(roles, from); k < roles.length; k++) {
    const { entry, first, last } = roles[k]!;
    if (last >= to) break;
    if (first <= date.last && last >= date.first) continue;
    const before = last < date.first;
    let distance = before ? date.first - last - 1 : first - date.last - 1;
    // What comes after tells only where the date opens the clause: "On 12-12-2016 Utilization Review …".
    if (!before && !opensClause(passage, date, sentence) && !qualifies(passage, date, first)) distance += 4;
    distance += 3 * hardMarks(passage, before ? last + 1 : date.last + 1, before ? date.first : first);
    distance *= WEIGHT[entry.id] ?? 1;
    // "The request for authorization for the treatment is dated": the sentence's subject is.
    if (subject === undefined && before) {
      subject = isDated(passage, date);
      if (subject) distance = Math.min(distance, 2);
    }
    if (before && entry.id === 'injury' && followsInjury(passage, first, last)) continue;
    if (entry.id === 'injury' && carriedOutFor(passage, date, first, last)) continue;
    if (!before && entry.id === 'review' && hasOwnDate(passage, last)) continue;
    // "the report reviewed by Utilization Review was dated": the report's date.
    if (before && entry.id === 'review' && date.first - last > 1 && doneBy(passage, first)) {
      // "modified by Utilization Review on 12-12-2016": the review's.
      if (date.first - last !== 2 || passage.words[last + 1]!.lower !== 'on') continue;
      distance = 0;
    }
    if (distance < best) {
      best = distance;
      role = entry.id;
      roleWord = first;
    }
  }
  // "Utilization review counted the March 2016 study": the noun behind is dated, whatever stands before.
  if (role === 'review' && roleWord! < date.first && isDatedNoun(passage, date, sentence)) role = 'other';
  if (best > 2 && decidedThat(passage, date, sentence)) {
    role = 'review';
    best = 2;
  }
  if (role === 'other') {
    const event = eventAt(passage, date, sentence);
    if (event !== undefined) return { ...date, role: 'injury', roleWord: event, roleDistance: 1, sentence };
  }
  return { ...date, role, roleWord, roleDistance: best, sentence };
}

/** How many words before a bracket the noun stands that it explains. */
const EXPLAINED_WITHIN = 10;

/** "A CT of the spine (3/21/2013)", "the MTUS, 9792.24.2 (July 28, 2016)": the noun before the bracket is dated. */
function explainedBy(
  passage: Passage,
  date: WrittenDate,
  { firstWord }: Sentence,
  roles: readonly Mention<RoleEntry>[],
): Mention<RoleEntry> | undefined {
  const { words, flat } = passage;
  if (flat.text[words[date.first]!.from - 1] !== '(') return undefined;
  const before = roles[firstFrom(roles, date.first) - 1];
  if (before === undefined || before.first < firstWord || date.first - before.last > EXPLAINED_WITHIN)
    return undefined;
  return hardMarks(passage, before.last + 1, date.first - 1) === 0 ? before : undefined;
}

function doneBy(passage: Passage, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) if (passage.words[i]!.lower === 'by') return true;
  return false;
}

/** "On 12-12-2016 the request for a brace was non-certified by utilization review." */
function decidedThat(passage: Passage, date: WrittenDate, sentence: Sentence): boolean {
  const { words } = passage;
  if (date.first - sentence.firstWord > 2) return false;
  let request = false;
  for (let i = date.last + 1; i < sentence.endWord; i++) {
    const { lower } = words[i]!;
    const next = words[i + 1]?.lower ?? '';
    if (lower.startsWith('request')) request = true;
    // "On 12-08-2016 a request was made that was modified by Utilization Review on …"
    if (request && MADE.has(lower) && BE.has(words[i - 1]!.lower)) return false;
    if (lower === 'by' && (next === 'utilization' || next === 'ur')) return true;
    if (request && (lower === 'noncertified' || (lower === 'non' && next.startsWith('certif')))) return true;
  }
  return false;
}

/** "… by Utilization Review on 12-20-2016". */
function hasOwnDate({ words }: Passage, last: number): boolean {
  const between = words[last + 1]?.lower ?? '';
  const next = words[last + 2]?.lower ?? '';
  return (between === 'on' || between === 'dated') && isDateWord(next);
}

/** "the 10-28-2016 visit": what follows is dated. */
function qualifies({ words }: Passage, date: WrittenDate, first: number): boolean {
  return (
    first === date.last + 1 &&
    words[first]!.gap === Gap.blank &&
    DEFINITE.has(words[date.first - 1]?.lower ?? '')
  );
}

/** "The March 2016 study": an article, the date, and a noun that no table dates. */
function isDatedNoun({ words }: Passage, { first, last }: WrittenDate, { endWord }: Sentence): boolean {
  const next = words[last + 1];
  return (
    next !== undefined &&
    last + 1 < endWord &&
    next.gap === Gap.blank &&
    DEFINITE.has(words[first - 1]?.lower ?? '') &&
    DATED_NOUNS.has(next.lower)
  );
}

/** "… is dated 12-24-2016". */
function isDated({ words }: Passage, { first }: WrittenDate): boolean {
  return words[first - 1]?.lower === 'dated' && BE.has(words[first - 2]?.lower ?? '');
}

/** "On 12-12-2016, …", "(12-12-2016)". */
function opensClause(passage: Passage, date: WrittenDate, sentence: Sentence): boolean {
  const at = date.first;
  return at - sentence.firstWord <= 2 || (passage.words[at]!.gap & (Gap.comma | Gap.semicolon)) !== 0;
}

function hardMarks(passage: Passage, from: number, to: number): number {
  let marks = 0;
  for (let i = from; i <= to && i < passage.words.length; i++) {
    const { gap } = passage.words[i]!;
    if (gap & (Gap.semicolon | Gap.colon | Gap.comma)) marks++;
  }
  return marks;
}

/** "seen for this injury on 11/16/16", "On 11/16/16 … for the work injury": the date is of what was done for it. */
function carriedOutFor(passage: Passage, date: WrittenDate, first: number, last: number): boolean {
  const { words } = passage;
  const before = last < date.first;
  // "for the injury of 11/16/16" is the injury's.
  if (before && words[last + 1]!.lower === 'of') return false;
  // "The date of the crush injury was".
  if (words[first - 1]?.lower !== 'date' && (words[first - 4]?.lower ?? words[first - 3]?.lower) === 'date')
    return false;
  if (words[first - 3]?.lower === 'date') return false;
  for (let i = first - 1; i > 0 && first - i <= 4; i--) {
    if (DEFINITE.has(words[i]!.lower)) return PURPOSES.has(words[i - 1]!.lower);
  }
  return false;
}

/** "two weeks after the injury on 11/16/16": the date is of what came after. */
function followsInjury(passage: Passage, at: number, last: number): boolean {
  // "Since the accident of 11/16/16": the accident's own.
  if (OWN_DATE.has(passage.words[last + 1]?.lower ?? '')) return false;
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const { lower } = passage.words[i]!;
    if (AFTER.has(lower)) return true;
  }
  return false;
}
