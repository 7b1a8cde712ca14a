import type { Statement } from '../../../clinical/statements';
import { wordList } from '../../../language/wordList';
import type { Passage } from '../../../reading/passage';
import { remembered } from '../../../text/remembered';
import { tellsOfPast } from '../healthySide';
import type { Records } from './records';
import { plainStatements } from './statementsOn';

/** So many places are enough; a text of a thousand is no letter. */
const MOST = 50;

const OFF =
  /^(?:off work|off of work|ttd|(?:temporary total|total temporary) disability|temporarily totally disabled|totally temporarily disabled|totally disabled|totally disabled from work|disabled from work|not working|does not work|unemployed)$/;
const FULL =
  /^(?:regular work|full duty|regular duty|regular job duties|working full (?:duty|time)|works full (?:time|duty)|full time work|returned to full duty)$/;
const SOME =
  /^(?:returned to (?:work|light duty|modified duty)|working (?:with|modified|on modified|light|part) .*|works part time|part time work|gainfully employed|currently working|still working|continues (?:to work|working))$/;

/** Not on light duty may be on full duty. */
const LIGHT = /light|modified|part|sedentary|restrict/;

type Work = 'off' | 'full' | 'some';

/** Work of which is told as it was before, or as it may be. */
const NOT_NOW = wordList(
  'when while time prior before employed until if may could expected anticipated able only once attempt attempted attempts briefly first initially then',
);

/** "Off work" where the summary has only regular duty, and the other way round. */
export function otherWork(passage: Passage, statement: Statement, summary: Records): readonly Statement[] {
  const said = workOf(passage, statement);
  if (said === undefined) return [];
  const told = workTold(summary.passage);
  return told.some(({ work }) => work === said || (work !== 'off' && said !== 'off'))
    ? []
    : told.map(({ statement: one }) => one);
}

/** What a summary tells of work and of none. */
const workTold = remembered((passage: Passage) =>
  plainStatements(passage)
    .flatMap(({ statement }) => {
      const work = workOf(passage, statement);
      return work === undefined ? [] : [{ statement, work }];
    })
    .slice(0, MOST),
);

/** Whether a statement on work has the patient at work, or off it. */
function workOf(
  passage: Passage,
  { concept, first, last, assertion, sentence }: Statement,
): Work | undefined {
  if (concept.id !== 'work-status') return undefined;
  const { words, flat } = passage;
  const written = flat.text.slice(words[first]!.from, words[last]!.to).toLowerCase().replace(/\s+/g, ' ');
  const work = FULL.test(written)
    ? 'full'
    : SOME.test(written)
      ? 'some'
      : OFF.test(written)
        ? 'off'
        : undefined;
  if (work === undefined || (assertion !== 'present' && assertion !== 'absent')) return undefined;
  for (let i = sentence.firstWord; i < sentence.endWord; i++)
    if ((i < first || i > last) && NOT_NOW.has(words[i]!.lower)) return undefined;
  if (tellsOfPast(passage, sentence)) return undefined;
  if (assertion === 'absent') return work === 'off' || LIGHT.test(written) ? undefined : 'off';
  return work;
}
