import { numberAt } from '../../language/numbers';
import { beginningBetween } from '../../language/ordered';
import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import { BETWEEN_TIMES, COUNTED_AS_ONE, MORE_TIMES, ONLY_ONE } from '../../vocabulary/care/timesWords';
import { isKindOf } from '../../vocabulary/concepts';
import type { Concept } from '../../vocabulary/concepts/concept';
import type { Quantity } from '../measures/quantities';
import type { Passage } from '../sentences/passage';
import { readingOf } from '../statements/read';
import { DONE } from '../targets/careStatuses';
import type { Statement } from '../targets/statement';
import type { Target } from '../targets/target';
import { targetsOf } from '../targets/targets';

/** How many times an injection was given or an operation done: "three epidural injections", "two series of Synvisc". */
export interface TimesGiven extends Quantity {
  readonly concept: Concept;
  readonly statement: Statement;
}

/** So many words before the care its number stands. */
const REACH = 4;
/** More than this is no count of it. */
const MOST = 12;
const COUNTED: readonly string[] = ['injections', 'surgery'];

/** The numbers that a passage tells of injections and operations that were had, in order; computed once. */
export const timesGivenIn = remembered((passage: Passage): readonly TimesGiven[] =>
  passage.sentences.flatMap(({ index, firstWord, endWord }) =>
    beginningBetween(targetsOf(passage), firstWord, endWord).flatMap((target): readonly TimesGiven[] => {
      if (!COUNTED.some((id) => isKindOf(target.concept.id, id))) return [];
      const told = numberBefore(passage.words, target, firstWord);
      if (told === undefined) return [];
      const statement = readingOf(passage, index).statements.find(({ first }) => first === target.first);
      if (statement?.assertion !== 'affirmed' || !DONE.has(statement.status)) return [];
      return [
        {
          what: 'times',
          isLocal: true,
          value: told.value,
          as: 'value',
          side: undefined,
          sentence: index,
          first: told.at,
          last: target.last,
          concept: target.concept,
          statement,
        },
      ];
    }),
  ),
);

/** "Three", "only one", "two series of" before the care. */
function numberBefore(
  words: readonly Word[],
  { first }: Target,
  firstWord: number,
): { readonly value: number; readonly at: number } | undefined {
  for (let i = first - 1; i >= firstWord && first - i <= REACH; i--) {
    const { lower, gap } = words[i]!;
    if (words[i + 1]!.gap !== Gap.blank || MORE_TIMES.has(lower)) return undefined;
    const number = gap & (Gap.hyphen | Gap.slash | Gap.number) ? undefined : numberAt(words, i);
    if (number !== undefined || COUNTED_AS_ONE.has(lower)) {
      const value = number?.value ?? 1;
      const before = words[i - 1]?.lower ?? '';
      const isTold = value > 1 || COUNTED_AS_ONE.has(lower) || ONLY_ONE.has(before);
      return value <= MOST && Number.isInteger(value) && isTold && !MORE_TIMES.has(before)
        ? { value, at: i }
        : undefined;
    }
    if (!BETWEEN_TIMES.has(lower)) return undefined;
  }
  return undefined;
}
