import { skipBlanks } from '../text/whiteSpace';
import type { LabelMark } from './marks';

/** Who is told of in form B's paragraph on guidelines, at the beginning of a sentence. */
const tellers = {
  'claims administrator guideline':
    /(?:^|[.:;]["”)]?\s{1,9}|[\r\n\f])(The\s{1,3}Claims\s{1,3}Administrator)\b/,
  'reviewer guideline':
    /(?:^|[.:;]["”)]?\s{1,9}|[\r\n\f])(The\s{1,3}(?:Expert|Physician|Professional)\s{1,3}Reviewer)\b/,
} as const;

type Line = keyof typeof tellers;

/**
 * Form B runs both guideline lines into one paragraph under one heading, in whatever words: "The Claims Administrator did not
 * find … and relied on …. The Expert Reviewer found …". The labels of an item with the lines that such a sentence begins and
 * no known phrase told; a paragraph that tells of nobody is the reviewer's, as its heading says.
 *
 * @param end where the item ends
 */
export function withGuidelineSentences(
  text: string,
  labels: readonly LabelMark[],
  end: number,
): readonly LabelMark[] {
  const all = labels.flatMap((mark, index): readonly LabelMark[] => {
    if (mark.label.part !== 'guidelines') return [mark];
    const behind = labels.slice(index + 1);
    const next = behind.findIndex(({ label }) => label.part === 'rationale' || label.part === 'guidelines');
    const known = next < 0 ? behind : behind.slice(0, next);
    const from = skipBlanks(text, mark.end, end);
    const to = next < 0 ? end : behind[next]!.start;
    if (from >= to) return [mark];
    const told: LabelMark[] = (Object.keys(tellers) as Line[]).flatMap((line): readonly LabelMark[] => {
      if (known.some(({ label }) => label.part === line)) return [];
      const found = tellers[line].exec(text.slice(from, to));
      if (!found) return [];
      const start = from + found.index + found[0].length - found[1]!.length;
      return [labelAt(line, start, start + found[1]!.length)];
    });
    if (known.length + told.length === 0) told.push(labelAt('reviewer guideline', from, from));
    return [mark, ...told];
  });
  return all.sort((a, b) => a.start - b.start);
}

function labelAt(part: Line, start: number, end: number): LabelMark {
  return { kind: 'label', label: { part, key: '', sentence: true }, start, end };
}
