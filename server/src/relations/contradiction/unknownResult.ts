import { Gap } from '../../language/words';
import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { SHOWED } from '../../vocabulary/care/careWords';
import { isKindOf } from '../../vocabulary/concepts';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { IN_ORDER_OR_OPEN } from '../../vocabulary/examination/resultWords';
import { NOTHING_FOUND, SHOWING } from '../../vocabulary/examination/studyWords';
import { classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Records, Shown } from '../case/records';

/** So many words behind a study its label ends: "CT of the chest with contrast: …". */
const LABEL = 12;
/** So many words of what was found are enough to tell that something was. */
const LEAST_WORDS = 1;

/**
 * What a record tells of a study that the reasons call normal, in words that no table holds: "chest CT: honeycombing of both lungs".
 * That something was found is likely; what is told as normal, denied or still to come is left alone.
 */
export function unknownResults(records: Records, study: string): readonly Shown[] {
  return records
    .about((id) => isKindOf(id, study) || isKindOf(study, id))
    .filter(
      (one) =>
        (isKindOf(one.concept.id, study) || isKindOf(study, one.concept.id)) &&
        one.assertion === 'affirmed' &&
        !one.history &&
        (one.status === undefined || one.status === 'completed') &&
        tellsSomething(records.passage, one),
    )
    .map((statement) => ({ statement, doubt: 1 }));
}

function tellsSomething({ words, sentences }: Passage, { sentence, last }: Statement): boolean {
  const { endWord } = sentences[sentence]!;
  let told = -1;
  for (let i = last + 1; i < Math.min(endWord, last + LABEL) && told < 0; i++) {
    if (words[i]!.gap & Gap.colon) told = i;
    else if (SHOWING.has(words[i]!.lower) || FOUND.has(words[i]!.lower)) told = i + 1;
  }
  if (told < 0) return false;
  let count = 0;
  for (let i = told; i < endWord && !(i > told && words[i]!.gap & Gap.semicolon); i++) {
    const { lower } = words[i]!;
    if (NOT.has(lower) || NOTHING_FOUND.has(lower) || IN_ORDER_OR_OPEN.has(lower)) return false;
    if (lower.length > 4 && classesOf(lower) === 0 && !/\d/.test(lower)) count++;
  }
  return count >= LEAST_WORDS;
}

/** Verbs of showing among those behind a study. */
const FOUND: ReadonlySet<string> = new Set(
  [...SHOWED].filter(
    (word) =>
      word.endsWith('ed') &&
      word !== 'dated' &&
      word !== 'checked' &&
      word !== 'reviewed' &&
      word !== 'noted',
  ),
);
