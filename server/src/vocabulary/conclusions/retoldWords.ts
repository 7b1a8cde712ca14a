/** Words by which a rationale retells or endorses what others concluded. */
import { wordList } from '../../language/wordList';

/** Those whose opinion a rationale retells. */
export const OTHERS = wordList(`
  provider physician doctor dr treater surgeon ur adjuster administrator psychologist therapist
  chiropractor insurer carrier examiner orthopedist neurologist podiatrist attorney utilization
`);

/** Those who may be the reviewer himself, too. */
export const PERHAPS_OTHERS = wordList('review reviewer determination he she');

/** Those who decided before the review. */
export const DECIDERS = wordList('ur utilization administrator adjuster insurer carrier examiner');

/** What others found. */
export const FINDINGS = wordList('finding findings determination decision conclusion reasoning');

/** What others think. */
export const OPINIONS = wordList('opinion view position assertion statement contention belief argument');

/** What others recommend. */
export const RECOMMENDATIONS = wordList('recommendation recommendations guidance advice');

/** What makes another's finding the reviewer's own. */
export const ENDORSED = wordList('correct right proper sound accurate');

/** What may stand between a subject and its participle. */
export const PASSIVE = wordList('is was are were been be therefore also');

/** What, after a comma, still tells why someone denied: "denied the study, finding it …". */
export const GOING_ON = wordList(
  'as since because stating finding noting reasoning arguing holding claiming',
);

/** Words that turn from what is retold to the conclusion. */
export const TURNS = wordList('therefore thus hence so but however consequently accordingly');

/** Verbs by which the reviewer joins another. */
export const ENDORSING = wordList(`
  agree agrees concur concurs stand stands share shares adopt adopts uphold upholds affirm affirms confirm confirms
  accept accepts support supports
`);

/** Verbs before "denied as". */
export const DENIED_BEFORE = wordList('was were been');

/** Participles of what others judged. */
export const JUDGED_SO = wordList('deemed denied found determined considered');
