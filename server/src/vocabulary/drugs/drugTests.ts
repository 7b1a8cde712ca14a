/** What tests for drugs in the urine show: as prescribed, or not. */
import { wordList } from '../../language/wordList';

/** Words that name such a test, in its sentence. */
export const DRUG_TESTS = wordList(
  'urine tests uds udt immunoassay toxicology toxicologic toxicologies screen screens',
);

/** What is found that no one prescribes. */
export const ILLICIT = wordList(`
  cocaine benzoylecgonine methamphetamine methamphetamines amphetamine amphetamines marijuana thc cannabis cannabinoids heroin
  alcohol ethanol pcp phencyclidine ecstasy illicit`);

/** What is prescribed and not found. */
export const PRESCRIBED = wordList(`
  oxycodone hydrocodone morphine opiates opioids opiate opioid methadone fentanyl tramadol oxymorphone hydromorphone
  buprenorphine tapentadol prescribed norco percocet`);

/** Words of a result that is as it should be. */
export const AS_EXPECTED = wordList('consistent expected matched matches appropriate compliant concordant');

/** Words of one that is not. */
export const NOT_EXPECTED = wordList('inconsistent discordant aberrant unexpected abnormal');

/** Verbs of finding a drug in a test. */
export const FOUND = wordList('contained showed found detected revealed');

/** Verbs of what a test found, before it: "showed THC", "confirmed oxycodone". */
export const DETECTED = wordList(
  'show showed shown shows reveal revealed detect detected contain contained confirm confirmed find found demonstrated positive',
);

/** Words at which what a verb of finding tells is over: "was positive for oxycodone, which is prescribed". */
export const RESULT_ENDS = wordList(
  'which but however although while whereas as consistent inconsistent prescribed',
);

/** Substances by their names, each by one. */
export const SAME_SUBSTANCE: Readonly<Record<string, string>> = {
  norco: 'hydrocodone',
  vicodin: 'hydrocodone',
  percocet: 'oxycodone',
  oxycontin: 'oxycodone',
  opiates: 'opioid',
  opioids: 'opioid',
  opiate: 'opioid',
  marijuana: 'thc',
  thc: 'thc',
  cannabis: 'thc',
  cannabinoids: 'thc',
  cocaine: 'cocaine',
  benzoylecgonine: 'cocaine',
  methamphetamine: 'methamphetamine',
  methamphetamines: 'methamphetamine',
  amphetamine: 'amphetamine',
  amphetamines: 'amphetamine',
  heroin: 'heroin',
  alcohol: 'alcohol',
  ethanol: 'alcohol',
  pcp: 'pcp',
  phencyclidine: 'pcp',
};
