/** Words by which a list of care tells how far all of it has come: "the treatment plan included". */
import { wordList } from '../../language/wordList';

/** Verbs between what a list is of and its points. */
export const INCLUDING = wordList(
  'include includes included consists consisted comprised comprises listed lists',
);

/** Auxiliaries of what a guideline wants of anyone: "treatment should include". */
export const IN_GENERAL = wordList('should must may can could would might');

/** What a plan is called, and adjectives of what is to come. */
export const PLANS = wordList(
  'plan plans recommendation recommendations planned future pending proposed scheduled upcoming',
);

/** What a request is called. */
export const REQUESTS = wordList(`
  request requests requested requesting rfa authorization ordered orders recommended recommends certification non-certification
  noncertification disputed`);

/** What is called that was done, as the subject of a list. */
export const HISTORIES = wordList(`
  treatment treatments care management therapy therapies modalities measures interventions intervention studies diagnostics
  testing tests imaging evaluation workup`);

/** Words by which a point of a plan goes on: "continuation of medications". */
export const GOES_ON = wordList(
  'continue continued continuing continuation continues ongoing refill refills refilled maintain',
);

/** Nouns of care and drugs that in a list tell nothing of the next thing: "medications, physical therapy". */
export const NOUNS_IN_LISTS = wordList(`
  medications medication meds regimen treatment treatments therapies visits sessions course include includes included on after
  following since prior past history previous previously use uses has have had`);

/** Verbs of what a plan begins, in their bare form: "start pool therapy". */
export const BARE_STARTS = wordList(
  'start begin initiate try add order obtain get schedule resume restart prescribe give do proceed',
);
