import { Gap } from '../../language/words';
import {
  GRADE_BEFORE,
  GRADE_BEHIND,
  GRADE_SCALES,
  type GradeScale,
} from '../../vocabulary/examination/gradeWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import type { Passage } from '../sentences/passage';
import type { Statement } from '../targets/statement';

/** Where a finding stands on a scale: "partial" of how far a tear goes through, "severe" of severity. */
export interface Grade {
  readonly scale: GradeScale;
  readonly step: number;
}

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop | Gap.colon;

/** The grade of a finding at words `first` to `last`: among them or right before; `undefined` where none or two are told. */
export function gradeOf(
  { words }: Passage,
  { first, last, concept }: Pick<Statement, 'first' | 'last' | 'concept'>,
): Grade | undefined {
  let begin = first;
  while (begin > 0 && first - begin < GRADE_BEFORE && !(words[begin]!.gap & CLOSING)) begin--;
  let found: Grade | undefined;
  // "The burn was superficial".
  const end = BE.has(words[last + 1]?.lower ?? '') ? Math.min(words.length - 1, last + GRADE_BEHIND) : last;
  for (let i = begin; i <= end && (i <= last || !(words[i]!.gap & CLOSING)); i++)
    for (const scale of scalesOf(concept.id)) {
      const step = scale.steps.findIndex((list) => list.has(words[i]!.lower));
      if (step < 0 || (scale.behind !== undefined && !scale.behind.has(words[i - 1]?.lower ?? ''))) continue;
      // "Moderate to severe": neither.
      if (found !== undefined && (found.scale !== scale || found.step !== step)) return undefined;
      found = { scale, step };
    }
  return found;
}

/** The scales on which a concept is graded: its own where it has one. */
function scalesOf(id: string): readonly GradeScale[] {
  const own = GRADE_SCALES.filter(({ of }) => of === id);
  return own.length > 0 ? own : GENERAL_SCALES;
}

const GENERAL_SCALES = GRADE_SCALES.filter(({ of }) => of === undefined);

/** Whether two grades cannot both be meant of one thing. */
export function areApart(a: Grade, b: Grade): boolean {
  return a.scale === b.scale && Math.abs(a.step - b.step) >= a.scale.apart;
}
