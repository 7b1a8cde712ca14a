/** Words that grade a finding, by the scale on which they stand and how far up. */
import { wordList } from '../../language/wordList';

/** A scale with its steps, from the least on. Steps that are this far apart cannot both be meant. */
export interface GradeScale {
  readonly id: string;
  readonly steps: readonly ReadonlySet<string>[];
  readonly apart: number;
  /** The only concept that it grades; of others the words say other things. */
  readonly of?: string;
  /** Words that stand right before a step: "stage IV". */
  readonly behind?: ReadonlySet<string>;
}

/** The scales on which letters grade what they find. */
export const GRADE_SCALES: readonly GradeScale[] = [
  {
    id: 'depth of a burn',
    steps: [
      wordList('superficial first first-degree'),
      wordList('partial second second-degree'),
      wordList('full third third-degree fourth'),
    ],
    apart: 1,
    of: 'burn',
  },
  {
    id: 'stage of an ulcer',
    steps: [wordList('i 1 one'), wordList('ii 2 two'), wordList('iii 3 three'), wordList('iv 4 four')],
    apart: 1,
    of: 'skin-ulcer',
    behind: wordList('stage grade wagner category'),
  },
  {
    id: 'through',
    steps: [wordList('partial incomplete interstitial intrasubstance'), wordList('complete full massive')],
    apart: 1,
  },
  {
    id: 'severity',
    steps: [
      wordList('mild minimal minor slight'),
      wordList('moderate'),
      wordList('severe advanced end-stage'),
    ],
    apart: 2,
  },
];

/** So many words before a finding its grade stands, and behind it. */
export const GRADE_BEFORE = 4;
export const GRADE_BEHIND = 4;

/** Adjectives of what is significant by any measure. */
export const WEIGHTY = wordList(
  'severe marked dense advanced massive profound extensive gross pronounced high-grade end-stage',
);

/** Adjectives of what is not found, with which lesser things may be there. */
export const WEIGHED: ReadonlySet<string> = wordList('significant acute major gross serious surgical');

export const MILD: ReadonlySet<string> = wordList('mild minimal slight minor small early');
