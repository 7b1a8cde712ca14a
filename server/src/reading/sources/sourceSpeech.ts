import { Gap } from '../../language/words';
import { LEADS_TO_NAME, OUTSIDE } from '../../vocabulary/sources/silenceWords';
import {
  BEFORE_SOURCE,
  DECIDED_BEFORE,
  DETERMINERS,
  DO,
  GUIDELINE_WORDS,
  INSIDE_MTUS_TEXT,
  NOT_DO,
  NOT_SPEAKING,
  SILENT,
  SOURCES_ADDRESS,
  SOURCES_DENY,
  SOURCES_SPEAK,
  SPEAKING_OPENINGS,
  WAS_WEIGHED,
  WEIGHED,
} from '../../vocabulary/sources/sourceWords';
import type { Passage } from '../sentences/passage';

/** How many words may stand between a source and its verb: the rest of its name, other sources of a list. */
const TO_VERB = 9;
/** How many words may stand between an opening and the source. */
const TO_SOURCE = 6;
/** How far behind a source its silence, or the colon before its quoted words, may be told. */
const FAR = 12;
const ENDS = Gap.stop | Gap.semicolon | Gap.quote;

/** Whether a rationale lets the source named from word `first` to `last` speak: "per the ODG", "the ODG states". */
export function letsSpeak(passage: Passage, first: number, last: number): boolean {
  const { words } = passage;
  const before = words[first - 1]?.lower;
  const denied = before === 'ca' || before === 'california' ? words[first - 2]?.lower : before;
  // "There is no MTUS support for it", "neither MTUS nor ODG takes it up".
  if (denied === 'no' || denied === 'nor' || denied === 'neither' || isNotSpoken(passage, last)) return false;
  if (isQuotedAfter(passage, last)) return true;
  if (isOpened(passage, first) || isWeighed(passage, last)) return !isOfDecisionBefore(passage, first);
  return hasVerb(passage, last) && !isSilent(passage, last);
}

/** "FDA-approved", "ODG indications", and the MTUS's own text that names ODG. */
function isNotSpoken({ words }: Passage, last: number): boolean {
  const next = words[last + 1]?.lower ?? '';
  // "(Medscape, 2006)": recited text names its own sources so.
  if (words[last]!.gap & Gap.parenthesis && words[last + 1]?.gap === (Gap.comma | Gap.blank) && isYear(next))
    return true;
  if (NOT_SPEAKING.has(next) && next !== 'not' && next !== 'nor' && next !== 'never') return true;
  const [a, b, c, after] = [1, 2, 3, 4].map((k) => words[last + k]);
  return (
    INSIDE_MTUS_TEXT.some(([one, two]) => a?.lower === one && b?.lower === two) &&
    GUIDELINE_WORDS.has(c?.lower ?? '') &&
    ((after?.gap ?? 0) & (Gap.hyphen | Gap.dash | Gap.colon)) !== 0
  );
}

/** "According to the current ODG", "criteria of the ODG". */
function isOpened({ words }: Passage, first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= TO_SOURCE + 1; i--) {
    if (words[i + 1]!.gap & ENDS) return false;
    const { lower } = words[i]!;
    if (SPEAKING_OPENINGS.has(lower)) {
      const before = SPEAKING_OPENINGS.get(lower);
      if (before === undefined || before.has(words[i - 1]?.lower ?? '')) return true;
    }
    if (!BEFORE_SOURCE.has(lower) && !isYear(lower)) return false;
  }
  return false;
}

/** "The ODG, Carpal Tunnel Chapter, was also weighed", "the ODG was decisive". */
function isWeighed({ words }: Passage, last: number): boolean {
  for (let i = last + 1; i + 1 < words.length && i - last <= TO_VERB; i++) {
    if (words[i]!.gap & ENDS) return false;
    if (!WAS_WEIGHED.has(words[i]!.lower)) continue;
    for (let k = i + 1; k < Math.min(words.length, i + 4); k++) if (WEIGHED.has(words[k]!.lower)) return true;
    return false;
  }
  return false;
}

/** "Utilization review relied on the ODG": what another made of a source. */
function isOfDecisionBefore(passage: Passage, first: number): boolean {
  const { firstWord, endWord } = passage.sentenceOf(first);
  for (let i = firstWord; i < endWord; i++) if (DECIDED_BEFORE.has(passage.words[i]!.lower)) return true;
  return false;
}

function isYear(lower: string): boolean {
  return lower.length === 4 && Number(lower) > 1900 && Number(lower) < 2100;
}

/** 'ODG, Low Back, MRI: "…"': its words follow. */
function isQuotedAfter({ words }: Passage, last: number): boolean {
  for (let i = last + 1; i < words.length && i - last <= FAR; i++) {
    const { gap } = words[i]!;
    if (gap & Gap.quote) return (gap & Gap.colon) !== 0;
    if (gap & (Gap.stop | Gap.semicolon)) return false;
  }
  return false;
}

/** "The ODG, Low Back Chapter, states", "the MTUS does not recommend". */
function hasVerb({ words }: Passage, last: number): boolean {
  let between = 0;
  let inside = false;
  for (let i = last + 1; i < words.length && between <= TO_VERB; i++) {
    const { lower, gap } = words[i]!;
    if (gap & ENDS) return false;
    // "ODG (the Official Disability Guidelines) states": what is in brackets is no further away.
    if (gap & Gap.parenthesis) inside = !inside;
    // "The FDA lowered the recommended dose": of the dose, not what the source does.
    if (SOURCES_SPEAK.has(lower) && !DETERMINERS.has(words[i - 1]!.lower)) return true;
    const isNot = NOT_DO.has(lower) || (DO.has(lower) && words[i + 1]?.lower === 'not');
    if (isNot) return deniesAt(words, NOT_DO.has(lower) ? i + 1 : i + 2);
    if (DO.has(lower)) return verbAt(words, i + 1, SOURCES_SPEAK);
    if (NOT_SPEAKING.has(lower)) return false;
    if (!inside) between++;
  }
  return false;
}

type Words = Passage['words'];

function deniesAt(words: Words, at: number): boolean {
  return verbAt(words, at, SOURCES_DENY);
}

/** A verb of these, or behind an adverb one. */
function verbAt(words: Words, at: number, verbs: ReadonlySet<string>): boolean {
  const lower = words[at]?.lower ?? '';
  return verbs.has(lower) || (lower.endsWith('ly') && verbs.has(words[at + 1]?.lower ?? ''));
}

/** Whether the source that ends with word `last` is said to say nothing: "is silent", "does not address". */
export function isSilent({ words }: Passage, last: number): boolean {
  for (let i = last + 1; i < words.length && i - last <= FAR; i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.stop | Gap.semicolon)) return false;
    if (SILENT.has(lower)) return true;
    if (NOT_DO.has(lower)) return verbAt(words, i + 1, SOURCES_ADDRESS);
    if (DO.has(lower) && words[i + 1]?.lower === 'not') return verbAt(words, i + 2, SOURCES_ADDRESS);
  }
  return false;
}

/** "Outside of the MTUS", "other than the MTUS": whether what is named from word `first` on is only said to be left. */
export function isLeft({ words }: Passage, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && LEADS_TO_NAME.has(words[at]!.lower)) at--;
  return OUTSIDE.has(words[at]?.lower ?? '');
}
