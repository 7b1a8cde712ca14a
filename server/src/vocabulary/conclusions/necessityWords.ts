/** Words around the noun "necessity": that it is not shown, or that something was given of it. */
import { wordList } from '../../language/wordList';

/** What is said of a treatment that is past: "that was provided on". */
export const GIVEN: ReadonlySet<string> = wordList(
  'provided performed received given dispensed prescribed rendered completed administered done',
);

/** Words by which necessity is lacking. */
export const LACKING: ReadonlySet<string> = wordList('no lack lacks lacking absence without');

/** Participles by which necessity is shown, or denied to be. */
export const DENIED_PARTICIPLES: ReadonlySet<string> = wordList('demonstrated established documented proven');

/** Verbs by which necessity is not reached. */
export const DEFEATS: ReadonlySet<string> = wordList('fails failed lacks lacked');
