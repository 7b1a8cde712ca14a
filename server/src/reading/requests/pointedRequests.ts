import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import { NAMED_SOURCES } from '../../vocabulary/people/speakers';
import {
  ASKED_BEFORE,
  ENDS_NAME,
  OPENS_NAME,
  POINTED_BEFORE,
  POINTED_BEHIND,
  THIS,
} from '../../vocabulary/requests/requestPointers';
import type { Passage } from '../sentences/passage';
import { hasWord } from '../sentences/sentenceWords';

/** Where a passage names what is decided on, or asked for; words from `first` up to `end`. */
export interface PointedRequest {
  /** Of the name and of the words that point. */
  readonly first: number;
  readonly end: number;
  /** Of the name alone. */
  readonly nameFirst: number;
  readonly nameEnd: number;
  /** "In question", "the disputed …": what this letter decides; else what somebody asked for. */
  readonly atIssue: boolean;
}

const LONGEST_NAME = 8;
const BREAK = Gap.comma | Gap.semicolon | Gap.stop | Gap.colon;

/** The requests that a passage points at, in order; quotations and recitals are left out. Computed once. */
export const pointedRequestsIn = remembered((passage: Passage): readonly PointedRequest[] => {
  const found = passage.words.flatMap((_, at): readonly PointedRequest[] => {
    const one = namedBefore(passage, at) ?? namedBehind(passage, at) ?? thisRequest(passage, at);
    return one === undefined ? [] : [one];
  });
  return found.filter(({ first, atIssue }) => {
    const sentence = passage.sentenceOf(first);
    if (passage.isQuoted(first) || sentence.kind === 'quotation') return false;
    // What is at issue is of this case, whoever the sentence is about, unless it says what a source says.
    return sentence.kind === 'case' || (atIssue && !hasWord(passage, sentence, NAMED_SOURCES));
  });
});

/** "The bone scan in question". */
function namedBefore({ words }: Passage, at: number): PointedRequest | undefined {
  const next = words[at + 1];
  if (next === undefined || next.gap !== Gap.blank) return undefined;
  if (!POINTED_BEHIND.get(words[at]!.lower)?.has(next.lower)) return undefined;
  for (let i = at; i > 0 && at - i < LONGEST_NAME && !(words[i]!.gap & BREAK); i--)
    if (OPENS_NAME.has(words[i - 1]!.lower))
      return i === at ? undefined : { first: i, end: at + 2, nameFirst: i, nameEnd: at, atIssue: true };
  return undefined;
}

/** "The disputed bone scan", "the requested bone scan". */
function namedBehind(passage: Passage, at: number): PointedRequest | undefined {
  const { words } = passage;
  const { lower } = words[at]!;
  const atIssue = POINTED_BEFORE.has(lower);
  if ((!atIssue && !ASKED_BEFORE.has(lower)) || !OPENS_NAME.has(words[at - 1]?.lower ?? '')) return undefined;
  const end = nameEnd(passage, at + 1);
  return end === at + 1 ? undefined : { first: at, end, nameFirst: at + 1, nameEnd: end, atIssue };
}

/** "This request for a bone scan". */
function thisRequest(passage: Passage, at: number): PointedRequest | undefined {
  const { words } = passage;
  if (words[at]!.lower !== 'request' || words[at + 1]?.lower !== 'for') return undefined;
  if (!THIS.has(words[at - 1]?.lower ?? '')) return undefined;
  const nameFirst = OPENS_NAME.has(words[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  const end = nameEnd(passage, nameFirst);
  return end === nameFirst ? undefined : { first: nameFirst, end, nameFirst, nameEnd: end, atIssue: true };
}

/** The word behind the name that begins at a word. */
function nameEnd({ words }: Passage, from: number): number {
  let end = from;
  while (
    end < words.length &&
    end - from < LONGEST_NAME &&
    (end === from || !(words[end]!.gap & BREAK)) &&
    !ENDS_NAME.has(words[end]!.lower)
  )
    end++;
  return end;
}
