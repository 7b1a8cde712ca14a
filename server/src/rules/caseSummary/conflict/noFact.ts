import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { wordList } from '../../../language/wordList';
import { Gap } from '../../../language/words';
import type { Passage } from '../../../reading/passage';

/** How many words before a claim still bear on it. */
const REACH = 60;

/**
 * Whether the claim is none on the records: retold from utilization review, under a condition ("if there is no …"),
 * or on what is called for ("no indication for therapy", "therapy is not indicated").
 */
export function isNoFact(passage: Passage, claim: AbsenceClaim): boolean {
  if (retellsReview(passage, claim)) return true;
  const { words } = passage;
  const { sentence, trigger } = claim;
  const from = wordOf(passage, trigger.start, sentence);
  let last = from;
  while (last + 1 < sentence.endWord && passage.spanOf(last + 1, last + 1).start < trigger.end) last++;
  if (claim.object.first < from && goesOn(passage, claim, last)) return true;
  for (let i = Math.max(sentence.firstWord, from - REACH); i < from; i++)
    if (CONDITIONS.has(words[i]!.lower)) return true;
  for (let i = from; i <= last; i++) {
    const { lower } = words[i]!;
    if (lower === 'indicated' && claim.object.first < from) return true;
    if ((lower === 'indication' || lower === 'indications') && /^(for|to)$/.test(words[i + 1]?.lower ?? ''))
      return true;
  }
  return false;
}

/** "Has not been shown to be effective", "is not established as necessary": what follows is denied, not the thing. */
function goesOn({ words }: Passage, { sentence }: AbsenceClaim, last: number): boolean {
  const next = words[last + 1];
  if (next === undefined || last + 1 >= sentence.endWord || next.gap & (Gap.comma | Gap.semicolon))
    return false;
  if (next.lower === 'as') return true;
  if (next.lower !== 'to') return false;
  return !/^(present|positive|performed|done|tried|attempted|provided|documented|there)$/.test(
    words[last + 3]?.lower ?? '',
  );
}

const CONDITIONS = wordList('if unless when whenever should until');

/** "Utilization review denied the request for lack of …": another's claim, retold. */
function retellsReview(passage: Passage, { sentence, trigger }: AbsenceClaim): boolean {
  const to = wordOf(passage, trigger.start, sentence);
  for (let i = Math.max(sentence.firstWord, to - REACH); i < to; i++)
    if (REVIEWING.has(passage.words[i]!.lower)) return true;
  return false;
}

const REVIEWING = wordList(
  'utilization ur administrator denied denial noncertified certified decertified noncertification nonapproved',
);

/** The index of the word of the sentence that stands at a position of the file, or after it. Binary search. */
export function wordOf(passage: Passage, position: number, sentence: AbsenceClaim['sentence']): number {
  let low = sentence.firstWord;
  let high = sentence.endWord;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passage.spanOf(middle, middle).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
