/** Words by which a claim may be of another thing than the record that names the same. */
import { wordList } from '../../language/wordList';

/** Parts that are pointed at and told apart by numbers or names: "this tooth", "that level". */
export const POINTED_PARTS = wordList(
  'tooth molar crown finger digit toe level joint disc segment ear eye lid nostril lobe side area site spot wound nail rib',
);
export const POINTING_AT_PARTS = wordList('this that');

/** Illnesses that one value does not make. */
export const LONG_LASTING = wordList('chronic persistent permanent longstanding progressive');

/** Forms of a drug that name none: who does better "on tablets" does so by some other than the cream asked for. */
export const DRUG_FORMS = wordList('tablets tablet pills pill capsules capsule oral mouth');

/** What makes a denial one of what an examiner or a figure shows, and verbs of who only says so. */
export const OBJECTIVE = wordList('objective objectively');
export const SAYING = wordList('states stated says said reports reported feels felt claims claimed');

/** Words of a gain that tell what became better. */
export const NAMED_GAINS = wordList(
  'activities activity adl adls living function functional functioning work sleep',
);

/** Names of care and of findings that tell the sort alone: by a bare one it is not known which is meant. */
export const BARE_HEADS = wordList(`
  therapy therapies treatment treatments injection injections surgery surgeries operation operations procedure procedures
  medication medications medicine medicines drug drugs imaging study studies test tests testing evaluation evaluations
  assessment consultation exercise exercises program programs device devices equipment block blocks brace bracing care
  visit visits session sessions course courses trial trials rehabilitation intervention interventions counseling
  complaint complaints symptom symptoms sign signs finding findings deficit deficits pain relief relieved relieve improvement
  improved benefit benefits response gain gains change changes progress result results`);

/** Behind a symptom, before what brings it on. */
export const BROUGHT_ON_BY = wordList('with from on under');
/** Before what brings it on. */
export const POINTS_AT_CAUSE = wordList('this that the either its');
