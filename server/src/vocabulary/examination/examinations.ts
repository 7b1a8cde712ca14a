import { attribute, type Concept } from '../concepts/concept';

/** What an examiner tests. Abnormal (decreased, limited, positive, 4/5) it is the sign named beside it. */
export const ATTRIBUTES: readonly Concept[] = [
  attribute(
    'sensation',
    'sensory-loss',
    'sensation|sensory|light touch|sensory exam|sensory examination|pinprick|pin prick|sensory function|sensibility|sensations|neurosensory|pinwheel|pin wheel|wartenberg pinwheel|two point discrimination|monofilament|monofilament test|semmes weinstein|vibratory sense|vibration sense|vibratory sensation|proprioception|position sense|sensation to light touch|sensory testing|dermatomal sensation|sensorium to light touch|light touch sensation|temperature sensation|sensation to pinprick|sensory status|sensory function testing',
  ),
  attribute(
    'strength',
    'motor-weakness',
    'power|strength|motor strength|muscle strength|motor|motor exam|motor function|grip strength|manual muscle testing|motor power|muscle power|muscle testing|grip|muscle strength testing|motor testing|motor strength testing|motor examination|motor power testing|muscle strength test|grip strength testing|jamar|jamar dynamometer|jamar grip|dynamometer|pinch strength|pinch grip|rotator cuff strength|motor function testing|dorsiflexion strength|plantar flexion strength|ehl strength|hip flexion strength|heel walk|toe walk|heel walking|toe walking|heel and toe walk|heel toe walking|heel and toe walking|heel to toe walking|heel and toe gait|muscle power testing|motor status|myotomal strength|strength testing|heel raise|single leg heel raise|heel rise|toe raise|single heel raise',
  ),
  attribute(
    'reflexes',
    'reflex-loss',
    'reflex|reflexes|deep tendon reflex|dtr|dtrs|tendon reflex|patellar reflex|achilles reflex|ankle reflex|knee reflex|biceps reflex|triceps reflex|knee jerk|ankle jerk|biceps jerk|triceps jerk|brachioradialis reflex|patellar tendon reflex|achilles tendon reflex|quadriceps reflex|reflex testing|reflex examination|muscle stretch reflex|knee and ankle reflex|patellar and achilles reflex',
  ),
  attribute(
    'range-of-motion',
    'reduced-range-of-motion',
    'range of motion|rom|ranges of motion|active range of motion|passive range of motion|motion|mobility|arom|prom|movement|lumbar flexion|forward flexion|range of movement|joint motion|joint mobility|forward bending|finger motion|active motion|passive motion|segmental motion|spinal mobility|arc of motion|active rom|passive rom|bend and straighten',
  ),
  attribute('speech', 'speech-disturbance', 'speech|fluency of speech|language function'),
  attribute(
    'gait',
    'gait-disturbance',
    'gait|ambulation|gait pattern|walking gait|station and gait|gait and station|gait cycle|gait examination',
  ),
  attribute(
    'posture',
    'postural-change',
    'posture|spinal curvature|lordosis|lumbar lordosis|cervical lordosis|spinal alignment',
  ),
  attribute(
    'dix-hallpike',
    'positive-dix-hallpike',
    'dix hallpike|hallpike|dix hallpike maneuver|dix hallpike test|dix hallpike testing|hallpike maneuver|epley maneuver response|positional testing|positional test|positional maneuver|positional nystagmus testing',
  ),
  attribute(
    'balance',
    'balance-disturbance',
    'balance|tandem gait|tandem walking|balance testing|tandem walk|romberg|romberg test|romberg sign|single leg stance|one leg stance|static balance|dynamic balance|standing balance',
  ),
  attribute(
    'coordination',
    'coordination-disturbance',
    'motor coordination|finger to nose|finger to nose test|heel to shin|rapid alternating movement|fine motor coordination',
  ),
  attribute('jaw-opening', 'limited-jaw-opening', 'mouth opening|jaw opening|maximum incisal opening'),
  attribute(
    'cranial-nerves',
    'cranial-nerve-deficit',
    'cranial nerve|cranial nerves ii xii|cranial nerves ii through xii|cranial nerve examination',
  ),
  attribute(
    'mental-status',
    'abnormal-mental-status',
    'mental status|mental status exam|mental status examination|orientation to person|level of consciousness|sensorium',
  ),
  attribute('affect', 'abnormal-affect', 'mood and affect|affect and mood'),
  attribute(
    'muscle-bulk',
    'atrophy',
    'muscle bulk|bulk|muscle mass|muscle girth|thenar bulk|quadriceps bulk|calf bulk|tone and bulk|bulk and tone|deltoid contour|contour of the deltoid|thigh circumference|calf circumference|thigh girth|calf girth|muscle circumference',
  ),
  attribute(
    'pulses',
    'reduced-pulses',
    'pedal pulse|distal pulse|peripheral pulse|radial pulse|dorsalis pedis pulse|posterior tibial pulse|capillary refill|dorsalis pedis|arterial pulse',
  ),
  attribute(
    'abdominal-exam',
    'abdominal-finding',
    'bowel sound|abdominal exam|abdominal examination|abdomen exam',
  ),
  attribute(
    'joint-stability',
    'instability',
    'joint stability|ligamentous stability|knee stability|shoulder stability|ankle stability|ligament stability|stability testing|stability test|ligamentous examination|ligamentous exam|ligament examination|ligament exam|examination of the ligaments|ligamentous testing',
  ),
  attribute(
    'alignment',
    'deformity',
    'alignment|joint alignment|limb alignment|mechanical axis|mechanical alignment',
  ),
  attribute(
    'straight-leg-raise',
    'positive-straight-leg-raise',
    'straight leg raise|straight leg raising|straight leg raise test|straight leg raising test|straight leg raise testing|straight leg test|slr|slrs|seated straight leg raise|straight leg lift|seated slr|sitting straight leg raise|slump test|slump|lasegue|lasegue sign|lasegue test|bowstring|milgram|braggard|straight leg|slr test|slr testing|crossed straight leg raise|contralateral straight leg raise|supine straight leg raise|sitting root test|seated root test|sitting root|slump testing|lasegue maneuver|bragard|sciatic stretch|sciatic nerve stretch|sciatic stretch test|bechterew|bechterew test|kernig|well leg raise',
  ),
  attribute(
    'femoral-stretch',
    'positive-femoral-stretch',
    'femoral stretch|femoral nerve stretch|femoral nerve stretch test|femoral stretch test|reverse straight leg raise|prone knee bend',
  ),
  attribute(
    'limb-tension-test',
    'nerve-root-tension',
    'upper limb tension test|neural tension test|neural tension testing|median nerve tension test|ulnar nerve tension test|nerve tension test',
  ),
  attribute(
    'spurling',
    'positive-spurling',
    'spurling|spurlings|spurling test|spurling maneuver|cervical compression|cervical compression test|foraminal compression|foraminal compression test|axial compression|jackson test|shoulder depression test|cervical distraction|spurling sign|spurlings test|spurlings maneuver|spurling testing|compression test of the neck|axial compression test|axial loading test|foraminal closure|foraminal closure test|neck compression test|cervical distraction test|maximal foraminal compression|maximum cervical compression|jackson compression|soto hall',
  ),
  attribute(
    'tinel',
    'positive-tinel',
    'tinel|tinels|tinel sign|tinel test|elbow flexion test|cubital tinel|tinels sign|tinels test|tinel testing',
  ),
  attribute(
    'phalen',
    'positive-phalen',
    'phalen|phalens|phalen test|phalen sign|durkan|carpal compression|carpal compression test|reverse phalen|median nerve compression|median nerve compression sign|median compression sign|median compression test|phalens test|phalen maneuver|durkan test|median nerve compression test|carpal tunnel compression test|carpal compression testing|durkan compression test',
  ),
  attribute(
    'ulnar-test',
    'positive-ulnar-test',
    'froment|froment sign|wartenberg sign|ulnar nerve compression test',
  ),
  attribute(
    'impingement-test',
    'positive-impingement-test',
    'impingement|impingement test|impingement sign|painful arc sign|impingement testing|impingement maneuver|neer|neers|neer test|neer sign|hawkins|hawkin|hawkins kennedy|hawkins test|empty can|empty can test|jobe|speed|speeds|speed test|yergason|drop arm|drop arm test|cross arm test|crossarm|crossover test|painful arc|supraspinatus test|short arm crossover test|belly press test|belly press|lift off test|impingement sign test|neer impingement|neer impingement test|neer impingement sign|hawkins sign|hawkin test|hawkins impingement|hawkins impingement test|neer and hawkins|hawkins and neer|hawkins kennedy test|kennedy hawkins|kennedy hawkins test|empty can sign|full can test|jobe test|speeds test|yergason test|cross arm|cross arm adduction|cross body adduction|cross body adduction test|crossarm test|painful arc test|arc test|lift off|supraspinatus testing|supraspinatus resistance test|external rotation lag|hornblower',
  ),
  attribute(
    'labral-test',
    'positive-labral-test',
    "o'brien|o'briens|o'brien test|obrien|obriens|apprehension|apprehension test|crank test|sulcus|sulcus sign|relocation test|load and shift|apprehension sign|o'briens test|obrien test|active compression test|shoulder apprehension test|shoulder apprehension|anterior apprehension|clunk test|labral test|labral sign|relocation sign|jerk test|biceps load test|kim test",
  ),
  attribute(
    'meniscal-test',
    'positive-meniscal-test',
    'tests of the meniscus|meniscal test|mcmurray|mcmurrays|mcmurray test|mcmurray sign|apley|apleys|apley test|thessaly|bounce test|steinmann|mcmurrays test|apley compression|apley compression test|apley grind|apley grind test|thessaly test|steinmann test|meniscal testing|meniscus test|duck walk|bounce home test|mcmurray testing',
  ),
  attribute(
    'patellar-test',
    'positive-patellar-test',
    'patellar grind|patellar grind test|patellar compression|patellar compression test|patellar apprehension|patellar apprehension test|patellofemoral grind|patella grind test|patellofemoral compression test|patellar inhibition test|patellofemoral compression',
  ),
  attribute(
    'ligament-test',
    'positive-ligament-test',
    'lachman|lachmans|lachman test|anterior drawer|posterior drawer|drawer|drawer test|drawer sign|pivot shift|varus stress|valgus stress|varus|valgus|valgus stress test|talar tilt|anterior drawer test|lachmans test|anterior drawer sign|posterior drawer test|posterior drawer sign|pivot shift test|varus stress test|varus and valgus stress|varus valgus stress|varus valgus stress test|valgus and varus stress|varus and valgus stress test|valgus varus stress|stress testing of the ligaments|talar tilt test|inversion stress|inversion stress test|varus or valgus stress|ligament testing',
  ),
  attribute(
    'hip-test',
    'positive-hip-test',
    'fadir|fadir test|log roll|log roll test|hip scour|hip scour test|scour test|thomas test|ober test|obers|trendelenburg|trendelenburg test|trendelenburg sign|hip impingement test|hip impingement sign|stinchfield|stinchfield test',
  ),
  attribute('thompson-test', 'positive-thompson', 'thompson test|thompson squeeze test|calf squeeze test'),
  attribute(
    'facet-test',
    'positive-facet-test',
    'facet loading|facet loading test|kemp|kemps|kemp test|lumbar facet loading|cervical facet loading|facet challenge|kemps test|facet load|lumbar facet loading test|cervical facet loading test|facet joint loading|facet loading maneuver|facet stress|facet stress test|extension rotation test|facet loading sign|quadrant test|facet loading testing|facet compression test',
  ),
  attribute(
    'sacroiliac-test',
    'positive-sacroiliac-test',
    'sacroiliac joint test|sacroiliac test|si joint test|tests of the sacroiliac joint|sacroiliac joint testing|sacroiliac maneuver|faber|fabere|faber test|patrick|patrick test|gaenslen|gaenslens|si compression|sacroiliac compression|sacroiliac provocation|sacroiliac provocation test|thigh thrust|yeoman|fortin finger|stork test|fabere test|faber sign|faber maneuver|faber patrick|faber patrick test|patricks test|patrick faber|patrick sign|gaenslen test|gaenslen maneuver|gaenslens test|gaenslen sign|si joint compression|si joint compression test|sacroiliac joint compression|sacroiliac compression test|sacral compression|pelvic compression|pelvic compression test|pelvic distraction|pelvic distraction test|si distraction|thigh thrust test|yeoman test|fortin finger test|stork|sacral thrust|sacral thrust test|sacroiliac stress test|sacroiliac thrust|hibb test|hibbs test|si joint provocation test|sacroiliac joint provocation test',
  ),
  attribute(
    'finkelstein',
    'positive-finkelstein',
    'finkelstein|finkelsteins|finkelstein test|finkelsteins test|finkelstein sign|finkelstein maneuver|eichhoff test',
  ),
  attribute(
    'epicondyle-test',
    'positive-epicondyle-test',
    'cozen|cozens|cozen test|mill test|mills test|mills|maudsley|maudsley test|resisted wrist extension|resisted middle finger extension|chair test',
  ),
  attribute(
    'grind-test',
    'positive-grind-test',
    'cmc grind|cmc grind test|thumb grind test|basilar grind|basal joint grind|axial grind test|thumb cmc grind|thumb cmc grind test|first cmc grind test',
  ),
  attribute(
    'thoracic-outlet-test',
    'positive-thoracic-outlet-test',
    'adson|adson test|roos test|roos|roos sign|wright test|wright maneuver|wrights|wrights maneuver|hyperabduction test|adson maneuver|adson sign|adsons|elevated arm stress test',
  ),
  attribute(
    'neurologic-examination',
    'neurologic-deficit',
    'neurologically|neurologic exam|neurologic examination|neurologic physical examination|neurological physical examination|neurologic physical exam|neurological physical exam|neurological exam|neurological examination|neuro exam|neurologic status|neurological status|neurovascular status|neurovascularly|neurovascular exam|neurovascular examination|neuro examination|neurological function|neurologic function|neurologic testing|neurological testing|neurologic evaluation|neurological evaluation|neurological status exam|neurocirculatory status|circulation motor sensation|distal neurovascular status|distal neurovascular exam|motor sensory exam|motor and sensory exam|motor and sensory examination|motor and sensory function',
  ),
  attribute(
    'abdominal-test',
    'abdominal-finding',
    'murphy|murphys|murphy sign|mcburney|mcburneys|mcburney point|rovsing|rovsing sign|psoas sign|obturator sign|fluid wave|rebound',
  ),
  attribute('body-weight', 'obesity', 'body weight'),
  attribute(
    'bowel-habit',
    'constipation',
    'bowel movement|bowel function|bowels|bowels move|bowel movements|stools|bowel habit|bowel regularity',
  ),
  attribute(
    'rectal-exam',
    'hemorrhoids',
    'anorectal examination|rectal examination|rectal exam|anorectal exam|anoscopy|digital rectal examination|digital rectal exam',
  ),
  attribute(
    'skin',
    'rash',
    'skin exam|skin examination|examination of the skin|dermatologic exam|dermatologic examination|integument|integumentary exam',
  ),
  attribute('cornea', 'eye-finding', 'cornea|conjunctiva|sclera|anterior chamber'),
  attribute(
    'nasal-exam',
    'nasal-disease',
    'nasal examination|nasal exam|intranasal examination|nasal septum|turbinates',
  ),
  attribute('eardrum', 'eardrum-perforation', 'tympanic membrane|eardrum|ear drum'),
  attribute('periodontium', 'gum-disease', 'gums|gingiva|periodontium|periodontal status|gingival tissue'),
  attribute(
    'joint-space',
    'joint-space-narrowing',
    'joint space|medial joint space|lateral joint space|patellofemoral joint space|glenohumeral joint space|radiocarpal joint space|articular cartilage',
  ),
  attribute(
    'tfcc',
    'wrist-ligament-tear',
    'tfcc|triangular fibrocartilage|triangular fibrocartilage complex|scapholunate ligament|lunotriquetral ligament|scapholunate interval',
  ),
  attribute(
    'lungs',
    'abnormal-breath-sounds',
    'breath sounds|lung sounds|lung fields|lung exam|lung examination|auscultation of the lungs',
  ),
  attribute(
    'heart-sounds',
    'heart-murmur',
    'heart sounds|cardiac auscultation|cardiac exam|cardiac examination|heart exam',
  ),
  attribute('bladder-function', 'bowel-bladder', 'bladder function|bowel and bladder function'),
  attribute(
    'memory',
    'memory-problems',
    'memory|cognition|concentration and memory|memory and concentration',
  ),
  attribute('hearing', 'hearing-loss', 'hearing'),
  attribute(
    'rotator-cuff-integrity',
    'rotator-cuff-tear',
    'rotator cuff|supraspinatus|supraspinatus tendon|infraspinatus|subscapularis|rotator cuff tendon|cuff',
  ),
  attribute('menisci', 'meniscal-tear', 'meniscus|menisci|both menisci'),
  attribute('medial-meniscus', 'medial-meniscal-tear', 'medial meniscus'),
  attribute('lateral-meniscus', 'lateral-meniscal-tear', 'lateral meniscus'),
  attribute('acl', 'acl-tear', 'anterior cruciate ligament|acl|anterior cruciate'),
  attribute('pcl', 'pcl-tear', 'pcl|posterior cruciate ligament|posterior cruciate'),
  attribute('mcl', 'mcl-tear', 'mcl|medial collateral ligament'),
  attribute('lcl', 'lcl-tear', 'lcl|lateral collateral ligament'),
  attribute(
    'ligaments',
    'ligament-tear',
    'cruciate|cruciates|cruciate ligament|collateral ligament|collaterals|ligament|ligaments',
  ),
  attribute('labrum', 'labral-tear', 'labrum|glenoid labrum|acetabular labrum'),
  attribute('achilles-tendon', 'achilles-rupture', 'achilles tendon|achilles'),
  attribute('blood-pressure', 'hypertension', 'blood pressure|blood pressure reading'),
  attribute(
    'neuroma-test',
    'positive-neuroma-test',
    'mulder|mulder click|mulders click|mulder sign|mulders sign|mulder test',
  ),
  attribute(
    'wrist-test',
    'positive-wrist-test',
    'fovea sign|ulnar fovea sign|fovea test|watson|watson test|scaphoid shift|scaphoid shift test|piano key sign|piano key test|tfcc load test|tfcc compression test|ulnocarpal stress test|ulnar impaction test|shuck test|lunotriquetral ballottement|press test',
  ),
  attribute(
    'syndesmosis-test',
    'positive-syndesmosis-test',
    'squeeze test|external rotation stress test|cotton test|fibular squeeze test',
  ),
  attribute(
    'foot-posture',
    'deformity',
    'arch|arches|heel alignment|foot arch|foot posture|foot alignment|hindfoot alignment|arch height|longitudinal arch',
  ),
  attribute(
    'nerve-conduction-values',
    'nerve-compromise',
    'conduction across the elbow|conduction across the wrist|motor conduction|sensory conduction|median conduction|ulnar conduction|distal latency|motor latency|sensory latency|latencies|distal motor latency|distal sensory latency|conduction velocities|motor and sensory latencies|latencies across the wrist',
  ),
  attribute(
    'provocative-tests',
    'positive-provocative-test',
    'provocative test|provocation test|provocative maneuver|provocation maneuver|orthopedic test|orthopedic testing|provocative testing|stress maneuver',
  ),
  attribute(
    'skin-color-and-temperature',
    'skin-changes',
    'skin color|skin temperature|color and temperature|temperature and color|warmth and color|color and warmth|color and feel|skin color and temperature|sudomotor activity|sudomotor function|skin color temperature|hair and nail growth',
  ),
];
