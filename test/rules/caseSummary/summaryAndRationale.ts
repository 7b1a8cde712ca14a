import type { RuleFinding } from '../../../server/src/rules/check';
import { formD, wholeItem } from '../formD';
import { findingsOf } from '../underlined';

/** What a letter of one item says: its summary after the first sentence, its reasons before the conclusion. */
export interface Said {
  readonly summary: string;
  readonly rationale: string;
  readonly item?: string;
  /** The summary's first sentence. */
  readonly opening?: string;
}

/** The first sentence of a summary whose injury is years old. */
export const HURT_IN_2013 = 'The injured worker is a 47-year-old who was hurt at work on 2/2/2013.';

export function letterSaying({
  summary,
  rationale,
  item = 'Cold pack: Upheld',
  opening = 'The injured worker is a 40-year-old baker who sustained an industrial injury on 2/1/2016.',
}: Said): string {
  return formD({
    summary: `${opening} ${summary}`,
    items: wholeItem
      .replace(/^.*/, () => item)
      .replace(
        /Decision rationale:.*/,
        () => `Decision rationale: ${rationale} The request is not medically necessary.`,
      ),
  });
}

function conflictsIn(text: string): readonly RuleFinding[] {
  return findingsOf(text).filter(({ ruleId }) => ruleId === 'summary-conflict');
}

/** What the rule finds: the words, with `?` after a hint, and the words of the other place. */
export function found(said: Said): readonly string[] {
  const text = letterSaying(said);
  return conflictsIn(text).map(({ span, severity, related = [] }) => {
    const there = related.map((one) => text.slice(one.span.start, one.span.end)).join(', ');
    return `${text.slice(span.start, span.end)}${severity === 'hint' ? '?' : ''} / ${there}`;
  });
}

/** What the rule says, after how loud it says it. */
export function messages(said: Said): readonly string[] {
  return conflictsIn(letterSaying(said)).map(({ severity, message }) => `${severity}: ${message}`);
}
