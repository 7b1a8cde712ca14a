import { assertionOf } from '../../../clinical/assertions';
import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { topicsOf } from '../../../clinical/topics';
import { HEDGES } from '../../../clinical/vocabulary/absenceWords';
import { CHANGE_NOUNS } from '../../../clinical/vocabulary/assertionWords';
import { wordList } from '../../../language/wordList';
import { Gap } from '../../../language/words';
import type { Passage } from '../../../reading/passage';
import { remembered } from '../../../text/remembered';
import type { Span } from '../../../text/span';
import { FAILING, FRESH, NARROWING, NEUTRAL } from './denialWords';
import { isNoFact } from './noFact';
import { scopeOf } from './scope';

/** What a claim denies by words that no table holds, and the summary has in the same words. */
export interface DeniedWords {
  readonly span: Span;
  readonly words: string;
  readonly there: Span;
}

const LONGEST = 4;

/** Words of which letters speak in general, and not of one thing. */
const VAGUE = wordList(`
  current request requests requested service services procedure procedures condition conditions issue issues problem
  problems information data plan clinical significant specific need use evidence basis criteria guideline guidelines
  support details detail other others item items work time body function functional response change provider surgery
  patient injury injuries date dates
`);

/** "A bandage contact lens has not been tried" where the summary tells of a bandage contact lens. */
export function deniedLiterally(
  passage: Passage,
  claim: AbsenceClaim,
  summary: Passage,
): DeniedWords | undefined {
  if (claim.form === 'unclear' || claim.hasException || claim.hedged) return undefined;
  const scope = scopeOf(passage, claim);
  if (scope.things.length > 0 || scope.stop !== scope.end) return undefined;
  const { words } = passage;
  let { first, end } = scope;
  while (first < end && isIdle(words[first]!.lower)) first++;
  while (end > first && isIdle(words[end - 1]!.lower)) end--;
  if (end - first < 2 || end - first > LONGEST) return undefined;
  for (let i = first; i < end; i++) {
    const { lower, gap } = words[i]!;
    if (!isOwn(lower) || (i > first && gap & ~(Gap.blank | Gap.hyphen))) return undefined;
  }
  if (isNoFact(passage, claim)) return undefined;
  const sought = words.slice(first, end).map(({ lower }) => singular(lower));
  const at = placeOf(summary, sought);
  if (at === undefined) return undefined;
  const { start } = claim.span;
  const named = passage.spanOf(first, end - 1);
  return {
    span: { start: Math.min(start, named.start), end: Math.max(claim.trigger.end, named.end) },
    words: passage.flat.text.slice(words[first]!.from, words[end - 1]!.to),
    there: summary.spanOf(at, at + sought.length - 1),
  };
}

/** Where a summary affirms just these words. */
function placeOf(summary: Passage, sought: readonly string[]): number | undefined {
  const { words } = summary;
  for (const at of placesByWord(summary).get(sought[0]!) ?? []) {
    const last = at + sought.length - 1;
    if (last >= words.length || !sought.every((word, k) => singular(words[at + k]!.lower) === word)) continue;
    const sentence = summary.sentenceOf(at);
    const topic = topicsOf(summary)[sentence.index]!;
    if (topic === 'plan' || topic === 'utilization review') continue;
    if (assertionOf(summary, sentence, at, last, true) === 'present') return at;
  }
  return undefined;
}

const placesByWord = remembered((summary: Passage): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  summary.words.forEach(({ lower }, at) => {
    const word = singular(lower);
    const found = places.get(word);
    if (found) found.push(at);
    else places.set(word, [at]);
  });
  return places;
});

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function isIdle(lower: string): boolean {
  return NEUTRAL.has(lower);
}

/** Whether a word names something by itself. */
function isOwn(lower: string): boolean {
  return (
    lower.length > 2 &&
    !/\d/.test(lower) &&
    ![VAGUE, NARROWING, FAILING, FRESH, HEDGES, CHANGE_NOUNS].some((list) => list.has(lower))
  );
}
