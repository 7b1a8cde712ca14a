import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import { CONFUSED_BODY_WORDS } from '../../vocabulary/slips/confusedBodyWords';
import { CONFUSED_BY_EAR } from '../../vocabulary/slips/confusedByEar';
import { CONFUSED_CARE_WORDS } from '../../vocabulary/slips/confusedCareWords';
import { CONFUSED_EXAMINATION_WORDS } from '../../vocabulary/slips/confusedExaminationWords';
import { CONFUSED_IN_CARE } from '../../vocabulary/slips/confusedInCare';
import { CONFUSED_IN_REPORTS } from '../../vocabulary/slips/confusedInReports';
import { CONFUSED_PARTS_BY_EAR } from '../../vocabulary/slips/confusedPartsByEar';
import { CONFUSED_PLAIN_WORDS } from '../../vocabulary/slips/confusedPlainWords';
import { type ConfusedWord, NEAR } from '../../vocabulary/slips/confusedWord';
import type { Passage, Sentence } from '../sentences/passage';

/** A word that stands for another one, by its index in the passage. */
export interface Slip {
  readonly word: number;
  readonly meant: string;
}

export const CONFUSED_WORDS: readonly ConfusedWord[] = [
  ...CONFUSED_BODY_WORDS,
  ...CONFUSED_EXAMINATION_WORDS,
  ...CONFUSED_CARE_WORDS,
  ...CONFUSED_PLAIN_WORDS,
  ...CONFUSED_BY_EAR,
  ...CONFUSED_PARTS_BY_EAR,
  ...CONFUSED_IN_CARE,
  ...CONFUSED_IN_REPORTS,
];

const byWord = new Map<string, ConfusedWord[]>();
for (const row of CONFUSED_WORDS) byWord.set(row.written, [...(byWord.get(row.written) ?? []), row]);

/** The end of a clause in a row's list. */
const END = '.';
const MARKS = Gap.comma | Gap.semicolon | Gap.colon | Gap.stop | Gap.parenthesis | Gap.quote | Gap.dash;

/** The words of a passage that are confused with others, in order. Computed once; linear. */
export const slipsIn = remembered((passage: Passage): readonly Slip[] =>
  passage.words.flatMap(({ lower }, word): readonly Slip[] => {
    const rows = byWord.get(lower);
    if (rows === undefined) return [];
    const sentence = passage.sentenceOf(word);
    const row = rows.find((one) => fits(passage, sentence, word, one));
    return row === undefined ? [] : [{ word, meant: row.meant }];
  }),
);

function fits({ words }: Passage, sentence: Sentence, at: number, row: ConfusedWord): boolean {
  if (row.before.size > 0 && !isAmong(wordsBefore(words, sentence, at), '_', row.before)) return false;
  if (row.after.size > 0 && !isAmong(wordsAfter(words, sentence, at), '_', row.after)) return false;
  return row.near.size === 0 || isNear(words, sentence, at, row.near);
}

/** The one or two words of a neighbourhood, in the text's order; the first is the nearest. */
interface Neighbours {
  readonly one: string;
  readonly two: readonly [string, string] | undefined;
}

function isAmong({ one, two }: Neighbours, joint: string, list: ReadonlySet<string>): boolean {
  return list.has(one) || (two !== undefined && list.has(two.join(joint)));
}

function wordsBefore(words: readonly Word[], { firstWord }: Sentence, at: number): Neighbours {
  if (at === firstWord || isApart(words[at]!)) return { one: END, two: undefined };
  const one = words[at - 1]!.lower;
  const reaches = at - 2 >= firstWord && !isApart(words[at - 1]!);
  return { one, two: reaches ? [words[at - 2]!.lower, one] : undefined };
}

function wordsAfter(words: readonly Word[], { endWord }: Sentence, at: number): Neighbours {
  if (at + 1 >= endWord || isApart(words[at + 1]!)) return { one: END, two: undefined };
  const one = words[at + 1]!.lower;
  const reaches = at + 2 < endWord && !isApart(words[at + 2]!);
  return { one, two: reaches ? [one, words[at + 2]!.lower] : undefined };
}

function isApart({ gap }: Word): boolean {
  return (gap & MARKS) !== 0;
}

function isNear(
  words: readonly Word[],
  { firstWord, endWord }: Sentence,
  at: number,
  list: ReadonlySet<string>,
): boolean {
  const end = Math.min(endWord, at + NEAR + 1);
  for (let i = Math.max(firstWord, at - NEAR); i < end; i++)
    if (i !== at && list.has(words[i]!.lower)) return true;
  return false;
}
