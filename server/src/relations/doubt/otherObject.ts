import { Gap } from '../../language/words';
import { clausesOf } from '../../reading/sentences/clauses';
import type { Passage } from '../../reading/sentences/passage';
import { beginAlike } from '../../reading/sentences/sameWords';
import type { Statement } from '../../reading/targets/statement';
import {
  ANY_OBJECT,
  BEFORE_OBJECT,
  IN_FIGURES,
  NUMBERED,
  OF_A_SITE,
  OF_AN_OBJECT,
  ORDINAL,
  RESULTS_OF_STUDY,
  SITES,
  TELLS_RESULT,
} from '../../vocabulary/negation/otherObjectWords';
import type { Case } from '../case/case';

/**
 * Whether what is denied is one of several, the result of a study, a figure, an object, and the record has only another one, or
 * the thing without it: the second injection, not the first; the result of a test that was sent; an allergy to another drug.
 */
export function isOfOtherObject(denial: Statement, record: Statement, { passage, records }: Case): boolean {
  const other = records.passage;
  return (
    isOtherInOrder(passage, denial, other, record) ||
    (isOfResult(passage, denial) && !tellsResult(other, record)) ||
    (asksForFigures(passage, denial) && !hasFigure(other, record)) ||
    isOfOtherThing(passage, denial, other, record) ||
    isAtOtherSite(passage, denial, other, record) ||
    isOtherTest(passage, denial, other, record)
  );
}

/** So many words before or behind an ordinal that what it numbers stands. */
const NUMBERED_REACH = 4;

/** "From the second injection", where the record tells of the first. */
function isOtherInOrder(passage: Passage, denial: Statement, other: Passage, record: Statement): boolean {
  const own = ordinalNear(passage, denial);
  if (own === undefined) return false;
  const found = ordinalNear(other, record);
  return found !== undefined && found !== own;
}

/** The ordinal of what a statement tells of, the last one before it in its sentence or else the next. */
function ordinalNear({ words, sentences }: Passage, { sentence, first }: Statement): number | undefined {
  const { firstWord, endWord } = sentences[sentence]!;
  for (let i = first - 1; i >= firstWord; i--)
    if (numbers(words, i, endWord)) return ORDINAL[words[i]!.lower];
  for (let i = first; i < endWord; i++) if (numbers(words, i, endWord)) return ORDINAL[words[i]!.lower];
  return undefined;
}

function numbers(words: Passage['words'], at: number, end: number): boolean {
  if (ORDINAL[words[at]!.lower] === undefined) return false;
  for (let i = at + 1; i < Math.min(end, at + 1 + NUMBERED_REACH); i++)
    if (NUMBERED.has(words[i]!.lower)) return true;
  // "The second gave some relief": of what was named before.
  return words[at - 1]?.lower === 'the' && words[at + 1] !== undefined && at + 1 < end;
}

/** So many words around a study its result is named. */
const RESULT_REACH = 3;

/** "The result of the drug screen is not documented". */
function isOfResult(passage: Passage, { named, first, last }: Statement): boolean {
  if (named.kind !== 'study') return false;
  const clauses = clausesOf(passage);
  for (let i = Math.max(0, first - RESULT_REACH); i <= last + RESULT_REACH; i++)
    if (clauses[i] === clauses[first] && RESULTS_OF_STUDY.has(passage.words[i]!.lower)) return true;
  return false;
}

function tellsResult(
  { words, sentences }: Passage,
  { isAbnormal, assertion, sentence, last, concept }: Statement,
): boolean {
  // What was found is a result.
  if (concept.kind !== 'study' || isAbnormal || assertion === 'normal') return true;
  const { endWord } = sentences[sentence]!;
  for (let i = last + 1; i < endWord; i++) if (TELLS_RESULT.has(words[i]!.lower)) return true;
  // "MRI 3/2/15: herniation".
  return hasColon(words, last + 1, endWord);
}

function hasColon(words: Passage['words'], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (words[i]!.gap & Gap.colon) return true;
  return false;
}

/** "Motion is not given in degrees": decreased motion is no figure. */
function asksForFigures(passage: Passage, { anyValue, to }: Statement): boolean {
  if (!anyValue) return false;
  const clauses = clausesOf(passage);
  for (let i = to + 1; clauses[i] !== undefined && clauses[i] === clauses[to]; i++)
    if (IN_FIGURES.has(passage.words[i]!.lower)) return true;
  return false;
}

function hasFigure({ words, sentences }: Passage, { sentence }: Statement): boolean {
  const { firstWord, endWord } = sentences[sentence]!;
  for (let i = firstWord; i < endWord; i++) if (/^\d/.test(words[i]!.lower)) return true;
  return false;
}

/** So many words behind an allergy what it is to may stand. */
const OBJECT_REACH = 5;

/** "No allergy to local anesthetics", where the record has one to sulfa. */
function isOfOtherThing(passage: Passage, denial: Statement, other: Passage, record: Statement): boolean {
  if (!OF_AN_OBJECT.has(denial.concept.id)) return false;
  const own = objectsOf(passage, denial);
  const found = objectsOf(other, record);
  if (own.length === 0 || found.length === 0) return false;
  if (own.some((word) => ANY_OBJECT.has(passage.words[word]!.lower))) return false;
  return !own.some((word) => found.some((one) => beginAlike(passage, word, other, one)));
}

/** The words of what a thing is to, behind the preposition. */
function objectsOf(passage: Passage, { last }: Statement): readonly number[] {
  const { words } = passage;
  const clauses = clausesOf(passage);
  for (let i = last + 1; i <= last + 2 && clauses[i] === clauses[last]; i++) {
    if (!BEFORE_OBJECT.has(words[i]!.lower)) continue;
    const found: number[] = [];
    for (let k = i + 1; k <= i + OBJECT_REACH && clauses[k] === clauses[last]; k++)
      if (words[k]!.lower.length > 2) found.push(k);
    return found;
  }
  return [];
}

/** What any test is called. */
const TEST_NOUNS: ReadonlySet<string> = new Set([
  'test',
  'tests',
  'testing',
  'sign',
  'signs',
  'maneuver',
  'and',
]);

/** "Speed's test was not done", where the record has Hawkins': tests of one joint have names of their own. */
function isOtherTest(passage: Passage, denial: Statement, other: Passage, record: Statement): boolean {
  const { named, first } = denial;
  if (named.kind !== 'attribute' || !named.id.endsWith('-test') || record.named.id !== named.id) return false;
  // "A positive impingement test": any of them.
  const isAny = named.id.split('-').some((part) => passage.words[first]!.lower.startsWith(part));
  if (isAny) return false;
  for (let k = first; k <= denial.last; k++)
    for (let i = record.first; i <= record.last; i++)
      if (!TEST_NOUNS.has(passage.words[k]!.lower) && beginAlike(passage, k, other, i)) return false;
  return true;
}

/** So many words behind a sign its site stands. */
const SITE_REACH = 6;

/** "No tenderness over the radial tunnel", where the record has the epicondyle tender. */
function isAtOtherSite(passage: Passage, denial: Statement, other: Passage, record: Statement): boolean {
  if (!OF_A_SITE.has(denial.concept.id)) return false;
  const own = sitesOf(passage, denial);
  const found = sitesOf(other, record);
  return own.length > 0 && found.length > 0 && !own.some((site) => found.includes(site));
}

function sitesOf({ words, sentences }: Passage, { sentence, last }: Statement): readonly string[] {
  const { endWord } = sentences[sentence]!;
  const found: string[] = [];
  for (let i = last + 1; i < Math.min(endWord, last + 1 + SITE_REACH); i++) {
    if (words[i]!.gap & (Gap.semicolon | Gap.stop)) break;
    if (SITES.has(words[i]!.lower)) found.push(words[i]!.lower);
  }
  return found;
}
