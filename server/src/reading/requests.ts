import { Gap } from '../language/words';
import type { Rationale } from '../letter/model';
import { remembered } from '../text/remembered';
import { conclusionsOf } from './conclusions/conclusions';
import type { Polarity } from './conclusions/verdicts';
import { type Passage, passageOf } from './passage';

/** Words of a passage, from `first` up to `end`, that name what is requested or decided. */
export interface RequestedWords {
  readonly first: number;
  readonly end: number;
  /** What the reviewer decides on it here; absent where a request is only told. */
  readonly decided: Polarity | undefined;
}

/** Where a rationale says what is requested: the subjects of its conclusions, and "the request for …". */
export const requestedIn = remembered((rationale: Rationale): readonly RequestedWords[] => {
  const passage = passageOf(rationale);
  const decided = conclusionsOf(rationale)
    .filter(({ role, subjectWords }) => role === 'decision' && subjectWords !== undefined)
    .map(({ subjectWords, polarity }) => ({ ...subjectWords!, decided: polarity }));
  const told = requestsTold(passage).filter(
    ({ first }) => !decided.some((at) => first >= at.first && first < at.end),
  );
  return [...decided, ...told];
});

const LONGEST = 26;

/** Verbs and nouns after which a request is named. */
const asking = new Set(['request', 'requests', 'requested', 'requesting', 'asked', 'asks', 'asking']);

/** A request that is over, or another than the one in dispute. */
const earlier = new Set([
  'original',
  'previous',
  'previously',
  'prior',
  'earlier',
  'initial',
  'initially',
  'first',
  'past',
  'last',
  'prospective',
]);

/** Words at which the naming of a request ends. */
const ending = new Set(
  'is are was were has have had does do did exceeds exceed which that would will cannot can could should because since as but however therefore while although according per from when if and/or modified denied certified approved authorized not'.split(
    ' ',
  ),
);

/** Where a passage tells what is requested ("the request for …", "requests …", "asked to continue …"). Linear. */
export const requestsTold = remembered((passage: Passage): readonly RequestedWords[] => {
  const { words, sentences } = passage;
  const found: RequestedWords[] = [];
  for (const { firstWord, endWord, from } of sentences) {
    if (from < 0) continue;
    for (let i = firstWord; i < endWord; i++) {
      if (!asking.has(words[i]!.lower)) continue;
      if (earlier.has(words[i - 1]?.lower ?? '') && i > firstWord) continue;
      const counted = countedBefore(passage, i, firstWord);
      if (counted !== undefined) {
        found.push({ first: counted, end: i, decided: undefined });
        continue;
      }
      const first = afterRequest(passage, i, endWord);
      if (first === undefined) continue;
      let end = first;
      while (end < endWord && end - first < LONGEST) {
        const word = words[end]!;
        if (end > first && (word.gap & (Gap.semicolon | Gap.stop)) !== 0) break;
        if (ending.has(word.lower)) break;
        end++;
      }
      if (end > first) found.push({ first, end, decided: undefined });
      i = Math.max(i, end - 1);
    }
  }
  return found;
});

const COUNTED = new Set([
  'visits',
  'sessions',
  'treatments',
  'tablets',
  'capsules',
  'pills',
  'injections',
  'units',
]);

/** "The 18 visits requested are": where the count begins. */
function countedBefore({ words }: Passage, at: number, firstWord: number): number | undefined {
  if (words[at]!.lower !== 'requested' || at - firstWord < 3 || !COUNTED.has(words[at - 1]!.lower))
    return undefined;
  const next = words[at + 1];
  // "… tablets; requested is".
  if (words[at]!.gap !== Gap.blank || (next && !ending.has(next.lower))) return undefined;
  for (let i = at - 2; i >= firstWord && at - i <= 5; i--)
    if (words[i]!.lower === 'the') return earlier.has(words[i + 1]!.lower) ? undefined : i + 1;
  return undefined;
}

/** Past "for", "is for", "to continue", "of". */
function afterRequest({ words }: Passage, at: number, end: number): number | undefined {
  let i = at + 1;
  while (
    i < end &&
    i - at < 8 &&
    /^(?:for|is|was|to|of|continue|continued|continuing|use|the|an?|this|treatment|service|services|include|includes|included|authorization|medication|medications|submitted|made|made|consists)$/.test(
      words[i]!.lower,
    )
  ) {
    i++;
  }
  return i < end ? i : undefined;
}
