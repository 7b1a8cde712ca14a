import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import {
  AMOUNT_ELSEWHERE,
  AMOUNT_NOUNS,
  AMOUNT_OF,
  OF_REQUEST,
  ON_RECORD,
} from '../../vocabulary/requests/amountWords';
import { classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage } from '../sentences/passage';
import { hasWord, hasWordNear } from '../sentences/sentenceWords';
import { statementsIn } from '../statements/read';
import type { Statement } from '../targets/statement';
import type { AmountKind } from './statedAmounts';

/** A rationale says that a request does not tell how much is asked for. Words by their index in the passage. */
export interface MissingAmount {
  readonly kind: AmountKind;
  /** The sentence speaks of what is asked for; else an amount of visits may be of those that were had. */
  readonly namesRequest: boolean;
  /** It is the records that do not tell it. */
  readonly ofRecord: boolean;
  /** From the words that deny to the amount, both included. */
  readonly first: number;
  readonly last: number;
}

const KINDS: ReadonlySet<string> = new Set<AmountKind>(['quantity', 'frequency', 'duration']);
const MISSING: ReadonlySet<string> = new Set(['denied', 'undocumented', 'unclear']);
/** How far around an amount words tell that it is of something else. */
const BEFORE = 3;
const BEHIND = 8;

/** The amounts that a passage calls missing, in order; computed once. */
export const missingAmountsIn = remembered((passage: Passage): readonly MissingAmount[] =>
  statementsIn(passage).flatMap((statement, index, all): readonly MissingAmount[] => {
    const { concept, assertion, from, to, past } = statement;
    if (!KINDS.has(concept.id) || !MISSING.has(assertion) || past) return [];
    // "With no sign that drugs failed, the quantity …": behind a comma only a list of such details goes on.
    if (isBehindComma(passage, statement) && all[index - 1]?.concept.kind !== concept.kind) return [];
    if (!isOfRequest(passage, statement)) return [];
    return [
      {
        kind: concept.id as AmountKind,
        namesRequest: namesRequest(passage, statement),
        ofRecord: isOfRecord(passage, statement),
        first: from,
        last: to,
      },
    ];
  }),
);

/** Whether a comma parts an amount from the words before it that deny. */
function isBehindComma({ words }: Passage, { from, first }: Statement): boolean {
  for (let i = from + 1; i <= first; i++) if (words[i]!.gap & Gap.comma) return true;
  return false;
}

/** Whether an amount is the request's: not of earlier visits, of relief, of headaches. */
function isOfRequest(passage: Passage, statement: Statement): boolean {
  const { words } = passage;
  const { first, last } = statement;
  const sentence = passage.sentenceOf(first);
  if (sentence.kind === 'quotation') return false;
  const from = Math.max(sentence.firstWord, first - BEFORE);
  if (hasWordNear(passage, from, Math.min(sentence.endWord - 1, last + BEHIND), AMOUNT_ELSEWHERE))
    return false;
  if (words[last]!.lower === 'many' && !countsUnits(words[last + 1])) return false;
  if (words[last + 1]?.lower === 'of') return AMOUNT_OF.has(words[last + 2]?.lower ?? '');
  const { lower } = words[first]!;
  const isBare = first === last && AMOUNT_NOUNS.has(lower);
  return (!isBare && lower !== 'how') || namesRequest(passage, statement);
}

/** "How many tablets", "how many are asked for"; not "how many hours a day". */
function countsUnits(next: Passage['words'][number] | undefined): boolean {
  return next === undefined || AMOUNT_OF.has(next.lower) || classesOf(next.lower) !== 0;
}

function namesRequest(passage: Passage, { first }: Statement): boolean {
  return hasWord(passage, passage.sentenceOf(first), OF_REQUEST);
}

/** "Is not documented", "was not noted", "no documentation of": said of records. */
function isOfRecord(passage: Passage, { from, to }: Statement): boolean {
  return hasWordNear(passage, from, to, ON_RECORD);
}
