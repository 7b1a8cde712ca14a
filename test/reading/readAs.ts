import { type Word, wordAt } from '../../server/src/language/words';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { saidOfWords } from '../../server/src/reading/statements/ownWords';
import { statementsIn } from '../../server/src/reading/statements/read';
import type { Assertion } from '../../server/src/reading/targets/statement';
import { targetsOf } from '../../server/src/reading/targets/targets';
import { flatten } from '../../server/src/text/flatText';

/**
 * How a thing named in a sentence is read, by the statements on it; where no concept is named there, by its own words
 * (`saidOfWords`), as the rules compare them. 'denied': absent, undocumented, normal or unreadable, but a study that was in order
 * was made, as for `denies` of relations/case/records.ts; 'both': denied and affirmed
 * at once; 'uncertain': only as possible; 'nothing': they name a concept, and no statement is of it.
 */
export type ReadAs = 'denied' | 'affirmed' | 'uncertain' | 'both' | 'nothing';

const DENYING: ReadonlySet<Assertion> = new Set(['denied', 'undocumented', 'normal', 'unclear']);

/**
 * The assertions of all statements that reach into the words of the first place where `target` stands in `text`.
 *
 * @param concept only statements of this concept, by id
 * @param byWords a name that holds its own denial ("not working") denies the words asked for
 * @throws Error where `target` does not stand in `text` as it is folded
 */
export function assertionsOf(
  text: string,
  target: string,
  concept?: string,
  byWords = false,
): readonly Assertion[] {
  const passage = readPassage(flatten(text, 0, text.length));
  const from = passage.flat.text.indexOf(target);
  if (from < 0) throw new Error(`"${target}" does not stand in "${text}".`);
  const to = from + target.length;
  return statementsIn(passage)
    .filter(
      ({ first, last, concept: { id } }) =>
        passage.words[first]!.from < to &&
        passage.words[last]!.to > from &&
        (concept === undefined || id === concept),
    )
    .map(({ assertion, concept: { kind }, first, last }) =>
      assertion === 'normal' && kind === 'study'
        ? 'affirmed'
        : byWords &&
            assertion === 'affirmed' &&
            isDeniedInName(passage.words.slice(first, last + 1), from, to)
          ? 'denied'
          : assertion,
    );
}

/** "Not working", "has not returned to work": one name of what is so, in which the words asked for are denied. */
function isDeniedInName(name: readonly Word[], from: number, to: number): boolean {
  return name.some(({ lower, from: at, to: end }) => end <= from && at < to && DENIERS.has(lower));
}

const DENIERS: ReadonlySet<string> = new Set(['no', 'not', 'never', 'without']);

/** How the first place where `target` stands in `text` is read; throws as `assertionsOf` does. */
export function readAs(text: string, target: string): ReadAs {
  const here = assertionsOf(text, target, undefined, true);
  return here.length === 0 ? byOwnWords(text, target) : heldTogether(here);
}

/** The same by the statements on concepts alone: 'nothing' where none is named. */
export function readAsConcept(text: string, target: string): ReadAs {
  return heldTogether(assertionsOf(text, target));
}

function heldTogether(here: readonly Assertion[]): ReadAs {
  if (here.length === 0) return 'nothing';
  const denied = here.some((assertion) => DENYING.has(assertion));
  const affirmed = here.includes('affirmed');
  if (denied && affirmed) return 'both';
  return denied ? 'denied' : affirmed ? 'affirmed' : 'uncertain';
}

function byOwnWords(text: string, target: string): ReadAs {
  const passage = readPassage(flatten(text, 0, text.length));
  const from = passage.flat.text.indexOf(target);
  const first = wordAt(passage.words, from);
  const last = wordAt(passage.words, from + target.length) - 1;
  const isNamed = targetsOf(passage).some((one) => one.first <= last && one.last >= first);
  return isNamed ? 'nothing' : saidOfWords(passage, first, last);
}
