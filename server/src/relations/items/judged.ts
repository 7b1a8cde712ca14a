import { type Subject, subjectsOf } from '../../guidelines/subjects';
import { Gap, wordAt } from '../../language/words';
import type { Rationale } from '../../letter/model';
import { isConceded } from '../../reading/conclusions/conceded';
import { type Conclusion, conclusionsOf } from '../../reading/conclusions/conclusions';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { remembered, rememberedByText } from '../../text/remembered';
import { genericWords } from '../../vocabulary/care/treatmentWords';
import { JUDGING_VERBS, REQUESTED } from '../../vocabulary/requests/requestPointers';
import { isLoose } from './kinship';

/** What one conclusion of a rationale judges. Positions are in the flat text. */
export interface Judged {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The treatments that it names, of those that tell something; offsets into `text`. */
  readonly named: readonly Subject[];
}

/** The treatments that words name, of those that tell something; offsets into the words. */
export const tellingSubjects = rememberedByText((text: string): readonly Subject[] =>
  subjectsOf(text).filter(
    (subject) => !isLoose(subject) && !isGeneric(text.slice(subject.start, subject.end)),
  ),
);

/** What the deciding conclusions of a rationale judge, where they name a treatment; computed once. */
export const judgedIn = remembered((rationale: Rationale): readonly Judged[] => {
  const passage = passageOf(rationale);
  const found: Judged[] = [];
  for (const conclusion of conclusionsOf(rationale)) {
    if (conclusion.role !== 'decision' || isConceded(conclusion, passage)) continue;
    const at = judgedWords(conclusion, passage);
    if (!at) continue;
    const text = passage.flat.text.slice(at.from, at.to);
    const named = tellingSubjects(text).filter(
      ({ start, end }) => !isHalfWord(passage, at.from + start, at.from + end),
    );
    if (named.length > 0) found.push({ ...at, text, named });
  }
  return found;
});

/** "The requir ements": half of a word that kerning has parted names nothing. */
function isHalfWord({ words, flat }: Passage, from: number, to: number): boolean {
  const word = words[wordAt(words, from + 1) - 1];
  if (word === undefined || word.from > from || word.to <= to) return false;
  return flat.text.slice(word.from, word.to).includes(' ');
}

/** "the requested injection": one word that many treatments share. */
function isGeneric(words: string): boolean {
  return genericWords.has(words.toLowerCase());
}

const LONGEST_SUBJECT = 20;
/** How far into a subject without "request" the treatment is named. */
const NAMED_WITHIN = 6;

/**
 * The flat positions of the words that a conclusion judges: from "request" on, or all of a short subject that
 * begins with a treatment. What stands before ("given the lack of benefit from acupuncture, …") is a reason.
 */
function judgedWords(
  conclusion: Conclusion,
  passage: Passage,
): { readonly from: number; readonly to: number } | undefined {
  const { words } = passage;
  const at = conclusion.subjectWords ?? beforePredicate(conclusion, passage);
  const { first } = at;
  let end = first;
  // "… does not meet the standard of medical necessity and is not medically necessary": up to the first verb.
  while (end < at.end && !(end > first && JUDGING_VERBS.has(words[end]!.lower))) end++;
  if (end <= first) return undefined;
  const to = words[end - 1]!.to;
  for (let i = end - 1; i >= first; i--) {
    if (REQUESTED.has(words[i]!.lower)) return i + 1 < end ? { from: words[i + 1]!.from, to } : undefined;
  }
  if (end - first > LONGEST_SUBJECT) return undefined;
  const from = words[first]!.from;
  const named = subjectsOf(passage.flat.text.slice(from, to))[0];
  const within = words[Math.min(end, first + NAMED_WITHIN) - 1]!.to;
  return named && from + named.start < within ? { from, to } : undefined;
}

/** The words of the sentence between its opening phrase and the verdict: "In light of this, X …". */
function beforePredicate(
  { sentence, words: judged }: Conclusion,
  passage: Passage,
): { readonly first: number; readonly end: number } {
  const { words } = passage;
  const { firstWord, endWord } = sentence;
  let first = firstWord;
  let end = firstWord;
  for (let i = firstWord; i < endWord && passage.spanOf(i, i).start < judged.start; i++) {
    const afterOpening = (words[i]!.gap & Gap.comma) !== 0 && i - firstWord <= NAMED_WITHIN;
    if (afterOpening && first === firstWord) first = i;
    end = i + 1;
  }
  return { first, end };
}
