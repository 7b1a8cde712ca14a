import { Gap } from '../../language/words';
import {
  DRUG_WORDS,
  LESS,
  LESSENING,
  LINKS_LESS_USE,
  TO_A_DOSE,
  USE_OF_DRUGS,
} from '../../vocabulary/drugs/lessUseWords';
import { type Around, type Told, wordWithin } from './told';

/** "Pain" and no "pain medication". */
function isOfPain(words: Around['words'], at: number, drug: number): boolean {
  return words[at]!.lower === PAIN && at + 1 < drug;
}

/** Words at which less use of drugs may be told. */
export const LESS_USE_WORDS: ReadonlySet<string> = new Set([...LESS, ...LESSENING]);

/** So many words behind "less", or behind "reduction in" the drugs stand. */
const REACH = 4;

const NOUN_REACH = 6;

const PAIN = 'pain';

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;

/** "Reduced medication intake", "a reduction in his opioid use": fewer drugs are taken. */
export function lessUseAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const isNoun = LESSENING.has(words[at]!.lower);
  if (isNoun && !LINKS_LESS_USE.has(words[at + 1]?.lower ?? '')) return undefined;
  const drug = wordWithin(around, at + 1, isNoun ? NOUN_REACH : REACH, DRUG_WORDS);
  if (drug < 0) return undefined;
  for (let i = at + 1; i <= drug; i++)
    // "Was reduced to two tablets a day": a dose, whatever it did; "decreased pain with medications": the pain is less.
    if (words[i]!.gap & CLOSING || TO_A_DOSE.has(words[i]!.lower) || isOfPain(words, i, drug))
      return undefined;
  const use = words[drug + 1];
  const isUse = use !== undefined && use.gap === Gap.blank && USE_OF_DRUGS.has(use.lower);
  // "Less pain medication", "decreased opioids"; "reduced dose" is of a drug that the sentence names.
  return { concept: 'medication-reduction', first: at, last: isUse ? drug + 1 : drug };
}
