import type { AbsenceClaim } from '../../../clinical/claimsOfAbsence';
import { between } from '../../../clinical/ordered';
import type { Passage, Sentence } from '../../../clinical/passage';
import { conceptMentionsOf } from '../../../clinical/statements';
import { wordList } from '../../../clinical/vocabulary/wordList';
import { Gap, type Word } from '../../../clinical/words';
import type { Span } from '../../../text/span';
import { NEUTRAL } from './denialWords';

/** Verbs and nouns that say that something is on record. */
const AFFIRMING = wordList(`
  documentation document documents documented evidence show shows showed shown indicate indicates indicated note
  notes noted reveal reveals revealed demonstrate demonstrates demonstrated record records recorded report reports
  reported found describe describes described provided
`);

/** Words that make a sentence no affirmation. */
const OPEN = wordList(`
  no not without lack lacks lacking absence absent fail fails failed neither nor never cannot unclear insufficient
  inadequate if would should could must may might unless until whether require requires required when needed guideline
  guidelines denies denied
`);

const SETTING = wordList('on upon in during at is was were are has have');
const MOST_WORDS = 6;
const IDLE = wordList('a an the any of clear objective documented clinical');

/**
 * Where the same rationale affirms, word for word, what the claim says is not on record ("no documentation of a home
 * program" / "the notes document a home program"); the words that affirm it. Works for things that no table names.
 */
export function affirmedElsewhere(passage: Passage, claim: AbsenceClaim): Span | undefined {
  if (claim.form === 'unclear' || claim.hasException) return undefined;
  const phrase = phraseOf(passage, claim);
  if (phrase === undefined) return undefined;
  for (const sentence of passage.sentences) {
    if (sentence === claim.sentence || sentence.kind !== 'case' || !affirms(passage, sentence)) continue;
    const at = placeOf(passage.words, phrase, sentence);
    if (at >= 0) return passage.spanOf(at, at + phrase.length - 1);
  }
  return undefined;
}

/** The thing denied: the words of the object, if they are few and end the clause. */
function phraseOf(passage: Passage, { object }: AbsenceClaim): readonly string[] | undefined {
  const { words } = passage;
  let first = object.first;
  while (first < object.end && IDLE.has(words[first]!.lower)) first++;
  const phrase: string[] = [];
  for (let i = first; i < object.end; i++) {
    if (i > first && words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.colon)) break;
    // "… upon examination" says where it would stand.
    if (i > first && SETTING.has(words[i]!.lower)) break;
    phrase.push(words[i]!.lower);
    if (phrase.length > MOST_WORDS) return undefined;
  }
  if (
    phrase.length === 0 ||
    phrase.some((word) => word === 'and' || word === 'or' || word === 'this' || word === 'that')
  )
    return undefined;
  return phrase.some((word) => !NEUTRAL.has(word)) || namesThing(passage, first, first + phrase.length)
    ? phrase
    : undefined;
}

function namesThing(passage: Passage, first: number, end: number): boolean {
  return between(conceptMentionsOf(passage), first, end).some(({ entry }) => entry.kind !== 'class');
}

function affirms(passage: Passage, sentence: Sentence): boolean {
  let affirming = false;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = passage.words[i]!;
    if (OPEN.has(lower)) return false;
    if (AFFIRMING.has(lower)) affirming = true;
  }
  return affirming;
}

function placeOf(
  words: readonly Word[],
  phrase: readonly string[],
  { firstWord, endWord }: Sentence,
): number {
  for (let i = firstWord; i + phrase.length <= endWord; i++)
    if (phrase.every((word, k) => words[i + k]!.lower === word)) return i;
  return -1;
}
