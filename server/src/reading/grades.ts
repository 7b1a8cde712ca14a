import { Gap } from '../language/words';
import { GRADE_BEFORE, GRADE_SCALES, type GradeScale } from '../vocabulary/gradeWords';
import type { Passage } from './passage';

/** Where a finding stands on a scale: "partial" of how far a tear goes through, "severe" of severity. */
export interface Grade {
  readonly scale: GradeScale;
  readonly step: number;
}

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop | Gap.colon;

/** The grade of a finding at words `first` to `last`: among them or right before; `undefined` where none or two are told. */
export function gradeOf({ words }: Passage, first: number, last: number): Grade | undefined {
  let begin = first;
  while (begin > 0 && first - begin < GRADE_BEFORE && !(words[begin]!.gap & CLOSING)) begin--;
  let found: Grade | undefined;
  for (let i = begin; i <= last; i++)
    for (const scale of GRADE_SCALES) {
      const step = scale.steps.findIndex((list) => list.has(words[i]!.lower));
      if (step < 0) continue;
      // "Moderate to severe": neither.
      if (found !== undefined && (found.scale !== scale || found.step !== step)) return undefined;
      found = { scale, step };
    }
  return found;
}

/** Whether two grades cannot both be meant of one thing. */
export function areApart(a: Grade, b: Grade): boolean {
  return a.scale === b.scale && Math.abs(a.step - b.step) >= a.scale.apart;
}
