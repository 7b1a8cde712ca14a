import type { GuidelineLine, Part } from './model';

/**
 * Whether a part has a label and nothing after it ("MAXIMUS guideline: ."). What is left to fill in ("____")
 * is something: `placeholder` speaks of it.
 */
export function saysNothing(part: Part): boolean {
  return !/[\p{L}\p{N}_[<{?]/u.test(part.flat.text);
}

/** Whether a guideline line has the form's phrase and no guideline ("Decision based on MTUS."). */
export function namesNoDocument({ didNotCite, flat }: GuidelineLine): boolean {
  return !didNotCite && /^decision based on\W*(?:(?:non-)?MTUS\W*(?:citation\W*)?)?$/i.test(flat.text);
}

/** The words of a line up to its last letter or digit. */
export function withoutStop({ flat }: GuidelineLine): string {
  return /^.*\w/.exec(flat.text)?.[0] ?? '';
}
