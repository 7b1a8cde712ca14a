import { Gap, type Word } from '../../language/words';
import type { Span } from '../../text/span';
import {
  BEHIND_SHARES,
  DRUG_FORMS,
  FREQUENCY_NAMES,
  STRENGTH_UNITS,
} from '../../vocabulary/requests/amountWords';
import { type Count, countsIn } from '../amounts/counts';
import type { Passage } from '../sentences/passage';

/** A strength as written: "10/325mg" is [10, 325] mg, "7.5 mg-300 mg" is [7.5, 300] mg, "5%" is [5] %. */
export interface Strength {
  readonly values: readonly number[];
  readonly unit: string;
  readonly first: number;
  readonly last: number;
  /** The words, and where they stand. */
  readonly written: string;
  readonly span: Span;
}

/** A dose and what stands with it: after a drug's name, up to the next strength. */
export interface Dose {
  readonly strength: Strength;
  readonly form: string | undefined;
  readonly frequency: string | undefined;
  readonly quantity: Count | undefined;
  readonly refills: Count | undefined;
}

interface Piece {
  readonly value: number;
  /** Empty where the unit stands elsewhere ("10/325mg": 10). */
  readonly unit: string;
  readonly next: number;
}

/** "325mg", "325 mg", "5%", "10". */
function pieceAt(words: readonly Word[], at: number): Piece | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const glued = /^(\d[\d.,]*)(mg|mcg|g|gm|gms|ml|%|meq|mgs)?$/.exec(word.lower);
  if (glued === null) return undefined;
  const value = Number(glued[1]!.replace(',', ''));
  if (!Number.isFinite(value)) return undefined;
  if (glued[2] !== undefined) return { value, unit: unitOf(glued[2]), next: at + 1 };
  const next = words[at + 1];
  if (next !== undefined && STRENGTH_UNITS.has(next.lower) && !(next.gap & (Gap.comma | Gap.stop))) {
    return { value, unit: unitOf(next.lower), next: at + 2 };
  }
  return { value, unit: '', next: at + 1 };
}

function unitOf(unit: string): string {
  return STRENGTH_UNITS.get(unit) ?? unit;
}

/** Whether a word makes a share of a percentage: "10% improved". */
function isOfShare(lower: string): boolean {
  return BEHIND_SHARES.some((beginning) => lower.startsWith(beginning));
}

/** The strengths that a passage states, in order. Amounts in grams or millilitres are packages, told by their unit. */
export function strengthsIn(passage: Passage, from = 0, to = passage.words.length): readonly Strength[] {
  const { words } = passage;
  const found: Strength[] = [];
  for (let i = from; i < to; i++) {
    const code = words[i]!.lower.charCodeAt(0);
    if (code < 48 || code > 57) continue;
    const pieces: Piece[] = [];
    let at = i;
    for (;;) {
      const piece = pieceAt(words, at);
      if (piece === undefined) break;
      pieces.push(piece);
      at = piece.next;
      if (at >= to || !(words[at]!.gap & (Gap.slash | Gap.hyphen)) || pieces.length > 3) break;
    }
    const unit = pieces.findLast((piece) => piece.unit !== '')?.unit;
    const end = pieces.at(-1)?.next ?? i;
    // "10-325" without a unit, as letters abbreviate a combination.
    const bare =
      pieces.length === 2 && pieces[0]!.unit === '' && (pieces[1]!.value === 325 || pieces[1]!.value === 300);
    if (unit === undefined && !bare) continue;
    // "10% improved", "50-74% of the time".
    if (unit === '%' && (pieces.length > 1 || isOfShare(words[end]?.lower ?? ''))) continue;
    found.push({
      values: pieces.map((piece) => piece.value),
      unit: unit ?? 'mg',
      first: i,
      last: end - 1,
      written: passage.textOf(i, end - 1),
      span: passage.spanOf(i, end - 1),
    });
    i = end - 1;
  }
  return found;
}

/** Each strength with the form, frequency, quantity and refills that follow it, before the next one. */
export function dosesIn(passage: Passage, from = 0, to = passage.words.length): readonly Dose[] {
  const { words } = passage;
  const strengths = strengthsIn(passage, from, to);
  return strengths.map((strength, index) => {
    const sentence = passage.sentenceOf(strength.last);
    const end = Math.min(strengths[index + 1]?.first ?? to, to, strength.last + 16, sentence.endWord);
    let form: string | undefined;
    let frequency: string | undefined;
    for (let i = strength.last + 1; i < end; i++) {
      const { lower } = words[i]!;
      form ??= DRUG_FORMS.get(lower);
      frequency ??= FREQUENCY_NAMES.get(lower) ?? everyAt(words, i);
    }
    const counts = countsIn(passage, strength.last + 1, end);
    return {
      strength,
      form: form ?? DRUG_FORMS.get(words[strength.first - 1]?.lower ?? ''),
      frequency,
      quantity: counts.find((count) => count.kind === 'units' && !count.computed),
      // "Two refills of X 600 mg".
      refills:
        counts.find((count) => count.kind === 'refills') ??
        countsIn(passage, Math.max(from, strength.first - 6), strength.first).find(
          (count) => count.kind === 'refills',
        ),
    };
  });
}

/** "q8h", "q 8 hours", "every 12 hours", "3 times a day", "at bedtime". */
function everyAt(words: readonly Word[], at: number): string | undefined {
  const { lower } = words[at]!;
  const short = /^q(\d{1,2})h?$/.exec(lower);
  if (short) return `every ${short[1]} hours`;
  if ((lower === 'every' || lower === 'q') && /^\d{1,2}$/.test(words[at + 1]?.lower ?? ''))
    return `every ${words[at + 1]!.lower} hours`;
  if (lower === 'times' && words[at + 2]?.lower === 'day') return `${words[at - 1]?.lower ?? ''} times a day`;
  if (lower === 'twice' && (words[at + 1]?.lower === 'daily' || words[at + 2]?.lower === 'day'))
    return 'twice a day';
  return lower === 'bedtime' ? 'at bedtime' : undefined;
}
