import { Gap } from '../../language/words';
import {
  BEFORE_SEEN,
  FIELDS,
  FIELDS_OF_MIND,
  OF_BODY,
  OF_CARE,
  OF_MIND,
  SEES,
  THERAPISTS,
} from '../../vocabulary/people/practitioners';
import type { Passage } from '../sentences/passage';
import type { Operator, OperatorRow } from './operators/operator';

/** What a practitioner's seeing is, and the word that names him. */
export interface PractitionerDenied {
  readonly concept: string;
  readonly at: number;
}

const ROWS: ReadonlySet<OperatorRow> = new Set([
  'no <noun>',
  'is not <done>',
  'has not <had>',
  'is not <predicate>',
  'does not <verb>',
  'does not <record>',
]);

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;

/** So many words behind "no" the practitioner stands, and behind him what he did. */
const NEAR = 3;

const REACH = 8;

/**
 * The practitioner who is said not to have seen the patient: "no orthopedist has been involved", "rheumatology has not yet seen
 * him", "is not under the care of a pain specialist".
 *
 * @param end the word behind the sentence
 */
export function practitionerDenied(
  { words }: Passage,
  { row, first, last }: Operator,
  end: number,
): PractitionerDenied | undefined {
  if (!ROWS.has(row)) return undefined;
  const lower = (i: number): string => words[i]?.lower ?? '';
  if (row === 'no <noun>') {
    for (let i = last + 1; i < Math.min(end, last + 1 + NEAR); i++) {
      const concept = seenAs(lower(i));
      if (concept !== undefined) return tellsOfSeeing(words, i + 1, end) ? { concept, at: i } : undefined;
    }
    return undefined;
  }
  // "Not under the care of a pain specialist".
  for (let i = last + 1; i < Math.min(end, last + 1 + REACH) && !(words[i]!.gap & CLOSING); i++) {
    const concept = seenAs(lower(i));
    if (concept !== undefined && isUnderCare(words, first, i)) return { concept, at: i };
  }
  // "The rheumatologist has not yet seen him".
  let subject = first - 1;
  while (BEFORE_SEEN.has(lower(subject))) subject--;
  const concept = seenAs(lower(subject));
  const isSeeing = [...words.slice(first, Math.min(end, last + 2))].some((word) => SEES.has(word.lower));
  return concept !== undefined && isSeeing ? { concept, at: subject } : undefined;
}

function seenAs(lower: string): string | undefined {
  if (OF_BODY.has(lower) || FIELDS.has(lower)) return 'specialist-consultation';
  if (OF_MIND.has(lower) || FIELDS_OF_MIND.has(lower)) return 'psychological-evaluation';
  return OF_CARE[lower] ?? THERAPISTS[lower];
}

function tellsOfSeeing(words: Passage['words'], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + REACH) && !(words[i]!.gap & CLOSING); i++)
    if (SEES.has(words[i]!.lower) || words[i]!.lower === 'had' || words[i]!.lower === 'worked') return true;
  return false;
}

function isUnderCare(words: Passage['words'], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (words[i]!.lower === 'care' || words[i]!.lower === 'treatment') return true;
  return false;
}
