import { type Concept, concept } from '../concepts/concept';

const study = (id: string, forms: string, isA = ''): Concept => concept('study', id, forms, isA);

/** Questionnaires and scales: mood, mind, sleep, function, risk. */
export const QUESTIONNAIRES: readonly Concept[] = [
  study(
    'mood-score',
    'mood questionnaire|psychological screening instrument|screening instrument|rating scale|symptom inventory|mood inventory|phq|phq 9|beck inventory|bai|beck depression inventory|beck anxiety inventory|bdi|gad 7|depression inventory|depression scale|psychometric test|psychometric testing|psychometric measure|pcl 5|hamilton depression scale|phq2|phq9|phq 2|gad7|beck depression|beck anxiety|becks depression inventory|becks anxiety inventory|beck scale|bdi ii|hads|hospital anxiety and depression scale|zung|zung depression scale|hamilton anxiety scale|hamilton rating scale|anxiety inventory|anxiety scale|anxiety score|depression score|depression screening|ptsd checklist|patient health questionnaire|hamilton anxiety|hamilton depression|ces d|dass 21|pcl c|depression questionnaire|anxiety questionnaire|psychometric evaluation|psychometric score|phq 9 score|gad 7 score|madrs|global assessment of functioning|gaf|gaf score|bdi score|bai score|psychological questionnaire|depression screen|mood scale|psychological instrument|mood screening|screening questionnaire for depression|psychological test score|psychological measure|screening questionnaire|standardized psychological test|psychological test result|anxiety screening',
  ),
  study(
    'personality-test',
    'mmpi|mmpi 2|mmpi 2 rf|minnesota multiphasic personality inventory|millon|mcmi|battery for health improvement|bhi 2|mbmd|personality inventory|personality assessment inventory',
    'psychological-evaluation',
  ),
  study(
    'cognitive-screen',
    'moca|montreal cognitive assessment|mini mental status examination|cognitive screen|cognitive screening|cognitive test|cognitive testing|mmse|mini mental state examination|mini mental status exam|mini mental state exam|mini mental|moca score|montreal cognitive assessment score|slums|cognitive assessment|cognitive evaluation|impact test|cognitive examination|mini mental status|neurocognitive screen|neurocognitive screening|mental status testing|bedside cognitive testing',
  ),
  study('coma-scale', 'glasgow coma scale|gcs|glasgow coma score|glasgow score'),
  study(
    'opioid-risk-screen',
    'opioid risk tool|ort|risk assessment|opioid risk|soapp|opioid risk assessment|soapp r|opioid risk screening|opioid risk assessment tool|soapp score|comm score|current opioid misuse measure|dire score|opioid risk stratification|risk stratification|addiction risk screening|screener and opioid assessment|opioid screening|opioid risk score|ort score|risk screening|screening for risk of addiction|pain assessment and documentation tool|padt|risk tool|addiction screening|opioid misuse measure|opioid risk tool score|abuse risk screening|soapp test|comm questionnaire|drug abuse screening test',
  ),
  study(
    'alcohol-screen',
    'audit c|cage questionnaire|cage aid|dast 10|alcohol screening|alcohol screen|alcohol use disorders identification test',
  ),
  study(
    'function-questionnaire',
    'oswestry|oswestry disability index|oswestry score|oswestry questionnaire|odi|neck disability index|ndi|dash score|womac|functional questionnaire|outcome measure|outcome measures|oswestry disability questionnaire|oswestry disability score|oswestry low back|oswestry disability|oswestry test|roland morris|roland morris questionnaire|roland morris disability questionnaire|quickdash|quick dash|quickdash score|dash|dash questionnaire|disabilities of the arm shoulder and hand|lefs|lower extremity functional scale|koos|hoos|womac score|spadi|shoulder pain and disability index|sf 36|sf 12|ases score|constant score|harris hip score|patient specific functional scale|functional index|lysholm|lysholm score|ikdc|ikdc score|neck disability|neck disability score|pain disability questionnaire|functional scale|functional outcome measure|functional rating index|disability index|boston carpal tunnel questionnaire|foot and ankle disability index|foot and ankle ability measure|outcome score|function score|functional score|disability score|standardized outcome measure|functional assessment tool|functional measure|promis|upper extremity functional index|timed up and go|six minute walk|disability questionnaire|back index|neck index|bournemouth questionnaire|keele start back|tegner score|oswestry index|validated outcome measure|quick dash score',
  ),
  study(
    'pain-inventory',
    'brief pain inventory|bpi|mcgill pain questionnaire|pain disability index|pain catastrophizing scale|tampa scale|tampa scale of kinesiophobia|multidimensional pain inventory|pain questionnaire|pain inventory|pain patient profile|fear avoidance beliefs questionnaire|fabq|pain coping questionnaire',
  ),
  study(
    'neuropathic-screen',
    'lanss|paindetect|pain detect|dn4|neuropathic pain scale|neuropathic pain questionnaire|lanss score',
  ),
  study(
    'sleepiness-scale',
    'epworth|epworth sleepiness scale|epworth score|epworth scale|epworth sleepiness score|epworth sleep scale|ess score',
  ),
  study(
    'insomnia-scale',
    'insomnia severity index|pittsburgh sleep quality index|psqi|sleep questionnaire|isi score|insomnia index',
  ),
  study(
    'sleep-apnea-screen',
    'stop bang|stop bang score|stop bang questionnaire|berlin questionnaire|mallampati|mallampati score',
  ),
];
