import { type Subject, subjectsOf } from '../../guidelines/subjects';
import { Gap } from '../../language/words';
import type { Item } from '../../letter/model';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import {
  ANCILLARY_WORDS,
  BEFORE_ANTECEDENT,
  BEFORE_PREMISE,
  DENIAL_NOUNS,
  DENIED_FIRST,
  DRAWING,
  EITHER_WORDS,
  ENDS_NECESSITY,
  NO_PLAIN_FACT,
  OPENING_REASONS,
  OPERATION_WORDS,
  PLAIN_REASON_WORDS,
  SO_WORDS,
  SURGICAL_WORDS,
} from '../../vocabulary/requests/dependenceWords';
import { GIVING_REASON } from '../../vocabulary/sentences/caseSentenceWords';
import { isOperation } from '../items/operations';
import { type Passage, passageOf, type Sentence } from '../sentences/passage';
import { conclusionsOf } from './conclusions';
import type { Polarity, Standard, Verdict } from './verdict';
import { verdictsIn } from './verdicts';

/** That an item is decided as another one is: "As the surgery is not medically necessary, neither is the sling." */
export interface Dependence {
  /** What is said of the other item. */
  readonly polarity: Polarity;
  /** Said of its medical necessity; else only that it was not approved. */
  readonly onNecessity: boolean;
  /** The other item's words ("the requested surgical intervention"). */
  readonly words: Span;
  /** What they name; empty where they only say "surgery" or "procedure". */
  readonly names: readonly Subject[];
  /** Called a surgery or an operation outright; else a procedure or an intervention, which an injection is too. */
  readonly isOperation: boolean;
}

/** Whether, and on what, the rationale of an item says that its decision depends. */
export function dependenceOf(item: Item): Dependence | undefined {
  const found = known(item);
  return found === 'none' ? undefined : found;
}

const known = remembered((item: Item): Dependence | 'none' => read(item) ?? 'none');

function read(item: Item): Dependence | undefined {
  const { rationale } = item;
  // An operation rests on no other: "The requested surgery is not …" is its own conclusion.
  if (!rationale || item.decision?.outcome === undefined || isOperation(item)) return undefined;
  const passage = passageOf(rationale);
  // What depends on something else is said in a sentence or two.
  if (passage.sentences.length > 4) return undefined;
  const premise = conclusionsOf(rationale).find(({ role }) => role === 'premise');
  if (premise?.subjectWords) {
    const { first } = premise.subjectWords;
    let { end } = premise.subjectWords;
    // "The surgery ‹having been found› not medically necessary, …".
    for (let i = first + 1; i < end; i++) if (passage.words[i]!.lower === 'having') end = i;
    return dependence(passage, first, end, premise);
  }
  for (const sentence of passage.sentences) {
    const found = reasonAfter(passage, sentence) ?? denialOf(passage, sentence);
    if (found) return found;
  }
  const second = passage.sentences.findIndex((sentence) => decidesOnThis(passage, sentence));
  return second > 0 ? fromSentencesBefore(passage, passage.sentences.slice(0, second)) : undefined;
}

/** "The brace is not medically necessary because the surgery is not medically necessary." */
function reasonAfter(passage: Passage, { firstWord, endWord }: Sentence): Dependence | undefined {
  const verdicts = verdictsIn(passage.words, firstWord, endWord);
  const [decided, reason] = verdicts;
  if (verdicts.length === 1 && decided && !decided.open) return reasonOnly(passage, firstWord, decided);
  if (verdicts.length !== 2 || !decided || !reason || reason.open) return undefined;
  // "The surgery is not medically necessary, therefore the brace is not."
  for (let i = decided.last + 1; i < reason.first; i++) {
    if (!SO_WORDS.has(passage.words[i]!.lower)) continue;
    const at = decided.noun ? ofNecessity(passage, decided) : { first: firstWord, end: decided.first };
    return dependence(passage, at.first, at.end, decided);
  }
  // "Seeing that the surgery has been denied, the brace is not medically necessary.": no word of its necessity.
  if (
    DENIED_FIRST.has(passage.words[firstWord]!.lower) &&
    commaBetween(passage, decided.last + 1, reason.first)
  ) {
    const at = passage.words[firstWord + 1]?.lower === 'that' ? firstWord + 2 : firstWord + 1;
    return dependence(passage, at, decided.first, decided);
  }
  for (let i = decided.last + 1; i < reason.first; i++) {
    if (GIVING_REASON.has(passage.words[i]!.lower)) return dependence(passage, i + 1, reason.first, reason);
  }
  return undefined;
}

/** "Tablets for the time after it are moot, as surgery is not medically necessary.": of an operation, called so. */
function reasonOnly(passage: Passage, firstWord: number, verdict: Verdict): Dependence | undefined {
  if (verdict.standard !== 'medical necessity' || verdict.noun) return undefined;
  for (let i = verdict.first - 1; i > firstWord && verdict.first - i <= 8; i--) {
    if (!PLAIN_REASON_WORDS.has(passage.words[i]!.lower)) continue;
    const found = dependence(passage, i + 1, verdict.first, verdict);
    return found && (found.isOperation || found.names.some(({ kind }) => kind === 'surgery'))
      ? found
      : undefined;
  }
  return undefined;
}

/** "With the denial of the surgery, the brace is not medically necessary." */
function denialOf(passage: Passage, { firstWord, endWord }: Sentence): Dependence | undefined {
  const { words } = passage;
  if (!OPENING_REASONS.has(words[firstWord]?.lower ?? '')) return undefined;
  let of = -1;
  for (let i = firstWord + 1; i < endWord && i - firstWord <= 14; i++) {
    if (words[i]!.gap & Gap.comma)
      return of < 0
        ? undefined
        : dependence(passage, of, i, { polarity: 'not necessary', standard: 'other' });
    if (DENIAL_NOUNS.has(words[i]!.lower) && words[i + 1]?.lower === 'of') of = i + 2;
  }
  return undefined;
}

function commaBetween({ words }: Passage, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (words[i]!.gap & Gap.comma) return true;
  return false;
}

/** "The surgery was found not medically necessary. Therefore this item is not medically necessary." */
function fromSentencesBefore(passage: Passage, before: readonly Sentence[]): Dependence | undefined {
  for (const { firstWord, endWord } of before) {
    const verdict = verdictsIn(passage.words, firstWord, endWord)[0];
    if (!verdict || verdict.open) continue;
    const at = verdict.noun
      ? ofNecessity(passage, verdict)
      : (antecedent(passage, firstWord, verdict.first) ?? { first: firstWord, end: verdict.first });
    const found = dependence(passage, at.first, at.end, verdict);
    // "The request for an MRI is not medically necessary. … Therefore the request is not": the answer given first.
    if (found && !found.isOperation && found.names.length > 0 && !found.names.some(isProcedure)) continue;
    if (found && (found.onNecessity || isBareSurgery(passage, firstWord, verdict.first))) return found;
  }
  return undefined;
}

/** "depends on the surgery, which is not medically necessary": the surgery. */
function antecedent(
  { words }: Passage,
  from: number,
  at: number,
): { readonly first: number; readonly end: number } | undefined {
  if (words[at - 1]?.lower !== 'which') return undefined;
  let first = at - 1;
  while (first > from && at - first < 8 && !BEFORE_ANTECEDENT.has(words[first - 1]!.lower)) first--;
  return { first, end: at - 1 };
}

const isProcedure = ({ kind }: Subject): boolean => kind === 'surgery' || kind === 'injection';

/** "The medical necessity of the surgery has not been established": the surgery. */
function ofNecessity(
  { words }: Passage,
  { core, last }: Verdict,
): { readonly first: number; readonly end: number } {
  const next = words[core + 1]?.lower;
  if (next !== 'of' && next !== 'for') return { first: core, end: core };
  let end = core + 2;
  while (end <= last && !ENDS_NECESSITY.has(words[end]!.lower)) end++;
  return { first: core + 2, end };
}

/** "The surgery was not approved", not "There is no record that the surgery was approved". */
function isBareSurgery({ words }: Passage, first: number, end: number): boolean {
  return end - first <= 5 && !words.slice(first, end).some(({ lower }) => NO_PLAIN_FACT.has(lower));
}

/** Whether the sentence draws a conclusion on the item from what was said before it, or is all that follows it. */
function decidesOnThis(passage: Passage, { index, firstWord, endWord }: Sentence): boolean {
  const { words, sentences } = passage;
  const [verdict] = verdictsIn(words, firstWord, endWord);
  if (!verdict) return false;
  if (index === 1 && sentences.length === 2) return true;
  if (words[firstWord]!.lower === 'as') return true;
  for (let i = firstWord; i <= verdict.last; i++) if (DRAWING.has(words[i]!.lower)) return true;
  return false;
}
function dependence(
  passage: Passage,
  first: number,
  end: number,
  { polarity, standard }: { readonly polarity: Polarity; readonly standard: Standard },
): Dependence | undefined {
  if (end <= first) return undefined;
  const words = passage.words.slice(first, end);
  if (words.some(({ lower }) => ANCILLARY_WORDS.has(lower))) return undefined;
  const isSurgical = words.some(({ lower }) => SURGICAL_WORDS.has(lower));
  if (!isSurgical && words.some(({ lower }) => EITHER_WORDS.has(lower))) return undefined;
  const text = passage.flat.text.slice(passage.words[first]!.from, passage.words[end - 1]!.to);
  const names = subjectsOf(text).filter(({ id }) => id !== 'other-surgery' && id !== 'arthroscopy');
  if (names.length === 0 && !isSurgical) return undefined;
  // "As an open repair is not necessary": any such, and not the one that is disputed.
  const opening = words.find(({ lower }) => !BEFORE_PREMISE.has(lower));
  if (/^an?$/.test(opening?.lower ?? '') && words.every(({ lower }) => lower !== 'surgery')) return undefined;
  const isOperation = words.some(({ lower }) => OPERATION_WORDS.has(lower));
  const onNecessity = standard === 'medical necessity';
  return { polarity, onNecessity, words: passage.spanOf(first, end - 1), names, isOperation };
}
