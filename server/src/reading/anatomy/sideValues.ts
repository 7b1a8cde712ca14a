import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { SIDED_MEASURES } from '../../vocabulary/anatomy/sideContextWords';
import type { Passage, Sentence } from '../sentences/passage';
import { bodyPartsOf, partsOverlap } from './bodyParts';

/** A measure of both sides in one sentence: "reflexes 2+ on the left and 1+ on the right". */
export interface SideValues {
  /** What is measured ("reflex", "grip"), and of which body parts. */
  readonly measures: ReadonlySet<string>;
  readonly parts: readonly string[];
  readonly left: string;
  readonly right: string;
  /** From the first value or side to the last. */
  readonly span: Span;
}

/** The measures of both sides in a passage, in order; sentences with more than one pair say nothing here. */
export const sideValuesOf = remembered((passage: Passage): readonly SideValues[] =>
  passage.sentences.flatMap((sentence) => read(passage, sentence) ?? []),
);

/** Whether two sentences measure the same and give each side the other's value. */
export function areExchanged(a: SideValues, b: SideValues): boolean {
  if (a.left !== b.right || a.right !== b.left) return false;
  if (![...a.measures].some((measure) => b.measures.has(measure))) return false;
  if (a.parts.length === 0 || b.parts.length === 0) return true;
  return a.parts.some((one) => b.parts.some((other) => partsOverlap(one, other)));
}

function read(passage: Passage, sentence: Sentence): SideValues | undefined {
  const { words } = passage;
  const tokens: {
    readonly side: 'left' | 'right' | undefined;
    readonly value: string;
    readonly first: number;
    readonly last: number;
  }[] = [];
  const measures = new Set<string>();
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = words[i]!;
    const measure = SIDED_MEASURES.get(lower);
    if (measure) measures.add(measure);
    if (lower === 'left' || lower === 'right') tokens.push({ side: lower, value: '', first: i, last: i });
    else if (lower.charCodeAt(0) >= 48 && lower.charCodeAt(0) <= 57) {
      const last = valueEnd(passage, sentence, i);
      tokens.push({ side: undefined, value: valueText(passage, i, last), first: i, last });
      i = last;
    }
  }
  const [a, b, c, d] = tokens;
  if (measures.size === 0 || tokens.length !== 4 || !a || !b || !c || !d) return undefined;
  // "2+ left and 0 right", "left 2+, right 0".
  const valuesFirst =
    a.side === undefined && b.side !== undefined && c.side === undefined && d.side !== undefined;
  const sidesFirst =
    a.side !== undefined && b.side === undefined && c.side !== undefined && d.side === undefined;
  if (!valuesFirst && !sidesFirst) return undefined;
  const one = valuesFirst ? { side: b.side, value: a.value } : { side: a.side, value: b.value };
  const other = valuesFirst ? { side: d.side, value: c.value } : { side: c.side, value: d.value };
  if (one.side === other.side || one.value === other.value) return undefined;
  const left = one.side === 'left' ? one : other;
  const right = one.side === 'left' ? other : one;
  return {
    measures,
    parts: bodyPartsOf(passage)
      .filter(({ first, last }) => first >= sentence.firstWord && last < sentence.endWord)
      .map(({ part }) => part),
    left: left.value,
    right: right.value,
    get span() {
      return passage.spanOf(a.first, d.last);
    },
  };
}

/** "4/5", "4 out of 5", "18 kg". */
function valueEnd({ words }: Passage, { endWord }: Sentence, at: number): number {
  const isNumber = (i: number) => i < endWord && /^\d/.test(words[i]!.lower);
  if (isNumber(at + 1) && words[at + 1]!.gap & Gap.slash) return at + 1;
  if (words[at + 1]?.lower === 'of' && isNumber(at + 2)) return at + 2;
  if (words[at + 1]?.lower === 'out' && words[at + 2]?.lower === 'of' && isNumber(at + 3)) return at + 3;
  return at;
}

function valueText({ words }: Passage, first: number, last: number): string {
  return first === last ? words[first]!.lower : `${words[first]!.lower}/${words[last]!.lower}`;
}
