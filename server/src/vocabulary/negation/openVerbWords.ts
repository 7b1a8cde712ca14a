/**
 * Verbs behind "not" by what their denial leaves of their object, for those that no class of wordClasses.ts holds. English has
 * more verbs than any list: what tells most is the article ("did not order any", "did not order the").
 */
import { wordList } from '../../language/wordList';

/** The forms of a regular verb. */
function formsOf(base: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const isSoft = base.endsWith('y') && !/[aeou]y$/.test(base);
  const third = isSoft ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, isSoft ? `${base.slice(0, -1)}ied` : `${stem}ed`, `${stem}ing`];
}

const REGULAR = `
  reduce lower decrease increase change alter continue improve relieve ease help abate abolish eliminate
  resolve cure heal treat control manage address tolerate endure accommodate accept honor respect affect limit prevent preclude
  interfere like mind enjoy want need recall remember realize believe trust doubt dispute contest question overlook
  ignore miss disregard overcome master displace move worsen aggravate exacerbate repair remove refill renew taper wean
  replace blame fault overstate exaggerate feign escape surprise matter recover persist lessen diminish dull soften touch
  abandon cancel conceal downplay minimize outweigh outlast mask suppress deter bother trouble hinder erase dispel negate nullify contradict refute disprove
  confuse mistake underestimate dismiss close subside abandon repeat act fail agree refuse decline avoid neglect delay postpone skip`;

/** Verbs that, denied, leave what they act on where it is: "did not ease the spasm", "could not accommodate the restriction". */
export const PRESUPPOSING: ReadonlySet<string> = new Set([
  ...[...wordList(REGULAR)].flatMap(formsOf),
  ...wordList(`
    stop stops stopped stopping quit quits end ends ended ending stand stands stood bear bears bore borne know knows knew known
    understand understands understood forget forgets forgot forgotten lose loses lost leave leaves left budge budged
    deny denies denied let lets omit omitted forgo forwent forgone skipped skipping`),
]);

/** Articles and the like of a thing that need not be there: with them "not" denies that there is one. */
export const INDEFINITE = wordList('a an any one single another either');

/** Those of a thing that is taken to be there. */
export const DEFINITE = wordList('the this that these those his her their its my your our');

/** What may stand between two verbs of a list: "or even", its "or" left out. */
export const BETWEEN_LISTED_VERBS = wordList('even ever much less let alone');

/** Verbs, denied, of which nothing came: the subject was not there. They have no object. */
export const ENSUING = wordList('follow followed ensue ensued result resulted supervene supervened set');

/** Verbs by which a paper is evidence: "nothing in the chart amounts to", "no note refers to". */
export const EVIDENCING = wordList(`
  amounts amounted approaches approached resembles resembled qualifies qualified refers referred points pointed hints hinted
  attests attested testifies alludes alluded speaks spoke supports supported tells told bears appears appeared`);

/** Prepositions of theirs. */
export const OF_EVIDENCE = wordList('to of for as at in on');

/** Those who review a request: what they did not see or mention may be there. */
export const REVIEWERS = wordList(
  'reviewer reviewers ur adjuster administrator utilization denial determination reviewing',
);

/** Nouns after "at no", "in no" by which a denial is of all times or papers. */
export const NEVER_NOUNS = wordList(`
  time point stage visit visits occasion record records report reports note notes document documents place page chart entry way study test
  examination letter form instance case circumstance circumstances moment year`);

/** Small quantities after "not a": "not a shred of evidence". */
export const LEAST_QUANTITIES = wordList(`
  single shred trace hint sign word scrap whit scintilla line bit drop session visit dose note report page one mention`);

/** Words of time and of a cause behind a denied participle, with which no other predicate follows. */
export const BEHIND_OPEN_PASSIVE = wordList(
  'during before since until when after because while although though yet again despite prior to for',
);

/** Verbs of holding an opinion, before what is not so: "I do not believe he has". */
export const BELIEVING = wordList('believe think feel suspect believed suspected thought felt');

/** Subjects that point: "did not think this was lupus". */
export const POINTED_AT_ALONE = wordList('this it that these there');

/** Behind "is not on": the list. */
export const ON_LIST = wordList('it them there');

/** Before those of which one is not: "of the forty drugs, Lyrica is not one". */
export const OF_MANY = wordList('of among amongst list lists');
