/**
 * What is followed over time, which way is the better one, and the words that say which way it went: "flexion has gone up",
 * "the headache count stood still". "More" is progress of a motion and a loss of a pill count.
 */
import { wordList } from '../../language/wordList';

/** Which way a thing went. */
export type Way = 'better' | 'worse' | 'same';

/** A thing that letters follow over time. Things of one `subject` may be compared with each other. */
export interface TrendSubject {
  readonly id: string;
  readonly forms: string;
  readonly subject: string;
  readonly better: 'up' | 'down';
}

const follow = (subject: string, better: 'up' | 'down', forms: string): TrendSubject => ({
  id: `${subject} ${better}`,
  forms,
  subject,
  better,
});

/** The things that are followed. */
export const TREND_SUBJECTS: readonly TrendSubject[] = [
  follow(
    'pain',
    'down',
    'pain|ache|aching|soreness|discomfort|vas|pain score|pain level|pain rating|pain intensity|average pain|burning',
  ),
  follow(
    'headache',
    'down',
    'headache|headache count|headache day|headache frequency|migraine|migraine day|migraine frequency|monthly headache count',
  ),
  follow(
    'motion',
    'up',
    'range of motion|rom|motion|flexion|extension|abduction|elevation|rotation|forward flexion|mobility|movement|arc of motion|dorsiflexion|plantar flexion|supination|pronation|knee bend|finger motion|mouth opening|side bending',
  ),
  follow('strength', 'up', 'strength|power|grip|grip strength|pinch strength|pinch|quadriceps strength'),
  follow(
    'walking',
    'up',
    'walking|walking tolerance|walking distance|ambulation|walk|walks|walked|ambulation distance|distance walked',
  ),
  follow('sitting', 'up', 'sitting tolerance|sitting|sit|sits'),
  follow('standing', 'up', 'standing tolerance|standing|stand|stands'),
  follow('lifting', 'up', 'lifting|lifting capacity|lift|lifts|lifting tolerance'),
  follow(
    'function',
    'up',
    'function|functional status|functional capacity|functional level|level of function|activities of daily living|daily activities|daily living|daily function|activity level|activity tolerance|lefs|koos|lysholm|harris hip score|constant score|tolerance|endurance|capacity',
  ),
  follow(
    'function',
    'down',
    'oswestry|oswestry score|odi|ndi|neck disability index|dash|dash score|quickdash|quickdash score|quick dash|womac|spadi|disability|disability index|disability score|roland morris',
  ),
  follow(
    'depression',
    'down',
    'depression|depressive symptom|bdi|bdi ii|beck depression inventory|beck inventory|phq|phq 9|depression score|depression inventory|hamilton score|low mood',
  ),
  follow(
    'anxiety',
    'down',
    'anxiety|beck anxiety inventory|bai|gad 7|anxiety score|anxiety inventory|panic attack|panic',
  ),
  follow('trauma', 'down', 'pcl|pcl 5|nightmare|flashback'),
  follow(
    'mood',
    'down',
    'mood score|psychological test score|self report inventory|inventory|mental symptom',
  ),
  follow('mood', 'up', 'mood|spirits|morale|outlook|gaf|gaf score'),
  follow('sleep', 'up', 'sleep|sleeps|slept|hours of sleep|sleep quality|sleep duration|nightly sleep'),
  follow(
    'sleep',
    'down',
    'insomnia|sleep latency|latency|awakening|insomnia severity index|isi|psqi|pittsburgh score',
  ),
  follow(
    'sleepiness',
    'down',
    'epworth|epworth score|epworth sleepiness scale|daytime sleepiness|sleepiness|drowsiness',
  ),
  follow(
    'consumption',
    'down',
    'consumption|pill count|opioid use|opioid intake|medication use|use of medication|use of opioids|narcotic use|opioid dose|opioid requirement|opioid consumption|medication intake|analgesic use|pain pills|tablets|pills|reliance on medication|need for medication|dosage|opioid dosage|drug use|narcotic intake|daily dose|morphine equivalent|med',
  ),
  follow('score', 'down', 'score|test score|scores on the inventory|rating scale score'),
  follow('weight', 'down', 'weight|body weight|bmi|body mass index'),
  follow('blood pressure', 'down', 'blood pressure|systolic pressure|systolic|bp|hypertension'),
  follow('blood sugar', 'down', 'blood sugar|glucose|a1c|hba1c|hemoglobin a1c|sugars|blood glucose'),
  follow('swelling', 'down', 'swelling|edema|effusion|girth'),
  follow('numbness', 'down', 'numbness|tingling|paresthesia|pins and needles'),
  follow('weakness', 'down', 'weakness'),
  follow('spasm', 'down', 'spasm|muscle spasm|spasticity'),
  follow('wound', 'down', 'wound|ulcer|wound size|wound area|sore'),
  follow('balance', 'up', 'balance|berg score|berg balance score|tinetti score'),
  follow('balance', 'down', 'dizziness|vertigo|dizziness handicap inventory'),
  follow('hearing', 'up', 'hearing|word recognition'),
  follow('vision', 'up', 'vision|visual acuity|acuity'),
  follow('breathing', 'up', 'fev1|lung function|breathing|vital capacity|peak flow'),
  follow('breathing', 'down', 'shortness of breath|breathlessness|wheezing|asthma attack'),
  follow('memory', 'up', 'memory|concentration|moca|moca score|cognition'),
];

/** Things by which function is told: what is said of function in general may be meant of them. */
export const FUNCTIONS_FOLLOWED: ReadonlySet<string> = wordList(
  'motion strength walking sitting standing lifting',
);

/** A turn that says which way a thing went. */
export interface TrendTurn {
  readonly id: 'up' | 'down' | Way;
  readonly forms: string;
}

/** The turns; "not", "no" and the like before one are read apart. */
export const TREND_TURNS: readonly TrendTurn[] = [
  {
    id: 'up',
    forms:
      'rise|climb|increase|rose|risen|rises|rising|climbed|climbs|climbing|increased|increases|increasing|grew|grown|gone up|went up|goes up|going up|doubled|tripled|crept up|gain|gained|jumped|escalated|escalating|mounted|has been raised|up to',
  },
  {
    id: 'down',
    forms:
      'fall|decrease|fell|fallen|falls|falling|dropped|drops|dropping|drop|decreased|decreases|decreasing|gone down|went down|goes down|going down|came down|come down|coming down|down to|reduced|reduces|reducing|reduction|lowered|halved|cut in half|cut back|cut down|shrank|shrunk|diminished|lessened|tapered|dwindled|declined|declining|slipped|sank|sunk',
  },
  {
    id: 'better',
    forms:
      'improve|improved|improves|improving|improvement|better|eased|eases|easing|recovered|recovering|regained|progressed|progressing|progress|progress made|gained ground|made gains|healing|advanced|alleviated|headway|picked up|abated|subsided|got better|gotten better|come along|came along|turned the corner|on the mend|brightened|lifted',
  },
  {
    id: 'worse',
    forms:
      'worsened|worsens|worsening|worse|deteriorated|deteriorating|deterioration|regressed|lost ground|aggravated|setback|gone backward|went backward|gone downhill|went downhill|flared up|more severe|grown worse|gotten worse|on the decline|deepened|intensified|more frequent|more intense|gave way further',
  },
  {
    id: 'same',
    forms:
      'unchanged|unaltered|static|stagnant|stagnated|plateaued|plateau|stood still|standing still|stands still|where it was|where they were|where it had been|where they had been|where it began|where they began|where it stood|where they stand|where it stands|just where|where it started|where he started|where she started|where they stood|at a standstill|no better|no different|no change|no gain|no gains|flat|held level|level off|leveled off|as before|as it was|as they were|what it was|what they were|exactly the same|the very same|the same as|budged|no further along|stuck|changed|change|altered|budge',
  },
];

/** Turns to which something is told of only where they are denied: "has not budged", "did not change". */
export const MOVED = wordList('budged budge changed change changes altered');

/** Words before a turn that turn it round. */
export const TREND_NEGATIONS = wordList(
  "not no never without neither nor hardly barely scarcely nothing none hasn't haven't hadn't didn't isn't wasn't failed failing fails little",
);

/** Words before a turn with which it is hoped for, asked for or a condition. */
export const TREND_HOPES = wordList(
  'should may might could would will expected hoped hope hopes if until unless to can goal goals aim aims intended order whether potential',
);

/** Before "to" and a verb what has happened all the same: "continues to improve", "has begun to climb". */
export const TREND_GOING_ON = wordList(
  'continues continued continue begun began started starting seems appears appeared seemed helped come came',
);

/** Words near a turn with which only a degree or a manner of it is told, so that the other way is not told. */
export const TREND_DEGREES = wordList(`
  significant significantly objective objectively quantified quantifiable measurable meaningful meaningfully substantial substantially
  sustained lasting functional further additional fully completely full complete documented adequate sufficient clinically
  temporarily temporary briefly brief initially continued much
  expected reported anticipated`);

/** Forms of "be" right before a participle of more or less, with which a state is told: "motion was decreased". */
export const OF_A_STATE = wordList('is are was were be and with a an');

/** Verbs before a number of degrees that are missing: the fewer the better. */
export const LACKING_DEGREES = wordList('lacks lacked lacking short');

/** Things by which the mind's state is told: what is said of inventories in general may be meant of them. */
export const MOODS: ReadonlySet<string> = wordList('depression anxiety trauma');

/** Subjects told by a number of points, of which "the score" may be said. */
export const SCORED: ReadonlySet<string> = wordList(
  'mood depression anxiety trauma function sleep sleepiness pain balance memory',
);

/** Turns that are nouns, of what follows them ("improvement in motion") or of what a verb joins them to. */
export const TREND_NOUNS = wordList(
  'improvement progress relief headway deterioration reduction setback plateau gain',
);

/** Verbs that join a thing to such a noun: "motion showed improvement". */
export const TREND_VERBS = wordList('showed shown shows show made makes make had has saw seen reached hit');

/** Links before the object of a noun of change: "improvement in motion", "a fall of the score". */
export const TREND_LINKS = wordList('in of to his her their the your its');

/** Times that stand with a first value. */
export const AT_FIRST = wordList(
  'intake start outset baseline beginning initially admission onset originally initial before formerly pretreatment preoperatively',
);

/** Times that stand with a last value. */
export const AT_LAST = wordList(
  'now today currently presently latest recently discharge afterward afterwards after later thereafter finally end',
);

/** Months by name, behind which a value's time stands. */
export const MONTH_NAMES = wordList(
  'january february march april may june july august september october november december spring summer fall autumn winter',
);

/** Words that behind "is" tell which way a thing goes, and behind other verbs how it is. */
export const STATES_AND_TURNS = wordList('down up falling rising climbing');

/** Words before "from" and an earlier value. */
export const CHANGED_FROM = wordList('down up improved reduced increased');

/** Words between two values that tell them apart by side or bound, not by time. */
export const SIDES_AND_BOUNDS = wordList(
  'right left versus vs compared than other opposite normal between out without with',
);

/** Before "what it was", "as before": how many times that. */
export const MULTIPLES = wordList(
  'times twice thrice double triple quadruple half third quarter percent fraction',
);
