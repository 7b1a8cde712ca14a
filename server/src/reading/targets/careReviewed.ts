import type { Word } from '../../language/words';
import { CARE_WORDS, REQUEST_ADJECTIVES } from '../../vocabulary/care/careWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import type { Sentence } from '../sentences/passage';

/** "Eight visits of therapy, twice a week for the left elbow, was the original request": however long it is. */
export function isOriginalRequest(words: readonly Word[], { firstWord, endWord }: Sentence): boolean {
  const the = endWord - (REQUEST_ADJECTIVES.has(words[endWord - 2]?.lower ?? '') ? 3 : 2);
  return (
    the > firstWord + 1 &&
    words[endWord - 1]!.lower === 'request' &&
    words[the]!.lower === 'the' &&
    BE.has(words[the - 1]!.lower)
  );
}

/** So many words after its "was" a sentence on what the claims administrator authorized has at most. */
const END_REACH = 6;

/** "… for the left elbow was authorized by the claims administrator": the same. */
export function isAuthorizedAtEnd(words: readonly Word[], { firstWord, endWord }: Sentence): boolean {
  for (let i = Math.max(firstWord + 1, endWord - END_REACH); i + 1 < endWord; i++)
    if (CARE_WORDS.authorized.has(words[i]!.lower) && BE.has(words[i - 1]!.lower))
      return words[i + 1]!.lower === 'by';
  return false;
}
