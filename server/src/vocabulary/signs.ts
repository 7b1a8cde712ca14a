import { attribute, type Concept, concept } from './concept';

const sign = (id: string, forms: string, isA = ''): Concept => concept('sign', id, forms, isA);

/** Findings of an examination, named as such. */
export const SIGNS: readonly Concept[] = [
  sign(
    'muscle-spasm',
    'spasm|muscle spasm|spasms|paraspinal spasm|muscular spasm|palpable spasm|spasming|myospasm|muscle cramp',
  ),
  sign('spasticity', 'spasticity|spastic'),
  sign('guarding', 'guarding|muscle guarding|hypertonicity|muscle tightness|tightness'),
  sign('tenderness', 'tenderness|tender|ttp|tender to palpation|point tenderness'),
  sign('trigger-points', 'trigger point|myofascial trigger point|twitch response|taut band'),
  sign(
    'motor-weakness',
    'weakness|motor weakness|muscle weakness|motor deficit|motor loss|weak grip|foot drop|strength deficit|deficits in strength|deficit in strength|loss of strength|grip weakness|motor or sensory deficit|paresis',
    'neurologic-deficit',
  ),
  sign(
    'sensory-loss',
    'sensory loss|sensory deficit|loss of sensation|hypoesthesia|hypesthesia|hypoaesthesia|sensory change|dysesthesia|sensory impairment|sensory or motor deficit|numbness on examination',
    'neurologic-deficit',
  ),
  sign(
    'reflex-loss',
    'hyporeflexia|areflexia|reflex loss|reflex asymmetry|loss of reflexes|loss of relevant reflex',
    'neurologic-deficit',
  ),
  sign('upper-motor-signs', 'hyperreflexia|clonus|babinski|hoffmann|hoffman', 'neurologic-deficit'),
  sign('positive-straight-leg-raise', 'lasegue', 'nerve-root-tension'),
  sign('positive-spurling', 'spurlings positive', 'nerve-root-tension'),
  sign('nerve-root-tension', 'nerve root tension|nerve tension sign|tension sign', 'nerve-compromise'),
  sign('positive-tinel', 'tinels positive', 'nerve-entrapment'),
  sign('positive-phalen', 'phalens positive', 'nerve-entrapment'),
  sign('positive-impingement-test', 'impingement sign|impingement signs', 'shoulder-derangement'),
  sign('positive-labral-test', 'labral sign', 'shoulder-derangement'),
  sign('positive-meniscal-test', 'meniscal sign', 'knee-derangement'),
  sign('positive-ligament-test', 'ligament laxity|laxity|ligamentous laxity', 'instability'),
  sign(
    'positive-facet-test',
    'facet sign|facet tenderness|facet mediated pain|facet pain|facet joint pain|facetogenic pain',
    '',
  ),
  sign('positive-sacroiliac-test', 'sacroiliac tenderness|si joint tenderness', ''),
  sign('positive-finkelstein', 'finkelsteins positive', ''),
  sign('atrophy', 'atrophy|muscle wasting|wasting', 'neurologic-deficit'),
  sign(
    'reduced-range-of-motion',
    'loss of motion|loss of range of motion|lack of range of motion|motion loss|limitation of motion|restricted motion',
  ),
  sign(
    'gait-disturbance',
    'antalgic gait|antalgic|gait disturbance|abnormal gait|limp|limping|altered gait|broad based gait|wide based gait|shuffling gait|steppage gait|limps|ambulates with a cane|antalgic lean',
  ),
  sign('effusion', 'effusion|joint effusion|knee effusion', 'swelling'),
  sign('swelling', 'swelling|edema|swollen|edematous'),
  sign('crepitus', 'crepitus|crepitation|grinding'),
  sign('deformity', 'deformity|malalignment'),
  sign('instability', 'instability|unstable|giving way|gives way|gave way|buckling|subluxation'),
  sign('red-flags', 'red flag|red flag symptom|red flag condition|red flag finding|red flag sign|red flags'),
  sign(
    'abnormal-mental-status',
    'abnormal mental status|altered mental status|confusion|disorientation|disoriented',
    'neurologic-deficit',
  ),
  sign('blistering', 'blister|blistering|blistered|bulla'),
  sign('positive-dix-hallpike', 'positional nystagmus|nystagmus'),
  sign('balance-disturbance', 'unsteady gait|ataxic gait|ataxia|loss of balance'),
  sign(
    'skin-changes',
    'discoloration|temperature change|skin change|allodynia|mottling|color change|temperature asymmetry|temperature difference|trophic change|trophic skin change|skin temperature asymmetry|skin color change|sudomotor',
    'crps-signs',
  ),
];

/** What an examiner tests. Abnormal (decreased, limited, positive, 4/5) it is the sign named beside it. */
export const ATTRIBUTES: readonly Concept[] = [
  attribute(
    'sensation',
    'sensory-loss',
    'sensation|sensory|light touch|sensory exam|sensory examination|pinprick|pin prick|sensory function|sensibility|sensations|neurosensory',
  ),
  attribute(
    'strength',
    'motor-weakness',
    'strength|motor strength|muscle strength|motor|motor exam|motor function|grip strength|manual muscle testing|motor power|muscle power|muscle testing|grip',
  ),
  attribute(
    'reflexes',
    'reflex-loss',
    'reflex|reflexes|deep tendon reflex|dtr|dtrs|tendon reflex|patellar reflex|achilles reflex|ankle reflex|knee reflex|biceps reflex|triceps reflex',
  ),
  attribute(
    'range-of-motion',
    'reduced-range-of-motion',
    'range of motion|rom|ranges of motion|active range of motion|passive range of motion|motion|mobility|arom|prom|lumbar flexion|forward flexion',
  ),
  attribute('gait', 'gait-disturbance', 'gait|ambulation|gait pattern'),
  attribute(
    'dix-hallpike',
    'positive-dix-hallpike',
    'dix hallpike|hallpike|dix hallpike maneuver|dix hallpike test',
  ),
  attribute(
    'balance',
    'balance-disturbance',
    'balance|tandem gait|tandem walking|balance testing|tandem walk',
  ),
  attribute(
    'straight-leg-raise',
    'positive-straight-leg-raise',
    'straight leg raise|straight leg raising|straight leg raise test|straight leg raising test|straight leg raise testing|straight leg test|slr|slrs|seated straight leg raise|straight leg lift|seated slr|sitting straight leg raise|slump test|slump|lasegue test|bowstring|milgram|braggard|straight leg',
  ),
  attribute(
    'spurling',
    'positive-spurling',
    'spurling|spurlings|spurling test|spurling maneuver|cervical compression|cervical compression test|foraminal compression|foraminal compression test|axial compression|jackson test|shoulder depression test|cervical distraction',
  ),
  attribute('tinel', 'positive-tinel', 'tinel|tinels|tinel sign|tinel test|elbow flexion test|cubital tinel'),
  attribute(
    'phalen',
    'positive-phalen',
    'phalen|phalens|phalen test|phalen sign|durkan|carpal compression|carpal compression test|reverse phalen|median nerve compression',
  ),
  attribute(
    'impingement-test',
    'positive-impingement-test',
    'impingement|impingement test|impingement testing|impingement maneuver|neer|neers|neer test|neer sign|hawkins|hawkin|hawkins kennedy|hawkins test|empty can|empty can test|jobe|speed|speeds|speed test|yergason|drop arm|drop arm test|cross arm test|crossarm|crossover test|painful arc|supraspinatus test|short arm crossover test|belly press test|belly press|lift off test',
  ),
  attribute(
    'labral-test',
    'positive-labral-test',
    "o'brien|o'briens|o'brien test|obrien|obriens|apprehension|apprehension test|crank test|sulcus|sulcus sign|relocation test|load and shift",
  ),
  attribute(
    'meniscal-test',
    'positive-meniscal-test',
    'mcmurray|mcmurrays|mcmurray test|mcmurray sign|apley|apleys|apley test|thessaly|bounce test|steinmann|patellar grind|patellar grind test|patellar compression',
  ),
  attribute(
    'ligament-test',
    'positive-ligament-test',
    'lachman|lachmans|lachman test|anterior drawer|posterior drawer|drawer|drawer test|drawer sign|pivot shift|varus stress|valgus stress|varus|valgus|valgus stress test|talar tilt|anterior drawer test',
  ),
  attribute(
    'facet-test',
    'positive-facet-test',
    'facet loading|facet loading test|kemp|kemps|kemp test|lumbar facet loading|cervical facet loading|facet challenge',
  ),
  attribute(
    'sacroiliac-test',
    'positive-sacroiliac-test',
    'faber|fabere|faber test|patrick|patrick test|gaenslen|gaenslens|si compression|sacroiliac compression|sacroiliac provocation|sacroiliac provocation test|thigh thrust|yeoman|fortin finger|stork test',
  ),
  attribute(
    'neurologic-examination',
    'neurologic-deficit',
    'neurologically|neurologic exam|neurologic examination|neurological exam|neurological examination|neuro exam|neurologic status|neurological status|neurovascular status|neurovascularly|neurovascular exam|neurovascular examination',
  ),
  attribute(
    'finkelstein',
    'positive-finkelstein',
    'finkelstein|finkelsteins|finkelstein test|cozen|cozens|cozen test|mill test|mills test|maudsley',
  ),
];
