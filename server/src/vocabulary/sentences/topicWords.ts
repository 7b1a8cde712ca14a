/** Words by which a sentence of a case summary tells what it is about. */
import { wordList } from '../../language/wordList';

/** What a sentence of a case summary tells of. */
export type Topic =
  | 'complaint'
  | 'examination'
  | 'diagnosis'
  | 'test result'
  | 'treatment'
  | 'medication'
  | 'plan'
  | 'work status'
  | 'utilization review'
  | 'other';

/** Words by topic, and how much each tells. */
export const TELLING: readonly (readonly [Topic, ReadonlySet<string>, number])[] = [
  ['diagnosis', wordList('diagnosis diagnoses diagnosed diagnostic impression impressions diagnose'), 3],
  [
    'examination',
    wordList(
      'examination exam objective objectively revealed assessment findings inspection palpation examined',
    ),
    2,
  ],
  [
    'complaint',
    wordList(
      'complains complained complaint complaints reports reported subjective symptoms says said claims claimed admits states stated presented denies denied rated pain feeling felt feels feel sense describes described experiences',
    ),
    1,
  ],
  ['treatment', wordList('treatment treatments treated therapies underwent completed attended'), 2],
  [
    'medication',
    wordList('medication medications prescribed prescription takes taking medicated regimen utilizing'),
    2,
  ],
  [
    'plan',
    wordList(
      'plan plans recommended recommendation recommendations request requested requests recommends authorization requesting',
    ),
    2,
  ],
  ['work status', wordList('duty disability working off'), 1],
];

/** Words of studies. */
export const STUDY_WORDS = wordList(
  'mri magnetic ct computed tomography x-ray xray ray radiograph radiographs emg ncs electromyography ultrasound imaging films studies study scan',
);

/** Words by which a study tells its result. */
export const RESULT_WORDS = wordList(
  'revealed revealing showed shows show reveals demonstrated demonstrates indicated documented impression noted was were found confirmed read reads normal abnormal negative positive',
);

/** Who is certified, where no request is. */
export const CERTIFIED_PEOPLE = wordList(
  'interpreter translator nurse hand therapist physician specialist orthotist prosthetist pedorthist audiologist trainer mail copy',
);

/** Participles by which a review before this one decided. */
export const DECIDED = wordList('deemed determined reviewed noncertified modified');

/** Words with which a sentence adds a reason to those before it, and words of denial in it. */
export const ADDING = wordList('furthermore moreover additionally further also');
export const DENYING = wordList('no not lack lacks lacking without absence insufficient none');
