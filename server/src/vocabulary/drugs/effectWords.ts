/** What a drug or a treatment does to a patient, told by the verb behind its name: "Flomax reduced this to once a night". */
import { wordList } from '../../language/wordList';

/** Verbs by which care does good, with an object behind them. */
export const DOES_GOOD = wordList(`
  reduces reduced controls controlled relieves relieved eases eased improves improved lowers lowered cut cuts clears cleared
  resolves resolved eliminates eliminated suppresses suppressed prevents prevented abolished normalized calms calmed lessens
  lessened decreases decreased diminishes diminished halved shortens shortened restored restores soothes soothed lifted lifts boosted boosts
  reduce relieve ease improve lessen suppress prevent eliminate aborts aborted stops terminates terminated breaks halves quiets quieted dulls dulled manages abates settles settled tames alleviates alleviated`);

/** Words between care and such a verb. */
export const BEFORE_EFFECT = wordList(
  'has have had do does did will also temporarily partially somewhat significantly effectively greatly markedly substantially successfully consistently that which',
);

/** Words behind such a verb by which the care itself is less, or it has no object: "Norco was reduced to". */
export const NO_OBJECT_OF_EFFECT = wordList('to from by in and or but with at on when after for');

/** Forms of bearing a drug, and of taking it. */
export const TOLERATES = wordList('tolerates tolerated tolerating tolerate');
export const TAKES = wordList('take tolerate');

/** Words that deny them. */
export const UNABLE_TO_TAKE = wordList("unable cannot can't couldn't not inability");

/** Words between them and the drug, or what stands for it. */
export const BEFORE_TAKEN = wordList('to the this her his their oral any well been has have');
export const TAKEN_PRONOUNS = wordList('it them');

/** Verbs of giving a drug up, and why that was done. */
export const GIVEN_UP = wordList('discontinued stopped ceased quit abandoned');
export const BECAUSE = wordList('for due because secondary owing after from since');

/** Verbs by which a drug does harm, and whom. */
export const DOES_HARM = wordList(
  'makes made gives gave causes caused causing left leaves upsets upset provoked provokes produced produces induced brought brings',
);

/** Whom a drug leaves in a state: "left" before anything else is a side. */
export const LEFT_WHOM = wordList('him her them me the patient claimant applicant worker');

/** Verbs by which a patient fares badly on a drug: "on Lipitor he developed". */
export const FARES = wordList(
  'developed experienced became suffered gained felt feels gets got has had becomes develops',
);

/** Prepositions before the drug on which that was. */
export const ON_DRUG = wordList('on with from after taking using');

/** What stands for the drug at the head of the next clause: "used it for six weeks; it was discontinued". */
export const DRUG_AGAIN = wordList('it this they these which');

/** Verbs behind which whatever follows was not wanted, but for these. */
export const CAUSES = wordList('caused causing provoked induced');
export const NOT_HARM = wordList(`
  no not any improvement relief benefit little minimal by a an the reduction decrease resolution complete significant
  marked him her`);

/** What came of care, whichever way: "the response is not documented". */
export const RESULTS = wordList(
  'response responses result results outcome outcomes efficacy effectiveness what',
);

/** Words by which pain is only still there: "continued pain". */
export const STILL_THERE = wordList(
  'continued ongoing persistent increased increasing worsening pain symptoms',
);

/** What one has with a drug, or not: "without problems". */
export const TROUBLES = wordList(
  'problem problems trouble difficulty incident issue issues reaction complaint complaints',
);

/** Words before the effect for which a drug was stopped. */
export const FOR_A_REASON: ReadonlySet<string> = wordList(
  'because due secondary for as since after with from over when caused causing developed',
);

/** Prepositions between an effect and its drug. */
export const EFFECT_OF: ReadonlySet<string> = wordList('on from with due after secondary');

/** Verbs by which a drug brings about what it should not. */
export const BROUGHT_ABOUT: ReadonlySet<string> = wordList(
  'caused causing causes developed provoked triggered induced produced led resulted complicated',
);
/** Words of what came once a drug was begun: "since starting it", "after taking it". */
export const SINCE = wordList('since after upon on with');
export const BEGINNING = wordList('starting beginning taking using commencing initiating');
/** Verbs of what befell a patient, and words of the drug on which it did. */
export const BEFALLING = wordList('had developed experienced suffered got became sustained');
export const WHILE_ON = wordList('on taking using');

/** Adjectives of a relief that is next to none. */
export const NEXT_TO_NONE = wordList('minimal little slight negligible');

/** Adjectives of a large effect: "significant relief". */
export const MUCH = wordList('significant sustained substantial excellent lasting marked good');
