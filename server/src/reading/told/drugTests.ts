import { Gap } from '../../language/words';
import {
  AS_EXPECTED,
  DRUG_TESTS,
  FOUND,
  ILLICIT,
  NOT_EXPECTED,
  PRESCRIBED,
} from '../../vocabulary/drugs/drugTests';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { type Around, type Told, wordBefore, wordWithin } from './told';

/** So many words from the test its result is told at most. */
const REACH = 24;

const DENYING: ReadonlySet<string> = new Set([...NOT, 'no', 'nothing', 'without', 'none']);

/** Words at which the result of a drug test may be told. */
export const DRUG_TEST_WORDS: ReadonlySet<string> = new Set([
  'positive',
  'negative',
  ...FOUND,
  ...AS_EXPECTED,
  ...NOT_EXPECTED,
]);

function isPointBetween({ words }: Around, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (words[i]!.gap & (Gap.comma | Gap.semicolon)) return true;
  return false;
}

/** "Urine toxicology was positive for cocaine", "the drug screens have been as expected". */
export function drugTestAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const { lower } = words[at]!;
  if (wordBefore(around, at, REACH, DRUG_TESTS) < 0) return undefined;
  if (FOUND.has(lower)) {
    const drug = wordWithin(around, at + 1, 3, ILLICIT);
    return drug < 0 || words[drug]!.lower === 'illicit' || wordWithin(around, at + 1, 2, DENYING) >= 0
      ? undefined
      : { concept: 'urine-test-inconsistent', first: at, last: drug };
  }
  if (lower === 'positive' || lower === 'negative') {
    if (words[at + 1]?.lower !== 'for') return undefined;
    const found = wordWithin(around, at + 2, 4, lower === 'positive' ? ILLICIT : PRESCRIBED);
    // "Negative for opiates not prescribed", "positive for cocaine metabolites".
    return found < 0 || words[found]!.lower === 'illicit'
      ? undefined
      : { concept: 'urine-test-inconsistent', first: at, last: found };
  }
  const before = wordBefore(around, at, 3, DENYING);
  // "No illicits, consistent": of another point of the list.
  const denied = before >= 0 && isPointBetween(around, before, at) ? -1 : before;
  const isExpected = AS_EXPECTED.has(lower) !== denied >= 0;
  return {
    concept: isExpected ? 'urine-test-consistent' : 'urine-test-inconsistent',
    first: denied < 0 ? at : denied,
    last: at,
  };
}
