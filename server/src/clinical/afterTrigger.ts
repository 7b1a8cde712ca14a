import { wordList } from '../language/wordList';
import { Gap, type Word } from '../language/words';
import type { Sentence } from '../reading/passage';
import type { AbsenceClaim } from './claimsOfAbsence';

/** Words that claim an absence, as indexes. */
export interface Trigger {
  readonly form: AbsenceClaim['form'];
  readonly first: number;
  readonly last: number;
  /** The object lies before the trigger ("the frequency is not specified"). */
  readonly before: boolean;
}

/** Who suffers, has and denies. */
export const PATIENT = /^(?:patient|worker|claimant|applicant|employee|individual|man|woman|he|she|iw)$/;

/** Words that open what is missing: "no documentation *of*". */
export const OBJECT_OPENERS = wordList(`
  of that regarding to for as on in about concerning whether with if the what which a how why it
`);

export const GERUNDS = wordList(`
  indicating showing specifying documenting describing demonstrating noting regarding supporting
  suggesting including provided indicative consistent detailing explaining
`);

const AFTER_TRIGGER = new Set([
  ...OBJECT_OPENERS,
  ...GERUNDS,
  'there',
  'are',
  'any',
  'is',
  'was',
  'were',
  'has',
  'include',
  'document',
  'documentation',
  'evidence',
  'indication',
  'presence',
  'an',
  'these',
  'this',
]);

export function skipTo(words: readonly Word[], at: number, sentence: Sentence): number {
  let last = at;
  for (let i = at + 1; i < sentence.endWord; i++) {
    const { lower, gap } = words[i]!;
    // "how many sessions" is itself what is missing.
    if (lower === 'how' && HOW.has(words[i + 1]?.lower ?? '')) break;
    if (!AFTER_TRIGGER.has(lower) || gap & (Gap.semicolon | Gap.comma)) break;
    last = i;
  }
  return last;
}

const HOW = new Set(['many', 'often', 'long', 'much']);
