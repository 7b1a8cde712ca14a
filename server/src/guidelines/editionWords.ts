import type { EditionPart } from '../letter/model';

/** Whether an edition is cited as the first one of its document: "1st edition". */
export function isCalledFirst({ text }: EditionPart): boolean {
  return /\b(?:1st|first)\b/i.test(text);
}
