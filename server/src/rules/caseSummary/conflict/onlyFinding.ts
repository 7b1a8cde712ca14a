import type { Statement } from '../../../clinical/statements';
import { wordList } from '../../../language/wordList';
import type { BodyPartMention } from '../../../reading/bodyParts';
import type { Passage, Sentence } from '../../../reading/passage';
import type { Span } from '../../../text/span';
import { isExamined } from './evidence';
import { hasPlace, isAt } from './places';
import type { Records } from './records';
import { plainStatements } from './statementsOn';

/** "Only tenderness is noted on physical exam", while the summary has more. */
export interface OnlyFinding {
  readonly span: Span;
  readonly there: readonly Span[];
}

const SEEN = wordList('noted documented found present seen recorded reported revealed showed shows reveals');
const EXAM = wordList('exam examination examinations exams');

/** Where a rationale says that an examination found only this, and the summary records other findings of it. */
export function onlyFindings(
  passage: Passage,
  summary: Records,
  itemParts: readonly BodyPartMention[],
): readonly OnlyFinding[] {
  const found: OnlyFinding[] = [];
  for (const sentence of passage.sentences) {
    if (sentence.kind !== 'case') continue;
    const at = onlyIn(passage, sentence);
    if (at < 0) continue;
    const named = plainStatements(passage).filter(
      ({ statement }) => statement.sentence === sentence && statement.named.kind !== 'class',
    );
    const first = named.find(({ statement }) => statement.first > at && statement.first - at <= 4)?.statement;
    if (first?.concept.kind !== 'sign') continue;
    const said = new Set(named.map(({ statement }) => statement.concept.id));
    const parts = partsOf(first, itemParts);
    const others = summary
      .present('physical-findings')
      .filter(
        ({ statement }) =>
          isExamined(statement) &&
          !said.has(statement.concept.id) &&
          statement.concept.kind === 'sign' &&
          hasPlace(statement.concept) &&
          isAt(summary.passage, statement, parts),
      );
    if (others.length === 0) continue;
    found.push({
      span: { start: passage.spanOf(at, at).start, end: passage.spanOf(first.last, first.last).end },
      there: others.slice(0, 3).map(({ statement }) => statement.span),
    });
  }
  return found;
}

/** The word "only" of such a sentence; -1 where there is none. */
function onlyIn(passage: Passage, sentence: Sentence): number {
  let at = -1;
  let seen = false;
  let exam = false;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = passage.words[i]!;
    if (lower === 'only' && passage.words[i - 1]?.lower !== 'not') at = i;
    if (SEEN.has(lower)) seen = true;
    if (EXAM.has(lower)) exam = true;
  }
  return seen && exam ? at : -1;
}

function partsOf(statement: Statement, itemParts: readonly BodyPartMention[]): readonly BodyPartMention[] {
  // "paraspinal" names no region: the item does.
  const own = statement.bodyPart;
  return own === undefined || own.part === 'back' || own.part === 'spine' ? itemParts : [own];
}
