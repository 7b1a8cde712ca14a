import type { Range } from '../../language/sentences';
import type { Word } from '../../language/words';
import { FOUND_OF_ONE, LEADING } from '../../vocabulary/people/speakers';
import { GENERAL_MODALS, PAST } from '../../vocabulary/sentences/caseSentenceWords';
import { LABELS, OF_FINDINGS } from '../../vocabulary/sentences/generalityWords';
import { tellsInGeneral } from './generality';
import { lacksHere, tellsReason } from './lacksTold';
import { LEAST_WORDS, tellsOfOne } from './oneTold';
import { tellsOfRecords } from './recordsTold';
import { afterAdverbs, marksOf } from './sentenceMarks';

/**
 * What a sentence of a rationale does.
 * - 'quotation': most of it stands in quotation marks;
 * - 'recital': it tells what a guideline says, or goes on telling it;
 * - 'case': it speaks of this patient, these records, this request.
 *
 * Whether it also concludes is for conclusions.ts.
 */
export type SentenceKind = 'quotation' | 'recital' | 'case';

/** How many characters of a sentence are quoted, reading the quotations from number `from` on. */
function quotedPart(sentence: Range, quoted: readonly Range[], from: number): number {
  let sum = 0;
  for (let i = from; i < quoted.length && quoted[i]!.from < sentence.to; i++) {
    sum += Math.min(quoted[i]!.to, sentence.to) - Math.max(quoted[i]!.from, sentence.from);
  }
  return sum;
}

/** Whether a clause speaks of this patient or these records by itself, whatever the sentence around it does. */
export function clauseIsOfCase(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < LEAST_WORDS) return false;
  const { caseOpening, source, patient, records, general } = marksOf(words, from, to);
  if (source || general) return false;
  return (
    caseOpening ||
    patient ||
    records ||
    lacksHere(words, from, to) ||
    tellsOfRecords(words, from, to) ||
    tellsOfOne(words, from, to) ||
    givesFinding(words, from, to)
  );
}

/** "Given the positive test", "with a lesion seen on CT": what was found of one person, as a reason. */
function givesFinding(words: readonly Word[], from: number, to: number): boolean {
  if (!LEADING.has(words[from]!.lower)) return false;
  for (let i = from + 1; i < to; i++) if (FOUND_OF_ONE.has(words[i]!.lower)) return true;
  return false;
}

/**
 * The kind of each sentence. A sentence without any mark of its own is what the one before it was: guideline text
 * goes on until the letter turns to the case.
 *
 * @param sentences with the index of their first and the end of their words
 */
export function kindsOf(
  sentences: readonly (Range & { readonly firstWord: number; readonly endWord: number })[],
  words: readonly Word[],
  quoted: readonly Range[],
): readonly SentenceKind[] {
  const kinds: SentenceKind[] = [];
  let next = 0;
  let previous: SentenceKind = 'case';
  sentences.forEach((sentence, index) => {
    const { firstWord, endWord } = sentence;
    while (next < quoted.length && quoted[next]!.to <= sentence.from) next++;
    const share = quotedPart(sentence, quoted, next) / Math.max(1, sentence.to - sentence.from);
    let kind: SentenceKind;
    if (share > 0.6) kind = 'quotation';
    else {
      const marks = marksOf(words, firstWord, endWord);
      const begin = afterAdverbs(words, firstWord, endWord);
      // "In view of the stenosis" is of the case; "objective findings" may be what is asked for.
      const opensCase = marks.caseOpening && !OF_FINDINGS.has(words[begin]?.lower ?? '');
      if (!opensCase && tellsInGeneral(words, begin, endWord)) kind = 'recital';
      else if (marks.caseOpening || lacksHere(words, firstWord, endWord)) kind = 'case';
      else if (!marks.source && tellsReason(words, firstWord, endWord)) kind = 'case';
      else if (!marks.source && tellsOfRecords(words, firstWord, endWord)) kind = 'case';
      else if (marks.source) kind = 'recital';
      else if (marks.patient && !(marks.general && previous !== 'case')) kind = 'case';
      else if (marks.records || marks.request || marks.dated) kind = 'case';
      else if (marks.general) kind = 'recital';
      else if (tellsOfOne(words, firstWord, endWord)) kind = 'case';
      else
        kind =
          index === 0 ? 'recital' : previous === 'case' ? continued(words, firstWord, endWord) : 'recital';
    }
    kinds.push(kind);
    previous = kind;
  });
  return kinds;
}

/** After a sentence on the case: general advice in the present tense is guideline text again. */
function continued(words: readonly Word[], from: number, to: number): SentenceKind {
  let general = false;
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (PAST.has(lower)) return 'case';
    // "Medications include": what the patient has.
    if (GENERAL_MODALS.has(lower) && !(lower === 'include' && LABELS.has(words[from]!.lower))) general = true;
  }
  return general ? 'recital' : 'case';
}
