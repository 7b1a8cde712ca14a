/**
 * Signs that a sentence tells what holds in general, wherever it stands in a rationale: what a thing is, what it is good for,
 * what it asks for and what comes with it. They count where nothing ties the sentence to this patient (reading/sentences/generality.ts).
 */
import { wordList } from '../../language/wordList';

/** Quantifiers with which a general sentence begins: "most knee problems improve". */
export const GENERAL_QUANTIFIERS = wordList('most many some several certain');

/** The same behind "in": "in some situations", "in general". */
export const GENERAL_SITUATIONS = wordList(
  'most many some several certain general selected select rare occasional',
);

/** What such situations are called, wherever in a sentence. */
export const SITUATIONS = wordList(
  'instances cases patients circumstances situations people individuals settings',
);

/** What "these" points at when it is guidelines that are read: "within these guidelines". */
export const GENERAL_SOURCES = wordList('guidelines recommendations criteria studies');

/** Verbs and predicates of what holds of any; "is" stands for "are" as well, and a verb with "s" for the one without. */
export const GENERAL_PREDICATES: readonly string[] = `
  is defined, is based on, is based upon, is reserved for, is used in, is used for, is used to, is used as, is often used,
  is usually used, is typically used, is commonly used, is rarely used, is often recommended, is usually necessary,
  is generally necessary, is generally recommended, is generally considered, is often associated, is associated with, is useful to, is useful in, is useful for, is helpful to,
  is helpful in identifying, is helpful in diagnosing, is sufficient evidence, is sufficient to, is required for, is required before, is required to, is necessary for,
  is necessary to, is intended to, is intended for, is designed to, is meant to, is thought to, is believed to, is known to,
  is considered a, is considered an, is considered to, is made on, is made case, is judged on, is judged by, is judged case, is determined by, is the gold standard,
  must be, must have, must include, must show, must demonstrate, needs to be present, needs to be documented, needs to be demonstrated,
  needs to be corroborated, needs to be met, needs to be established, needs to be shown, depends on, depends upon, refers to,
  comes with, carries a risk, carries risks, carries the risk, carries many, can lead, can result, can cause, can discuss,
  can be obtained, can be considered, can be used, can be helpful, can be useful, can be confusing, can be difficult,
  may lead, may result, may cause, may be appropriate, may be useful, may be helpful, may be considered, may be indicated,
  may be used, may be obtained, may be necessary, may also be considered, advantage over, advantages over, benefit beyond, benefit over, superior to,
  inferior to, is a requirement, requires documentation, requires evidence, requires findings, requires failure,
  requires objective, requires neurologic, requires clinical, requires demonstration, requires that, means, mean that
`
  .split(',')
  .map((phrase) => phrase.trim());

/** Verbs of what studies found of a thing: "has been found to". */
export const FOUND_IN_STUDIES = wordList('found shown proven demonstrated reported');

/** Nouns of kind in a definition: "baclofen is a muscle relaxant", "manipulation is manual therapy that". */
export const KIND_NOUNS = wordList(`
  relaxant anticonvulsant antidepressant opioid opiate narcotic nsaid anti-inflammatory analgesic antiepileptic sedative hypnotic
  benzodiazepine stimulant drug agent medication medicine treatment therapy modality procedure technique operation surgery device
  form type kind class method test study tool measure provision insertion injection disorder condition syndrome disease process
  combination derivative inhibitor antagonist agonist blocker steroid hormone cream gel patch program approach option`);

/** Nouns that, with "of", tell what a thing is for: "the goal of manual medicine is". */
export const AIMS = wordList(
  'goal goals effect effects purpose purposes aim aims value role objective benefit condition parameter indication',
);

/** First words of a sentence that lists what this patient has, or tells of what is decided: no general subject. */
export const LABELS = wordList(`
  diagnosis diagnoses treatment treatments medication medications medicines plan complaint complaints impression symptom symptoms
  pain request requests denial decision determination authorization certification approval`);

/** First words of findings in general: what a guideline asks for as well as what was found. */
export const OF_FINDINGS = wordList('objective subjective physical');

/** Words that tie a sentence to one day or one person, whatever else it says. */
export const OF_THIS_DAY = wordList(
  'was were had did gave took wore felt came went saw now currently today still already yet this these',
);

/** Conjunctions with which a clause begins that tells when something holds. */
export const WHEN_IT_HOLDS = wordList('if when where unless whenever');
