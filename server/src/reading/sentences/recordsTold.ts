import { Gap, type Word } from '../../language/words';
import { BEFORE_POINTING_SUCH, STUDIED } from '../../vocabulary/people/speakers';
import {
  BEFORE_EVIDENCE,
  BEING,
  DENYING,
  EXAMINED,
  EXAMS,
  FILED,
  FINDINGS,
  MEASURED,
  MODALS,
  ON,
  ONE_OF_SEVERAL,
  SHOWN_NOUNS,
  TESTING,
} from '../../vocabulary/sentences/caseSentenceWords';
import { afterAdverbs } from './sentenceMarks';

function isGrade(lower = ''): boolean {
  return /^\d\+?$/.test(lower);
}

/** "No spasm was noted", "An RFA has not been submitted", "The examination showed weakness": of these records. */
export function tellsOfRecords(words: readonly Word[], from: number, to: number): boolean {
  const begin = afterAdverbs(words, from, to);
  let denied = false;
  let exam = false;
  let tells = false;
  for (let i = begin; i < to; i++) {
    const { lower } = words[i]!;
    if (MODALS.has(lower) && !isOfPatient(words, i)) return false;
    if (DENYING.has(lower)) denied = true;
    if (EXAMS.has(lower) && (i - begin <= 4 || words[begin]!.lower === 'there' || denied)) exam = true;
    if (exam && EXAMINED.has(lower)) tells = true;
    if (denied && (lower === 'file' || lower === 'record') && words[i - 1]?.lower === 'on') tells = true;
    if (denied && FILED.has(lower) && isDenied(words, i)) tells = true;
    // "Remains untried".
    if (lower.startsWith('un') && FILED.has(lower.slice(2)) && BEING.has(words[i - 1]?.lower ?? ''))
      tells = true;
    // "4/5", "8/10": graded or rated.
    if ((lower === '5' || lower === '10') && words[i]!.gap & Gap.slash && isGrade(words[i - 1]?.lower))
      tells = true;
    // "There is a weak biceps, a depressed reflex".
    if (FINDINGS.has(lower) && words[begin]!.lower === 'there' && i - begin <= 4) tells = true;
    // "There are 5 mm of translation".
    if (MEASURED.has(lower) && words[begin]!.lower === 'there' && i - begin <= 3) tells = true;
    // "There is MRI evidence of".
    if (
      words[begin]!.lower === 'there' &&
      SHOWN_NOUNS.has(lower) &&
      i - begin <= 4 &&
      isOfStudyMade(words, i)
    )
      tells = true;
    // "There is a herniation on MRI".
    if (
      words[begin]!.lower === 'there' &&
      ON.has(lower) &&
      STUDIED.has(words[i + 1]?.lower ?? '') &&
      i + 1 < to
    )
      tells = true;
    if (words[begin]!.lower === 'there' && exam && BEING.has(words[begin + 1]?.lower ?? '')) tells = true;
  }
  return tells;
}

/** Words of generality that are none here: "electrodiagnostic studies", "no such evaluation", "May 2014". */
export function isOfPatient(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  switch (lower) {
    case 'studies':
    case 'study':
      return TESTING.has(before) || ONE_OF_SEVERAL.has(before);
    // "MRI evidence", "electrodiagnostic evidence".
    case 'evidence':
      return isOfStudyMade(words, at);
    case 'such':
      return BEFORE_POINTING_SUCH.has(before);
    case 'may':
      return /^\d/.test(words[at + 1]?.lower ?? '');
    default:
      return false;
  }
}

/** "There is MRI evidence", "no radiographic confirmation": by a study of this patient. */
function isOfStudyMade(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  return (
    (TESTING.has(before) || STUDIED.has(before)) &&
    (at < 2 || (words[at - 1]!.gap & Gap.stop) !== 0 || BEFORE_EVIDENCE.has(words[at - 2]?.lower ?? ''))
  );
}

/** "was … recorded", "not recorded", "not objectively recorded". */
function isDenied(words: readonly Word[], at: number): boolean {
  const adverb = words[at - 1]?.lower.endsWith('ly') ?? false;
  const before = words[adverb ? at - 2 : at - 1]?.lower ?? '';
  return BEING.has(before) || before === 'not';
}
