import type { GuidelineLine } from '../../letter/model';
import { remembered } from '../../text/remembered';

const adoption = /\bfound the guidelines? used by the Claims Administrator\b/i;
const rejection = /\bnot (?:relevant|applicable|appropriate)\b/i;

/** Whether a reviewer's line cites nothing of its own and adopts the claims administrator's; computed once. */
export const adoptsOther = remembered(
  ({ flat, citations }: GuidelineLine): boolean =>
    citations.length === 0 && adoption.test(flat.text) && !rejection.test(flat.text),
);
