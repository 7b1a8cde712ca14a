import { firstFrom } from '../../language/ordered';
import { Gap } from '../../language/words';
import { PART_IN_ORDER } from '../../vocabulary/anatomy/organs';
import { conceptOf } from '../../vocabulary/concepts';
import { BEFORE_ORDER } from '../../vocabulary/examination/valueWords';
import { bodyPartsOf } from '../anatomy/bodyParts';
import type { Sentence } from '../sentences/passage';
import { circumstancesOf } from '../targets/circumstances';
import type { Named } from '../targets/named';
import type { Statement } from '../targets/statement';
import { statementOf } from '../targets/statementOf';
import type { Target } from '../targets/target';

/** So many words may stand between a part and its verb: "the right knee exam was normal". */
const REACH = 3;
const CLOSING = Gap.comma | Gap.semicolon | Gap.stop | Gap.colon;

/** "His feet were unremarkable", "the examination of the knee was normal": nothing is found there. */
export function partsInOrder(named: Named, { firstWord, endWord }: Sentence): readonly Statement[] {
  const { passage } = named;
  const { words } = passage;
  const parts = bodyPartsOf(passage);
  const found: Statement[] = [];
  for (let k = firstFrom(parts, firstWord); k < parts.length && parts[k]!.first < endWord; k++) {
    const { first, last } = parts[k]!;
    // "Lumbar flexion was normal": of the motion.
    if (named.isTaken(first)) continue;
    // "X-rays of the hip were unremarkable": the films, and not the hip.
    if (isOfStudy(named, first, firstWord)) continue;
    const verb = verbBehind(named, last, endWord);
    const at = verb < 0 ? -1 : verb + (words[verb + 1]?.lower.endsWith('ly') ? 2 : 1);
    const value = at < 0 || at >= endWord ? undefined : words[at]!;
    if (value === undefined || !PART_IN_ORDER.has(value.lower) || value.gap & CLOSING) continue;
    const target: Target = { concept: conceptOf('physical-findings'), drug: undefined, first, last };
    found.push(
      statementOf(circumstancesOf(named, target, first), {
        concept: target.concept,
        named: target.concept,
        assertion: 'denied',
        from: first,
        to: at,
        because: ['part in order'],
      }),
    );
  }
  return found;
}

/** The kind of the target in which a word stands. */
function kindAt(named: Named, word: number): string | undefined {
  for (let i = word; i >= 0 && named.isTaken(i); i--) {
    const target = named.targetAt(i);
    if (target !== undefined) return target.concept.kind;
  }
  return undefined;
}

/** Behind these another finding begins: "the films were normal and the hip was unremarkable". */
const BETWEEN_FINDINGS: ReadonlySet<string> = new Set([...BEFORE_ORDER, 'and', 'but']);

/** So many words before a part the study of it is named. */
const STUDY_REACH = 6;

function isOfStudy(named: Named, part: number, firstWord: number): boolean {
  const { words } = named.passage;
  for (let i = part - 1; i >= firstWord && part - i <= STUDY_REACH && !(words[i + 1]!.gap & CLOSING); i--) {
    if (BETWEEN_FINDINGS.has(words[i]!.lower)) return false;
    if (named.isTaken(i)) return kindAt(named, i) === 'study';
  }
  return false;
}

/** The form of "to be" right behind a part, or behind "exam"; -1 where another thing comes first. */
function verbBehind(named: Named, last: number, end: number): number {
  const { words } = named.passage;
  for (let i = last + 1; i < Math.min(end, last + REACH); i++) {
    const { lower, gap } = words[i]!;
    if (gap & CLOSING) return -1;
    if (BEFORE_ORDER.has(lower)) return i;
    if (!lower.startsWith('exam')) return -1;
  }
  return -1;
}
