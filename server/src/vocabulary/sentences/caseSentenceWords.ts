/** Words by which a sentence of a rationale is seen to speak of this patient and these records. */

import { wordList } from '../../language/wordList';

/** Words that open a sentence and tell nothing. */
export const ADVERBS = wordList(`
  however further furthermore moreover additionally also therefore but and thus although while given as
  since because that
`);

/** "Electrodiagnostic studies" are of this patient, if of anyone; "studies" are trials. */
export const TESTING = wordList(`
  electrodiagnostic conduction imaging diagnostic radiographic sleep laboratory special mri ray duplex function nerve velocity emg
  needle ncs ncv ct scan vascular venous arterial doppler radiologic radiological electrical electrophysiologic electrophysiological
  neurophysiologic urodynamic swallow swallowing motility pulmonary vestibular lab blood contrast bone nuclear sonographic
`);

/** Names of an examination. */
export const EXAMS = wordList('exam examination examinations');

/** Verbs by which an examination tells. */
export const EXAMINED = wordList(`
  was were showed revealed documented demonstrated noted found did had is observed identified recorded
`);

/** Participles of what was noted, filed or done. */
export const FILED = wordList(`
  noted documented submitted recorded provided found tried attempted done performed obtained diagnosed reported
  described mentioned included identified observed appreciated listed attached filed demonstrated elicited evidenced
  known furnished consulted given used suggested shown seen evident apparent visible visualized revealed confirmed
  planned scheduled anticipated contemplated authorized approved present available missing rendered employed completed tested checked
`);

/** Units of what "there is". */
export const MEASURED = wordList('mm cm degrees percent millimeters centimeters');

/** Words that deny. */
export const DENYING = wordList('no not never nothing nowhere yet neither none');

/** Forms of "to be" and "to remain". */
export const BEING = wordList('is was are were been be remains remain');

/** Findings of an examination, and words for how one was found. */
export const FINDINGS = wordList(`
  full weak weakness decreased diminished reduced depressed positive tenderness tender spasm swelling effusion numbness
  atrophy limited restricted painful antalgic intact crepitus guarding loss paresthesias hypoesthesia
`);

/** Words of what may be in general, not of what is. */
export const MODALS = wordList(`
  should may can could must would might if unless when until recommended recommend indicated guideline guidelines
  mtus odg acoem studies trials literature
`);

/** Prepositions before the study on which a thing is seen. */
export const ON = wordList('on by in');

/** What a study gives of a thing. */
export const SHOWN_NOUNS = wordList('evidence confirmation verification proof documentation findings');

/** Words before evidence of a study that is this patient's: "there is MRI evidence". */
export const BEFORE_EVIDENCE = wordList('is was the no positive there has');

/** Adjectives of one study among those of the patient: "on the latest study". */
export const ONE_OF_SEVERAL = wordList('latest last recent repeat prior previous earlier first second');

/** What is lacking in general, not in these records: "there is no evidence of benefit". */
export const GENERAL_LACKS = wordList(
  'benefit benefits advantage difference differences studies study trials literature consensus proven quality scientific superiority research effective effectiveness efficacy recommended standard guideline guidelines',
);

/** Words that open a reason. */
export const GIVING_REASON = wordList('given since because as');

/** Words by which a sentence goes on telling what a guideline says. */
export const GENERAL_MODALS = wordList(`
  can may should recommended include includes generally usually typically often
`);

/** Words by which a sentence tells of what was. */
export const PAST = wordList(`
  was were had did revealed showed noted reported has no not
`);

/** Adjectives of an injury at work. */
export const KIND_OF_INJURY = wordList('industrial work related occupational workplace job');

/** What stands before the injury in question. */
export const OF_THE_INJURED = wordList('the his her their said');

/** Prepositions before "the injury". */
export const BEFORE_INJURY = wordList('for since of from after following');

/** Adverbs and articles before what is lacking. */
export const BEFORE_LACK = wordList('also still a an currently');

/** Words of a lack behind "there is". */
export const LACK_HERE = wordList('no lack insufficient not absence failure');
