import { type Concept, concept } from '../concepts/concept';

const func = (id: string, forms: string, isA = ''): Concept => concept('function', id, forms, isA);

/** What a patient can do, and what treatment did. */
export const FUNCTIONS: readonly Concept[] = [
  func(
    'functional-improvement',
    'more active|became more active|more function|better function|gain of function|gains of function|gains in daily activities|improvement in activities|improvement in daily activities|increased activity|greater activity|higher level of function|resumed activities|resumed his activities|resumed her activities|returned to activities|increase in activity level|improved activity|improved activities|improved activity level|functional change for the better|advance in function|functional advance|increase in daily activities|rise in function|restored function|gain in function|gain in range of motion|gain in motion|gain in strength|gains in strength|increase in activity|increase in activities|increase in activities of daily living|functional improvement|functional benefit|functional gain|improvement in function|increased function|functional restoration achieved|functional response|functional progress|improved function|objective improvement|objective functional improvement|objective functional gain|functional gains|increase in function|functional outcome|functional benefits|clinical progression|functional objective measure|objective functional measure|improved functional status|improvement in functional status|improved functional capacity|improved functional ability|improvement in functional ability|increased functional capacity|increased functional ability|functional recovery|objective functional benefit|objective improvement in function|improvement of function|improvements in function|functionally improved|gains in function|functional progression|functional enhancement|increased level of function|improved level of function|objective gain|measurable improvement|measurable functional improvement|improved activities of daily living|improvement in activities of daily living|increased activities of daily living|improved adls|improvement in adls|increased activity level|increased activity tolerance|improved ability to perform activities of daily living|increased ability to perform activities of daily living|improved ability to function|ability to function has improved|increased ability to work|functional gains from treatment|improved walking|improved walking tolerance|increased walking tolerance|increased tolerance for activity|improved tolerance|improved strength and range of motion|decrease in work restrictions|reduction in work restrictions|reduced work restrictions|more functional|functionality improved|improved functionality|increased functionality|increased mobility|improved mobility|able to do more|functional advancement',
    'improvement',
  ),
  func(
    'sleep-improvement',
    'improved sleep|better sleep|sleeping better|sleeps better|improvement in sleep|sleep improved|sleep has improved|improved quality of sleep|improved sleep quality|improvement in sleep quality|sleep improvement',
    'improvement',
  ),
  func(
    'pain-relief',
    'took away|takes away|took the pain away|takes the pain away|pain was gone|pain is gone|pain went away|pain eased|pain eases|pain is less|pain lessens|pain is better|pain was better|pain is down|pain is lower|dulled the pain|soothes the pain|soothed the pain|blunts the pain|pain is manageable|pain is tolerable|makes the pain bearable|eases his pain|eases her pain|eased his pain|eased her pain|eased the pain|eases the pain|relieved his pain|relieved her pain|calmed the pain|abolished the pain|free of pain for|quieted the pain|settled the pain|easing of pain|drop in pain|fall in pain|pain fell|pain falls|pain drops|pain dropped|pain relief|pain reduction|decreased pain|reduction in pain|decrease in pain|pain control|improvement in pain|analgesia|relief of pain|analgesic response|analgesic benefit|reduced pain|less pain|pain outcome|symptom relief|symptomatic relief|relief from pain|pain improvement|pain decreased|pain reduced|pain improved|pain has decreased|pain has improved|pain is reduced|pain is decreased|lower pain|lessened pain|lessening of pain|decreased pain level|reduced pain level|decrease in pain level|reduction in pain level|decreased pain score|improved pain|improved pain control|temporary relief|good relief|relief of symptom|symptoms relief|relieves pain|relieves the pain|reduces pain|reduces the pain|decreases pain|decreases the pain|alleviates pain|alleviation of pain|pain alleviation|pain is controlled|pain controlled|pain benefit|relieved pain|pain lessened|pain reduction benefit|analgesic effect|analgesic efficacy|eases pain|helps with pain|helps the pain|helps with the pain|takes the edge off|dulls the pain|percent relief|percent improvement in pain|pain diminution|diminished pain|control of pain|improved symptom|symptom improvement|symptomatic improvement|symptomatic benefit|improvement in symptoms|reduction in symptoms|decrease in symptoms|reduction of pain|decrease of pain',
    'improvement',
  ),
  func(
    'improvement',
    'things eased|benefiting from|benefitting from|of benefit|of help|of use|paid off|worked well|works well|working well|made progress|makes progress|headway|has done well|did well|doing well|responded well|responds well|turned the corner|got better|gets better|getting better|good effect|with effect|achieved something|made a difference|makes a difference|makes a real difference|proved useful|proved helpful|is useful|was useful|is effective|was effective|has been effective|proved effective|remained effective|useful effect|gains made|gained ground|improvement|improved|improving|benefit|efficacy|progress|gain|gains|measurable gain|effectiveness|better|helpful|beneficial|response to treatment|positive response|improves|helping|helped|response|benefited|benefitted|benefitting|progressed|progressing|success|responded|responds|positive effect|favorable response|good response|therapeutic effect|therapeutic benefit|treatment response|response to therapy|helps|ameliorated|amelioration|feels better|feeling better|doing better|alleviated|clinical improvement|clinical benefit|positive benefit|positive result|good result|better off|improved quality of life|scar has flattened|flattening of the scar|scar is softer|softening of the scar',
  ),
  func(
    'relief',
    'relief|relieved|relieves|helped his pain|helped her pain|helps his pain|helps her pain|helped the pain|helped with the pain|helps with his pain|helps with her pain',
    'improvement',
  ),
  func(
    'no-improvement',
    'remains symptomatic|remained symptomatic|still symptomatic|continues to be symptomatic|accomplished nothing|achieved nothing|did nothing|does nothing|to no avail|without success|fruitless|of no use|of no benefit|of no help|did no good|no good|made no difference|makes no difference|left her no better|left him no better|was no better|without change|no change|without effect|without result|no result|made things worse|made it worse|made her worse|made him worse|aggravated his pain|aggravated her pain|let him down|let her down|has not budged|nothing to show for|little to show for|went nowhere|no headway|no gain|without gain|without gains|as bad as before|as bad as ever|unaltered|did not take hold|wore off at once|gave nothing|no improvement|lack of improvement|not improved|without improvement|no relief|no benefit|worsening|failed to improve|no better|not improving|without relief|minimal improvement|unresponsive|failed to respond|failure to improve|failure to respond|lack of response|no response|poor response|not helped|no change in pain|not helpful|not beneficial|not effective|ineffective|lack of benefit|lack of relief|lack of progress|without benefit|unchanged pain|no lasting relief|no significant improvement|little improvement|little relief|minimal relief|minimal benefit|limited relief|limited benefit|worsened|deterioration|deteriorating|deteriorated|refractory|plateaued|plateau|unsuccessful|nonresponsive|non responsive|recalcitrant|pain persists|symptoms persist|no long term relief|no sustained relief|failed to help|did not help|did not improve|not responding|no significant relief|no functional improvement|progressive worsening|pain has worsened|worsening of pain|worsening pain|worsening symptom|no significant benefit|no effect|0% change|0% relief|0% improvement|0% reduction|0% benefit|zero relief|zero benefit|zero improvement|0 percent relief|no change in symptoms|zero percent relief|inadequate pain relief|inadequate relief|insufficient pain relief|insufficient relief|poor pain relief|poor pain control|inadequate pain control|suboptimal pain relief|suboptimal relief|incomplete pain relief|incomplete relief|suboptimal pain control|inadequate response|suboptimal response|insufficient response|inadequate improvement|insufficient improvement',
  ),
  func(
    'medication-reduction',
    'needed no pills|needs no pills|needed fewer pills|needs fewer pills|took fewer pills|takes fewer pills|took less norco|off his pills|off her pills|stopped his pills|stopped her pills|halved his dose|halved her dose|lowered his dose|lowered her dose|cut his dose|cut her dose|needs less medication|needed less medication|takes less medication|took less medication|fewer opioid pills|less need for medication|reduced need for medication|decrease in medication|drop in medication use|fewer doses|lower dose of opioids|reduction in medication|decreased medication use|reduced medication use|decreased medication intake|reduction in medication use|reduction of medication|fewer pills|fewer tablets|fewer opioids|less medication|fewer pain pills|cut down on medication|cut back on medication|cut down his medication|cut down her medication|no longer needs medication|reduced his medication|reduced her medication|reduced opioid use|decreased opioid use|less opioid use',
    'improvement',
  ),
  func(
    'psychological-improvement',
    'improved mood|mood has improved|mood improved|less depressed|less anxious|psychological gain|psychological gains|psychological improvement|psychological progress|improvement in mood|depression has improved|anxiety has improved|decreased depression|decreased anxiety',
    'improvement',
  ),
  func('stairs-ability', 'climbs stairs|able to climb stairs|manages stairs|takes the stairs'),
  func(
    'activities-of-daily-living',
    'activities of daily living|adl|daily activities|activities|adls|activity of daily living|daily living|self care|activities of daily life|daily activity|everyday activities|daily function|daily functioning|daily tasks|daily life activities|daily living activities|functional activity|basic activities of daily living|instrumental activities of daily living|iadls|routine activities|normal daily activities|routine daily activities|activity level|adls and work',
  ),
  func(
    'self-care',
    'self care activities|personal hygiene|personal care|bathing|grooming|toileting|dressing and bathing|bathing and dressing|dressing himself|dressing herself|dress himself|dress herself|getting dressed|bathe himself|bathe herself|self grooming|self hygiene|showering|self feeding|personal grooming|tying shoes|putting on shoes|tie his shoes|tie her shoes|putting on socks|button his shirt|button her blouse|buttons his shirt|buttons her blouse|wash his hair|wash her hair|comb his hair|comb her hair|washing hair|combing hair',
    'activities-of-daily-living',
  ),
  func(
    'household-chores',
    'household chore|housework|house work|laundry|house cleaning|chores|yard work|yardwork|grocery shopping|meal preparation|vacuuming|washing dishes|cooking meals|cleaning the house|household activities|household duties|household tasks|house chores|housekeeping activities|housekeeping chores|prepare meals|doing dishes|gardening activities|mopping|household cleaning|home chores|light housekeeping|cook dinner|cooks dinner|cook supper|cooks supper|cook meals|cooks meals|cooks for himself|cooks for herself|does the dishes|does laundry|does the laundry|mows the lawn|mowing the lawn|folding laundry|make the bed|making the bed',
    'activities-of-daily-living',
  ),
  func(
    'recreational-activities',
    'hobby|recreational activity|leisure activities|sports activities|sporting activities|social activities',
    'activities-of-daily-living',
  ),
  func(
    'walking-tolerance',
    'walks to the|walks two blocks|walks three blocks|walks four blocks|walks five blocks|walks six blocks|walks one block|walks ten blocks|walks half a mile|walks two miles|walks for 30 minutes|walks daily|walks every day|walks the dog|walking tolerance|walking distance|ability to walk|ambulation tolerance|able to walk|can walk|walking ability|walking capacity|walking endurance|walks for exercise|able to ambulate|walks a mile|walks one mile|walk longer|walk farther|ambulatory tolerance|ability to get around|gets around|getting around|get around the house',
  ),
  func(
    'standing-tolerance',
    'standing tolerance|able to stand|can stand|ability to stand|stand longer|standing capacity',
  ),
  func(
    'sitting-tolerance',
    'sitting tolerance|able to sit|can sit|ability to sit|sit longer|sitting capacity',
  ),
  func(
    'lifting-capacity',
    'lifting tolerance|lifting capacity|ability to lift|able to lift|can lift|lifting ability|lifting limit|lifting restriction|carrying capacity|able to carry|can carry|lift up to|lifts up to|lifting limitation',
  ),
  func(
    'driving-tolerance',
    'still drives|he drives|she drives|drives short distances|drives locally|drives daily|drives a truck|drives his truck|drives her van|at the wheel|behind the wheel|holds a license and drives|drives to therapy|drove to|drives her own car|drives his own car|drives a car|drives her car|drives his car|drove himself|drove herself|drives to work|drives to appointments|drives to the|driving tolerance|able to drive|can drive|ability to drive|driving ability|drives himself|drives herself|drive himself|drive herself|patient drives|worker drives|claimant drives|applicant drives',
  ),
  func(
    'exercise-tolerance',
    'exercise tolerance|activity tolerance|endurance for activities|exercise capacity|functional tolerance|physical capacity',
  ),
  func(
    'independence',
    'independent in activities of daily living|independent with activities of daily living|independent with adls|independent in adls|independently performs activities of daily living|functionally independent|independent with self care|independent in self care|independent with all activities|independence with activities of daily living',
  ),
  func(
    'functional-limitation',
    'functional limitation|functional deficit|functional impairment|activity limitation|functional loss|remaining deficit|residual deficit|minimal deficit|functional deficits|limitation of function|limitations of function|functional disability|loss of function|limited function|decreased function|impaired function|reduced function|functional decline|limitation in function|limitations in function|functional restriction|functionally limited|activity intolerance|physical limitation|decline in function|decreased functional capacity|functional difficulty|loss of functional capacity|physical impairment|impairment of function|limitations in activities|limitation in activities|activities are limited|limited in activities|deficits in function|function is limited|functionally impaired|disabling symptom|functional incapacity|diminished function|residual limitation|residual functional deficit|remaining functional deficit',
  ),
  func(
    'adl-difficulty',
    'difficulty with activities of daily living|difficulty performing activities of daily living|difficulties with activities of daily living|impaired activities of daily living|limited activities of daily living|trouble with activities of daily living|limitations in activities of daily living|limitation in activities of daily living|limitation of activities of daily living|limitations of activities of daily living|interferes with activities of daily living|interferes with adls|interferes with daily activities|interfering with activities of daily living|difficulty with daily activities|difficulty performing adls|difficulty performing daily activities|adl limitation|adl deficit|adl impairment|limited adls|impaired adls|limitations with activities of daily living|interference with activities of daily living|interference with daily activities|affects activities of daily living|limits activities of daily living|limits daily activities|limits his activities of daily living|limits her activities of daily living|restricted activities of daily living|impairment in activities of daily living|impairment of activities of daily living|difficulty with adl',
    'functional-limitation',
  ),
  func(
    'self-care-difficulty',
    'difficulty dressing|difficulty bathing|difficulty with self care|trouble dressing|trouble bathing|needs help dressing|needs help bathing|needs help with bathing|needs help with dressing|needs assistance with bathing|needs assistance with dressing|requires assistance with self care|requires assistance with activities of daily living|requires help with activities of daily living|needs assistance with activities of daily living|needs help with activities of daily living|difficulty with hygiene|difficulty with grooming|assistance with activities of daily living|assistance with adls|help with activities of daily living|help with dressing|help with bathing|assistance with bathing|assistance with dressing|difficulty with dressing|difficulty with bathing|difficulty with personal hygiene|difficulty with personal care|dependent in activities of daily living|dependent for activities of daily living|difficulty putting on shoes|difficulty putting on socks|difficulty tying shoes|difficulty showering|needs assistance with self care',
    'adl-difficulty',
  ),
  func(
    'household-difficulty',
    'difficulty with household chores|difficulty with housework|difficulty performing household chores|difficulty doing household chores|difficulty with chores|trouble with household chores|limited household chores|difficulty cooking|difficulty cleaning|difficulty with cooking|difficulty with cleaning|difficulty doing housework|difficulty with laundry|difficulty doing laundry|help with household chores|assistance with household chores|help with chores|difficulty with yard work|difficulty with household activities',
    'adl-difficulty',
  ),
  func(
    'walking-difficulty',
    'difficulty walking|trouble walking|difficulty ambulating|difficulty with ambulation|walking difficulty|difficulty with walking|limitation of walking|limitations in walking|limitation in walking|restriction of walking|walking restriction|limited walking|limited ambulation|walking limitation|walking intolerance|difficulty in walking|limited walking tolerance|decreased walking tolerance|reduced walking tolerance|problems walking|walking problem|ambulation difficulty|difficulty with prolonged walking|intolerance to walking|ambulatory difficulty|bound to a wheelchair|relies on a wheelchair|unable to walk|cannot ambulate|unable to ambulate',
    'functional-limitation',
  ),
  func(
    'walking-inability',
    'nonambulatory|non ambulatory|not ambulatory|wheelchair bound|wheelchair dependent|confined to a wheelchair|confined to the wheelchair|does not walk|does not ambulate|no longer walks|uses a wheelchair for all mobility|bilateral above knee amputation|bilateral below knee amputation',
    'walking-difficulty',
  ),
  func(
    'walking-independence',
    'jogs|jogging|runs daily|runs two miles|runs three miles|runs every day|runs marathons|hikes|hiking|walks without a cane|walks without a device|ambulates without a device|ambulates without assistance|ambulates without difficulty|walks without difficulty|walks without assistance|walks without support|community ambulator',
    'walking-tolerance',
  ),
  func(
    'self-care-independence',
    'independent in all activities|independent in self care activities|takes care of himself|takes care of herself|cares for himself|cares for herself',
    'independence',
  ),
  func(
    'self-care-dependence',
    'dependent for self care|dependent on others|needs total care|total assistance|maximal assistance|needs to be bathed|needs to be dressed|cannot care for himself|cannot care for herself|cannot care for themselves|unable to care for himself|unable to care for herself|unable to care for themselves',
    'self-care-difficulty',
  ),
  func(
    'transfer-independence',
    'independent with transfers|independent in transfers|independent with bed mobility|independent in bed mobility|gets out of bed independently|independent transfers',
  ),
  func(
    'transfer-dependence',
    'dependent for transfers|dependent with transfers|hoyer lift',
    'functional-limitation',
  ),
  func(
    'household-independence',
    'does all the housework|does all the chores|keeps house',
    'household-chores',
  ),
  func('household-dependence', 'does no housework|does no chores', 'household-difficulty'),
  func(
    'outings',
    'attends church|attends her church|attends his church|goes to church|goes shopping|goes to the gym|goes to the store|goes to the market|goes to the mall|takes the bus|rides the bus|goes out daily|goes out every day|leaves the house daily|leaves home daily|does the shopping|does his own shopping|does her own shopping|shops for groceries|travels|plays golf|coaches|able to attend outpatient|attends outpatient|can attend outpatient|able to travel|able to leave the house|able to leave the home|able to leave home|gets out of the house|leaves the house|able to attend appointments|able to attend therapy|travels to appointments|walks 2 miles|walks three miles|walks 3 miles|walks 4 miles|walks five miles|rides a bicycle|rides his bicycle|rides her bicycle|attends appointments',
  ),
  func(
    'standing-difficulty',
    'difficulty standing|trouble standing|difficulty with prolonged standing|limited standing|limited standing tolerance|difficulty with standing|standing intolerance|decreased standing tolerance|reduced standing tolerance|standing limitation',
    'functional-limitation',
  ),
  func(
    'sitting-difficulty',
    'difficulty sitting|trouble sitting|difficulty with prolonged sitting|limited sitting|limited sitting tolerance|difficulty with sitting|sitting intolerance|decreased sitting tolerance|reduced sitting tolerance|sitting limitation',
    'functional-limitation',
  ),
  func(
    'lifting-difficulty',
    'difficulty lifting|trouble lifting|difficulty with lifting|difficulty carrying|difficulty with carrying|difficulty pushing|difficulty pulling|difficulty with lifting and carrying|difficulty with heavy lifting',
    'functional-limitation',
  ),
  func(
    'stairs-difficulty',
    'difficulty climbing stairs|difficulty with stairs|trouble with stairs|trouble climbing stairs|difficulty going up stairs|difficulty going down stairs|difficulty with stair climbing|difficulty ascending stairs|difficulty descending stairs|difficulty negotiating stairs',
    'functional-limitation',
  ),
  func(
    'bending-difficulty',
    'difficulty bending|trouble bending|difficulty with bending|difficulty stooping|difficulty squatting|difficulty kneeling|difficulty with kneeling|difficulty with squatting|trouble kneeling|trouble squatting|difficulty crouching',
    'functional-limitation',
  ),
  func(
    'reaching-difficulty',
    'difficulty reaching|difficulty with overhead|difficulty reaching overhead|difficulty with overhead reaching|difficulty with reaching|trouble reaching|difficulty with overhead activity|difficulty combing hair|difficulty raising the arm|difficulty with overhead work',
    'functional-limitation',
  ),
  func(
    'gripping-difficulty',
    'difficulty gripping|difficulty grasping|dropping objects|drops objects|drops things|dropping things|dropping items|drops items|difficulty with gripping|difficulty with grasping|difficulty writing|difficulty typing|difficulty opening jars|difficulty holding objects|trouble gripping|trouble grasping|difficulty with fine manipulation|difficulty with fine motor tasks|difficulty buttoning|difficulty with gripping and grasping',
    'functional-limitation',
  ),
  func(
    'driving-difficulty',
    'does not drive|no longer drives|gave up driving|has given up driving|stopped driving|not driving|cannot drive|unable to drive|not allowed to drive|must be driven|has to be driven|not safe to drive|difficulty driving|trouble driving|difficulty with driving|limited driving|driving limitation|license was revoked|license revoked|lost his license|lost her license|license was suspended|license suspended|has no driver license|does not have a license|surrendered his license|surrendered her license|does not have a driver license|has no car|does not own a car',
    'functional-limitation',
  ),
  func(
    'non-weight-bearing',
    'non weight bearing|nonweight bearing|nwb|unable to bear weight|cannot bear weight|may not bear weight|not to bear weight|no weight bearing|touchdown weight bearing|toe touch weight bearing|non weightbearing|nonweightbearing|not weight bearing|does not bear weight',
  ),
  func(
    'full-weight-bearing',
    'full weight bearing|fully weight bearing|bears weight fully|bears full weight|weight bearing as tolerated|weight bears fully|full weightbearing|unrestricted weight bearing|bears weight without|bearing full weight',
  ),
  func(
    'homebound',
    'does not leave the house|does not leave home|never leaves the house|cannot leave the house|cannot leave home|unable to leave home|unable to leave the house|leaves home only|leaves the house only|tied to the house|shut in|homebound|home bound|housebound|confined to home|confined to the home|confined to the house|confined to his home|confined to her home|confined to his house|confined to her house|stays in the house|rarely leaves the house|unable to leave his house|unable to leave her house|unable to leave his home|unable to leave her home|cannot leave his home|cannot leave her home|leaves the house only by ambulance|bedridden|bedbound|bed bound|confined to bed|homebound status|home confined|nonambulatory outside the home|unable to leave the home|cannot leave the home|house bound|does not go out|never goes out|unable to go out',
    'functional-limitation',
  ),
  func(
    'family-help',
    'someone at home|somebody at home|household help|a helper at home|help in the home|helper in the home|looked after by|cared for by|looks after him|looks after her|support at home|at-home support|caregiver at home|family in the home|relatives in the home|caregiver availability|live-in help|neighbor helps|friend helps|roommate helps|family support|family caregiver|family assistance|help from family|family helps|wife helps|husband helps|spouse helps|wife assists|husband assists|family members help|assistance from family|help of family|assistance of family|daughter helps|son helps|lives with his wife|lives with her husband|lives with his family|lives with her family|lives with family|lives with spouse|lives with his spouse|lives with her spouse|lives with her daughter|lives with his daughter|lives with his son|lives with her son|lives with his parents|lives with her parents|lives with a roommate|help at home|helped at home|someone to help|family member in the household|relative in the household|shares a house with his wife|wife helps him|husband helps her|helps at home|moved in to care|moved in with her|moved in with him|moved in to help|cares for her|cares for him',
  ),
  func(
    'functional-status',
    'functional status|level of function|functional level|functional assessment|function|functionality|functional ability|functional capacity|functional capability|functional evaluation|baseline function|physical function|physical functioning|functional baseline|overall function|current function|current level of function|baseline functional status|level of functioning|functional performance',
  ),
  func(
    'pain-score',
    'pain score|vas|vas score|visual analog scale|visual analogue scale|numeric rating scale|pain rating|pain level|nrs|pain scale|vas pain score|pain intensity|pain scores with and without medication|numerical pain score|pain assessment|numeric pain score|numerical rating|numerical pain relief|level of pain|severity of pain|pain severity|intensity of pain|degree of pain|degree of pain relief|amount of pain relief|level of pain relief|extent of pain relief|percentage of pain relief|numeric pain rating|pain scores|pain rated|pain score on vas|pain severity score|numeric pain scale|numeric pain rating scale|numerical rating scale|numerical pain scale|numerical pain rating|verbal analog scale|visual analog score|visual analog pain scale|vas scale|vas rating|pain level rating|average pain|least pain|worst pain|pain on average|pain scale rating|pain quantification|verbal pain scale|visual analogue score|intensity of the pain|level of the pain|current pain level|current pain|least reported pain|average pain score|pain vas|pain measurement',
  ),
  func(
    'sleep-quality',
    'sleep quality|how his sleep has changed|how her sleep has changed|how the patient sleep has changed|how sleep has changed|effect on sleep|hours of sleep|sleep duration|sleep pattern|hours per night|quality of sleep|sleeps hours|amount of sleep|sleep hours',
  ),
  func(
    'medication-duration-of-relief',
    'duration of relief|duration of pain relief|how long pain relief lasts|how long relief lasts|length of pain relief|relief duration|time to relief|how long it takes for pain relief|onset of relief',
  ),
];
