import { type Concept, concept } from '../concepts/concept';

const sign = (id: string, forms: string, isA = ''): Concept => concept('sign', id, forms, isA);

/** Movements of a joint, as they are examined one by one. */
const MOVEMENTS = [
  'flexion',
  'extension',
  'abduction',
  'adduction',
  'rotation',
  'internal rotation',
  'external rotation',
  'lateral bending',
  'side bending',
  'lateral flexion',
  'forward flexion',
  'bending',
  'dorsiflexion',
  'plantar flexion',
  'plantarflexion',
  'supination',
  'pronation',
  'elevation',
  'inversion',
  'eversion',
  'lateral rotation',
];

/** "Restricted extension", "rotation was limited". */
const LESS_MOVEMENT = MOVEMENTS.flatMap((movement) => [
  ...['limited', 'restricted', 'decreased', 'diminished', 'reduced', 'impaired'].map(
    (less) => `${less} ${movement}`,
  ),
  ...['limited', 'restricted', 'decreased', 'reduced'].flatMap((less) => [
    `${movement} is ${less}`,
    `${movement} was ${less}`,
    `${movement} are ${less}`,
    `${movement} were ${less}`,
  ]),
]).join('|');

/** Findings of an examination, named as such. */
export const SIGNS: readonly Concept[] = [
  sign('painful-motion', 'painful motion|painful range of motion|pain on motion|pain with motion'),
  sign(
    'muscle-spasm',
    'knots in the muscle|muscle is hard|muscle was hard|muscles are hard|muscles were hard|hard to the touch|hard to touch|muscles locked|seized up|contracted muscle|muscle contraction on palpation|muscles stood out|rope like|muscle was taut|muscles were taut|spasm|muscle spasm|spasms|paraspinal spasm|muscular spasm|palpable spasm|spasming|myospasm|muscle cramp|paraspinal muscle spasm|paravertebral spasm|paravertebral muscle spasm|spasmodic|muscles in spasm|cramping|muscle cramping|leg cramp|spasm of the muscle|paracervical spasm|in spasm|went into spasm',
  ),
  sign(
    'spasticity',
    'ashworth|grade 2 tone|tone is increased|raised tone|velocity dependent tone|spastic tone|stiff with tone|spastic catch|spasticity|spastic|increased tone|hypertonia',
  ),
  sign(
    'guarding',
    'guarding|muscle guarding|hypertonicity|muscle tightness|tightness|hypertonic|muscle rigidity|muscular guarding|muscular tightness|paraspinal tightness|muscle hypertonicity|protective guarding|muscle tension|tense muscle|taut muscle|knotted|ropy|ropey|rigid muscle|tight muscle|tight band|muscles are rigid|muscles are tight|hard muscle|ropy muscle',
  ),
  sign(
    'tenderness',
    'hurts to the touch|sore to the touch|sore to touch|hurts when pressed|pain when pressed|jumps to touch|winces|tenderness|tender|ttp|tender to palpation|point tenderness|painful to palpation|pain on palpation|pain with palpation|pain to palpation|tenderness to palpation|tenderness on palpation|tender on palpation|palpatory tenderness|tender point|tenderness upon palpation|palpable tenderness|joint line tenderness|paraspinal tenderness|muscle tenderness|bony tenderness|midline tenderness|vertebral tenderness|tender to touch|exquisite tenderness',
  ),
  sign(
    'trigger-points',
    'firm band|firm bands|knots that refer|knot that refers|refers pain when pressed|ropy band|nodule that refers|trigger point|myofascial trigger point|taut band|taut muscular band|referred pain on palpation|palpable trigger point|trigger point tenderness|palpable knot|muscle knot|triggerpoint',
  ),
  sign(
    'twitch-response',
    'twitch when pressed|twitches when pressed|jumps when pressed|jump when pressed|local twitch|bands that twitch|twitch response|jump sign|local twitch response|twitching when pressed',
    'trigger-points',
  ),
  sign(
    'motor-weakness',
    'weaker|is weak|gives way to pressure|breaks away|cannot rise on his toes|cannot rise on her toes|cannot lift the foot|drags his foot|drags her foot|foot drags|foot slaps|foot slap|cannot raise the wrist|lost power|loss of power|loses power|gave out against resistance|weakly|weakened grip|cannot stand on his heels|cannot stand on her heels|unable to rise on toes|weakness|motor weakness|muscle weakness|motor deficit|motor loss|weak grip|foot drop|strength deficit|deficits in strength|deficit in strength|loss of strength|grip weakness|motor or sensory deficit|paresis|weakness of grip|motor impairment|motor change|muscular weakness|strength loss|giveaway weakness|give way weakness|wrist drop|drop foot|footdrop|paralysis|paralyzed|unable to heel walk|unable to toe walk|inability to heel walk|inability to toe walk|difficulty heel walking|difficulty toe walking|cannot heel walk|cannot toe walk|weak dorsiflexion|weakness in dorsiflexion|motor strength deficit|loss of grip strength|loss of grip|monoparesis|hemiparesis|hemiplegia|motor weaknesses|ehl weakness',
    'neurologic-deficit',
  ),
  sign(
    'sensory-loss',
    'does not feel|cannot feel|feels less|less feeling|dulled feeling|sharp and dull confused|numb to pin|insensate|numb to touch|less sharp|duller|loss of pin sensation|reduced feeling|blunted feeling|deadened|touch is dulled|pin is dulled|dull to pin|sensory loss|sensory deficit|loss of sensation|hypoesthesia|hypesthesia|hypoaesthesia|sensory change|dysesthesia|sensory impairment|sensory or motor deficit|numbness on examination|hypesthetic|hypoesthetic|hypalgesia|hypoalgesia|sensation loss|sensory disturbance|sensory abnormality|sensory decrease|dysesthetic|anesthetic area|loss of feeling|decreased feeling|dermatomal loss|dermatomal sensory loss|dermatomal deficit|loss of light touch|sensory diminution',
    'neurologic-deficit',
  ),
  sign(
    'reflex-loss',
    'jerk is gone|jerk is absent|jerk is lost|jerk was lost|jerk was absent|reflex is gone|reflex is lost|reflex was lost|jerk could not be obtained|jerk not obtainable|lost reflex|sluggish reflex|absent jerk|no ankle jerk|no knee jerk|depressed reflex|unequal reflexes|reflexes are unequal|hyporeflexia|areflexia|reflex loss|reflex asymmetry|loss of reflexes|loss of relevant reflex|hyporeflexic|loss of reflex|reflex change|reflex deficit|reflex abnormality',
    'neurologic-deficit',
  ),
  sign(
    'upper-motor-signs',
    'trips over her feet|trips over his feet|upgoing toe|upgoing plantar|brisk reflexes|spread of reflexes|upper motor neuron finding|long tract finding|extensor plantar response|plantar is extensor|hyperreflexia|clonus|babinski|hoffmann|hoffman|hyperreflexic|hoffmann sign|hoffman sign|babinski sign|sustained clonus|long tract sign|upper motor neuron sign|lhermitte|lhermitte sign|inverted radial reflex|myelopathic sign|pathologic reflex|pathological reflex|ankle clonus',
    'neurologic-deficit',
  ),
  sign(
    'cranial-nerve-deficit',
    'cranial nerve deficit|cranial nerve palsy|facial droop|facial palsy|bell palsy|bells palsy|ptosis',
    'neurologic-deficit',
  ),
  sign(
    'coordination-disturbance',
    'incoordination|dysmetria|dysdiadochokinesia|loss of coordination|clumsiness|poor coordination|impaired coordination|lack of coordination|dyscoordination|clumsy',
    'neurologic-deficit',
  ),
  sign('tremor', 'tremor|tremulous|shaking hands|hand tremor'),
  sign(
    'speech-disturbance',
    'slurred speech|dysarthria|aphasia|slurring|speech difficulty|stuttering|speech impairment|word finding error|word finding errors|word finding problem|expressive aphasia|garbled speech',
    'neurologic-deficit',
  ),
  sign('positive-straight-leg-raise', 'positive lasegue', 'nerve-root-tension positive-provocative-test'),
  sign(
    'positive-femoral-stretch',
    'femoral stretch positive',
    'nerve-root-tension positive-provocative-test',
  ),
  sign(
    'positive-spurling',
    'spurlings positive|spurling positive',
    'nerve-root-tension positive-provocative-test',
  ),
  sign(
    'nerve-root-tension',
    'nerve root tension|nerve tension sign|tension sign|nerve root tension sign|positive nerve tension|neural tension|adverse neural tension|sciatic tension sign|root tension sign|dural tension sign|neural tension sign',
    'nerve-compromise',
  ),
  sign('positive-tinel', 'tinels positive|tinel positive', 'nerve-entrapment positive-provocative-test'),
  sign('positive-phalen', 'phalens positive|phalen positive', 'nerve-entrapment positive-provocative-test'),
  sign(
    'positive-ulnar-test',
    'interosseous wasting|interosseous atrophy|first interosseous is wasted|hypothenar atrophy|hypothenar wasting|interosseous is wasted|intrinsic wasting of the hand|ulnar clawing|claw hand',
    'nerve-entrapment positive-provocative-test',
  ),
  sign(
    'positive-impingement-test',
    'positive impingement sign|impingement signs on examination',
    'shoulder-derangement positive-provocative-test',
  ),
  sign('positive-labral-test', 'positive labral sign', 'shoulder-derangement positive-provocative-test'),
  sign('positive-meniscal-test', 'meniscal sign', 'knee-derangement positive-provocative-test'),
  sign(
    'positive-ligament-test',
    'ligament laxity|laxity|ligamentous laxity|joint laxity|knee laxity|ligamentous instability|mediolateral laxity|excessive laxity',
    'instability positive-provocative-test',
  ),
  sign(
    'positive-patellar-test',
    'patellar grind positive|patellar apprehension sign',
    'positive-provocative-test',
  ),
  sign('positive-hip-test', 'fadir positive|log roll positive', 'positive-provocative-test'),
  sign('positive-neuroma-test', 'palpable click in the web space', 'positive-provocative-test'),
  sign('positive-wrist-test', 'foveal tenderness|fovea tenderness', 'positive-provocative-test'),
  sign('positive-syndesmosis-test', 'syndesmotic tenderness', 'positive-provocative-test'),
  sign('positive-thompson', 'thompson positive', 'tear positive-provocative-test'),
  sign(
    'positive-facet-test',
    'facet sign|facet tenderness|facet mediated pain|facet pain|facet joint pain|facetogenic pain|facet mediated|facet joint tenderness|facet joint mediated pain|facet mediated symptom|facet provocation|facetogenic|facetal pain|pain with facet loading|pain over the facet joint|pain over the facets|facet joint pain pattern|axial facet pain',
    'positive-provocative-test',
  ),
  sign(
    'axial-pain',
    'axial pain|axial back pain|axial neck pain|axial low back pain|mechanical back pain|mechanical low back pain|nonradicular pain|non radicular pain|nonradiating pain|non radiating pain',
  ),
  sign(
    'positive-sacroiliac-test',
    'sacroiliac tenderness|si joint tenderness|tenderness over the sacroiliac joint|sacroiliac joint tenderness|tenderness of the sacroiliac joint|tenderness over the si joint|pain over the sacroiliac joint|pelvic compression pain',
    'positive-provocative-test',
  ),
  sign('positive-finkelstein', 'finkelsteins positive|finkelstein positive', 'positive-provocative-test'),
  sign('positive-grind-test', 'cmc grind positive', 'positive-provocative-test'),
  sign('positive-epicondyle-test', 'cozen positive', 'positive-provocative-test'),
  sign('positive-thoracic-outlet-test', 'adson positive', 'positive-provocative-test'),
  sign(
    'nonorganic-signs',
    'waddell sign|waddell|nonorganic sign|non organic sign|symptom magnification|nonphysiologic finding|non physiologic finding|submaximal effort|malingering|inconsistent effort|functional overlay|exaggerated pain behavior|pain behavior',
  ),
  sign(
    'atrophy',
    'atrophy|muscle wasting|wasting|atrophic|muscle atrophy|loss of muscle mass|loss of muscle bulk|muscle loss|thenar atrophy|thigh atrophy|calf atrophy|quadriceps atrophy|wasted|atrophied|loss of bulk|loss of quadriceps bulk|loss of calf bulk|loss of thenar bulk|guttering|interosseous guttering|squaring of the shoulder|muscle thinning|diminished bulk|decreased bulk|reduced bulk',
    'neurologic-deficit',
  ),
  sign('fasciculations', 'fasciculation|muscle twitching', 'neurologic-deficit'),
  sign(
    'reduced-range-of-motion',
    `${LESS_MOVEMENT}|cannot raise the arm|cannot lift the arm|cannot raise his arm|cannot raise her arm|cannot reach overhead|stops at|cannot bend|cannot straighten|cannot make a fist|barely moves|hardly moves|moves little|stiff and limited|lacks extension|lacks flexion|short of full|half of normal|two thirds of normal|loss of motion|loss of range of motion|lack of range of motion|motion loss|limitation of motion|restricted motion|loss of rom|range of motion deficit|limitation in range of motion|limitations in range of motion|limitation of range of motion|restriction of motion|restriction in range of motion|range of motion limitation|range of motion restriction|motion restriction|motion limitation|loss of flexion|loss of extension|rom deficit|range of motion loss|motion deficit|motion is restricted|extension lag|extensor lag|extension deficit|flexion deficit|extensor deficit|lack of extension|lack of full extension|loss of terminal extension|pseudoparalysis|pseudoparalytic|cannot abduct|cannot elevate the arm|stiff shoulder|stiff knee|stiff elbow|decreased rom|decreased mobility|reduced mobility|limited mobility|limited rom|reduced rom|restricted rom`,
  ),
  sign(
    'gait-disturbance',
    'favors the leg|favors one leg|favors his leg|favors her leg|drags the leg|drags his leg|lurches|hobbles|walks stiffly|gait is spastic|gait was spastic|walks wide based|antalgic gait|antalgic|gait disturbance|abnormal gait|limp|limping|altered gait|broad based gait|wide based gait|shuffling gait|steppage gait|limps|antalgic lean|limped|limping gait|gait abnormality|gait instability|trendelenburg gait|waddling gait|slow gait|stiff gait|spastic gait|gait deviation|antalgic ambulation|walks with a limp|ambulates with a limp|gait dysfunction|gait impairment|gait problem|gait difficulty|guarded gait|hobbling',
  ),
  sign(
    'postural-change',
    'forward head posture|forward head|stooped posture|stooped|rounded shoulders|loss of lordosis|loss of cervical lordosis|loss of lumbar lordosis|straightening of the lordosis|straightening of the cervical lordosis|straightening of the lumbar lordosis|flattened lordosis|reversal of the cervical lordosis|hyperkyphosis|kyphosis|hyperlordosis|kyphotic|list to the side|lateral list',
  ),
  sign(
    'effusion',
    'effusion|joint effusion|knee effusion|joint fluid|fluid in the joint|fluid collection|suprapatellar effusion|hemarthrosis|intra articular fluid|ballotable patella|ballottement',
    'swelling',
  ),
  sign(
    'swelling',
    'puffed up|puffs up|swells|swells up|swelled up|fluid in|fullness of the joint|swelling|edema|swollen|edematous|swell|swelled|puffiness|puffy|soft tissue swelling|pitting edema|pedal edema|boggy|joint swelling|localized swelling|oedema',
  ),
  sign('warmth', 'warmth|increased warmth|warm to touch|warm to the touch|increased temperature'),
  sign('redness', 'erythema|erythematous|redness|reddened|reddish'),
  sign(
    'drainage',
    'drains|pus|purulent|drains fluid|draining fluid|weeping wound|drainage|draining|discharge from the wound|wound drainage|oozing|serous drainage',
  ),
  sign(
    'crepitus',
    'crepitus|crepitation|grinding|crepitance|grating|crunching|patellofemoral crepitus|crepitant|subacromial crepitus|grinds|crackling',
  ),
  sign(
    'deformity',
    'deformity|malalignment|deformed|misalignment|angular deformity|valgus deformity|varus deformity|genu varum|genu valgum|bony deformity|popeye deformity|cosmetic deformity|visible deformity',
  ),
  sign(
    'instability',
    'rolls the ankle|ankle rolls|turns the ankle|ankle turns|knee goes out|knee slips|slips out of place|pops out|popped out|comes out of joint|came out of joint|went out of joint|shoulder slips|knee buckles|leg buckles|cannot trust the knee|loose knee|loose joint|sprains it again|recurrent sprain|opens on stress|opens with stress|tilts|instability|unstable|giving way|gives way|gave way|buckling|subluxation|giving out|gives out|gave out|give out|give way|buckle|buckled|joint instability|ligament instability|knee instability|feels unstable|feeling of instability|subluxates|subluxed|subluxing|buckling of the knee|giving way episode|unsteadiness of the knee|gives way on stairs|knee gives|went out from under|goes out from under|slips out|shifts out of place|wobbly|subluxes|snaps over|snap over|dislocates|subluxating',
  ),
  sign(
    'red-flags',
    'red flag|red flag symptom|red flag condition|red flag finding|red flag sign|red flags|red flag indicator|red flag diagnosis|red flag issue|red flag concern|serious pathology|serious underlying pathology|warning sign|serious underlying condition|red flag features|red flags for',
  ),
  sign(
    'abnormal-mental-status',
    'abnormal mental status|altered mental status|confusion|disorientation|disoriented|confused|delirium|obtunded|lethargic|lethargy|encephalopathy|disoriented to time|mental status change|change in mental status|altered consciousness|decreased alertness|slowed mentation',
    'neurologic-deficit',
  ),
  sign('blistering', 'blister|blistering|blistered|bulla|vesicle|bullae|skin blister'),
  sign(
    'rash',
    'broke out in hives|breaks out in hives|burned her skin|burned his skin|blistered his skin|blistered her skin|skin burn|red itchy skin|irritated the skin|irritated her skin|irritated his skin|rash|skin rash|hives|urticaria|skin irritation|skin eruption|skin reaction|maculopapular rash|welts|scaling plaques|erythematous plaque|erythematous plaques|scaly plaque|papules|papular eruption|vesicular eruption|scaling of the skin|erythematous scaling plaques',
  ),
  sign('positive-dix-hallpike', 'positional nystagmus|nystagmus|gaze evoked nystagmus'),
  sign(
    'balance-disturbance',
    'ataxic gait|ataxia|loss of balance|unsteady|unsteadiness|off balance|balance problem|balance difficulty|postural instability|loses balance|lost balance|losing balance|difficulty with balance|balance deficit|balance disturbance|balance disorder|imbalanced|balance impairment|balance issue',
  ),
  sign(
    'skin-changes',
    'blue and cold|cold and blue|cold and sweaty|sweaty and cold|turns blue|turned blue|turns red and|mottled skin|blotchy skin|light touch hurts|touch is unbearable|cannot bear touch|cannot bear a sheet|bedsheet|bed sheet|clammy|sweats more than|discoloration|temperature change|skin change|allodynia|mottling|color change|temperature asymmetry|temperature difference|trophic change|trophic skin change|skin temperature asymmetry|skin color change|sudomotor|discolored|skin discoloration|skin mottling|mottled|cool to touch|coolness|cool skin|cold to touch|cold sensitivity|hyperhidrosis|excessive sweating|abnormal sweating|sweating asymmetry|shiny skin|nail change|hair loss|hair growth change|cyanosis|dusky|skin atrophy|vasomotor change in the skin|allodynic|thin shiny skin|sweating change|cooler than|colder than|degrees cooler|degrees colder|cold hand|cold foot|cool hand|cool foot|dry and scaly skin|blotchy|sweaty palm|bluish|purplish|livid',
    'crps-signs',
  ),
  sign(
    'reduced-pulses',
    'diminished pulse|absent pulse|decreased pulses|reduced pulses|weak pulse|delayed capillary refill',
  ),
  sign(
    'abdominal-finding',
    'cva tenderness|costovertebral angle tenderness|abdominal tenderness|abdominal distension|distended abdomen|rebound tenderness|abdominal distention|abdominal guarding|epigastric tenderness|hepatomegaly|splenomegaly|bloated abdomen|right upper quadrant tenderness|abdominal mass|abdominal rigidity',
  ),
  sign(
    'reducible-mass',
    'reducible|irreducible|incarcerated|palpable bulge|inguinal bulge|groin bulge|palpable hernia|impulse on coughing',
  ),
  sign('limited-jaw-opening', 'trismus|limited opening of the mouth|jaw deviation|deviation on opening'),
  sign(
    'joint-clicking-of-jaw',
    'tmj clicking|jaw clicking|jaw popping|tmj popping|clicking of the jaw|popping of the jaw|tmj crepitus',
  ),
  sign(
    'eye-finding',
    'corneal staining|punctate staining|conjunctival injection|conjunctival redness|injected conjunctiva|reduced tear break up time|punctate keratopathy|anisocoria|unequal pupils',
  ),
  sign(
    'abnormal-affect',
    'flat affect|blunted affect|constricted affect|depressed affect|tearful affect|dysphoric mood|anxious affect|restricted affect',
  ),
  sign(
    'positive-provocative-test',
    'provocative tests positive|positive provocation sign|positive orthopedic sign',
  ),
];
