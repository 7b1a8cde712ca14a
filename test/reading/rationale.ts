import { flatten } from '../../server/src/text/flatText';

/** A rationale (or summary) of the given text, as far as the clinical folder reads it. */
export function proseOf(text: string) {
  return { flat: flatten(text, 0, text.length), body: { start: 0, end: text.length } };
}
