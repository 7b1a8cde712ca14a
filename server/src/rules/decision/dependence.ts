import { conclusionsOf } from '../../clinical/conclusions';
import { type Passage, passageOf, type Sentence } from '../../clinical/passage';
import { type Polarity, type Standard, type Verdict, verdictsIn } from '../../clinical/verdicts';
import { Gap } from '../../clinical/words';
import { type Subject, subjectsOf } from '../../guidelines/subjects';
import type { Item } from '../../letter/model';
import type { Span } from '../../text/span';
import { isOperation } from './operations';

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

const known = new WeakMap<Item, Dependence | null>();

/** Whether, and on what, the rationale of an item says that its decision depends. Computed once for each item. */
export function dependenceOf(item: Item): Dependence | undefined {
  let found = known.get(item);
  if (found === undefined) {
    found = read(item) ?? null;
    known.set(item, found);
  }
  return found ?? undefined;
}

/** Words for the operation that ancillary services go with. */
const surgicalWords: ReadonlySet<string> = new Set(
  'surgery surgeries surgical operation operative procedure procedures intervention arthroscopy arthroscopic fusion repair laminectomy discectomy decompression arthroplasty replacement reconstruction release'.split(
    ' ',
  ),
);

/** "post-operative care", "surgical service": the ancillary item itself, not the operation. */
const ancillaryWords: ReadonlySet<string> = new Set(
  'ancillary associated post postoperative postop pre preoperative preop perioperative assistant clearance adjunct adjunctive related dependent service services item items none'.split(
    ' ',
  ),
);

function read(item: Item): Dependence | undefined {
  const { rationale } = item;
  // An operation rests on no other: "The requested surgery is not …" is its own conclusion.
  if (!rationale || item.decision?.outcome === undefined || isOperation(item)) return undefined;
  const passage = passageOf(rationale);
  // What depends on something else is said in a sentence or two.
  if (passage.sentences.length > 4) return undefined;
  const premise = conclusionsOf(rationale).find(({ role }) => role === 'premise');
  if (premise?.subjectWords) {
    const { first, end } = premise.subjectWords;
    return dependence(passage, first, end, premise);
  }
  for (const sentence of passage.sentences) {
    const found = reasonAfter(passage, sentence);
    if (found) return found;
  }
  const second = passage.sentences.findIndex((sentence) => decidesOnThis(passage, sentence));
  return second > 0 ? fromSentencesBefore(passage, passage.sentences.slice(0, second)) : undefined;
}

/** "The brace is not medically necessary because the surgery is not medically necessary." */
function reasonAfter(passage: Passage, { firstWord, endWord }: Sentence): Dependence | undefined {
  const verdicts = verdictsIn(passage.words, firstWord, endWord);
  const [decided, reason] = verdicts;
  if (verdicts.length !== 2 || !decided || !reason || reason.open) return undefined;
  // "The surgery is not medically necessary, therefore the brace is not."
  for (let i = decided.last + 1; i < reason.first; i++) {
    if (!/^(?:therefore|thus|hence|so|consequently)$/.test(passage.words[i]!.lower)) continue;
    const at = decided.noun ? ofNecessity(passage, decided) : { first: firstWord, end: decided.first };
    return dependence(passage, at.first, at.end, decided);
  }
  // "Seeing that the surgery has been denied, the brace is not medically necessary.": no word of its necessity.
  if (
    DENIED_FIRST.test(passage.words[firstWord]!.lower) &&
    commaBetween(passage, decided.last + 1, reason.first)
  ) {
    const at = passage.words[firstWord + 1]?.lower === 'that' ? firstWord + 2 : firstWord + 1;
    return dependence(passage, at, decided.first, decided);
  }
  for (let i = decided.last + 1; i < reason.first; i++) {
    if (/^(?:because|since|as|given)$/.test(passage.words[i]!.lower))
      return dependence(passage, i + 1, reason.first, reason);
  }
  return undefined;
}

const DENIED_FIRST = /^(?:as|since|because|given|seeing|considering)$/;

function commaBetween({ words }: Passage, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (words[i]!.gap & Gap.comma) return true;
  return false;
}

/** "The surgery was found not medically necessary. Therefore this item is not medically necessary." */
function fromSentencesBefore(passage: Passage, before: readonly Sentence[]): Dependence | undefined {
  for (const { firstWord, endWord } of before) {
    const verdict = verdictsIn(passage.words, firstWord, endWord)[0];
    if (!verdict || verdict.open) continue;
    const at = verdict.noun ? ofNecessity(passage, verdict) : { first: firstWord, end: verdict.first };
    const found = dependence(passage, at.first, at.end, verdict);
    // "The request for an MRI is not medically necessary. … Therefore the request is not": the answer given first.
    if (found && !found.isOperation && found.names.length > 0 && !found.names.some(isProcedure)) continue;
    if (found && (found.onNecessity || isBareSurgery(passage, firstWord, verdict.first))) return found;
  }
  return undefined;
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
  while (end <= last && !/^(?:is|are|was|were|has|have|had|cannot|can|could)$/.test(words[end]!.lower)) end++;
  return { first: core + 2, end };
}

/** "The surgery was not approved", not "There is no record that the surgery was approved". */
function isBareSurgery({ words }: Passage, first: number, end: number): boolean {
  return (
    end - first <= 5 &&
    !words.slice(first, end).some(({ lower }) => /^(?:no|not|if|whether|that)$/.test(lower))
  );
}

/** Whether the sentence draws a conclusion on the item from what was said before it. */
function decidesOnThis(passage: Passage, { firstWord, endWord }: Sentence): boolean {
  if (
    !/^(?:therefore|thus|hence|consequently|accordingly|so|as)$/.test(passage.words[firstWord]?.lower ?? '')
  )
    return false;
  return verdictsIn(passage.words, firstWord, endWord).length > 0;
}

function dependence(
  passage: Passage,
  first: number,
  end: number,
  { polarity, standard }: { readonly polarity: Polarity; readonly standard: Standard },
): Dependence | undefined {
  if (end <= first) return undefined;
  const words = passage.words.slice(first, end);
  if (words.some(({ lower }) => ancillaryWords.has(lower))) return undefined;
  const text = passage.flat.text.slice(passage.words[first]!.from, passage.words[end - 1]!.to);
  const names = subjectsOf(text).filter(({ id }) => id !== 'other-surgery' && id !== 'arthroscopy');
  if (names.length === 0 && !words.some(({ lower }) => surgicalWords.has(lower))) return undefined;
  const isOperation = words.some(({ lower }) => /^(?:surger(?:y|ies)|operations?|operative)$/.test(lower));
  const onNecessity = standard === 'medical necessity';
  return { polarity, onNecessity, words: passage.keepSpan(first, end - 1), names, isOperation };
}
