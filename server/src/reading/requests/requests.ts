import { Gap } from '../../language/words';
import type { Rationale } from '../../letter/model';
import { remembered } from '../../text/remembered';
import {
  ASKING,
  COUNTED_BEFORE,
  EARLIER,
  ENDS_REQUEST,
  OPENS_REQUEST,
} from '../../vocabulary/requests/amountWords';
import { conclusionsOf } from '../conclusions/conclusions';
import type { Polarity } from '../conclusions/verdict';
import { type Passage, passageOf } from '../sentences/passage';

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
  // What is told inside the words that decide is decided; both are in order.
  const inOrder = [...decided].sort((a, b) => a.first - b.first);
  let next = 0;
  let reach = 0;
  const told = requestsTold(passage).filter(({ first }) => {
    for (; next < inOrder.length && inOrder[next]!.first <= first; next++)
      reach = Math.max(reach, inOrder[next]!.end);
    return first >= reach;
  });
  return [...decided, ...told];
});

const LONGEST = 26;

/** Where a passage tells what is requested ("the request for …", "requests …", "asked to continue …"). Linear. */
export const requestsTold = remembered((passage: Passage): readonly RequestedWords[] => {
  const { words, sentences } = passage;
  const found: RequestedWords[] = [];
  for (const { firstWord, endWord, from } of sentences) {
    if (from < 0) continue;
    for (let i = firstWord; i < endWord; i++) {
      if (!ASKING.has(words[i]!.lower)) continue;
      if (EARLIER.has(words[i - 1]?.lower ?? '') && i > firstWord) continue;
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
        if (ENDS_REQUEST.has(word.lower)) break;
        end++;
      }
      if (end > first) found.push({ first, end, decided: undefined });
      i = Math.max(i, end - 1);
    }
  }
  return found;
});

/** "The 18 visits requested are": where the count begins. */
function countedBefore({ words }: Passage, at: number, firstWord: number): number | undefined {
  if (words[at]!.lower !== 'requested' || at - firstWord < 3 || !COUNTED_BEFORE.has(words[at - 1]!.lower))
    return undefined;
  const next = words[at + 1];
  // "… tablets; requested is".
  if (words[at]!.gap !== Gap.blank || (next && !ENDS_REQUEST.has(next.lower))) return undefined;
  for (let i = at - 2; i >= firstWord && at - i <= 5; i--)
    if (words[i]!.lower === 'the') return EARLIER.has(words[i + 1]!.lower) ? undefined : i + 1;
  return undefined;
}

/** Past "for", "is for", "to continue", "of". */
function afterRequest({ words }: Passage, at: number, end: number): number | undefined {
  let i = at + 1;
  while (i < end && i - at < 8 && OPENS_REQUEST.has(words[i]!.lower)) i++;
  return i < end ? i : undefined;
}
