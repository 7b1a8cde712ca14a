import { firstFrom } from '../../language/ordered';
import type { Word } from '../../language/words';
import { conceptOf } from '../../vocabulary/concepts';
import { ALL_IN_ORDER, EXCEPTIONS, ONLY } from '../../vocabulary/time/circumstanceWords';
import type { MeasuredFinding } from '../examination/measuredFindings';
import type { Sentence } from '../sentences/passage';
import { circumstancesOf } from '../targets/circumstances';
import type { Named } from '../targets/named';
import type { Statement } from '../targets/statement';
import { statementOf } from '../targets/statementOf';
import type { Target } from '../targets/target';

/** How far behind "only" the finding stands that it is of. */
const ONLY_REACH = 4;

/**
 * "Only tenderness was noted on examination": that there is no other finding.
 *
 * @param found the statements of the sentence so far, in order
 */
export function nothingElse(
  named: Named,
  found: readonly Statement[],
  sentence: Sentence,
): readonly Statement[] {
  const { passage } = named;
  const general = conceptOf('physical-findings');
  const at = onlyOfExamination(passage.words, sentence);
  if (at === undefined) return [];
  // "No spasm was felt, only tenderness": instead of what was looked for, not of all there is.
  if (
    found.some(
      ({ first, assertion, concept }) => first < at && assertion === 'denied' && concept.kind === 'sign',
    )
  )
    return [];
  let i = firstFrom(found, at + 1);
  while (i < found.length && found[i]!.first - at <= ONLY_REACH && found[i]!.concept.kind !== 'sign') i++;
  const sign = found[i];
  if (sign === undefined || sign.first - at > ONLY_REACH || sign.assertion !== 'affirmed') return [];
  const target: Target = { concept: general, drug: undefined, first: sign.first, last: sign.last };
  return [
    statementOf(circumstancesOf(named, target, at), {
      concept: general,
      named: general,
      assertion: 'denied',
      hedges: ['other'],
      nothingElse: true,
      because: ['only'],
      from: at,
      to: sign.last,
    }),
  ];
}

/** The last "only", or "except" behind "normal", of a sentence that speaks of an examination. */
function onlyOfExamination(words: readonly Word[], { firstWord, endWord }: Sentence): number | undefined {
  let at: number | undefined;
  let isOfExamination = false;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    if (ONLY.has(lower) && words[i - 1]?.lower !== 'not') at = i;
    if (isExceptionToNormal(words, firstWord, i)) at = i;
    if (lower.startsWith('exam')) isOfExamination = true;
  }
  return isOfExamination ? at : undefined;
}

/** So many words before "except" it is told that all is in order. */
const ORDER_REACH = 4;

/** "The examination was benign except for tenderness", "was normal other than". */
function isExceptionToNormal(words: readonly Word[], firstWord: number, at: number): boolean {
  const { lower } = words[at]!;
  const isException = EXCEPTIONS.has(lower) || (lower === 'than' && words[at - 1]?.lower === 'other');
  if (!isException) return false;
  for (let i = at - 1; i >= firstWord && at - i <= ORDER_REACH; i--)
    if (ALL_IN_ORDER.has(words[i]!.lower)) return words[i - 1]?.lower !== 'not';
  return false;
}

/**
 * Grades and motions told by their measure alone: "EHL 4/5", "flexion 40/60".
 *
 * @param found the statements of the sentence so far: a sentence that tells of strength by name is not read again
 */
export function toldByMeasure(
  named: Named,
  found: readonly Statement[],
  measures: readonly MeasuredFinding[],
): readonly Statement[] {
  const ofStrength = found.some((one) => one.named.id === 'strength');
  return measures.flatMap(({ attribute, abnormal, first, last }): readonly Statement[] => {
    if (attribute === 'strength' && ofStrength) return [];
    const concept = conceptOf(attribute);
    const target: Target = { concept, drug: undefined, first, last };
    return [
      statementOf(circumstancesOf(named, target, first), {
        // What is measured is the patient's, and of this day.
        ofOthers: false,
        history: false,
        concept: conceptOf(concept.abnormal!),
        named: concept,
        assertion: abnormal ? 'affirmed' : 'normal',
        from: first,
        to: last,
        because: ['measure'],
      }),
    ];
  });
}
