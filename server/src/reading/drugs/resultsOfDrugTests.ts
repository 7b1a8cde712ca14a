import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import {
  DETECTED,
  DRUG_TESTS,
  PRESCRIBED,
  RESULT_ENDS,
  SAME_SUBSTANCE,
} from '../../vocabulary/drugs/drugTests';
import { NOT } from '../../vocabulary/examination/assertionWords';
import type { Passage, Sentence } from '../sentences/passage';
import { targetsInSentence } from '../statements/inSentence';

/** A substance that a drug test found, or did not find. */
export interface DrugTestResult {
  /** One name for all its names: "thc" for marijuana, "oxycodone" for Percocet. */
  readonly substance: string;
  readonly found: boolean;
  readonly sentence: number;
  /** The words that say so, both included. */
  readonly first: number;
  readonly last: number;
}

/** So many words from a drug its "was not detected" stands. */
const BEHIND = 5;
const HARD = Gap.semicolon | Gap.stop;

/** What drug tests found and did not find, substance by substance, in order; computed once. Linear. */
export const drugTestResultsIn = remembered((passage: Passage): readonly DrugTestResult[] =>
  passage.sentences.flatMap((sentence) => (isOfTest(passage, sentence) ? resultsIn(passage, sentence) : [])),
);

function isOfTest({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++) if (DRUG_TESTS.has(words[i]!.lower)) return true;
  return false;
}

function resultsIn(passage: Passage, sentence: Sentence): readonly DrugTestResult[] {
  const { words } = passage;
  const { firstWord, endWord, index } = sentence;
  const substances = substancesIn(passage, sentence);
  if (substances.size === 0) return [];
  const found: DrugTestResult[] = [];
  /** The words that tell of what follows them: "positive for", "did not show". */
  let telling: { readonly at: number; readonly found: boolean } | undefined;
  for (let i = firstWord; i < endWord; i++) {
    const { lower, gap } = words[i]!;
    if (gap & HARD || RESULT_ENDS.has(lower)) telling = undefined;
    if (lower === 'positive' || lower === 'negative' || DETECTED.has(lower)) {
      const isFound = (lower !== 'negative') !== isDenied(words, firstWord, i);
      // "Positive screen": no word on what for.
      telling = words[i + 1]?.lower === 'for' || DETECTED.has(lower) ? { at: i, found: isFound } : undefined;
    } else if ((lower === 'no' || lower === 'without') && telling === undefined)
      telling = { at: i, found: false };
    const substance = substances.get(i);
    if (substance === undefined) continue;
    const behind = toldBehind(words, i, endWord);
    if (behind !== undefined)
      found.push({ substance, found: behind.found, sentence: index, first: i, last: behind.at });
    else if (telling !== undefined)
      found.push({ substance, found: telling.found, sentence: index, first: telling.at, last: i });
  }
  return found;
}

/** "Oxycodone was not detected", "THC: negative". */
function toldBehind(
  words: Passage['words'],
  at: number,
  end: number,
): { readonly at: number; readonly found: boolean } | undefined {
  for (let i = at + 1; i < Math.min(end, at + BEHIND); i++) {
    const { lower, gap } = words[i]!;
    if (gap & (HARD | Gap.comma) || lower === 'and' || lower === 'or') return undefined;
    const isValue = (lower === 'positive' || lower === 'negative') && words[i + 1]?.lower !== 'for';
    if (isValue || lower === 'detected' || lower === 'found' || lower === 'present')
      return { at: i, found: (lower !== 'negative') !== isDenied(words, at, i) };
  }
  return undefined;
}

function isDenied(words: Passage['words'], from: number, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 3; i--) if (NOT.has(words[i]!.lower)) return true;
  return false;
}

/** The substances that a sentence names, by their first words. */
function substancesIn(passage: Passage, sentence: Sentence): ReadonlyMap<number, string> {
  const { words } = passage;
  const found = new Map<number, string>();
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = words[i]!;
    const name = SAME_SUBSTANCE[lower] ?? (PRESCRIBED.has(lower) ? lower : undefined);
    if (name !== undefined && name !== 'prescribed') found.set(i, name);
  }
  for (const { concept, drug, first } of targetsInSentence(passage, sentence.index))
    if (drug !== undefined) found.set(first, drug.split('-')[0]!);
    else if (CLASSES.has(concept.id) && !found.has(first)) found.set(first, concept.id);
  return found;
}

/** Classes that a test looks for as such. */
const CLASSES: ReadonlySet<string> = new Set(['opioid', 'benzodiazepine']);
