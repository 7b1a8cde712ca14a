/** What illnesses and symptoms are besides their kind: felt, lasting, for life, or brought about by a drug. */
import { wordList } from '../../language/wordList';

/** Complaints that letters count among diagnoses. */
export const ILLNESSES_FELT = ['psychological-symptoms', 'headaches', 'insomnia', 'vertigo'] as const;

/** First-line drugs against nerve pain: these are meant where the reasons speak of one, else whatever comes before an opioid. */
export const NERVE_DRUGS = ['aed', 'antidepressant'] as const;

/** Symptoms that a drug may cause. */
export const ADVERSE: readonly string[] = [
  'gastrointestinal-complaints',
  'nausea',
  'constipation',
  'dizziness',
  'drowsiness',
  'fatigue',
  'itching',
  'dry-mouth',
  'weight-gain',
  'diarrhea',
  'swelling',
  'erectile-dysfunction',
  'memory-problems',
  'balance-disturbance',
  'daytime-sleepiness',
  'abnormal-mental-status',
  'rash',
  'sweating',
];

/** Risks and habits that what is long past is evidence of as well. */
export const LIFELONG: ReadonlySet<string> = wordList(
  'gi-risk comorbidity allergy substance-abuse aberrant-behavior cardiovascular-disease gi-bleeding peptic-ulcer',
);

/** Habits and illnesses that last: who is told to have none of them, of all times, cannot have one on the same page. */
export const LASTING_STATES: ReadonlySet<string> = wordList(
  'smoking alcohol-use substance-abuse diabetes hypertension asthma kidney-disease sleep-apnea gi-bleeding peptic-ulcer copd seizures cancer stroke cardiovascular-disease osteoporosis gout',
);
