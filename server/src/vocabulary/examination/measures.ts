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
  /** Up to here, or from here on where low values are ill, the test itself was in order; not a number where none is told. */
  readonly inOrder: number;
  /** Told in thousands, or in full: "18", "18,000". */
  readonly isInThousands?: boolean;
}

function above(
  shows: string,
  bound: number,
  most: number,
  forms: string,
  rulesOut: 'rules out' | '' = '',
  inOrder = Number.NaN,
): MeasureRow {
  return { id: forms, forms, shows, bound, side: 'above', most, rulesOut: rulesOut !== '', inOrder };
}

function below(
  shows: string,
  bound: number,
  most: number,
  forms: string,
  rulesOut: 'rules out' | '' = '',
  inOrder = Number.NaN,
): MeasureRow {
  return { id: forms, forms, shows, bound, side: 'below', most, rulesOut: rulesOut !== '', inOrder };
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
    '',
    5.7,
  ),
  above(
    'diabetes',
    126,
    900,
    'fasting sugar|fasting glucose|fasting blood sugar|fasting blood glucose',
    '',
    100,
  ),
  above('diabetes', 200, 900, 'glucose|blood sugar|blood glucose|random glucose'),
  // The scales' own bounds of what is more than mild.
  above(
    'daytime-sleepiness',
    11,
    24,
    'epworth|epworth score|epworth scale|epworth sleepiness scale|ess',
    'rules out',
  ),
  above('depression', 10, 27, 'phq 9|phq9|patient health questionnaire|phq 9 score', 'rules out', 4),
  above(
    'depression',
    20,
    63,
    'bdi|bdi ii|bdi 2|beck depression inventory|beck depression inventory ii|bdi score',
  ),
  above('anxiety', 10, 21, 'gad 7|gad7|gad 7 score', 'rules out', 4),
  above('anxiety', 16, 63, 'bai|beck anxiety inventory|bai score', 'rules out', 7),
  above('ptsd', 33, 80, 'pcl 5|pcl5|ptsd checklist'),
  above('insomnia', 15, 28, 'insomnia severity index|isi|isi score'),
  above('insomnia', 6, 21, 'psqi|pittsburgh sleep quality index'),
  below('cognitive-deficit', 25, 30, 'moca|montreal cognitive assessment|moca score', 'rules out', 26),
  below(
    'cognitive-deficit',
    23,
    30,
    'mmse|mini mental status examination|mini mental state examination',
    'rules out',
    27,
  ),
  // American Academy of Sleep Medicine: apnea from five events an hour on.
  above(
    'sleep-apnea',
    5,
    150,
    'ahi|apnea hypopnea index|respiratory disturbance index|rdi',
    'rules out',
    4.9,
  ),
  // Normal pressure in the eye is 10 to 21 mm Hg.
  above(
    'glaucoma',
    22,
    80,
    'intraocular pressure|iop|iops|eye pressure|pressure in the eye',
    'rules out',
    21,
  ),
  below('dry-eye', 9, 35, 'schirmer|schirmer test|schirmer test without anesthesia|schirmer tear test'),
  // Centers for Medicare and Medicaid: oxygen at home from 88 % down.
  below(
    'respiratory-depression',
    88,
    100,
    'oxygen saturation|o2 saturation|o2 sat|oximetry|pulse oximetry|spo2|room air saturation|saturation|saturations',
    '',
    94,
  ),
  below(
    'vitamin-b12-deficiency',
    200,
    2000,
    'vitamin b12|vitamin b12 level|b12 level|serum b12|b12',
    '',
    300,
  ),
  below('anemia', 11, 20, 'hemoglobin|hgb|hb', 'rules out', 13),
  below('anemia', 32, 60, 'hematocrit|hct', '', 38),
  below('anemia', 12, 3000, 'ferritin|serum ferritin', '', 50),
  above('liver-disease', 80, 3000, 'ast|alt|sgot|sgpt|ast and alt|ast alt|transaminases', '', 40),
  above('liver-disease', 80, 3000, 'ggt|alkaline phosphatase', '', 40),
  above('high-uric-acid', 7.5, 20, 'uric acid|serum uric acid|uric acid level|serum urate', 'rules out', 6.9),
  above('elevated-inflammatory-markers', 30, 150, 'esr|sed rate|sedimentation rate', 'rules out', 20),
  above('elevated-inflammatory-markers', 10, 400, 'crp|c reactive protein', 'rules out', 1),
  above('rheumatoid-serology', 20, 3000, 'rheumatoid factor|rf', 'rules out', 14),
  above('gum-disease', 5, 15, 'probing depth|pocket depth|probing depths|pockets|pocketing', '', 3),
  above(
    'diabetes',
    200,
    900,
    'fingerstick|fingersticks|blood sugars|sugars|glucose readings|glucometer readings',
    '',
    130,
  ),
  below('bradycardia', 49, 220, 'heart rate|pulse rate|resting pulse', 'rules out', 60),
  above('supratherapeutic-inr', 4, 20, 'inr', '', 3),
  above('elevated-psa', 4.1, 500, 'psa|prostate specific antigen|psa level', 'rules out', 4),
  above('rhabdomyolysis', 1000, 200000, 'ck|cpk|creatine kinase', '', 200),
  above(
    'urinary-retention',
    150,
    2000,
    'post void residual|postvoid residual|pvr|residual urine',
    'rules out',
    100,
  ),
  below('peripheral-artery-disease', 0.9, 2, 'ankle brachial index|abi', '', 0.91),
  above('ekg-abnormality', 470, 700, 'qtc|qtc interval|qt interval', '', 450),
  above('optic-cupping', 0.6, 1, 'cup to disc ratio|cup disc ratio|c d ratio', '', 0.4),
  below('lung-disease', 69, 130, 'fev1|fev 1', 'rules out', 80),
  above('fever', 100.4, 107, 'temperature|temp|febrile to|fever to'),
  // World Health Organization: osteoporosis from a T-score of -2.5 down; the sign is a mark, no word.
  above('osteoporosis', 2.5, 6, 't score|lowest t score', '', 1),
  above(
    'autoimmune-antibodies',
    160,
    100000,
    'ana|antinuclear antibody|antinuclear antibody test|ana titer|anti dsdna',
    'rules out',
    40,
  ),
  above(
    'tuberculosis',
    10,
    60,
    'ppd|tuberculin skin test|tb skin test|tuberculin test|mantoux',
    'rules out',
    4,
  ),
  above('high-cholesterol', 160, 500, 'ldl|ldl cholesterol', '', 100),
  above('high-cholesterol', 240, 700, 'total cholesterol|cholesterol', '', 200),
  above('high-cholesterol', 200, 5000, 'triglycerides', '', 150),
  above('thyroid-disease', 5, 150, 'tsh|tsh level', '', 4.5),
  above('opioid-misuse-risk', 18, 96, 'soapp|soapp r|soapp score|soapp r score', 'rules out', 9),
  above('opioid-misuse-risk', 8, 26, 'opioid risk tool|opioid risk tool score|ort score|ort', 'rules out', 3),
  // Interincisal opening of less than 35 mm is limited.
  below(
    'limited-jaw-opening',
    34,
    70,
    'maximum opening|mouth opening|maximal opening|interincisal opening|jaw opening|jaw opens|mouth opens|opens his mouth|opens her mouth',
  ),
  above('kidney-disease', 1.5, 15, 'creatinine|serum creatinine|creatinine level', 'rules out', 1.2),
  below('kidney-disease', 59, 150, 'egfr|gfr|glomerular filtration rate|estimated gfr', 'rules out', 60),
  // Endocrine Society: low below 300 ng/dL.
  below(
    'hypogonadism',
    299,
    1500,
    'testosterone|total testosterone|testosterone level|testosterone of',
    'rules out',
  ),
  below(
    'vitamin-d-deficiency',
    19,
    150,
    'vitamin d level|vitamin d|25 hydroxyvitamin d|25 oh vitamin d|serum vitamin d',
    'rules out',
  ),
  {
    ...above('leukocytosis', 12, 100, 'wbc|wbc count|white count|white blood cell count', 'rules out', 11),
    isInThousands: true,
  },
  {
    ...below('bleeding-disorder', 100, 900, 'platelets|platelet count|plt', 'rules out', 150),
    isInThousands: true,
  },
  // Bones and joints, in degrees and mm.
  above('bunion', 20, 60, 'hallux valgus angle|hv angle|hva', 'rules out', 15),
  above('scoliosis', 10, 120, 'cobb angle|curve of|curve measuring'),
  above('ankle-instability', 10, 60, 'talar tilt|talar tilt of', 'rules out', 5),
  above(
    'wrist-ligament-tear',
    4,
    15,
    'scapholunate interval|scapholunate gap|sl interval|scapholunate distance',
    'rules out',
    3,
  ),
  below('joint-space-narrowing', 2, 12, 'joint space|medial joint space|lateral joint space', 'rules out', 4),
  below(
    'central-stenosis',
    10,
    40,
    'canal diameter|ap canal diameter|canal measures|spinal canal',
    'rules out',
    13,
  ),
  above('sensory-loss', 8, 30, 'two point discrimination|2 point discrimination', 'rules out', 5),
  // Nerve conduction in m/s, distal motor latency of the median nerve in ms.
  below(
    'slowed-conduction',
    45,
    80,
    'conduction velocity|motor velocity|motor conduction velocity|velocity across the elbow|ulnar motor velocity|ulnar velocity|ulnar motor velocity across the elbow|motor velocity across the elbow|conduction velocity across the elbow|velocity at the elbow',
    'rules out',
    50,
  ),
  above(
    'slowed-conduction',
    4.4,
    20,
    'distal latency|motor latency|distal motor latency|median distal latency|median motor latency|median distal motor latency',
    'rules out',
    4,
  ),
  below('cardiovascular-disease', 40, 80, 'ejection fraction|lvef|ef', '', 55),
  above('functional-limitation', 21, 100, 'odi|oswestry|oswestry disability index|oswestry score'),
  above('functional-limitation', 30, 100, 'quickdash|quick dash|dash score|quickdash score|quick dash score'),
  above('functional-limitation', 21, 100, 'ndi|neck disability index'),
  // Centers for Disease Control: from 90 mg a day on to be avoided.
  above(
    'high-opioid-dose',
    90,
    3000,
    'mme|daily med|med per day|med a day|med daily|mg med|morphine equivalent dose|morphine equivalents|morphine equivalent daily dose|medd',
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

/** What a value beyond a second bound shows, and rules out before the first: control of diabetes (HEDIS: poor over 9 %). */
export const WORSE: Readonly<Record<string, { readonly shows: string; readonly bound: number }>> = {
  'hemoglobin a1c': { shows: 'uncontrolled-diabetes', bound: 9 },
};

/** Snellen fractions: from 20/40 down sight is reduced, up to 20/25 it is not. */
export const POOR_SIGHT = 40;
export const GOOD_SIGHT = 25;
