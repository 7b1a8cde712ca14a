import { type ConfusedWord, LIMBS, SPINE, slip } from './confusedWord';

const EXAMINED =
  'examination exam tender tenderness positive negative noted palpation range motion spasm strength reflexes';

/** Complaints, findings and tests that sound like everyday words; by what stands near them. */
export const CONFUSED_BY_EAR: readonly ConfusedWord[] = [
  slip('infringement', 'impingement', {
    near: `shoulder neer hawkins sign signs syndrome subacromial acromion nerve root ${LIMBS}`,
  }),
  slip('impediment', 'impingement', { after: 'sign signs syndrome test tests' }),
  slip('infusion', 'effusion', {
    before: 'moderate small large mild minimal no without joint knee',
    near: 'knee joint ankle elbow patella ballotable suprapatellar meniscus',
  }),
  slip('effusion', 'infusion', { before: 'ketamine lidocaine iv intravenous' }),
  slip('gardening', 'guarding', {
    before: 'muscle muscular voluntary involuntary with paraspinal abdominal',
    near: 'spasm tenderness muscle paraspinal trapezius lumbar cervical examination abdomen rebound',
  }),
  slip('garding', 'guarding'),
  slip('regarding', 'guarding', { before: 'muscle voluntary involuntary' }),
  slip('spasam', 'spasm'),
  slip('spazm', 'spasm'),
  slip('spasticity', 'specificity', { before: 'sensitivity_and' }),
  slip('crepitation', 'trepidation', { before: 'with_great' }),
  slip('crepitous', 'crepitus'),
  slip('decrepitus', 'crepitus'),
  slip('atrophied', 'atrophy', { before: 'muscle no thenar quadriceps', after: '. of or' }),
  slip('trophy', 'atrophy', {
    before: 'muscle no thenar calf quadriceps hypothenar muscular',
    near: `weakness strength wasting muscle thenar ${LIMBS}`,
  }),
  slip('apathy', 'neuropathy', { before: 'peripheral ulnar median' }),
  slip('ridiculous', 'radicular', { after: 'pain symptoms symptom complaints distribution pattern' }),
  slip('radicals', 'radicular', { after: 'pain symptoms' }),
  slip('particular', 'radicular', {
    after: 'symptoms pain_in pain_down',
    near: 'leg arm lumbar cervical nerve dermatomal',
  }),
  slip('articulate', 'reticulate', { after: 'pattern' }),
  slip('testicular', 'vestibular', {
    after: 'therapy rehabilitation dysfunction',
    near: 'dizziness balance vertigo therapy',
  }),
  slip('dermatological', 'dermatomal', {
    after: 'distribution pattern',
    near: `sensation numbness ${SPINE}`,
  }),
  slip('dermatome', 'dermatomyositis', { after: 'disease' }),
  slip('miasma', 'myotome'),
  slip('sensual', 'sensory', { after: 'loss deficit deficits examination exam changes changes function' }),
  slip('censored', 'sensory', { after: 'loss deficit deficits' }),
  slip('censure', 'sensory', { after: 'loss deficit deficits examination' }),
  slip('sensory', 'century', { before: 'last this twentieth' }),
  slip('sensations', 'sensation', { before: 'decreased diminished intact', after: 'is was to' }),
  slip('motor', 'mortar', { before: 'brick_and' }),
  slip('moter', 'motor'),
  slip('reflexive', 'reflex', { before: 'achilles patellar biceps triceps ankle knee', after: 'is was' }),
  slip('reflections', 'reflexes', {
    before: 'tendon deep_tendon patellar achilles ankle',
    near: `symmetric biceps triceps ${EXAMINED}`,
  }),
  slip('bicep', 'biceps', { after: 'reflex tendon tenodesis' }),
  slip('forceps', 'biceps', { after: 'tendon reflex tenodesis tendinitis' }),
  slip('tenderly', 'tender', { before: 'is was', after: 'to over' }),
  slip('tend', 'tender', { before: 'is was', after: 'to_palpation over' }),
  slip('tendered', 'tender', { after: 'to_palpation over_the' }),
  slip('gate', 'gait', { near: 'antalgic cane walks ambulates limp limping heel toe tandem station walker' }),
  slip('gaits', 'gates', { before: 'opened closed the_iron' }),
  slip('antigenic', 'antalgic', { after: 'gait' }),
  slip('analgesic', 'antalgic', { after: 'gait' }),
  slip('nostalgic', 'antalgic', { after: 'gait' }),
  slip('ataxia', 'ataxic', { after: 'gait' }),
  slip('lymph', 'limp', {
    before: 'a slight mild with_a walks_with_a',
    after: '. on and',
    near: 'walks gait ambulates walking cane',
  }),
  slip('limb', 'limp', {
    before: 'a_slight a_mild a_noticeable walks_with_a',
    near: 'walks gait ambulates walking',
  }),
  slip('palpitate', 'palpate', { before: 'to on could' }),
  slip('palpitated', 'palpated', { near: `muscle spasm tenderness ${SPINE}` }),
  slip('palpating', 'palpitating', { before: 'heart' }),
  slip('percussions', 'repercussions', { before: 'serious long_term' }),
  slip('concussive', 'conclusive', { before: 'not no', after: 'evidence proof' }),
  slip('conclusion', 'concussion', { before: 'cerebral a_cerebral mild post' }),
  slip('conclusive', 'concussive', { before: 'post', after: 'syndrome symptoms headache' }),
  slip('contusions', 'conclusions', { before: 'the_reviewers following' }),
  slip('confusion', 'contusion', {
    before: 'knee hip shoulder wrist chest wall foot bone lumbar',
    near: `sprain strain diagnosis diagnoses abrasion laceration`,
  }),
  slip('lesson', 'lesion', {
    before: 'focal osteochondral slap mass bony lytic bankart surgical space_occupying',
    near: `mri shoulder knee shows bone brain ${LIMBS}`,
  }),
  slip('legion', 'lesion', { before: 'focal osteochondral slap mass bony lytic bankart surgical a the' }),
  slip('legions', 'lesions', { before: 'focal osteochondral slap mass bony lytic skin' }),
  slip('lessons', 'lesions', { before: 'focal osteochondral bony lytic skin' }),
];
