import type { FlatText } from '../../text/flatText';

/** Separators of a guideline line with nothing between them. Positions are in the folded text. */
export interface StraySeparators {
  readonly from: number;
  readonly to: number;
  /** The separator that may stay; none where nothing follows that it could part. */
  readonly kept: string;
}

const stray = /[,;](?:\s?[,;])+/g;

/** The separators of a line that part nothing (", ,"). */
export function straySeparatorsIn({ text }: FlatText): readonly StraySeparators[] {
  return [...text.matchAll(stray)].map(({ index, 0: marks }) => {
    const to = index + marks.length;
    const rest = text.slice(to).trim();
    return { from: index, to, kept: rest === '' || rest === '.' ? '' : marks[0]! };
  });
}

/** A guideline's name twice in a row: the first from `from` to `firstEnd`, the second from `secondStart` to `to`. */
export interface NamedTwice {
  readonly from: number;
  readonly firstEnd: number;
  readonly secondStart: number;
  readonly to: number;
}

const chronicPainTwice =
  /(Chronic Pain (?:Medical )?Treatment Guidelines?)[\s,:;-]{1,3}(?:(?:the|California|CA|MTUS)\s){0,2}(Chronic Pain (?:Medical )?Treatment Guidelines?)(?![A-Za-z])/i;
const year = '(?:,? \\d[\\d ]{3,4})?';
const titles =
  '(?:Neck and Upper Back|Shoulder|Elbow|Forearm, Wrist,? (?:and|&) Hand|Low Back|Knee|Ankle and Foot) Complaints|Stress-Related Conditions|General Approaches|Chronic Pain Medical Treatment|(?:Post-?surgical|Acupuncture|Opioids?) (?:Medical )?Treatment(?: Guidelines)?|Official Disability Guidelines(?: \\(ODG\\))?|ACOEM(?: Practice Guidelines)?';
const sameWordsTwice = new RegExp(`((${titles})${year})[\\s,:;-]{1,3}(\\2${year})(?![A-Za-z])`, 'i');

/** "Chronic Pain Treatment Guidelines Chronic Pain Medical Treatment Guidelines": the form's words and the author's. */
export function namedTwiceIn({ text }: FlatText): NamedTwice | undefined {
  const match = chronicPainTwice.exec(text) ?? sameWordsTwice.exec(text);
  const second = match?.at(-1);
  if (!match || second === undefined) return undefined;
  const to = match.index + match[0].length;
  return {
    from: match.index,
    firstEnd: match.index + match[1]!.length,
    secondStart: to - second.length,
    to,
  };
}

/** The two letters of a subdivision that has one: "9792.20(ef)", the struck one and its successor run together. */
export function doubledSubdivision(text: string): readonly [string, string] | undefined {
  const letters = /\(([a-z])([a-z])\)$/.exec(text);
  if (!letters || letters[1]!.charCodeAt(0) + 1 !== letters[2]!.charCodeAt(0)) return undefined;
  return [letters[1]!, letters[2]!];
}
