import { flatten } from '../text/flatText';
import type { Span } from '../text/span';

/** "Is the request for a wrist brace medically necessary and appropriate?": the words before what is asked for, and behind it. */
const before =
  /^(?:is|are|was|were|whether|should) (?:(?:the|this|a|an) )?(?:(?:requested|prescribed|proposed) |(?:request|prescription|order)s? for )?(?:(?:the|an?) )?/i;
const behind =
  / (?:(?:is|are|was|were|be) )?(?:(?:considered|found|deemed) )?medically (?:necessary|appropriate)(?: (?:and|or) (?:medically )?(?:appropriate|necessary))? ?[?.]?$/i;

/** No question has more characters behind the treatment. */
const LONGEST_TAIL = 100;

/** The treatment that form A's issue asks about where it is put as a question; the issue's own words where it is none. */
export function treatmentAsked(text: string, issue: Span): Span {
  const flat = flatten(text, issue.start, issue.end);
  const from = before.exec(flat.text)?.[0].length;
  if (from === undefined) return issue;
  const tail = Math.max(from, flat.text.length - LONGEST_TAIL);
  const end = behind.exec(flat.text.slice(tail));
  if (!end || tail + end.index <= from) return issue;
  return flat.toSpan(from, tail + end.index);
}
