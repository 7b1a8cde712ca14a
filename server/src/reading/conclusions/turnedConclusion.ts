import { inCaseOf } from '../../guidelines/letterCase';
import type { Polarity } from './verdict';

/** Wordings of a denial, each with its opposite. The first that fits is taken. */
const denials: readonly (readonly [RegExp, string])[] = [
  [/\bcannot be\b/i, 'is'],
  [/\bcan not be\b/i, 'is'],
  [/\bto not be\b/i, 'to be'],
  [/\b(has|have) not been\b/i, '$1 been'],
  [/\b(does|do) not appear\b/i, 'appears'],
  [
    /\bnot-?\s?(?=medically|a medical|considered|deemed|seen|found|determined|established|supported|indicated|warranted)/i,
    '',
  ],
];

/** The same for approvals. */
const approvals: readonly (readonly [RegExp, string])[] = [
  [/\bto be medically\b/i, 'to be not medically'],
  [/\b(has|have) been\b/i, '$1 not been'],
  [/\b(is|are|was|were)\b/i, '$1 not'],
];

/**
 * The words of a conclusion turned into their opposite ("is not medically necessary" and "is medically
 * necessary"); `undefined` where that takes more than a word.
 *
 * @param polarity what the words conclude in their sentence
 */
export function turned(words: string, polarity: Polarity): string | undefined {
  const negations = words.match(/\b(?:not|cannot|no|nor|never|neither)\b/gi) ?? [];
  if (negations.length > 1 || (negations.length === 1 && !/^(?:not|cannot)$/i.test(negations[0]!)))
    return undefined;
  // "does not meet the standard of medical necessity": the word that denies is outside of the words.
  if ((polarity === 'not necessary') !== (negations.length === 1)) return undefined;
  for (const [pattern, instead] of negations.length === 1 ? denials : approvals) {
    const match = pattern.exec(words);
    if (match === null) continue;
    // "IS" becomes "IS NOT": a change of capitals in the middle of a sentence would be seen.
    const put = inCaseOf(match[0], instead.replace('$1', match[1] ?? ''));
    return `${words.slice(0, match.index)}${put}${words.slice(match.index + match[0].length)}`.replace(
      /\s{2,}/g,
      ' ',
    );
  }
  return undefined;
}
