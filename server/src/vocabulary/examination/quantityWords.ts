/**
 * What letters measure by a number: the name, and the units in which it is told. Two numbers of one thing in one unit, of one
 * side and one day, are the same or one of them is wrong.
 */
import { wordList } from '../../language/wordList';

/** A thing that is measured. */
export interface QuantityRow {
  readonly id: string;
  readonly forms: string;
  /** Its units by `UNIT_OF`; none where it is told by a bare number. */
  readonly units: ReadonlySet<string>;
  /** It is found in parts of the body, and on a side. */
  readonly isLocal: boolean;
  /** It is told behind "for" and the like alone, and loosely: "pain for three weeks". */
  readonly isLength?: boolean;
  /** More than this is no bare number of it. */
  readonly most: number;
  /** The number stands before the name alone. */
  readonly isCounted?: boolean;
}

function measured(id: string, units: string, forms: string, isLocal = ''): QuantityRow {
  return { id, forms, units: wordList(units), isLocal: isLocal !== '', most: Number.POSITIVE_INFINITY };
}

function scored(id: string, most: number, forms: string): QuantityRow {
  return { id, forms, units: wordList(''), isLocal: false, most };
}

/** Told by the number before its name: "19 headache days". */
function counted(id: string, most: number, forms: string): QuantityRow {
  return { ...scored(id, most, forms), isCounted: true };
}

/** The things that are measured. */
export const QUANTITIES: readonly QuantityRow[] = [
  measured('grip', 'pound kilogram', 'grip|grip strength|jamar|dynamometer', 'local'),
  measured('pinch', 'pound kilogram', 'pinch|pinch strength|key pinch|lateral pinch', 'local'),
  measured('weight', 'pound kilogram', 'weight|weighs|weighed|body weight|weighing'),
  measured('tear size', 'millimeter', 'tear|rupture|gap|retraction', 'local'),
  measured(
    'disc size',
    'millimeter',
    'herniation|protrusion|bulge|disc protrusion|disc bulge|extrusion|disc herniation',
    'local',
  ),
  measured('slip', 'millimeter', 'anterolisthesis|spondylolisthesis|retrolisthesis|slip|listhesis', 'local'),
  measured(
    'joint space',
    'millimeter',
    'joint space|medial joint space|lateral joint space|cartilage interval',
    'local',
  ),
  measured('wound size', 'millimeter', 'wound|ulcer|laceration', 'local'),
  measured(
    'flexion',
    'degree',
    'flexion|forward flexion|flexes|elevation|active elevation|forward elevation|active forward elevation|active flexion|active forward flexion',
    'local',
  ),
  measured('extension', 'degree', 'extension', 'local'),
  measured('abduction', 'degree', 'abduction|abducts', 'local'),
  measured('external rotation', 'degree', 'external rotation', 'local'),
  measured('internal rotation', 'degree', 'internal rotation', 'local'),
  measured('dorsiflexion', 'degree', 'dorsiflexion|dorsiflexes', 'local'),
  measured('straight leg raise', 'degree', 'straight leg raise|straight leg raising|slr', 'local'),
  measured('sleep', 'hour', 'sleep|sleeps|slept|hours of sleep'),
  measured(
    'walking',
    'block minute mile foot',
    'walks|walk|walking|walking tolerance|ambulates|ambulate|walking distance',
  ),
  measured('sitting', 'minute', 'sits|sit|sitting|sitting tolerance'),
  measured('standing', 'minute', 'stands|stand|standing|standing tolerance'),
  measured('lifting', 'pound', 'lifts|lift|lifting|lifting capacity|carry|carries'),
  measured('smoking', 'pack', 'smokes|smoked|smoking|smoke|cigarettes'),
  measured('drinking', 'drink', 'drinks|beers|alcohol'),
  measured('relief', 'percent week', 'relief|pain relief|reduction in pain|pain reduction|decrease in pain'),
  measured('relief', 'percent', 'improvement|better|benefit'),
  {
    ...measured(
      'length of symptoms',
      'week',
      'pain|symptom|symptoms|complaints|headache|headaches|numbness|swelling|injury|condition|weakness|tingling|instability|locking|triggering|stiffness',
      'local',
    ),
    isLength: true,
  },
  measured('hearing loss', 'decibel', 'hearing loss|loss of hearing|threshold'),
  measured('lung function', 'percent', 'fev1|vital capacity|fvc'),
  measured('ejection fraction', 'percent', 'ejection fraction|lvef'),
  measured('eye pressure', 'mmhg', 'intraocular pressure|eye pressure|iop'),
  counted(
    'headache days',
    31,
    'headache day|migraine day|day of headache|day of migraine|headache days|migraine days',
  ),
  scored('bmi', 99, 'bmi|body mass index'),
  scored('a1c', 20, 'a1c|hba1c|hemoglobin a1c|hgba1c|glycated hemoglobin'),
  scored('creatinine', 20, 'creatinine|serum creatinine'),
  scored('apnea index', 150, 'ahi|apnea hypopnea index|apnea index'),
  scored('bdi', 63, 'bdi|bdi ii|beck depression inventory|bdi score|beck depression score'),
  scored('bai', 63, 'bai|beck anxiety inventory|bai score'),
  scored('phq', 27, 'phq 9|phq9|phq 9 score'),
  scored('gad', 21, 'gad 7|gad7|gad 7 score'),
  scored('epworth', 24, 'epworth|epworth score|epworth sleepiness scale|epworth scale'),
  scored('oswestry', 100, 'oswestry|odi|oswestry score|oswestry disability index|odi score'),
  scored('ndi', 100, 'ndi|neck disability index|ndi score'),
  scored('dash', 100, 'dash|quickdash|quick dash|quickdash score|dash score|quick dash score'),
  scored('moca', 30, 'moca|moca score'),
  scored('gaf', 100, 'gaf|gaf score|global assessment of functioning'),
  scored(
    'morphine equivalent',
    3000,
    'morphine equivalent|morphine equivalents|mme|morphine equivalent dose|med',
  ),
];

/** Units by their words: the unit in which they are compared, and how many of it one is. */
export const UNIT_OF: Readonly<Record<string, readonly [string, number]>> = {
  pound: ['pound', 1],
  pounds: ['pound', 1],
  lb: ['pound', 1],
  lbs: ['pound', 1],
  kg: ['kilogram', 1],
  kilogram: ['kilogram', 1],
  kilograms: ['kilogram', 1],
  mm: ['millimeter', 1],
  millimeter: ['millimeter', 1],
  millimeters: ['millimeter', 1],
  cm: ['millimeter', 10],
  centimeter: ['millimeter', 10],
  centimeters: ['millimeter', 10],
  degree: ['degree', 1],
  degrees: ['degree', 1],
  hour: ['hour', 1],
  hours: ['hour', 1],
  minute: ['minute', 1],
  minutes: ['minute', 1],
  block: ['block', 1],
  blocks: ['block', 1],
  mile: ['mile', 1],
  miles: ['mile', 1],
  feet: ['foot', 1],
  pack: ['pack', 1],
  packs: ['pack', 1],
  drink: ['drink', 1],
  drinks: ['drink', 1],
  beers: ['drink', 1],
  percent: ['percent', 1],
  week: ['week', 1],
  weeks: ['week', 1],
  month: ['week', 4.35],
  months: ['week', 4.35],
  day: ['week', 1 / 7],
  days: ['week', 1 / 7],
  year: ['week', 52.2],
  years: ['week', 52.2],
  db: ['decibel', 1],
  decibels: ['decibel', 1],
  mmhg: ['mmhg', 1],
};

/** Words before a number by which it is a bound: more than it, or less. */
export const LESS_THAN = wordList('below under less fewer');
export const MORE_THAN = wordList('above over exceeds exceeding exceed more least beyond');

/** Words behind a unit by which it is a difference. */
export const DIFFERENCES = wordList(
  'more longer less fewer extra better worse shorter further farther additional',
);

/** Words near a number with which it is wished for, asked of anyone or of another thing. */
export const NO_MEASURE = wordList(
  'not no never without nor by each normal goal target should must required requires threshold cutoff guideline guidelines recommended if when until restriction restricted limit limited allowed expected difference',
);

/** Before a length, with which a thing has lasted so long: "for three weeks", "of two years' duration". */
export const LASTED = wordList('for of x lasting lasted over past last');

/** Words between these and the number. */
export const BEFORE_LASTED = wordList(
  'only the about past last over more than at least approximately nearly almost just some well',
);

/** Lengths of one thing that differ by less than this factor may be of two days. */
export const LENGTH_FACTOR = 2.5;

/** What lengths of complaints are called among quantities. */
export const LENGTH_OF = 'length of';

/** Behind a length, with which it is of a part of the time. */
export const ENDS_LENGTH = wordList(
  'after following before prior until when later post postoperatively ago per a each every weekly monthly out',
);

/** The sides of which numbers are told apart. */
export const LEFT_OR_RIGHT = wordList('left right');

/** Units of time and care: their numbers measure nothing of the body. */
export const NO_UNITS = wordList(
  'day days week weeks month months year years visit visits session sessions mg mcg tablet tablets times time point points',
);
