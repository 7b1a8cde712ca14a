/**
 * What a number shows: scores, laboratory values and other measures with the bound from which they mean an illness or a
 * finding. The bounds are those of textbooks and of the questionnaires themselves.
 */

/** A measure by its names, and what it shows. */
export interface MeasureRow {
  readonly id: string;
  readonly forms: string;
  /** The concept that is shown from `bound` on: at or above it, or at or below it. */
  readonly shows: string;
  readonly bound: number;
  readonly side: 'above' | 'below';
  /** More than this is no value of it: a year, a dose. */
  readonly most: number;
  /** A value on the other side of the bound tells that the thing is not there. */
  readonly rulesOut: boolean;
}

function above(
  shows: string,
  bound: number,
  most: number,
  forms: string,
  rulesOut: 'rules out' | '' = '',
): MeasureRow {
  return { id: forms, forms, shows, bound, side: 'above', most, rulesOut: rulesOut !== '' };
}

function below(shows: string, bound: number, most: number, forms: string): MeasureRow {
  return { id: forms, forms, shows, bound, side: 'below', most, rulesOut: false };
}

/** The measures that are told by a name and one number. */
export const MEASURES: readonly MeasureRow[] = [
  // World Health Organization: obese from a body mass index of 30 on.
  above('obesity', 30, 99, 'bmi|body mass index', 'rules out'),
  // American Diabetes Association.
  above(
    'diabetes',
    6.5,
    20,
    'a1c|hemoglobin a1c|hba1c|hgba1c|hgb a1c|hb a1c|glycated hemoglobin|glycohemoglobin',
  ),
  above('diabetes', 126, 900, 'fasting sugar|fasting glucose|fasting blood sugar|fasting blood glucose'),
  above('diabetes', 200, 900, 'glucose|blood sugar|blood glucose|random glucose'),
  // The scales' own bounds of what is more than mild.
  above(
    'daytime-sleepiness',
    11,
    24,
    'epworth|epworth score|epworth scale|epworth sleepiness scale|ess',
    'rules out',
  ),
  above('depression', 10, 27, 'phq 9|phq9|patient health questionnaire|phq 9 score'),
  above(
    'depression',
    20,
    63,
    'bdi|bdi ii|bdi 2|beck depression inventory|beck depression inventory ii|bdi score',
  ),
  above('anxiety', 10, 21, 'gad 7|gad7|gad 7 score'),
  above('anxiety', 16, 63, 'bai|beck anxiety inventory|bai score'),
  above('ptsd', 33, 80, 'pcl 5|pcl5|ptsd checklist'),
  above('insomnia', 15, 28, 'insomnia severity index|isi|isi score'),
  above('insomnia', 6, 21, 'psqi|pittsburgh sleep quality index'),
  below('memory-problems', 25, 30, 'moca|montreal cognitive assessment|moca score'),
  below('memory-problems', 23, 30, 'mmse|mini mental status examination|mini mental state examination'),
  // American Academy of Sleep Medicine: apnea from five events an hour on.
  above('sleep-apnea', 5, 150, 'ahi|apnea hypopnea index|respiratory disturbance index|rdi'),
  above('kidney-disease', 1.5, 15, 'creatinine|serum creatinine|creatinine level'),
  below('kidney-disease', 59, 150, 'egfr|gfr|glomerular filtration rate|estimated gfr'),
  // Endocrine Society: low below 300 ng/dL.
  below('hypogonadism', 299, 1500, 'testosterone|total testosterone|testosterone level|testosterone of'),
  below('vitamin-d-deficiency', 19, 150, 'vitamin d level|25 hydroxyvitamin d|25 oh vitamin d'),
  below('cardiovascular-disease', 40, 80, 'ejection fraction|lvef'),
  above('functional-limitation', 21, 100, 'odi|oswestry|oswestry disability index|oswestry score'),
  above('functional-limitation', 30, 100, 'quickdash|quick dash|dash score|quickdash score|quick dash score'),
  above('functional-limitation', 21, 100, 'ndi|neck disability index'),
  // The tools' own bounds: SOAPP-R 18, Opioid Risk Tool 8.
  above('high-opioid-risk', 18, 96, 'soapp|soapp r|soapp score|soapp r score', 'rules out'),
  above('high-opioid-risk', 8, 26, 'opioid risk tool|ort score|opioid risk tool score', 'rules out'),
  // Centers for Disease Control: from 90 mg a day on to be avoided.
  above(
    'high-opioid-dose',
    90,
    3000,
    'mme|daily med|morphine equivalent dose|morphine equivalents|morphine equivalent daily dose|medd',
  ),
];

/** From this weight on, in pounds, a patient is obese whatever the height (body mass index 30 at 6 ft 6 in). */
export const OBESE_POUNDS = 260;
/** Body mass index from which a patient is obese, for a weight and a height that are told. */
export const OBESE_INDEX = 30;
/** Pounds and inches to the metric index. */
export const INDEX_OF_POUNDS = 703;

/** Blood pressure from which it is high (Joint National Committee 7), in mm Hg. */
export const HIGH_PRESSURE = { systolic: 140, diastolic: 90 } as const;

/** Headaches on so many days a month are frequent (chronic migraine). */
export const FREQUENT_HEADACHE_DAYS = 15;

/** Motion of a spinal segment, in mm, from which it is unstable (AMA Guides: 4.5 lumbar, 3.5 cervical). */
export const UNSTABLE_TRANSLATION = 4;

/** From this age on NSAIDs are a risk for the stomach (MTUS, NSAIDs: over 65 years). */
export const OLD_FOR_NSAIDS = 66;
