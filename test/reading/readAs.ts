import { readPassage } from '../../server/src/reading/passage';
import { statementsIn } from '../../server/src/reading/read';
import type { Assertion } from '../../server/src/reading/statement';
import { flatten } from '../../server/src/text/flatText';

/**
 * How a thing named in a sentence is read. 'denied': absent, undocumented, normal or unreadable; 'both': denied and affirmed
 * at once; 'uncertain': only as possible; 'nothing': no statement is of those words.
 */
export type ReadAs = 'denied' | 'affirmed' | 'uncertain' | 'both' | 'nothing';

const DENYING: ReadonlySet<Assertion> = new Set(['denied', 'undocumented', 'normal', 'unclear']);

/**
 * How the first place where `target` stands in `text` is read, by all statements that reach into those words.
 *
 * @param concept only statements of this concept, by id
 * @throws Error where `target` does not stand in `text` as it is folded
 */
export function readAs(text: string, target: string, concept?: string): ReadAs {
  const passage = readPassage(flatten(text, 0, text.length));
  const from = passage.flat.text.indexOf(target);
  if (from < 0) throw new Error(`"${target}" does not stand in "${text}".`);
  const to = from + target.length;
  const here = statementsIn(passage).filter(
    ({ first, last, concept: { id } }) =>
      passage.words[first]!.from < to &&
      passage.words[last]!.to > from &&
      (concept === undefined || id === concept),
  );
  if (here.length === 0) return 'nothing';
  const denied = here.some(({ assertion }) => DENYING.has(assertion));
  const affirmed = here.some(({ assertion }) => assertion === 'affirmed');
  if (denied && affirmed) return 'both';
  return denied ? 'denied' : affirmed ? 'affirmed' : 'uncertain';
}
